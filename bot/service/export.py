"""Exports everything that is kept of an account: as JSON, and as a readable page.

Entries are opened one at a time and written straight into the current part, so memory holds one part and never the
whole journal. A part may be sealed under a passphrase, which is held in memory until then. Nothing is written to disk.
docs/export.md describes the JSON, and docs/export.schema.json is its schema.
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
from bot.core.reading import ExportTexts
from bot.service.accounts import Account, Accounts
from bot.service.export_form import Export, as_json, export_chore, export_entry, export_note
from bot.service.export_page import PageWriter
from bot.service.import_form import MOST_BYTES
from bot.service.journal import Journal
from bot.service.open_journals import JournalClosed, OpenJournals
from bot.service.tries import FairLock
from bot.service.words import opened_person
from bot.store.store import Store
from bot.vault.age import seal_file

PART: Final = 45 * 1024 * 1024
"""The most bytes in one file: a bot may send 50 MB (https://core.telegram.org/bots/api#senddocument). JSON files are
no larger than what /import reads."""

SEALING: Final = 1.0
"""The rank of a file that waits to be sealed. It equals the rank of a first try at a passphrase."""


class Writer(Protocol):
    """Writes one form of the export: a head, entries one by one, a foot."""

    def head(self, number: int) -> bytes:
        """The beginning of the part of that number."""

    def entry(self, kept: KeptEntry) -> bytes:
        """One entry."""

    def foot(self, *, last: bool) -> bytes:
        """The end of a part."""


@dataclass(frozen=True, slots=True)
class ExportPart:
    """One file of an export."""

    number: int
    """The parts are numbered from 1."""
    content: bytes
    written: frozenset[int]
    """The numbers of the entries in this part and those before it."""
    last: bool


class Exports:
    """Makes the files of /export."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        open_journals: OpenJournals,
        reading: Callable[[Person, Sequence[Planned], datetime], ExportTexts],
        shown: Callable[[Person], Person],
        now: Callable[[], datetime],
        line: FairLock,
        limit: int = PART,
    ) -> None:
        """`reading` returns the texts of the page. `shown` returns the person without the parts that no file may
        show."""
        self._store, self._accounts, self._open = store, accounts, open_journals
        self._reading, self._shown, self._now, self._limit = reading, shown, now, limit
        self._line = line
        """Held during each derivation of a key. To seal a file, a derivation takes 128 MiB."""

    async def documents(self, account: bytes, step: SendDocument) -> AsyncIterator[Document]:
        """The files of one form, in order; none if the account is gone.

        Each file is made on demand, in its own transaction, so that no transaction is open during an upload. Raises
        JournalClosed if the journal was locked meanwhile.
        """
        now, part, skip = self._now(), ExportPart(0, b"", frozenset(), False), step.skip
        while not part.last:
            async with self._store.read() as uow:
                opened = await self._accounts.get(uow, account)
                if opened is None:
                    return
                private, passphrase = self._keys(opened, step)
                person = self._shown(opened_person(opened.person, private, opened.id))
                writer = self._writer(step.form, person, opened.schedule, now)
                limit = min(self._limit, MOST_BYTES) if step.form is Form.DATA else self._limit
                part = await next_part(Journal(uow, opened), private, writer, part, limit)
            is_only = part.last and part.number == 1
            if part.number <= skip:
                continue
            name, content = f"{step.name}{'' if is_only else f'-{part.number}'}.{step.form}", part.content
            if passphrase:
                name, content = f"{name}.age", await self._sealed(content, passphrase)
            yield Document(name, content)
        self._open.close(step.opening)

    def _keys(self, account: Account, step: SendDocument) -> tuple[bytes, str]:
        """The journal's private key, and the passphrase that seals the files; "" for plain files. Raises
        JournalClosed."""
        if step.opening:
            return self._open.held(account.id, step.opening)
        private = self._open.key(self._accounts, account, account.person)
        if private is None:
            raise JournalClosed("the journal was closed before it could be exported: open it and ask again")
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


async def next_part(
    journal: Journal, private: bytes, writer: Writer, before: ExportPart, limit: int = PART
) -> ExportPart:
    """The part after `before`. It has at most `limit` bytes, or a single entry if that entry is longer.

    Raises SealBroken if `private` does not open an entry.
    """
    number, done = before.number + 1, set(before.written)
    buffer, has_entry = io.BytesIO(), False
    buffer.write(writer.head(number))
    room = limit - max(len(writer.foot(last=last)) for last in (True, False))
    async for entry_number, kept in journal.stream(private, before.written):
        entry = writer.entry(kept)
        if has_entry and buffer.tell() + len(entry) > room:
            buffer.write(writer.foot(last=False))
            return ExportPart(number, buffer.getvalue(), frozenset(done), False)
        buffer.write(entry)
        done.add(entry_number)
        has_entry = True
        # Opening an entry is slow: let other tasks run.
        await asyncio.sleep(0)
    buffer.write(writer.foot(last=True))
    return ExportPart(number, buffer.getvalue(), frozenset(done), True)


class JsonWriter:
    """The JSON export: one object for each part, one line for each entry."""

    def __init__(self, person: Person, planned: Sequence[Planned], now: datetime) -> None:
        self._export = Export(
            part=1,
            exported=now,
            profile=person,
            reminders=tuple(export_note(note) for note in notes(planned)),
            chores=tuple(export_chore(chore) for chore in planned if is_chore(chore)),
        )
        self._first = True

    def head(self, number: int) -> bytes:
        """See `Writer`. Each part has the profile, so each part is complete."""
        head = as_json(replace(self._export, part=number))
        del head["entries"], head["last"]
        return _json(head).removesuffix(b"}") + b',"entries":['

    def entry(self, kept: KeptEntry) -> bytes:
        """See `Writer`."""
        separator, self._first = b"\n" if self._first else b",\n", False
        return separator + _json(as_json(export_entry(kept)))

    def foot(self, *, last: bool) -> bytes:
        """See `Writer`."""
        return b'\n],"last":' + _json(last) + b"}\n"


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
