"""Whole walks, written down as a person sees them: every page, every button, and which notes are still to come.

    you: /start                what is sent; [in brackets], the button that is tapped
    time: 3 hours              the clock moves, and notes that are due stand in the chat

All other lines are what the bot shows. `python -m tests.screens.walking` writes them down anew for each file in walks/.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.core.screen import Screen
from tests.support.dialog import Dialog, passing

FOLDER = Path(__file__).parent / "walks"
BEGUN = datetime(2026, 1, 2, 21, tzinfo=UTC)


def played(text: str) -> str:
    """The walk with all that the bot shows, from its remarks, what is sent and the time that passes."""
    chat, lines = Dialog(at=BEGUN), list[str]()
    for line in text.splitlines():
        who, _, said = line.partition(": ")
        if line.startswith("#"):
            lines.append(line)
        elif who in ("you", "time"):
            lines += ["", line, *(_said(chat, said) if who == "you" else _later(chat, said))]
    return "\n".join(lines) + "\n"


def _said(chat: Dialog, said: str) -> Iterator[str]:
    before = _waiting(chat)
    if said.startswith("["):
        chat.tap(said.strip("[]"))
    else:
        chat.say(said)
    if chat.toast:
        yield f"passing: {chat.toast}"
    for message in chat.shown:
        yield from _page(message.screen)
    if _waiting(chat) != before:
        yield f"notes: {', '.join(_waiting(chat)) or 'none'}"


def _later(chat: Dialog, time: str) -> Iterator[str]:
    for message in chat.wait(passing(time)):
        yield from _page(message.screen)


def _waiting(chat: Dialog) -> list[str]:
    return [one.kind for one in chat.planned if not one.sent]


def _page(screen: Screen) -> Iterator[str]:
    yield from _indented("bot: ", screen.text.splitlines())
    for row in screen.rows:
        yield "     " + " ".join(f"[{button.label}]" for button in row)


def _indented(first: str, lines: Iterable[str]) -> Iterator[str]:
    for index, line in enumerate(line for line in lines if line):
        yield (first if index == 0 else " " * len(first)) + line


if __name__ == "__main__":
    for path in sorted(FOLDER.glob("*.txt")):
        path.write_text(played(path.read_text(encoding="utf-8")), encoding="utf-8")
