"""An erasure that was asked for while the journal was locked. It waits seven days, and the passphrase cancels it.

Anybody with the phone can ask for an erasure. So without the passphrase nothing may be erased at once. While the
journal has a passphrase, nothing else may cancel the erasure.
"""

from dataclasses import replace

from bot.core import chores
from bot.core.callbacks import Callback
from bot.core.callbacks.journal import Erasing, JournalNewest, Passphrase
from bot.core.journal import LockState
from bot.core.person import Person
from bot.core.screen import Button, Page
from bot.core.turn import CancelReminders, Reply, ScheduleReminders, Turn
from bot.screens.context import Context
from bot.screens.upcoming import date_text, held_back_text

_MESSAGES = {chores.START_OVER: "grace-journal", chores.ERASE: "grace-account"}
"""The id of the message about each kind of erasure."""


def begin(turn: Turn, ctx: Context, person: Person, kind: str) -> Reply:
    """Begin the seven days. Asking again does not change when they end."""
    waits = any(erasure.kind == kind for erasure in turn.grace)
    new = () if waits else (chores.chore(kind, turn.now + chores.GRACE),)
    turn = replace(turn, grace=(*turn.grace, *new))
    page = Page().add(lines(turn, ctx, person)).add(held_back_text(turn, ctx, person), gap="\n")
    page.add(ctx.words("grace-kept"), gap="\n")
    return Reply(person, page.row(button(turn, ctx)).screen(), effects=(ScheduleReminders(new),) if new else ())


def lines(turn: Turn, ctx: Context, person: Person) -> str:
    """Lines about the erasures that wait, each with its day. Empty if none waits."""
    zone = person.zone_or_utc
    texts = [ctx.words(_MESSAGES[erasure.kind], date=date_text(ctx, erasure.due_at, zone)) for erasure in turn.grace]
    if texts and turn.lock_state is not LockState.UNPROTECTED:
        texts.append(ctx.words("grace-passphrase"))
    return "\n".join(texts)


def button(turn: Turn, ctx: Context) -> Button | None:
    """The button that cancels the erasures that wait. None if none waits."""
    return ctx.button("grace-take-back", Erasing("back")) if turn.grace else None


def cancel(turn: Turn, ctx: Context, person: Person, then: Callback) -> Reply:
    """Cancel the erasures that wait. The caller checked that the passphrase was right, or that there is none. The page
    offers `then`, the tap that the passphrase was asked for."""
    page = Page().add(ctx.words("grace-taken-back"))
    if turn.lock_state is LockState.UNLOCKED:
        page.add(ctx.words("unlock-open"))
    if then == Passphrase("opened"):
        page.row(ctx.button("home-journal", JournalNewest()))
    else:
        page.row(ctx.button("checkin-go-on", then))
    return Reply(person, page.screen(), effects=(CancelReminders(tuple(erasure.id for erasure in turn.grace)),))
