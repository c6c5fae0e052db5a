"""`weather`: a feeling as one of five kinds of weather, each a picture with a word."""

from typing import ClassVar

from bot.core.questions.fixed import Fixed

PICTURES = {"sun": "☀️", "rain": "🌧️", "clouds": "⛅", "storm": "⛈️", "fog": "🌫️"}
"""Pictures by option id. Bright and dark ones alternate, so that nobody reads them as a scale."""


class Weather(Fixed):
    """A condition compares it with an option's id, never with a number."""

    name: ClassVar[str] = "weather"
    ids: ClassVar[tuple[str, ...]] = tuple(PICTURES)
    noun: ClassVar[str] = "picture"

    def on_button(self, option: str, label: str) -> str:
        return f"{PICTURES[option]} {label}"
