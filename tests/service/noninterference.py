"""Runs of two people on one bot, one of whom is watched. A run records the messages that the watched person gets, with
their times, and the state of their rows after each of their acts, while the other person does something else.

All acts go through the real conversation and the real service. Random values of a turn come from a seed, so that two
runs of one story differ only in the acts of the other person.
"""

import random
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import Any, Final

from bot.core.callbacks import Callback, pack, unpack
from bot.core.callbacks.together import (
    LinkAgreed,
    LinkAnswer,
    LinkDoor,
    LinkHand,
    LinkLay,
    LinkLines,
    LinkLook,
    LinkOwnLines,
    LinkPage,
    LinkPick,
    LinkQuestion,
    LinkSign,
    LinkTap,
)
from bot.core.outgoing import Outgoing, Show
from bot.core.person import Person, PersonSettings
from bot.core.round import Pair, Pick
from bot.core.taste import Taste
from bot.service import links
from bot.service.accounts import JournalKeys
from bot.service.turn_result import TurnResult
from bot.store.links import LinkCells
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKeys
from tests.service.service_fixtures import Process, Service, blocked, said, tapped
from tests.support.bot_harness import english

ME, OTHER, THIRD = 7_000_000_001, 7_000_000_002, 7_000_000_003
TASTE: Final = Taste(tried=((english().ideas[0].id, True),))
"""Holds an idea, so that there is a line to lay down."""
ADDRESS: Final = "https://t.me/afterglow?start="
WAITS: Final = {"an hour": 1, "a day": 25, "some days": 80, "six days": 24 * 6, "a week": 24 * 7, "weeks": 24 * 29}
"""The hours of each kind of wait in a story."""
STEP: Final = 12
"""During a wait, due messages are sent after every so many hours."""
_NOTE: Final = re.compile(r"r:[\w-]{22}")
"""The id of a note in a button, which is random in each run."""


class Chat:
    """One person's chat: their acts, and every step that the bot takes in it, with its time."""

    def __init__(self, desk: Service, who: int) -> None:
        self.desk, self.who = desk, who
        self.work: Process = desk.process(address=ADDRESS, draw=random.Random(who).randbytes)
        self.calls: list[str] = []
        self.addresses: list[str] = []
        """The arguments of /start in the addresses that were shown, in order."""
        self._buttons: list[Callback] = []
        self._numbers: Iterator[int] = count(who % 1000 * 10_000 + 1)

    async def say(self, text: str) -> None:
        """Send a text message."""
        await self._do(said(next(self._numbers), text, self.who))

    async def tap(self, wanted: Callable[[Callback], bool]) -> bool:
        """Tap the first matching button of the last screen. Returns False if there is none."""
        found = next((one for one in self._buttons if wanted(one)), None)
        if found is None:
            return False
        await self.press(found)
        return True

    async def press(self, callback: Callback) -> None:
        """Tap that button, whether or not it is on the last screen."""
        await self._do(tapped(next(self._numbers), pack(callback), who=self.who))

    async def tap_each(self, wanted: Callable[[Callback], bool], most: int = 12) -> None:
        """Tap matching buttons, one after another, until none is left or `most` were tapped."""
        for _ in range(most):
            if not await self.tap(wanted):
                return

    async def block(self) -> None:
        """Block the bot."""
        await self._do(blocked(next(self._numbers), self.who))

    async def be_sent_what_is_due(self) -> None:
        """Send what is due to this person."""
        account = await self.desk.found(self.who)
        if account is not None:
            await self._show(await self.work.due.handle(account.id))

    async def agree(self) -> None:
        """Tick all four lines on the last screen, and agree."""
        for number in range(4):
            await self.tap(lambda one, bit=1 << number: isinstance(one, LinkLines) and bool(one.ticks & bit))  # type: ignore[misc]  # bound now
        await self.tap(lambda one: isinstance(one, LinkAgreed))

    async def _do(self, update: dict[str, Any]) -> None:
        taken = await self.work.take(update)
        await self._show(taken)
        if taken.retry_row is not None:
            await self._show(await self.work.secret(update, taken))

    async def _show(self, taken: TurnResult) -> None:
        for row in taken.rows:
            self._see(row.outgoing)
            await self.work.deliver([row])

    def _see(self, outgoing: Outgoing) -> None:
        assert outgoing.chat == self.who
        # The ids of accounts and notes are random in each run.
        plain = replace(outgoing, account=b"", erased=None, reminder=None)
        self.calls.append(f"{self.desk.clock.now():%c} {_NOTE.sub('r:note', str(plain))}")
        for step in outgoing.steps:
            if isinstance(step, Show):
                buttons = [button for row in step.screen.rows for button in row]
                self._buttons = [one for button in buttons if (one := unpack(button.data)) is not None]
                self.addresses += [one.copy.removeprefix(ADDRESS) for one in buttons if one.copy.startswith(ADDRESS)]


