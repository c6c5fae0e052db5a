"""The page of a question in a check-in, and the page after the last question."""

from collections.abc import Mapping, Sequence
from typing import get_args

from bot.core.answer import Box, ClearText, picked
from bot.core.callbacks import pack
from bot.core.callbacks.checkin import (
    ClearChat,
    Control,
    EndKeep,
    EndLetGo,
    LineKind,
    OptionTap,
    QuestionControl,
    QuestionFeltOff,
    QuestionOption,
    Support,
    SupportFor,
)
from bot.core.callbacks.own import BodyWords
from bot.core.checkin import Checkin, Path, has_more, keeps_something, kept_answers, walk
from bot.core.engine import END
from bot.core.flow import Flow, MirrorUrgency
from bot.core.idea import Idea
from bot.core.leaning import fitting
from bot.core.own import PARTS
from bot.core.person import Keeping
from bot.core.questions import Choices, Question, Reading, Ticks, Writing
from bot.core.screen import Button, Page, Screen, Style
from bot.core.taste import NO_TASTE, Taste
from bot.screens import own_options
from bot.screens.context import Context
from bot.screens.emphasis import call_span, question_span
from bot.screens.mirror import PRESSING, add_words, is_calm, mirrored, typed_in
from bot.screens.wording import on_button, text_of


def checkin_screen(
    ctx: Context,
    flow: Flow,
    checkin: Checkin,
    hint: str = "",
    *,
    keeping: Keeping = Keeping.ALWAYS,
    taste: Taste = NO_TASTE,
    at: int = 0,
    opened: Mapping[Box, ClearText] | None = None,
) -> Screen:
    """The screen of a check-in: the current question, or the end. `hint` appears above it.

    `keeping` is how long the person keeps check-ins, `taste` what they like. If some options are the person's own
    words, `at` is the page of options to show. `opened` holds the typed answers, by box. It is None while the journal
    is locked, and then the end repeats no typed answer.
    """
    path = walk(flow, checkin)
    if path.here is None:
        return _end(ctx, flow, checkin, path, hint, keeping, taste, opened)
    here = path.here
    page = Page().add(hint, Style.ITALIC).add(_progress(ctx, flow, checkin, path))
    answer = checkin.answer(here.id)
    layout = here.type.layout(here, answer.said if answer else None)
    text = text_of(ctx, flow, here)
    bold = call_span(text, ctx.words("emergency-call"))
    if bold is None and not isinstance(layout, Reading):
        bold = question_span(text)
    page.add(text, Style.BOLD if bold else None, part=bold)
    if here.ends and here.support:
        page.row(ctx.button("ask-numbers", _numbers(here.support)))
    match layout:
        case Choices(options):
            page.grid(
                Button(on_button(ctx, flow, here, id), pack(QuestionOption(checkin.id, here.id, OptionTap.CHOOSE, id)))
                for id in options
            )
        case Ticks(options, ticked):
            page.grid(
                ctx.tick(
                    on_button(ctx, flow, here, id),
                    id in ticked,
                    QuestionOption(checkin.id, here.id, OptionTap.UNTICK if id in ticked else OptionTap.TICK, id),
                )
                for id in (own_options.shown_options(ctx, options, at) if here.own else options)
            )
            # The button is there from the start, so the first tick moves nothing under the thumb.
            page.row(ctx.button("ask-picked", QuestionControl(checkin.id, here.id, Control.DONE)))
            if here.own:
                own_options.add_turning(page, ctx, checkin.id, here.id, at)
        case Writing():
            page.add(ctx.words("ask-text"), gap="\n")
        case Reading() if not here.ends:
            page.row(ctx.button("ask-next", QuestionControl(checkin.id, here.id, Control.DONE)))
    if here.support and not here.ends:
        page.row(ctx.button("ask-numbers", _numbers(here.support)))
    if not is_after_felt_off(flow) and PARTS.keys() <= {option.id for option in here.options}:
        page.row(ctx.button("own-body", BodyWords()))
    if here.clear:
        page.row(ctx.button("clear-chat", ClearChat()))
    reading = isinstance(layout, Reading)
    return _with_controls(ctx, page, flow, checkin, here, reading=reading).screen(protected=True)


def _with_controls(ctx: Context, page: Page, flow: Flow, checkin: Checkin, here: Question, *, reading: bool) -> Page:
    """The page with the buttons back, skip, pause, and the way out. A page that is only for `reading` has no skip
    button."""

    def button(label: str, control: Control) -> Button:
        return ctx.button(label, QuestionControl(checkin.id, here.id, control))

    back, way_out = button("ask-back", Control.BACK), _way_out(ctx, flow, checkin, here.id)
    if here.ends:
        return page.row(back, button("ask-next", Control.DONE)).row(way_out)
    skips = not reading and not _is_option_page(flow, here)
    skip = button("ask-skip", Control.SKIP) if skips else None
    if is_after_felt_off(flow):
        return page.row(back, skip, way_out)
    return page.row(back, skip, button("ask-pause", Control.PAUSE)).row(way_out)


def is_after_felt_off(flow: Flow) -> bool:
    """Whether a flow is for after something felt off. Nothing of it is kept, and it cannot be paused."""
    return flow.safety and not flow.keeps


def _is_option_page(flow: Flow, here: Question) -> bool:
    """Whether a page shows the options after something felt off. It needs no skip button."""
    return is_after_felt_off(flow) and here in flow.questions


