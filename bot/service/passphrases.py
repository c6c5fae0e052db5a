"""Derives keys from passphrases. That takes long, so it happens outside any transaction.

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

    inner: bytes = field(repr=False)
    """The private key, under the passphrase."""
    public: bytes = field(repr=False)
    previous: bytes = field(repr=False)
    """The current private key, sealed to the new public key."""

    def packed(self) -> bytes:
        """As bytes."""
        return prefixed(self.inner, self.public, self.previous)

    @classmethod
    def unpacked(cls, blob: bytes) -> Self:
        """From bytes."""
        return cls(*fields_of(blob))


@dataclass(frozen=True, slots=True)
class PassphraseAttempt:
    """A passphrase that was typed."""

    text: str = field(repr=False)
    parameters: KdfParameters
    blob: bytes | None = field(repr=False, default=None)
    """The blob that it may open. None for a new passphrase."""

    def is_for(self, wanted: "PassphraseAttempt") -> bool:
        """Whether its result also fits `wanted`, a later attempt from the same event."""
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
    """It came too soon after the last ones, and was not tried."""

    def opened(self, account: bytes) -> bytes | None:
        """The private key in the blob. None if the passphrase was wrong."""
        return unwrap(self.key, self.attempt.blob, account) if self.attempt.blob else None

    def draft(self, private: bytes, account: bytes) -> Draft:
        """A new pair under this passphrase, for a journal with the private key `private`."""
        pair = new_pair()
        inner = wrap(self.key, self.attempt.parameters, pair.private, account)
        return Draft(inner, pair.public, seal_previous(pair.public, private, account))


def attempt_of(person: Person, event: Event, inner: Callable[[], bytes], now: datetime) -> PassphraseAttempt | None:
    """The attempt in an event: words, while a passphrase is awaited. None if it is too soon for one.

    `inner` is the journal's key as it is stored.
    """
    if not isinstance(event, Said):
        return None
    match person.dialogue.awaiting:
        case Awaiting.LOCK_NEW:
            return PassphraseAttempt(event.text, new_parameters())
        case Awaiting.LOCK_AGAIN if person.dialogue.draft:
            blob = Draft.unpacked(person.dialogue.draft).inner
            return PassphraseAttempt(event.text, parameters_of(blob), blob)
        case Awaiting.UNLOCK if person.lock.locked and not must_wait(person, now):
            blob = inner()
            return PassphraseAttempt(event.text, parameters_of(blob), blob)
    return None


class Stretcher:
    """Derives keys in threads, few at a time, so that other people's taps do not wait.

    Frequent tries are slowed down; the person with the fewest recent tries goes first. A new passphrase is judged
    first: a weak one costs no derivation. `famous` gives the well-known ones.
    """

    def __init__(self, tries: Tries, famous: Callable[[], Collection[str]]) -> None:
        self.tries, self._famous = tries, famous
        self.line = FairLock()
        """Held during a derivation, which takes 64 MiB and all cores."""

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
