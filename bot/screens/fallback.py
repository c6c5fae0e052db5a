"""Answers messages. An awaited answer goes to its handler. Any other message gets a kind line and buttons.

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
"""States in which only a typed answer is valid."""

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
    """Pass a message to the handler of the awaited answer, or answer it with a kind line."""
    person, asking = turn.person, _asking(turn, ctx)
    awaiting = person.dialogue.awaiting if person is not None else None
    if isinstance(turn.event, Attached) and awaiting in SECRET - {Awaiting.IMPORT_KEY}:
        # A file was not checked as a passphrase, but its caption may be one.
        return Reply(person, ctx.line("fallback-text-wanted"), erase=turn.received)
    if isinstance(turn.event, Attached) and awaiting not in (Awaiting.IMPORT, Awaiting.IMPORT_KEY):
        turn = replace(turn, event=turn.event.without_file())
    match turn.event:
        case Other() if turn.continues_album:
            return Reply(person)
        case Said(text) if stop.says_stop(ctx, text) and not _takes_any_text(ctx, awaiting, asking):
            return stop.command(turn, ctx)
    if person is None:
        page = Page().add(ctx.words("fallback-stranger")).row(ctx.button("ask-numbers", Support("all")))
        return Reply(None, page.row(ctx.button("welcome-again", Welcome("door"))).screen(), unhandled=True)
    match turn.event:
        case Attached():
            return imported.handle_file(turn, ctx, person)
        case Said() if awaiting is Awaiting.IMPORT_KEY:
            return imported.handle_file(turn, ctx, person)
        case Said() if awaiting in SECRET:
            return lock.handle_passphrase(turn, ctx, person)
        case Said(text) if awaiting in TEXT_HANDLERS:
            return TEXT_HANDLERS[awaiting](turn, ctx, person, text)
        case Said(text) if asking is not None:
            aside = ctx.words("stop-or") if stop.says_stop(ctx, text) else ""
            return checkin.handle_text(turn, ctx, person, asking, text, aside)
        case Other() if awaiting is Awaiting.CLOCK:
            return zone.ask_again(ctx, person, "zone-no-words")
        case Other() if awaiting in TYPED:
            return Reply(person, ctx.line("fallback-text-wanted"), unhandled=True)
        case Other() if asking is not None:
            reply = checkin.resume(turn, ctx, person, hint=ctx.words("fallback-words-only"))
            return replace(reply, unhandled=True)
        case Said() | Other() if awaiting is Awaiting.IMPORT:
            return replace(imported.ask_again(ctx, person), unhandled=True)
    page = Page().add(ctx.words("fallback-wordless" if isinstance(turn.event, Other) else "fallback"))
    page.row(felt_off.button(ctx)).row(ctx.button("ask-numbers", Support("all")))
    page.row(ctx.button("home-done", DonePage()), ctx.button("home-checkin", CheckinPage("menu")))
    return Reply(person, page.screen(), unhandled=True)


def _asking(turn: Turn, ctx: Context) -> Checkin | None:
    """The check-in whose question a message may answer. A paused check-in takes no messages. Neither does one that
    needs the passphrase: anybody with the phone could bring its question back with a message."""
    person = turn.person
    if person is None or person.checkin is None or person.checkin.paused or checkin.needs_passphrase(turn, ctx, person):
        return None
    return person.checkin


def _takes_any_text(ctx: Context, awaiting: Awaiting | None, asking: Checkin | None) -> bool:
    """Whether any text is a valid answer now, even the word for stop: a passphrase, the person's own words, or the
    answer to a question in words."""
    if awaiting is None:
        return asking is not None and checkin.takes_words(ctx, asking)
    return awaiting in SECRET or awaiting in OWN_WORDS


def unknown_command(turn: Turn, ctx: Context) -> Reply:
    """The reply to an unknown command."""
    return Reply(turn.person, ctx.line("fallback-command"))


def forged(turn: Turn, ctx: Context) -> Reply:
    """The reply to a button with unknown data. It shows the current page again and changes nothing."""
    person = person_of(turn)
    is_open = person.checkin is not None and not person.checkin.paused
    reply = checkin.resume(turn, ctx, person) if is_open else Reply(person, welcome.home_page(turn, ctx))
    return replace(reply, toast=ctx.words("hint-stale"))
