"""Records a walk through a flow as a transcript, which a writer can read and the tests replay.

    == Alone, and calm
    bot: Who was there? No names needed.
    you: [Just me]
    bot: How do you feel right now? Any answer is fine here.
    you: [Skip]
    you: some words of one's own

`bot:` comes before the first line of the question, or of the last page. `you: [...]` is a tap; any other text after
`you:` is a message. Empty lines and lines that begin with # are ignored.
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
"""The time at which every walk begins, so that its screens are always the same."""


class TranscriptRecorder:
    """Answers the questions of a `Talk`, and records questions and answers."""

    def __init__(self, talk: "Talk") -> None:
        self._talk = talk
        self._lines = [f"bot: {talk.asks()}"]

    def answer(self, said: str) -> None:
        """Answer with `[a button]` or words. Raises LookupError if there is no such button."""
        if said.startswith("[") and said.endswith("]"):
            self._talk.tap(said[1:-1])
        else:
            self._talk.write(said)
        question = f"bot: {self._talk.asks()}"
        is_repeated = question == next(line for line in reversed(self._lines) if line.startswith("bot: "))
        self._lines += [f"you: {said}"] if is_repeated else [f"you: {said}", question]

    def text(self, title: str) -> str:
        """The transcript."""
        return "\n".join([f"== {title}", *self._lines]) + "\n"


class Talk:
    """One person's walk through one flow. Nothing is stored."""

    def __init__(self, content: Content, flow: str, language: str = FALLBACK) -> None:
        self._content = content
        self._now = BEGUN
        self.person = Person(language=content.nearest(language))
        ctx = Context(content, content.speak(language))
        self.screen = Screen("")
        self.toast = ""
        """The line that the last reply showed over the chat."""
        self._apply(checkin.begin(self._turn(Other()), ctx, self.person, flow))

    @property
    def over(self) -> bool:
        """Whether the check-in has ended."""
        return self.person.checkin is None

    def asks(self) -> str:
        """The first line of the current question, without the progress, such as "2 of 9"."""
        lines = [line for line in self.screen.text.splitlines() if line and not _PROGRESS.fullmatch(line)]
        return lines[0] if lines else ""

    def buttons(self) -> dict[str, str]:
        """The data of the current buttons by label: see `buttons`."""
        return buttons(self.screen)

    def tap(self, label: str) -> None:
        """Tap a button by its label. Raises LookupError if there is none; the error names the buttons."""
        self._apply(decide(self._content, self._turn(Tap(data_of(label, self.buttons()), 1))))

    def write(self, text: str) -> None:
        """Send words."""
        self._apply(decide(self._content, self._turn(Said(text))))

    def _turn(self, event: Tap | Said | Other) -> Turn:
        self._now += timedelta(seconds=1)
        return Turn(event, self.person, self.person.language, self._now)

    def _apply(self, reply: Reply) -> None:
        self.person = reply.person or self.person
        self.screen = reply.show or self.screen
        self.toast = reply.toast


def buttons(screen: Screen) -> dict[str, str]:
    """The data of a screen's buttons by label, without the tick of a picked option.

    If several buttons have one label, the first counts.
    """
    data_by_label: dict[str, str] = {}
    for row in screen.rows:
        for button in row:
            data_by_label.setdefault(button.label.removeprefix(TICK), button.data)
    return data_by_label


def data_of(label: str, data_by_label: dict[str, str]) -> str:
    """The data of the button with that label, with or without a tick. Raises LookupError, naming the buttons."""
    data = data_by_label.get(label.removeprefix(TICK))
    if data is None:
        raise LookupError(f"there is no button {label!r} here; there are: {', '.join(data_by_label)}")
    return data
