"""The list of flows to begin, and the choice if a check-in is under way. It must lose no answers."""

from typing import Literal

from bot.core.callbacks.checkin import CheckinFlow, CheckinPage
from bot.core.screen import Page, Screen
from bot.screens import felt_off, welcome
from bot.screens.context import Context


def flow_list(ctx: Context, how: Literal["new", "fresh"]) -> Screen:
    """The list of flows, in the order of their `place`. Its buttons begin a flow as `how` says (see CheckinFlow)."""
    listed = sorted((flow for flow in ctx.content.flows.values() if flow.listed), key=lambda flow: flow.place)
    page = Page().add(ctx.words("checkin-which")).row(felt_off.button(ctx))
    page.grid(ctx.button(f"{flow.id}-title", CheckinFlow(how, flow.id)) for flow in listed)
    return page.row(welcome.home_button(ctx)).screen(protected=True)


def under_way(ctx: Context, wanted: str | None = None) -> Screen:
    """Say that a check-in is under way, and offer to go on with it or to begin the `wanted` flow instead."""
    page = Page().add(ctx.words("checkin-waiting")).row(felt_off.button(ctx))
    page.row(ctx.button("checkin-go-on", CheckinPage("on")))
    if wanted is None:
        page.row(ctx.button("checkin-another", CheckinPage("another")))
    else:
        page.add(ctx.words("checkin-wanted", title=ctx.words(f"{wanted}-title")))
        page.row(ctx.button("checkin-afresh", CheckinFlow("fresh", wanted)))
    return page.row(ctx.button("end-no", CheckinPage("let-go"))).screen()
