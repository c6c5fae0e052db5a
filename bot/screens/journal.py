"""/journal: what was kept, newest first, a month and an entry at a time. Its pages leave the chat by themselves.

Words stand under spoilers and cannot be forwarded. What is read here goes nowhere else.
"""

from dataclasses import replace
from datetime import MAXYEAR, MINYEAR

from babel.dates import format_skeleton, get_month_names

from bot.core.journal import InMonth, KeptEntry, Leaf, Lid, Look, Months, Newer, Newest, Older, One
from bot.core.person import Awaiting, Person
from bot.core.screen import Button, Page, Screen, Style
from bot.core.text import pieces, units
from bot.core.turn import Command, Drop, Reply, Said, Tap, Turn
from bot.screens import entry, passphrase
from bot.screens.later import day
from bot.screens.scene import Scene
from bot.screens.token import name, unnamed

MOST_UNITS = 3000
"""UTF-16 code units of an entry's words on one page, at the most."""
NEWEST = "j:l"


def reads(turn: Turn) -> Look | None:
    """What of the journal an event needs to have read."""
    person = turn.person
    match turn.event:
        case Command("journal"):
            return Newest()
        case Tap() as tap if tap.part(0) == "j":
            return _look(tap)
        case Said() if person is not None and person.awaiting is Awaiting.UNLOCK and person.then.startswith("j:"):
            return _look(Tap(person.then, None))
        case Said() if person is not None and person.awaiting is Awaiting.REWRITE:
            return One(unnamed(person.then.split(":")[0]))
    return None


def command(turn: Turn, scene: Scene) -> Reply:
    """/journal: the newest entries."""
    assert turn.person is not None
    return tap(replace(turn, event=Tap(NEWEST, None)), scene)


def tap(turn: Turn, scene: Scene) -> Reply:
    """`j:l`, `j:o|n:<entry>`, `j:m:<year>`, `j:g:<yyyymm>` leaf through it; the others are about one entry."""
    assert turn.person is not None and isinstance(turn.event, Tap)
    person, op = turn.person, turn.event.part(1)
    if turn.lid is Lid.SHUT:
        return passphrase.wanted(turn, scene, person, turn.event.data)
    person = replace(person, read_at=turn.now)
    if turn.leaf is None:
        return Reply(person, _gone(scene), page=True)
    match op:
        case "m":
            return Reply(person, _months(scene, turn.leaf), page=True)
        case "l" | "o" | "n" | "g":
            return Reply(person, _list(scene, person, turn.leaf), page=True)
    if not turn.leaf.entries:
        return Reply(person, _gone(scene), page=True)
    kept = turn.leaf.entries[0]
    match op:
        case "x":
            page = Page().add(scene.words("journal-delete-ask"))
            page.row(scene.button("journal-delete-yes", f"j:X:{name(kept.id)}"), _back(scene, kept))
            return Reply(person, page.screen(protected=True), page=True)
        case "X":
            return Reply(person, _line(scene, "journal-deleted"), effects=(Drop(kept.id),), page=True)
        case "e":
            return Reply(person, _entry(scene, person, turn.leaf, turn.event.part(3)), page=True)
    return _changed(turn, scene, person, kept, op)


def rewritten(turn: Turn, scene: Scene, person: Person, text: str) -> Reply:
    """Words that take the place of an answer. Their message leaves the chat."""
    token, _, number = person.then.partition(":")
    erase = (turn.message,) if turn.message is not None else ()
    person = replace(person, awaiting=None, then="")
    if turn.lid is Lid.SHUT:
        return replace(passphrase.wanted(turn, scene, person, f"j:a:{token}:{number}"), erase=erase)
    person = replace(person, read_at=turn.now)
    if turn.leaf is None or not turn.leaf.entries:
        return Reply(person, _gone(scene), page=True, erase=erase)
    show, effects = entry.rewritten(scene, turn.leaf.entries[0], number, text)
    return Reply(person, show, effects=effects, page=True, erase=erase)


def _changed(turn: Turn, scene: Scene, person: Person, kept: KeptEntry, op: str) -> Reply:
    """Taps that change an entry: see `entry.tap`. Writing an answer again waits for words."""
    assert isinstance(turn.event, Tap)
    number, option = turn.event.part(3), turn.event.part(4)
    if op == "w" and entry.answer(kept, number) is not None:
        person = replace(person, awaiting=Awaiting.REWRITE, then=f"{name(kept.id)}:{number}")
    show, effects = entry.tap(scene, person, kept, op, number, option, turn.now)
    return Reply(person, show, effects=effects, page=True)


