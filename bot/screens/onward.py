"""The flows that a check-in leads on to, offered once it is over. It must never press on somebody after a hard one."""

from collections.abc import Sequence

from bot.core.callbacks.checkin import CheckinFlow
from bot.core.checkin import Checkin, walk
from bot.core.flow import Flow
from bot.core.screen import Page
from bot.screens.asking import mirrored, warned
from bot.screens.scene import Scene


def offered(scene: Scene, flow: Flow, checkin: Checkin) -> list[str]:
    """The flows to offer after a walk to the end: none after a line of any urgency, or where something felt off on the
    way."""
    path = walk(flow, checkin)
    if path.here is not None or checkin.no_ideas or warned(mirrored(scene, flow, checkin, path)):
        return []
    fits = [on.flow for on in flow.onward if on.when is None or on.when.holds(path.values, path.skipped)]
    return [id for id in fits if id in scene.content.flows]


def add(scene: Scene, page: Page, flows: Sequence[str]) -> Page:
    """Add the offer to a page, with a button for each flow."""
    page.add(scene.words("closing-onward") if flows else "")
    for id in flows:
        page.row(scene.button(f"{id}-title", CheckinFlow("new", id)))
    return page
