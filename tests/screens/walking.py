"""Whole walks, written down as a person sees them: every page, every button, and which notes are still to come.

    you: /start                what is sent; [in brackets], the button that is tapped
    time: 3 hours              the clock moves, and notes that are due stand in the chat

All other lines are what the bot shows. `python -m tests.screens.walking` writes them down anew for each file in walks/.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Screen
from bot.core.turn import Event, Plant, Replant, Reply, Tap, Turn, Uproot
from bot.screens.reminder import screen as note_screen
from bot.screens.routes import decide
from bot.screens.scene import Scene
from bot.telegram_gate.codec import read
from tests.support.rig import english

FOLDER = Path(__file__).parent / "walks"
BEGUN = datetime(2026, 1, 2, 21, tzinfo=UTC)
_TIME = re.compile(r"(\d+) (minute|hour|day)s?")


def played(text: str) -> str:
    """The walk with all that the bot shows, from its remarks, what is sent and the time that passes."""
    walker, lines = Walker(), list[str]()
    for line in text.splitlines():
        who, _, said = line.partition(": ")
        if line.startswith("#"):
            lines.append(line)
        elif who in ("you", "time"):
            lines += ["", line, *(walker.said(said) if who == "you" else walker.later(said))]
    return "\n".join(lines) + "\n"


class Walker:
    """Somebody who has no account yet, and all that is shown to them."""

    def __init__(self) -> None:
        self.person: Person | None = None
        self._now = BEGUN
        self._notes: tuple[Planned, ...] = ()
        self._buttons: dict[str, str] = {}

    def said(self, text: str) -> Iterator[str]:
        """Send words or a command, or tap a button. Raises LookupError for one that is not there."""
        if text.startswith("["):
            label = text.strip("[]")
            if label not in self._buttons:
                raise LookupError(f"there is no button {label!r}; there are: {', '.join(self._buttons)}")
            return self._took(Tap(self._buttons[label], 1))
        message = {"from": {"id": 5}, "chat": {"id": 5, "type": "private"}, "text": text}
        incoming = read({"message": message})
        assert incoming is not None
        assert incoming.event is not None
        return self._took(incoming.event)

    def later(self, text: str) -> Iterator[str]:
        """Move the clock. Each note that is due stands in the chat then."""
        found = _TIME.fullmatch(text)
        assert found, text
        self._now += timedelta(**{f"{found[2]}s": int(found[1])})
        for note in sorted(self._notes, key=lambda one: one.due_at):
            if note.due_at <= self._now and not note.sent and self.person is not None:
                if note.expires_at > self._now:
                    self._notes = tuple(replace(one, sent=one.sent or one is note) for one in self._notes)
                    yield from self._page(note_screen(self._scene(), self.person, note))
                else:
                    self._notes = tuple(one for one in self._notes if one is not note)

    def _took(self, event: Event) -> Iterator[str]:
        self._now += timedelta(seconds=1)
        language = self.person.language if self.person else "en"
        reply = decide(english(), Turn(event, self.person, language, self._now, self._notes, 1))
        before = self._waiting()
        self._carry(reply)
        self.person = reply.person
        if reply.toast:
            yield f"passing: {reply.toast}"
        for screen in (reply.first, reply.show, reply.also):
            if screen is not None:
                yield from self._page(screen)
        if self._waiting() != before:
            yield f"notes: {', '.join(self._waiting()) or 'none'}"

    def _carry(self, reply: Reply) -> None:
        for effect in reply.effects:
            match effect:
                case Plant(reminders, instead):
                    kept = [one for one in self._notes if not (instead and one.arc and not one.sent)]
                    new = [
                        replace(one, id=f"{len(kept)}{index}".rjust(16, "0").encode())
                        for index, one in enumerate(reminders)
                    ]
                    self._notes = (*kept, *new)
                case Uproot(ids):
                    self._notes = tuple(one for one in self._notes if one.id not in ids)
                case Replant(reminders):
                    known = {one.id: one for one in reminders}
                    self._notes = tuple(known.get(one.id, one) for one in self._notes)

    def _waiting(self) -> list[str]:
        return [one.kind for one in sorted(self._notes, key=lambda one: one.due_at) if not one.sent]

    def _page(self, screen: Screen) -> Iterator[str]:
        self._buttons |= {button.label.removeprefix("✓ "): button.data for row in screen.rows for button in row}
        yield from _indented("bot: ", screen.text.splitlines())
        for row in screen.rows:
            yield "     " + " ".join(f"[{button.label}]" for button in row)

    def _scene(self) -> Scene:
        return Scene(english(), english().speak("en"))


def _indented(first: str, lines: Iterable[str]) -> Iterator[str]:
    for index, line in enumerate(line for line in lines if line):
        yield (first if index == 0 else " " * len(first)) + line


if __name__ == "__main__":
    for path in sorted(FOLDER.glob("*.txt")):
        path.write_text(played(path.read_text(encoding="utf-8")), encoding="utf-8")
