"""Derives keys from passphrases. A derivation takes long, so it runs outside any transaction.

A passphrase must never reach a row, a log or a repr. Until its key is derived, it is in a `PassphraseAttempt`.
"""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from bot.core.incoming import Event, Said
from bot.core.person import Awaiting, Person, must_wait
from bot.core.strength import TAKEN, Strength
from bot.service.strength import judged
from bot.service.tries import FairLock, Tries
from bot.vault.account import seal_previous
from bot.vault.cell import fields_of, prefixed
from bot.vault.hpke import new_pair
from bot.vault.passphrase import KdfParameters, derive_key, new_parameters, parameters_of, unwrap, wrap


@dataclass(frozen=True, slots=True)
class Draft:
    """The keys that a journal gets once the passphrase is typed a second time."""

    stored_private: bytes = field(repr=False)
    """The new private key, sealed under the passphrase."""
    public: bytes = field(repr=False)
    previous: bytes = field(repr=False)
    """The current private key, sealed to the new public key."""

    def packed(self) -> bytes:
        """The draft as bytes."""
        return prefixed(self.stored_private, self.public, self.previous)

    @classmethod
    def unpacked(cls, blob: bytes) -> Self:
        """A draft from bytes."""
        return cls(*fields_of(blob))


@dataclass(frozen=True, slots=True)
class PassphraseAttempt:
    """A passphrase that was typed."""

    text: str = field(repr=False)
    parameters: KdfParameters
    blob: bytes | None = field(repr=False, default=None)
    """The stored private key that the passphrase may open. None for a new passphrase."""

    def is_for(self, wanted: "PassphraseAttempt") -> bool:
        """Whether the key derived for this attempt also serves `wanted`, a later attempt from the same event."""
        return (self.text, self.blob) == (wanted.text, wanted.blob)


@dataclass(frozen=True, slots=True)
class DerivedKey:
    """The result of an attempt."""

    attempt: PassphraseAttempt = field(repr=False)
    key: bytes = field(repr=False, default=b"")
    """Empty if a new passphrase is too weak."""
    judged: Strength | None = None
    """The strength of a new passphrase."""
    soon: bool = False
    """The attempt came too soon after the last ones, so no key was derived."""

    def opened(self, account: bytes) -> bytes | None:
        """The private key in the attempt's blob. None if the passphrase is wrong."""
        return unwrap(self.key, self.attempt.blob, account) if self.attempt.blob else None

    def draft(self, private: bytes, account: bytes) -> Draft:
        """A new key pair under this passphrase. `private` is the journal's current private key."""
        pair = new_pair()
        stored_private = wrap(self.key, self.attempt.parameters, pair.private, account)
        return Draft(stored_private, pair.public, seal_previous(pair.public, private, account))


def attempt_of(
    person: Person, event: Event, stored_private: Callable[[], bytes], now: datetime
) -> PassphraseAttempt | None:
    """The passphrase attempt in an event. None if no passphrase is awaited, or if the person must wait for the next
    try.

    `stored_private` returns the journal's private key as it is stored.
    """
    if not isinstance(event, Said):
        return None
    match person.dialogue.awaiting:
        case Awaiting.LOCK_NEW:
            return PassphraseAttempt(event.text, new_parameters())
        case Awaiting.LOCK_AGAIN if person.dialogue.draft:
            blob = Draft.unpacked(person.dialogue.draft).stored_private
            return PassphraseAttempt(event.text, parameters_of(blob), blob)
        case Awaiting.UNLOCK if person.lock.locked and not must_wait(person, now):
            blob = stored_private()
            return PassphraseAttempt(event.text, parameters_of(blob), blob)
    return None


class Stretcher:
    """Derives keys in threads, one at a time, so that other people's taps do not wait.

    Frequent tries are slowed down, and the person with the fewest recent tries goes first. A new passphrase is judged
    before its key is derived: a weak one costs no derivation. `famous` returns well-known passphrases.
    """

    def __init__(self, tries: Tries, famous: Callable[[], Collection[str]]) -> None:
        self.tries, self._famous = tries, famous
        self.line = FairLock()
        """Held during each derivation, because a derivation takes 64 MiB and all cores."""

    async def stretch(self, account: bytes, attempt: PassphraseAttempt) -> DerivedKey:
        """Derive the key of an attempt."""
        rank = self.tries.take(account)
        if rank is None:
            return DerivedKey(attempt, soon=True)
        strength = None
        if attempt.blob is None:
            strength = await asyncio.to_thread(judged, attempt.text, self._famous())
            if strength not in TAKEN:
                return DerivedKey(attempt, judged=strength)
        async with self.line.held(rank):
            key = await asyncio.to_thread(derive_key, attempt.text, attempt.parameters)
        return DerivedKey(attempt, key, strength)
