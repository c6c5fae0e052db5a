"""/lock and /unlock: the journal's passphrase. New entries can be kept while the journal is locked.

A message with a passphrase must be deleted at once, whether it is right or wrong. The bot must never show, store or
repeat the person's passphrase.
"""

from dataclasses import replace

from bot.core import chores
from bot.core.callbacks import unpack
from bot.core.callbacks.journal import ExportSealed, JournalNewest, OpenExport, Passphrase
from bot.core.chat_messages import MessageKind, ids_of
from bot.core.incoming import Said, Tap
from bot.core.journal import LockState
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Style
from bot.core.strength import TAKEN
from bot.core.turn import BeginJournal, CloseJournal, RemovePassphrase, Reply, SetPassphrase, Turn
from bot.screens import export_and_forget, grace, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import handler_of, on_command, on_tap


@on_command("lock")
def command(turn: Turn, ctx: Context) -> Reply:
    """/lock: lock the journal now. If there is no passphrase, say what one does."""
    person = person_of(turn)
    if turn.lock_state is LockState.UNPROTECTED:
        page = Page().add(ctx.words("lock-about")).add(ctx.words("lock-lost"))
        page.row(ctx.button("lock-set", Passphrase("set")))
        return Reply(person, page.row(ctx.button("lock-export", OpenExport()), _not_now(ctx)).screen())
    page = Page().add(ctx.words("lock-locked")).add(grace.lines(turn, ctx, person)).row(grace.button(turn, ctx))
    page.row(ctx.button("lock-change", Passphrase("change")), ctx.button("lock-remove", Passphrase("remove")))
    page.row(ctx.button("lock-forgot", Passphrase("forgot")))
    erase = ids_of(person.chat.messages, MessageKind.PAGE, MessageKind.FILE)
    return Reply(
        replace(person, lock=replace(person.lock, read_at=None)), page.screen(), effects=(CloseJournal(),), erase=erase
    )


@on_command("unlock", listed=False, any_consent=True)
def unlock(turn: Turn, ctx: Context) -> Reply:
    """/unlock: unlock the journal for a while."""
    person = person_of(turn)
    match turn.lock_state:
        case LockState.UNPROTECTED:
            page = Page().add(ctx.words("unlock-none")).row(ctx.button("lock-set", Passphrase("set")), _not_now(ctx))
            return Reply(person, page.screen())
        case LockState.UNLOCKED:
            page = Page().add(ctx.words("unlock-open")).row(ctx.button("home-journal", JournalNewest()))
            return Reply(person, page.screen())
        case LockState.LOCKED:
            return passphrase.ask(turn, ctx, person, Passphrase("opened"))


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: Passphrase) -> Reply:
    """Handle a button about the passphrase. Also called after the right passphrase, with the tap that needed it."""
    person = person_of(turn)
    match tapped.to, turn.lock_state:
        case "set" | "change" | "remove", LockState.UNPROTECTED | LockState.UNLOCKED if (
            person.lock.previous is not None
        ):
            return Reply(person, ctx.line("lock-busy"))
        case "set", LockState.UNPROTECTED:
            return _ask_new(turn, ctx, person)
        case "change" | "remove", LockState.LOCKED:
            return passphrase.ask(turn, ctx, person, tapped)
        case "change", LockState.UNLOCKED:
            return _ask_new(turn, ctx, person)
        case "remove", LockState.UNLOCKED:
            page = Page().add(ctx.words("lock-removed")).add(ctx.words("lock-copies"))
            person = replace(person, lock=replace(person.lock, locked=False))
            return Reply(person, page.screen(), effects=(RemovePassphrase(),))
        case "forgot", LockState.LOCKED | LockState.UNLOCKED:
            page = Page().add(ctx.words("lock-forgot-page"))
            page.row(ctx.button("lock-try-again", Passphrase("again")), _not_now(ctx))
            return Reply(person, page.row(ctx.button("lock-start-over", Passphrase("restart"))).screen())
        case "restart", LockState.LOCKED:
            return grace.begin(turn, ctx, person, chores.START_OVER)
        case "restart", LockState.UNLOCKED:
            return Reply(person.starting_over(), ctx.line("lock-started-over"), effects=(BeginJournal(),))
        case "no", _:
            return Reply(person, ctx.line("lock-left"))
    return command(turn, ctx) if turn.lock_state is LockState.UNPROTECTED else unlock(turn, ctx)


