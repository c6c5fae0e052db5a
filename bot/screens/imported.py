"""/import: shows what a file of /export holds, and imports it if the person agrees.

It must never change an existing entry, nor show what an entry says.
"""

from collections.abc import Set
from dataclasses import replace
from datetime import time
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.core.callbacks.journal import Import, JournalNewest
from bot.core.imported import Offer, Unfit
from bot.core.journal import LockState
from bot.core.own_note import OwnNote
from bot.core.own_notes import planned
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Style
from bot.core.timing import replan
from bot.core.turn import DropFile, Effect, Reply, RescheduleReminders, ScheduleReminders, TakeFile, Turn
from bot.screens import export_text, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap

At = TypeVar("At", int, time)
Times = tuple[tuple[str, At], ...]
MOST_DAYS = 12
"""The most days that the page names. It only counts the others."""


@on_command("import", unlocked_as=Import("ask"))
def command(turn: Turn, ctx: Context) -> Reply:
    """/import: ask for the file."""
    return _ask(ctx, person_of(turn), "import-ask", Awaiting.IMPORT)


@on_tap(unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: Import) -> Reply:
    """Ask for a file, show the one that came, import it, or drop it."""
    person = person_of(turn)
    match tapped.to, turn.file:
        case "no", _:
            return Reply(person, ctx.line("lock-left"), effects=(DropFile(),))
        case "look", Offer() as offer:
            return _offer_page(ctx, person, offer)
        case "all", Offer() as offer:
            return _import(turn, ctx, _merged(ctx, person, offer))
        case "entries", Offer():
            return _import(turn, ctx, person)
        case "ask", _:
            return command(turn, ctx)
    return _ask(ctx, person, f"import-{Unfit.GONE}", Awaiting.IMPORT)


