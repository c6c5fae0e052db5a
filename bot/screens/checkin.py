"""/checkin, /pause, /cancel, and every tap and message inside a check-in."""

import base64
import hashlib
from dataclasses import replace
from datetime import timedelta

from bot.core.callbacks.checkin import CheckinFlow, CheckinPage, QuestionOption, QuestionWords
from bot.core.checkin import CHECKIN_ID_LENGTH, Checkin, walk
from bot.core.checkin_events import (
    CheckinEvent,
    ClearNotes,
    Hold,
    HoldBack,
    KeepEntry,
    LetGo,
    Pause,
    Resume,
    Say,
    ScheduleChosen,
    Write,
)
from bot.core.engine import advance
from bot.core.flow import Flow
from bot.core.incoming import Tap
from bot.core.journal import KeptEntry, LockState
from bot.core.person import Dialogue, Person
from bot.core.screen import Page, Screen
from bot.core.turn import Effect, KeepWishes, Reply, Turn
from bot.screens import checkin_menu, felt_off, ideas, own_options, passphrase
from bot.screens.closing import closing_page
from bot.screens.context import QUICK, WISHES, WRONG, Context, person_of
from bot.screens.declare import on_command, on_tap
from bot.screens.label import label_typed
from bot.screens.mirror import is_calm, mirrored, repeats_words
from bot.screens.question_page import checkin_screen, chosen_tags, ideas_shown_at_end, is_after_felt_off
from bot.screens.question_taps import QuestionPageTap, event_of
from bot.screens.upcoming import date_text, planned_text, schedule_chosen
from bot.screens.wording import as_shown

SOME_HOURS = timedelta(hours=6)
"""After a sign that needs help now or today, comfort notes due within this time are cancelled."""


@on_command("checkin")
def command(turn: Turn, ctx: Context) -> Reply:
    """/checkin: the list of flows, or the choice to go on with the check-in under way."""
    person = person_of(turn)
    if person.checkin is not None and person.checkin.answers:
        return Reply(person, checkin_menu.under_way(ctx))
    return ideas.with_question(turn, ctx, Reply(person, checkin_menu.flow_list(ctx, "new")))


@on_command("pause")
def pause(turn: Turn, ctx: Context) -> Reply:
    """/pause: pause the check-in."""
    person = person_of(turn)
    if person.checkin is None:
        return Reply(person, ctx.line("pause-nothing"))
    return _advance(turn, ctx, person, person.checkin, Pause())


@on_command("cancel")
def cancel(turn: Turn, ctx: Context) -> Reply:
    """/cancel: stop waiting for an answer. Discarding a check-in needs one more tap, so nothing is lost by mistake."""
    person = replace(person_of(turn), dialogue=Dialogue())
    if person.checkin is None:
        return Reply(person, ctx.line("cancel-nothing"))
    page = Page().add(ctx.words("cancel-sure"))
    page.row(ctx.button("end-no", CheckinPage("let-go")), ctx.button("checkin-go-on", CheckinPage("on")))
    return Reply(person, page.screen())


@on_tap()
def menu_tap(turn: Turn, ctx: Context, tapped: CheckinPage | CheckinFlow) -> Reply:
    """Begin, resume or discard a check-in."""
    person = person_of(turn)
    match tapped:
        case CheckinPage("on" | "let-go" | "another") | CheckinFlow("fresh") if needs_passphrase(turn, ctx, person):
            return passphrase.ask(turn, ctx, person, tapped)
        case CheckinFlow("new", flow) if flow in ctx.content.flows:
            return start(turn, ctx, person, flow)
        case CheckinFlow("fresh", flow) if flow in ctx.content.flows:
            return begin(turn, ctx, person, flow)
        case CheckinPage("another"):
            return Reply(person, checkin_menu.flow_list(ctx, "fresh"))
        case CheckinPage("options") if WRONG in ctx.content.flows:
            if person.checkin is not None and person.checkin.flow == WRONG:
                return resume(turn, ctx, person)
            return begin_beside(turn, ctx, person, WRONG)
        case CheckinPage("on") if person.checkin is not None:
            return _advance(turn, ctx, person, person.checkin, Resume())
        case CheckinPage("let-go") if person.checkin is not None:
            return _advance(turn, ctx, person, person.checkin, LetGo())
    return command(turn, ctx)


def start(turn: Turn, ctx: Context, person: Person, flow: str, effects: tuple[Effect, ...] = ()) -> Reply:
    """The first question of a flow. If the check-in under way has answers, ask which one to go on with."""
    if person.checkin is not None and person.checkin.answers:
        return Reply(person, checkin_menu.under_way(ctx, flow), effects=effects)
    return begin(turn, ctx, person, flow, effects)


def begin_beside(turn: Turn, ctx: Context, person: Person, flow: str, effects: tuple[Effect, ...] = ()) -> Reply:
    """The first question of a flow. The check-in under way waits meanwhile."""
    parked = person.parked or person.checkin
    return begin(turn, ctx, replace(person, parked=parked), flow, effects)


