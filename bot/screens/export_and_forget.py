"""/export and /forget: send a copy of everything, or erase everything."""

from dataclasses import replace

from bot.core import chores
from bot.core.callbacks.journal import Erasing, ExportPlain, ExportSealed, OpenExport, Passphrase
from bot.core.chat_messages import MessageKind, ids_of
from bot.core.journal import LockState
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Page, Style
from bot.core.turn import Forget, Reply, SendExport, Turn
from bot.screens import grace, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap


@on_command("export", any_consent=True, keeps_dialogue=True)
def export(turn: Turn, ctx: Context) -> Reply:
    """/export: send everything that is kept, in one file for programs and one for people. If there is a passphrase,
    first ask whether to seal the files."""
    person = person_of(turn)
    if not person.lock.locked:
        return send_files(turn, ctx)
    page = Page().add(ctx.words("export-how")).row(ctx.button("export-as-sealed", ExportSealed()))
    page.row(ctx.button("export-as-plain", ExportPlain()), ctx.button("lock-not-now", Passphrase("no")))
    return Reply(person, page.screen())


@on_tap(any_consent=True, keeps_dialogue=True)
def export_tap(turn: Turn, ctx: Context, tapped: OpenExport) -> Reply:
    """The same as /export."""
    return export(turn, ctx)


@on_tap(any_consent=True, unlocked=True)
def plain_tap(turn: Turn, ctx: Context, tapped: ExportPlain) -> Reply:
    """Send the files unsealed."""
    return send_files(turn, ctx)


@on_tap(any_consent=True)
def sealed_tap(turn: Turn, ctx: Context, tapped: ExportSealed) -> Reply:
    """Ask for the passphrase, which seals the files, even while the journal is unlocked."""
    person = person_of(turn)
    if not person.lock.locked:
        return export(turn, ctx)
    return passphrase.ask(turn, ctx, person, tapped, "export-ask")


def send_files(turn: Turn, ctx: Context, *, sealed: bool = False) -> Reply:
    """Send the files, and delete those of an earlier /export. With `sealed` they open only with the passphrase."""
    person = person_of(turn)
    page = Page().add(ctx.words("export-sealed" if sealed else "export")).add(ctx.words("export-leaves"))
    erase = ids_of(person.chat.messages, MessageKind.FILE)
    return Reply(person, page.screen(), effects=(SendExport(sealed=sealed),), erase=erase)


@on_command("forget", any_consent=True)
def forget(turn: Turn, ctx: Context) -> Reply:
    """/forget: ask the person to type one word. While the journal is locked, say that the erasure waits."""
    person = person_of(turn)
    page = Page().add(ctx.words("forget-ask"))
    if turn.lock_state is LockState.LOCKED:
        page.add(ctx.words("grace-locked")).row(ctx.button("forget-passphrase", Erasing("now")))
    page.add(ctx.words("forget-send")).add(ctx.words("forget-word"), Style.BOLD)
    page.row(ctx.button("forget-no", Erasing("no")))
    return Reply(replace(person, dialogue=Dialogue(awaiting=Awaiting.FORGET)), page.screen())


@on_tap(any_consent=True)
def tap(turn: Turn, ctx: Context, tapped: Erasing) -> Reply:
    """The same as /forget, or cancel /forget, or cancel an erasure that waits."""
    person = person_of(turn)
    match tapped.to:
        case "now" if turn.lock_state is LockState.LOCKED:
            return passphrase.ask(turn, ctx, person, Erasing("forget"))
        case "now" | "forget":
            return forget(turn, ctx)
        case "back" if turn.lock_state is LockState.LOCKED:
            return passphrase.ask(turn, ctx, person, Passphrase("opened"))
        case "back" if turn.grace:
            return grace.cancel(turn, ctx, person, Passphrase("opened"))
    return nothing_erased(turn, ctx, replace(person, dialogue=Dialogue()))


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """The answer to /forget: only the exact word erases."""
    person = replace(person, dialogue=Dialogue())
    if text.strip().strip("\"'“”„«».").casefold() != ctx.words("forget-word").casefold():
        return nothing_erased(turn, ctx, person)
    return erase(turn, ctx, person)


def nothing_erased(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Say that nothing was erased, and what still waits."""
    page = Page().add(ctx.words("forget-kept")).add(grace.lines(turn, ctx, person))
    return Reply(person, page.row(grace.button(turn, ctx)).screen())


def erase(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Erase everything. While the journal is locked, begin the seven days instead.

    The service checks afterwards that nothing is left, and replaces the page if something is.
    """
    if turn.lock_state is LockState.LOCKED:
        return grace.begin(turn, ctx, person, chores.ERASE)
    gone = Page().add(ctx.words("forget-done")).add(ctx.words("forget-looked")).screen()
    # The chore that would clear the chat is erased with the account, so the chat must be cleared now.
    return Reply(None, gone, effects=(Forget(ctx.line("forget-left")),), erase=ids_of(person.chat.messages))
