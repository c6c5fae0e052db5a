"""Buttons of the page with words of the person's own for their body."""

from typing import Literal

from bot.core.callbacks.packing import Callback, packed


@packed("b:list")
class BodyWords(Callback):
    """The parts of the body that may be called in words of the person's own."""


@packed("b:{to}:{part}")
class BodyWord(Callback):
    """What one part is called: show it, ask for a word of their own, or go back to the usual one."""

    to: Literal["show", "write", "usual"]
    part: str


@packed("b:pick:{part}:{word}")
class BodyWordPick(Callback):
    """Call that part by one of the words to pick from."""

    part: str
    word: str
