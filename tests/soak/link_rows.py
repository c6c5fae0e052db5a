"""The rows of links in the database of a soak: read and opened, and the rules that must hold for them.

Only `read` accesses the database, and it writes nothing. `check` is pure.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final

from sqlalchemy import select

from bot.core.callbacks import unpack
from bot.core.callbacks.together import LinkPick, LinkTap
from bot.core.link import LINK_NOTE, Half, round_at
from bot.core.planned import Planned
from bot.core.round import Pair, Pick, Side
from bot.service.accounts import Accounts
from bot.service.codec import load
from bot.service.links import pair_of
from bot.settings import Settings
from bot.store.address import locate
from bot.store.links import LinkCells
from bot.store.store import Store
from bot.store.tables import link
from bot.vault.errors import SealBroken
from bot.vault.keyfile import read_key_file
from bot.vault.link import LinkField, open_as_reader
from tests.soak.history import History
from tests.soak.violation import Violation

CLOCKS_WRONG: Final = timedelta(hours=3)
"""The largest error of a bot's clock."""
_NEVER: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the link table: the sizes of its cells, and their content."""

    id: bytes
    sizes: tuple[int, ...]
    pair: Pair


@dataclass(slots=True)
class LinkSnapshot:
    """All rows of links at one moment, opened."""

    at: datetime
    """The time at Telegram."""
    rows: list[Row] = field(default_factory=list)
    halves: dict[int, tuple[Half, ...]] = field(default_factory=dict)
    """The halves of each person."""
    notes: dict[int, tuple[Planned, ...]] = field(default_factory=dict)
    """Each person's notes about releases, sent or not."""
    shown: dict[bytes, tuple[str, ...]] = field(default_factory=dict)
    """The cards that the last release shows to the holder of a half, opened with their key."""
    faults: list[str] = field(default_factory=list)


async def read(settings: Settings, bot: int, people: Iterable[int], at: datetime) -> LinkSnapshot:
    """Open everything about links. No person here has a passphrase."""
    found, roots, cells = LinkSnapshot(at), read_key_file(settings.key_file), dict[bytes, LinkCells]()
    accounts, store = Accounts(roots, bot), Store(locate(settings.database_url.get_secret_value()))
    try:
        async with store.database.read() as connection:
            for id, box, inviter, guest in await connection.execute(
                select(link.c.id, link.c.box, link.c.inviter, link.c.guest)
            ):
                cells[id] = LinkCells(box=box, inviter=inviter, guest=guest)
        for id, one in cells.items():
            try:
                found.rows.append(Row(id, (len(one.box), len(one.inviter), len(one.guest)), pair_of(roots, one, id)))
            except SealBroken as error:
                found.faults.append(f"a link does not open: {error}")
        async with store.read() as uow:
            for person in people:
                account = await accounts.find(uow, person)
                if account is None:
                    continue
                found.halves[person] = account.person.links.halves
                found.notes[person] = tuple(one for one in account.schedule if one.kind == LINK_NOTE)
                _open_shown(found, person, accounts.stored_private(account))
    finally:
        await store.close()
    return found


def _open_shown(found: LinkSnapshot, person: int, private: bytes) -> None:
    """Open what releases gave to this person's halves."""
    pairs = {row.id: row.pair for row in found.rows}
    for half in found.halves[person]:
        side = pairs[half.link].side(half.id) if half.link in pairs else None
        if side is None or side.shown is None:
            continue
        try:
            cards = load(open_as_reader(private, side.shown.cards, half.link, LinkField.CARDS))["cards"]
            found.shown[half.id] = tuple(cards)
        except SealBroken:
            found.faults.append(f"{person}: what a release gave does not open for its reader")


def count(snapshots: Sequence[LinkSnapshot], figures: Counter[str]) -> None:
    """Count what was looked at."""
    shared = [row.pair.link for snapshot in snapshots for row in snapshot.rows]
    figures["links, at each look"] += len(shared)
    figures["of these joined two"] += sum(one.joins for one in shared)
    figures["of these with a round released"] += sum(one.released > 0 for one in shared)
    figures["yes held, at each look"] += sum(
        len(side.held.yes)
        for snapshot in snapshots
        for row in snapshot.rows
        for side in (row.pair.inviter, row.pair.guest)
    )
    figures["cards shown after a release"] += sum(
        len(cards) for snapshot in snapshots for cards in snapshot.shown.values()
    )
    figures["notes after a release"] += sum(len(notes) for snapshot in snapshots for notes in snapshot.notes.values())


