"""What a passphrase does once it was stretched. Stretching takes long, so it happens outside any transaction.

A passphrase that came in must reach no row, no log and no repr: it lives in a `PassphraseAttempt`
until it was stretched.
"""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from bot.core.person import Awaiting, Person, must_wait
from bot.core.strength import TAKEN, Strength
from bot.core.turn import Event, Said
from bot.service.strength import judged
from bot.service.tries import FairLock, Tries
from bot.vault.account import seal_previous
from bot.vault.cell import fields_of, prefixed
from bot.vault.hpke import new_pair
from bot.vault.passphrase import Stretch, new_stretch, stretch_of, stretched, unwrap, wrap


@dataclass(frozen=True, slots=True)
class Draft:
    """The keys that a journal gets once their passphrase was typed a second time."""

    inner: bytes = field(repr=False)
    """The private key, under the passphrase."""
    public: bytes = field(repr=False)
    previous: bytes = field(repr=False)
    """The private key of today, sealed to the public one above."""

    def packed(self) -> bytes:
        """As bytes."""
        return prefixed(self.inner, self.public, self.previous)

    @classmethod
    def unpacked(cls, blob: bytes) -> Self:
        """From bytes."""
        return cls(*fields_of(blob))


@dataclass(frozen=True, slots=True)
class PassphraseAttempt:
    """A passphrase to be stretched, and the blob it may open (None where it is to be set)."""

    text: str = field(repr=False)
    stretch: Stretch
    blob: bytes | None = field(repr=False, default=None)

    def is_for(self, wanted: "PassphraseAttempt") -> bool:
        """Whether what comes of this one answers `wanted`, a later trial of the same event."""
        return (self.text, self.blob) == (wanted.text, wanted.blob)


@dataclass(frozen=True, slots=True)
class DerivedKey:
    """A trial with what came of it."""

    attempt: PassphraseAttempt = field(repr=False)
    key: bytes = field(repr=False, default=b"")
    """Empty where the passphrase is not strong enough to be set."""
    judged: Strength | None = None
    """The strength of a new passphrase."""
    soon: bool = False
    """It came too soon after the last ones, and nothing was done with it."""

    def opened(self, account: bytes) -> bytes | None:
        """The private key behind the blob, None where the passphrase was another."""
        return unwrap(self.key, self.attempt.blob, account) if self.attempt.blob else None

    def draft(self, private: bytes, account: bytes) -> Draft:
        """A new pair under this passphrase, for a journal whose private key is that one now."""
        pair = new_pair()
        inner = wrap(self.key, self.attempt.stretch, pair.private, account)
        return Draft(inner, pair.public, seal_previous(pair.public, private, account))


def attempt_of(person: Person, event: Event, inner: Callable[[], bytes], now: datetime) -> PassphraseAttempt | None:
    """The trial that an event asks for: words, while a passphrase is awaited, and none while one has to wait.

    `inner` is the journal's key as it is kept.
    """
    if not isinstance(event, Said):
        return None
    match person.dialogue.awaiting:
        case Awaiting.LOCK_NEW:
            return PassphraseAttempt(event.text, new_stretch())
        case Awaiting.LOCK_AGAIN if person.dialogue.draft:
            blob = Draft.unpacked(person.dialogue.draft).inner
            return PassphraseAttempt(event.text, stretch_of(blob), blob)
        case Awaiting.UNLOCK if person.lock.locked and not must_wait(person, now):
            blob = inner()
            return PassphraseAttempt(event.text, stretch_of(blob), blob)
    return None


class Stretcher:
    """Works on passphrases in threads, few at a time, so that nobody else's tap waits for one.

    Frequent tries are slowed down; the person with the fewest recent tries goes first. A new passphrase is judged
    before: one that is not strong enough costs no stretch. `famous` names those that everybody knows.
    """

    def __init__(self, tries: Tries, famous: Callable[[], Collection[str]]) -> None:
        self.tries, self._famous = tries, famous
        self.line = FairLock()
        """Held while one is stretched: each takes 64 MiB and all cores."""

    async def stretch(self, account: bytes, attempt: PassphraseAttempt) -> DerivedKey:
        """What comes of a trial."""
        rank = self.tries.take(account)
        if rank is None:
            return DerivedKey(attempt, soon=True)
        strength = None
        if attempt.blob is None:
            strength = await asyncio.to_thread(judged, attempt.text, self._famous())
            if strength not in TAKEN:
                return DerivedKey(attempt, judged=strength)
        async with self.line.held(rank):
            key = await asyncio.to_thread(stretched, attempt.text, attempt.stretch)
        return DerivedKey(attempt, key, strength)