def is_tap(act: str) -> Callable[[Callback], bool]:
    """A predicate: whether a button does that act with a half."""
    return lambda one: isinstance(one, LinkTap) and one.act == act


@dataclass(frozen=True)
class Seen:
    """Everything that can be seen of one person in one run."""

    calls: tuple[str, ...]
    """Every step in their chat, with its time."""
    rows: tuple[object, ...]
    """After each of their acts: the sizes of their row and of the rows of their links, and the columns that changed."""


async def invite(me: Chat) -> None:
    """Make an invitation from the first page, and agree to all four lines."""
    await me.say("/together")
    while not await me.tap(lambda one: isinstance(one, LinkLines)):
        await me.tap(lambda one: isinstance(one, LinkPage))
    await me.press(LinkLines())
    await me.agree()


async def _act(me: Chat, act: str) -> None:
    """Open the page and tap the button of that act, on the page itself or behind [More]."""
    await me.say("/together")
    if not await me.tap(is_tap(act)) and await me.tap(is_tap("more")):
        await me.tap(is_tap(act))


async def let_go(me: Chat) -> None:
    """Let the first half go, with or without the extra question."""
    await _act(me, "go")
    await me.tap(is_tap("gone"))


async def give_sign(me: Chat) -> None:
    """Give the first half a sign."""
    await _act(me, "signs")
    await me.tap(lambda one: isinstance(one, LinkSign))


async def open_own(me: Chat) -> None:
    """Open the address of the newest own invitation."""
    await me.say(f"/start {me.addresses[-1] if me.addresses else 't_nothing'}")


async def take_own(me: Chat) -> None:
    """Try to take the newest own invitation."""
    await open_own(me)
    await me.agree()


async def another(me: Chat) -> None:
    """Look at one half after another."""
    await me.say("/together")
    for _ in range(3):
        await me.tap(lambda one: isinstance(one, LinkPage) and bool(one.half))


async def erased(me: Chat) -> None:
    """Erase everything and come back. A locked journal delays the erasure by a week, and so the return."""
    await me.say("/forget")
    account = await me.desk.found(me.who)
    await me.say(me.desk.words(account.person.language if account else "en", "forget-word"))
    if await me.desk.found(me.who) is None:
        await me.desk.let_in(me.who)


async def deal(me: Chat, pick: Pick) -> None:
    """Give this pick to each card of the hand."""
    await me.say("/together")
    await me.tap(lambda one: isinstance(one, LinkHand))
    await me.tap_each(lambda one: isinstance(one, LinkPick) and one.pick is pick)


async def skip(me: Chat) -> None:
    """Look at each card and question without answering."""
    await me.say("/together")
    await me.tap_each(lambda one: isinstance(one, LinkHand))
    await me.say("/together")
    await me.tap_each(lambda one: isinstance(one, LinkQuestion))


