"""Makes all checks of `afterglow check`, and prints their result for writers and translators."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from bot.authoring.content import Content, read_content
from bot.authoring.fault import Fault
from bot.authoring.lint_deck import lint_deck_words
from bot.authoring.lint_flows import missing_flows, unreached
from bot.authoring.lint_lines import lint_lines
from bot.authoring.lint_lists import lint_places
from bot.authoring.lint_marks import lint_marks
from bot.authoring.lint_mirror import lint_mirror
from bot.authoring.lint_safety import ideas_after_urgency, lint_safety
from bot.authoring.lint_sources import in_future, outdated, uncited
from bot.authoring.lint_tone import lint_tone
from bot.authoring.lint_words import lint_words, untranslated
from bot.authoring.loading import lint
from bot.authoring.message import MessagePart
from bot.authoring.review import FILE, Awaited, awaited, unread
from bot.authoring.used_messages import UsedMessages
from bot.authoring.words import FALLBACK, Words
from bot.core.text import counted

_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 3
"""Shorter texts are not compared with English: "Check-in" may be the same in two languages."""
LISTED_PER_FILE = 10
"""If a file lacks more texts than this, the report counts them instead of listing them."""


@dataclass(frozen=True, slots=True)
class Report:
    """The result of the check."""

    content: Content
    faults: tuple[Fault, ...]
    """They must be fixed now."""
    warnings: tuple[Fault, ...]
    """They may wait until a release."""
    notes: tuple[str, ...]
    """Checks that were not made, and how many texts of each language are still English."""
    awaited: tuple[Awaited, ...] = ()
    """The readers with points left to read."""
    untranslated: tuple[Fault, ...] = ()
    """Texts that English has and another language lacks. They may wait until a release."""

    def __str__(self) -> str:
        content, parts = self.content, list(self.notes)
        if self.awaited:
            parts.append("\n".join([f"Points that await a reader, in {FILE}:", *map(str, self.awaited)]))
        if self.untranslated:
            parts.append("\n".join(_missing_texts(self.untranslated)))
        if self.warnings:
            parts.append(_listed(self.warnings, "warning"))
        if self.faults:
            parts.append(_listed(self.faults, "fault"))
        else:
            parts.append(
                f"No faults: {len(content.flows)} flows, {len(content.ideas)} ideas, {len(content.reminders)} "
                f"reminders, {len(content.support.countries)} countries, in {', '.join(sorted(content.words))}."
            )
        return "\n\n".join(parts)


def check(folder: Path, today: date, release: bool, used: UsedMessages, names: Collection[str]) -> Report:
    """Check everything, and report all of it at once. `names` are the flows that the program opens by name.

    Before a `release`, more things are faults: facts and numbers that were checked too long before `today`, texts that
    await translation, languages with most texts still in English, and safety texts that await a reader, unless
    review.yaml says why they go out unread.
    """
    content, faults = read_content(folder)
    faults += lint(content)
    faults += unreached(content)
    faults += missing_flows(content, names)
    faults += lint_safety(content)
    faults += lint_places(content)
    faults += lint_lines(content, folder)
    unsound = bool(faults)
    faults += lint_words(content, used)
    faults += lint_deck_words(content)
    faults += [] if unsound else [*lint_mirror(content), *ideas_after_urgency(content)]  # walks need sound flows
    faults += uncited(content)
    faults += in_future(content, today)
    faults += lint_marks(content)
    copies = list(_copies(content))
    notes = (*lint_tone(folder, content, faults), *map(str, copies))
    waiting = awaited(folder)
    old, missing = list(outdated(content, today)), list(untranslated(content))
    unsettled, reason = unread(folder, content, waiting, faults)
    notes += (f"SAFETY TEXTS GO OUT UNREAD: {reason}",) if reason else ()
    if release:
        faults += [*old, *missing, *unsettled, *(copy.fault() for copy in copies if copy.same > copy.texts / 2)]
        old, missing = [], []
    return Report(content, tuple(sorted(set(faults))), tuple(sorted(old)), notes, waiting, tuple(sorted(set(missing))))


def _listed(faults: Sequence[Fault], noun: str) -> str:
    """The faults, a line each, below a line with their number."""
    return "\n".join([f"{counted(len(faults), noun)} in the content:", *map(str, faults)])


def _missing_texts(untranslated: Sequence[Fault]) -> Iterator[str]:
    """How many texts each language lacks, and which. Of a file that lacks many: how many, and an example."""
    languages = Counter(fault.file.split("/")[1] for fault in untranslated)  # locales/<language>/<name>.ftl
    counts = ", ".join(f"{count} in {language}" for language, count in sorted(languages.items()))
    yield f"Words that await translation, {counts}:"
    for file, group in groupby(untranslated, key=lambda fault: fault.file):
        faults = list(group)
        if len(faults) > LISTED_PER_FILE:
            yield f"{file}: {len(faults)} missing, for example: {faults[0].remedy}"
        else:
            yield from map(str, faults)


@dataclass(frozen=True, slots=True)
class _Copy:
    """A language with texts that are the same as in English."""

    language: str
    same: int
    texts: int

    def __str__(self) -> str:
        return f"Still in English, in {self.language}: {self.same} of {self.texts} texts."

    def fault(self) -> Fault:
        problem = f"most texts of {self.language} are still in English: {self.same} of {self.texts}"
        return Fault(f"locales/{self.language}/", 0, problem, "translate them, or leave this folder out of the release")


def _copies(content: Content) -> Iterator[_Copy]:
    """The languages with English texts. Variants of English, such as en-GB, are left out."""
    english = content.words.get(FALLBACK)
    for language, words in sorted(content.words.items()):
        if english is not None and language.split("-")[0] != FALLBACK:
            texts = [part for part in _long_texts(english) if words.has(part.message, part.attribute)]
            same = sum(part.forms == words.written.by_id[part.message].parts[part.attribute].forms for part in texts)
            if same:
                yield _Copy(language, same, len(texts))


def _long_texts(words: Words) -> Iterator[MessagePart]:
    for message in words.written.by_id.values():
        yield from (part for part in message.parts.values() if len(_WORD.findall(part.forms[0])) >= _FEWEST_WORDS)
