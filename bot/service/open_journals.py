"""The keys of journals that were opened with a passphrase: in the memory of processes, for ten minutes, nowhere else.

A journal is open where a key is in memory *and* the account still names the opening that the key was let in for. The
account decides, in the transaction of each event: what was shut by one process is shut in all, whoever heard of it.

Python cannot wipe memory for certain; what it can do is let go of the key, and that is what happens here.
"""

import os
from datetime import datetime, timedelta

from bot.core.person import Person
from bot.service.accounts import Account, Accounts
from bot.service.peers import Peers
from bot.service.told import Closed, Opened
from bot.store.unit import UnitOfWork

OPEN_FOR = timedelta(minutes=10)
"""How long a journal stays open after its passphrase was said."""

_NAME_SIZE = 16


class JournalShut(RuntimeError):
    """The journal cannot be read now: its passphrase is to be said first."""


class OpenJournals:
    """Private keys by the name of their opening, each until its time is over. `peers` are told, where there are any."""

    def __init__(self, peers: Peers | None = None) -> None:
        self._peers = peers
        self._open: dict[bytes, Opened] = {}
        self._shut: dict[bytes, datetime] = {}
        """Openings that are over, until nobody can pass them on any more: what comes late, or again, stays shut."""

    async def open(self, uow: UnitOfWork, account: bytes, private: bytes, now: datetime) -> bytes:
        """The passphrase was right: the journal is open for OPEN_FOR, once the account names what this returns."""
        opened = Opened(account, os.urandom(_NAME_SIZE), now + OPEN_FOR, private)
        self._open[opened.opening] = opened
        if self._peers is not None:
            await self._peers.pass_on(uow, opened)
        return opened.opening

    async def shut(self, uow: UnitOfWork, opening: bytes, now: datetime) -> None:
        """Let go of a key, here and in every other process. What is shut stays so."""
        if not opening:
            return
        self._drop(opening, now)
        if self._peers is not None:
            await self._peers.close(uow, opening)

    def heard(self, text: str, now: datetime) -> None:
        """Another process told something."""
        match self._peers.heard(text) if self._peers is not None else None:
            case Opened() as opened if opened.until > now and opened.opening not in self._shut:
                # No other machine's clock keeps it open here for longer than it may be.
                until = min(opened.until, now + OPEN_FOR)
                self._open.setdefault(opened.opening, Opened(opened.account, opened.opening, until, opened.private))
            case Closed(opening):
                self._drop(opening, now)

    def get(self, account: bytes, opening: bytes, now: datetime) -> bytes | None:
        """The journal's private key. None where it is shut."""
        found = self._open.get(opening)
        if found is None or found.account != account:
            return None
        if now < found.until:
            return found.private
        self._drop(opening, now)
        return None

    def key(self, accounts: Accounts, account: Account, person: Person, now: datetime) -> bytes | None:
        """The key of a journal with or without a passphrase, of a person as they are now. None while it is shut."""
        return self.get(account.id, person.opening, now) if person.locked else accounts.inner(account)

    def until(self, opening: bytes) -> datetime | None:
        """When an open journal shuts by itself."""
        found = self._open.get(opening)
        return found.until if found else None

    def sweep(self, now: datetime) -> None:
        """Shut every journal whose time is over."""
        for opened in [opened for opened in self._open.values() if opened.until <= now]:
            self._drop(opened.opening, now)
        self._shut = {opening: until for opening, until in self._shut.items() if until > now}

    def __len__(self) -> int:
        return len(self._open)

    def _drop(self, opening: bytes, now: datetime) -> None:
        self._open.pop(opening, None)
        # Twice as long as it can be open by its own clock, as that of another machine may differ.
        self._shut[opening] = now + 2 * OPEN_FOR
