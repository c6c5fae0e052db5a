"""No text is expensive to process: each path of a text through the bot, with costly texts, stays under a limit of CPU
time.

Time is measured for this thread only, so that a busy machine does not matter. All texts are as long as Telegram allows.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.authoring import danger_lists
from bot.authoring.fault import Fault
from bot.authoring.phrases import Phrases
from bot.authoring.words import read_words
from bot.authoring.yaml_file import read
from bot.core.answer import Answer, typed
from bot.core.callbacks import unpack
from bot.core.danger import fold
from bot.core.entry import Entry
from bot.core.expression import LONGEST, ExpressionError, parse
from bot.core.heard_time import LONGEST as HEARD
from bot.core.heard_time import heard_clock, heard_offset, heard_places
from bot.core.journal import KeptEntry
from bot.core.localtime import parse_clock
from bot.core.screen import Button, Page, Style
from bot.core.text import LONGEST_TEXT, clean, cut, pieces
from bot.redaction import Redactor
from bot.screens import export_text
from bot.screens.context import Context
from bot.service.codec import entry_in, to_bytes
from bot.service.export_page import PageWriter
from bot.service.import_form import MOST_BYTES, UnfitFile, read_export
from bot.service.words import opened_entry, sealed_entry
from bot.telegram_gate import codec
from bot.telegram_gate.webhook import _update_in
from bot.vault.hpke import new_pair
from bot.vault.passphrase import plain
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, to_words

CEILING = 0.1
"""Seconds of CPU for one text."""
NOW = datetime(2026, 11, 29, tzinfo=UTC)
CONTENT = english()
CONTEXT = Context(CONTENT, CONTENT.speak("en"))
RULE_WORDS = sorted({w.rstrip("*") for r in CONTENT.alarms.rules for g in r.groups for p in g.phrases for w in p})
MISSPELT = [word[:-2] + "q" + word[-1] for word in RULE_WORDS if len(word) >= 6]


def filled(unit: str) -> str:
    """The unit, repeated up to the length of one message."""
    room = LONGEST_TEXT * len(unit) // max(1, len(unit.encode("utf-16-le", "surrogatepass")) // 2)
    return (unit * room)[:room]


TEXTS: dict[str, str] = {
    "one letter": filled("a"),
    "single letters": filled("a b c d "),
    "spaces": filled(" "),
    "lines": filled("\n"),
    "digits": filled("1"),
    "times": filled("12:30 "),
    "numbers and colons": filled("1234567:"),
    "NUL": filled("\x00"),
    "apostrophes": filled("'"),
    "shortened words": filled("sa'd o’d "),
    "stars after a letter": "a" + filled("*")[1:],
    "signs in a word": filled("a@$_*"),
    "underscores after a letter": "a" + filled("_")[1:],
    "umlauts typed out": filled("aeoeue"),
    "marks in the wrong order": filled("\u0301\u0316"),
    "a letter under many marks": "e" + filled("\u0345\u0301\u0316\u0334")[1:],
    "one character that becomes eighteen": filled("\ufdfa"),
    "Korean parts": filled("\u1100\u1161\u11a8"),
    "Turkish capitals": filled("İ"),
    "joined emoji": filled("\U0001f468\u200d"),
    "flags": filled("\U0001f1e9"),
    "skins": filled("\U0001f3fb"),
    "lone surrogates": filled("\ud800"),
    "words of danger": filled(" ".join(RULE_WORDS)),
    "words of danger, backwards": filled(" ".join(reversed(RULE_WORDS))),
    "words of danger, misspelt": filled(" ".join(MISSPELT)),
    "words of danger, misspelt, backwards": filled(" ".join(reversed(MISSPELT))),
    "first words of rules": filled(" ".join(rule.groups[0].phrases[0][0].rstrip("*") for rule in CONTENT.alarms.rules)),
    "long words": filled(" ".join(("abcdefghijklmnopqrstuvwxyz" * 3)[at : at + 40] for at in range(26))),
    "commands": filled("/a@b "),
    "addresses": filled("//a@"),
    "tokens": filled("/bot1:"),
    "placeholders": filled("%(a"),
    "open braces": filled("{"),
    "braces": filled("{ $a }"),
    "open brackets": filled("["),
    "brackets": filled("[]"),
    "parentheses": filled("("),
    "list marks": filled("- "),
    "not": filled("not "),
    "comparisons": filled("a == 'b' or "),
    "backslashes": filled("\\"),
    "markup": filled("<&\"'>"),
    "choices": filled("a|"),
    "names": filled("@a "),
    "names of names": "@a = b|b\n" + "".join(f"@{chr(n + 1)} = @{chr(n)}|@{chr(n)}\n" for n in range(97, 122)) + "@z",
}


def page(text: str) -> Any:
    """A page that shows the text in its body and on its buttons."""
    parts = Page()
    for piece in pieces(text, 1000):
        parts.add(piece, Style.SPOILER)
    screen = parts.grid(Button(cut(text, most), "l:menu") for most in range(1, 25)).screen()
    return codec.entities(screen), codec.keyboard(screen)


def update(**content: object) -> Any:
    """An update with a message, read by the gate."""
    person = {"id": 7, "is_bot": False}
    head = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "from": person}
    return codec.read({"update_id": 1, "message": head | content})


def tapped(text: str) -> Any:
    """An update with a tap whose data is the text."""
    under = {"message_id": 1, "chat": {"id": 7, "type": "private"}}
    query = {"id": "1", "from": {"id": 7, "is_bot": False}, "message": under, "data": text}
    return codec.read({"update_id": 1, "callback_query": query})


def kept(text: str) -> KeptEntry:
    """An entry with these words."""
    return KeptEntry(Entry("quick", NOW, NOW, (Answer("note", typed(text)),)), (("Note", text),))


def sealed(text: str) -> KeptEntry:
    """An entry after sealing, encoding, decoding and opening."""
    pair = new_pair()
    written = to_bytes(sealed_entry(kept(clean(text)), pair.public, b"account"))
    return opened_entry(entry_in(written, b""), pair.private, b"account")


def exported(text: str) -> bytes:
    """An entry in the HTML page of /export."""
    chat = arrived()
    assert chat.account.person is not None
    return PageWriter(export_text.export_texts(CONTEXT, chat.account.person, (), NOW)).entry(kept(text))


def condition(text: str) -> object:
    """A condition of a flow, parsed."""
    try:
        return parse(text)
    except ExpressionError:
        return None


def danger_list(text: str, folder: Path) -> object:
    """A list of words of danger, read."""
    (folder / "en.txt").write_text(text, encoding="utf-8", errors="replace")
    faults: list[Fault] = []
    return danger_lists.read_lists(folder, faults)


def content_file(text: str, folder: Path) -> object:
    """A YAML file of the content, read."""
    (folder / "some.yaml").write_text(text, encoding="utf-8", errors="replace")
    return read(folder / "some.yaml", "some.yaml")


def fluent_file(text: str, folder: Path) -> object:
    """A file of the bot's texts, with the text inside a message and outside of any."""
    (folder / "ui.ftl").write_text(f"a = {text}\n{text}", encoding="utf-8", errors="replace")
    faults: list[Fault] = []
    return read_words("en", folder, None, faults)


