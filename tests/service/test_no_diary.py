"""The database is no diary: a random story leaves exactly the expected rows, and without a key they reveal neither the
owner nor the order nor the content of an entry."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.answer import Answer, typed
from bot.core.entry import Entry
from bot.core.incoming import Said
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.core.screen import Page
from bot.core.turn import BeginJournal, Drop, Effect, Forget, Reply, Rewrite, Turn
from bot.service.journal import Journal
from bot.store import Store, locate
from bot.store.tables import metadata
from bot.vault.account import entry_ids
from tests.service.service_fixtures import Keeping, Service, said

FADES = timedelta(days=2)
BOX = 3992


def kept(words: str, turn: Turn, *, fades: bool = False, id: bytes = b"") -> KeptEntry:
    """An entry with these words."""
    entry = Entry("quick", turn.now, turn.now, (Answer("note", typed(words)),))
    return KeptEntry(entry, (("Note", ""),), turn.now + FADES if fades else None, id)


class Obeying(Keeping):
    """A conversation that obeys its messages: an effect, the name of an entry, and the words for it."""

    def decide(self, turn: Turn) -> Reply:
        assert isinstance(turn.event, Said)
        word, name, words = turn.event.text.split(" ")
        id = bytes.fromhex(name)
        effect: dict[str, Effect] = {
            "keep": kept(words, turn),
            "fade": kept(words, turn, fades=True),
            "rewrite": Rewrite(kept(words, turn, id=id)),
            "drop": Drop(id),
            "begin": BeginJournal(),
            "forget": Forget(Page().add("left").screen()),
        }
        return Reply(None if word == "forget" else turn.person, Page().add("done").screen(), effects=(effect[word],))


@dataclass
class World:
    """All people of a story, and the words that their journals should contain."""

    service: Service
    journals: dict[int, dict[bytes, tuple[str, bool]]] = field(default_factory=dict)
    """By person and entry name, oldest first: the words of the entry, and whether it fades."""
    updates: "count[int]" = field(default_factory=lambda: count(1))

    async def tell(self, steps: Sequence[tuple[str, int, int]]) -> None:
        """Play a story of three new people: for each step, the act, the person and the entry it concerns."""
        first = next(self.updates) * 10
        for word, who, which in steps:
            if word == "wait":
                await self.wait(range(first, first + 3))
            else:
                await self.do(word, first + who, which)

    async def do(self, word: str, who: int, which: int) -> None:
        if who not in self.journals:
            await self.service.let_in(who, Person("en"))
            self.journals[who] = {}
        journal, words = self.journals[who], f"words-{next(self.updates)}"
        name = list(journal)[which % len(journal)] if journal else bytes(8)
        before = await self.names(who)
        await self.service.process(Obeying()).take(said(next(self.updates), f"{word} {name.hex()} {words}", who))
        match word:
            case "keep" | "fade":
                (new,) = [one for one in await self.names(who) if one not in before]
                journal[new] = words, word == "fade"
            case "rewrite" if journal:
                journal[name] = words, False
            case "drop":
                journal.pop(name, None)
            case "begin":
                journal.clear()
            case "forget":
                del self.journals[who]

    async def wait(self, people: range) -> None:
        """Let time pass until all their fading entries are erased."""
        self.service.clock.move(FADES + timedelta(days=1))
        for who in self.journals.keys() & set(people):
            await self.service.process().due.handle((await self.service.account(who)).id)
            self.journals[who] = {name: one for name, one in self.journals[who].items() if not one[1]}

    async def names(self, who: int) -> list[bytes]:
        found = await self.service.account(who)
        return [number.to_bytes(8, "big") for number in found.index().numbers]

    async def check(self) -> None:
        """Check that the rows are exactly those found with the accounts' keys, and that each journal reads as
        expected."""
        ids = list[int]()
        for who, journal in self.journals.items():
            account = await self.service.account(who)
            ids += entry_ids(account.key.secret, account.index().numbers)
            async with self.service.store.read() as uow:
                found = Journal(uow, account)
                private = self.service.accounts.stored_private(account)
                entries = [found.words(private, one) for one in await found.read(private, found.index.numbers)]
            assert [(one.id, dict(one.read())["Note"]) for one in entries] == [
                (id, one[0]) for id, one in journal.items()
            ]
        rows = await self.service.rows("entry")
        assert sorted(row["id"] for row in rows) == sorted(ids)
        assert {tuple(row) for row in rows} <= {("id", "box")}
        assert {len(row["box"]) for row in rows} <= {BOX}
        assert len(await self.service.rows("account")) == len(self.journals)


WORDS = st.sampled_from(["keep", "keep", "keep", "fade", "rewrite", "drop", "begin", "forget", "wait"])
STORY = st.lists(st.tuples(WORDS, st.integers(0, 2), st.integers(0, 9)), max_size=25)


@pytest.fixture
async def world(store: Store) -> World:
    return World(Service(store))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STORY)
async def test_a_story_leaves_exactly_the_expected_rows(world: World, steps: list[tuple[str, int, int]]) -> None:
    """After any random story the database has the rows of the model and no others."""
    await world.tell(steps)
    await world.check()


async def lived(
    url: str, entries: dict[str, int], flow: str, words: int, start: timedelta
) -> tuple[Service, list[int]]:
    """People with the given numbers of entries, kept in a random order. Returns the service, and the row ids in that
    order."""
    store = Store(locate(url))
    service = Service(store)
    async with store.begin() as uow:
        await uow.all_tables.clear()
    for number, _ in enumerate(entries):
        await service.let_in(100 + number, Person("en"))
    left, chance = Counter({100 + number: each for number, each in enumerate(entries.values())}), random.Random(1)
    owners = list[int]()
    while left := +left:
        who = chance.choice(sorted(left))
        left[who] -= 1
        at = service.clock.now() + start + timedelta(hours=20 * len(owners))
        entry = Entry(flow, at, at, (Answer("note", typed("x" * words)),))
        await service.keep(await service.account(who), KeptEntry(entry, (("Note", "word " * words),)))
        owners.append(who)
    ids = {who: iter(list(await service.entry_rows(await service.account(who)))) for who in set(owners)}
    return service, [next(ids[who]) for who in owners]


async def statistics(service: Service) -> dict[str, object]:
    """What a thief without a key can count and measure, except the values of random ids."""
    found: dict[str, object] = {}
    for name, table in metadata.tables.items():
        rows = await service.rows(name)
        found[name] = len(rows)
        for column in [one.name for one in table.c]:
            values = [row[column] for row in rows]
            found[f"{name}.{column}"] = Counter(
                len(value) if isinstance(value, bytes) else type(value).__name__ for value in values
            )
    return found


async def test_two_stories_of_equal_size_look_alike(database_url: str) -> None:
    """Two stories look alike although their entries differ in owner, flow, length and time."""
    stories = (
        ({"one": 30, "other": 2, "third": 0}, "quick", 0, timedelta()),
        ({"one": 0, "other": 11, "third": 21}, "aftercare-wishes", 400, timedelta(days=900, minutes=17)),
    )
    results = []
    for story in stories:
        service, _ = await lived(database_url, *story)
        results.append(await statistics(service))
        await service.store.close()
    assert results[0] == results[1]


async def test_ids_tell_neither_owner_nor_order(database_url: str) -> None:
    """Sorted by id, neighbours among 240 entries of four people belong to one person, or were kept one after the other,
    no more often than by chance, and ids are spread evenly. Each bound fails by chance once in a million runs."""
    service, ids = await lived(database_url, {"a": 90, "b": 70, "c": 50, "d": 30}, "quick", 3, timedelta())
    rows = sorted(row["id"] for row in await service.rows("entry"))
    assert rows == sorted(ids) and len(rows) == 240
    accounts = [await service.account(100 + number) for number in range(4)]
    owner = {id: account.id for account in accounts for id in entry_ids(account.key.secret, account.index().numbers)}
    alike = sum(owner[one] == owner[other] for one, other in pairwise(rows))
    expected = sum(n * (n - 1) for n in (90, 70, 50, 30)) / 240
    assert abs(alike - expected) < 5 * (expected * 0.72) ** 0.5
    when = {id: number for number, id in enumerate(ids)}
    assert sum(abs(when[one] - when[other]) == 1 for one, other in pairwise(rows)) < 14
    rising = sum(one < other for one, other in pairwise(ids))
    assert abs(rising - 119.5) < 5 * (241 / 12) ** 0.5
    furthest = max(abs(id / 2**63 - (number + 0.5) / 240) for number, id in enumerate(rows))
    assert furthest < 2.8 / 240**0.5
    await service.store.close()
