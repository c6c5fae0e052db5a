"""Asks for the passphrase of a locked journal. After the right passphrase, `lock` handles the tap that needed it."""

from dataclasses import replace
from datetime import datetime

from bot.core.callbacks import Callback, pack
from bot.core.callbacks.journal import Passphrase
from bot.core.person import LONGEST_WAIT, Awaiting, Dialogue, Person, must_wait
from bot.core.screen import Page
from bot.core.turn import Reply, Turn
from bot.screens import grace
from bot.screens.context import Context
from bot.screens.upcoming import span_text

FREE_TRIES = 3
"""After this many wrong passphrases in a row, the person must wait before each further try."""


def ask(turn: Turn, ctx: Context, person: Person, then: Callback, line: str = "unlock-ask") -> Reply:
    """Ask for the passphrase. `then` is the tap to handle afterwards, `line` the message id of the question."""
    return _page(turn, ctx, replace(person, dialogue=Dialogue(awaiting=Awaiting.UNLOCK, resume_with=pack(then))), line)


def _page(turn: Turn, ctx: Context, person: Person, line: str) -> Reply:
    page = Page().add(ctx.words(line)).add(_wait_text(ctx, person, turn.now)).add(grace.lines(turn, ctx, person))
    page.row(ctx.button("lock-forgot", Passphrase("forgot")), ctx.button("lock-not-now", Passphrase("no")))
    return Reply(person, page.screen(protected=True))


def handle_wrong(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Answer a wrong passphrase, or one that was not tried because the person must wait."""
    if turn.right_passphrase is None:
        return _page(turn, ctx, person, "unlock-ask")
    person = replace(person, lock=replace(person.lock, tries=person.lock.tries + 1))
    wait_until = turn.now + LONGEST_WAIT if person.lock.tries >= FREE_TRIES else None
    person = replace(person, lock=replace(person.lock, wait_until=wait_until))
    return _page(turn, ctx, person, "unlock-wrong")


def _wait_text(ctx: Context, person: Person, now: datetime) -> str:
    """A line that says when the person may try again. Empty if they may try now."""
    if person.lock.wait_until is None or not must_wait(person, now):
        return ""
    return ctx.words("unlock-wait", when=span_text(ctx, person.lock.wait_until - now))
