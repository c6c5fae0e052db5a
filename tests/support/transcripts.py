"""Plays transcripts. `bot.transcript` shows their form and records them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.authoring.content import Content
from bot.transcript import Talk, TranscriptRecorder


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a walk. `who` is "bot" or "you", and `number` is the number of the line in the file."""

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


def play(content: Content, flow: str, walk: Walk) -> None:
    """Play a walk. Raises TranscriptFault at the first line that differs from the flow."""
    talk = Talk(content, flow)
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


def record(content: Content, flow: str, said: Iterable[str], title: str) -> str:
    """Walk a flow with the answers in `said` (`[a button]` or words), and return the transcript."""
    recorder = TranscriptRecorder(Talk(content, flow))
    for answer in said:
        recorder.answer(answer)
    return recorder.text(title)
