"""The question types. A new type needs a file here, an entry in `TYPES` and a sample in tests/core/questions."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.core.questions.base import Flaw, Option, Question, QuestionType, Written
from bot.core.questions.layout import Choices, Layout, Reading, Ticks, Writing
from bot.core.questions.many import Many
from bot.core.questions.note import Note
from bot.core.questions.one import One
from bot.core.questions.scale import POINTS, Scale
from bot.core.questions.tap import Choose, QuestionTap, Settle, Toggle
from bot.core.questions.text import Text
from bot.core.questions.weather import Weather

ONE: Final = One()
MANY: Final = Many()
SCALE: Final = Scale()
WEATHER: Final = Weather()
TEXT: Final = Text()
NOTE: Final = Note()

TYPES: Final[Mapping[str, QuestionType]] = MappingProxyType(
    {type.name: type for type in (ONE, MANY, SCALE, WEATHER, TEXT, NOTE)}
)
"""Every question type by its name. A flow's file gives that name under `kind:`."""

__all__ = [
    "MANY",
    "NOTE",
    "ONE",
    "POINTS",
    "SCALE",
    "TEXT",
    "TYPES",
    "WEATHER",
    "Choices",
    "Choose",
    "Flaw",
    "Layout",
    "Option",
    "Question",
    "QuestionTap",
    "QuestionType",
    "Reading",
    "Settle",
    "Ticks",
    "Toggle",
    "Writing",
    "Written",
]