def open_note(turn: Turn, ctx: Context, person: Person, flow: str, remove_note: tuple[Effect, ...]) -> Reply:
    """The flow that a note opens. The check-in under way waits meanwhile. `remove_note` holds the effects that remove
    the note.

    Only one check-in can wait. If one waits already and the current one has answers to keep, the person must end the
    current one first. The note stays until then.
    """
    under_way = person.checkin
    if under_way is not None and under_way.flow == flow:
        return resume(turn, ctx, person, remove_note)
    if under_way is not None and person.parked is not None:
        if under_way.answers and flow_of(ctx, under_way).keeps:
            return Reply(person, also=checkin_menu.under_way(ctx, flow))
        return begin(turn, ctx, person, flow, remove_note)
    return begin_beside(turn, ctx, person, flow, remove_note)


def begin(turn: Turn, ctx: Context, person: Person, flow: str, effects: tuple[Effect, ...] = ()) -> Reply:
    """The first question of a new check-in."""
    checkin = Checkin(_new_id(turn, flow), flow, turn.now)
    return show_current(turn, ctx, replace(person, checkin=checkin), checkin, effects=effects)


def resume(turn: Turn, ctx: Context, person: Person, effects: tuple[Effect, ...] = (), hint: str = "") -> Reply:
    """The current question of the check-in under way, or the first question of a new one. `hint` appears above it."""
    if person.checkin is None:
        return begin(turn, ctx, person, QUICK, effects)
    if needs_passphrase(turn, ctx, person):
        return replace(passphrase.ask(turn, ctx, person, CheckinPage("on")), effects=effects)
    reply = _advance(turn, ctx, person, person.checkin, Resume(), hint)
    return replace(reply, effects=(*reply.effects, *effects))


def needs_passphrase(turn: Turn, ctx: Context, person: Person) -> bool:
    """Whether the check-in under way needs the passphrase, because its question is not in the chat. A safety flow never
    needs it."""
    if turn.lock_state is not LockState.LOCKED or person.checkin is None or flow_of(ctx, person.checkin).safety:
        return False
    return (person.checkin.paused and not person.checkin.aside) or person.chat.message is None


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: QuestionPageTap) -> Reply:
    """Handle a tap under a question. A tap on an old question changes nothing and shows the current one again."""
    person = person_of(turn)
    checkin = person.checkin
    if checkin is None or tapped.checkin != checkin.id:
        page = Page().add(ctx.words("checkin-closed"))
        page.row(
            ctx.button("checkin-go-on", CheckinPage("on"))
            if checkin
            else ctx.button("checkin-begin", CheckinPage("menu"))
        )
        return Reply(person, page.screen(), toast=ctx.words("hint-closed"))
    at = 0
    match tapped:
        case QuestionWords():
            at = tapped.page
        case QuestionOption():
            at = own_options.page_of_option(ctx, tapped.option)
    return _advance(turn, ctx, person, checkin, event_of(tapped), at=at)


def handle_text(turn: Turn, ctx: Context, person: Person, checkin: Checkin, text: str, aside: str = "") -> Reply:
    """Take a message as the answer to the current question. `aside` appears above the next question."""
    asked_in = person.chat.message
    unseen = checkin.typed_at is not None and turn.message is not None and (asked_in is None or turn.message < asked_in)
    tap = None if unseen else label_typed(ctx, flow_of(ctx, checkin), checkin, text)
    event = tap or Write(text, unseen=unseen, message=turn.message)
    reply = _advance(turn, ctx, person, checkin, event, aside)
    # Unhandled, so that the bot does not say the same line about the same question twice in a row.
    return replace(reply, unhandled=reply.person == person and not takes_words(ctx, checkin) and not tap)


def takes_words(ctx: Context, checkin: Checkin) -> bool:
    """Whether the current question is answered in words."""
    here = walk(flow_of(ctx, checkin), checkin).here
    return here is not None and here.type.takes_words


