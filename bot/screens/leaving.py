"""/export and /forget: take everything along, or have everything erased."""

from dataclasses import replace

from bot.core.journal import Lid
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Page, Style
from bot.core.turn import Forget, Reply, SendExport, Tap, Turn
from bot.screens import passphrase
from bot.screens.scene import Scene


def export(turn: Turn, scene: Scene) -> Reply:
    """/export: everything that is kept, in a document for a program and one to read. The journal is to be open."""
    if turn.person is not None and turn.lid is Lid.SHUT:
        return passphrase.wanted(turn, scene, turn.person, "x:export")
    return Reply(turn.person, Page().add(scene.words("export")).screen(), effects=(SendExport(),))


def forget(turn: Turn, scene: Scene) -> Reply:
    """/forget: asks for one typed word first."""
    assert turn.person is not None
    page = Page().add(scene.words("forget-ask")).add(scene.words("forget-word"), Style.BOLD)
    page.row(scene.button("forget-no", "x:no"))
    return Reply(replace(turn.person, dialogue=Dialogue(awaiting=Awaiting.FORGET)), page.screen())


def tap(turn: Turn, scene: Scene) -> Reply:
    """`x:export`; `x:forget`; `x:no`: nothing is erased."""
    assert turn.person is not None and isinstance(turn.event, Tap)
    match turn.event.part(1):
        case "export":
            return export(turn, scene)
        case "forget":
            return forget(turn, scene)
    return Reply(
        replace(turn.person, dialogue=Dialogue()),
        Page().add(scene.words("forget-kept")).screen(),
    )


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
