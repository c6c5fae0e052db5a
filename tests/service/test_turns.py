"""One transaction per event: kept before acknowledged, once, in order, and shown again after a crash."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError

from bot.core.checkin import Checkin
from bot.core.outgoing import Leave, Show
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.turn import Plant, Reply, Said, Turn
from bot.screens.token import name
from bot.service.accounts import Account, Stale
from bot.service.gardener import ANSWERABLE, plant
from bot.service.turns import ASIDE, LEASE, MOST_ATTEMPTS, Delivery, Turns
from bot.store import make_engine
from bot.store.inbox import Received
from bot.store.store import Store
from bot.store.tables import inbox
from bot.vault.errors import SealBroken
from tests.canaries import canary, everything, found
from tests.rig import english
from tests.service.desk import (
    BOT,
    ONE,
    OTHER,
    POISON,
    Desk,
    carried,
    flipped,
    keeping,
    said,
    stood_in,
    taken,
    tapped,
    texts,
)


def kept(*new: int) -> Received:
    """These were new, and there was room for all."""
    return Received(frozenset(new), frozenset())


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


async def test_when_receiving_returns_the_updates_are_committed(desk: Desk, database_url: str) -> None:
    """Whoever asks the database over another connection sees them: then they may be acknowledged."""
    assert await desk.turns().receive([said(1, "one"), said(2, "two", OTHER), {"update_id": 3, "poll": {}}]) == kept(
        1, 2, 3
    )
    other = Store(make_engine(database_url))
    async with other.read() as uow:
        assert await uow.inbox.pending(BOT) == 3
    await other.close()


async def test_the_same_update_again_has_one_effect(desk: Desk) -> None:
    """Before it is worked on, in the same batch, while it waits to be shown, and long after."""
    await desk.let_in()
    turns = desk.turns(decide=keeping)
    assert await turns.receive([said(1, "once"), said(1, "once")]) == kept(1)
    assert await turns.receive([said(1, "once")]) == kept()
    delivery = await taken(turns)
    assert delivery is not None
    assert await turns.receive([said(1, "once")]) == kept()
    assert await taken(turns) is None
    await turns.finish(delivery)
    assert await turns.receive([said(1, "once")]) == kept()
    assert await carried(turns) == []
    await turns.prune()
    assert await turns.receive([said(1, "once")]) == kept()
    assert await desk.kept() == ["once"]


async def test_one_persons_updates_are_taken_one_at_a_time_in_order_by_any_number_of_workers(
    desk: Desk, database_url: str
) -> None:
    people = range(ONE, ONE + 5)
    for who in people:
        await desk.let_in(who)
    await desk.turns().receive([said(n, f"{n}", ONE + n % 5) for n in range(15)])
    held: set[int] = set()
    shown: list[tuple[int, int]] = []

    async def work(turns: Turns) -> None:
        while await desk.pending():
            delivery = await taken(turns)
            if delivery is not None:
                chat = delivery.outgoing.chat
                assert chat not in held
                held.add(chat)
                shown.append((chat, int(texts(delivery)[0])))
                async with desk.store.read():
                    held.remove(chat)
                await turns.finish(delivery)

    async with AsyncExitStack() as stack:
        both = [desk.turns(decide=keeping)]
        elsewhere = Store(make_engine(database_url))
        stack.push_async_callback(elsewhere.close)
        both.append(desk.turns(elsewhere, decide=keeping))
        async with asyncio.TaskGroup() as group:
            for turns in both * 2:
                group.create_task(work(turns))
        for who in people:
            told = [number for chat, number in shown if chat == who]
            assert told == [who - ONE, who - ONE + 5, who - ONE + 10]
            assert await desk.kept(who) == [str(number) for number in told]


async def test_an_update_that_fails_is_tried_again_then_answered_kindly_and_holds_up_nobody_for_good(
    desk: Desk,
) -> None:
    for who in (ONE, OTHER):
        await desk.let_in(who)
    turns = desk.turns(decide=keeping)
    await turns.receive([said(1, POISON), said(2, "mine"), said(3, "another's", OTHER)])
    for attempt in range(MOST_ATTEMPTS):
        with pytest.raises(RuntimeError, match="cannot be borne"):
            await taken(turns)
        # Everybody else goes on meanwhile; whoever wrote it waits, as their words stay in order.
        others = await carried(turns)
        if attempt < MOST_ATTEMPTS - 1:
            assert [texts(one) for one in others] == ([["another's"]] if attempt == 0 else [])
            next_try = await turns.next_try()
            assert next_try is not None
            assert desk.clock.now() < next_try <= desk.clock.now() + timedelta(minutes=1)
            desk.clock.move(next_try - desk.clock.now())
    assert [(one.outgoing.chat, texts(one)) for one in others] == [
        (ONE, [desk.talk.trouble("en").text]),
        (ONE, ["mine"]),
    ]
    assert await desk.kept() == ["mine"]
    assert await desk.kept(OTHER) == ["another's"]
    assert await desk.pending() == 0


async def test_one_that_fails_is_met_by_one_worker_alone_and_the_others_go_on(sqlite_url: str) -> None:
    store = Store(make_engine(sqlite_url))
    desk = Desk(store)
    turns = desk.turns(decide=keeping)
    people = range(ONE, ONE + 8)
    for who in people:
        await desk.let_in(who)
    await turns.receive([said(number, POISON if number == 0 else "hello", who) for number, who in enumerate(people)])
    came = await asyncio.gather(*(turns.take() for _ in people), return_exceptions=True)
    assert [type(one) for one in came].count(RuntimeError) == 1, came
    assert [texts(one) for one in came if isinstance(one, Delivery)] == [["hello"]] * 7
    await store.close()


async def test_no_update_is_given_up_because_the_database_could_not_keep_it_and_it_holds_up_nobody(desk: Desk) -> None:
    for who in (ONE, OTHER):
        await desk.let_in(who)
    full = [True]

    def decide(turn: Turn) -> Reply:
        if full and turn.event == Said("kept once"):
            raise OperationalError("INSERT", {}, OSError("no space left"))
        return keeping(turn)

    turns = desk.turns(decide=decide)
    await turns.receive([said(1, "kept once")])
    for number in range(2, 2 + MOST_ATTEMPTS + 1):
        await turns.receive([said(number, f"{number}", OTHER)])
        with pytest.raises(OperationalError):
            await turns.take()
        assert [texts(one) for one in await carried(turns)] == [[f"{number}"]]
        desk.clock.move(ASIDE)
    full.clear()
    assert [texts(one) for one in await carried(turns)] == [["kept once"]]
    assert await desk.kept() == ["kept once"]


async def test_a_failure_half_way_through_the_effects_leaves_none_of_them(desk: Desk) -> None:
    account = await desk.let_in()
    due = desk.clock.now() + timedelta(minutes=10)
    tries: list[Turn] = []

    def decide(turn: Turn) -> Reply:
        tries.append(turn)
        reply = keeping(turn)
        if len(tries) == 1:
            # What cannot be sealed fails late: when the person was saved and the entry kept already.
            return replace(reply, effects=(*reply.effects, Plant((Planned("\ud800", due, due),))))
        return reply

    turns = desk.turns(decide=decide)
    await turns.receive([said(1, "kept once")])
    with pytest.raises(UnicodeEncodeError):
        await taken(turns)
    assert await desk.kept() == []
    desk.clock.move(timedelta(seconds=1))
    assert len(await carried(turns)) == 1
    assert await desk.kept() == ["kept once"]
    assert await desk.notes(account) == ()


async def test_what_was_answered_but_not_shown_is_shown_again_and_not_carried_out_twice(desk: Desk) -> None:
    """The process dies between the commit and the chat."""
    await desk.let_in()
    turns = desk.turns(decide=keeping)
    await turns.receive([said(1, "first"), said(2, "second")])
    lost = await taken(turns)
    assert lost is not None
    assert texts(lost) == ["first"]
    again = desk.turns(decide=keeping)
    assert await again.take() is None
    assert await again.next_try() == desk.clock.now() + LEASE
    desk.clock.move(LEASE)
    shown = await carried(again)
    assert [texts(one) for one in shown] == [["first"], ["second"]]
    assert shown[0].outgoing == lost.outgoing
    assert await desk.kept() == ["first", "second"]


async def test_a_worker_that_comes_back_after_its_lease_changes_nothing(desk: Desk) -> None:
    checkin = Checkin("abcdef", "quick", desk.clock.now())
    await desk.let_in(person=Person("en", checkin=checkin, message=5))
    turns = desk.turns(decide=keeping)
    await turns.receive([said(1, "slow")])
    stale = await taken(turns)
    assert stale is not None
    desk.clock.move(LEASE)
    fresh = await taken(turns)
    assert fresh is not None
    await turns.finish(stale, stood_in(99))
    await turns.later(stale, timedelta(days=1))
    assert await desk.pending() == 1
    assert (await desk.person()).message == 5
    await turns.finish(fresh, stood_in(7))
    assert await desk.pending() == 0
    assert (await desk.person()).message == 7
    await turns.finish(stale, stood_in(99))
    assert (await desk.person()).message == 7


async def test_the_account_is_not_saved_over_somebody_elses_saving(desk: Desk) -> None:
    account = await desk.let_in()
    async with desk.store.begin() as uow:
        await desk.accounts.save(uow, account, replace(account.person, plain=True))
    with pytest.raises(Stale, match="take the event again"):
        async with desk.store.begin() as uow:
            await desk.accounts.save(uow, account, replace(account.person, zone=None))
    assert await desk.person() == replace(account.person, plain=True)


async def test_after_a_conflict_of_revisions_the_event_is_taken_again(desk: Desk) -> None:
    await desk.let_in()
    conflicts = [Stale("the account was saved by somebody else meanwhile")]

    def decide(turn: Turn) -> Reply:
        if conflicts:
            raise conflicts.pop()
        return keeping(turn)

    turns = desk.turns(decide=decide)
    await turns.receive([said(1, "said once")])
    with pytest.raises(Stale):
        await taken(turns)
    desk.clock.move(timedelta(seconds=1))
    assert [texts(one) for one in await carried(turns)] == [["said once"]]
    assert await desk.kept() == ["said once"]


async def test_what_waits_is_sealed_and_what_is_done_keeps_nothing_but_its_key(desk: Desk, database_url: str) -> None:
    await desk.let_in()
    words = canary("words")
    turns = desk.turns(decide=keeping)
    await turns.receive([said(1, words)])
    assert found([words, ONE], everything(database_url)) == []
    delivery = await taken(turns)
    assert delivery is not None
    assert words in texts(delivery)
    assert found([words, ONE], everything(database_url)) == []
    await turns.finish(delivery)
    async with desk.store.engine.connect() as connection:
        (row,) = (await connection.execute(inbox.select())).mappings()
    assert dict(row) == {
        "bot": BOT,
        "update_id": 1,
        "chat": None,
        "stage": 2,
        "payload": None,
        "attempts": 0,
        "next_try_at": 0,
        "owner": None,
        "lease_until": None,
    }
    assert found([words, ONE], everything(database_url)) == []


@pytest.mark.parametrize("answered", [False, True])
async def test_a_damaged_row_of_the_inbox_is_let_go_and_holds_up_nobody(desk: Desk, answered: bool) -> None:
    """An update that does not open can never be worked on: nobody behind it waits for it for ever."""
    await desk.let_in()
    turns = desk.turns(decide=keeping)
    await turns.receive([said(1, "damaged"), said(2, "mine"), said(3, "another's", OTHER)])
    if answered:
        assert await taken(turns) is not None
        desk.clock.move(LEASE)
    async with desk.store.engine.connect() as connection:
        payload = (await connection.execute(inbox.select().where(inbox.c.update_id == 1))).mappings().one()["payload"]
    await desk.set("inbox", {"update_id": 1}, payload=flipped(payload))
    shown = []
    for _ in range(MOST_ATTEMPTS):
        with pytest.raises(SealBroken):
            await taken(turns)
        shown += [texts(one) for one in await carried(turns)]
        desk.clock.move(timedelta(minutes=1))
    assert shown == [["another's"], ["mine"]]
    assert await desk.pending() == 0


async def test_what_was_sealed_for_one_row_of_the_inbox_does_not_open_in_another(desk: Desk) -> None:
    """Nobody's words can be put into another's mouth by who has the database in hand."""
    for who in (ONE, OTHER):
        await desk.let_in(who)
    turns = desk.turns(decide=keeping)
    await turns.receive([said(1, "mine"), said(2, "another's", OTHER)])
    async with desk.store.engine.connect() as connection:
        rows = {row["update_id"]: row["payload"] for row in (await connection.execute(inbox.select())).mappings()}
    await desk.set("inbox", {"update_id": 2}, payload=rows[1])
    mine = await taken(turns)
    assert mine is not None
    await turns.finish(mine)
    with pytest.raises(SealBroken):
        await taken(turns)
    assert await desk.kept(OTHER) == []


async def test_what_cannot_be_shown_now_is_shown_later(desk: Desk) -> None:
    await desk.let_in()
    turns = desk.turns(decide=keeping)
    await turns.receive([said(1, "later")])
    first = await taken(turns)
    assert first is not None
    await turns.later(first, timedelta(minutes=5))
    assert await taken(turns) is None
    desk.clock.move(timedelta(minutes=5))
    again = await taken(turns)
    assert again is not None
    assert (again.outgoing, again.attempts) == (first.outgoing, 1)
    assert await desk.kept() == ["later"]


async def test_in_a_group_the_bot_says_one_line_and_leaves_and_stores_nobody(desk: Desk) -> None:
    turns = desk.turns()
    group = {"id": -5_000_000_001, "type": "group", "title": "Somewhere"}
    await turns.receive([said(1, "/start", chat=group), said(2, "hello", chat=group)])
    for delivery in await carried(turns):
        show, leave = delivery.outgoing.steps
        assert isinstance(show, Show)
        assert show.screen == desk.talk.in_group("en")
        assert leave == Leave()
    async with desk.store.read() as uow:
        assert await uow.accounts.count() == 0


async def test_before_consent_no_row_is_made_and_after_it_one(desk: Desk) -> None:
    turns = desk.turns()
    await turns.receive([said(1, "/start"), said(2, "/done"), said(3, "hello"), tapped(4, "n:now:1", 1)])
    await carried(turns)
    async with desk.store.read() as uow:
        assert await uow.accounts.count() == 0
    await turns.receive([tapped(5, "w:yes", 1), tapped(6, "w:yes", 1)])
    await carried(turns)
    async with desk.store.read() as uow:
        assert await uow.accounts.count() == 1


async def test_who_blocks_the_bot_is_not_reminded_of_anything(desk: Desk) -> None:
    account = await desk.let_in()
    due = desk.clock.now() + timedelta(minutes=10)
    async with desk.store.begin() as uow:
        await plant(uow, account, Plant((Planned("water", due, due),)), ())
    left = said(1, "")["message"] | {"new_chat_member": {"status": "kicked", "user": {"id": BOT}}}
    turns = desk.turns()
    await turns.receive([{"update_id": 1, "my_chat_member": left}])
    assert [one.outgoing.steps for one in await carried(turns)] == [()]
    assert await desk.notes(account) == ()


async def standing(desk: Desk, account: Account) -> bytes:
    """A note that stands in the chat and is not answered. Returns its id."""
    due = desk.clock.now()
    async with desk.store.begin() as uow:
        await plant(uow, account, Plant((Planned("water", due, due + timedelta(minutes=45)),)), ())
        (row,) = await uow.reminders.claim(b"me", 2**53, 2**53, 1)
        await uow.reminders.used(row.id, b"me")
    return row.id


async def test_notes_that_nobody_answered_are_let_go_of_once_a_month_whatever_is_tapped(desk: Desk) -> None:
    account = await desk.let_in()
    await standing(desk, account)
    assert len(await desk.notes(account)) == 1
    desk.clock.move(timedelta(days=31))
    turns = desk.turns()
    await turns.receive([said(1, "/help")])
    await carried(turns)
    assert await desk.notes(account) == ()


async def test_a_reminder_that_stood_unanswered_for_days_is_gone_and_says_so(desk: Desk) -> None:
    """It must not say that it will come back when there is nothing left that could."""
    account = await desk.let_in()
    word = name(await standing(desk, account))
    turns = desk.turns()
    await turns.receive([tapped(1, f"r:{word}:more", 1)])
    (first,) = await carried(turns)
    assert texts(first) == [english().speak("en").label("reminder-water", "more")]
    desk.clock.move(ANSWERABLE + timedelta(minutes=1))
    await turns.receive([tapped(2, f"r:{word}:later", 1)])
    (second,) = await carried(turns)
    assert texts(second) == [english().speak("en")("reminder-gone")]
    assert await desk.notes(account) == ()
