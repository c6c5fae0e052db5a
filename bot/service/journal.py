"""Stores entries, sealed to the account's journal key. They are found by number, and opened to be read or exported.

After a change of the key, some entries are sealed to the previous key until `resealing` is done. Their numbers tell
which. Before an account is deleted, its entries must be deleted here: without its key nobody can find them.
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
"""Entries read or deleted at a time. In between, others get a turn."""


class EntriesLeft(RuntimeError):
    """Deleted entries are still there. The transaction must be rolled back."""


class Journal:
    """One account's entries, inside one transaction. A changed index must be saved with the account.

    The name of an entry is its number, as 8 bytes. A name from outside may be anything: if it is not in the account's
    index, there is no such entry.
    """

    __slots__ = ("_account", "_before", "_entries", "_index", "_old", "_uow")

    def __init__(self, uow: UnitOfWork, account: Account) -> None:
        self._uow, self._entries, self._account = uow, uow.entries, account
        self._before: Index | None = None
        self._index: Index | None = None
        self._old: bytes | None = None
        """The previous private key, once it was needed."""

    @property
    def index(self) -> Index:
        """The account's current index. Raises SealBroken."""
        if self._index is None:
            self._before = self._index = self._account.index()
        return self._index

    @property
    def changed(self) -> Index | None:
        """The index, if it must be saved."""
        return None if self._index == self._before else self._index

    def position(self, name: bytes) -> int | None:
        """The position of the entry of that name, oldest first. None if there is no such entry."""
        return self.index.position(int.from_bytes(name, "big")) if len(name) == NUMBER_SIZE else None

    async def keep(self, kept: KeptEntry, at: int | None = None) -> bytes:
        """Keep a new entry. Returns its name. The journal may be locked. `at` is its position, if other entries are
        newer."""
        for number in count(self.index.next):
            (id,) = self._ids([number])
            # A taken id belongs to another account, or to a row that came back without the index. It must not be
            # overwritten. The next number has another id.
            if await self._entries.add(id, self._sealed(self._account.journal_key(), id, kept)):
                self._index = self.index.adding(number, at)
                return _name(number)
        raise AssertionError("numbers do not end")

    async def rewrite(self, kept: KeptEntry) -> bool:
        """Replace the stored entry of the same name. False if that is gone."""
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
        """The sealed entries of these numbers, by their ids. Missing ones are left out."""
        return await self._entries.get(self._ids(numbers))

    def resealed(self, boxes: Mapping[int, bytes], private: bytes, public: bytes) -> dict[int, bytes]:
        """The same entries and their words, opened with `private` and sealed to `public`.

        An entry that does not open is left out. Slow, without database access: call it in a thread for many entries.
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
        """Replace the sealed entries with these ids."""
        if boxes:
            await self._entries.put_all(boxes)

    async def read(self, private: bytes, numbers: Sequence[int]) -> list[KeptEntry]:
        """The entries of these numbers, in this order, with their words still in boxes: see `words`.

        Raises SealBroken, also if an entry is missing.
        """
        boxes = await self._boxes(numbers)
        return [entry_in(self._open(private, number, id, box), _name(number)) for number, id, box in boxes]

    def words(self, private: bytes, kept: KeptEntry) -> KeptEntry:
        """The entry with its words opened. Raises SealBroken."""
        return opened_entry(kept, self._key(private, int.from_bytes(kept.id, "big")), self._account.id)

    async def stream(self, private: bytes, without: Collection[int] = ()) -> AsyncIterator[tuple[int, KeptEntry]]:
        """Every entry with its number and opened words, oldest first, except those in `without`. Raises SealBroken.

        BATCH entries are read at a time; each is opened on demand.
        """
        for numbers in _batches([number for number in self.index.numbers if number not in without], BATCH):
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
        """The private key for the entry of that number. `private` is the current one."""
        previous = self._previous(number)
        if previous is None:
            return private
        if self._old is None:
            self._old = open_previous(private, previous.private, self._account.id)
        return self._old

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
    for numbers in _batches(index.numbers, BATCH):
        ids = entry_ids(data_key, numbers)
        await entries.delete(ids)
        if await entries.get(ids):
            raise EntriesLeft("entries that were deleted are still there")
        # Deleting is slow: give others a turn.
        await asyncio.sleep(0)


def _batches(numbers: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (numbers[at : at + size] for at in range(0, len(numbers), size))


def _name(number: int) -> bytes:
    return number.to_bytes(NUMBER_SIZE, "big")


def _cell(account: bytes, id: int) -> Cell:
    return Cell(account, "entry", id.to_bytes(8, "big"), "box")
