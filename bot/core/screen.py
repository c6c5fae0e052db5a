"""A screen: text and buttons, as plain data. `telegram_gate` sends it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import quote

from bot.core.text import units


class Style(StrEnum):
    """How a piece of text stands out."""

    BOLD = "bold"
    ITALIC = "italic"
    SPOILER = "spoiler"
    QUOTE = "blockquote"


@dataclass(frozen=True, slots=True)
class Span:
    """A styled part of a screen's text. Offset and length are in UTF-16 code units, as in Telegram's entities."""

    style: Style
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message. Exactly one of `data`, `copy` and `url` is set."""

    label: str
    data: str = ""
    """Sent back to the bot by a tap."""
    copy: str = ""
    """Put on the person's clipboard by a tap."""
    url: str = ""
    """Opened by a tap."""


SHARE: Final = "https://t.me/share/url?url="
"""Opens Telegram's list of chats to send a text to (https://core.telegram.org/api/links#share-links). The text goes
into `url`, because that parameter is required."""


def share_button(label: str, text: str) -> Button:
    """A button that lets the person choose a chat to send this text to."""
    return Button(label, url=SHARE + quote(text, safe=""))


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """A text with its buttons."""

    text: str
    rows: tuple[Row, ...] = ()
    spans: tuple[Span, ...] = ()
    protected: bool = False
    """The message cannot be forwarded or saved."""


BLANK = Screen("…")
"""Replaces the text of a message that can no longer be deleted."""
UNDRAWN = Screen("")
"""Stands for a screen that must not be stored."""

TICK = "✓ "
"""Prefix of the label of a chosen option."""
LABELS_BY_WIDTH = ((3, 10), (2, 16), (1, 34))
"""Pairs: the number of buttons in a row, and the longest label (without TICK) that a phone then shows whole."""
_MOST_ROWS = 5
"""The most rows of a grid. With the three rows below it (next, back, out) a keyboard has eight."""


def columns(labels: Iterable[str]) -> int:
    """How many buttons with these labels fit into a row. TICK is not counted."""
    longest = max((len(label.removeprefix(TICK)) for label in labels), default=0)
    return next((width for width, most in LABELS_BY_WIDTH if longest <= most), 1)


@dataclass(slots=True)
class Page:
    """Builds a screen, paragraph by paragraph, and computes the offsets of its spans."""

    _text: str = ""
    _spans: list[Span] = field(default_factory=list)
    _rows: list[Row] = field(default_factory=list)

    def add(
        self, text: str, style: Style | None = None, *, gap: str = "\n\n", part: tuple[int, int] | None = None
    ) -> "Page":
        """Add a paragraph, separated by `gap` from the text before it. Empty text adds nothing.

        The style applies to the whole paragraph, or only to `part`: a start and an end index in `text`.
        """
        if not text:
            return self
        before = self._text + (gap if self._text else "")
        if style is not None:
            begin, end = part or (0, len(text))
            self._spans.append(Span(style, units(before + text[:begin]), units(text[begin:end])))
        self._text = before + text
        return self

    def row(self, *buttons: Button | None) -> "Page":
        """Add buttons side by side, or in several rows if a phone would cut their labels. A None is skipped."""
        present = [button for button in buttons if button is not None]
        self._rows += _in_rows(present, columns(button.label for button in present))
        return self

    def grid(self, buttons: Iterable[Button]) -> "Page":
        """Add buttons of equal width, so that no answer stands out. A tick moves no button."""
        shown = list(buttons)
        most = columns(button.label for button in shown)
        rows = _in_rows(shown, next(width for width in range(most, 0, -1) if len(shown) % width == 0))
        if len(rows) > _MOST_ROWS:
            # Two sizes are better than a keyboard longer than the screen.
            rows = _in_rows(shown, most) if most > 1 else _in_pairs(shown)
        self._rows += rows
        return self

    def screen(self, *, protected: bool = False) -> Screen:
        """The finished screen."""
        return Screen(self._text, tuple(self._rows), tuple(self._spans), protected)


def _in_rows(buttons: list[Button], width: int) -> list[Row]:
    return [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]


def _in_pairs(buttons: list[Button]) -> list[Row]:
    """Two buttons in a row, in their order. A button with a long label gets its own row."""
    rows: list[Row] = []
    for button in buttons:
        if rows and len(rows[-1]) == 1 and columns(one.label for one in (*rows[-1], button)) > 1:
            rows[-1] = (*rows[-1], button)
        else:
            rows.append((button,))
    return rows
