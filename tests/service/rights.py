"""A journal whose passphrase changes again and again, and copies of its database.

`opened` plays an attacker without the passphrase: it tries every private key found in the copies on every entry.
"""

import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from bot.core.answer import Answer, Typed, typed
from bot.core.checkin import Checkin
from bot.core.chores import GRACE
from bot.core.entry import Entry
from bot.service import passphrases
from bot.service.accounts import opened as opened_account
from bot.service.codec import entry_in
from bot.service.passphrases import Draft
from bot.service.words import opened_entry, opened_person
from bot.store.accounts import AccountRow
from bot.vault.account import open_previous, unwrap_private
from bot.vault.cell import Cell
from bot.vault.errors import SealBroken
from bot.vault.hpke import open_with
from bot.vault.keyfile import RootKeys
from bot.vault.padding import entry_bucket
from bot.vault.passphrase import Cost, KdfParameters, derive_key, parameters_of, unwrap
from tests.service.service_fixtures import ONE, Process, Service, an_entry, said, tapped
from tests.support.wrapped import is_wrapped

PLACES = ("data_key", "journal_public", "journal_private", "journal_index", "profile", "schedule")
"""The cells of an account that are bound to its generation."""


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make key stretching cheap, so that stories can use many passphrases."""
    monkeypatch.setattr(passphrases, "new_parameters", lambda: KdfParameters(bytes(range(16)), Cost(1, 1, 8)))


@dataclass(frozen=True)
class Copy:
    """The account and entry rows of a database at one moment."""

    accounts: list[dict[str, Any]]
    entries: list[dict[str, Any]]


async def copied(service: Service) -> Copy:
    """A copy of the database as it is now."""
    return Copy(await service.rows("account"), await service.rows("entry"))


def privates(roots: RootKeys, *copies: Copy) -> set[bytes]:
    """Every private journal key that these copies and the root keys give without a passphrase."""
    found, sealed = set[bytes](), set[tuple[bytes, bytes]]()
    for row in (AccountRow(**row) for copy in copies for row in copy.accounts):
        account = opened_account(roots, row)
        inner = unwrap_private(roots, row.journal_private, row.id, account.key.generation)
        if not is_wrapped(inner):
            found.add(inner)
        if account.person.lock.previous is not None:
            sealed.add((row.id, account.person.lock.previous.private))
        if account.person.dialogue.draft:
            sealed.add((row.id, Draft.unpacked(account.person.dialogue.draft).previous))
    while True:
        more = {old for id, blob in sealed for key in found if (old := _tried(key, blob, id)) is not None} - found
        if not more:
            return found
        found |= more


def opened(roots: RootKeys, *copies: Copy) -> set[str]:
    """The typed words in these copies that the root keys open without a passphrase."""
    keys, words = privates(roots, *copies), set[str]()
    accounts = {row["id"] for copy in copies for row in copy.accounts}
    boxes = {(row["id"], row["box"]) for copy in copies for row in copy.entries}
    for account in accounts:
        for id, box in boxes:
            cell = Cell(account, "entry", id.to_bytes(8, "big"), "box")
            for key in keys:
                try:
                    plain = open_with(key, box, cell, entry_bucket)
                except SealBroken:
                    continue
                kept = entry_in(zlib.decompress(plain), b"")
                for inner in keys:
                    with suppress(SealBroken):
                        words |= written(opened_entry(kept, inner, account).entry)
    for row in (AccountRow(**row) for copy in copies for row in copy.accounts):
        for key in keys:
            with suppress(SealBroken):
                words |= written(opened_person(opened_account(roots, row).person, key, row.id).checkin)
    return words


def written(what: Entry | Checkin | None) -> set[str]:
    """The words typed in an entry or check-in. Raises WordsSealed if they are still sealed."""
    answers = what.answers if what is not None else ()
    return {answer.said.text for answer in answers if isinstance(answer.said, Typed)}


def _tried(private: bytes, blob: bytes, account: bytes) -> bytes | None:
    try:
        return open_previous(private, blob, account)
    except SealBroken:
        return None


@dataclass
class Story:
    """One person who sets, changes and removes passphrases, starts the journal over, and keeps entries in between."""

    service: Service
    work: Process
    numbers: "count[int]" = field(default_factory=lambda: count(1))
    secret: str | None = None
    first: str = ""
    """The first passphrase that was typed."""

    async def keep(self, *words: str) -> None:
        """Keep an entry for each of these words."""
        await self.service.keep(await self.service.account(), *(an_entry(one) for one in words))

    async def tap(self, data: str) -> list[list[str]]:
        """Tap a button; returns the texts shown."""
        return await self.work.carry(tapped(next(self.numbers), data))

    async def say(self, *texts: str) -> list[list[str]]:
        """Send messages; returns the texts shown after the last one."""
        shown: list[list[str]] = []
        for text in texts:
            shown = await self.work.carry(said(next(self.numbers), text))
        return shown

    async def lock(self, *, twice: bool = True) -> list[list[str]]:
        """Set or change the passphrase. With `twice=False` it is typed only once, so that a draft remains."""
        old, new = self.secret, f"violet ladder seven moths {next(self.numbers)}"
        self.first = self.first or new
        await self.say("/lock")
        await self.tap("u:set" if old is None else "u:change")
        if old is not None:
            await self.say(old)
        shown = await self.say(*[new] * (2 if twice else 1))
        self.secret = new if twice else old
        return shown

    async def unlock(self) -> list[list[str]]:
        """Remove the passphrase."""
        assert self.secret is not None
        await self.say("/lock")
        await self.tap("u:remove")
        shown, self.secret = await self.say(self.secret), None
        return shown

    async def start_over(self) -> None:
        """Start over without the passphrase, and let the days pass after which the journal is empty."""
        assert self.secret is not None
        self.secret = None
        await self.tap("u:restart")
        await self.later(GRACE)

    async def later(self, span: timedelta) -> None:
        """Let time pass, and do what is then due."""
        self.service.clock.move(span)
        await self.work.deliver((await self.work.due.handle((await self.service.account()).id)).rows)

    async def act(self, name: str) -> None:
        """Do one act by its name. An act that is impossible now is skipped."""
        match name:
            case "lock":
                await self.lock()
            case "draft":
                await self.lock(twice=False)
            case "unlock" if self.secret is not None:
                await self.unlock()
            case "anew" if self.secret is not None:
                await self.start_over()
            case "keep":
                await self.keep(f"words {next(self.numbers)}")
            case "write":
                answers = (Answer("note", typed(f"words under way {next(self.numbers)}")),)
                await self.service.change(checkin=Checkin("abcdef", "quick", self.service.clock.now(), answers))

    async def read(self) -> list[str]:
        """The words of the entries, oldest first, read with the passphrase."""
        entries = await self.service.entries(await self.service.account(ONE), await self.private())
        return [one.read()[-1][1] for one in entries]

    async def under_way(self) -> set[str]:
        """The words typed in the current check-in, read with the passphrase."""
        account = await self.service.account(ONE)
        return written(opened_person(account.person, await self.private(), account.id).checkin)

    async def private(self) -> bytes:
        """The journal's private key, opened with the passphrase if there is one."""
        account = await self.service.account(ONE)
        inner = self.service.accounts.stored_private(account)
        if self.secret is None:
            return inner
        found = unwrap(derive_key(self.secret, parameters_of(inner)), inner, account.id)
        assert found is not None
        return found


async def begun(service: Service) -> Story:
    """A new story with one account."""
    await service.let_in()
    return Story(service, service.process())


def put(row: dict[str, Any], other: dict[str, Any], columns: Iterable[str]) -> dict[str, Any]:
    """A copy of `row` with these columns taken from `other`."""
    return row | {column: other[column] for column in columns}
