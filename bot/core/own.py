"""The person's own words that pages use: for parts of their body, for feelings, in questions and in reminders.

One entry of the journal holds them, with an answer for each of them. So they are sealed, erased, exported and imported
like other entries, and no page shows them while the journal is locked.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.core.answer import Answer, AnswerValue, Typed
from bot.core.entry import Entry
from bot.core.hint import unfit
from bot.core.journal import KeptEntry
from bot.core.questions import TYPES, QuestionType

OWN: Final = "own"
"""The flow id of the entry with the person's own words. No flow in the content has it."""
PARTS: Final = {
    "chest": ("torso", "upper"),
    "vulva": ("front", "opening", "inner"),
    "penis": ("outer", "genitals"),
    "bottom": ("behind", "rear", "back"),
}
"""Parts of the body, by their option ids in the body check, with the ids of the words to pick from."""
BY_PLACE: Final = frozenset({"vulva", "penis"})
"""Parts that can also be called by their place."""
MOST_FEELINGS: Final = 30
_FEELING: Final = re.compile(r"word-([0-9]{1,6})")
"""Matches the name of an answer that holds a word for a feeling. The name is also the option's id."""
KINDS: Final = ("one", "many", "text")
"""The question types of questions that the person writes."""
MOST_QUESTIONS: Final = 10
MOST_OPTIONS: Final = 6
LONGEST_QUESTION: Final = 200
"""In UTF-16 code units."""
LONGEST_OPTION: Final = 30
"""In UTF-16 code units."""
_QUESTION: Final = re.compile(r"ask-([0-9]{1,6})-(one|many|text)")
"""Matches the name of an answer that holds a question. The name is also the question's id in a flow."""
_NOTE: Final = re.compile(r"note-([0-9]{1,6})")
"""Matches the name of an answer that holds the text of a reminder. The name is also that of the reminder."""
LONGEST_WORD: Final = 15
"""In UTF-16 code units. Two buttons with such words and ticks fit side by side."""


def own_words(kept: KeptEntry | None) -> Iterator[tuple[str, AnswerValue]]:
    """The parts of the body for which the person chose a word, each with that word."""
    for answer in kept.shown_answers() if kept is not None else ():
        if answer.question in PARTS:
            yield answer.question, answer.said


def feelings(kept: KeptEntry | None) -> dict[str, str]:
    """The person's own words for feelings, by option id. Words too long for a button are left out."""
    texts = _texts(kept, _FEELING).items()
    return {id: text for id, text in texts if unfit(text, LONGEST_WORD) is None and "\n" not in text}


def is_feeling(id: str) -> bool:
    """Whether an option with that id is the person's own word for a feeling."""
    return _FEELING.fullmatch(id) is not None


def next_feeling(kept: KeptEntry | None) -> str:
    """The name for the next word. Its number is one above the highest in use, so names are rarely used twice."""
    return f"word-{_highest(_ids(kept), _FEELING) + 1}"


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question that the person wrote."""

    type: QuestionType
    text: str
    options: Mapping[str, str]
    """Labels by option id. Empty if the answer is typed."""

    def blank(self) -> "OwnQuestion":
        """The question without any of its words."""
        return replace(self, text="", options=dict.fromkeys(self.options, ""))


def questions(kept: KeptEntry | None) -> dict[str, OwnQuestion]:
    """The questions that the person wrote, by id. A text that is no longer a question after an edit is left out."""
    texts = _texts(kept, _QUESTION).items()
    parsed = {id: question_of(id.rpartition("-")[2], text) for id, text in texts}
    return {id: question for id, question in parsed.items() if question is not None}


def question_of(kind: str, text: str) -> OwnQuestion | None:
    """The question in a text: its first line is the question, and each further line is an option. None if the text is
    not a question of that type."""
    type = TYPES[kind]
    lines = [text.strip()] if type.takes_words else [" ".join(line.split()) for line in text.splitlines()]
    question, *labels = [line for line in lines if line] or [""]
    options = {str(number): label for number, label in enumerate(dict.fromkeys(labels), 1)}
    fits = unfit(question, LONGEST_QUESTION) is None
    fits = fits and all(unfit(label, LONGEST_OPTION) is None for label in options.values())
    enough = type.takes_words or 2 <= len(options) <= MOST_OPTIONS
    return OwnQuestion(type, question, options) if fits and enough else None


def is_question(id: str) -> bool:
    """Whether a question with that id was written by the person."""
    return _QUESTION.fullmatch(id) is not None


def next_question(kept: KeptEntry | None, kind: str) -> str:
    """The id for the next question of that type. Its number is one above the highest in use, so ids are rarely used
    twice."""
    return f"ask-{_highest(_ids(kept), _QUESTION) + 1}-{kind}"


def notes(kept: KeptEntry | None) -> dict[str, str]:
    """The texts of the reminders that the person wrote, by name."""
    return _texts(kept, _NOTE)


def is_note(name: str) -> bool:
    """Whether an answer of that name holds the text of a reminder."""
    return _NOTE.fullmatch(name) is not None


def next_note(kept: KeptEntry | None, others: Iterable[str]) -> str:
    """The name for the next reminder. Its number is one above the highest in the entry and in the names `others`."""
    return f"note-{_highest([*_ids(kept), *others], _NOTE) + 1}"


def _texts(kept: KeptEntry | None, names: re.Pattern[str]) -> dict[str, str]:
    """The texts of the typed answers whose names match, by name."""
    answers = kept.shown_answers() if kept is not None else []
    typed = ((answer.question, answer.said) for answer in answers if names.fullmatch(answer.question))
    return {name: said.text for name, said in typed if isinstance(said, Typed)}


def _ids(kept: KeptEntry | None) -> list[str]:
    return [answer.question for answer in kept.shown_answers()] if kept is not None else []


def _highest(ids: Iterable[str], names: re.Pattern[str]) -> int:
    return max((int(found[1]) for id in ids if (found := names.fullmatch(id))), default=0)


def with_word(
    kept: KeptEntry | None,
    name: str,
    said: AnswerValue,
    shown: tuple[str, str],
    now: datetime,
    zone: str | None,
    flow: str = OWN,
) -> KeptEntry:
    """The entry with `said` as the answer under `name`. The journal shows it as `shown`: question and answer.

    If `kept` is None, a new entry of the flow `flow` is made.
    """
    others = kept.without(name) if kept is not None else KeptEntry(Entry(flow, now, now, (), flow, zone), ())
    entry = replace(others.entry, answers=(*others.entry.answers, Answer(name, said)))
    return replace(others, entry=entry, words=(*others.words, shown))