def draws_passphrase(turn: Turn) -> bool:
    """Whether this turn may ask for a new passphrase. If so, the bot draws one to suggest."""
    match turn.event:
        case Tap(callback=Passphrase(to="set" | "change")):
            return True
        case Said():
            return (
                bool(turn.right_passphrase)
                and turn.person is not None
                and turn.person.dialogue.awaiting is Awaiting.UNLOCK
            )
    return False


def handle_passphrase(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Take a message as the awaited passphrase. It is deleted from the chat."""
    match person.dialogue.awaiting:
        case _ if turn.too_soon:
            reply = Reply(person, Page().add(ctx.words("lock-soon")).row(_not_now(ctx)).screen())
        case Awaiting.LOCK_NEW:
            reply = _take_new(turn, ctx, person)
        case Awaiting.LOCK_AGAIN:
            reply = _take_again(turn, ctx, person)
        case _:
            reply = _unlock_with(turn, ctx, person)
    return replace(reply, erase=(*reply.erase, *turn.received))


def _take_new(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Answer a new passphrase: refuse it, or ask for it a second time."""
    if turn.strength is None:
        return _ask_new(turn, ctx, person)
    if turn.strength not in TAKEN:
        page = Page().add(ctx.words(f"lock-{turn.strength}")).row(_not_now(ctx))
        return Reply(person, page.screen())
    if not turn.draft:
        return passphrase.ask(turn, ctx, person, Passphrase("change"))
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.LOCK_AGAIN, draft=turn.draft))
    page = Page().add(ctx.words(f"lock-{turn.strength}")).add(ctx.words("lock-once-more")).row(_not_now(ctx))
    # Delete the suggested passphrase, so that the person does not copy it the second time.
    return Reply(person, page.screen(), erase=ids_of(person.chat.messages, MessageKind.PAGE))


def _take_again(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Answer a new passphrase that was sent a second time: set it if both are the same."""
    if not turn.right_passphrase:
        person = replace(person, dialogue=Dialogue(awaiting=Awaiting.LOCK_NEW))
        return Reply(person, Page().add(ctx.words("lock-differ")).row(_not_now(ctx)).screen())
    draft = person.dialogue.draft
    person = replace(
        person,
        dialogue=Dialogue(),
        lock=replace(person.lock, locked=True, tries=0, wait_until=None, read_at=None),
        taste=person.taste.aside(),
    )
    page = Page().add(ctx.words("lock-done")).add(ctx.words("lock-copies"))
    erase = ids_of(person.chat.messages, MessageKind.PAGE)
    return Reply(person, page.screen(), effects=(SetPassphrase(draft),), erase=erase)


def _unlock_with(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Answer the passphrase of a locked journal: refuse it, or handle the tap that it was asked for."""
    if not turn.right_passphrase:
        return passphrase.handle_wrong(turn, ctx, person)
    then = unpack(person.dialogue.resume_with)
    person = replace(person, dialogue=Dialogue(), lock=replace(person.lock, tries=0, wait_until=None))
    turn = replace(turn, person=person)
    if turn.grace:
        return grace.cancel(turn, ctx, person, then or Passphrase("opened"))
    match then:
        case None:
            return tap(turn, ctx, Passphrase("opened"))
        case ExportSealed():
            # The handler of this button would ask for the passphrase again.
            return export_and_forget.send_files(turn, ctx, sealed=True)
    return handler_of(then)(turn, ctx, then)


def _ask_new(turn: Turn, ctx: Context, person: Person) -> Reply:
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.LOCK_NEW))
    if not turn.drawn:
        page = Page().add(ctx.words("lock-ask")).add(ctx.words("lock-lost")).row(_not_now(ctx))
        return Reply(person, page.screen())
    again = Passphrase("set" if turn.lock_state is LockState.UNPROTECTED else "change")
    page = Page().add(ctx.words("lock-drawn")).add(turn.drawn, Style.SPOILER)
    page.add(ctx.words("lock-drawn-send")).add(ctx.words("lock-lost"))
    page.row(ctx.button("lock-draw-others", again), _not_now(ctx))
    return Reply(person, page.screen(protected=True), page=again)


def _not_now(ctx: Context) -> Button:
    return ctx.button("lock-not-now", Passphrase("no"))
