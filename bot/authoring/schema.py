"""The shape of each content file, one model per kind of file."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, field_validator

from bot.core.callbacks.checkin import LineKind
from bot.core.expression import Expression, ExpressionError, parse
from bot.core.flow import Urgency
from bot.core.questions import TYPES, QuestionType

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,23}$")]


class Shape(BaseModel):
    """The base of all models: frozen, and unknown keys are faults."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def _named(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


def _condition(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return parse(value)
        except ExpressionError as error:
            raise ValueError(str(error)) from None
    return value


When = Annotated[Expression | None, BeforeValidator(_condition)]


def _type(value: Any) -> Any:
    if value not in TYPES:
        *names, last = (f"'{name}'" for name in TYPES)
        raise ValueError(f"Input should be {', '.join(names)} or {last}")
    return TYPES[value]


class OptionShape(Shape):
    """An option: a bare id, or an id with tags and where it leads."""

    id: Id
    tags: tuple[Id, ...] = ()
    leads: Literal["felt-off"] | None = None
    opens: Id | None = None
    plants: tuple[Id, ...] = ()
    holds: bool = False
    clears: bool = False


class QuestionShape(Shape):
    """A question of a flow."""

    id: Id
    kind: Annotated[QuestionType, BeforeValidator(_type)]
    options: tuple[Annotated[OptionShape, BeforeValidator(_named)], ...] = ()
    when: When = None
    max: int | None = Field(default=None, ge=1, le=12)
    tags: dict[str, tuple[Id, ...]] = {}
    sources: tuple[Id, ...] = ()
    support: bool | LineKind = False
    ends: bool = False
    clear: bool = False
    kept: bool = True
    own: bool = False
    extra: bool = False


class MirrorShape(Shape):
    """A mirror line, said back at the end."""

    id: Id
    when: When = None
    urgency: Urgency = Urgency.NONE


class OnwardShape(Shape):
    """A flow that is offered after this one."""

    flow: Id
    when: When = None


class FlowShape(Shape):
    """content/flows/<id>.yaml"""

    id: Id
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

    id: Id
    where: tuple[Literal["solo", "together", "apart"], ...] = Field(min_length=1)
    energy: Literal["low", "mid"]
    minutes: int = Field(ge=1, le=240)
    comfort: tuple[Id, ...] = Field(min_length=1)
    washes: bool = False


class IdeasShape(Shape):
    """content/ideas.yaml"""

    ideas: tuple[IdeaShape, ...]


class CardShape(Shape):
    """One pillow-talk card. `depth`: 1 light, 2 warm, 3 deep, 4 dreams and next time. `solo`: it works alone, too."""

    id: Id
    depth: int = Field(ge=1, le=4)
    solo: bool


class CardsShape(Shape):
    """content/cards.yaml"""

    cards: tuple[CardShape, ...]


class PageShape(Shape):
    """One page to read."""

    id: Id
    sources: tuple[Id, ...] = ()


class LearnShape(Shape):
    """content/learn.yaml"""

    pages: tuple[PageShape, ...]


class AfterShape(Shape):
    """When a reminder comes: in minutes; on the next morning at a time; or some days on, at a time where given."""

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

    id: Id
    after: AfterShape
    expires: int = Field(ge=1, description="minutes after it is due")
    care: Literal["comfort", "safety"]
    held: bool = False
    tonight: bool = False
    on: bool = False
    line: Literal["own", "shared"] = "shared"
    opens: Id | None = None
    repeat: int = Field(default=1, ge=1, le=60, description="times, a day apart")
    whom: Literal["done", "chosen"] = Field(default="done", alias="for")
    sources: tuple[Id, ...] = ()


class RemindersShape(Shape):
    """content/reminders.yaml"""

    reminders: tuple[ReminderShape, ...]


class EmergencyShape(Shape):
    """The number for an emergency in a country."""

    number: str = Field(min_length=2)
    note: Id | None = None
    check_first: bool = False
    source: str | None = None
    checked: date | None = None


class SilentShape(Shape):
    """How to reach the emergency services of a country without a word: a number to text (or to try, or to register for
    first), keys to press in the call, or an app."""

    how: Literal["text", "text-try", "text-first", "press", "app"]
    to: str = Field(min_length=2)
    source: str = Field(pattern=r"^https?://")
    checked: date


class LineShape(Shape):
    """One help line. `checked` is when its number was last compared with a public page.

    `number` can be tapped: a short one as it is, a longer one with the code of the country before it. `local` is how
    its own page writes it. `text` is the number for messages, `say` the word to send there.
    """

    id: Id
    kinds: tuple[LineKind, ...] = Field(min_length=1)
    name: str = Field(min_length=2)
    number: str | None = None
    local: str | None = None
    text: str | None = None
    say: str | None = None
    whatsapp: str | None = None
    chat_url: str | None = None
    hours: str
    serves: str
    languages: tuple[str, ...] = ()
    source: str = Field(pattern=r"^https?://")
    checked: date
    check_first: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """All numbers that can be dialled."""
        return tuple(number for number in (self.number, self.text, self.whatsapp) if number)


class CountryShape(Shape):
    """The lines of one country. `calling` is its code for calls from abroad."""

    calling: int = Field(ge=1, le=999)
    emergency: EmergencyShape
    silent: SilentShape | None = None
    lines: tuple[LineShape, ...] = ()
    directory: str | None = None


class SupportShape(Shape):
    """content/support.yaml"""

    countries: dict[Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")], CountryShape]
    directory: str | None = None


class WindowShape(Shape):
    """What holds in one country for care that is short of time. `tonight` says which place to go to is named: a variant
    of the message protect-tonight."""

    pep: Literal[48, 72]
    """Hours within which PEP is started."""
    pills: Literal["both", "levonorgestrel"] | None = None
    """The morning-after pills to be had; None where no source was found."""
    tonight: Literal["hospital", "ar", "be", "br", "de", "fr", "mx", "nl", "za"] | None = None
    sources: tuple[Id, ...] = Field(min_length=1)


class WindowsShape(Shape):
    """content/windows.yaml"""

    countries: dict[Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")], WindowShape]


class SourceShape(Shape):
    """Where a fact comes from, and when it was last read there."""

    id: Id
    title: str
    url: str = Field(pattern=r"^https?://")
    checked: date


class SourcesShape(Shape):
    """content/sources.yaml"""

    sources: tuple[SourceShape, ...]


class AllowedShape(Shape):
    """content/wordlists/allowed.yaml: messages that may hold words of the list `labels`, each with the reason."""

    allowed: dict[str, Annotated[str, StringConstraints(min_length=3)]]


class ReviewShape(Shape):
    """content/review.yaml: the flows that each reader must have settled before a release; `unread` gives the reason
    where they go out all the same."""

    safety: dict[Annotated[str, StringConstraints(min_length=3)], Annotated[tuple[Id, ...], Field(min_length=1)]]
    unread: Annotated[str, StringConstraints(min_length=10)] | None = None
