"""Transcripts of whole walks as a person sees them: every page, every button, and the planned notes.

    you: /start                a message of the person; [in brackets], a tap on that button
    time: 3 hours              the clock moves, and due notes come
    links: on                  the bot has links

All other lines are what the bot shows. `python -m tests.screens.walking` rewrites them in each file in walks/.

An evening is played in each language. evenings/<name>.way has what the person does, independent of language:

    own note en: Slow Sunday.  own words, in each language; `write: note` sends them,
                               and `pick: note` taps the button with them
    tap: quick-mood.v5         the button whose label has that id

and evenings/<name>.<language>.txt has the transcript.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.core.screen import Screen
from bot.screens.context import Context
from bot.screens.wording import on_button
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, passing

FOLDER = Path(__file__).parent / "walks"
EVENINGS = Path(__file__).parent / "evenings"
BEGUN = datetime(2026, 1, 2, 21, tzinfo=UTC)


def transcript_of(way: str, language: str) -> str:
    """The transcript in `language` of the evening in `way`."""
    ctx, own, lines = Context(english(), english().speak(language)), dict[str, str](), list[str]()
    for line in way.splitlines():
        who, _, said = line.partition(": ")
        match who.split():
            case ["own", name, code]:
                own |= {name: said.strip()} if code == language else {}
            case ["tap"]:
                lines.append(f"you: [{_label(ctx, said)}]")
            case ["write"]:
                lines.append(f"you: {own[said]}")
            case ["pick"]:
                lines.append(f"you: [{own[said]}]")
            case _:
                lines.append(line)
    return played("\n".join(lines), language)


def _label(ctx: Context, id: str) -> str:
    """The label of the button with that id, which is the id of a message or of an option."""
    message, _, option = id.partition(".")
    flow, _, question = message.partition("-")
    asked = ctx.content.flows[flow].question(question) if option else None
    return on_button(ctx, ctx.content.flows[flow], asked, option) if asked else ctx.words(message)


def played(text: str, language: str = "en") -> str:
    """The transcript of a walk, made from the remarks, messages, taps and times of `text`."""
    chat, lines = Dialog(at=BEGUN, language=language), list[str]()
    for line in text.splitlines():
        who, _, said = line.partition(": ")
        if line.startswith("#"):
            lines.append(line)
        elif who == "links":
            chat.account.together = True
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
    for path in sorted(EVENINGS.glob("*.way")):
        for code in sorted(english().words):
            evening = transcript_of(path.read_text(encoding="utf-8"), code)
            path.with_suffix(f".{code}.txt").write_text(evening, encoding="utf-8")
