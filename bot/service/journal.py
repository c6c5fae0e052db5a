"""Entries, sealed to the account's journal key as they are kept, found by number, and opened to be read or taken along.

Whoever deletes an account deletes its entries through here first: afterwards nobody can tell which they were.
"""

import asyncio
import zlib
from collections.abc import AsyncIterator, Iterator, Sequence
from itertools import count

from bot.core.journal import KeptEntry
from bot.service.accounts import Account
from bot.service.codec import entry_in, entry_out
from bot.service.journal_index import NUMBER_SIZE, Index
from bot.service.words import opened_entry, sealed_entry
from bot.store.entries import Entries
from bot.store.unit import UnitOfWork
from bot.vault.account import entry_ids
from bot.vault.errors import SealBroken
from bot.vault.hpke import open_with, seal_to
from bot.vault.padding import entry_bucket
from bot.vault.place import Place

BATCH = 100
"""Entries read or deleted at a time, while others are answered in between."""


class EntriesLeft(RuntimeError):
    """Entries were deleted, and are still there. The transaction must be undone: nobody is told they are gone."""


class Journal:
    """One account's entries, inside one transaction. What changes the index must be saved with the account.

    An entry is named by the 8 bytes of its number. A name that comes from outside may be anything: one that is not in
    the account's own index is of no entry.
    """

    __slots__ = ("_account", "_before", "_entries", "_index")

    def __init__(self, uow: UnitOfWork, account: Account) -> None:
        self._entries, self._account = uow.entries, account
        self._before: Index | None = None
        self._index: Index | None = None

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

    async def keep(self, kept: KeptEntry) -> bytes:
        """Keep a new entry, and give its name. The journal need not be open for it."""
        for number in count(self.index.next):
            (id,) = self._ids([number])
            # An id that is taken is another account's, or of a number whose row came back without the index. It is
            # nobody's to overwrite: the next number has another.
            if await self._entries.add(id, self._sealed(id, kept)):
                self._index = self.index.adding(number)
                return _name(number)
        raise AssertionError("numbers do not end")

    async def rewrite(self, kept: KeptEntry) -> bool:
        """Put an entry in the place of the stored one with its name. False where that is gone meanwhile."""
        at = self.position(kept.id)
        if at is None:
            return False
        (id,) = self._ids([self.index.numbers[at]])
        return await self._entries.put(id, self._sealed(id, kept))

    async def drop(self, name: bytes) -> None:
        """Delete the entry of that name, where there is one."""
        at = self.position(name)
        if at is not None:
            number = self.index.numbers[at]
            await self._entries.delete(self._ids([number]))
            self._index = self.index.without({number})

    async def clear(self) -> None:
        """Delete every entry. Raises EntriesLeft."""
        await delete_entries(self._entries, self._account.key, self.index)
        self._index = self.index.without(self.index.numbers)

    async def read(self, private: bytes, numbers: Sequence[int]) -> list[KeptEntry]:
        """The entries of these numbers, in this order, with their words still in boxes: see `words`.

        Raises SealBroken, also where one is not there.
        """
        boxes = await self._boxes(numbers)
        return [entry_in(self._open(private, id, box), _name(number)) for number, id, box in boxes]

    def words(self, private: bytes, kept: KeptEntry) -> KeptEntry:
        """The entry with its words opened. Raises SealBroken."""
        return opened_entry(kept, private, self._account.id)

    async def stream(self, private: bytes, after: int = -1, batch: int = BATCH) -> AsyncIterator[tuple[int, KeptEntry]]:
        """Every entry whose number is above `after`, with its number, oldest first, words and all. Raises SealBroken.

        `batch` are read at a time; each is opened when it is asked for.
        """
        for numbers in _batches([number for number in self.index.numbers if number > after], batch):
            for number, id, box in await self._boxes(numbers):
                yield number, self.words(private, entry_in(self._open(private, id, box), _name(number)))

    async def _boxes(self, numbers: Sequence[int]) -> list[tuple[int, int, bytes]]:
        """Each number with its id and its box."""
        ids = self._ids(numbers)
        boxes = await self._entries.get(ids)
        if len(boxes) < len(ids):
            raise SealBroken("an entry that the journal's index names is not there: restore the database from a backup")
        return [(number, id, boxes[id]) for number, id in zip(numbers, ids, strict=True)]

    def _open(self, private: bytes, id: int, box: bytes) -> bytes:
        return zlib.decompress(open_with(private, box, _place(self._account.id, id), entry_bucket))

    def _ids(self, numbers: Sequence[int]) -> list[int]:
        return entry_ids(self._account.key, numbers)

    def _sealed(self, id: int, kept: KeptEntry) -> bytes:
        public = self._account.journal_key()
        # Compressed, so that nearly every entry fits the one size.
        plain = zlib.compress(entry_out(sealed_entry(kept, lambda: public, self._account.id)))
        return seal_to(public, plain, _place(self._account.id, id), entry_bucket)


async def delete_entries(entries: Entries, data_key: bytes, index: Index) -> None:
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


def _place(account: bytes, id: int) -> Place:
    return Place(account, "entry", id.to_bytes(8, "big"), "box")
