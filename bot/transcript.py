"""Transcripts: walks through a flow that a writer can read, and that are played as tests.

    == Alone, and calm
    bot: Who was there? No names needed.
    you: [Just me]
    bot: How do you feel right now? Any answer is fine here.
    you: [Skip]
    you: some words of one's own

`bot:` is the first line of the question, or of the last page. `you: [...]` is a tap; anything else after `you:` is
written. Lines that begin with # and empty lines are ignored.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
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
"""The time at which every transcript is played, so that its screens do not change."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a walk; `who` is bot or you, `number` its place in the file."""

    number: int
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Walk:
    """One walk through a flow."""

    title: str
    lines: tuple[Line, ...]


class TranscriptFault(ValueError):
    """A transcript and the flow differ. The message names the line and the difference."""


def parse(text: str) -> tuple[Walk, ...]:
    """Read a file of transcripts. Raises TranscriptFault for a malformed line."""
    walks: list[Walk] = []
    for number, line in enumerate(text.splitlines(), 1):
        who, colon, said = line.partition(":")
        if line.startswith("== "):
            walks.append(Walk(line.removeprefix("== ").strip(), ()))
        elif walks and colon and who in ("bot", "you"):
            walks[-1] = replace(walks[-1], lines=(*walks[-1].lines, Line(number, who, said.strip())))
        elif line.strip() and not line.startswith("#"):
            raise TranscriptFault(f"line {number}: write `== a title`, `bot: ...`, `you: [a button]` or `you: words`")
    return tuple(walks)


def play(content: Content, flow: str, walk: Walk, language: str = FALLBACK) -> None:
    """Play a walk. Raises TranscriptFault at the first line that differs from the flow."""
    talk = Talk(content, flow, language)
    for line in walk.lines:
        if line.who == "bot":
            if line.text != talk.asks():
                raise TranscriptFault(f"line {line.number}: the bot says {talk.asks()!r}, not {line.text!r}")
        elif line.text.startswith("[") and line.text.endswith("]"):
            try:
                talk.tap(line.text[1:-1])
            except LookupError as error:
                raise TranscriptFault(f"line {line.number}: {error}") from None
        else:
            talk.write(line.text)


def record(content: Content, flow: str, said: Iterable[str], title: str, language: str = FALLBACK) -> str:
    """Walk a flow with the answers in `said` (`[a button]` or words), and return the transcript."""
    recorder = Recorder(Talk(content, flow, language))
    for answer in said:
        recorder.answer(answer)
    return recorder.text(title)


class Recorder:
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
