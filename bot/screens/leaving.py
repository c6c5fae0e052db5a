"""/export and /forget: take everything along, or have everything erased."""

from dataclasses import replace

from bot.core import chores
from bot.core.callbacks.journal import Erasing, Export, ExportPlain, ExportSealed, Passphrase
from bot.core.journal import LockState
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Page, Style
from bot.core.trail import Whose, of
from bot.core.turn import Forget, Reply, SendExport, Turn
from bot.screens import grace, passphrase
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene, known


@on_command("export", right=True, aside=True)
def export(turn: Turn, scene: Scene) -> Reply:
    """/export: everything that is kept, in a document for a program and one to read. With a passphrase set, it asks
    first whether the files shall be sealed."""
    person = known(turn)
    if not person.lock.locked:
        return _files(turn, scene, "export", SendExport())
    page = Page().add(scene.words("export-how")).row(scene.button("export-as-sealed", ExportSealed()))
    return Reply(
        person,
        page.row(
            scene.button("export-as-plain", ExportPlain()), scene.button("lock-not-now", Passphrase("no"))
        ).screen(),
    )


@on_tap(right=True, aside=True)
def export_tap(turn: Turn, scene: Scene, tapped: Export) -> Reply:
    """The same as /export."""
    return export(turn, scene)


@on_tap(right=True, unlocked=True)
def plain_tap(turn: Turn, scene: Scene, tapped: ExportPlain) -> Reply:
    """The files in the clear."""
    return _files(turn, scene, "export", SendExport())


@on_tap(right=True)
def sealed_tap(turn: Turn, scene: Scene, tapped: ExportSealed) -> Reply:
    """The passphrase is asked for even while the journal is open: the files are sealed with what is typed then."""
    person = known(turn)
    if not person.lock.locked:
        return export(turn, scene)
    return passphrase.wanted(turn, scene, person, tapped, "export-ask")


def sealed(turn: Turn, scene: Scene) -> Reply:
    """The passphrase came and was right: files that open with it."""
    return _files(turn, scene, "export-sealed", SendExport(sealed=True))


def _files(turn: Turn, scene: Scene, line: str, effect: SendExport) -> Reply:
    person, page = known(turn), Page().add(scene.words(line)).add(scene.words("export-leaves"))
    # One copy at a time: those of an earlier /export go now.
    return Reply(person, page.screen(), effects=(effect,), erase=of(person.chat.trail, Whose.FILE))


@on_command("forget", right=True)
def forget(turn: Turn, scene: Scene) -> Reply:
    """/forget: asks for one typed word first. While the journal is locked, it says that this waits."""
    person = known(turn)
    page = Page().add(scene.words("forget-ask"))
    if turn.lock_state is LockState.LOCKED:
        page.add(scene.words("grace-locked")).row(scene.button("forget-passphrase", Erasing("now")))
    page.add(scene.words("forget-send")).add(scene.words("forget-word"), Style.BOLD)
    page.row(scene.button("forget-no", Erasing("no")))
    return Reply(replace(person, dialogue=Dialogue(awaiting=Awaiting.FORGET)), page.screen())


@on_tap(right=True)
def tap(turn: Turn, scene: Scene, tapped: Erasing) -> Reply:
    """The same as /forget; or no, nothing is erased; or take back what waits to be erased."""
    person = known(turn)
    match tapped.to:
        case "now" if turn.lock_state is LockState.LOCKED:
            return passphrase.wanted(turn, scene, person, Erasing("forget"))
        case "now" | "forget":
            return forget(turn, scene)
        case "back" if turn.lock_state is LockState.LOCKED:
            return passphrase.wanted(turn, scene, person, Passphrase("opened"))
        case "back" if turn.grace:
            return grace.taken_back(turn, scene, person, Passphrase("opened"))
    return kept(turn, scene, replace(person, dialogue=Dialogue()))


def typed(turn: Turn, scene: Scene, person: Person, text: str) -> Reply:
    """The answer to /forget: the very word erases; anything else erases nothing."""
    person = replace(person, dialogue=Dialogue())
    if text.strip().strip("\"'“”„«».").casefold() != scene.words("forget-word").casefold():
        return kept(turn, scene, person)
    return erased(turn, scene, person)


def kept(turn: Turn, scene: Scene, person: Person) -> Reply:
    """Nothing was erased; what waits to be erased still waits, and it says so."""
    page = Page().add(scene.words("forget-kept")).add(grace.lines(turn, scene, person))
    return Reply(person, page.row(grace.button(turn, scene)).screen())


def erased(turn: Turn, scene: Scene, person: Person) -> Reply:
    """Everything is erased; while the journal is locked, after a grace.

    That it is gone is said once somebody looked again; where something is left, that.
    """
    if turn.lock_state is LockState.LOCKED:
        return grace.begin(turn, scene, person, chores.ERASE)
    gone = Page().add(scene.words("forget-done")).add(scene.words("forget-looked")).screen()
    forget = Forget(Page().add(scene.words("forget-left")).screen())
    # What would have cleared the chat later goes with the account, so it is cleared now.
    return Reply(None, gone, effects=(forget,), erase=of(person.chat.trail))
