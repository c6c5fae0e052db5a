"""Changes one entry of the journal: an answer, or how long the entry is kept. It must never ask why."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.answer import Answer, Picked, Typed, typed
from bot.core.callbacks import pack
from bot.core.callbacks.journal import (
    AnswerTap,
    EntryAnswer,
    EntryOption,
    EntryPart,
    EntryTap,
    EntryWhole,
    Stay,
)
from bot.core.flow import Flow
from bot.core.hint import Hint, unfit
from bot.core.journal import KeptEntry
from bot.core.person import Keeping, Person
from bot.core.questions import Question
from bot.core.screen import Button, Page, Screen, Style
from bot.core.text import pieces
from bot.core.turn import Effect, Rewrite
from bot.screens.context import Context
from bot.screens.upcoming import date_text
from bot.screens.wording import in_words, on_button

Changed = tuple[Screen, tuple[Effect, ...]]
MOST_SHOWN = 600
"""UTF-16 code units of an answer to show on the page that changes it."""


def answer_at(kept: KeptEntry, number: int) -> Answer | None:
    """The answer with the number of a button. None if there is none, or none any more."""
    answers = kept.shown_answers()
    return answers[number] if number < len(answers) else None


def change_stay(ctx: Context, person: Person, kept: KeptEntry, stay: Stay, now: datetime) -> Changed:
    """Set how long the entry is kept from now on."""
    until = now + timedelta(days=Keeping.MONTH.days or 0) if stay is Stay.MONTH else None
    said = (
        ctx.words("journal-kept-always")
        if until is None
        else ctx.words("journal-kept-until", date=date_text(ctx, until, person.zone_or_utc))
    )
    page = Page().add(said).row(ctx.button("journal-back", EntryPart(kept.id)))
    return page.screen(protected=True), (Rewrite(replace(kept, until=until)),)


def handle_answer(ctx: Context, kept: KeptEntry, tapped: EntryAnswer | EntryOption) -> Changed:
    """Show an answer, ask for new words, pick an option, or remove the answer. If it is gone, show the list."""
    number, found = tapped.number, answer_at(kept, tapped.number)
    if found is None:
        return answer_list(ctx, kept), ()
    match tapped:
        case EntryAnswer(AnswerTap.REMOVE):
            less = kept.without(found.question)
            return answer_list(ctx, less), (Rewrite(less),)
        case EntryOption():
            return _picked(ctx, kept, found, number, tapped.option)
        case EntryAnswer(AnswerTap.WRITE):
            page = Page().add(ctx.words("journal-write"))
            page.row(ctx.button("journal-back", EntryAnswer(AnswerTap.SHOW, kept.id, number)))
            return page.screen(protected=True), ()
    return _answer(ctx, kept, found, number), ()


def rewrite(ctx: Context, kept: KeptEntry, number: int, text: str) -> Changed:
    """Replace an answer with new words. If they are too long, or empty, nothing changes and a hint says so."""
    found = answer_at(kept, number)
    if found is None:
        return answer_list(ctx, kept), ()
    if (hint := unfit(text)) is not None:
        return _answer(ctx, kept, found, number, ctx.words(f"hint-{hint}")), ()
    new = kept.changed(found.question, typed(text), "")
    changed = answer_at(new, number)
    assert changed is not None
    return _answer(ctx, new, changed, number, ctx.words("journal-changed")), (Rewrite(new),)


def _picked(ctx: Context, kept: KeptEntry, found: Answer, number: int, option: str) -> Changed:
    flow, question = _asked(ctx, kept, found)
    if flow is None or question is None or question.option(option) is None or not isinstance(found.said, Picked):
        return _answer(ctx, kept, found, number), ()
    said = question.type.changed(question, found.said, option)
    if isinstance(said, Hint):
        return _answer(ctx, kept, found, number, ctx.words(f"hint-{said}")), ()
    if not said.options:
        less = kept.without(found.question)
        return answer_list(ctx, less), (Rewrite(less),)
    new = kept.changed(found.question, said, in_words(ctx, flow, question, said))
    changed = answer_at(new, number)
    assert changed is not None
    return _answer(ctx, new, changed, number), (Rewrite(new),)


def answer_list(ctx: Context, kept: KeptEntry) -> Screen:
    """The list of an entry's answers, to pick one to change."""
    page = Page().add(ctx.words("journal-nothing-left")) if not kept.words else Page().add(ctx.words("journal-which"))
    for index, (asked, _) in enumerate(kept.words, start=1):
        page.add(f"{index}. {asked}", Style.SPOILER, gap="\n")
    answers = [EntryAnswer(AnswerTap.SHOW, kept.id, index) for index in range(len(kept.words))]
    page.grid(Button(str(one.number + 1), pack(one)) for one in answers)
    return page.row(ctx.button("journal-back", EntryPart(kept.id))).screen(protected=True)


def _answer(ctx: Context, kept: KeptEntry, found: Answer, number: int, hint: str = "") -> Screen:
    asked, said = kept.read()[number]
    shown = pieces(said, MOST_SHOWN)
    page = Page().add(hint, Style.ITALIC).add(asked, Style.SPOILER)
    page.add(shown[0] + (" …" if len(shown) > 1 else ""), Style.SPOILER, gap="\n")
    flow, question = _asked(ctx, kept, found)
    if flow is not None and question is not None and isinstance(found.said, Picked):
        page.grid(
            ctx.tick(
                on_button(ctx, flow, question, option.id),
                option.id in found.said.options,
                EntryOption(kept.id, number, option.id),
            )
            for option in question.options
        )
    elif isinstance(found.said, Typed):
        page.row(ctx.button("journal-write-again", EntryAnswer(AnswerTap.WRITE, kept.id, number)))
    page.row(ctx.button("journal-remove", EntryAnswer(AnswerTap.REMOVE, kept.id, number)))
    return page.row(ctx.button("journal-back", EntryWhole(EntryTap.CHANGE, kept.id))).screen(protected=True)


def _asked(ctx: Context, kept: KeptEntry, found: Answer) -> tuple[Flow | None, Question | None]:
    """The flow of an entry and the question of an answer, as far as the content still has them."""
    flow = ctx.flow(kept.entry.flow)
    return flow, flow.question(found.question) if flow else None
