"""The shapes of content files as pydantic models. content/README.md explains the keys for writers.

`country_shapes` has the files by country, `deck` has deck.yaml.
"""

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, field_validator

from bot.core.callbacks.checkin import LineKind
from bot.core.expression import Expression, ExpressionError, parse
from bot.core.flow import MirrorUrgency
from bot.core.questions import TYPES, QuestionType

ContentId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,23}$")]
_SINGLE_EQUALS = re.compile(r"(?<![=!<>])=(?![=<>])")
_STRAIGHT_QUOTES = str.maketrans("‘’‚‛“”„‟", "''''" + '""""')


class Shape(BaseModel):
    """The base of all models: frozen, and unknown keys are faults."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class WrongValueError(ValueError):
    """A value that cannot be read. `remedy` says what to write instead."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.remedy = remedy


def _option(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


def _condition(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return parse(value)
    except ExpressionError as error:
        problem, remedy = str(error), "content/README.md shows what a condition may hold"
        straight = value.translate(_STRAIGHT_QUOTES)
        if straight != value:
            problem, remedy = f"cannot read the condition {value!r}: its quotes are curly", f"write {straight}"
        elif _SINGLE_EQUALS.search(value):
            compared = _SINGLE_EQUALS.sub("==", value)
            problem, remedy = f"cannot read the condition {value!r}: = does not compare", f"write {compared}"
        raise WrongValueError(problem, remedy) from None


ConditionText = Annotated[Expression | None, BeforeValidator(_condition)]


def _type(value: Any) -> Any:
    if value not in TYPES:
        *names, last = (f"'{name}'" for name in TYPES)
        raise WrongValueError(f"Input should be {', '.join(names)} or {last}, not {value!r}", "use one of those")
    return TYPES[value]


class OptionShape(Shape):
    """An option. In the file it may be a bare id."""

    id: ContentId
    tags: tuple[ContentId, ...] = ()
    leads: Literal["felt-off"] | None = None
    opens: ContentId | None = None
    schedules: tuple[ContentId, ...] = ()
    holds: bool = False
    clears: bool = False


class QuestionShape(Shape):
    """A question of a flow."""

    id: ContentId
    kind: Annotated[QuestionType, BeforeValidator(_type)]
    options: tuple[Annotated[OptionShape, BeforeValidator(_option)], ...] = ()
    when: ConditionText = None
    max: int | None = Field(default=None, ge=1, le=12)
    tags: dict[str, tuple[ContentId, ...]] = {}
    sources: tuple[ContentId, ...] = ()
    support: bool | LineKind = False
    ends: bool = False
    clear: bool = False
    kept: bool = True
    own: bool = False
    extra: bool = False


class MirrorShape(Shape):
    """A line of the mirror at the end of a flow."""

    id: ContentId
    when: ConditionText = None
    urgency: MirrorUrgency = MirrorUrgency.NONE


class OnwardShape(Shape):
    """A flow that is offered after this one."""

    flow: ContentId
    when: ConditionText = None


class FlowShape(Shape):
    """content/flows/<id>.yaml"""

    id: ContentId
    questions: tuple[QuestionShape, ...] = Field(min_length=1)
    mirror: tuple[MirrorShape, ...] = ()
    onward: tuple[OnwardShape, ...] = ()
    keeps: bool = True
    listed: bool = True
    ideas: bool = False
    safety: bool = False
    night: bool = False
    own: bool = False
    place: int = Field(default=99, ge=1, le=99)


class IdeaShape(Shape):
    """One aftercare idea."""

    id: ContentId
    where: tuple[Literal["solo", "together", "apart"], ...] = Field(min_length=1)
    energy: Literal["low", "mid"]
    minutes: int = Field(ge=1, le=240)
    comfort: tuple[ContentId, ...] = Field(min_length=1)
    washes: bool = False


class IdeasShape(Shape):
    """content/ideas.yaml"""

    ideas: tuple[IdeaShape, ...]


class CardShape(Shape):
    """One pillow-talk card."""

    id: ContentId
    depth: int = Field(ge=1, le=4)
    """1 light, 2 warm, 3 deep, 4 dreams and next time."""
    solo: bool
    """It also fits a person alone."""


class CardsShape(Shape):
    """content/cards.yaml"""

    cards: tuple[CardShape, ...]


class PageShape(Shape):
    """One page to read."""

    id: ContentId
    sources: tuple[ContentId, ...] = ()


class LearnShape(Shape):
    """content/learn.yaml"""

    pages: tuple[PageShape, ...]


class AfterShape(Shape):
    """When a reminder comes: after minutes, at a time of the next morning, or after days (at a time, if given)."""

    minutes: int | None = Field(default=None, ge=1, le=60 * 24)
    morning: str | None = Field(default=None, pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
    days: int | None = Field(default=None, ge=1, le=366)
    at: str | None = Field(default=None, pattern=r"^([01]\d|2[0-3]):[0-5]\d$")

    @field_validator("minutes", "days", mode="before")
    @classmethod
    def _whole(cls, value: Any) -> Any:
        if isinstance(value, bool):
            raise ValueError("write a whole number")
        return value


class ReminderShape(Shape):
    """One kind of reminder."""

    id: ContentId
    after: AfterShape
    expires: int = Field(ge=1, description="minutes after it is due")
    care: Literal["comfort", "safety"]
    held: bool = False
    tonight: bool = False
    on: bool = False
    line: Literal["own", "shared"] = "shared"
    opens: ContentId | None = None
    repeat: int = Field(default=1, ge=1, le=60, description="times, a day apart")
    whom: Literal["done", "chosen"] = Field(default="done", alias="for")
    sources: tuple[ContentId, ...] = ()


class RemindersShape(Shape):
    """content/reminders.yaml"""

    reminders: tuple[ReminderShape, ...]


class SourceShape(Shape):
    """The source of a fact."""

    id: ContentId
    title: str
    url: str = Field(pattern=r"^https?://")
    checked: date
    """The day when the fact was last compared with the page."""


class SourcesShape(Shape):
    """content/sources.yaml"""

    sources: tuple[SourceShape, ...]


class AllowedShape(Shape):
    """content/wordlists/allowed.yaml"""

    allowed: dict[str, Annotated[str, StringConstraints(min_length=3)]]
    """Messages that may hold words of the list `labels`, each with the reason."""


class ReviewShape(Shape):
    """content/review.yaml"""

    safety: dict[Annotated[str, StringConstraints(min_length=3)], Annotated[tuple[ContentId, ...], Field(min_length=1)]]
    """The flows that a reader must have settled before a release, by the beginning of the reader's heading."""
    unread: Annotated[str, StringConstraints(min_length=10)] | None = None
    """The reason for a release with unread safety texts."""
