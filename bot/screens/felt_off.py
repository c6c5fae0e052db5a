"""The page for when something felt wrong. It asks nothing about what happened, and keeps nothing of it.

From outside it looks like any other page. Reminders that could wash away or make contact do not come for two weeks:
each is let go when it is due. No screen, setting or export may show it before or after.
It is there for everybody: who has no account reads it, and nothing is stored.
"""

from dataclasses import replace
from datetime import timedelta

from bot.core.callbacks.checkin import CheckinPage, ClearChat, FeltOffPage, Support
from bot.core.callbacks.pages import Welcome
from bot.core.outgoing import Urgency
from bot.core.own_note import OWN_NOTE
from bot.core.person import CONSENT, Person
from bot.core.screen import Button, Page
from bot.core.turn import CancelReminders, Effect, Reply, Turn
from bot.screens.declare import on_command, on_tap
from bot.screens.later import NIGHT_ENDS
from bot.screens.scene import WRONG, Scene


@on_command("off", open=True, urgency=Urgency.AHEAD)
def command(turn: Turn, scene: Scene) -> Reply:
    """/off, and the button that stands on other pages. A check-in under way waits meanwhile."""
    person = turn.person
    if person is None or person.consent < CONSENT:
        page = _first_page(scene).row(scene.button("ask-numbers", Support("beside")))
        page.row(scene.button("clear-chat", ClearChat()))
        return Reply(person, page.row(scene.button("welcome-again", Welcome("door"))).screen())
    if person.checkin is not None:
        # Where its question does not stand in the chat, it is behind the passphrase and stays there.
        seen = person.checkin if person.chat.message is not None else person.checkin.put_off()
        person = replace(person, checkin=seen.put_aside())
    return opened(turn, scene, person)


@on_tap(open=True)
def tap(turn: Turn, scene: Scene, tapped: FeltOffPage) -> Reply:
    """The same as /off."""
    return command(turn, scene)


def button(scene: Scene) -> Button:
    """The door that stands on pages outside a check-in."""
    return scene.button("ask-felt-off", FeltOffPage())


def opened(turn: Turn, scene: Scene, person: Person) -> Reply:
    """Hold what must not come now, and offer ways on."""
    person = held_back(turn, scene, person)
    tonight = cleared(turn, scene, NIGHT_ENDS)
    page = _first_page(scene).add(scene.words("felt-off-held"))
    page.row(scene.button("felt-off-options", CheckinPage("options")) if WRONG in scene.content.flows else None)
    page.row(scene.button("ask-numbers", Support("beside")))
    page.row(scene.button("clear-chat", ClearChat()))
    if person.checkin is not None:
        page.row(scene.button("felt-off-on", CheckinPage("on")))
        page.row(scene.button("felt-off-let-go", CheckinPage("let-go")))
    else:
        page.row(scene.button("privacy-home", Welcome("home")))
    return Reply(person, page.screen(protected=True), checkin=True, effects=tonight)


def held_back(turn: Turn, scene: Scene, person: Person) -> Person:
    """Let no reminder come that could wash away or make contact, and say nothing of it."""
    kinds = (id for id, kind in scene.content.reminders.items() if kind.rule.held)
    return person.resting(kinds, turn.now)


def cleared(turn: Turn, scene: Scene, span: timedelta) -> tuple[Effect, ...]:
    """Take up the comfort notes that would come in so long. Those that open pages for safety still come, and so do
    reminders of the person's own, and what they ask for from then on."""
    kinds, flows = scene.content.reminders, scene.content.flows
    safe = {id for id, kind in kinds.items() if kind.opens in flows and flows[kind.opens].safety} | {OWN_NOTE}
    taken = tuple(
        one.id
        for one in turn.notes
        if not one.sent and not one.safety and one.kind not in safe and one.due_at <= turn.now + span
    )
    return (CancelReminders(taken),) if taken else ()


def _first_page(scene: Scene) -> Page:
    """What is read before anything is tapped: it must stand here, as many tap no further."""
    page = Page().add(scene.words("felt-off"))
    page.add(scene.words("danger")).add(scene.words("emergency-numbers"), gap=" ")
    return page.add(scene.words("felt-off-fault")).add(scene.words("felt-off-wash"))
