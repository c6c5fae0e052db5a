"""The shapes of the content files by country: support.yaml (help lines) and windows.yaml (urgent care).

content/README.md explains the keys for writers.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bot.authoring.schema import ContentId, Shape
from bot.core.callbacks.checkin import LineKind

Code = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""The two letters of a country, such as GB."""


class EmergencyShape(Shape):
    """The numbers for an emergency in a country."""

    number: str = Field(min_length=2)
    """One number, or several that " / " separates."""
    note: ContentId | None = None
    """One more sentence about them: the message support-note-<note>."""
    check_first: bool = False
    """The source was weak."""
    source: str | None = None
    checked: date | None = None
    """The day when the numbers were last compared with the source."""


class SilentShape(Shape):
    """A way to reach the emergency services of a country without speaking."""

    how: Literal["text", "text-try", "text-first", "press", "app"]
    """Text a number (which works in some places only, or after registration), press keys in a call, or use an app."""
    to: str = Field(min_length=2)
    source: str = Field(pattern=r"^https?://")
    checked: date


class LineShape(Shape):
    """One help line."""

    id: ContentId
    kinds: tuple[LineKind, ...] = Field(min_length=1)
    name: str = Field(min_length=2)
    number: str | None = None
    """A phone number that can be tapped: a short one, or one that begins with `+` and the calling code."""
    local: str | None = None
    """The number as the line's own page writes it."""
    text: str | None = None
    """The number for text messages."""
    say: str | None = None
    """The word to send to `text`."""
    whatsapp: str | None = None
    chat_url: str | None = None
    hours: str
    """The id of a message support-hours-<hours>, or a text that is shown as it is."""
    serves: str
    """Whom the line is for: the id of a message support-serves-<serves>."""
    languages: tuple[str, ...] = ()
    source: str = Field(pattern=r"^https?://")
    checked: date
    """The day when the numbers were last compared with the source."""
    check_first: bool = False
    """The source was weak."""

    @property
    def numbers(self) -> tuple[str, ...]:
        """All numbers that can be dialled."""
        return tuple(number for number in (self.number, self.text, self.whatsapp) if number)


class CountryShape(Shape):
    """The lines of one country."""

    calling: int = Field(ge=1, le=999)
    """The country's calling code, such as 44."""
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
    """Hours within which PEP must begin."""
    pills: Literal["both", "levonorgestrel"] | None = None
    """The morning-after pills that are available. None: no source was found."""
    tonight: Literal["hospital", "ar", "be", "br", "de", "fr", "mx", "nl", "za"] | None = None
    """The variant of the message protect-tonight that says where to go at night."""
    sources: tuple[ContentId, ...] = Field(min_length=1)


class WindowsShape(Shape):
    """content/windows.yaml"""

    countries: dict[Code, WindowShape]
