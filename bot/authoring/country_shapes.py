"""The shapes of the content files that hold something for each country: help lines, and where to find urgent care."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bot.authoring.schema import ContentId, Shape
from bot.core.callbacks.checkin import LineKind

Code = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""The code of a country."""


class EmergencyShape(Shape):
    """The number for an emergency in a country."""

    number: str = Field(min_length=2)
    note: ContentId | None = None
    check_first: bool = False
    source: str | None = None
    checked: date | None = None


class SilentShape(Shape):
    """A way to reach the emergency services of a country without speaking."""

    how: Literal["text", "text-try", "text-first", "press", "app"]
    """A number to text (to try to text, to text after registering), keys to press in the call, or an app."""
    to: str = Field(min_length=2)
    source: str = Field(pattern=r"^https?://")
    checked: date


class LineShape(Shape):
    """One help line."""

    id: ContentId
    kinds: tuple[LineKind, ...] = Field(min_length=1)
    name: str = Field(min_length=2)
    number: str | None = None
    """It can be tapped. A longer number begins with the code of the country."""
    local: str | None = None
    """The number as its own page writes it."""
    text: str | None = None
    """The number for text messages."""
    say: str | None = None
    """The word to send there."""
    whatsapp: str | None = None
    chat_url: str | None = None
    hours: str
    serves: str
    languages: tuple[str, ...] = ()
    source: str = Field(pattern=r"^https?://")
    checked: date
    """When the numbers were last compared with a public page."""
    check_first: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """All numbers that can be dialled."""
        return tuple(number for number in (self.number, self.text, self.whatsapp) if number)


class CountryShape(Shape):
    """The lines of one country."""

    calling: int = Field(ge=1, le=999)
    """Its code for calls from abroad."""
    emergency: EmergencyShape
    silent: SilentShape | None = None
    lines: tuple[LineShape, ...] = ()
    directory: str | None = None


class SupportShape(Shape):
    """content/support.yaml"""

    countries: dict[Code, CountryShape]
    directory: str | None = None


class WindowShape(Shape):
    """Urgent care in one country."""

    pep: Literal[48, 72]
    """PEP must start within so many hours."""
    pills: Literal["both", "levonorgestrel"] | None = None
    """The morning-after pills that are available. None: no source was found."""
    tonight: Literal["hospital", "ar", "be", "br", "de", "fr", "mx", "nl", "za"] | None = None
    """Where to go at night: a variant of the message protect-tonight."""
    sources: tuple[ContentId, ...] = Field(min_length=1)


class WindowsShape(Shape):
    """content/windows.yaml"""

    countries: dict[Code, WindowShape]
