"""Checks the tone: texts avoid the words of the lists in content/wordlists/, and English is easy to read."""

import re
import warnings
from collections.abc import Iterator
from pathlib import Path

from bot.authoring.content import Content, read_shape
from bot.authoring.fault import Fault
from bot.authoring.lint_deck import is_of_deck
from bot.authoring.message import FILLED_IN, FluentMessage
from bot.authoring.phrases import Phrases, listed
from bot.authoring.schema import AllowedShape
from bot.authoring.words import FALLBACK, Words

HIGHEST_GRADE = 6
"""The highest school grade of a text, by Flesch and Kincaid 1975, as the library readability computes it."""
FEWEST_WORDS = 9
"""Shorter texts have no meaningful grade."""
_NO_GRADE = "The reading grade was not checked: install readability (pip install readability) to check it."

FORBIDDEN = {
    "explicit": "name a feeling or an area, not an act",
    "praise": "say what is, without a grade",
    "guilt": "say it so that any answer is fine, and none",
    "streak": "nothing here is counted or won",
}
"""The lists whose words no text may have, each with the remedy."""
_FILES = frozenset(f"{name}.txt" for name in (*FORBIDDEN, "labels", "neutral", "eyes", "deck"))
_ENDS, _WORD = re.compile(r"(?<=[.!?:])\s+"), re.compile(r"\w[\w'’-]*|[^\w\s]")
"""The end of a sentence, and a word or a mark in it."""
_UNASKED = frozenset(
    "bot-description bot-about export-name away-note hide group trouble hasty away secret-again notes-go-on "
    "export-unsure lock-resealing".split()
)
"""Messages that others may see on the screen without a tap. `_comes_unasked` adds reminders and the command menu."""
_OWN_NAME = "afterglow"


def lint_tone(folder: Path, content: Content, faults: list[Fault]) -> tuple[str, ...]:
    """Add every fault of tone to `faults`. Returns a note for each check that could not be made."""
    notes: list[str] = []
    allowed = _allowed(folder, content, faults)
    unclear = frozenset(f"{f.id}-{q.id}" for f in content.flows.values() for q in f.questions if not q.clear)
    for language, words in content.words.items():
        faults += _unknown_lists(folder / "wordlists" / language)
        lists = _word_lists(folder / "wordlists" / language)
        if lists is None:
            notes.append(f"The tone of {language} was not checked: there is no wordlists/{language}/.")
            continue
        for message in words.written.by_id.values():
            faults += _word_faults(message, lists, allowed, unclear)
    if FALLBACK in content.words:
        notes += _grades(content.words[FALLBACK], faults)
    return tuple(notes)


def _word_faults(
    message: FluentMessage, lists: Phrases, allowed: frozenset[str], unclear: frozenset[str]
) -> Iterator[Fault]:
    """Words of the lists that a message must not have. `allowed` messages may have words of the list `labels`. The
    questions `unclear` have no button that clears the chat."""
    for part in message.parts.values():
        for kind, word in dict.fromkeys(hit for form in part.forms for hit in lists.found(form)):
            problem = f"{part.name} says {word!r} ({kind})"
            if kind in FORBIDDEN:
                yield part.fault(problem, FORBIDDEN[kind])
            elif kind == "labels" and message.id not in allowed:
                remedy = f"say what happened instead, or give a reason for {message.id} in wordlists/allowed.yaml"
                yield part.fault(problem, remedy)
            elif kind == "eyes" and message.id in unclear:
                yield part.fault(problem, "somebody else may be looking: add clear: true to that question")
            elif kind == "deck" and is_of_deck(message.id):
                yield part.fault(problem, "invite: a wish asks for nothing that can be counted, and nobody has to")
            elif kind == "neutral" and _comes_unasked(message.id, part.attribute, word):
                yield part.fault(problem, "anyone may read this over a shoulder: say less")


def _comes_unasked(id: str, attribute: str | None, word: str) -> bool:
    """Whether others may see this text without a tap. There, the bot's own name is the only such word allowed."""
    if id in _UNASKED:
        return word != _OWN_NAME
    if id.startswith("command-"):
        return attribute is None
    return id.startswith("reminder-") and attribute in (None, "plain")


def _allowed(folder: Path, content: Content, faults: list[Fault]) -> frozenset[str]:
    """The messages that may use words of the list `labels`. Each must exist and have a reason."""
    if not (folder / "wordlists" / "allowed.yaml").exists():
        return frozenset()
    source, shape = read_shape(folder, "wordlists/allowed.yaml", AllowedShape, faults)
    english = content.words.get(FALLBACK)
    ids = {*english.written.by_id, *english.written.broken} if english else set()
    faults += [
        source.fault(("allowed", id), f"there is no message {id}", "take it out, or check its id")
        for id in (shape.allowed if shape and english else ())
        if id not in ids
    ]
    return frozenset(shape.allowed if shape else ())


def _unknown_lists(folder: Path) -> Iterator[Fault]:
    for path in sorted(folder.glob("*")):
        if path.name not in _FILES:
            remedy = f"call it one of {', '.join(sorted(_FILES))}"
            yield Fault(f"wordlists/{folder.name}/{path.name}", 0, "no check uses a list of this name", remedy)


def _word_lists(folder: Path) -> Phrases | None:
    """The word lists of a language, each phrase with the name of its list. None if all are empty or missing."""
    texts = [(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))]
    phrases = [(name, phrase) for name, text in texts for phrase in listed(text)]
    return Phrases(phrases) if phrases else None


def _grades(english: Words, faults: list[Fault]) -> list[str]:
    """Add texts with too high a grade to `faults`. Returns a note if the library that grades them is missing."""
    try:
        with warnings.catch_warnings():
            # Newer Pythons warn of a backslash in its word lists of other languages.
            warnings.simplefilter("ignore")
            from readability import getmeasures  # type: ignore[import-untyped,unused-ignore] # it comes without types
    except ImportError:
        return [_NO_GRADE]
    for message in english.written.by_id.values():
        for part in message.parts.values():
            text = _sentences(part.forms[0])
            if len(text.split()) < FEWEST_WORDS:
                continue
            grade = getmeasures(text, lang="en")["readability grades"]["Kincaid"]
            if grade > HIGHEST_GRADE:
                problem = f"{part.name} reads at grade {grade:.1f}, over {HIGHEST_GRADE}"
                faults.append(part.fault(problem, "use shorter sentences and everyday words"))
    return []


def _sentences(text: str) -> str:
    """The text in the library's format: one sentence a line, with spaces around each mark."""
    lines = (line.strip(" ·•-").replace(FILLED_IN, "it") for line in text.splitlines())
    sentences = (sentence for line in lines for sentence in _ENDS.split(line) if sentence)
    return "\n".join(" ".join(_WORD.findall(sentence)) for sentence in sentences)
