"""Walks through a flow, recorded as a transcript that a writer can read and that the tests play.

    == Alone, and calm
    bot: Who was there? No names needed.
    you: [Just me]
    bot: How do you feel right now? Any answer is fine here.
    you: [Skip]
    you: some words of one's own

`bot:` is the first line of the question, or of the last page. `you: [...]` is a tap; anything else after `you:` is
a message. Empty lines and lines that begin with # are ignored.
"""

import re
from datetime import UTC, datetime, timedelta

from bot.authoring.content import Content
from bot.authoring.words import FALLBACK
from bot.core.incoming import Other, Said, Tap
from bot.core.person import Person
from bot.core.screen import TICK, Screen
from bot.core.turn import Reply, Turn
from bot.screens import checkin
from bot.screens.context import Context
from bot.screens.routes import decide

_PROGRESS = re.compile(r"\d+ \w+ \d+")

BEGUN = datetime(2026, 1, 2, 21, tzinfo=UTC)
"""The time of every walk, so that its screens do not change."""


class TranscriptRecorder:
    """Answers a talk, and records what is asked and said."""

    def __init__(self, talk: "Talk") -> None:
        self._talk = talk
        self._lines = [f"bot: {talk.asks()}"]

    def answer(self, said: str) -> None:
        """Answer with `[a button]` or words. Raises LookupError for a button that is not there."""
        if said.startswith("[") and said.endswith("]"):
            self._talk.tap(said[1:-1])
        else:
            self._talk.write(said)
        asks = f"bot: {self._talk.asks()}"
        repeated = asks == next(line for line in reversed(self._lines) if line.startswith("bot: "))
        self._lines += [f"you: {said}"] if repeated else [f"you: {said}", asks]

    def text(self, title: str) -> str:
        """The transcript."""
        return "\n".join([f"== {title}", *self._lines]) + "\n"


class Talk:
    """One person in one flow. Nothing is stored."""

    def __init__(self, content: Content, flow: str, language: str = FALLBACK) -> None:
        self._content = content
        self._now = BEGUN
        self.person = Person(language=content.nearest(language))
        ctx = Context(content, content.speak(language))
        self.screen = Screen("")
        self.passing = ""
        self._take(checkin.begin(self._turn(Other()), ctx, self.person, flow))

    @property
    def over(self) -> bool:
        """Whether the check-in has ended."""
        return self.person.checkin is None

    def asks(self) -> str:
        """The first line of what is asked now, without "2 of 9" before it."""
        lines = [line for line in self.screen.text.splitlines() if line and not _PROGRESS.fullmatch(line)]
        return lines[0] if lines else ""

    def buttons(self) -> dict[str, str]:
        """What can be tapped: data by label, without the tick that shows what is picked."""
        return buttons(self.screen)

    def tap(self, label: str) -> None:
        """Tap a button by its label. Raises LookupError, naming those there are."""
        self._take(decide(self._content, self._turn(Tap(found(label, self.buttons()), 1))))

    def write(self, text: str) -> None:
        """Send words."""
        self._take(decide(self._content, self._turn(Said(text))))

    def _turn(self, event: Tap | Said | Other) -> Turn:
        self._now += timedelta(seconds=1)
        return Turn(event, self.person, self.person.language, self._now)

    def _take(self, reply: Reply) -> None:
        self.person = reply.person or self.person
        self.screen = reply.show or self.screen
        self.passing = reply.toast


def buttons(screen: Screen) -> dict[str, str]:
    """What can be tapped under a screen: data by label, without the tick that shows what is picked.

    Where several buttons have one label, the first counts.
    """
    there: dict[str, str] = {}
    for row in screen.rows:
        for button in row:
            there.setdefault(button.label.removeprefix(TICK), button.data)
    return there


def found(label: str, there: dict[str, str]) -> str:
    """The data of the button with that label, with or without a tick. Raises LookupError, naming those there are."""
    data = there.get(label.removeprefix(TICK))
    if data is None:
        raise LookupError(f"there is no button {label!r} here; there are: {', '.join(there)}")
    return data
