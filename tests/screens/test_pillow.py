"""Pillow talk: the mirror repeats a moment and a dream, and nothing that the person wants to keep to themselves."""

from bot.authoring.explore import explore
from bot.core.checkin import walk
from bot.screens.context import Context
from bot.screens.mirror import mirrored
from tests.screens.test_holding import finished
from tests.support.bot_harness import english
from tests.support.dialog import begun, dialog

PILLOW = english().flows["pillow"]
CONTEXT = Context(english(), english().speak("en"))


def said_back(**picks: str) -> list[str]:
    """The mirror of a walk with these answers."""
    walked = finished(PILLOW, picks)
    return [line for _, line in mirrored(CONTEXT, PILLOW, walked, walk(PILLOW, walked))]


def test_a_moment_and_a_dream_are_said_back() -> None:
    """The mirror has a line for the moment, and one for the dream."""
    assert said_back(moment="laugh", dream="story") == ["To remember: a laugh.", "Just as a dream: a story."]


def test_a_private_moment_is_not_said_back() -> None:
    """Another person may read the mirror, so a private moment is not in it."""
    assert said_back(moment="mine") == []


def test_nothing_is_a_full_answer() -> None:
    """Without a moment and a dream, the mirror says that this is fine too."""
    (line,) = said_back(moment="nothing", dream="nothing", liked="nothing")
    assert line == "You kept most of this to yourself. That is fine too."


def test_reluctant_people_are_asked_for_no_dream() -> None:
    """After the answer that they only went along, a person is not asked about a dream."""
    asked = [state for state in explore(PILLOW) if state.here is not None and state.here.id == "dream"]
    assert asked
    for state in asked:
        along = state.checkin.answer("less")
        assert along is None or "along" not in str(along.said)


def test_most_of_it_is_not_answered_like_a_harm() -> None:
    """After "Most of it" the first button goes on, no text speaks of what happened, and the options are in reach."""
    chat = begun("With one person", "Good", "Fine")
    dialog([("Most of it", "you do not have to say")], chat)
    assert "what happened" not in chat.last.text
    assert chat.last.labels[:2] == ["Let us go on", "Show me options"]
    dialog([("Let us go on", "safer sex"), ("‹ Back", ""), ("Show me options", "I am sorry")], chat)