async def answer(me: Chat) -> None:
    """Answer each question with its first option."""
    await me.say("/together")
    await me.tap(lambda one: isinstance(one, LinkQuestion))
    await me.tap_each(lambda one: isinstance(one, LinkAnswer) and one.option == 0)


async def lay_line(me: Chat) -> None:
    """Lay down the first own line."""
    await me.say("/together")
    await me.tap(lambda one: isinstance(one, LinkOwnLines))
    await me.tap(lambda one: isinstance(one, LinkLay))


async def look(me: Chat) -> None:
    """Look at the result of the last release."""
    await me.say("/together")
    await me.tap(lambda one: isinstance(one, LinkLook))


async def take_back(me: Chat) -> None:
    """Take back everything laid down in this round."""
    await _act(me, "back")


async def put_away(me: Chat) -> None:
    """Look at the result of the last release, then put it away."""
    await look(me)
    await me.tap(is_tap("away"))


ACTS: Final[dict[str, Callable[[Chat], Awaitable[None]]]] = {
    "invite": invite,
    "told": lambda me: _act(me, "confirm"),
    "rest": lambda me: _act(me, "rest"),
    "wake": lambda me: _act(me, "wake"),
    "let go": let_go,
    "sign": give_sign,
    "open own": open_own,
    "take own": take_own,
    "another": another,
    "home": lambda me: me.say("/start"),
    "off": lambda me: me.say("/off"),
    "hide": lambda me: me.say("/hide"),
    "privacy": lambda me: me.say("/privacy"),
    "erased": erased,
    "yes": lambda me: deal(me, Pick.YES),
    "maybe": lambda me: deal(me, Pick.MAYBE),
    "no": lambda me: deal(me, Pick.NO),
    "skip": skip,
    "answer": answer,
    "line": lay_line,
    "look": look,
    "take back": take_back,
    "put away": put_away,
    "quiet": lambda me: _act(me, "quiet"),
    "loud": lambda me: _act(me, "loud"),
}
"""The acts of the watched person."""
WANTING: Final = frozenset({"yes", "answer"})
"""Acts that can match a wish of the other person."""


async def opens(other: Chat, token: str) -> None:
    """Open the invitation and look at the four lines."""
    await other.say(f"/start {token}")
    await other.tap(lambda one: isinstance(one, LinkDoor))


async def joins(other: Chat, token: str) -> None:
    """Agree to all four lines."""
    await opens(other, token)
    await other.agree()


async def declines(other: Chat, token: str) -> None:
    """Leave the page of the four lines without agreeing."""
    await opens(other, token)
    await other.say("/start")


async def _joined(other: Chat, token: str, *acts: Callable[[Chat], Awaitable[None]]) -> None:
    await joins(other, token)
    for act in acts:
        await act(other)


async def shuts(other: Chat) -> None:
    """Mark their journal as locked."""
    await other.desk.change(other.who, locked=True)


async def renews(other: Chat) -> None:
    """Give their journal new keys."""
    async with other.desk.store.begin() as uow:
        account = await other.desk.accounts.find(uow, other.who)
        assert account is not None
        pair = new_pair()
        await other.desk.accounts.save(uow, account, account.person, keys=JournalKeys(pair.private, pair.public))


async def another_takes_it(other: Chat, token: str) -> None:
    """A third person takes the invitation too."""
    await joins(other, token)
    await joins(Chat(other.desk, THIRD), token)


async def nothing(other: Chat, token: str) -> None:
    """Never open the invitation."""


Behaviour = Callable[[Chat, str], Awaitable[None]]


def _doing(*acts: str) -> Behaviour:
    """A behaviour that does these acts on an existing link."""

    async def does(other: Chat, _: str) -> None:
        for act in acts:
            await ACTS[act](other)

    return does


