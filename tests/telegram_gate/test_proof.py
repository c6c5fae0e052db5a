"""After /forget somebody looks, and only then it is said that all is gone; also where the program died in between."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
from structlog.testing import capture_logs
from structlog.typing import EventDict

from bot.core.budget import Allowance
from bot.core.person import Awaiting, Person
from bot.sandbox.faults import Fault
from bot.sandbox.server import Sandbox
from bot.service.accounts import Account
from bot.service.turns import LEASE, Turns
from bot.store.store import Store
from bot.telegram_gate.budgets import Budgets
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.workers import Workers
from tests.rig import TOKEN
from tests.service.desk import ONE, Desk, said, taken
from tests.telegram_gate.peers import talking

GONE, LEFT = "forget-looked", "forget-left"


@dataclass
class Leaving:
    """Somebody who was asked for the word that erases, and workers to send it to."""

    desk: Desk
    sandbox: Sandbox
    turns: Turns
    workers: Workers
    account: Account

    def texts(self) -> list[str]:
        """What stands in the chat."""
        return [message["text"] for message in self.sandbox.world.chat(ONE)]

    def say(self, id: str) -> bool:
        """Whether the newest message has those words."""
        return self.desk.words("en", id) in self.texts()[-1]

    async def come_back(self) -> None:
        """Put the account's row back behind the program's back, as a fault in erasing would leave it."""
        async with self.desk.store.begin() as uow:
            await uow.accounts.add(self.account.row)


@pytest.fixture
async def leaving(store: Store) -> AsyncIterator[Leaving]:
    desk = Desk(store)
    async with Sandbox(TOKEN, desk.clock.now) as sandbox, talking(sandbox.url, TOKEN) as bot:
        turns = desk.turns()
        budgets = Budgets(desk.clock.now, Allowance())
        deliverer = Deliverer(bot, desk.exports().documents)
        workers = Workers(turns, deliverer, 1, desk.clock.now, lambda _: None, budgets)
        account = await desk.let_in(person=replace(Person("en"), awaiting=Awaiting.FORGET))
        await turns.receive([said(1, "FORGET")])
        yield Leaving(desk, sandbox, turns, workers, account)


def errors(logs: list[EventDict]) -> list[EventDict]:
    return [event for event in logs if event["log_level"] == "error"]


async def test_it_is_gone_and_the_bot_says_that_it_looked(leaving: Leaving) -> None:
    with capture_logs() as logs:
        assert await leaving.workers.step()
    assert leaving.say(GONE)
    assert errors(logs) == []


async def test_what_is_left_is_told_kindly_and_logged_without_an_id(leaving: Leaving) -> None:
    """The program died once the erasure was committed. Then a row comes back; whoever goes on looks, and sees it."""
    delivery = await taken(leaving.turns)
    assert delivery is not None
    assert delivery.forgot
    await leaving.come_back()
    leaving.desk.clock.move(LEASE * 2)
    with capture_logs() as logs:
        assert await leaving.workers.step()
    assert leaving.say(LEFT)
    assert not any(leaving.desk.words("en", "forget-done") in text for text in leaving.texts())
    (error,) = errors(logs)
    assert error["rows"] == {"account": 1}
    assert not any(form in str(error) for form in (str(ONE), leaving.account.id.hex(), repr(leaving.account.id)))


async def test_the_look_is_made_again_where_it_could_not_be_shown_at_first(leaving: Leaving) -> None:
    leaving.sandbox.faults.add("sendMessage", Fault.error(500, "unwell"))
    assert await leaving.workers.step()
    assert leaving.texts() == []
    leaving.desk.clock.move(LEASE)
    assert await leaving.workers.step()
    assert leaving.say(GONE)
