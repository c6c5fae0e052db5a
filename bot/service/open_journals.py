"""The keys of journals that were opened with a passphrase: in this process's memory, for ten minutes, nowhere else.

Python cannot wipe memory for certain; what it can do is let go of the key, and that is what happens here.
"""

from datetime import datetime, timedelta

from bot.service.accounts import Account, Accounts

OPEN_FOR = timedelta(minutes=10)
"""How long a journal stays open after its passphrase was said."""


class JournalShut(RuntimeError):
    """The journal cannot be read now: its passphrase is to be said first."""


class OpenJournals:
    """Private keys by account, each until its time is over."""

    def __init__(self) -> None:
        self._open: dict[bytes, tuple[bytes, datetime]] = {}

    def put(self, account: bytes, private: bytes, now: datetime) -> None:
        """The passphrase was right: the journal is open from now on, for OPEN_FOR."""
        self._open[account] = (private, now + OPEN_FOR)

    def get(self, account: bytes, now: datetime) -> bytes | None:
        """The journal's private key. None where it is shut."""
        found = self._open.get(account)
        if found is None:
            return None
        private, until = found
        if now < until:
            return private
        self.drop(account)
        return None

    def key(self, accounts: Accounts, account: Account, now: datetime) -> bytes | None:
        """The key of a journal with or without a passphrase. None while it is shut."""
        return self.get(account.id, now) if account.person.locked else accounts.inner(account)

    def until(self, account: bytes) -> datetime | None:
        """When an open journal shuts by itself."""
        found = self._open.get(account)
        return found[1] if found else None

    def drop(self, account: bytes) -> None:
        """Shut a journal. One that is shut stays so."""
        self._open.pop(account, None)

    def sweep(self, now: datetime) -> None:
        """Shut every journal whose time is over."""
        for account in [account for account, (_, until) in self._open.items() if until <= now]:
            self.drop(account)

    def __len__(self) -> int:
        return len(self._open)
