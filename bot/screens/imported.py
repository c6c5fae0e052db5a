"""/import: what a file of /export holds is shown first, and taken over once its person says yes.

It changes no entry that stands already, and may not show what an entry says.
"""

from collections.abc import Set
from dataclasses import replace
from datetime import date, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.core.cadence import replan
from bot.core.callbacks.journal import Import, JournalNewest
from bot.core.imported import Offer, Unfit
from bot.core.journal import LockState
from bot.core.own_note import OwnNote
from bot.core.own_notes import planned
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Style
from bot.core.turn import DropFile, Effect, Reply, RescheduleReminders, ScheduleReminders, TakeFile, Turn
from bot.screens import passphrase, readable
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene, known

At = TypeVar("At", int, time)
Times = tuple[tuple[str, At], ...]
MOST_DAYS = 12
"""Days that are named; of more it is said how many there are."""


@on_command("import", unlocked_as=Import("ask"))
def command(turn: Turn, scene: Scene) -> Reply:
    """/import: asks for the file."""
    return _ask(scene, known(turn), "import-ask", Awaiting.IMPORT)


@on_tap(unlocked=True)
def tap(turn: Turn, scene: Scene, tapped: Import) -> Reply:
    """Ask for a file, show the one that came, take it over, or let it go."""
    person = known(turn)
    match tapped.to, turn.file:
        case "no", _:
            return Reply(person, Page().add(scene.words("lock-left")).screen(), effects=(DropFile(),))
        case "look", Offer() as offer:
            return _shown(turn, scene, person, offer)
        case "all", Offer() as offer:
            return _taken(turn, scene, _merged(scene, person, offer))
        case "entries", Offer():
            return _taken(turn, scene, person)
        case "ask", _:
            return command(turn, scene)
    return _ask(scene, person, f"import-{Unfit.GONE}", Awaiting.IMPORT)


def came(turn: Turn, scene: Scene, person: Person) -> Reply:
    """A file came, or the passphrase of one. The message leaves the chat, whatever comes of it."""
    if turn.lock_state is LockState.LOCKED:
        reply = passphrase.wanted(turn, scene, person, Import("ask"))
    else:
        match turn.file:
            case Offer() as offer:
                reply = _shown(turn, scene, replace(person, dialogue=Dialogue()), offer)
            case Unfit.SEALED | Unfit.WRONG as why:
                reply = _ask(scene, person, f"import-{why}", Awaiting.IMPORT_KEY)
            case Unfit.SOON:
                reply = _ask(scene, person, "lock-soon", Awaiting.IMPORT_KEY)
            case Unfit() as why:
                reply = _ask(scene, person, f"import-{why}", Awaiting.IMPORT)
            case _:
                reply = _ask(scene, person, "import-ask", Awaiting.IMPORT)
    return replace(reply, erase=(*reply.erase, *turn.came))


def asked_again(scene: Scene, person: Person) -> Reply:
    """Ask again for the file, and say which one, because the person sent something else."""
    return _ask(scene, person, f"import-{Unfit.FOREIGN}", Awaiting.IMPORT)


def _ask(scene: Scene, person: Person, line: str, awaiting: Awaiting) -> Reply:
    page = Page().add(scene.words(line)).row(_not_now(scene))
    return Reply(replace(person, dialogue=Dialogue(awaiting=awaiting)), page.screen())


def _shown(turn: Turn, scene: Scene, person: Person, offer: Offer) -> Reply:
    """What is in the file, what of it is new, and which choices differ. Nothing of what an entry says."""
    chosen = _differing(scene, person, _merged(scene, person, offer))
    page = Page().add(scene.words("import-found", entries=offer.entries))
    if offer.new:
        page.add(scene.words("import-new", new=len(offer.new)), gap=" ").add(_days(scene, person, offer))
    if len(offer.new) < offer.entries:
        page.add(scene.words("import-here" if offer.new else "import-all-here"))
    if chosen:
        page.add(scene.words("import-choices"))
        for name, value in chosen:
            page.add(f"{name}: {value}", Style.ITALIC, gap="\n")
    if not offer.whole:
        page.add(scene.words("import-parts"))
    entries = scene.button("import-entries", Import("entries"))
    if chosen:
        page.row(scene.button("import-all", Import("all"))).row(entries if offer.new else None, _not_now(scene))
    elif offer.new:
        page.row(entries, _not_now(scene))
    else:
        page.row(_journal(scene))
    return Reply(person, page.screen(protected=True), page=Import("look"))


