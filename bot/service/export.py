"""Everything that is kept of an account, written down to be taken along: as JSON, and as a page to read.

Entries are opened one at a time and written straight into the part under way, so that memory holds one part and never
the journal. Nothing is written to a file. docs/export.md describes the JSON, docs/export.schema.json checks it.
"""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final, Protocol

from bot.core.chores import is_chore, notes
from bot.core.outgoing import Document, Form, SendDocument
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.reading import Reading
from bot.service.accounts import Account, Accounts
from bot.service.codec import Json, load, person_out
from bot.service.export_page import PageWriter
from bot.service.journal import Journal
from bot.store.store import Store

FORMAT: Final = "afterglow-export"
VERSION: Final = 2
"""Raised whenever the JSON changes in a way that docs/export.schema.json of before does not allow."""

PART: Final = 45 * 1024 * 1024
"""Bytes in one file, at the most: a bot may send 50 MB (https://core.telegram.org/bots/api#senddocument)."""

_MOMENTS = frozenset({"begun", "kept", "due", "expires", "until", "wait_until", "read_at"})
"""Names under which moments stand; they are told in UTC."""


class Writer(Protocol):
    """Writes one form of the export: a head, entries one by one, a foot."""

    def head(self, number: int) -> bytes:
        """The beginning of the part of that number."""

    def entry(self, entry: Json) -> bytes:
        """One entry, as `exported` makes it."""

    def foot(self, *, last: bool) -> bytes:
        """The end of a part."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file's worth. `after` is the number of the last entry in it, -1 before the first; the next part begins behind
    that."""

    number: int
    content: bytes
    after: int
    last: bool


class Exports:
    """Makes the files. `private` gives an account's private journal key; `reading` the words of the page."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        private: Callable[[Account], bytes],
        reading: Callable[[Person, Sequence[Planned], datetime], Reading],
        now: Callable[[], datetime],
        limit: int = PART,
    ) -> None:
        self._store, self._accounts, self._private = store, accounts, private
        self._reading, self._now, self._limit = reading, now, limit

    async def documents(self, account: bytes, step: SendDocument) -> AsyncIterator[Document]:
        """The files of one form, in order; none where the account is gone meanwhile.

        Each is made when it is asked for, in a transaction of its own: none is open while a file goes out.
        """
        now, part, skip = self._now(), Part(0, b"", -1, False), step.skip
        while not part.last:
            async with self._store.read() as uow:
                found = await self._accounts.get(uow, account)
                if found is None:
                    return
                writer = self._writer(step.form, found.person, found.schedule, now)
                part = await next_part(Journal(uow, found), self._private(found), writer, part, self._limit)
            alone = part.last and part.number == 1
            if part.number <= skip:
                continue
            yield Document(f"{step.name}{'' if alone else f'-{part.number}'}.{step.form}", part.content)

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
    number, after = before.number + 1, before.after
    buffer, some = io.BytesIO(), False
    buffer.write(writer.head(number))
    room = limit - max(len(writer.foot(last=last)) for last in (True, False))
    async for entry_number, entry in journal.stream(private, after):
        written = writer.entry(exported(entry))
        if some and buffer.tell() + len(written) > room:
            buffer.write(writer.foot(last=False))
            return Part(number, buffer.getvalue(), after, False)
        buffer.write(written)
        after, some = entry_number, True
        # Opening an entry is work: let others be answered between two.
        await asyncio.sleep(0)
    buffer.write(writer.foot(last=True))
    return Part(number, buffer.getvalue(), after, True)


class JsonWriter:
    """The export for a program: one JSON object for each part, an entry to a line."""

    def __init__(self, person: Person, planned: Sequence[Planned], now: datetime) -> None:
        self._head = {
            "exported": _utc(now),
            "zone": person.zone,
            # A passphrase that is being set has wrapped a key into the draft, and an opening is a number made by
            # chance: neither is any part of what was said.
            "profile": exported(load(person_out(replace(person, draft=b"", opening=b"", unreachable=False)))),
            "reminders": [_reminder(one) for one in notes(planned)],
            "chores": [{"kind": one.kind.lstrip("."), "due": _utc(one.due_at)} for one in planned if is_chore(one)],
        }
        self._first = True

    def head(self, number: int) -> bytes:
        """See `Writer`. Each part holds the profile again, so that each says whose it is and when it was made."""
        head = {"format": FORMAT, "version": VERSION, "part": number, **self._head}
        return _json(head).removesuffix(b"}") + b',"entries":['

    def entry(self, entry: Json) -> bytes:
        """See `Writer`."""
        between, self._first = b"\n" if self._first else b",\n", False
        return between + _json(entry)

    def foot(self, *, last: bool) -> bytes:
        """See `Writer`."""
        return b'\n],"last":' + _json(last) + b"}\n"


def exported(value: Any) -> Any:
    """What is kept, as it is exported: moments in UTC, without the number of the form it is kept in, and without what
    would show a reader that something felt off in a check-in."""
    match value:
        case dict():
            return {
                name: _utc(datetime.fromisoformat(inner))
                if name in _MOMENTS and isinstance(inner, str)
                else exported(inner)
                for name, inner in value.items()
                if name not in ("v", "no_ideas")
            }
        case list():
            return [exported(inner) for inner in value]
    return value


def _reminder(planned: Planned) -> Json:
    """A reminder, as it is exported."""
    return {
        "kind": planned.kind,
        "due": _utc(planned.due_at),
        "expires": _utc(planned.expires_at),
        "local": planned.local.isoformat() if planned.local else None,
        "safety": planned.safety,
        "through_quiet": planned.through_quiet,
        "arc": planned.arc,
        **({"left": planned.left} if planned.left else {}),
        "sent": planned.sent,
    }


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
