"""Ideas learn from answers: the bot asks once which felt kind, explains each idea, and learns nothing after /off."""

import pytest

from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog
from tests.support.secret import locked

ASKED = "Last time I showed you"
NEED = ("Warmth", "Quiet")


def to_the_end(chat: Dialog, *need: str) -> Dialog:
    """`chat` at the end of a good check-in alone, which shows two ideas."""
    begun("Just me", "Good", "Fine", chat=chat)
    for label in need:
        chat.tap(label)
    chat.tap("That is it" if need else "Skip")
    return chat


def ideas_in(text: str) -> list[str]:
    """The ids of the ideas in a text, in the order of the text."""
    words = english().speak("en")
    places = {idea.id: text.find(words(f"idea-{idea.id}")) for idea in english().ideas}
    return sorted((id for id, at in places.items() if at >= 0), key=places.__getitem__)


def shown_ideas(chat: Dialog) -> list[str]:
    """The ids of the ideas that the end of a check-in shows."""
    return ideas_in(chat.having("Keep it").text)


def test_asked_once_the_next_time() -> None:
    """The next check-in asks about each idea that was shown, and the bot does not ask again."""
    chat = to_the_end(arrived(), *NEED)
    first, second = shown_ideas(chat)
    chat.tap("Keep it")
    chat.wait(minutes=2)
    chat.say("/ideas")
    assert not any(ASKED in text for text in chat.texts), "it is too early to ask"
    chat.wait(hours=20)
    assert not any(ASKED in text for text in chat.texts), "the question never comes without a command"
    chat.say("/checkin")
    question = chat.having("1: felt kind")
    assert ASKED in question.text and ideas_in(question.text) == [first, second]
    assert "Which one feels right?" in chat.last.text, "the requested page is the last message"
    chat.tap("2: felt kind")
    question = chat.having("Not for me")
    assert ideas_in(question.text) == [first]
    chat.tap("Not for me")
    assert any(text == "Noted." for text in chat.texts)
    chat.say("/ideas")
    chat.say("/start")
    assert not any(ASKED in text for text in chat.texts)
    assert dict(chat.person.taste.tried) == {first: False, second: True}


@pytest.mark.parametrize("command", ["/start", "/ideas", "/checkin"])
def test_three_commands_bring_the_question(command: str) -> None:
    """The question comes with /start, /ideas and /checkin, and can be left without an answer."""
    chat = to_the_end(arrived(), *NEED)
    chat.tap("Keep it")
    chat.wait(hours=4)
    assert sum(ASKED in one.text for one in [chat.say(command), *chat.shown]) == 1
    dialog([("Leave it", "That is fine.")], chat)
    assert chat.person.taste.tried == ()


def test_a_check_in_let_go_asks_for_no_ideas() -> None:
    """After a check-in that was let go, the bot does not ask what felt kind."""
    chat = to_the_end(arrived(), *NEED)
    assert shown_ideas(chat)
    chat.tap("Let it go")
    chat.wait(hours=4)
    chat.say("/checkin")
    assert not any(ASKED in text for text in chat.texts)
    assert chat.person.taste.shown == ()


def test_answers_change_the_ideas_of_the_end() -> None:
    """An idea that felt kind comes again some check-ins later, but not in the next one. A rejected one never does."""
    chat = to_the_end(arrived())
    first, second = shown_ideas(chat)
    dialog([("Keep it", ""), ("4 hours", ""), ("/checkin", ""), ("1: felt kind", ""), ("Not for me", "Noted.")], chat)
    offered = []
    for _ in range(6):
        to_the_end(chat)
        offered.append(shown_ideas(chat))
        chat.tap("Keep it")
        chat.wait(hours=30)
    assert first not in offered[0]
    assert any(first in found for found in offered)
    assert not any(second in found for found in offered)


def test_why_this_gives_each_reason() -> None:
    """[Why this?] gives each of the three reasons in words."""
    chat = arrived()
    dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Why this?", "Because it fits what you tapped")], chat)
    dialog([("Felt kind", ""), ("Why this?", "Because it felt kind before.")], chat)
    dialog([("Another one", ""), ("Why this?", "What they share: Warmth")], chat)


def test_the_idea_that_felt_kind_stays_in_sight() -> None:
    """After "Felt kind" the page still shows the same idea, although its place in the order has changed."""
    chat = dialog(
        [("/ideas", ""), ("Just me", ""), ("Anything", ""), ("Another one", ""), ("Another one", "")], arrived()
    )
    before = chat.last.text
    assert chat.tap("Felt kind").text == before


def test_not_for_me_stays() -> None:
    """A rejected idea stays rejected, even after a tap on "Felt kind" in an older message."""
    chat = dialog([("/ideas", ""), ("Just me", ""), ("Warmth", "")], arrived())
    (refused,), data = ideas_in(chat.last.text), chat.data("Felt kind")
    chat.tap("Not for me")
    chat.forge(data)
    assert dict(chat.person.taste.tried) == {refused: False}


def test_after_felt_off_nothing_is_learned() -> None:
    """After /off, "Felt kind" looks the same and is kept, but teaches nothing until the rest is over."""
    chats = []
    for off in (False, True):
        chat = arrived()
        if off:
            chat.say("/off")
        dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Another one", ""), ("Felt kind", "")], chat)
        chats.append((chat, chat.last.text, chat.toast))
    (plain, *said), (off_night, *said_off) = chats
    assert said == said_off
    taste, taste_off = plain.person.taste, off_night.person.taste
    assert taste.tried == taste_off.tried != ()
    assert taste.taught and not taste_off.taught
    off_night.wait(days=16)
    dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Felt kind", "")], off_night)
    assert off_night.person.taste.taught


def test_the_question_stays_after_felt_off() -> None:
    """After /off the question about the last ideas looks the same, so it does not show what happened."""
    asked = []
    for off in (False, True):
        chat = to_the_end(arrived(), *NEED)
        chat.tap("Keep it")
        if off:
            chat.say("/off")
        chat.wait(hours=4)
        chat.say("/checkin")
        asked.append(next(text for text in chat.texts if ASKED in text))
    assert asked[0] == asked[1]


def test_with_a_passphrase_no_idea_is_stored() -> None:
    """With a passphrase, the profile has no shown ideas and no tags."""
    chat = locked()
    person = chat.person
    assert (person.taste.shown, person.taste.asking) == ((), ())
    to_the_end(chat, *NEED)
    chat.tap("Keep it")
    person = chat.person
    assert (person.taste.shown, person.taste.asking, person.taste.tags) == ((), (), frozenset())
