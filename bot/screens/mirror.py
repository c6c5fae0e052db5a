"""The mirror: the lines of a flow and the typed answers that the end of a check-in repeats.

It must never put a minor line beside an emergency, and never repeat typed answers once something felt off.
"""

from collections.abc import Mapping, Sequence

from bot.core.answer import Box, ClearText, Typed, picked
from bot.core.checkin import Checkin, FlowAnswers, Path, walk
from bot.core.flow import Flow, MirrorUrgency
from bot.core.screen import Page, Style
from bot.core.text import pieces
from bot.screens.context import Context
from bot.screens.wording import inside_sentence, label_of

MOST_MIRRORED = 2
"""The most lines of flows to show at the end."""
MOST_SAID_BACK = 400
"""The most UTF-16 code units of a typed answer to repeat at the end."""
PRESSING = (MirrorUrgency.EMERGENCY, MirrorUrgency.UNSAFE)
"""Beside a line of such urgency, the end shows no minor line."""


def is_calm(checkin: Checkin, lines: Sequence[tuple[MirrorUrgency, str]]) -> bool:
    """Whether nothing felt off in a check-in, and none of the lines has any urgency."""
    return not checkin.no_ideas and all(urgency is MirrorUrgency.NONE for urgency, _ in lines)


def mirrored(ctx: Context, flow: Flow, checkin: Checkin, path: Path) -> list[tuple[MirrorUrgency, str]]:
    """The lines whose conditions hold, the most urgent first, at most `MOST_MIRRORED`. Flows opened on the way, and
    flows that keep nothing, add only urgent lines."""
    lines: list[tuple[MirrorUrgency, str]] = []
    for answers in path.by_flow:
        only_urgent = not flow.keeps or answers.flow.id != flow.id
        variables = _variables(ctx, flow, checkin, answers)
        for line in answers.flow.mirror:
            fits = line.when is None or line.when.holds(answers.values, answers.skipped)
            if fits and not (only_urgent and line.urgency is MirrorUrgency.NONE):
                text = ctx.words.of(f"{answers.flow.id}-mirror-{line.id}", None, variables)
                lines.append((line.urgency, text))
    if any(urgency in PRESSING for urgency, _ in lines):
        lines = [(urgency, text) for urgency, text in lines if urgency is not MirrorUrgency.NONE]
    return sorted(lines, key=lambda line: line[0].rank)[:MOST_MIRRORED]


def _variables(ctx: Context, flow: Flow, checkin: Checkin, answers: FlowAnswers) -> dict[str, object]:
    """The variables of a flow's lines. For each question with a picked option: the option's id or "several", and the
    labels as a list."""
    variables: dict[str, object] = {}
    for question in answers.flow.questions:
        answer = checkin.answer(question.id)
        chosen = picked(answer.said) if question.name in answers.values and answer else ()
        if chosen:
            labels = [inside_sentence(ctx, label_of(ctx, flow, question, id)) for id in chosen]
            variables[question.name] = chosen[0] if len(chosen) == 1 else "several"
            variables[f"{question.name}-words"] = ctx.words.listed(labels)
    return variables


def typed_in(flow: Flow, checkin: Checkin, path: Path) -> list[Typed]:
    """The typed answers that an entry would keep."""
    answers = [checkin.answer(question.id) for question in path.behind if question.kept and flow.keeps]
    return [answer.said for answer in answers if answer is not None and isinstance(answer.said, Typed)]


def add_words(ctx: Context, page: Page, typed: Sequence[Typed], opened: Mapping[Box, ClearText] | None) -> None:
    """Add the typed answers that can be read. If none can be read, add a line that says so."""
    texts = _readable(typed, opened)
    if not texts:
        page.add(ctx.words("end-own-locked"))
        return
    page.add(ctx.words("end-own"))
    for text in texts:
        first, *more = pieces(text, MOST_SAID_BACK)
        page.add(first + (" …" if more else ""), Style.QUOTE, gap="\n")


def _readable(typed: Sequence[Typed], opened: Mapping[Box, ClearText] | None) -> list[str]:
    answers = [answer.opened(opened) for answer in typed] if opened is not None else []
    return [answer.text for answer in answers if answer.is_open]


def repeats_words(flow: Flow, checkin: Checkin, opened: Mapping[Box, ClearText] | None) -> bool:
    """Whether the check-in is at its end and repeats typed answers."""
    path = walk(flow, checkin)
    return path.here is None and not checkin.no_ideas and bool(_readable(typed_in(flow, checkin, path), opened))
