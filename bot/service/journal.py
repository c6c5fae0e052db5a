"""Entries, sealed to the account's journal key as they are kept, found by number, and opened to be read or taken along.

After a change of the key some are sealed to the one before until `resealing` was there; which, their numbers tell.
To delete an account, delete its entries through here first: afterwards nobody can tell which they were.
"""

import asyncio
import zlib
from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from itertools import count

import structlog

from bot.core.journal import KeptEntry
from bot.core.person import Previous
from bot.service.accounts import Account
from bot.service.codec import entry_in, entry_out
from bot.service.journal_index import NUMBER_SIZE, Index
from bot.service.scrubbing import scrub_later
from bot.service.words import opened_entry, sealed_entry
from bot.store.entries import EntryTable
from bot.store.unit import UnitOfWork
from bot.vault.account import entry_ids, open_previous
from bot.vault.cell import Cell
from bot.vault.errors import SealBroken
from bot.vault.hpke import open_with, seal_to
from bot.vault.padding import entry_bucket

log = structlog.get_logger(__name__)

BATCH = 100
"""Entries read or deleted at a time, while others are answered in between."""


class EntriesLeft(RuntimeError):
    """Entries were deleted, and are still there. The transaction must be undone: nobody is told they are gone."""


class Journal:
    """One account's entries, inside one transaction. What changes the index must be saved with the account.

    An entry is named by the 8 bytes of its number. A name that comes from outside may be anything: one that is not in
    the account's own index is of no entry.
    """

    __slots__ = ("_account", "_before", "_entries", "_index", "_old", "_uow")

    def __init__(self, uow: UnitOfWork, account: Account) -> None:
        self._uow, self._entries, self._account = uow, uow.entries, account
        self._before: Index | None = None
        self._index: Index | None = None
        self._old: bytes | None = None
        """The private key of before, once it was needed."""

    @property
    def index(self) -> Index:
        """The account's numbers as they are now. Raises SealBroken."""
        if self._index is None:
            self._before = self._index = self._account.index()
        return self._index

    @property
    def changed(self) -> Index | None:
        """The index, where it is to be saved."""
        return None if self._index == self._before else self._index

    def position(self, name: bytes) -> int | None:
        """Where among the entries the one of that name stands, oldest first. None where there is none."""
        return self.index.position(int.from_bytes(name, "big")) if len(name) == NUMBER_SIZE else None

    async def keep(self, kept: KeptEntry, at: int | None = None) -> bytes:
        """Keep a new entry, and give its name. The journal need not be open for it. `at` is its place among the others,
        where it is older than some of them."""
        for number in count(self.index.next):
            (id,) = self._ids([number])
            # An id that is taken is another account's, or of a number whose row came back without the index. It is
            # nobody's to overwrite: the next number has another.
            if await self._entries.add(id, self._sealed(self._account.journal_key(), id, kept)):
                self._index = self.index.adding(number, at)
                return _name(number)
        raise AssertionError("numbers do not end")

    async def rewrite(self, kept: KeptEntry) -> bool:
        """Put an entry in the place of the stored one with its name. False where that is gone meanwhile."""
        await scrub_later(self._uow)
        at = self.position(kept.id)
        if at is None:
            return False
        number = self.index.numbers[at]
        (id,) = self._ids([number])
        previous = self._previous(number)
        public = previous.public if previous else self._account.journal_key()
        return await self._entries.put(id, self._sealed(public, id, kept))

    async def drop(self, name: bytes) -> None:
        """Delete the entry of that name, where there is one."""
        await scrub_later(self._uow)
        at = self.position(name)
        if at is not None:
            number = self.index.numbers[at]
            await self._entries.delete(self._ids([number]))
            self._index = self.index.without({number})

    async def clear(self) -> None:
        """Delete every entry. Raises EntriesLeft."""
        await scrub_later(self._uow)
        await delete_entries(self._entries, self._account.key.secret, self.index)
        self._index = self.index.without(self.index.numbers)

    async def boxes(self, numbers: Sequence[int]) -> dict[int, bytes]:
        """The sealed entries of these numbers by their ids, as far as they are there."""
        return await self._entries.get(self._ids(numbers))

    def resealed(self, boxes: Mapping[int, bytes], private: bytes, public: bytes) -> dict[int, bytes]:
        """The same entries, which open with `private`, sealed to `public`, with the words in them.

        One that does not open is left out: nobody can read it. Slow, and it reads nothing: call it in a thread where
        they are many.
        """
        made: dict[int, bytes] = {}
        for id, box in boxes.items():
            try:
                plain = zlib.decompress(open_with(private, box, _cell(self._account.id, id), entry_bucket))
                kept = opened_entry(entry_in(plain, b""), private, self._account.id)
            except SealBroken as error:
                log.error("an entry does not open; it is left as it is", exc_info=error)
            else:
                made[id] = self._sealed(public, id, kept)
        return made

    async def put_all(self, boxes: Mapping[int, bytes]) -> None:
        """Put these in the place of the sealed entries with the same ids."""
        if boxes:
            await self._entries.put_all(boxes)

    async def read(self, private: bytes, numbers: Sequence[int]) -> list[KeptEntry]:
        """The entries of these numbers, in this order, with their words still in boxes: see `words`.

        Raises SealBroken, also where one is not there.
        """
        boxes = await self._boxes(numbers)
        return [entry_in(self._open(private, number, id, box), _name(number)) for number, id, box in boxes]

    def words(self, private: bytes, kept: KeptEntry) -> KeptEntry:
        """The entry with its words opened. Raises SealBroken."""
        return opened_entry(kept, self._key(private, int.from_bytes(kept.id, "big")), self._account.id)

    async def stream(
        self, private: bytes, without: Collection[int] = (), batch: int = BATCH
    ) -> AsyncIterator[tuple[int, KeptEntry]]:
        """Every entry but those of these numbers, with its number, oldest first, words and all. Raises SealBroken.

        `batch` are read at a time; each is opened when it is asked for.
        """
        for numbers in _batches([number for number in self.index.numbers if number not in without], batch):
            for number, id, box in await self._boxes(numbers):
                kept = entry_in(self._open(private, number, id, box), _name(number))
                yield number, self.words(private, kept)

    async def _boxes(self, numbers: Sequence[int]) -> list[tuple[int, int, bytes]]:
        """Each number with its id and its box."""
        ids = self._ids(numbers)
        boxes = await self._entries.get(ids)
        if len(boxes) < len(ids):
            raise SealBroken("an entry that the journal's index names is not there: restore the database from a backup")
        return [(number, id, boxes[id]) for number, id in zip(numbers, ids, strict=True)]

    def _open(self, private: bytes, number: int, id: int, box: bytes) -> bytes:
        key = self._key(private, number)
        return zlib.decompress(open_with(key, box, _cell(self._account.id, id), entry_bucket))

    def _key(self, private: bytes, number: int) -> bytes:
        """The private key that opens the entry of that number, given the one of today."""
        previous = self._previous(number)
        if previous is None:
            return private
        if self._old is None:
            self._old = open_previous(private, previous.private, self._account.id)
        return self._old

    def _previous(self, number: int) -> Previous | None:
        """The pair of before, where the entry of that number is sealed to it."""
        previous = self._account.person.lock.previous
        return previous if previous is not None and previous.has(number) else None

    def _ids(self, numbers: Sequence[int]) -> list[int]:
        return entry_ids(self._account.key.secret, numbers)

    def _sealed(self, public: bytes, id: int, kept: KeptEntry) -> bytes:
        # Compressed, so that nearly every entry fits the one size.
        plain = zlib.compress(entry_out(sealed_entry(kept, public, self._account.id)))
        return seal_to(public, plain, _cell(self._account.id, id), entry_bucket)


async def delete_entries(entries: EntryTable, data_key: bytes, index: Index) -> None:
    """Delete every entry of the account that has this key and index, and look whether they are gone.

    Raises EntriesLeft; the transaction must then be undone.
    """
    for numbers in _batches(index.numbers, BATCH):
        ids = entry_ids(data_key, numbers)
        await entries.delete(ids)
        if await entries.get(ids):
            raise EntriesLeft("entries that were deleted are still there")
        # Deleting is work: let others be answered in between.
        await asyncio.sleep(0)


def _batches(numbers: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (numbers[at : at + size] for at in range(0, len(numbers), size))


def _name(number: int) -> bytes:
    return number.to_bytes(NUMBER_SIZE, "big")


def _cell(account: bytes, id: int) -> Cell:
    return Cell(account, "entry", id.to_bytes(8, "big"), "box")
