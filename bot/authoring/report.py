"""All of `afterglow check`, for writers and translators."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
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
from bot.authoring.lint_sources import outdated, uncited
from bot.authoring.lint_tone import lint_tone
from bot.authoring.lint_words import lint_words, untranslated
from bot.authoring.loading import lint
from bot.authoring.message import MessagePart
from bot.authoring.review import FILE, Awaited, awaited, unread
from bot.authoring.used_messages import UsedMessages
from bot.authoring.words import FALLBACK, Words

_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST = 3
"""Texts of fewer words are not counted as English: "Check-in" may be the same in two languages."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found."""

    content: Content
    faults: tuple[Fault, ...]
    """What must be fixed now."""
    warnings: tuple[Fault, ...]
    """What may wait until a release."""
    notes: tuple[str, ...]
    """What was not checked, and what is still English."""
    awaited: tuple[Awaited, ...] = ()
    """The readers with points left to read."""
    untranslated: tuple[Fault, ...] = ()
    """Messages that English has and another language lacks. They may wait until a release."""

    def __str__(self) -> str:
        content, parts = self.content, list(self.notes)
        if self.awaited:
            parts.append("\n".join([f"Points that await a reader, in {FILE}:", *map(str, self.awaited)]))
        if self.untranslated:
            parts.append("\n".join([_summed(self.untranslated), *map(str, self.untranslated)]))
        if self.warnings:
            parts.append("\n".join([_counted(len(self.warnings), "warning"), *map(str, self.warnings)]))
        if self.faults:
            parts.append("\n".join([_counted(len(self.faults), "fault"), *map(str, self.faults)]))
        else:
            parts.append(
                f"No faults: {len(content.flows)} flows, {len(content.ideas)} ideas, {len(content.reminders)} "
                f"reminders, {len(content.support.countries)} countries, in {', '.join(sorted(content.words))}."
            )
        return "\n\n".join(parts)


def check(folder: Path, today: date, release: bool, used: UsedMessages, names: Collection[str]) -> Report:
    """Check everything, and report all of it at once. `names` are the flows that the program opens by name.

    For a `release` more things are faults. Facts and numbers must not have been checked too long before `today`. No
    message may await translation. No safety text may await a reader, unless review.yaml says why it goes out unread.
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
    faults += lint_marks(content)
    notes = (*lint_tone(folder, content, faults), *copied(content))
    waiting = awaited(folder)
    old, missing = list(outdated(content, today)), list(untranslated(content))
    unsettled, reason = unread(folder, content, waiting, faults)
    faults += [*old, *missing, *unsettled] if release else []
    notes += (f"SAFETY TEXTS GO OUT UNREAD: {reason}",) if reason else ()
    if release:
        old, missing = [], []
    return Report(content, tuple(sorted(set(faults))), tuple(sorted(old)), notes, waiting, tuple(sorted(set(missing))))


def _summed(untranslated: Sequence[Fault]) -> str:
    """How much each language lacks. A file of words is locales/<language>/<name>.ftl."""
    lacks = Counter(fault.file.split("/")[1] for fault in untranslated)
    return f"Words that await translation, {', '.join(f'{count} in {name}' for name, count in sorted(lacks.items()))}:"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'} in the content:"


def copied(content: Content) -> Iterator[str]:
    """A line for each language with English texts, with their number."""
    english = content.words.get(FALLBACK)
    for language, words in sorted(content.words.items()):
        if english is not None and words is not english:
            texts = [part for part in _texts(english) if words.has(part.message, part.attribute)]
            same = sum(part.forms == _there(words, part).forms for part in texts)
            if same:
                yield f"Still in English, in {language}: {same} of {len(texts)} texts."


def _texts(words: Words) -> Iterator[MessagePart]:
    for message in words.written.by_id.values():
        yield from (part for part in message.parts.values() if len(_WORD.findall(part.forms[0])) >= _FEWEST)


def _there(words: Words, part: MessagePart) -> MessagePart:
    return words.written.by_id[part.message].parts[part.attribute]