def _numbers(support: str) -> Support | SupportFor:
    """The button data of the help lines under a question. The lines for its subject come first."""
    return next((SupportFor(kind) for kind in get_args(LineKind) if kind == support), Support("beside"))


def _way_out(ctx: Context, flow: Flow, checkin: Checkin, question: str) -> Button:
    """The way out of every question: to the page for when something felt off. A flow that keeps nothing just ends."""
    if flow.keeps:
        return ctx.button("ask-felt-off", QuestionFeltOff(checkin.id, question))
    return ctx.button("ask-leave", EndLetGo(checkin.id))


def _end(
    ctx: Context,
    flow: Flow,
    checkin: Checkin,
    path: Path,
    hint: str,
    keeping: Keeping,
    taste: Taste,
    opened: Mapping[Box, ClearText] | None,
) -> Screen:
    page = Page().add(hint, Style.ITALIC)
    lines = mirrored(ctx, flow, checkin, path)
    mirror, urgent = " ".join(text for _, text in lines), any(urgency in PRESSING for urgency, _ in lines)
    numbers = ctx.button("ask-numbers", Support("beside")) if flow.safety or not is_calm(checkin, lines) else None
    back = ctx.button("ask-back", QuestionControl(checkin.id, END, Control.BACK))
    more = ctx.button("end-more", QuestionControl(checkin.id, END, Control.MORE))
    offered_more = more if has_more(flow, checkin) and not urgent else None
    if not keeps_something(flow, checkin):
        page.add(mirror, Style.BOLD).add(ctx.words("end-nothing-kept"))
        page.row(numbers).row(offered_more).row(ctx.button("ask-leave", EndLetGo(checkin.id))).row(back)
        return page.row(_way_out(ctx, flow, checkin, END) if flow.keeps else None).screen(protected=True)
    typed = typed_in(flow, checkin, path)
    page.add(mirror or ("" if typed else ctx.words("end-nothing-said")), Style.BOLD if urgent else None)
    if typed and not urgent and not checkin.no_ideas:
        add_words(ctx, page, typed, opened)
    ideas = ideas_offered(ctx, flow, checkin, lines, taste) if mirror else []
    if ideas:
        page.add(ctx.words("end-ideas"))
        for idea in ideas:
            page.add("· " + ctx.words(f"idea-{idea.id}"), gap="\n")
        page.add(ctx.words("ideas-can-wait") if any(idea.washes for idea in ideas) else "", gap="\n")
    page.add(ctx.words("end-keep"), None if urgent else Style.BOLD)
    page.row(numbers)
    page.row(
        # Keeping.ALWAYS is the default, which the person did not choose. A tick would be a nudge.
        ctx.button("end-yes", EndKeep(checkin.id, Keeping.ALWAYS)),
        ctx.tick(ctx.words("end-month"), keeping is Keeping.MONTH, EndKeep(checkin.id, Keeping.MONTH)),
    )
    page.row(ctx.tick(ctx.words("end-no"), keeping is Keeping.NOT, EndLetGo(checkin.id))).row(offered_more)
    page.row(back, ctx.button("ask-pause", QuestionControl(checkin.id, END, Control.PAUSE)))
    return page.row(_way_out(ctx, flow, checkin, END)).screen(protected=True)


def ideas_offered(
    ctx: Context, flow: Flow, checkin: Checkin, lines: Sequence[tuple[MirrorUrgency, str]], taste: Taste
) -> list[Idea]:
    """The ideas at the end of a flow that asks for them. There are none after an urgent line, or if something felt off
    on the way."""
    if not flow.ideas or not is_calm(checkin, lines):
        return []
    ideas = ctx.content.ideas
    return fitting(ideas, chosen_tags(flow, checkin), seed=checkin.id, leaning=taste.leaning(ideas))


def ideas_shown_at_end(ctx: Context, flow: Flow, checkin: Checkin, taste: Taste) -> list[Idea]:
    """The ideas that the end of this check-in shows."""
    path = walk(flow, checkin)
    lines = mirrored(ctx, flow, checkin, path) if path.here is None and keeps_something(flow, checkin) else []
    return ideas_offered(ctx, flow, checkin, lines, taste) if any(text for _, text in lines) else []


def _progress(ctx: Context, flow: Flow, checkin: Checkin, path: Path) -> str:
    """The number of the current question, and the total if no later answer changes it.

    It is empty for a single question, for a question that ends the flow, and after something felt off.
    """
    if path.here is None or path.here.ends or is_after_felt_off(flow):
        return ""
    behind = {question.id for question in path.behind}
    reached = behind | {path.here.id}
    position = max((index for index, question in enumerate(flow.questions) if question.id in reached), default=-1)
    ahead = [
        question
        for question in flow.questions[position + 1 :]
        if question.id not in behind
        and (checkin.more or not question.extra)
        and (question.when is None or question.when.holds(path.values, path.skipped))
    ]
    number = len(path.behind) + 1
    return ctx.words("ask-progress", number=number, total=number + len(ahead)) if number + len(ahead) > 1 else ""


def chosen_tags(flow: Flow, checkin: Checkin) -> frozenset[str]:
    """The tags of all picked options."""
    return frozenset(
        tag
        for answer in kept_answers(flow, checkin)
        if (question := flow.question(answer.question)) is not None
        for id in picked(answer.said)
        if (option := question.option(id)) is not None
        for tag in option.tags
    )
