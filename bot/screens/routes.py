"""Maps each command, tap and message to its handler. Every event must get an answer."""

from dataclasses import replace

from bot.authoring.content import Content
from bot.core.callbacks import Callback, unpack, urgency_of
from bot.core.incoming import Attached, Command, Edited, Event, Other, Said, Tap
from bot.core.journal import JournalQuery, LockState
from bot.core.outgoing import Urgency
from bot.core.person import CONSENT, Awaiting, Dialogue
from bot.core.turn import Reply, Turn
from bot.screens import (
    body_words,
    cards,
    checkin,
    danger,
    done,
    edited,
    export_and_forget,
    fallback,
    feelings,
    felt_off,
    help_pages,
    helps,
    hide,
    ideas,
    imported,
    insights,
    journal,
    learn,
    lock,
    note_hour,
    note_times,
    own_notes,
    own_questions,
    passphrase,
    privacy,
    reminder,
    rounds,
    settings,
    share,
    stop,
    together,
    upcoming,
    welcome,
    wishes,
    zone,
)
from bot.screens.context import Context
from bot.screens.declare import CommandRoute, Route, TapRoute, routes_of

COMMANDS: dict[str, CommandRoute] = {
    route.name: route
    for route in routes_of(
        CommandRoute,
        done.command,
        checkin.command,
        felt_off.command,
        ideas.command,
        cards.command,
        wishes.command,
        together.command,
        checkin.pause,
        checkin.cancel,
        stop.command,
        journal.command,
        insights.command,
        lock.command,
        lock.unlock,
        hide.command,
        settings.command,
        learn.command,
        help_pages.support_command,
        privacy.command,
        export_and_forget.export,
        imported.command,
        export_and_forget.forget,
        help_pages.help_command,
        welcome.command,
    )
}
"""The route of each command, in the order of the menu."""
LISTED = tuple(name for name, command in COMMANDS.items() if command.listed)
"""The names of the commands that /help lists, in order."""

TAPS: dict[type[Callback], TapRoute] = {
    kind: route
    for route in routes_of(
        TapRoute,
        welcome.tap,
        welcome.invited_tap,
        help_pages.tap,
        felt_off.tap,
        hide.tap,
        done.tap,
        checkin.menu_tap,
        checkin.tap,
        upcoming.tap,
        reminder.tap,
        settings.tap,
        body_words.places_tap,
        body_words.tap,
        feelings.tap,
        own_questions.tap,
        note_times.tap,
        own_notes.tap,
        note_hour.tap,
        stop.tap,
        zone.tap,
        export_and_forget.export_tap,
        export_and_forget.plain_tap,
        export_and_forget.sealed_tap,
        imported.tap,
        export_and_forget.tap,
        privacy.tap,
        ideas.tap,
        ideas.asked_tap,
        helps.tap,
        cards.tap,
        learn.tap,
        wishes.tap,
        together.tap,
        rounds.tap,
        rounds.lines_tap,
        rounds.look_tap,
        share.tap,
        share.sentences_tap,
        journal.tap,
        insights.tap,
        lock.tap,
    )
    for kind in route.kinds
}
"""The route of each kind of button."""

MESSAGE = Route(handler=fallback.message, strangers=True, keeps_dialogue=True)
EDITED = Route(handler=edited.edited, strangers=True, keeps_dialogue=True)
UNKNOWN = Route(handler=fallback.unknown_command, strangers=True, keeps_dialogue=True)
FORGED = Route(handler=fallback.forged, keeps_dialogue=True)
DOOR = COMMANDS["start"]
"""The page that asks for consent."""
_EXPORT_OR_ERASE = (Awaiting.FORGET, Awaiting.UNLOCK)
"""The states in which the bot waits for an answer to /export or /forget."""


