"""What the end of a check-in says back: lines of the flow, and what was typed.

It must never put anything minor beside an emergency, and never repeat what was typed once something felt off.
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
"""The most lines to say back at the end."""
MOST_SAID_BACK = 400
"""The most UTF-16 code units of a typed answer to say back at the end."""
PRESSING = (MirrorUrgency.EMERGENCY, MirrorUrgency.UNSAFE)
"""Beside a line of such urgency, the end says nothing minor."""


def warned(lines: Sequence[tuple[MirrorUrgency, str]]) -> bool:
    """Whether one of the lines has any urgency."""
    return any(urgency is not MirrorUrgency.NONE for urgency, _ in lines)


def is_calm(checkin: Checkin, lines: Sequence[tuple[MirrorUrgency, str]]) -> bool:
    """Whether nothing felt off in a check-in, and none of the lines has any urgency."""
    return not checkin.no_ideas and not warned(lines)


def mirrored(ctx: Context, flow: Flow, checkin: Checkin, path: Path) -> list[tuple[MirrorUrgency, str]]:
    """The lines to say back: the first few whose conditions hold, the most urgent first. Flows opened on the way, and
    flows that keep nothing, only add urgent lines."""
    found: list[tuple[MirrorUrgency, str]] = []
    for answers in path.by_flow:
        all_of_it = flow.keeps and answers.flow.id == flow.id
        variables = _variables(ctx, flow, checkin, answers)
        for line in answers.flow.mirror:
            fits = line.when is None or line.when.holds(answers.values, answers.skipped)
            if fits and (all_of_it or line.urgency is not MirrorUrgency.NONE):
                text = ctx.words.of(f"{answers.flow.id}-mirror-{line.id}", None, variables)
                found.append((line.urgency, text))
    if any(urgency in PRESSING for urgency, _ in found):
        found = [line for line in found if line[0] is not MirrorUrgency.NONE]
    return sorted(found, key=lambda one: one[0].rank)[:MOST_MIRRORED]


def _variables(ctx: Context, flow: Flow, checkin: Checkin, answers: FlowAnswers) -> dict[str, object]:
    """What was picked in one flow of a check-in, for its lines: option ids, and labels as a list."""
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
    """What was typed on the way and would be kept."""
    answers = [checkin.answer(question.id) for question in path.behind if question.kept and flow.keeps]
    return [answer.said for answer in answers if answer is not None and isinstance(answer.said, Typed)]


def add_words(ctx: Context, page: Page, typed: Sequence[Typed], opened: Mapping[Box, ClearText] | None) -> None:
    """Add what was typed, as far as it can be read."""
    said = _read(typed, opened)
    if not said:
        page.add(ctx.words("end-own-locked"))
        return
    page.add(ctx.words("end-own"))
    for text in said:
        first, *more = pieces(text, MOST_SAID_BACK)
        page.add(first + (" …" if more else ""), Style.QUOTE, gap="\n")


def _read(typed: Sequence[Typed], opened: Mapping[Box, ClearText] | None) -> list[str]:
    found = [said.opened(opened) for said in typed] if opened is not None else []
    return [said.text for said in found if said.is_open]


def repeats_words(flow: Flow, checkin: Checkin, opened: Mapping[Box, ClearText] | None) -> bool:
    """Whether the check-in is at its end and says back what was typed."""
    path = walk(flow, checkin)
    return path.here is None and not checkin.no_ideas and bool(_read(typed_in(flow, checkin, path), opened))
