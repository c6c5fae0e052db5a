"""Walks a flow in the terminal, as a person would see it. It keeps no entry; the walk can be saved as a transcript."""

from itertools import count
from pathlib import Path

import typer

from bot.authoring.content import Content
from bot.core.screen import Screen
from bot.transcript import Talk, TranscriptRecorder


def walk_in_terminal(content: Content, flow: str, language: str, record: Path | None) -> None:
    """Ask in the terminal until the check-in or the input ends. With `record`, add the walk to that transcript file."""
    talk = Talk(content, flow, language)
    recorder = TranscriptRecorder(talk)
    while True:
        typer.echo("\n".join(line for line in (talk.toast, *_lines(talk.screen)) if line is not None))
        if talk.over:
            break
        try:
            line = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            typer.echo()
            break
        labels = list(talk.buttons())
        recorder.answer(f"[{labels[int(line) - 1]}]" if line.isdigit() and 0 < int(line) <= len(labels) else line)
    if record is not None:
        title = input("A title for this walk: ").strip() or "a walk"
        with record.open("a", encoding="utf-8") as file:
            file.write(f"\n{recorder.text(title)}")
        typer.echo(f"Added to {record}.")


def _lines(screen: Screen) -> list[str]:
    """The lines of a screen, with a number on each button."""
    numbers = count(1)
    rows = ["   ".join(f"[{next(numbers)}] {button.label}" for button in row) for row in screen.rows]
    return ["", screen.text, "", *rows]
