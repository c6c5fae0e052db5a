"""The page for when something felt wrong. It asks nothing about what happened, and keeps nothing of it.

From outside it looks like any other page. Reminders that could wash away or make contact are taken up at once.
"""

from dataclasses import replace

from bot.core.person import Person
from bot.core.screen import Page
from bot.core.turn import Effect, Reply, Turn, Uproot
from bot.screens.scene import WRONG, Scene


def opened(turn: Turn, scene: Scene, person: Person) -> Reply:
    """Hold what must not come now, and offer ways on."""
    held = tuple(
        one.id
        for one in turn.notes
        if not one.sent and one.kind in scene.content.reminders and scene.content.reminders[one.kind].rule.held
    )
    effects: tuple[Effect, ...] = (Uproot(held),) if held else ()
    page = Page().add(scene.words("felt-off")).add(scene.words("felt-off-held"))
    page.row(scene.button("felt-off-options", "c:options") if WRONG in scene.content.flows else None)
    page.row(scene.button("felt-off-person", "h:beside"))
    if person.checkin is not None:
        page.row(scene.button("felt-off-on", "c:on"))
        page.row(scene.button("felt-off-let-go", "c:let-go"))
    return Reply(replace(person, held=True), page.screen(protected=True), checkin=True, effects=effects)