def check(snapshots: Sequence[LinkSnapshot], history: History, begins: datetime | None = None) -> list[Violation]:
    """The broken rules at every look. Rounds that were over at `begins` must be released at the last look."""
    taps = [unpack(one.data) for one in history.updates if one.data.startswith("g:")]
    yes = {(tap.half, tap.round, tap.card) for tap in taps if isinstance(tap, LinkPick) and tap.pick is Pick.YES}
    away = {tap.half for tap in taps if isinstance(tap, LinkTap) and tap.act == "away"}
    found = [
        what
        for snapshot in snapshots
        for what in (*snapshot.faults, *_check_cards(snapshot, yes, away), *_check_holders(snapshot))
    ]
    if len({row.sizes for snapshot in snapshots for row in snapshot.rows}) > 1:
        found.append("links differ in size")
    if snapshots and begins is not None:
        shared = [row.pair.link for row in snapshots[-1].rows]
        late = [one for one in shared if one.released < round_at(one.first, begins)]
        found += ["a round is over and was not released"] * len(late)
    return [Violation("links", what) for what in (*found, *_check_notes(snapshots))]


def _check_holders(snapshot: LinkSnapshot) -> list[str]:
    """Rows that name a half which nobody holds."""
    held = {(half.id, half.link) for halves in snapshot.halves.values() for half in halves}
    found = list[str]()
    for row in snapshot.rows:
        shared = row.pair.link
        # An inviter who did not confirm in time has no half. The row is updated within a day.
        lapsed = not shared.confirmed and snapshot.at + CLOCKS_WRONG >= shared.until
        named = [half for half in (shared.inviter, shared.guest) if half and not (half == shared.inviter and lapsed)]
        found += ["a link names a half that nobody holds" for half in named if (half, row.id) not in held]
    return found


def _check_cards(snapshot: LinkSnapshot, yes: set[tuple[bytes, int, str]], away: set[bytes]) -> list[str]:
    """Rules for held and shown cards: only a yes is held, and a release shows its result to both sides or to none."""
    found = []
    for row in snapshot.rows:
        pair, shared = row.pair, row.pair.link
        if shared.released > round_at(shared.first, snapshot.at + CLOCKS_WRONG):
            found.append("a round was released before it was over")
        sides: tuple[tuple[bytes, Side], ...] = ((shared.inviter, pair.inviter), (shared.guest, pair.guest))
        for half, side in sides:
            if any((half, shared.released, card) not in yes for card in side.held.yes):
                found.append("a yes is held that nobody said in this round")
        untils = {
            side.shown.until if side.shown is not None else None for half, side in sides if half not in away | {b""}
        }
        if len(untils) > 1:
            found.append("a round was released for one side and not for the other")
        said = {half: {card for by, round, card in yes if by == half and round < shared.released} for half, _ in sides}
        for half, _ in sides:
            found += [
                f"the card {card} is shown, and not both said yes to it"
                for card in snapshot.shown.get(half, ())
                if any(one and card not in said[one] for one, _ in sides)
            ]
    return found


def _check_notes(snapshots: Sequence[LinkSnapshot]) -> list[str]:
    """A release lies between any two notes of a person, and before the first note."""
    firsts: dict[int, set[datetime]] = {}
    notes: dict[int, dict[bytes, datetime]] = {}
    for snapshot in snapshots:
        for person, halves in snapshot.halves.items():
            firsts.setdefault(person, set()).update(half.first for half in halves)
        for person, planned in snapshot.notes.items():
            for one in planned:
                notes.setdefault(person, {}).setdefault(one.id, one.due_at - timedelta(minutes=one.put_off))
    return [
        f"{person}: a note after a release came without a release"
        for person, times in notes.items()
        for before, after in pairwise([_NEVER, *sorted(times.values())])
        if not any(_releases(first, after) > _releases(first, before) for first in firsts.get(person, ()))
    ]


def _releases(first: datetime, until: datetime) -> int:
    """The number of releases until that time."""
    return 0 if until < first else round_at(first, until)