def _taken(turn: Turn, scene: Scene, person: Person) -> Reply:
    effects: tuple[Effect, ...] = (TakeFile(),)
    old, new = known(turn).settings.zone, person.settings.zone
    if new is not None and new != old:
        moved = tuple(replan(one, known(turn).place, ZoneInfo(new), turn.now) for one in turn.notes if not one.sent)
        effects = (*effects, RescheduleReminders(moved)) if moved else effects
    fresh = set(person.settings.own_notes) - set(known(turn).settings.own_notes)
    notes = tuple(one for note in fresh for one in planned(note, turn.now, person.place))
    effects = (*effects, ScheduleReminders(notes)) if notes else effects
    return Reply(person, Page().add(scene.words("import-taking")).screen(), effects=effects)


def _merged(scene: Scene, person: Person, offer: Offer) -> Person:
    """The person with the choices of the file, as far as this bot knows what they are about."""
    new, own = offer.settings, person.settings
    listed = {id for id, kind in scene.content.reminders.items() if not kind.chosen}
    choices = dict(own.choices) | {kind: on for kind, on in new.choices if kind in listed}
    settings = replace(
        own,
        zone=new.zone or own.zone,
        quiet=new.quiet,
        choices=tuple(choices.items()),
        plain=new.plain,
        keeping=new.keeping,
        tidy=new.tidy,
        delays=_joined(listed, own.delays, new.delays),
        clocks=_joined(listed, own.clocks, new.clocks),
        offered=tuple(dict.fromkeys((*own.offered, *(id for id in new.offered if id in listed)))),
        own_notes=_own_notes(person, offer),
    )
    taste = person.taste
    for idea, kind in offer.tried:
        if scene.words.has(f"idea-{idea}") and dict(taste.tried).get(idea) is not kind:
            taste = taste.told(idea, kind=kind, teaches=True)
    cards = dict.fromkeys((*person.taste.cards, *(one for one in offer.cards if scene.words.has(f"card-{one}"))))
    taste = replace(taste, cards=tuple(cards))
    return replace(person, settings=settings, taste=taste)


def _own_notes(person: Person, offer: Offer) -> tuple[OwnNote, ...]:
    """The reminders of the person's own: those of the file where there are none, and where the words that belong to
    them are taken as theirs, too."""
    mine = person.settings.own_notes
    return mine if mine or person.taste.own is not None else offer.settings.own_notes


def _joined(listed: Set[str], own: Times[At], new: Times[At]) -> Times[At]:
    """Times for kinds of notes, with new ones for those that /settings lists here."""
    found = {id: at for id, at in new if id in listed}
    return tuple((dict(own) | found).items())


def _differing(scene: Scene, person: Person, merged: Person) -> list[tuple[str, str]]:
    """What would be another choice than now, in the words that the page of /export has for it."""
    now = set(readable.chosen(scene, person))
    return [line for line in readable.chosen(scene, merged) if line not in now]


def _days(scene: Scene, person: Person, offer: Offer) -> str:
    days = list(dict.fromkeys(at.astimezone(person.place).date() for at in offer.new))
    shown = [_day(scene, one) for one in days[:MOST_DAYS]]
    if len(days) > MOST_DAYS:
        shown.append(scene.words("import-more-days", days=len(days) - MOST_DAYS))
    return "\n".join(shown)


def _day(scene: Scene, day: date) -> str:
    return str(format_date(day, "long", locale=scene.locale))


def _not_now(scene: Scene) -> Button:
    return scene.button("lock-not-now", Import("no"))


def _journal(scene: Scene) -> Button:
    return scene.button("home-journal", JournalNewest())
