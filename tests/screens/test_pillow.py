"""Pillow talk alone: a moment to remember, what is nice as a dream; nothing is said back that was to stay theirs."""

from bot.authoring.explore import explore
from bot.core.checkin import walk
from bot.screens.context import Context
from bot.screens.mirror import mirrored
from tests.screens.test_holding import end
from tests.support.bot_harness import english
from tests.support.dialog import begun, dialog

PILLOW = english().flows["pillow"]
CONTEXT = Context(english(), english().speak("en"))


def said_back(**picks: str) -> list[str]:
    """The lines at the end of a walk with those answers."""
    walked = end(PILLOW, picks)
    return [line for _, line in mirrored(CONTEXT, PILLOW, walked, walk(PILLOW, walked))]


def test_a_moment_and_a_dream_are_said_back() -> None:
    """A line each, where they were told."""
    assert said_back(moment="laugh", dream="story") == ["To remember: a laugh.", "Just as a dream: a story."]


def test_a_private_moment_is_not_said_back() -> None:
    """Two people may read the words at the end, so a private moment is not among them."""
    assert said_back(moment="mine") == []


def test_nothing_is_a_full_answer() -> None:
    """Who has no moment and no dream is told that this is fine, too."""
    (line,) = said_back(moment="nothing", dream="nothing", liked="nothing")
    assert line == "You kept most of this to yourself. That is fine too."


def test_reluctant_people_are_asked_for_no_dream() -> None:
    """A person who only went along never gets the question about a dream."""
    asked = [state for state in explore(PILLOW) if state.here is not None and state.here.id == "dream"]
    assert asked
    for state in asked:
        along = state.checkin.answer("less")
        assert along is None or "along" not in str(along.said)


def test_most_of_it_is_not_answered_like_a_harm() -> None:
    """The first button continues, and no text speaks of what happened. The way to options is still there."""
    chat = begun("With one person", "Good", "Fine")
    dialog([("Most of it", "you do not have to say")], chat)
    assert "what happened" not in chat.last.text
    assert chat.last.labels[:2] == ["Let us go on", "Show me options"]
    dialog([("Let us go on", "safer sex"), ("‹ Back", ""), ("Show me options", "I am sorry")], chat)
