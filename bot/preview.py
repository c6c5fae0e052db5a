"""A flow, walked in the terminal: what a person would see, with nothing kept."""

from datetime import UTC, datetime

import typer

from bot.authoring.content import Content
from bot.core.person import Person
from bot.core.screen import Screen
from bot.core.turn import Reply, Said, Tap, Turn
from bot.screens import checkin, stray
from bot.screens.scene import Scene
from bot.telegram_gate.routes import decider


def walk_in_terminal(content: Content, flow: str, language: str) -> None:
    """Ask in the terminal until the check-in is kept or let go, or the input ends."""
    decide = decider(content)
    person = Person(language=content.nearest(language))
    scene = Scene(content, content.speak(language))
    reply = checkin.begin(_turn(person, Said("")), scene, person, flow)
    while True:
        _print(reply)
        person = reply.person or person
        if person.checkin is None or reply.show is None:
            return
        try:
            line = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            typer.echo()
            return
        buttons = [button for row in reply.show.rows for button in row]
        if line.isdigit() and 0 < int(line) <= len(buttons):
            reply = decide(_turn(person, Tap(buttons[int(line) - 1].data, 1)))
        else:
            reply = stray.said(_turn(person, Said(line)), scene)


def _turn(person: Person, event: Tap | Said) -> Turn:
    return Turn(event, person, person.language, datetime.now(UTC))


def _print(reply: Reply) -> None:
    for text in (reply.toast, *(_lines(reply.show) if reply.show else ())):
        if text:
            typer.echo(text)


def _lines(screen: Screen) -> list[str]:
    numbers = iter(range(1, 100))
    rows = ["   ".join(f"[{next(numbers)}] {button.label}" for button in row) for row in screen.rows]
    return ["", screen.text, "", *rows]