def _list(scene: Scene, person: Person, leaf: Leaf) -> Screen:
    if not leaf.entries:
        page = Page().add(scene.words("journal-empty"))
        return page.row(scene.button("home-checkin", "c:menu")).screen(protected=True)
    newest, oldest = leaf.entries[0], leaf.entries[-1]
    at = newest.entry.kept_at.astimezone(person.place)
    page = Page().add(format_skeleton("yMMMM", at, locale=scene.locale), Style.BOLD)
    page.add(scene.words("journal-pick"))
    for kept in leaf.entries:
        page.row(Button(_title(scene, person, kept), f"j:e:{name(kept.id)}"))
    page.row(
        scene.button("journal-newer", f"j:n:{name(newest.id)}") if leaf.newer else None,
        scene.button("journal-older", f"j:o:{name(oldest.id)}") if leaf.older else None,
    )
    return page.row(scene.button("journal-months", f"j:m:{at.year}")).screen(protected=True)


def _months(scene: Scene, leaf: Leaf) -> Screen:
    page = Page().add(str(leaf.year) if leaf.year else scene.words("journal-empty"), Style.BOLD)
    names = get_month_names("abbreviated", "stand-alone", locale=scene.locale)
    page.grid(Button(names[month], f"j:g:{leaf.year}{month:02}") for month in leaf.months)
    page.row(
        Button(f"‹ {leaf.year - 1}", f"j:m:{leaf.year - 1}") if leaf.older else None,
        Button(f"{leaf.year + 1} ›", f"j:m:{leaf.year + 1}") if leaf.newer else None,
    )
    return page.row(scene.button("journal-all", NEWEST)).screen(protected=True)


def _entry(scene: Scene, person: Person, leaf: Leaf, part: str) -> Screen:
    kept = leaf.entries[0]
    parts = _parts(kept)
    at = int(part) if part.isdecimal() and int(part) < len(parts) else 0
    page = Page().add(_title(scene, person, kept), Style.BOLD)
    if kept.until is not None:
        page.add(scene.words("journal-until", date=day(scene, kept.until, person.place)), Style.ITALIC, gap="\n")
    for told in parts[at]:
        page.add(told, Style.SPOILER)
    token = name(kept.id)
    page.row(
        scene.button("journal-before", f"j:e:{token}:{at - 1}") if at else None,
        scene.button("journal-after", f"j:e:{token}:{at + 1}") if at + 1 < len(parts) else None,
    )
    page.row(scene.button("journal-change", f"j:c:{token}"), scene.button("journal-delete", f"j:x:{token}"))
    stays = kept.until is None
    page.row(scene.button("journal-month" if stays else "journal-always", f"j:k:{token}:{'m' if stays else 'a'}"))
    page.row(
        scene.button("journal-newer", f"j:n:{token}") if leaf.newer else None,
        scene.button("journal-older", f"j:o:{token}") if leaf.older else None,
    )
    return page.row(scene.button("journal-all", NEWEST)).screen(protected=True)


def _parts(kept: KeptEntry) -> list[list[str]]:
    """The entry's words in stretches that each fit on a page."""
    parts: list[list[str]] = [[]]
    for asked, said in kept.words:
        for piece in pieces(f"{asked}\n{said}", MOST_UNITS):
            if parts[-1] and sum(units(told) for told in parts[-1]) + units(piece) > MOST_UNITS:
                parts.append([])
            parts[-1].append(piece)
    return parts


def _title(scene: Scene, person: Person, kept: KeptEntry) -> str:
    """When, and which flow. On a button, so it says nothing of what was said."""
    when = format_skeleton("MMMEd", kept.entry.kept_at.astimezone(person.place), locale=scene.locale)
    title = f"{kept.entry.flow}-title"
    return f"{when} · {scene.words(title)}" if scene.words.has(title) else when


def _look(tap: Tap) -> Look:
    value = tap.part(2)
    match tap.part(1):
        case "o":
            return Older(unnamed(value))
        case "n":
            return Newer(unnamed(value))
        case "m":
            return Months(int(value) if value.isdecimal() and len(value) == len("2026") else 0)
        case "g" if len(value) == len("202611") and value.isdecimal():
            year, month = int(value[:4]), int(value[4:])
            # The month after the last of all could not be reckoned with.
            return InMonth(year, month) if MINYEAR <= year < MAXYEAR and 1 <= month <= 12 else Newest()
        case "l" | "g":
            return Newest()
    return One(unnamed(value))


def _back(scene: Scene, kept: KeptEntry) -> Button:
    return scene.button("journal-back", f"j:e:{name(kept.id)}")


def _gone(scene: Scene) -> Screen:
    return _line(scene, "journal-gone")


def _line(scene: Scene, id: str) -> Screen:
    return Page().add(scene.words(id)).row(scene.button("journal-all", NEWEST)).screen(protected=True)
