"""Samples for tests of rounds: halves in every state, their owners, and every page of a half."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.core.answer import Answer, ClearText, Picked, Typed
from bot.core.callbacks import Callback, pack
from bot.core.callbacks.together import LinkHand, LinkLook, LinkOwnLines, LinkPage, LinkQuestion, LinkTap
from bot.core.entry import Entry
from bot.core.incoming import Tap
from bot.core.journal import JournalPage, KeptEntry, LockState
from bot.core.link import FRESH, ID, Half, Links
from bot.core.linking import Linking
from bot.core.person import Person
from bot.core.round import Line, Release, asked, hand
from bot.core.screen import Screen
from bot.core.taste import Taste
from bot.core.turn import Reply
from bot.screens.context import HELPS, WISHES
from bot.screens.rounds import END
from tests.screens.states import NOW, reply_to
from tests.support.bot_harness import english

DECK = english().deck
OPTIONS = {question.id: question.options for question in DECK.questions}
OWN = "two socks and a lamp"
AVOID = "being tickled"
IDEA = english().ideas[0].id
HALF = Half(
    id=b"h" * ID,
    link=b"l" * ID,
    until=NOW - timedelta(days=9),
    first=NOW - timedelta(days=3),
    rests_from=NOW + timedelta(weeks=2),
)
"""A confirmed half in its second round."""
ROUND = HALF.round(NOW)
CARDS = hand(HALF.link, HALF.id, ROUND, DECK.cards)
QUESTIONS = asked(HALF.link, HALF.id, ROUND, tuple(OPTIONS))
UNUSED = {
    "resting": replace(HALF, rests_from=NOW),
    "quiet": replace(HALF, quiet=True),
    "beginning": replace(HALF, until=NOW - timedelta(hours=1)),
    "invited": replace(HALF, confirmed=False, until=NOW + timedelta(hours=1)),
    "lapsed": replace(HALF, confirmed=False),
    "gone": None,
}
"""The states in which a half has no round, by name: buttons of an earlier round must do nothing there."""
EVERYTHING = Release(
    cards=DECK.cards[:6],
    answers=tuple((question.id, question.options[0]) for question in DECK.questions[:2]),
    lines=(Line(idea=IDEA), Line(wish="touch", options=("lots",)), Line(words=OWN)),
)


def owner(half: Half | None = HALF, language: str = "en", *, lines: bool = True) -> Person:
    """The person who holds `half`. With `lines`, the person has wishes, own lines and a tried idea to lay down."""
    taste = Taste(wishes=b"w" * ID, lines=b"x" * ID, tried=((IDEA, True),)) if lines else Taste()
    return Person(language, taste=taste, links=Links(halves=(half,) if half is not None else ()))


def journal(*own: str) -> JournalPage:
    """A journal page with an entry of wishes and an entry of lines about what helps."""
    picked = (Answer("touch", Picked(("lots",))), Answer("care", Picked(("water", "snack"))))
    typed = Answer("avoid", Typed((ClearText(AVOID),)))
    helps = tuple(Answer(f"line-{number}", Typed((ClearText(line),))) for number, line in enumerate(own or (OWN,)))
    return JournalPage((_kept(WISHES, (*picked, typed)), _kept(HELPS, helps)))


def _kept(flow: str, answers: tuple[Answer, ...]) -> KeptEntry:
    words = tuple((answer.question, "") for answer in answers)
    return KeptEntry(Entry(flow, NOW, NOW, answers), words)


def reply_to_tap(
    callback: Callback,
    person: Person,
    *,
    release: Release | None = None,
    page: JournalPage | None = None,
    state: LockState = LockState.UNPROTECTED,
) -> Reply:
    """The reply to a tap on `callback` in a bot that has links."""
    linking = Linking(address="https://t.me/afterglow?start=", fresh=bytes(FRESH), release=release)
    return reply_to(Tap(pack(callback), 1), person, linking=linking, journal_page=page, lock_state=state)


def screen_of(reply: Reply) -> Screen:
    """The screen of a reply, which must have one."""
    assert reply.show is not None
    return reply.show


def every_page(language: str) -> Iterator[Screen]:
    """Every page on which something is laid down or read over a link, and the pages that lead there."""
    person = owner(language=language)
    buttons: list[Callback] = [LinkPage(HALF.id), LinkTap("more", HALF.id), LinkTap("go", HALF.id)]
    buttons += [LinkTap("signs", HALF.id)]
    buttons += [LinkHand(HALF.id, card) for card in ("", *CARDS, END)]
    buttons += [LinkQuestion(HALF.id, question) for question in ("", *QUESTIONS, END)]
    for button in buttons:
        yield screen_of(reply_to_tap(button, person))
    for half in UNUSED.values():
        yield screen_of(reply_to_tap(LinkPage(HALF.id), owner(half, language)))
    many = journal(*(f"a line of {word}" for word in ("tea", "wool", "rain", "light", "bread", "salt", "moss")))
    for number in range(3):
        yield screen_of(reply_to_tap(LinkOwnLines(HALF.id, number), person, page=many))
    yield screen_of(reply_to_tap(LinkOwnLines(HALF.id), owner(language=language, lines=False)))
    for release in (EVERYTHING, Release(), None):
        yield screen_of(reply_to_tap(LinkLook(HALF.id), person, release=release))
