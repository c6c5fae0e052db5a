"""/export and /forget: take everything along, or have everything erased."""

from dataclasses import replace

from bot.core import chores
from bot.core.callbacks.journal import Erasing, Export, ExportPlain, ExportSealed, Passphrase
from bot.core.chat_messages import MessageKind, of
from bot.core.journal import LockState
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Page, Style
from bot.core.turn import Forget, Reply, SendExport, Turn
from bot.screens import grace, passphrase
from bot.screens.context import Context, known
from bot.screens.declare import on_command, on_tap


@on_command("export", any_consent=True, keeps_dialogue=True)
def export(turn: Turn, ctx: Context) -> Reply:
    """/export: everything that is kept, in a document for a program and one to read. With a passphrase set, it asks
    first whether the files shall be sealed."""
    person = known(turn)
    if not person.lock.locked:
        return _files(turn, ctx, "export", SendExport())
    page = Page().add(ctx.words("export-how")).row(ctx.button("export-as-sealed", ExportSealed()))
    return Reply(
        person,
        page.row(ctx.button("export-as-plain", ExportPlain()), ctx.button("lock-not-now", Passphrase("no"))).screen(),
    )


@on_tap(any_consent=True, keeps_dialogue=True)
def export_tap(turn: Turn, ctx: Context, tapped: Export) -> Reply:
    """The same as /export."""
    return export(turn, ctx)


@on_tap(any_consent=True, unlocked=True)
def plain_tap(turn: Turn, ctx: Context, tapped: ExportPlain) -> Reply:
    """The files in the clear."""
    return _files(turn, ctx, "export", SendExport())


@on_tap(any_consent=True)
def sealed_tap(turn: Turn, ctx: Context, tapped: ExportSealed) -> Reply:
    """The passphrase is asked for even while the journal is open: the files are sealed with what is typed then."""
    person = known(turn)
    if not person.lock.locked:
        return export(turn, ctx)
    return passphrase.wanted(turn, ctx, person, tapped, "export-ask")


def sealed(turn: Turn, ctx: Context) -> Reply:
    """The passphrase came and was right: files that open with it."""
    return _files(turn, ctx, "export-sealed", SendExport(sealed=True))


def _files(turn: Turn, ctx: Context, line: str, effect: SendExport) -> Reply:
    person, page = known(turn), Page().add(ctx.words(line)).add(ctx.words("export-leaves"))
    # One copy at a time: those of an earlier /export go now.
    return Reply(person, page.screen(), effects=(effect,), erase=of(person.chat.messages, MessageKind.FILE))


@on_command("forget", any_consent=True)
def forget(turn: Turn, ctx: Context) -> Reply:
    """/forget: asks for one typed word first. While the journal is locked, it says that this waits."""
    person = known(turn)
    page = Page().add(ctx.words("forget-ask"))
    if turn.lock_state is LockState.LOCKED:
        page.add(ctx.words("grace-locked")).row(ctx.button("forget-passphrase", Erasing("now")))
    page.add(ctx.words("forget-send")).add(ctx.words("forget-word"), Style.BOLD)
    page.row(ctx.button("forget-no", Erasing("no")))
    return Reply(replace(person, dialogue=Dialogue(awaiting=Awaiting.FORGET)), page.screen())


@on_tap(any_consent=True)
def tap(turn: Turn, ctx: Context, tapped: Erasing) -> Reply:
    """The same as /forget; or no, nothing is erased; or take back what waits to be erased."""
    person = known(turn)
    match tapped.to:
        case "now" if turn.lock_state is LockState.LOCKED:
            return passphrase.wanted(turn, ctx, person, Erasing("forget"))
        case "now" | "forget":
            return forget(turn, ctx)
        case "back" if turn.lock_state is LockState.LOCKED:
            return passphrase.wanted(turn, ctx, person, Passphrase("opened"))
        case "back" if turn.grace:
            return grace.taken_back(turn, ctx, person, Passphrase("opened"))
    return kept(turn, ctx, replace(person, dialogue=Dialogue()))


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """The answer to /forget: the very word erases; anything else erases nothing."""
    person = replace(person, dialogue=Dialogue())
    if text.strip().strip("\"'“”„«».").casefold() != ctx.words("forget-word").casefold():
        return kept(turn, ctx, person)
    return erased(turn, ctx, person)


def kept(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Nothing was erased; what waits to be erased still waits, and it says so."""
    page = Page().add(ctx.words("forget-kept")).add(grace.lines(turn, ctx, person))
    return Reply(person, page.row(grace.button(turn, ctx)).screen())


def erased(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Everything is erased; while the journal is locked, after a grace.

    That it is gone is said once somebody looked again; where something is left, that.
    """
    if turn.lock_state is LockState.LOCKED:
        return grace.begin(turn, ctx, person, chores.ERASE)
    gone = Page().add(ctx.words("forget-done")).add(ctx.words("forget-looked")).screen()
    forget = Forget(Page().add(ctx.words("forget-left")).screen())
    # What would have cleared the chat later goes with the account, so it is cleared now.
    return Reply(None, gone, effects=(forget,), erase=of(person.chat.messages))
