"""Aftercare ideas: what each asks for and what it gives. Which of them fit whom, `leaning` knows."""

from dataclasses import dataclass

SETTINGS = frozenset({"solo", "together", "apart"})
LOW = "low"
NO_TOUCH = "no-touch"
"""Touch is left out, unless the person asks for it in so many words."""
NO_IDEAS = "no-ideas"
TOUCH = "touch"


@dataclass(frozen=True, slots=True)
class Idea:
    """One small thing to do. `where` is some of SETTINGS; `energy` is low or mid; `comfort` names what it gives.
    What `washes` may take away what could be proof: the page says that it can wait."""

    id: str
    where: frozenset[str]
    energy: str
    minutes: int
    comfort: frozenset[str]
    washes: bool
