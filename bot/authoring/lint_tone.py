"""How it sounds: no word that a list in content/wordlists/ keeps out, and English that is easy to read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.authoring.content import Content, read_shape
from bot.authoring.fault import Fault
from bot.authoring.message import FILLED_IN, Message, Part
from bot.authoring.schema import AllowedShape
from bot.authoring.words import FALLBACK, Words, plain

HIGHEST_GRADE = 6
"""Grade of school in which the words can be read, by Flesch and Kincaid 1975 as textstat reckons it."""
FEWEST_WORDS = 9
"""Words from which on a grade means anything."""
_NO_GRADE = "The reading grade was not checked: install textstat (pip install textstat) to check it."

EVERYWHERE = {
    "explicit": "name a feeling or an area, not an act",
    "praise": "say what is, without a grade",
    "guilt": "say it so that any answer is fine, and none",
    "streak": "nothing here is counted or won",
}
_UNASKED = ("bot-description", "bot-about", "export-name")
"""Messages that others may see without a tap, besides a reminder's first lines."""
_OWN_NAME = "afterglow"


@dataclass(frozen=True, slots=True)
class _List:
    """One list of words, ready to be looked for."""

    name: str
    pattern: re.Pattern[str]

    def found(self, part: Part, *, but: str = "") -> list[str]:
        """The words of the list that stand in any form of a text."""
        hits = [hit for form in part.forms for hit in self.pattern.findall(plain(form)) if hit != but]
        return list(dict.fromkeys(hits))


def lint_tone(folder: Path, content: Content, faults: list[Fault]) -> tuple[str, ...]:
    """Add every fault of tone; returns what could not be looked at, one line each."""
    notes: list[str] = []
    allowed = _allowed(folder, content, faults)
    for language, words in content.words.items():
        lists = _lists(folder / "wordlists" / language)
        if not lists:
            notes.append(f"The tone of {language} was not checked: there is no wordlists/{language}/.")
        for message in words.written.by_id.values():
            faults += _listed(message, lists, allowed)
    if FALLBACK in content.words:
        notes += _grades(content.words[FALLBACK], faults)
    return tuple(notes)


def _listed(message: Message, lists: dict[str, _List], allowed: frozenset[str]) -> Iterator[Fault]:
    for part in message.parts.values():
        name = f"{message.id}.{part.attribute}" if part.attribute else message.id
        for kind, remedy in EVERYWHERE.items():
            for word in lists[kind].found(part) if kind in lists else ():
                yield part.fault(f"{name} says {word!r} ({kind})", remedy)
        if "labels" in lists and message.id not in allowed:
            for word in lists["labels"].found(part):
                remedy = f"say what happened instead, or give a reason for {message.id} in wordlists/allowed.yaml"
                yield part.fault(f"{name} says {word!r} (labels)", remedy)
        if "neutral" in lists and _comes_unasked(message.id, part.attribute):
            own = _OWN_NAME if message.id in _UNASKED else ""
            for word in lists["neutral"].found(part, but=own):
                remedy = "anyone may read this over a shoulder: say less"
                yield part.fault(f"{name} says {word!r} (neutral)", remedy)


def _comes_unasked(id: str, attribute: str | None) -> bool:
    return id in _UNASKED or (id.startswith("reminder-") and attribute in (None, "plain"))


def _allowed(folder: Path, content: Content, faults: list[Fault]) -> frozenset[str]:
    """The messages that may hold labels. Each gives its reason, and is there."""
    if not (folder / "wordlists" / "allowed.yaml").exists():
        return frozenset()
    source, shape = read_shape(folder, "wordlists/allowed.yaml", AllowedShape, faults)
    english = content.words.get(FALLBACK)
    there = {*english.written.by_id, *english.written.broken} if english else set()
    faults += [
        source.fault(("allowed", id), f"there is no message {id}", "take it out, or check its id")
        for id in (shape.allowed if shape and english else ())
        if id not in there
    ]
    return frozenset(shape.allowed if shape else ())


def _lists(folder: Path) -> dict[str, _List]:
    found: dict[str, _List] = {}
    for path in sorted(folder.glob("*.txt")):
        lines = [line.partition("#")[0] for line in path.read_text(encoding="utf-8").splitlines()]
        words = sorted({plain(line) for line in lines if line.strip()}, key=lambda word: (-len(word), word))
        if words:
            pattern = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in words) + r")(?!\w)")
            found[path.stem] = _List(path.stem, pattern)
    return found


def _grades(english: Words, faults: list[Fault]) -> list[str]:
    try:
        from textstat import flesch_kincaid_grade  # type: ignore[import-untyped,unused-ignore] # it comes without types
    except ImportError:
        return [_NO_GRADE]
    for message in english.written.by_id.values():
        for part in message.parts.values():
            text = _sentences(part.forms[0])
            if len(text.split()) < FEWEST_WORDS:
                continue
            grade = flesch_kincaid_grade(text)
            if grade > HIGHEST_GRADE:
                name = f"{message.id}.{part.attribute}" if part.attribute else message.id
                problem = f"{name} reads at grade {grade:.1f}, over {HIGHEST_GRADE}"
                faults.append(part.fault(problem, "use shorter sentences and everyday words"))
    return []


def _sentences(text: str) -> str:
    """The text with an end to each line and bullet, so that a list is not one long sentence."""
    lines = [line.strip(" ·•-").replace(FILLED_IN, "it") for line in text.splitlines()]
    return " ".join(line if line[-1] in ".!?:" else f"{line}." for line in lines if line).replace(":", ".")
