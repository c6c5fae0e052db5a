"""/export and /forget: take everything along, or have everything erased."""

from dataclasses import replace

from bot.core.callbacks.journal import Erasing, Export, Passphrase
from bot.core.journal import Lid
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Page, Style
from bot.core.turn import Forget, Reply, SendExport, Turn
from bot.screens import grace, passphrase
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene


@on_command("export", right=True, aside=True, unlocked_as=Export())
def export(turn: Turn, scene: Scene) -> Reply:
    """/export: everything that is kept, in a document for a program and one to read."""
    return Reply(turn.person, Page().add(scene.words("export")).screen(), effects=(SendExport(),))


@on_tap(right=True, unlocked=True)
def export_tap(turn: Turn, scene: Scene, tapped: Export) -> Reply:
    """The same as /export."""
    return export(turn, scene)


@on_command("forget", right=True)
def forget(turn: Turn, scene: Scene) -> Reply:
    """/forget: asks for one typed word first."""
    assert turn.person is not None
    page = Page().add(scene.words("forget-ask")).add(scene.words("forget-word"), Style.BOLD)
    page.row(scene.button("forget-no", Erasing("no")))
    return Reply(replace(turn.person, dialogue=Dialogue(awaiting=Awaiting.FORGET)), page.screen())


@on_tap(right=True)
def tap(turn: Turn, scene: Scene, tapped: Erasing) -> Reply:
    """The same as /forget; or no, nothing is erased; or take back what waits to be erased."""
    assert turn.person is not None
    match tapped.to:
        case "forget":
            return forget(turn, scene)
        case "back" if turn.lid is Lid.SHUT:
            return passphrase.wanted(turn, scene, turn.person, Passphrase("opened"))
        case "back" if turn.grace:
            return grace.taken_back(turn, scene, turn.person, Passphrase("opened"))
    return Reply(replace(turn.person, dialogue=Dialogue()), Page().add(scene.words("forget-kept")).screen())


def typed(turn: Turn, scene: Scene, person: Person, text: str) -> Reply:
    """The answer to /forget: the very word erases; anything else erases nothing."""
    person = replace(person, dialogue=Dialogue())
    if text.strip().strip("\"'“”„«».").casefold() != scene.words("forget-word").casefold():
        return Reply(person, Page().add(scene.words("forget-kept")).screen())
    return erased(scene)


def erased(scene: Scene) -> Reply:
    """Everything is erased. That it is gone is said once somebody looked again; where something is left, that."""
    gone = Page().add(scene.words("forget-done")).add(scene.words("forget-looked")).screen()
    return Reply(None, gone, effects=(Forget(Page().add(scene.words("forget-left")).screen()),))
