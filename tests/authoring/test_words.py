"""Reading Fluent files as the Fluent library does, and finding whole phrases in texts."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring.content import content_folder
from bot.authoring.fault import Fault
from bot.authoring.message import Messages, messages
from bot.authoring.parser import Parser, PlainMessage
from bot.authoring.phrases import Phrases, listed
from bot.authoring.words import read_words

HARD = """\
plain = One { $thing } and { "}" } a quote.
    more text
      deeper

    .attribute = { $n ->
        [one] one
       *[other] many { -term }
    }
-term = A term
### remark
broken = {
9 = no name
also broken
    }
last = no end"""


def test_braces_that_nest_too_deeply_are_a_fault(tmp_path: Path) -> None:
    """Braces that are nested too deeply are a fault with file and remedy, and the other files are read."""
    (tmp_path / "deep.ftl").write_text("a = " + "{" * 3000, encoding="utf-8")
    (tmp_path / "rest.ftl").write_text("b = here\n", encoding="utf-8")
    faults: list[Fault] = []
    assert read_words("en", tmp_path, None, faults)("b") == "here"
    assert [(fault.file, bool(fault.remedy)) for fault in faults] == [("locales/en/deep.ftl", True)]


PIECES = [
    *("\n", "\n", "\n", " ", "    ", "  ", "a", "b-2", "one", " = ", "=", " =", ".", "    .", "\n    .", "#", "# "),
    *("-", "-term = ", "{", "}", "{ $x }", "{ a }", '{ "}" }', "[", "*", "*[b] ", "é…", "\t", "9"),
    *("\u2028", "\na = b", "\nb-2 = one\n    more", "\n\none =\n        deep\n    less\n    .a = b\n"),
]


def comparable(found: Messages) -> object:
    """The messages and faults in a comparable form, without the parsed patterns."""
    parts = [
        (message.id, message.line, message.variables, part.attribute, part.line, part.forms)
        for message in found.by_id.values()
        for part in message.parts.values()
    ]
    return parts, found.broken, found.faults


def assert_parsed_alike(text: str) -> None:
    """Check that our parser and the Fluent library find the same messages and faults in the same places."""
    ours, theirs = Parser().parse(text), FluentParser().parse(text)
    assert comparable(messages([("a.ftl", text, ours)])) == comparable(messages([("a.ftl", text, theirs)]))
    plain = {one.id for one in ours.body if isinstance(one, PlainMessage)}
    # Plain messages and their duplicates are compared above. Our parser keeps a comment as an entry of its own.
    left = [one for one in ours.body if not isinstance(one, PlainMessage | ast.Comment) and named(one) not in plain]
    expected = [one for one in theirs.body if not isinstance(one, ast.Comment) and named(one) not in plain]
    assert len(left) == len(expected)
    for one, other in zip(left, expected, strict=True):
        assert one.equals(other, ignored_fields=[])


def named(entry: ast.EntryType) -> str | None:
    """The id of a message, or None for any other entry."""
    return entry.id.name if isinstance(entry, ast.Message) else None


@pytest.mark.parametrize("path", sorted((content_folder() / "locales").rglob("*.ftl")), ids=lambda path: path.stem)
def test_our_files_parse_as_with_the_library(path: Path) -> None:
    """Our parser and the Fluent library agree on every real .ftl file."""
    assert_parsed_alike(path.read_text(encoding="utf-8"))


def test_hard_or_broken_fluent_parses_alike() -> None:
    """Our parser and the Fluent library agree on difficult and on invalid Fluent."""
    assert_parsed_alike(HARD)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_files_are_read_as_the_library_reads_them(text: str) -> None:
    """Our parser and the Fluent library agree on any text."""
    assert_parsed_alike(text)


def test_plain_text_becomes_a_plain_message() -> None:
    """A message without variables is read as plain text, without its indentation and trailing blanks."""
    (entry,) = Parser().parse("plain =\n    one\n      two\n\n    .label = three  \n").body
    assert isinstance(entry, PlainMessage)
    assert [(one.attribute, one.text) for one in entry.texts] == [(None, "one\n  two"), ("label", "three")]


def test_a_message_may_repeat_another(tmp_path: Path) -> None:
    """A message can include another message and its attributes."""
    (tmp_path / "a.ftl").write_text("name = Afterglow\n    .short = AG\nhello = { name } ({ name.short }), { $who }\n")
    words = read_words("en", tmp_path, None, [])
    assert words("hello", who="you") == "Afterglow (AG), you"
    assert words.label("name", "short") == "AG"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You should.", ["should"]),
        ("You shouldn’t.", ["shouldn't"]),
        ("A shoulder.", []),
        ("AT  LEAST once", ["at least"]),
        ("at the least", []),
        ("atleast", []),
        ("so-so, at least", ["so-so", "at least"]),
        ("", []),
    ],
)
def test_a_phrase_matches_whole_words_only(text: str, found: list[str]) -> None:
    """A phrase matches in any case and with any spacing, but never inside a longer word."""
    phrases = Phrases(
        ("guilt", phrase) for phrase in listed("should # remark\nshouldn't\n\n# remark\nat least\nso-so\n")
    )
    assert [phrase for _, phrase in phrases.found(text)] == found


def test_only_what_checks_need_is_forgotten(tmp_path: Path) -> None:
    """`forget` drops what only checks need, and changes no text that the bot shows."""
    text = "# remark\nhello = Hello { $who }\n    .label = Hello\n-bot = Afterglow\nname = { -bot }\n"
    (tmp_path / "a.ftl").write_text(text)
    words = read_words("en", tmp_path, None, [])
    words.forget()
    assert (words("hello", who="you"), words("name")) == ("Hello you", "Afterglow")
    assert words.label("hello", "label") == "Hello"
    assert words.has("hello", "label") and not words.has("hello", "other") and not words.has("nothing")
    assert words.written.by_id == {}


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (["Agua", "Ir al baño"], "Agua e Ir al baño"),
        (["Agua", "Calor", "higos"], "Agua, Calor e higos"),
        (["Agua", "hielo"], "Agua y hielo"),
        (["Ir al baño", "Agua"], "Ir al baño y Agua"),
        (["Ir al baño"], "Ir al baño"),
        ([], ""),
    ],
)
def test_spanish_joins_a_list_with_e_before_an_i(labels: list[str], said: str, tmp_path: Path) -> None:
    """In a Spanish list "y" becomes "e" before a word that begins with the sound of i, and stays before "hie-"."""
    assert read_words("es", tmp_path, None, []).listed(labels) == said


def test_a_message_without_its_included_text_is_english(tmp_path: Path) -> None:
    """A message that includes a missing text is said in English as a whole, also if another message includes it."""
    english, dutch = tmp_path / "en", tmp_path / "nl"
    english.mkdir()
    dutch.mkdir()
    (english / "a.ftl").write_text("call = Call { $who }.\nfirst = First: { call }\nall = All. { first }\n", "utf-8")
    (dutch / "a.ftl").write_text("first = Eerst: { call }\nall = Alles. { first }\nother = Ander { $who }\n", "utf-8")
    words = read_words("nl", dutch, read_words("en", english, None, []), [])
    said = [words(id, who="112") for id in ("call", "first", "all", "other")]
    assert said == ["Call 112.", "First: Call 112.", "All. First: Call 112.", "Ander 112"]
