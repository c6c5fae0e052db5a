"""Reads the parts of a screen that tests compare: labels, callback data, and styled texts."""

from bot.core.screen import Screen, Style


def labels_of(screen: Screen | None) -> list[str]:
    """The labels of all buttons, row by row. The screen must exist."""
    assert screen is not None
    return [button.label for row in screen.rows for button in row]


def data_of(screen: Screen | None) -> list[str]:
    """The callback data of all buttons, row by row. The screen must exist."""
    assert screen is not None
    return [button.data for row in screen.rows for button in row]


def styled(screen: Screen, style: Style) -> list[str]:
    """The texts of the spans with that style."""
    raw = screen.text.encode("utf-16-le")
    spans = [span for span in screen.spans if span.style is style]
    return [raw[2 * span.offset : 2 * (span.offset + span.length)].decode("utf-16-le") for span in spans]
