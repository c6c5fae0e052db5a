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
    """The screen of a check-in: the current question, or the end.

    `keeping` is how long the person keeps check-ins. The end ticks it if they chose it. `taste` is what they like. `at`
    is the page of options, if some options are the person's own. `opened` holds their words, by box. It is None while
    the journal is locked, and then the end repeats no words.
    """
    path = walk(flow, checkin)
    if path.here is None:
        return _end(ctx, flow, checkin, path, hint, keeping, taste, opened)
    here = path.here
    page = Page().add(hint, Style.ITALIC).add(progress(ctx, flow, checkin, path))
    answer = checkin.answer(here.id)
    layout = here.type.layout(here, answer.said if answer else None)
    text = text_of(ctx, flow, here)
    bold = call_span(text, ctx.words("emergency-call")) or (
        None if isinstance(layout, Reading) else question_span(text)
    )
    page.add(text, Style.BOLD if bold else None, part=bold)
    if here.ends and here.support:
        page.row(ctx.button("ask-numbers", _numbers(here.support)))
    match layout:
        case Choices(options):
            page.grid(
                Button(on_button(ctx, flow, here, id), pack(_option(checkin, here, OptionTap.CHOOSE, id)))
                for id in options
            )
        case Ticks(options, ticked):
            page.grid(
                ctx.tick(
                    on_button(ctx, flow, here, id),
                    id in ticked,
                    _option(checkin, here, OptionTap.UNTICK if id in ticked else OptionTap.TICK, id),
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
    reads = isinstance(layout, Reading)
    return _controls(ctx, page, flow, checkin, here, reads=reads).screen(protected=True)


def _controls(ctx: Context, page: Page, flow: Flow, checkin: Checkin, here: Question, *, reads: bool) -> Page:
    """Back, skip, pause, and the way out. A page that is only read (`reads`) has a button to the next instead."""
    back, skip, pause, on = (
        ctx.button(id, QuestionControl(checkin.id, here.id, control))
        for id, control in (
            ("ask-back", Control.BACK),
            ("ask-skip", Control.SKIP),
            ("ask-pause", Control.PAUSE),
            ("ask-next", Control.DONE),
        )
    )
    door = _way_out(ctx, flow, checkin, here.id)
    if here.ends:
        return page.row(back, on).row(door)
    skips = not reads and not _is_option_page(flow, here)
    if is_after_felt_off(flow):
        return page.row(back, skip if skips else None, door)
    return page.row(back, skip if skips else None, pause).row(door)


def is_after_felt_off(flow: Flow) -> bool:
    """Whether a flow is for after something felt off. Nothing of it is kept, and it cannot be paused."""
    return flow.safety and not flow.keeps


def _is_option_page(flow: Flow, here: Question) -> bool:
    """Whether a page shows the options after something felt off. It needs no skip button."""
    return is_after_felt_off(flow) and here in flow.questions


def _numbers(support: str) -> Support | SupportFor:
    """The help lines under a question, those for its subject first."""
    return next((SupportFor(kind) for kind in get_args(LineKind) if kind == support), Support("beside"))


def _way_out(ctx: Context, flow: Flow, checkin: Checkin, question: str) -> Button:
    """The way out on every question: to the page for when something felt off. From that flow it just leaves."""
    if flow.keeps:
        return ctx.button("ask-felt-off", QuestionFeltOff(checkin.id, question))
    return ctx.button("ask-leave", EndLetGo(checkin.id))


def _keeping(ctx: Context, checkin: Checkin, keeping: Keeping, id: str, this: Keeping) -> Button:
    # The person did not choose the default, so it has no tick: that would be a nudge.
    return ctx.tick(ctx.words(id), keeping is this is not Keeping.ALWAYS, EndKeep(checkin.id, this))


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
    said, now = " ".join(text for _, text in lines), any(urgency in PRESSING for urgency, _ in lines)
    numbers = ctx.button("ask-numbers", Support("beside")) if flow.safety or not is_calm(checkin, lines) else None
    more = QuestionControl(checkin.id, END, Control.MORE)
    wants_more = ctx.button("end-more", more) if has_more(flow, checkin) and not now else None
    if not keeps_something(flow, checkin):
        page.add(said, Style.BOLD).add(ctx.words("end-nothing-kept"))
        page.row(numbers).row(wants_more).row(ctx.button("ask-leave", EndLetGo(checkin.id)))
        page.row(ctx.button("ask-back", QuestionControl(checkin.id, END, Control.BACK)))
        return page.row(_way_out(ctx, flow, checkin, END) if flow.keeps else None).screen(protected=True)
    typed = typed_in(flow, checkin, path)
    page.add(said or ("" if typed else ctx.words("end-nothing-said")), Style.BOLD if now else None)
    if typed and not now and not checkin.no_ideas:
        add_words(ctx, page, typed, opened)
    ideas = ideas_offered(ctx, flow, checkin, lines, taste) if said else []
    if ideas:
        page.add(ctx.words("end-ideas"))
        for idea in ideas:
            page.add("· " + ctx.words(f"idea-{idea.id}"), gap="\n")
        page.add(ctx.words("ideas-can-wait") if any(idea.washes for idea in ideas) else "", gap="\n")
    page.add(ctx.words("end-keep"), None if now else Style.BOLD)
    page.row(numbers)
    page.row(
        _keeping(ctx, checkin, keeping, "end-yes", Keeping.ALWAYS),
        _keeping(ctx, checkin, keeping, "end-month", Keeping.MONTH),
    )
    page.row(ctx.tick(ctx.words("end-no"), keeping is Keeping.NOT, EndLetGo(checkin.id))).row(wants_more)
    page.row(
        ctx.button("ask-back", QuestionControl(checkin.id, END, Control.BACK)),
        ctx.button("ask-pause", QuestionControl(checkin.id, END, Control.PAUSE)),
    )
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


def progress(ctx: Context, flow: Flow, checkin: Checkin, path: Path) -> str:
    """How far along, in words: the number of this question, and the total if nothing changes.

    It is empty for a single question, and after something felt off.
    """
    behind = {question.id for question in path.behind}
    reached = behind | ({path.here.id} if path.here else set())
    position = max((index for index, question in enumerate(flow.questions) if question.id in reached), default=-1)
    ends = path.here is not None and path.here.ends
    ahead = [
        q
        for q in (() if ends else flow.questions[position + 1 :])
        if q.id not in behind
        and (checkin.more or not q.extra)
        and (q.when is None or q.when.holds(path.values, path.skipped))
    ]
    number = len(path.behind) + 1
    total = number + len(ahead)
    return (
        "" if ends or total == 1 or is_after_felt_off(flow) else ctx.words("ask-progress", number=number, total=total)
    )


def chosen_tags(flow: Flow, checkin: Checkin) -> frozenset[str]:
    """The tags of every option that was chosen."""
    found: frozenset[str] = frozenset()
    for answer in kept_answers(flow, checkin):
        question = flow.question(answer.question)
        for id in picked(answer.said) if question else ():
            option = question.option(id) if question else None
            found |= option.tags if option else frozenset()
    return found


def _option(checkin: Checkin, question: Question, tap: OptionTap, option: str) -> QuestionOption:
    return QuestionOption(checkin.id, question.id, tap, option)
