"""The words of a flow's questions and answers, including the person's own."""

import re

from bot.core.answer import AnswerValue, in_own_words, is_shown, shown
from bot.core.checkin import Checkin, kept_answers
from bot.core.flow import Flow
from bot.core.own import is_feeling, is_question
from bot.core.questions import Question
from bot.screens.context import Context


def text_of(ctx: Context, flow: Flow, question: Question) -> str:
    """The text of a question."""
    own = ctx.questions.get(question.id)
    return own.text if own is not None else ctx.words(flow.words_of(question))


def label_of(ctx: Context, flow: Flow, question: Question, option: str) -> str:
    """The label of an option. If the flow no longer has the option, its id, so no answer is lost.

    While the journal is locked, a feeling in the person's own words gets a general label.
    """
    own = ctx.questions.get(question.id)
    if own is not None:
        return own.options.get(option, option)
    if is_feeling(option):
        return ctx.feelings.get(option) or ctx.words("own-feeling")
    try:
        return ctx.words.label(flow.words_of(question), option)
    except LookupError:
        return option


def on_button(ctx: Context, flow: Flow, question: Question, option: str) -> str:
    """The label on an option's button."""
    return question.type.on_button(option, label_of(ctx, flow, question, option))


def in_words(ctx: Context, flow: Flow, question: Question | None, said: AnswerValue) -> str:
    """An answer in words: the labels as a list, or what was typed. If the flow no longer has the question, option ids.

    Raises WordsSealed if the words were not opened.
    """
    first, *rest = shown(said, lambda id: label_of(ctx, flow, question, id) if question else id) or [""]
    return ctx.words.listed([first, *(inside_sentence(ctx, label) for label in rest)])


def as_shown(ctx: Context, flow: Flow, checkin: Checkin) -> tuple[tuple[str, str], ...]:
    """Question and answer in words, for the answers that an entry keeps. Skipped questions are left out.

    Typed answers stay empty, because they may be sealed: `core.journal.with_own_words` fills them in.
    """
    pairs: list[tuple[str, str]] = []
    for answer in kept_answers(flow, checkin):
        if is_shown(answer.said):
            question = flow.question(answer.question)
            missing = ctx.words("own-question") if is_question(answer.question) else answer.question
            text = text_of(ctx, flow, question) if question else missing
            said = "" if in_own_words(answer.said) else in_words(ctx, flow, question, answer.said)
            pairs.append((text, said))
    return tuple(pairs)


def inside_sentence(ctx: Context, label: str) -> str:
    """A label inside a sentence, with a small first letter. The person's own words stay as written. In languages with
    capital nouns, such as German, only the words that the language lists become small."""
    if label in ctx.verbatim or label[1:2].isupper() or label.startswith(("I ", "I’")):
        return label
    small, first = ctx.words("begins-small"), re.split(r"\W", label, maxsplit=1)[0].lower()
    return label[:1].lower() + label[1:] if small == "*" or first in small.split(", ") else label
