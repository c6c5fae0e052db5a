"""A flow's questions and what was said to them, in words: also those that the person wrote."""

import re

from bot.core.answer import AnswerValue, in_own_words, is_shown, shown
from bot.core.checkin import Checkin, kept_answers
from bot.core.flow import Flow
from bot.core.own import is_feeling, is_question
from bot.core.questions import Question
from bot.screens.context import Context


def text_of(ctx: Context, flow: Flow, question: Question) -> str:
    """What a question asks."""
    own = ctx.questions.get(question.id)
    return own.text if own is not None else ctx.words(flow.words_of(question))


def label_of(ctx: Context, flow: Flow, question: Question, option: str) -> str:
    """The label of an option; its id where an edited flow has lost it, so that what was said is never lost.

    What a word of the person's own says is not known while the journal is locked.
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
    """What the button of an option says."""
    return question.type.on_button(option, label_of(ctx, flow, question, option))


def in_words(ctx: Context, flow: Flow, question: Question | None, said: AnswerValue) -> str:
    """What was said, as it is shown: the labels as a list, or the words. Ids where the flow has lost the question.

    Raises WordsSealed where the words were not opened.
    """
    first, *rest = shown(said, lambda id: label_of(ctx, flow, question, id) if question else id) or [""]
    return ctx.words.listed([first, *(inside_sentence(ctx, label) for label in rest)])


def as_shown(ctx: Context, flow: Flow, checkin: Checkin) -> tuple[tuple[str, str], ...]:
    """Question and answer in words, for the answers an entry keeps. Skipped questions and notes say nothing.

    What was typed is left empty: it may be sealed. `core.journal.with_own_words` puts it in.
    """
    pairs: list[tuple[str, str]] = []
    for answer in kept_answers(flow, checkin):
        if is_shown(answer.said):
            question = flow.question(answer.question)
            lost = ctx.words("own-question") if is_question(answer.question) else answer.question
            asked_as = text_of(ctx, flow, question) if question else lost
            said = "" if in_own_words(answer.said) else in_words(ctx, flow, question, answer.said)
            pairs.append((asked_as, said))
    return tuple(pairs)


def inside_sentence(ctx: Context, label: str) -> str:
    """A label as it stands inside a sentence. A word of the person's own stays as they wrote it. Where the first letter
    tells a noun, as in German, only the words that the language names lose it."""
    if label in ctx.verbatim or label[1:2].isupper() or label.startswith(("I ", "I’")):
        return label
    small, first = ctx.words("begins-small"), re.split(r"\W", label, maxsplit=1)[0].lower()
    return label[:1].lower() + label[1:] if small == "*" or first in small.split(", ") else label
