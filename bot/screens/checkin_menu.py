"""Which check-in to begin: the list of flows, and what to do about one that is under way. It must lose no answers."""

from typing import Literal

from bot.core.callbacks.checkin import CheckinFlow, CheckinPage
from bot.core.screen import Page, Screen
from bot.screens import felt_off, welcome
from bot.screens.scene import Scene


def flows(scene: Scene, how: Literal["new", "fresh"]) -> Screen:
    """The flows there are, those that are used most first."""
    listed = sorted((flow for flow in scene.content.flows.values() if flow.listed), key=lambda flow: flow.place)
    page = Page().add(scene.words("checkin-which")).row(felt_off.button(scene))
    page.grid(scene.button(f"{flow.id}-title", CheckinFlow(how, flow.id)) for flow in listed)
    return page.row(welcome.back(scene)).screen(protected=True)


def waiting(scene: Scene, wanted: str | None = None) -> Screen:
    """That a check-in is under way, and the ways on: with it, or with what was wanted in its place."""
    page = Page().add(scene.words("checkin-waiting")).row(felt_off.button(scene))
    page.row(scene.button("checkin-go-on", CheckinPage("on")))
    if wanted is None:
        page.row(scene.button("checkin-another", CheckinPage("another")))
    else:
        page.add(scene.words("checkin-wanted", title=scene.words(f"{wanted}-title")))
        page.row(scene.button("checkin-afresh", CheckinFlow("fresh", wanted)))
    return page.row(scene.button("end-no", CheckinPage("let-go"))).screen()
