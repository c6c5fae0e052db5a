"""Functions for the pages with the person's own words. All these words are kept in one entry of the journal."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core import own
from bot.core.answer import AnswerValue
from bot.core.callbacks.checkin import CheckinPage
from bot.core.callbacks.settings import OpenSettings
from bot.core.hint import Hint, unfit
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Drop, Effect, KeepOwn, Rewrite, Turn
from bot.screens.context import Context


def with_word(
    turn: Turn, person: Person, name: str, said: AnswerValue, shown: tuple[str, str]
) -> tuple[KeptEntry, tuple[Effect, ...]]:
    """The entry with that word, and the effects that store it. `name` is the id of the answer in the entry, `shown` the
    question and answer that the journal shows."""
    new = own.with_word(turn.own, name, said, shown, turn.now, person.settings.zone)
    return new, ((KeepOwn(new),) if turn.own is None else (Rewrite(new),))


def without_word(
    person: Person, kept: KeptEntry | None, name: str
) -> tuple[Person, KeptEntry | None, tuple[Effect, ...]]:
    """The person and the entry without that word, and the effects that store it. An entry without words is deleted."""
    rest, effects = without(kept, name)
    if kept is not None and rest is None:
        person = replace(person, taste=replace(person.taste, own=None))
    return person, rest, effects


def without(kept: KeptEntry | None, name: str) -> tuple[KeptEntry | None, tuple[Effect, ...]]:
    """The entry without the answer of that name, and the effects that store it. An entry without answers is deleted."""
    if kept is None or not any(answer.question == name for answer in kept.shown_answers()):
        return kept, ()
    rest = kept.without(name)
    return (rest, (Rewrite(rest),)) if rest.words else (None, (Drop(kept.id),))


def hint_text(ctx: Context, text: str, most: int) -> str:
    """A line that says why a text is not kept. Empty if it is kept. `most` is the longest text in UTF-16 code units."""
    match unfit(text, most):
        case None:
            return ""
        case Hint.TOO_LONG:
            return ctx.words("own-too-long", most=most)
        case why:
            return ctx.words(f"hint-{why}")


def with_ways_back(page: Page, ctx: Context, person: Person) -> Screen:
    """The page with buttons back to an open check-in and to /settings."""
    is_open = person.checkin is not None and not person.checkin.paused
    page.row(ctx.button("checkin-go-on", CheckinPage("on")) if is_open else None)
    return page.row(ctx.button("settings-back", OpenSettings("menu"))).screen(protected=True)


def add_numbered(page: Page, texts: Sequence[tuple[int, str]]) -> None:
    """Add numbered texts, each under a spoiler."""
    for index, (number, text) in enumerate(texts):
        page.add(f"{number}. ", gap="\n" if index else "\n\n").add(text, Style.SPOILER, gap="")
