"""Changes one entry of the journal: an answer, or how long the entry is kept. It must never ask for a reason."""

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
"""A page to show, and the effects that store the change."""
MOST_SHOWN = 600
"""The most UTF-16 code units of an answer to show on the page that changes it."""


def answer_at(kept: KeptEntry, number: int) -> Answer | None:
    """The answer with the number of a button. None if the entry has no answer with that number."""
    answers = kept.shown_answers()
    return answers[number] if number < len(answers) else None


def change_stay(ctx: Context, person: Person, kept: KeptEntry, stay: Stay, now: datetime) -> Changed:
    """Set how long the entry is kept from now on."""
    text, until = ctx.words("journal-kept-always"), None
    if stay is Stay.MONTH:
        until = now + timedelta(days=Keeping.MONTH.days or 0)
        text = ctx.words("journal-kept-until", date=date_text(ctx, until, person.zone_or_utc))
    page = Page().add(text).row(ctx.button("journal-back", EntryPart(kept.id)))
    return page.screen(protected=True), (Rewrite(replace(kept, until=until)),)


def handle_answer(ctx: Context, kept: KeptEntry, tapped: EntryAnswer | EntryOption) -> Changed:
    """Show an answer, ask for new words, pick an option, or remove the answer. If the answer is gone, show the list."""
    number, answer = tapped.number, answer_at(kept, tapped.number)
    if answer is None:
        return answer_list(ctx, kept), ()
    match tapped:
        case EntryAnswer(AnswerTap.REMOVE):
            rest = kept.without(answer.question)
            return answer_list(ctx, rest), (Rewrite(rest),)
        case EntryOption():
            return _pick(ctx, kept, answer, number, tapped.option)
        case EntryAnswer(AnswerTap.WRITE):
            page = Page().add(ctx.words("journal-write"))
            page.row(ctx.button("journal-back", EntryAnswer(AnswerTap.SHOW, kept.id, number)))
            return page.screen(protected=True), ()
    return _answer_page(ctx, kept, answer, number), ()


def rewrite(ctx: Context, kept: KeptEntry, number: int, text: str) -> Changed:
    """Replace an answer with new words. If they are too long, or empty, nothing changes and a hint says so."""
    answer = answer_at(kept, number)
    if answer is None:
        return answer_list(ctx, kept), ()
    if (hint := unfit(text)) is not None:
        return _answer_page(ctx, kept, answer, number, ctx.words(f"hint-{hint}")), ()
    new = kept.changed(answer.question, typed(text), "")
    return _answer_page(ctx, new, new.shown_answers()[number], number, ctx.words("journal-changed")), (Rewrite(new),)


def _pick(ctx: Context, kept: KeptEntry, answer: Answer, number: int, option: str) -> Changed:
    """Change an answer by a tap on an option. Without any picked option the answer is removed."""
    flow, question = _question_of(ctx, kept, answer)
    if flow is None or question is None or question.option(option) is None or not isinstance(answer.said, Picked):
        return _answer_page(ctx, kept, answer, number), ()
    said = question.type.changed(question, answer.said, option)
    if isinstance(said, Hint):
        return _answer_page(ctx, kept, answer, number, ctx.words(f"hint-{said}")), ()
    if not said.options:
        rest = kept.without(answer.question)
        return answer_list(ctx, rest), (Rewrite(rest),)
    new = kept.changed(answer.question, said, in_words(ctx, flow, question, said))
    return _answer_page(ctx, new, new.shown_answers()[number], number), (Rewrite(new),)


def answer_list(ctx: Context, kept: KeptEntry) -> Screen:
    """The page to pick the answer to change."""
    page = Page().add(ctx.words("journal-which" if kept.words else "journal-nothing-left"))
    for number, (question, _) in enumerate(kept.words, start=1):
        page.add(f"{number}. {question}", Style.SPOILER, gap="\n")
    page.grid(
        Button(str(index + 1), pack(EntryAnswer(AnswerTap.SHOW, kept.id, index))) for index in range(len(kept.words))
    )
    return page.row(ctx.button("journal-back", EntryPart(kept.id))).screen(protected=True)


def _answer_page(ctx: Context, kept: KeptEntry, answer: Answer, number: int, hint: str = "") -> Screen:
    text, said = kept.read()[number]
    first, *more = pieces(said, MOST_SHOWN)
    page = Page().add(hint, Style.ITALIC).add(text, Style.SPOILER)
    page.add(first + (" …" if more else ""), Style.SPOILER, gap="\n")
    flow, question = _question_of(ctx, kept, answer)
    if flow is not None and question is not None and isinstance(answer.said, Picked):
        page.grid(
            ctx.tick(
                on_button(ctx, flow, question, option.id),
                option.id in answer.said.options,
                EntryOption(kept.id, number, option.id),
            )
            for option in question.options
        )
    elif isinstance(answer.said, Typed):
        page.row(ctx.button("journal-write-again", EntryAnswer(AnswerTap.WRITE, kept.id, number)))
    page.row(ctx.button("journal-remove", EntryAnswer(AnswerTap.REMOVE, kept.id, number)))
    return page.row(ctx.button("journal-back", EntryWhole(EntryTap.CHANGE, kept.id))).screen(protected=True)


def _question_of(ctx: Context, kept: KeptEntry, answer: Answer) -> tuple[Flow | None, Question | None]:
    """The flow of an entry and the question of an answer. Each is None if the content no longer has it."""
    flow = ctx.flow(kept.entry.flow)
    return flow, flow.question(answer.question) if flow else None
