"""Aftercare ideas, and the tags that choose among them. `leaning` chooses the ideas for a person."""

from dataclasses import dataclass

SETTINGS = frozenset({"solo", "together", "apart"})
"""The tags that say whether the person is alone, with the other person, or apart from them."""
LOW = "low"
"""The tag for little energy."""
NO_TOUCH = "no-touch"
"""The tag that excludes ideas with TOUCH, unless the person also asks for touch."""
NO_IDEAS = "no-ideas"
"""The tag that excludes all ideas."""
TOUCH = "touch"
"""The tag and comfort of touch."""


@dataclass(frozen=True, slots=True)
class Idea:
    """One small thing to do."""

    id: str
    where: frozenset[str]
    """The SETTINGS in which it works."""
    energy: str
    """The energy that it needs: low or mid."""
    minutes: int
    comfort: frozenset[str]
    """The comforts that it gives."""
    washes: bool
    """It may wash away evidence, so the page says that it can wait."""
