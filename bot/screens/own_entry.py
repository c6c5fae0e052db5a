"""What the pages with words of the person's own share: all those words lie in one entry of the journal."""

from collections.abc import Sequence
from dataclasses import replace

from bot.core.answer import AnswerValue
from bot.core.hint import Hint, unfit
from bot.core.journal import KeptEntry
from bot.core.own import with_word
from bot.core.person import Person
from bot.core.screen import Page, Style
from bot.core.turn import Drop, Effect, KeepOwn, Rewrite, Turn
from bot.screens.context import Context


def more(
    turn: Turn, person: Person, name: str, said: AnswerValue, shown: tuple[str, str]
) -> tuple[KeptEntry, tuple[Effect, ...]]:
    """The entry with that word, and what keeps it."""
    new = with_word(turn.own, name, said, shown, turn.now, person.settings.zone)
    return new, ((KeepOwn(new),) if turn.own is None else (Rewrite(new),))


def less(person: Person, kept: KeptEntry | None, name: str) -> tuple[Person, KeptEntry | None, tuple[Effect, ...]]:
    """The entry without that word, and what keeps it so. An entry without any is erased."""
    if kept is None or not any(answer.question == name for answer in kept.shown_answers()):
        return person, kept, ()
    rest = kept.without(name)
    if rest.words:
        return person, rest, (Rewrite(rest),)
    return replace(person, taste=replace(person.taste, own=None)), None, (Drop(kept.id),)


def hint(ctx: Context, text: str, most: int) -> str:
    """Why a word of that length at the most is not kept. Empty where it is."""
    match unfit(text, most):
        case None:
            return ""
        case Hint.TOO_LONG:
            return ctx.words("own-too-long", most=most)
        case why:
            return ctx.words(f"hint-{why}")


def add_numbered(page: Page, texts: Sequence[tuple[int, str]]) -> None:
    """Add words with their numbers, each under a spoiler."""
    for index, (number, text) in enumerate(texts):
        page.add(f"{number}. ", gap="\n" if index else "\n\n").add(text, Style.SPOILER, gap="")
