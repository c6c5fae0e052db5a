"""Stores entries, sealed to the account's journal key. They are found by number, and opened to be read or exported.

After a change of the key, some entries stay sealed to the previous key until `resealing` is done; the account records
their numbers. Before an account is deleted, its entries must be deleted here: without the account's key, nobody can
find them.
"""

import asyncio
import zlib
from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from itertools import count

import structlog

from bot.core.journal import KeptEntry
from bot.core.person import Previous
from bot.service.accounts import Account
from bot.service.codec import entry_in, to_bytes
from bot.service.journal_index import NUMBER_SIZE, Index
from bot.service.vacuum import vacuum_later
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
"""Entries read or deleted at a time. Other tasks run in between."""


class EntriesLeft(RuntimeError):
    """Entries are still there after their deletion. The transaction must be rolled back."""


class Journal:
    """One account's entries, inside one transaction. A changed index must be saved with the account.

    The name of an entry is its number, as 8 bytes. A name in a button may be any bytes: if the account's index does not
    have them, there is no such entry.
    """

    __slots__ = ("_account", "_entries", "_index", "_previous_private", "_saved_index", "_uow")

    def __init__(self, uow: UnitOfWork, account: Account) -> None:
        self._uow, self._entries, self._account = uow, uow.entries, account
        self._saved_index: Index | None = None
        self._index: Index | None = None
        self._previous_private: bytes | None = None
        """The journal's previous private key, opened on first use."""

    @property
    def index(self) -> Index:
        """The account's current index. Raises SealBroken."""
        if self._index is None:
            self._saved_index = self._index = self._account.index()
        return self._index

    @property
    def changed(self) -> Index | None:
        """The index if it must be saved, otherwise None."""
        return None if self._index == self._saved_index else self._index

    def position(self, name: bytes) -> int | None:
        """The position of the entry of that name, oldest first. None if there is no such entry."""
        return self.index.position(int.from_bytes(name, "big")) if len(name) == NUMBER_SIZE else None

    async def keep(self, kept: KeptEntry, at: int | None = None) -> bytes:
        """Keep a new entry. Returns its name. The journal may be locked. `at` is the entry's position if newer entries
        exist."""
        for number in count(self.index.next):
            (id,) = self._ids([number])
            # If the id is taken, its row is another account's, or was put back without the index. It must not be
            # overwritten. The next number has another id.
            if await self._entries.add(id, self._sealed(self._account.journal_key(), id, kept)):
                self._index = self.index.adding(number, at)
                return _name(number)
        raise AssertionError("numbers do not end")

    async def rewrite(self, kept: KeptEntry) -> bool:
        """Replace the stored entry of the same name. Returns False if there is none."""
        await vacuum_later(self._uow)
        at = self.position(kept.id)
        if at is None:
            return False
        number = self.index.numbers[at]
        (id,) = self._ids([number])
        previous = self._previous(number)
        public = previous.public if previous else self._account.journal_key()
        return await self._entries.put(id, self._sealed(public, id, kept))

    async def drop(self, name: bytes) -> None:
        """Delete the entry of that name, if there is one."""
        await vacuum_later(self._uow)
        at = self.position(name)
        if at is not None:
            number = self.index.numbers[at]
            await self._entries.delete(self._ids([number]))
            self._index = self.index.without({number})

    async def clear(self) -> None:
        """Delete every entry. Raises EntriesLeft."""
        await vacuum_later(self._uow)
        await delete_entries(self._entries, self._account.key.secret, self.index)
        self._index = self.index.without(self.index.numbers)

    async def boxes(self, numbers: Sequence[int]) -> dict[int, bytes]:
        """The sealed entries of these numbers, by row id. Missing entries are left out."""
        return await self._entries.get(self._ids(numbers))

    def resealed(self, boxes: Mapping[int, bytes], private: bytes, public: bytes) -> dict[int, bytes]:
        """The same entries, opened with `private` and sealed to `public`, as are the words in them.

        An entry that does not open is left out. Resealing is slow and does not use the database: for many entries, call
        this in a thread.
        """
        resealed: dict[int, bytes] = {}
        for id, box in boxes.items():
            try:
                kept = opened_entry(self._open(private, id, box), private, self._account.id)
            except SealBroken as error:
                log.error("an entry does not open; it is left as it is", exc_info=error)
            else:
                resealed[id] = self._sealed(public, id, kept)
        return resealed

    async def put_all(self, boxes: Mapping[int, bytes]) -> None:
        """Replace the sealed entries of these row ids."""
        if boxes:
            await self._entries.put_all(boxes)

    async def read(self, private: bytes, numbers: Sequence[int]) -> list[KeptEntry]:
        """The entries of these numbers, in this order. Their words are still sealed: see `words`.

        Raises SealBroken, also if an entry is missing.
        """
        rows = await self._rows(numbers)
        return [self._open(self._key(private, number), id, box, _name(number)) for number, id, box in rows]

    def words(self, private: bytes, kept: KeptEntry) -> KeptEntry:
        """The entry with its words opened. Raises SealBroken."""
        return opened_entry(kept, self._key(private, int.from_bytes(kept.id, "big")), self._account.id)

    async def stream(self, private: bytes, without: Collection[int] = ()) -> AsyncIterator[tuple[int, KeptEntry]]:
        """Every entry with its number, oldest first, except the numbers in `without`. Its words are opened.

        BATCH entries are read at a time; each is opened on demand. Raises SealBroken.
        """
        for numbers in _batches([number for number in self.index.numbers if number not in without]):
            for number, id, box in await self._rows(numbers):
                yield number, self.words(private, self._open(self._key(private, number), id, box, _name(number)))

    async def _rows(self, numbers: Sequence[int]) -> list[tuple[int, int, bytes]]:
        """Each number with the id and the box of its row. Raises SealBroken if a row is missing."""
        ids = self._ids(numbers)
        boxes = await self._entries.get(ids)
        if len(boxes) < len(ids):
            raise SealBroken("an entry that the journal's index names is not there: restore the database from a backup")
        return [(number, id, boxes[id]) for number, id in zip(numbers, ids, strict=True)]

    def _open(self, key: bytes, id: int, box: bytes, name: bytes = b"") -> KeptEntry:
        """The entry in the box of a row, which `key` opens, with the given name. Its words are still sealed."""
        plain = zlib.decompress(open_with(key, box, _cell(self._account.id, id), entry_bucket))
        return entry_in(plain, name)

    def _key(self, private: bytes, number: int) -> bytes:
        """The private key that opens the entry of that number. `private` is the journal's current private key."""
        previous = self._previous(number)
        if previous is None:
            return private
        if self._previous_private is None:
            self._previous_private = open_previous(private, previous.private, self._account.id)
        return self._previous_private

    def _previous(self, number: int) -> Previous | None:
        """The previous key pair, if the entry with that number is still sealed to it."""
        previous = self._account.person.lock.previous
        return previous if previous is not None and previous.has(number) else None

    def _ids(self, numbers: Sequence[int]) -> list[int]:
        return entry_ids(self._account.key.secret, numbers)

    def _sealed(self, public: bytes, id: int, kept: KeptEntry) -> bytes:
        # Compressed, so that nearly every entry fits into the standard size.
        plain = zlib.compress(to_bytes(sealed_entry(kept, public, self._account.id)))
        return seal_to(public, plain, _cell(self._account.id, id), entry_bucket)


async def delete_entries(entries: EntryTable, data_key: bytes, index: Index) -> None:
    """Delete every entry of the account with this key and index, and check that they are gone.

    Raises EntriesLeft; the transaction must then be rolled back.
    """
    for numbers in _batches(index.numbers):
        ids = entry_ids(data_key, numbers)
        await entries.delete(ids)
        if await entries.get(ids):
            raise EntriesLeft("entries that were deleted are still there")
        # Deleting is slow: let other tasks run.
        await asyncio.sleep(0)


def _batches(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[at : at + BATCH] for at in range(0, len(numbers), BATCH))


def _name(number: int) -> bytes:
    return number.to_bytes(NUMBER_SIZE, "big")


def _cell(account: bytes, id: int) -> Cell:
    return Cell(account, "entry", id.to_bytes(8, "big"), "box")