BEHAVIOURS: Final[dict[str, Behaviour]] = {
    "never opens": nothing,
    "opens": opens,
    "declines": declines,
    "joins": joins,
    "joins twice": lambda other, token: _joined(other, token, lambda one: joins(one, token)),
    "lapses": lambda other, token: _joined(other, token, let_go),
    "rests": lambda other, token: _joined(other, token, ACTS["rest"]),
    "signs": lambda other, token: _joined(other, token, give_sign),
    "felt off": lambda other, token: _joined(other, token, ACTS["off"]),
    "forgets": lambda other, token: _joined(other, token, erased),
    "blocks": lambda other, token: _joined(other, token, Chat.block),
    "locked": lambda other, token: _joined(other, token, shuts),
    "new keys": lambda other, token: _joined(other, token, renews),
    "invites too": lambda other, token: _joined(other, token, invite),
    "another takes it": another_takes_it,
    **{act: _doing(act) for act in ("maybe", "no", "skip", "look", "take back", "quiet")},
    "yes, then no": _doing("yes", "no"),
    "all, then back": _doing("yes", "answer", "line", "take back"),
    "all, then quiet": _doing("yes", "answer", "line", "quiet"),
    "all, then felt off": _doing("yes", "answer", "line", "off"),
    "all, then gone": _doing("yes", "answer", "line", "let go"),
    "all, then erased": _doing("yes", "answer", "line", "erased"),
}
"""What the other person does with the invitation and with the link. None of it leads to a match."""
WANTS: Final = {act: _doing(act) for act in ("yes", "answer")}
"""Acts of the other person that lead to a match if the watched person wants the same."""


async def lived(desk: Service, story: Sequence[str], other: Sequence[str]) -> Seen:
    """Play a story of the watched person, with one act of the other person after each step. Returns what was seen."""
    await desk.let_in(ME, Person("en", settings=PersonSettings(zone="Europe/Berlin"), taste=TASTE))
    me, you = Chat(desk, ME), Chat(desk, OTHER)
    await desk.let_in(OTHER, Person("de", taste=TASTE))
    rows: list[object] = []
    for at, act in enumerate(story):
        before = await _rows(desk)
        if act in WAITS:
            for _ in range(0, WAITS[act], STEP):
                desk.clock.move(timedelta(hours=min(STEP, WAITS[act])))
                await you.be_sent_what_is_due()
                await me.be_sent_what_is_due()
            await links.sweep(desk.store, desk.roots, desk.clock.now())
        else:
            await ACTS[act](me)
        rows.append(_compared(before, await _rows(desk)))
        if at < len(other) and me.addresses:
            await (BEHAVIOURS | WANTS)[other[at]](you, me.addresses[-1])
    return Seen(tuple(me.calls), tuple(rows))


def pair_in(roots: RootKeys, row: Mapping[str, Any]) -> Pair:
    """Open a row of the link table."""
    cells = LinkCells(box=row["box"], inviter=row["inviter"], guest=row["guest"])
    return links.pair_of(roots, cells, row["id"])


Rows = dict[str, dict[str, Any]]


async def _rows(desk: Service) -> Rows:
    """The rows of the watched person and of their links."""
    account = await desk.found(ME)
    if account is None:
        return {}
    # A lapsed half counts as gone, although it is only removed at its owner's next visit.
    halves = account.person.links.at(desk.clock.now()).halves
    held = {half.link: f"link {at}" for at, half in enumerate(halves)}
    (own,) = [row for row in await desk.rows("account") if row["id"] == account.id]
    return {"own": own} | {held[row["id"]]: row for row in await desk.rows("link") if row["id"] in held}


def _compared(before: Rows, after: Rows) -> object:
    """The size of each value, and the columns that changed."""
    sizes = {name: {column: _size(value) for column, value in row.items()} for name, row in after.items()}
    changed = {
        name: sorted(column for column, value in row.items() if before.get(name, {}).get(column) != value)
        for name, row in after.items()
    }
    return sizes, changed


def _size(value: object) -> object:
    return len(value) if isinstance(value, bytes) else type(value).__name__
