"""Two linked people, the first of whom plays the controlling partner. This module holds the acts of the second person
in a round, and reads copies of the database as a thief without the root keys would."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from bot.core.callbacks.together import LinkAnswer, LinkHand, LinkLay, LinkLook, LinkOwnLines, LinkPick, LinkQuestion
from bot.core.person import Person, PersonSettings
from bot.core.round import Pick
from bot.core.taste import Taste
from bot.service import links
from bot.store.tables import metadata
from tests.service.noninterference import (
    ACTS,
    ME,
    OTHER,
    Chat,
    erased,
    invite,
    is_tap,
    joins,
    renews,
    shuts,
)
from tests.service.service_fixtures import Service

IDEA: Final = "longer-hug"
BUSY: Final = 24
"""Updates of each story. The number is the same for all, so that it reveals nothing."""

Act = Callable[[Chat], Awaitable[object]]


async def picks(chat: Chat, pick: Pick) -> None:
    """Give this pick to each card of the hand."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkHand))
    while await chat.tap(lambda one: isinstance(one, LinkPick) and one.pick is pick):
        pass


async def passes(chat: Chat) -> None:
    """Look at the first cards without picking anything."""
    await chat.say("/together")
    for _ in range(3):
        await chat.tap(lambda one: isinstance(one, LinkHand))


async def answers(chat: Chat) -> None:
    """Answer each question with its first option."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkQuestion))
    while await chat.tap(lambda one: isinstance(one, LinkAnswer)):
        pass


async def lays_line(chat: Chat) -> None:
    """Lay down an own line."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkOwnLines))
    await chat.tap(lambda one: isinstance(one, LinkLay))


async def taps(chat: Chat, *acts: str) -> None:
    """Tap these buttons on the page of the first half, in this order."""
    await chat.say("/together")
    for act in acts:
        await chat.tap(is_tap(act))


async def lets_go(chat: Chat) -> None:
    """Let the first half go, with or without the extra question."""
    await taps(chat, "more", "go", "gone")
    assert (await chat.desk.person(chat.who)).links.halves == ()


async def looks(chat: Chat) -> None:
    """Look at the result of the last release."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkLook))


async def answers_and_takes_back(chat: Chat) -> None:
    """Answer the questions, then take the answers back."""
    await answers(chat)
    await taps(chat, "more", "back")


async def nothing(chat: Chat) -> None:
    """Do nothing with the link."""


SILENT: Final[dict[str, Act]] = {
    "nothing": nothing,
    "looks": looks,
    "yes to all": lambda chat: picks(chat, Pick.YES),
    "maybe to all": lambda chat: picks(chat, Pick.MAYBE),
    "not this": lambda chat: picks(chat, Pick.NO),
    "passes": passes,
    "answers": answers,
    "lays a line": lays_line,
    "takes back": answers_and_takes_back,
    "quiet": lambda chat: taps(chat, "quiet"),
    "rests": lambda chat: taps(chat, "more", "rest"),
    "felt off": ACTS["off"],
    "lets go": lets_go,
    "locks": shuts,
    "new keys": renews,
    "blocks": Chat.block,
}
"""Acts of the other person in a round after which they still have an account."""
GONE: Final[dict[str, Act]] = {"lets go": lets_go, "forgets": erased}
"""Acts after which the other person holds no half."""


async def linked(
    desk: Service, *, joined: bool = True, confirmed: bool = True, second: Chat | None = None
) -> tuple[Chat, Chat]:
    """Link two people. With `joined=False` nobody took the invitation; with `confirmed=False` the inviter did not
    confirm that it was taken. `second` is a second account of the inviter, which takes the invitation too."""
    kind = Taste(tried=((IDEA, True),))
    for who in (ME, OTHER, *([second.who] if second else [])):
        await desk.let_in(who, Person("en", settings=PersonSettings(zone="Europe/Berlin"), taste=kind))
    me, you = Chat(desk, ME), Chat(desk, OTHER)
    await invite(me)
    if joined:
        await joins(you, me.addresses[-1])
    else:
        await you.say("/start")
    if second:
        await joins(second, me.addresses[-1])
    if confirmed:
        await ACTS["told"](me)
    await wait(me, you, timedelta(hours=49))
    return me, you


async def wait(me: Chat, you: Chat, time: timedelta) -> None:
    """Let time pass, send both people their due messages, and sweep all links."""
    me.desk.clock.move(time)
    for chat in (me, you):
        await chat.be_sent_what_is_due()
    await links.sweep(me.desk.store, me.desk.roots, me.desk.clock.now())


async def release(me: Chat, you: Chat, after: timedelta = timedelta(hours=1)) -> None:
    """Let time pass until `after` the end of the current round. A negative `after` stops before it."""
    (half,) = (await me.desk.person(ME)).links.halves
    now = me.desk.clock.now()
    await wait(me, you, half.next_release(now) - now + after)


async def busy(you: Chat, act: Act) -> None:
    """Do the act, then ask for help until the story has BUSY updates."""
    before = len(await you.desk.rows("seen"))
    await act(you)
    while len(await you.desk.rows("seen")) - before < BUSY:
        await you.say("/help")


Copy = Mapping[str, Sequence[Mapping[str, Any]]]


async def copied(desk: Service) -> Copy:
    """A copy of every table, row by row."""
    return {name: await desk.rows(name) for name in metadata.tables}


def touched(before: Copy, after: Copy, table: str) -> dict[bytes, frozenset[str]]:
    """For each row that is in both copies, by its id: the columns that changed."""
    old = {row["id"]: row for row in before[table]}
    return {
        row["id"]: frozenset(name for name, value in row.items() if old[row["id"]][name] != value)
        for row in after[table]
        if row["id"] in old
    }