def whole_file(part: bytes, before: bytes = b"[", after: bytes = b"0]") -> bytes:
    """An import file of the largest size, filled with repetitions of a part."""
    return before + part * ((MOST_BYTES - len(before) - len(after)) // len(part)) + after


EXPORT = b'{"format":"afterglow-export","version":5,"part":1,"exported":"2026-01-01T00:00:00Z","last":true,'
IMPORTED: dict[str, bytes] = {
    "no UTF-8": whole_file(b"\xff"),
    "spaces": whole_file(b" "),
    "open brackets": whole_file(b"["),
    "lists": whole_file(b"[],"),
    "objects": whole_file(b"{},"),
    "numbers": whole_file(b"1e9,"),
    "one number": whole_file(b"9"),
    "fields": b"{" + b",".join(b'"%d":0' % number for number in range(300_000)) + b"}",
    "escapes": whole_file(b"\\u0061", b'["', b'"]'),
    "quote marks": whole_file(b'\\"', b'["', b""),
    "texts": whole_file(b'"",'),
    "entries of nothing": whole_file(b"{},", EXPORT + b'"reminders":[],"chores":[],"profile":{},"entries":[', b"{}]}"),
    "entries, fewer": EXPORT + b'"reminders":[],"chores":[],"profile":{},"entries":[' + b"{}," * 250_000 + b"{}]}",
    "reminders of nothing": EXPORT + b'"entries":[],"chores":[],"profile":{},"reminders":[' + b"{}," * 250_000 + b"0]}",
}
IMPORT_CEILING = 1.0
"""Seconds of CPU to read the largest file."""
REDACTOR = Redactor(["1234567890:AAaaBBbbCCccDDddEEffGGhhIIjjKKllMM"])
PATHS: dict[str, Callable[[str], object]] = {
    "words of danger": CONTENT.alarming,
    "words as they are compared": fold,
    "phrases that must not be said": lambda text: list(Phrases([("one", "a b"), ("two", "well done")]).found(text)),
    "a time": parse_clock,
    "a time in words": lambda text: heard_clock(text[:HEARD]),
    "a place": lambda text: heard_places(text[:HEARD], {"berlin": ("Europe/Berlin",)}),
    "an offset": lambda text: heard_offset(text[:HEARD]),
    "pieces": lambda text: pieces(text, 100),
    "a page": page,
    "a message": lambda text: update(text=text),
    "a command": lambda text: update(text="/" + text[1:]),
    "a caption": lambda text: update(photo=[], caption=text),
    "a tap": tapped,
    "data of a button": unpack,
    "the body of a webhook": lambda text: _update_in(bytearray(text.encode("utf-8", "replace") * 60)),
    "a passphrase as it counts": plain,
    "an entry of the journal": sealed,
    "the export": lambda text: exported(clean(text)),
    "a line of the log": REDACTOR.redact,
    "a field of the log": REDACTOR.value,
    "a condition": lambda text: condition(text[:LONGEST]),
}
FILES: dict[str, Callable[[str, Path], object]] = {"danger": danger_list, "YAML": content_file, "words": fluent_file}


def chats() -> dict[str, Callable[[], Dialog]]:
    """Chats that expect a text, and one that expects none."""

    def note() -> Dialog:
        chat = begun("Just me", "Good")
        to_words(chat)
        return chat

    def clock() -> Dialog:
        chat = Dialog()
        chat.say("/start")
        chat.tap("I am 18+, and yes")
        return chat

    return {"a stranger": Dialog, "nothing awaited": arrived, "a note": note, "the clock": clock}


def cpu_seconds(work: Callable[[str], object], text: str) -> float:
    """Seconds of CPU that a text takes. A text above the limit is measured once more."""
    for _ in range(2):
        begun_at = time.thread_time()
        work(text)
        seconds = time.thread_time() - begun_at
        if seconds <= CEILING:
            break
    return seconds


def costly(work: Callable[[str], object]) -> dict[str, float]:
    """The texts above the limit, with their seconds."""
    found = {name: cpu_seconds(work, text) for name, text in TEXTS.items()}
    return {name: seconds for name, seconds in found.items() if seconds > CEILING}


@pytest.mark.parametrize("path", PATHS)
def test_no_text_is_costly(path: str) -> None:
    """On each path through the bot, even the costliest text stays under the limit."""
    assert costly(PATHS[path]) == {}


@pytest.mark.parametrize("path", FILES)
def test_no_file_is_costly(tmp_path: Path, path: str) -> None:
    """The same limit holds for a file of the content."""
    assert costly(lambda text: FILES[path](text, tmp_path)) == {}


@pytest.mark.parametrize("file", IMPORTED)
def test_no_import_is_costly(file: str) -> None:
    """/import refuses any 4 MB file in less than a second."""
    began = time.thread_time()
    with pytest.raises(UnfitFile):
        read_export(IMPORTED[file], NOW)
    assert time.thread_time() - began <= IMPORT_CEILING


@pytest.mark.parametrize("awaited", chats())
def test_no_message_is_costly(awaited: str) -> None:
    """The same limit holds for a whole turn, with any input expected in the chat."""
    assert costly(chats()[awaited]().say) == {}


def test_the_ceiling_catches_quadratic_work() -> None:
    """Looking once at each pair of characters of a message takes longer than the limit."""
    whole = TEXTS["one letter"][:LONGEST_TEXT]
    assert cpu_seconds(lambda text: sum(one is other for one in text for other in text), whole) > CEILING
