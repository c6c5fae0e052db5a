"""The keys of journals that were opened with a passphrase: in this process's memory, for ten minutes, nowhere else.

A journal is open where a key is in memory *and* the account still names the opening that the key was let in for. So
what was shut stays shut, and a key that was let in for an older passphrase is of no use. A file that is to be imported
lies here as well, for as long.

Python cannot wipe memory for certain; what it can do is let go of the key, and that is what happens here.
"""

import os
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.imported import Offer
from bot.core.person import Person
from bot.service.accounts import Account, Accounts

OPEN_FOR = timedelta(minutes=10)
"""How long a journal stays open after its passphrase was said."""

MOST_FILES = 8
"""Files held for an import at a time: some 32 MB. Beyond that the oldest is dropped, and must be sent again."""
_NAME_SIZE = 16


class JournalShut(RuntimeError):
    """The journal cannot be read now: its passphrase is to be said first."""


@dataclass(frozen=True, slots=True)
class _Opened:
    account: bytes
    until: timedelta
    """By `elapsed`, so that no change of the machine's clock keeps it open for longer."""
    private: bytes = field(repr=False)
    passphrase: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class _File:
    until: timedelta
    content: bytes = field(repr=False)
    offer: Offer | None = field(repr=False)


class OpenJournals:
    """Private keys by the name of their opening, each until its time is over. `elapsed` is the clock's."""

    def __init__(self, elapsed: Callable[[], timedelta]) -> None:
        self._elapsed = elapsed
        self._open: dict[bytes, _Opened] = {}
        self._files = OrderedDict[bytes, _File]()
        """The newest file that each account sent to be imported."""

    def open(self, account: bytes, private: bytes) -> bytes:
        """The passphrase was right: the journal is open for OPEN_FOR, once the account names what this returns."""
        opening = os.urandom(_NAME_SIZE)
        self._open[opening] = _Opened(account, self._elapsed() + OPEN_FOR, private)
        return opening

    def hold(self, account: bytes, private: bytes, passphrase: str) -> bytes:
        """Keep what a sealed export is made with, for as long as a journal is open, under the name returned."""
        opening = os.urandom(_NAME_SIZE)
        self._open[opening] = _Opened(account, self._elapsed() + OPEN_FOR, private, passphrase)
        return opening

    def held(self, account: bytes, opening: bytes) -> tuple[bytes, str]:
        """The private key and the passphrase of a sealed export. Raises JournalShut where they are gone."""
        private = self.get(account, opening)
        if private is None:
            raise JournalShut("the passphrase was let go of before the file was made: ask for the export again")
        return private, self._open[opening].passphrase

    def hold_file(self, account: bytes, content: bytes, offer: Offer | None) -> None:
        """Keep a file that came, with what is shown of it, for as long as a journal is open."""
        self._files[account] = _File(self._elapsed() + OPEN_FOR, content, offer)
        self._files.move_to_end(account)
        if len(self._files) > MOST_FILES:
            self._files.popitem(last=False)

    def file(self, account: bytes) -> bytes | None:
        """The file that came last. None where it is gone."""
        found = self._files.get(account)
        return found.content if found is not None and self._elapsed() < found.until else None

    def offer(self, account: bytes) -> Offer | None:
        """What is shown of it. None where it is gone, or still sealed."""
        return self._files[account].offer if self.file(account) is not None else None

    def let_file_go(self, account: bytes) -> None:
        """Let go of the file that came last."""
        self._files.pop(account, None)

    def let_go(self, account: bytes) -> None:
        """Let go of everything of that account."""
        self.let_file_go(account)
        for opening in [opening for opening, found in self._open.items() if found.account == account]:
            self.shut(opening)

    def shut(self, opening: bytes) -> None:
        """Let go of a key."""
        self._open.pop(opening, None)

    def get(self, account: bytes, opening: bytes) -> bytes | None:
        """The journal's private key. None where it is shut."""
        found = self._open.get(opening)
        if found is None or found.account != account:
            return None
        if self._elapsed() < found.until:
            return found.private
        self.shut(opening)
        return None

    def key(self, accounts: Accounts, account: Account, person: Person) -> bytes | None:
        """The key of a journal with or without a passphrase, of a person as they are now. None while it is shut."""
        return self.get(account.id, person.lock.opening) if person.lock.locked else accounts.inner(account)

    def until(self, opening: bytes, now: datetime) -> datetime | None:
        """When an open journal shuts by itself."""
        found = self._open.get(opening)
        return now + (found.until - self._elapsed()) if found else None

    def sweep(self) -> None:
        """Shut every journal whose time is over."""
        elapsed = self._elapsed()
        for opening in [opening for opening, found in self._open.items() if found.until <= elapsed]:
            self.shut(opening)
        for account in [account for account, found in self._files.items() if found.until <= elapsed]:
            self.let_file_go(account)

    def __len__(self) -> int:
        return len(self._open)
