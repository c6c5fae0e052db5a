"""The buttons lead from /start to everything that the README's first paragraph names, and to a kept check-in."""

from pathlib import Path

import pytest

from tests.screens.walking import EVENINGS
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog

ROOT = Path(__file__).parents[2]
MOST_TAPS, MOST_TO_KEEP = 3, 8
WORDS = english().speak("en")

# Words of the paragraph, the buttons that lead there from /start, and a text of the page that they open.
THINGS = [
    ("Now, in a while, or tomorrow?", ("Just now",), WORDS("done")),
    ("a few gentle questions", ("Just now", "Now"), WORDS("quick-who")),
    ("how you feel", ("Just now", "Now", "Just me"), WORDS("quick-mood")),
    ("what you liked", ("Check in", "Pillow talk"), WORDS("pillow-start")),
    ("what was not for you", ("Check in", "Pillow talk"), WORDS("pillow-start")),
    ("what would feel kind now", (WORDS("command-ideas"), "Just me"), WORDS("ideas-what")),
    ("a small idea or two", (WORDS("command-ideas"), "Just me", "Warmth"), "About 10 minutes."),
    ("reminds you to drink", ("Just now",), WORDS.label("reminder-water", "name").lower()),
    ("and eat something", ("Just now",), WORDS.label("reminder-snack", "name").lower()),
    ("asks again next morning", ("Just now", "Tomorrow"), WORDS("done-scheduled")),
]


def paragraph() -> str:
    """The README's first paragraph, in one line."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return next(" ".join(part.split()) for part in text.split("\n\n") if part.startswith("The time after sex"))


@pytest.mark.parametrize(("thing", "taps", "says"), THINGS, ids=[thing for thing, _, _ in THINGS])
def test_each_thing_is_three_taps_from_start(thing: str, taps: tuple[str, ...], says: str) -> None:
    """Each thing that the README's first paragraph names is at most three taps from /start."""
    assert thing in paragraph()
    chat = arrived()
    chat.say("/start")
    for label in taps:
        chat.tap(label)
    assert len(taps) <= MOST_TAPS and says in chat.last.text


def test_pillow_talk_asks_likes_and_dislikes() -> None:
    """Following the first page of pillow talk leads to both questions."""
    chat = begun("Next", "On my own", title="Pillow talk")
    assert WORDS("pillow-liked") in chat.last.text
    for label in ("Skip", "Skip"):
        chat.tap(label)
    assert WORDS("pillow-less") in chat.last.text


def test_tomorrow_brings_the_morning_note() -> None:
    """The button "Tomorrow" schedules the note of the morning, and it comes."""
    chat = dialog([("/start", ""), ("Just now", ""), ("Tomorrow", "")], arrived())
    assert "morning" in chat.kinds
    assert any("Good morning" in one.text for one in chat.wait(hours=16))


def test_a_kept_check_in_takes_eight_taps() -> None:
    """The evening in `eight-taps.way` needs eight taps from /start to a kept check-in, and no words."""
    lines = (EVENINGS / "eight-taps.way").read_text(encoding="utf-8").splitlines()
    kept = lines.index("tap: end-yes")
    assert sum(line.startswith("tap: ") for line in lines[: kept + 1]) == MOST_TO_KEEP
    assert [line for line in lines[:kept] if line.startswith("you: ")] == ["you: /start"]


def test_by_the_command_it_takes_as_few() -> None:
    """With the command /done it takes eight taps too."""
    chat = Dialog()
    taps = ("I am 18+, and yes", "Leave it for now", "Now", "Just me", "Good", "Fine", "That is it", "Keep it")
    chat.say("/start")
    for label in taps:
        if label == "Now":
            chat.say("/done")
        chat.tap(label)
    assert len(taps) == MOST_TO_KEEP and chat.kept == [["Just me", "Good", "Fine"]]
