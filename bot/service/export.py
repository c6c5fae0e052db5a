"""Everything that is kept of an account, written down to be taken along: as JSON, and as a page to read.

Entries are opened one at a time and written straight into the part under way, so that memory holds one part and never
the journal. A part may be sealed under a passphrase, which lies in memory until then. Nothing is written to a file.
docs/export.md describes the JSON, docs/export.schema.json checks it.
"""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Protocol

from bot.core.chores import is_chore, notes
from bot.core.journal import KeptEntry
from bot.core.outgoing import Document, Form, SendDocument
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.reading import Reading
from bot.service.accounts import Account, Accounts
from bot.service.export_form import Export, Later, as_json, exported, note
from bot.service.export_page import PageWriter
from bot.service.import_form import MOST_BYTES
from bot.service.journal import Journal
from bot.service.open_journals import JournalShut, OpenJournals
from bot.service.tries import FairLock
from bot.service.words import opened_person
from bot.store.store import Store
from bot.vault.age import seal_file

PART: Final = 45 * 1024 * 1024
"""Bytes in one file, at the most: a bot may send 50 MB (https://core.telegram.org/bots/api#senddocument). A file for a
program is no larger than one that /import reads."""


SEALING: Final = 1.0
"""The rank of a file that waits to be sealed: that of a first try at a passphrase."""


class Writer(Protocol):
    """Writes one form of the export: a head, entries one by one, a foot."""

    def head(self, number: int) -> bytes:
        """The beginning of the part of that number."""

    def entry(self, kept: KeptEntry) -> bytes:
        """One entry."""

    def foot(self, *, last: bool) -> bytes:
        """The end of a part."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file's worth."""

    number: int
    content: bytes
    told: frozenset[int]
    """The numbers of the entries that are in it, or in a part before it."""
    last: bool


class Exports:
    """Makes the files. `reading` gives the words of the page, `shown` what of a person may be seen in any file."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        open_journals: OpenJournals,
        reading: Callable[[Person, Sequence[Planned], datetime], Reading],
        shown: Callable[[Person], Person],
        now: Callable[[], datetime],
        line: FairLock,
        limit: int = PART,
    ) -> None:
        self._store, self._accounts, self._open = store, accounts, open_journals
        self._reading, self._shown, self._now, self._limit = reading, shown, now, limit
        self._line = line
        """Held while a passphrase is stretched, whatever for: each takes 128 MiB here."""

    async def documents(self, account: bytes, step: SendDocument) -> AsyncIterator[Document]:
        """The files of one form, in order; none where the account is gone meanwhile.

        Each is made when it is asked for, in a transaction of its own: none is open while a file goes out. Raises
        JournalShut where the journal cannot be read any more.
        """
        now, part, skip = self._now(), Part(0, b"", frozenset(), False), step.skip
        while not part.last:
            async with self._store.read() as uow:
                found = await self._accounts.get(uow, account)
                if found is None:
                    return
                private, passphrase = self._keys(found, step)
                person = self._shown(opened_person(found.person, private, found.id))
                writer = self._writer(step.form, person, found.schedule, now)
                limit = min(self._limit, MOST_BYTES) if step.form is Form.DATA else self._limit
                part = await next_part(Journal(uow, found), private, writer, part, limit)
            alone = part.last and part.number == 1
            if part.number <= skip:
                continue
            name, content = f"{step.name}{'' if alone else f'-{part.number}'}.{step.form}", part.content
            if passphrase:
                name, content = f"{name}.age", await self._sealed(content, passphrase)
            yield Document(name, content)
        self._open.shut(step.opening)

    def _keys(self, account: Account, step: SendDocument) -> tuple[bytes, str]:
        """What opens the journal, and what the files are sealed with. Raises JournalShut."""
        if step.opening:
            return self._open.held(account.id, step.opening)
        private = self._open.key(self._accounts, account, account.person)
        if private is None:
            raise JournalShut("the journal was shut before it could be taken along: open it and ask again")
        return private, ""

    async def _sealed(self, content: bytes, passphrase: str) -> bytes:
        async with self._line.held(SEALING):
            return await asyncio.to_thread(seal_file, content, passphrase)

    def _writer(self, form: Form, person: Person, planned: Sequence[Planned], now: datetime) -> Writer:
        match form:
            case Form.DATA:
                return JsonWriter(person, planned, now)
            case Form.PAGE:
                return PageWriter(self._reading(person, notes(planned), now))


async def next_part(journal: Journal, private: bytes, writer: Writer, before: Part, limit: int = PART) -> Part:
    """The part after `before`, of `limit` bytes at the most, or of one entry where that alone is longer.

    Raises SealBroken where `private` does not open an entry.
    """
    number, told = before.number + 1, set(before.told)
    buffer, some = io.BytesIO(), False
    buffer.write(writer.head(number))
    room = limit - max(len(writer.foot(last=last)) for last in (True, False))
    async for entry_number, kept in journal.stream(private, before.told):
        written = writer.entry(kept)
        if some and buffer.tell() + len(written) > room:
            buffer.write(writer.foot(last=False))
            return Part(number, buffer.getvalue(), frozenset(told), False)
        buffer.write(written)
        told.add(entry_number)
        some = True
        # Opening an entry is work: let others be answered between two.
        await asyncio.sleep(0)
    buffer.write(writer.foot(last=True))
    return Part(number, buffer.getvalue(), frozenset(told), True)


class JsonWriter:
    """The export for a program: one JSON object for each part, an entry to a line."""

    def __init__(self, person: Person, planned: Sequence[Planned], now: datetime) -> None:
        self._export = Export(
            part=1,
            exported=now,
            profile=person,
            reminders=tuple(note(one) for one in notes(planned)),
            chores=tuple(Later(kind=one.kind.lstrip("."), due_at=one.due_at) for one in planned if is_chore(one)),
        )
        self._first = True

    def head(self, number: int) -> bytes:
        """See `Writer`. Each part holds the profile again, so that each says whose it is and when it was made."""
        head = as_json(replace(self._export, part=number))
        del head["entries"], head["last"]
        return _json(head).removesuffix(b"}") + b',"entries":['

    def entry(self, kept: KeptEntry) -> bytes:
        """See `Writer`."""
        between, self._first = b"\n" if self._first else b",\n", False
        return between + _json(as_json(exported(kept)))

    def foot(self, *, last: bool) -> bytes:
        """See `Writer`."""
        return b'\n],"last":' + _json(last) + b"}\n"


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