def route(turn: Turn) -> Route:
    """The route of an event. It is `DOOR` for people who have not agreed to the current version of what is stored.

    People who agreed to an older version can still see, export and erase their data. Their messages are not stored.
    """
    chosen: Route
    match turn.event:
        case Command(name):
            chosen = COMMANDS.get(name, UNKNOWN)
        case Tap(callback=tapped):
            chosen = TAPS[type(tapped)] if tapped is not None else FORGED
        case Said() | Other() | Attached():
            chosen = MESSAGE
        case Edited():
            chosen = EDITED
    if turn.person is None:
        return chosen if chosen.strangers else DOOR
    if turn.person.consent >= CONSENT or chosen.any_consent:
        return chosen
    if chosen in (MESSAGE, EDITED):
        return chosen if chosen is MESSAGE and turn.person.dialogue.awaiting in _EXPORT_OR_ERASE else DOOR
    return chosen if chosen.strangers else DOOR


def decide(content: Content, turn: Turn) -> Reply:
    """The reply to a turn.

    Every message is checked for words of danger first, from anybody and in any state.
    """
    chosen, ctx = route(turn), Context(content, content.speak(turn.language), LISTED)
    own = body_words.words_by_part(ctx, turn.own)
    if turn.person is not None and (turn.person.settings.country or turn.person.settings.places or own):
        ctx = ctx.with_settings(turn.person.settings, own)
    if turn.own is not None:
        ctx = feelings.with_own_words(ctx, turn.own)
    words = danger.words_in(turn.event, known=isinstance(turn.event, Command) and turn.event.name in COMMANDS)
    if turn.person is not None:
        turn = replace(turn, person=turn.person.with_current_rest(turn.now))
    if turn.person is not None and not chosen.keeps_dialogue:
        turn = replace(turn, person=replace(turn.person, dialogue=Dialogue()))
    if not content.alarming(words):
        reply = _handle(chosen, turn, ctx)
        return Reply(reply.person, unhandled=True, reacts=True) if reply.unhandled and turn.in_burst else reply
    turn = danger.hold_back_ideas(turn, ctx)
    requested = isinstance(turn.event, Command) and chosen is not UNKNOWN
    return danger.with_help_first(turn, ctx, _handle(chosen, turn, ctx), requested=requested)


def _handle(chosen: Route, turn: Turn, ctx: Context) -> Reply:
    """Call the handler of a route. If it needs the journal unlocked, ask for the passphrase first."""
    tapped = turn.event.callback if isinstance(turn.event, Tap) else None
    then = chosen.button if isinstance(chosen, CommandRoute) else tapped
    if chosen.unlocked and turn.lock_state is LockState.LOCKED and turn.person is not None and then is not None:
        return passphrase.ask(turn, ctx, turn.person, then)
    return chosen.handler(turn, ctx, tapped) if isinstance(chosen, TapRoute) else chosen.handler(turn, ctx)


def urgency(event: Event | None) -> Urgency:
    """How urgent the event is. Calls for help, /hide and /off overtake all other events of their chat."""
    match event:
        case Command(name) if name in COMMANDS:
            return COMMANDS[name].urgency
        case Tap(callback=tapped) if tapped is not None:
            return urgency_of(tapped)
    return Urgency.NONE


def reads(turn: Turn) -> JournalQuery | None:
    """What the event needs from the journal. None if its route may not read the journal."""
    chosen, button = route(turn), None
    match chosen, turn.event:
        case CommandRoute(button=same), _:
            button = same
        case TapRoute(), Tap(callback=tapped):
            button = tapped
        case _, Said() | Attached() if chosen is MESSAGE:
            button = _awaited(turn)
    query_of = TAPS[type(button)].reads if button is not None else None
    return query_of(turn.person, button) if query_of is not None and turn.person is not None else None


def own(turn: Turn) -> bytes | None:
    """The id of the entry with the person's own words, if the reply may use them. Urgent events do not wait for that
    entry. Neither do routes that accept an older consent, such as /export and /forget."""
    if turn.person is None or route(turn).any_consent or urgency(turn.event) is not Urgency.NONE:
        return None
    return turn.person.taste.own


_AFTER_BUTTON = (Awaiting.UNLOCK, Awaiting.REWRITE, Awaiting.LINE)
"""The states in which the awaited message continues the tap on a button."""


def _awaited(turn: Turn) -> Callback | None:
    """The button whose tap the awaited message continues."""
    dialogue = turn.person.dialogue if turn.person is not None else Dialogue()
    return unpack(dialogue.resume_with) if dialogue.awaiting in _AFTER_BUTTON else None
