"""The person's own words that pages use: for parts of their body, for feelings, in questions and in reminders.

One entry of the journal holds them, an answer for each. So they are sealed, erased, exported and imported with the
journal, and no page shows them while it is locked.
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
"""Parts of the body, by their options in the body check, with the words to pick from."""
BY_PLACE: Final = frozenset({"vulva", "penis"})
"""Parts that can also be called by their place."""
MOST_FEELINGS: Final = 30
_FEELING: Final = re.compile(r"word-([0-9]{1,6})")
"""The names of answers that hold words for feelings. They are also option ids."""
KINDS: Final = ("one", "many", "text")
"""The types that the person's own questions may have."""
MOST_QUESTIONS: Final = 10
MOST_OPTIONS: Final = 6
LONGEST_QUESTION: Final = 200
LONGEST_OPTION: Final = 30
_QUESTION: Final = re.compile(r"ask-([0-9]{1,6})-(one|many|text)")
"""The names of answers that hold questions. They are also the ids of the questions in a flow."""
_NOTE: Final = re.compile(r"note-([0-9]{1,6})")
"""The names of answers that hold the text of a reminder. They are also the names of the reminders."""
LONGEST_WORD: Final = 15
"""In UTF-16 code units. Two such buttons, with ticks, fit side by side."""


def own_words(kept: KeptEntry | None) -> Iterator[tuple[str, AnswerValue]]:
    """The parts of the body with a word of the person's own, and that word."""
    for answer in kept.shown_answers() if kept is not None else ():
        if answer.question in PARTS:
            yield answer.question, answer.said


def feelings(kept: KeptEntry | None) -> dict[str, str]:
    """The person's own words for feelings, by option id. Words too long for a button are left out."""
    found = _texts(kept, _FEELING).items()
    return {id: text for id, text in found if unfit(text, LONGEST_WORD) is None and "\n" not in text}


def is_feeling(id: str) -> bool:
    """Whether an option id is that of the person's own word for a feeling."""
    return _FEELING.fullmatch(id) is not None


def next_feeling(kept: KeptEntry | None) -> str:
    """The name for the next word. Its number is one above the highest in use, so that names are rarely used twice."""
    return f"word-{_highest(_ids(kept), _FEELING) + 1}"


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question that the person wrote."""

    type: QuestionType
    text: str
    options: Mapping[str, str]
    """Labels by id. Empty if the answer is typed."""

    def blank(self) -> "OwnQuestion":
        """The same without any of its words."""
        return replace(self, text="", options=dict.fromkeys(self.options, ""))


def questions(kept: KeptEntry | None) -> dict[str, OwnQuestion]:
    """The person's own questions, by their ids. A text that was edited and is no longer a question is left out."""
    found = dict[str, OwnQuestion]()
    for id, text in _texts(kept, _QUESTION).items():
        if question := question_of(id.rpartition("-")[2], text):
            found[id] = question
    return found


def question_of(kind: str, text: str) -> OwnQuestion | None:
    """The question in a text: the first line asks, each further line is an option. None if it does not fit."""
    type = TYPES[kind]
    lines = [text.strip()] if type.takes_words else [" ".join(line.split()) for line in text.splitlines()]
    asks, *picks = [line for line in lines if line] or [""]
    options = {str(number): line for number, line in enumerate(dict.fromkeys(picks), 1)}
    fits = unfit(asks, LONGEST_QUESTION) is None and all(unfit(one, LONGEST_OPTION) is None for one in options.values())
    enough = type.takes_words or 2 <= len(options) <= MOST_OPTIONS
    return OwnQuestion(type, asks, options) if fits and enough else None


def is_question(id: str) -> bool:
    """Whether it is the id of a question that the person wrote."""
    return _QUESTION.fullmatch(id) is not None


def next_question(kept: KeptEntry | None, kind: str) -> str:
    """The id for the next question of that kind. It follows the highest, so that ids are rarely used twice."""
    return f"ask-{_highest(_ids(kept), _QUESTION) + 1}-{kind}"


def notes(kept: KeptEntry | None) -> dict[str, str]:
    """The texts of the person's own reminders, by their names."""
    return _texts(kept, _NOTE)


def is_note(name: str) -> bool:
    """Whether an answer of that name holds the text of a reminder."""
    return _NOTE.fullmatch(name) is not None


def next_note(kept: KeptEntry | None, others: Iterable[str]) -> str:
    """The name for the next reminder. It follows the highest of the entry and of `others`."""
    return f"note-{_highest([*_ids(kept), *others], _NOTE) + 1}"


def _texts(kept: KeptEntry | None, names: re.Pattern[str]) -> dict[str, str]:
    """The typed answers with such names."""
    answers = kept.shown_answers() if kept is not None else []
    return {
        one.question: one.said.text for one in answers if isinstance(one.said, Typed) and names.fullmatch(one.question)
    }


def _ids(kept: KeptEntry | None) -> list[str]:
    return [one.question for one in kept.shown_answers()] if kept is not None else []


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
    """The entry with that word or question added under `name`. The journal shows it as `shown`.

    Without an entry, a new one is made, of the flow `flow`.
    """
    less = kept.without(name) if kept is not None else KeptEntry(Entry(flow, now, now, (), flow, zone), ())
    entry = replace(less.entry, answers=(*less.entry.answers, Answer(name, said)))
    return replace(less, entry=entry, words=(*less.words, shown))