def handle_file(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Answer a file, or the passphrase of one. The message is always deleted from the chat."""
    if turn.lock_state is LockState.LOCKED:
        reply = passphrase.ask(turn, ctx, person, Import("ask"))
    else:
        match turn.file:
            case Offer() as offer:
                reply = _offer_page(ctx, replace(person, dialogue=Dialogue()), offer)
            case Unfit.SEALED | Unfit.WRONG as why:
                reply = _ask(ctx, person, f"import-{why}", Awaiting.IMPORT_KEY)
            case Unfit.SOON:
                reply = _ask(ctx, person, "lock-soon", Awaiting.IMPORT_KEY)
            case Unfit() as why:
                reply = _ask(ctx, person, f"import-{why}", Awaiting.IMPORT)
            case _:
                reply = _ask(ctx, person, "import-ask", Awaiting.IMPORT)
    return replace(reply, erase=(*reply.erase, *turn.received))


def ask_again(ctx: Context, person: Person) -> Reply:
    """Say which file is meant, because the person sent something else, and ask for it again."""
    return _ask(ctx, person, f"import-{Unfit.FOREIGN}", Awaiting.IMPORT)


def _ask(ctx: Context, person: Person, line: str, awaiting: Awaiting) -> Reply:
    page = Page().add(ctx.words(line)).row(_not_now(ctx))
    return Reply(replace(person, dialogue=Dialogue(awaiting=awaiting)), page.screen())


def _offer_page(ctx: Context, person: Person, offer: Offer) -> Reply:
    """Say what the file holds, what is new, and which settings differ. Show nothing of what an entry says."""
    differing = _differing(ctx, person, _merged(ctx, person, offer))
    page = Page().add(ctx.words("import-found", entries=offer.entries))
    if offer.new:
        page.add(ctx.words("import-new", new=len(offer.new)), gap=" ").add(_days(ctx, person, offer))
    if len(offer.new) < offer.entries:
        page.add(ctx.words("import-here" if offer.new else "import-all-here"))
    if differing:
        page.add(ctx.words("import-choices"))
        for name, value in differing:
            page.add(f"{name}: {value}", Style.ITALIC, gap="\n")
    if not offer.whole:
        page.add(ctx.words("import-parts"))
    entries = ctx.button("import-entries", Import("entries"))
    if differing:
        page.row(ctx.button("import-all", Import("all"))).row(entries if offer.new else None, _not_now(ctx))
    elif offer.new:
        page.row(entries, _not_now(ctx))
    else:
        page.row(ctx.button("home-journal", JournalNewest()))
    return Reply(person, page.screen(protected=True), page=Import("look"))


def _import(turn: Turn, ctx: Context, person: Person) -> Reply:
    """Import the entries, store the `person` with the settings to keep, and plan their notes to match."""
    effects: tuple[Effect, ...] = (TakeFile(),)
    before = person_of(turn)
    if person.settings.zone is not None and person.settings.zone != before.settings.zone:
        new_zone = ZoneInfo(person.settings.zone)
        moved = tuple(replan(note, before.zone_or_utc, new_zone, turn.now) for note in turn.notes if not note.sent)
        effects = (*effects, RescheduleReminders(moved)) if moved else effects
    added = set(person.settings.own_notes) - set(before.settings.own_notes)
    notes = tuple(note for own_note in added for note in planned(own_note, turn.now, person.zone_or_utc))
    effects = (*effects, ScheduleReminders(notes)) if notes else effects
    return Reply(person, ctx.line("import-taking"), effects=effects)


def _merged(ctx: Context, person: Person, offer: Offer) -> Person:
    """The person with the settings, kept cards and tried ideas of the file. Kinds of notes, cards and ideas that this
    bot's content does not have are left out."""
    new, own = offer.settings, person.settings
    listed = {id for id, kind in ctx.content.reminders.items() if not kind.chosen}
    choices = dict(own.choices) | {kind: on for kind, on in new.choices if kind in listed}
    settings = replace(
        own,
        zone=new.zone or own.zone,
        quiet=new.quiet,
        choices=tuple(choices.items()),
        plain_reminders=new.plain_reminders,
        keeping=new.keeping,
        tidy=new.tidy,
        delays=_joined(listed, own.delays, new.delays),
        clocks=_joined(listed, own.clocks, new.clocks),
        offered=tuple(dict.fromkeys((*own.offered, *(id for id in new.offered if id in listed)))),
        own_notes=_own_notes(person, offer),
    )
    taste = person.taste
    for idea, kind in offer.tried:
        if ctx.words.has(f"idea-{idea}") and dict(taste.tried).get(idea) is not kind:
            taste = taste.with_answer(idea, kind=kind, teaches=True)
    cards = dict.fromkeys((*person.taste.cards, *(card for card in offer.cards if ctx.words.has(f"card-{card}"))))
    taste = replace(taste, cards=tuple(cards))
    return replace(person, settings=settings, taste=taste)


def _own_notes(person: Person, offer: Offer) -> tuple[OwnNote, ...]:
    """The person's own reminders. Those of the file are taken only if the person has neither reminders nor own words,
    because only then are the own words of the file imported, too."""
    present = person.settings.own_notes
    return present if present or person.taste.own is not None else offer.settings.own_notes


def _joined(listed: Set[str], own: Times[At], new: Times[At]) -> Times[At]:
    """The times of kinds of notes, with the new times of those kinds that /settings lists."""
    return tuple((dict(own) | {id: at for id, at in new if id in listed}).items())


def _differing(ctx: Context, person: Person, merged: Person) -> list[tuple[str, str]]:
    """The settings that the import would change, in the words of the /export page."""
    now = set(export_text.importable_lines(ctx, person))
    return [line for line in export_text.importable_lines(ctx, merged) if line not in now]


def _days(ctx: Context, person: Person, offer: Offer) -> str:
    """The days of the new entries, one to a line."""
    days = list(dict.fromkeys(at.astimezone(person.zone_or_utc).date() for at in offer.new))
    lines = [ctx.day(day) for day in days[:MOST_DAYS]]
    if len(days) > MOST_DAYS:
        lines.append(ctx.words("import-more-days", days=len(days) - MOST_DAYS))
    return "\n".join(lines)


def _not_now(ctx: Context) -> Button:
    return ctx.button("lock-not-now", Import("no"))
