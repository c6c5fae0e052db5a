"""The dialog runner and the service agree: any message, tap or wait has the same effect on the chat in both."""

import random
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

import pytest

from bot.core.outgoing import Acknowledge, Erase, Menu, Queued, Result, SendDocument, Show, Step, Verdict
from bot.core.screen import Screen
from bot.store import Store, locate
from tests.screens.test_every_screen import DIALOGS
from tests.service.service_fixtures import Service
from tests.support.account import ADDRESS
from tests.support.bot_harness import english
from tests.support.dialog import Dialog
from tests.support.message import Deed
from tests.support.random_taps import after_random_taps

_DRAWN = re.compile(r"(?<=\n)[a-z]{5,7}( [a-z]{5,7}){4}(?=\n)")


def comparable(steps: Iterable[Step]) -> tuple[Any, ...]:
    """The steps without random values: the ids in buttons, and drawn passphrases."""
    steps = list(steps)
    shows = [
        (
            text(one.screen),
            labels(one.screen),
            one.edit,
            one.remember,
            one.retire,
            one.checkin,
            one.message_kind,
            one.clears,
        )
        for one in steps
        if isinstance(one, Show)
    ]
    cleared = {(number, one.line.text) for one in steps if isinstance(one, Erase) for number in one.messages}
    blank = {(number, one.line.text) for one in steps if isinstance(one, Erase) for number in one.blank}
    menus = [one for one in steps if isinstance(one, Menu)]
    return shows, cleared, blank, menus, [one.text for one in steps if isinstance(one, Acknowledge)]


def text(screen: Screen) -> str:
    """The text of a screen, with random parts replaced."""
    said = _DRAWN.sub("five words", screen.text)
    return re.sub("|".join(map(re.escape, DEALT)), "something dealt", said)


def labels(screen: Screen) -> list[list[str]]:
    """The labels of the buttons, row by row. Answers to randomly dealt questions count as one."""
    rows = [[label for label in row if label not in ANSWERS] for row in ([b.label for b in row] for row in screen.rows)]
    return [row for row in rows if row]


def _dealt() -> tuple[list[str], set[str]]:
    """The cards and questions that are dealt at random, and the answers to these questions."""
    words, deck = english().speak("en"), english().deck
    cards = [words(f"deck-{card}") for card in deck.cards]
    asked = [words(f"week-{question.id}") for question in deck.questions]
    answers = {words.label(f"week-{question.id}", option) for question in deck.questions for option in question.options}
    return cards + asked, answers


DEALT, ANSWERS = _dealt()


class Twin:
    """The service, which repeats all deeds of a dialog. It delivers with the same message ids."""

    def __init__(self, service: Service, files: Mapping[str, bytes], address: str | None) -> None:
        self.service, self.files, self.exports = service, files, 0
        self._process = service.process(address=address)
        self._data: dict[str, str] = {}
        """The data of the service's buttons, by the data of the dialog's buttons."""

    async def do(self, deed: Deed) -> list[Step]:
        """Repeat a deed in the service; returns the steps that it causes."""
        self.at(deed.at)
        numbers = list(deed.shown)
        if deed.update is None:
            account = await self.service.found()
            due = self._process.due
            rows = (await due.handle(account.id)).rows if account is not None else due.of_strangers()
            steps = await self._deliver(rows, numbers)
        else:
            update = self._translated(deed.update) | {"update_id": int(deed.at.timestamp())}
            taken = await self._process.take(update)
            steps = await self._deliver(taken.rows, numbers)
            if taken.retry_row is not None:
                content = self.files.get(update.get("message", {}).get("document", {}).get("file_id", ""))
                taken = await self._process.secret(update, taken, content)
                steps += await self._deliver(taken.rows, numbers)
            if taken.importing is not None:
                taken = await self._process.turns.imports.finish(taken.importing)
                steps += await self._deliver(taken.rows, numbers)
        for mine, others in zip(_screens(steps), _screens(deed.steps), strict=False):
            for is_answer in (False, True):
                pairs = zip(_data(mine, is_answer), _data(others, is_answer), strict=False)
                self._data |= {theirs: own for own, theirs in pairs}
        return steps

    def at(self, moment: datetime) -> None:
        """Move the clock on to that moment."""
        if moment > self.service.clock.now():
            self.service.clock.move(moment - self.service.clock.now())

    def _translated(self, update: dict[str, Any]) -> dict[str, Any]:
        match update:
            case {"callback_query": {"data": data} as query}:
                return {"callback_query": query | {"data": self._data.get(data, data)}}
        return update

    async def _deliver(self, rows: Iterable[Queued], numbers: list[tuple[int, bool]]) -> list[Step]:
        done = list[Step]()
        for row in rows:
            outgoing = await self._process.settling.verified(row.outgoing)
            self.exports += sum(isinstance(step, SendDocument) for step in outgoing.steps)
            shown = [(*numbers.pop(0), step) for step in outgoing.steps if isinstance(step, Show) and numbers]
            new = [(number, step) for number, is_new, step in shown if is_new]
            checkin = next((number for number, step in new if step.remember), None)
            result = Result(
                Verdict.DONE, message=checkin, sent=tuple((number, step.message_kind) for number, step in new)
            )
            await self._process.settling.done(row, result)
            done += outgoing.steps
        return done


def _data(screen: Screen, is_answer: bool) -> list[str]:
    """The data of the screen's buttons: either of answers to dealt questions, or of all other buttons."""
    return [button.data for row in screen.rows for button in row if (button.label in ANSWERS) == is_answer]


def _screens(steps: Iterable[Step]) -> list[Screen]:
    return [step.screen for step in steps if isinstance(step, Show)]


async def agree(database_url: str, play: Callable[[], Dialog]) -> None:
    """Check that the dialog and the service agree on steps, schedules, kept entries and exports."""
    # The time of the note after a long absence is random. Both get the same seed.
    random.seed(1)
    chat = play()
    random.seed(1)
    store = Store(locate(database_url))
    twin = Twin(Service(store), chat.files, ADDRESS if chat.account.together else None)
    for deed in chat.history:
        assert comparable(await twin.do(deed)) == comparable(deed.steps), deed
    account = await twin.service.found()
    assert (account is not None) == chat.known
    assert plan(account.schedule if account is not None else ()) == plan(chat.account.schedule)
    assert len(await twin.service.rows("entry")) == len(chat.kept)
    assert twin.exports == 2 * chat.account.exports
    await store.close()


def plan(schedule: Iterable[Any]) -> list[Any]:
    """The schedule without its random ids."""
    return sorted((one.kind, one.due_at, one.expires_at, one.sent, one.left, one.safety) for one in schedule)


@pytest.mark.parametrize("play", DIALOGS)
async def test_the_dialogs_of_every_screen(sqlite_url: str, play: Callable[[], Dialog]) -> None:
    """Each dialog of a screen gives the same replies in the service."""
    await agree(sqlite_url, play)


@pytest.mark.parametrize("seed", range(5))
async def test_at_random(sqlite_url: str, seed: int) -> None:
    """Random taps and words, mostly taps on visible buttons, give the same replies in the service."""
    await agree(sqlite_url, lambda: after_random_taps(random.Random(seed)))
