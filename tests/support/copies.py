"""Makes files of /export without a bot."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.core.answer import Answer, Picked, Skipped, typed
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.person import Person
from bot.service.export import JsonWriter
from tests.support.bot_harness import EVENING


def copy_of(person: Person, kept: Iterable[KeptEntry] = (), now: datetime = EVENING) -> bytes:
    """The JSON file of /export for `person`, with the entries `kept`."""
    writer = JsonWriter(person, (), now)
    return writer.head(1) + b"".join(map(writer.entry, kept)) + writer.foot(last=True)


def evening(days_ago: float, words: str = "a lamp", until: datetime | None = None, *picked: str) -> KeptEntry:
    """An entry that was kept `days_ago` days before EVENING: the picked options, then a note with `words`."""
    at = EVENING - timedelta(days=days_ago)
    who = (Answer("who", Picked(picked)),) if picked else ()
    answers = (*who, Answer("body", Skipped()), Answer("note", typed(words)))
    questions_and_answers = (*((("Who was there?", "Just me"),) if picked else ()), ("A note?", ""))
    return KeptEntry(Entry("quick", at - timedelta(minutes=2), at, answers), questions_and_answers, until)
