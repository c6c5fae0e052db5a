"""Two people who are linked, the one of whom plays the controlling partner: what the other does in a round, and what a
copy of the database without the root keys shows to somebody who has the source."""

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
"""Updates of each story, so that the number of them tells nothing."""

Act = Callable[[Chat], Awaitable[object]]


async def picks(chat: Chat, pick: Pick) -> None:
    """Say that to every card of the hand."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkHand))
    while await chat.tap(lambda one: isinstance(one, LinkPick) and one.pick is pick):
        pass


async def passes(chat: Chat) -> None:
    """Look at the first cards and say nothing to them."""
    await chat.say("/together")
    for _ in range(3):
        await chat.tap(lambda one: isinstance(one, LinkHand))


async def answers(chat: Chat) -> None:
    """Answer each question with its first answer."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkQuestion))
    while await chat.tap(lambda one: isinstance(one, LinkAnswer)):
        pass


async def lays_line(chat: Chat) -> None:
    """Lay down a line of their own."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkOwnLines))
    await chat.tap(lambda one: isinstance(one, LinkLay))


async def taps(chat: Chat, *acts: str) -> None:
    """Tap these on the page of the first half, one after the other."""
    await chat.say("/together")
    for act in acts:
        await chat.tap(is_tap(act))


async def lets_go(chat: Chat) -> None:
    """Let the first half go, asked once more or not."""
    await taps(chat, "more", "go", "gone")
    assert (await chat.desk.person(chat.who)).links.halves == ()


async def looks(chat: Chat) -> None:
    """Look at what there is to see."""
    await chat.say("/together")
    await chat.tap(lambda one: isinstance(one, LinkLook))


async def answers_and_takes_back(chat: Chat) -> None:
    """Answer, and take it back."""
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
"""What the other one can do in a round, after which they still have an account."""
GONE: Final[dict[str, Act]] = {"lets go": lets_go, "forgets": erased}
"""The ways to hold no half any more."""


async def linked(
    desk: Service, *, joined: bool = True, confirmed: bool = True, second: Chat | None = None
) -> tuple[Chat, Chat]:
    """Two people, both of whose halves stand; or one, whose invitation nobody took, or who did not say that it was.
    `second`, a second account of the inviter, takes it as well."""
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
    """Time passes. What is due is sent to both, and every link is looked at."""
    me.desk.clock.move(time)
    for chat in (me, you):
        await chat.be_sent_what_is_due()
    await links.sweep(me.desk.store, me.desk.roots, me.desk.clock.now())


async def release(me: Chat, you: Chat, after: timedelta = timedelta(hours=1)) -> None:
    """Until some time after the end of the round under way, or before it."""
    (half,) = (await me.desk.person(ME)).links.halves
    now = me.desk.clock.now()
    await wait(me, you, half.next_release(now) - now + after)


async def busy(you: Chat, act: Act) -> None:
    """Do that, and ask for help until so many updates have come as in every story."""
    before = len(await you.desk.rows("seen"))
    await act(you)
    while len(await you.desk.rows("seen")) - before < BUSY:
        await you.say("/help")


Copy = Mapping[str, Sequence[Mapping[str, Any]]]


async def copied(desk: Service) -> Copy:
    """A copy of every table, in the order of its rows."""
    return {name: await desk.rows(name) for name in metadata.tables}


def touched(before: Copy, after: Copy, table: str) -> dict[bytes, frozenset[str]]:
    """By the id of a row that is in both copies: which of its columns changed."""
    old = {row["id"]: row for row in before[table]}
    return {
        row["id"]: frozenset(name for name, value in row.items() if old[row["id"]][name] != value)
        for row in after[table]
        if row["id"] in old
    }
