"""Aftercare ideas: what each asks for and what it gives. `leaning` chooses the ideas for a person."""

from dataclasses import dataclass

SETTINGS = frozenset({"solo", "together", "apart"})
LOW = "low"
NO_TOUCH = "no-touch"
"""Leaves out touch, unless the person asks for it."""
NO_IDEAS = "no-ideas"
TOUCH = "touch"


@dataclass(frozen=True, slots=True)
class Idea:
    """One small thing to do."""

    id: str
    where: frozenset[str]
    """Some of SETTINGS."""
    energy: str
    """low or mid."""
    minutes: int
    comfort: frozenset[str]
    """What it gives."""
    washes: bool
    """It may wash away evidence, so the page says that it can wait."""