def _advance(
    turn: Turn, ctx: Context, person: Person, checkin: Checkin, event: CheckinEvent, aside: str = "", *, at: int = 0
) -> Reply:
    """The reply to an event of a check-in. `aside` appears above the next question if the engine has no hint. `at` is
    the page of options to show.
    """
    flow = flow_of(ctx, checkin)
    outcome = advance(flow, checkin, event, turn.now)
    person = replace(person, checkin=outcome.checkin)
    effects: tuple[Effect, ...] = ()
    for effect in outcome.effects:
        match effect:
            case ScheduleChosen():
                effects = (*effects, *schedule_chosen(turn, ctx, person, effect))
                aside = aside or planned_text(turn, ctx, person, effects)
            case HoldBack():
                person = felt_off.hold_back(turn, ctx, person)
            case ClearNotes():
                effects = (*effects, *felt_off.cancel_comfort(turn, ctx, SOME_HOURS))
            case Hold():
                reply = felt_off.show_page(turn, ctx, person)
                return replace(reply, effects=(*effects, *reply.effects))
            case KeepEntry():
                return _keep(turn, ctx, person, flow, checkin, effect)
    if outcome.checkin is None:
        return _discard(turn, ctx, person, flow, checkin)
    if isinstance(event, Pause):
        page = Page().add(ctx.words("paused")).row(ctx.button("checkin-go-on", CheckinPage("on")))
        return Reply(person, page.screen(), checkin=True)
    hint = next((effect.hint for effect in outcome.effects if isinstance(effect, Say)), None)
    line = ctx.words(f"hint-{hint}") if hint else aside
    if isinstance(turn.event, Tap):
        return show_current(turn, ctx, person, outcome.checkin, toast=line, effects=effects, at=at)
    return show_current(turn, ctx, person, outcome.checkin, hint=line, effects=effects)


def _keep(turn: Turn, ctx: Context, person: Person, flow: Flow, checkin: Checkin, effect: KeepEntry) -> Reply:
    """Keep a finished check-in as an entry. The profile remembers its tags and the ideas that it showed."""
    text, until = ctx.words("closing-kept"), None
    if effect.days is not None:
        until = turn.now + timedelta(days=effect.days)
        text = ctx.words("closing-kept-until", date=date_text(ctx, until, person.zone_or_utc))
    entry = replace(effect.entry, zone=person.settings.zone)
    calm = is_calm(checkin, mirrored(ctx, flow, checkin, walk(flow, checkin)))
    kept = KeptEntry(entry, as_shown(ctx, flow, checkin), until, looks_back=calm)
    taste = replace(person.taste, tags=chosen_tags(flow, checkin))
    shown_ideas = (idea.id for idea in ideas_shown_at_end(ctx, flow, checkin, taste))
    # The passphrase does not protect what is kept outside the journal.
    person = replace(person, taste=taste.aside() if person.lock.locked else taste.offered(shown_ideas))
    keep: Effect = KeepWishes(kept) if flow.id == WISHES and kept.words else kept
    return closing_page(turn, ctx, person, flow, checkin, text, (keep,))


def _discard(turn: Turn, ctx: Context, person: Person, flow: Flow, checkin: Checkin) -> Reply:
    """The page after a check-in of which nothing is kept."""
    text = ctx.words("closing-let-go" if flow.keeps else "closing-left")
    if is_after_felt_off(flow):
        # People who leave early must not miss the lines of the end.
        text = "\n\n".join([*(line for _, line in mirrored(ctx, flow, checkin, walk(flow, checkin))), text])
    return closing_page(turn, ctx, person, flow, checkin, text, safety=flow.safety)


def show_current(
    turn: Turn,
    ctx: Context,
    person: Person,
    checkin: Checkin,
    *,
    toast: str = "",
    hint: str = "",
    effects: tuple[Effect, ...] = (),
    at: int = 0,
) -> Reply:
    """The current question of a check-in, or its end. `at` is the page of options to show.

    If it shows the person's own words, it leaves the chat like a page of the journal. An end that only repeats typed
    answers stays if there is no passphrase, because the typed messages stay in the chat, too.
    """
    flow, opened = flow_of(ctx, checkin), None if turn.lock_state is LockState.LOCKED else turn.opened

    def screen_with(ctx: Context) -> Screen:
        keeping, taste = person.settings.keeping, person.taste
        return checkin_screen(
            ctx, flow_of(ctx, checkin), checkin, hint, keeping=keeping, taste=taste, at=at, opened=opened
        )

    screen = screen_with(ctx)
    reply = Reply(person, screen, checkin=True, toast=toast, effects=effects)
    shows_own = turn.own is not None and screen != screen_with(ctx.without_own_words(person.settings))
    if not shows_own and not repeats_words(flow, checkin, opened):
        return reply
    here = walk(flow, checkin).here
    again = QuestionWords(checkin.id, here.id, at) if at and here is not None else CheckinPage("on")
    stays = not shows_own and turn.lock_state is LockState.UNPROTECTED
    return replace(reply, person=person.reading(turn.now), page=again, stays=stays)


def flow_of(ctx: Context, checkin: Checkin) -> Flow:
    """The flow of a check-in. If the content no longer has it, an empty flow, so the check-in can still be kept."""
    return ctx.flow(checkin.flow) or Flow(checkin.flow, ())


def _new_id(turn: Turn, flow: str) -> str:
    """The id of a new check-in, which its buttons carry. It need not be secret, only differ from the last one."""
    digest = hashlib.sha256(f"{flow} {turn.now.isoformat()}".encode()).digest()
    return base64.b32encode(digest)[:CHECKIN_ID_LENGTH].decode().lower()
