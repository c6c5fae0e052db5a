"""Holds the keys of open journals, only in this process's memory and for ten minutes.

A journal is open if its key is in memory *and* the account names the opening under which the key is held. So a closed
journal stays closed, and a key from before a change of the passphrase is useless. Files to import are held here too,
for the same time.

Python cannot reliably wipe memory, so this module only drops its references to a key.
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
"""How long a journal stays open after its passphrase was given."""

MOST_FILES = 8
"""The most files to import that are held at a time: some 32 MB. When a further file arrives, the oldest is dropped and
must be sent again."""
_NAME_SIZE = 16


class JournalClosed(RuntimeError):
    """The journal is locked. Its passphrase must be given first."""


@dataclass(frozen=True, slots=True)
class _Opened:
    account: bytes
    until: timedelta
    """By `elapsed`, so that a change of the machine's clock cannot keep the journal open longer."""
    private: bytes = field(repr=False)
    passphrase: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class _File:
    until: timedelta
    content: bytes = field(repr=False)
    offer: Offer | None = field(repr=False)


class OpenJournals:
    """Private keys by the name of their opening, until they expire. `elapsed` is that of `bot.clock`."""

    def __init__(self, elapsed: Callable[[], timedelta]) -> None:
        self._elapsed = elapsed
        self._open: dict[bytes, _Opened] = {}
        self._files = OrderedDict[bytes, _File]()
        """The newest file to import of each account."""

    def open(self, account: bytes, private: bytes, passphrase: str = "") -> bytes:
        """Hold a journal's key for OPEN_FOR, and with it the passphrase for a sealed export, if given.

        Returns the name of the opening. To open the journal, the name must be saved in the account.
        """
        opening = os.urandom(_NAME_SIZE)
        self._open[opening] = _Opened(account, self._elapsed() + OPEN_FOR, private, passphrase)
        return opening

    def held(self, account: bytes, opening: bytes) -> tuple[bytes, str]:
        """The private key and the passphrase for a sealed export. Raises JournalClosed if they expired."""
        private = self.get(account, opening)
        if private is None:
            raise JournalClosed("the passphrase expired before the file was made: ask for the export again")
        return private, self._open[opening].passphrase

    def hold_file(self, account: bytes, content: bytes, offer: Offer | None) -> None:
        """Hold an account's file, and the offer to import it, for OPEN_FOR. An earlier file is dropped."""
        self._files[account] = _File(self._elapsed() + OPEN_FOR, content, offer)
        self._files.move_to_end(account)
        if len(self._files) > MOST_FILES:
            self._files.popitem(last=False)

    def file(self, account: bytes) -> bytes | None:
        """The account's file. None if it expired or was dropped."""
        file = self._files.get(account)
        return file.content if file is not None and self._elapsed() < file.until else None

    def offer(self, account: bytes) -> Offer | None:
        """The offer to import the account's file. None if there is no file, or if it is still sealed."""
        return self._files[account].offer if self.file(account) is not None else None

    def drop_file(self, account: bytes) -> None:
        """Drop the account's file."""
        self._files.pop(account, None)

    def drop_all(self, account: bytes) -> None:
        """Drop all keys and the file of that account."""
        self.drop_file(account)
        for opening in [opening for opening, opened in self._open.items() if opened.account == account]:
            self.close(opening)

    def close(self, opening: bytes) -> None:
        """Drop the key of that opening."""
        self._open.pop(opening, None)

    def get(self, account: bytes, opening: bytes) -> bytes | None:
        """The journal's private key. None if the opening is closed, expired, or of another account."""
        opened = self._open.get(opening)
        if opened is None or opened.account != account:
            return None
        if self._elapsed() < opened.until:
            return opened.private
        self.close(opening)
        return None

    def key(self, accounts: Accounts, account: Account, person: Person) -> bytes | None:
        """The private key of a journal, with or without a passphrase. None while the journal is locked."""
        return self.get(account.id, person.lock.opening) if person.lock.locked else accounts.stored_private(account)

    def until(self, opening: bytes, now: datetime) -> datetime | None:
        """When an open journal closes by itself. None if it is closed."""
        opened = self._open.get(opening)
        return now + (opened.until - self._elapsed()) if opened else None

    def sweep(self) -> None:
        """Drop every key and file that expired."""
        elapsed = self._elapsed()
        for opening in [opening for opening, opened in self._open.items() if opened.until <= elapsed]:
            self.close(opening)
        for account in [account for account, file in self._files.items() if file.until <= elapsed]:
            self.drop_file(account)

    def __len__(self) -> int:
        return len(self._open)
