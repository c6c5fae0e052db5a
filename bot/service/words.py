"""Seals the person's own words to the journal's key as soon as they are sent, and opens them to be shown or exported.

Accounts and entries pass through here before they are stored, so no words are ever sealed under a root key alone. This
module must never log words or put them into an error.
"""

import zlib
from collections.abc import Callable
from dataclasses import replace

from bot.core.answer import Answer, Box, ClearText, Part, Typed
from bot.core.checkin import Checkin
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.vault.cell import Cell, prefixed
from bot.vault.hpke import open_with, seal_to
from bot.vault.padding import unpadded

_Convert = Callable[[str, str, Part], Part]
"""Converts one part of an answer, given the ids of its check-in and its question."""


def sealed_person(person: Person, public: Callable[[], bytes], account: bytes) -> Person:
    """The person with all words in boxes. `public` gives the journal's public key, and is called only if needed."""
    return _person(person, lambda checkin, question, part: _sealed(part, public, _cell(account, checkin, question)))


def opened_person(person: Person, private: bytes, account: bytes) -> Person:
    """The person with all words opened. Raises SealBroken."""
    return _person(person, lambda checkin, question, part: _opened(part, private, _cell(account, checkin, question)))


def has_words(person: Person) -> bool:
    """Whether the open or the parked check-in holds words."""
    checkins = (checkin for checkin in (person.checkin, person.parked) if checkin is not None)
    return any(isinstance(answer.said, Typed) for checkin in checkins for answer in checkin.answers)


def opened_words(person: Person, private: bytes, account: bytes) -> dict[Box, ClearText]:
    """The words of the open and the parked check-in, by their boxes. Raises SealBroken."""
    words = dict[Box, ClearText]()

    def note(checkin: str, question: str, part: Part) -> Part:
        opened = _opened(part, private, _cell(account, checkin, question))
        if isinstance(part, Box) and isinstance(opened, ClearText):
            words[part] = opened
        return part

    _person(person, note)
    return words


def sealed_entry(kept: KeptEntry, public: bytes, account: bytes) -> KeptEntry:
    """The entry with all words in boxes."""
    return _entry(
        kept, lambda checkin, question, part: _sealed(part, lambda: public, _cell(account, checkin, question))
    )


def opened_entry(kept: KeptEntry, private: bytes, account: bytes) -> KeptEntry:
    """The entry with all words opened. Raises SealBroken."""
    return _entry(kept, lambda checkin, question, part: _opened(part, private, _cell(account, checkin, question)))


def _sealed(part: Part, public: Callable[[], bytes], cell: Cell) -> Part:
    if isinstance(part, Box):
        return part
    # Compressed first, as sealed bytes cannot be compressed.
    sealed = seal_to(public(), zlib.compress(part.text.encode()), cell, unpadded)
    return Box(sealed=sealed, length=part.length, message=part.message)


def _opened(part: Part, private: bytes, cell: Cell) -> Part:
    if isinstance(part, ClearText):
        return part
    return ClearText(zlib.decompress(open_with(private, part.sealed, cell, unpadded)).decode(), message=part.message)


def _person(person: Person, convert: _Convert) -> Person:
    return replace(person, checkin=_checkin(person.checkin, convert), parked=_checkin(person.parked, convert))


def _checkin(checkin: Checkin | None, convert: _Convert) -> Checkin | None:
    return checkin and replace(checkin, answers=_answers(checkin.answers, checkin.id, convert))


def _entry(kept: KeptEntry, convert: _Convert) -> KeptEntry:
    entry = kept.entry
    return replace(kept, entry=replace(entry, answers=_answers(entry.answers, entry.checkin, convert)))


def _answers(answers: tuple[Answer, ...], checkin: str, convert: _Convert) -> tuple[Answer, ...]:
    return tuple(
        replace(answer, said=Typed(tuple(convert(checkin, answer.question, part) for part in answer.said.parts)))
        if isinstance(answer.said, Typed)
        else answer
        for answer in answers
    )


def _cell(account: bytes, checkin: str, question: str) -> Cell:
    return Cell(account, "words", prefixed(checkin.encode(), question.encode()), "box")
