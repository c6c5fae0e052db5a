"""Messages in general: they go to the handler of the awaited answer. For any other there is a kind line and a way on.

Nothing of an unexpected message is stored.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from bot.core.callbacks.checkin import CheckinPage, DonePage, Support
from bot.core.callbacks.pages import Welcome
from bot.core.checkin import Checkin
from bot.core.incoming import Attached, Other, Said
from bot.core.person import SECRET, Awaiting, Person
from bot.core.screen import Page
from bot.core.turn import Reply, Turn
from bot.screens import (
    body_words,
    checkin,
    export_and_forget,
    feelings,
    felt_off,
    helps,
    imported,
    journal,
    lock,
    note_times,
    own_notes,
    own_questions,
    stop,
    welcome,
    zone,
)
from bot.screens.context import Context, person_of

OWN_WORDS = frozenset(
    {
        Awaiting.REWRITE,
        Awaiting.LINE,
        Awaiting.BODY_WORD,
        Awaiting.FEELING,
        Awaiting.QUESTION,
        Awaiting.OWN_NOTE,
    }
)
"""States in which any text is taken as the answer, unchanged."""
TYPED = SECRET | {Awaiting.FORGET, Awaiting.REWRITE, Awaiting.NOTE_TIME, Awaiting.OWN_TIME}
"""States in which the answer can only be typed."""

TEXT_HANDLERS: Final[Mapping[Awaiting | None, Callable[[Turn, Context, Person, str], Reply]]] = {
    Awaiting.FORGET: export_and_forget.handle_text,
    Awaiting.REWRITE: journal.handle_text,
    Awaiting.LINE: helps.handle_text,
    Awaiting.BODY_WORD: body_words.handle_text,
    Awaiting.FEELING: feelings.handle_text,
    Awaiting.QUESTION: own_questions.handle_text,
    Awaiting.CLOCK: zone.handle_text,
    Awaiting.NOTE_TIME: note_times.handle_text,
    Awaiting.OWN_NOTE: own_notes.handle_text,
    Awaiting.OWN_TIME: own_notes.handle_time_text,
}
"""The handler of the text for each state of waiting."""


def message(turn: Turn, ctx: Context) -> Reply:
    """Answer a message: as the answer that is awaited, or with a kind line."""
    person = turn.person
    awaiting = person.dialogue.awaiting if person is not None else None
    asks = _asks(turn, ctx, person)
    if isinstance(turn.event, Attached) and awaiting in SECRET - {Awaiting.IMPORT_KEY}:
        # A file was not checked as a passphrase, but its caption may be one.
        return Reply(person, ctx.line("fallback-text-wanted"), erase=turn.came)
    if isinstance(turn.event, Attached) and awaiting not in (Awaiting.IMPORT, Awaiting.IMPORT_KEY):
        turn = replace(turn, event=turn.event.without_file())
    match turn.event:
        case Other() if turn.goes_on:
            return Reply(person)
        case Said(text) if stop.says_stop(ctx, text) and not _is_asked(ctx, person, asks):
            return stop.command(turn, ctx)
        case Attached() if person is not None:
            return imported.handle_file(turn, ctx, person)
        case Said() if person is not None and awaiting is Awaiting.IMPORT_KEY:
            return imported.handle_file(turn, ctx, person)
        case Said() if person is not None and awaiting in SECRET:
            return lock.handle_passphrase(turn, ctx, person)
        case Said(text) if person is not None and awaiting in TEXT_HANDLERS:
            return TEXT_HANDLERS[awaiting](turn, ctx, person, text)
        case Said(text) if person is not None and asks is not None:
            aside = ctx.words("stop-or") if stop.says_stop(ctx, text) else ""
            return checkin.handle_text(turn, ctx, person, asks, text, aside)
        case Other() if person is not None and awaiting is Awaiting.CLOCK:
            return zone.ask_again(ctx, person, "zone-no-words")
        case Other() if person is not None and awaiting in TYPED:
            return Reply(person, ctx.line("fallback-text-wanted"), unhandled=True)
        case Other() if person is not None and asks is not None:
            reply = checkin.resume(turn, ctx, person, hint=ctx.words("fallback-words-only"))
            return replace(reply, unhandled=True)
        case Said() | Other() if person is not None and awaiting is Awaiting.IMPORT:
            return replace(imported.ask_again(ctx, person), unhandled=True)
    wordless = "fallback-wordless" if isinstance(turn.event, Other) else "fallback"
    page = Page().add(ctx.words(wordless if person is not None else "fallback-stranger"))
    if person is None:
        page.row(ctx.button("ask-numbers", Support("all")))
        return Reply(None, page.row(ctx.button("welcome-again", Welcome("door"))).screen(), unhandled=True)
    page.row(felt_off.button(ctx)).row(ctx.button("ask-numbers", Support("all")))
    return Reply(
        person,
        page.row(ctx.button("home-done", DonePage()), ctx.button("home-checkin", CheckinPage("menu"))).screen(),
        unhandled=True,
    )


def _asks(turn: Turn, ctx: Context, person: Person | None) -> Checkin | None:
    """The check-in that a message may answer. A paused one takes no messages. Neither does one that needs the
    passphrase: somebody else with the phone could bring its question back with any message."""
    if person is None or person.checkin is None or person.checkin.paused or checkin.needs_passphrase(turn, ctx, person):
        return None
    return person.checkin


def _is_asked(ctx: Context, person: Person | None, asks: Checkin | None) -> bool:
    """Whether any text is a valid answer now, even the word for stop: a passphrase, the person's own words, or the
    answer to a question in words."""
    if person is None:
        return False
    awaiting = person.dialogue.awaiting
    if awaiting in SECRET or awaiting in OWN_WORDS:
        return True
    return awaiting is None and asks is not None and checkin.takes_words(ctx, asks)


def unknown_command(turn: Turn, ctx: Context) -> Reply:
    """The reply to an unknown command."""
    return Reply(turn.person, ctx.line("fallback-command"))


def forged(turn: Turn, ctx: Context) -> Reply:
    """The reply to a button with unknown data. It shows the current page again and changes nothing."""
    person = person_of(turn)
    checkin_on = person.checkin is not None and not person.checkin.paused
    reply = checkin.resume(turn, ctx, person) if checkin_on else Reply(person, welcome.home(turn, ctx))
    return replace(reply, toast=ctx.words("hint-stale"))
