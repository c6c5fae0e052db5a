"""A reminder in the chat: a neutral line with ways to answer, and what each of them does."""

from dataclasses import replace
from datetime import timedelta

from bot.core.cadence import snooze
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Page, Screen
from bot.core.turn import Effect, Replant, Reply, Tap, Turn, Uproot
from bot.screens import checkin
from bot.screens.scene import Scene
from bot.screens.token import name, unnamed

SNOOZE_MINUTES = 15
NIGHT_ENDS = timedelta(hours=14)
"""How far "Not tonight" reaches: from an evening until late the next morning."""


def screen(scene: Scene, person: Person, planned: Planned, *, more: bool = False) -> Screen:
    """The reminder as it stands in the chat. Before a tap it names nothing; with `more`, what it is about."""
    id, token = f"reminder-{planned.kind}", name(planned.id)
    kind = scene.content.reminders.get(planned.kind)
    if more:
        text = scene.words.label(id, "more")
    else:
        text = scene.words.label(id, "plain") if person.settings.plain else scene.words(id)
    page = Page().add(text)
    if kind is not None and kind.opens is not None:
        page.row(scene.button("reminder-open", f"r:{token}:open"))
    elif not more:
        page.row(scene.button("reminder-more", f"r:{token}:more"))
    page.row(scene.button("reminder-done", f"r:{token}:done"), scene.button("reminder-later", f"r:{token}:later"))
    page.row(
        scene.button("reminder-tonight", f"r:{token}:tonight"),
        scene.button("reminder-stop", f"r:{token}:stop"),
    )
    # The check-in that it may open stands in the same message.
    return page.screen(protected=True)


def tap(turn: Turn, scene: Scene) -> Reply:
    """`r:<id>:<done|later|tonight|stop|more|open>`. A reminder that is gone says so, and changes nothing."""
    assert isinstance(turn.event, Tap) and turn.person is not None
    person = turn.person
    id = unnamed(turn.event.part(1))
    found = next((one for one in turn.notes if one.id == id), None)
    if found is None or found.kind not in scene.content.reminders:
        return Reply(person, _line(scene, "reminder-gone"))
    taken: tuple[Effect, ...] = (Uproot((found.id,)),)
    match turn.event.part(2):
        case "done":
            return Reply(person, _line(scene, "reminder-was-done"), effects=taken)
        case "later":
            # Asked for just now, so quiet hours do not take it back.
            due = snooze(turn.now, SNOOZE_MINUTES, person.place, None, found.safety)
            room = found.expires_at - found.due_at
            later = replace(found, due_at=due, expires_at=due + room, local=None, sent=False, through_quiet=True)
            return Reply(person, _line(scene, "reminder-snoozed", minutes=SNOOZE_MINUTES), effects=(Replant((later,)),))
        case "tonight":
            rest = tuple(one.id for one in turn.notes if not one.safety and one.due_at <= turn.now + NIGHT_ENDS)
            return Reply(person, _line(scene, "reminder-not-tonight"), effects=(Uproot((*rest, found.id)),))
        case "stop":
            same = tuple(one.id for one in turn.notes if one.kind == found.kind)
            stopped = person.choosing(found.kind, False)
            return Reply(stopped, _line(scene, "reminder-stopped"), effects=(Uproot(same),))
        case "more":
            return Reply(person, screen(scene, person, found, more=True))
        case "open" if (opens := scene.content.reminders[found.kind].opens) is not None:
            return checkin.open_note(turn, scene, person, opens, taken)
    return Reply(person, screen(scene, person, found))


def away(scene: Scene) -> Screen:
    """The note for somebody who has not been here for a long time: what is kept goes, unless they give a sign."""
    return Page().add(scene.words("away-note")).row(scene.button("away-more", "w:home")).screen()


def _line(scene: Scene, id: str, **variables: object) -> Screen:
    return Page().add(scene.words(id, **variables)).screen()
