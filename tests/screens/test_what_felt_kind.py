"""Ideas learn from what somebody says of them: asked once, explained in a sentence, never after something felt off."""

import pytest

from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog
from tests.support.secret import locked

ASKED = "Last time I showed you"
NEED = ("Warmth", "Quiet")


def to_the_end(chat: Dialog, *need: str) -> Dialog:
    """A good evening alone, up to the page with two ideas."""
    begun("Just me", "Good", "Fine", chat=chat)
    for label in need:
        chat.tap(label)
    chat.tap("That is it" if need else "Skip")
    return chat


def ideas_in(text: str) -> list[str]:
    """The ids of ideas that stand in a text, in the order of the text."""
    words = english().speak("en")
    places = {idea.id: text.find(words(f"idea-{idea.id}")) for idea in english().ideas}
    return sorted((id for id, at in places.items() if at >= 0), key=places.__getitem__)


def shown(chat: Dialog) -> list[str]:
    return ideas_in(chat.having("Keep it").text)


def test_asked_once_the_next_time() -> None:
    """The next check-in asks about the ideas shown, each can be answered, and the bot never asks again."""
    chat = to_the_end(arrived(), *NEED)
    first, second = shown(chat)
    chat.tap("Keep it")
    chat.wait(minutes=2)
    chat.say("/ideas")
    assert not any(ASKED in text for text in chat.texts), "nobody has tried anything yet"
    chat.wait(hours=20)
    assert not any(ASKED in text for text in chat.texts), "it never comes by itself"
    chat.say("/checkin")
    question = chat.having("1: felt kind")
    assert ASKED in question.text and ideas_in(question.text) == [first, second]
    assert "Which one feels right?" in chat.last.text, "what was asked for stands last"
    chat.tap("2: felt kind")
    question = chat.having("Not for me")
    assert ideas_in(question.text) == [first]
    chat.tap("Not for me")
    assert any(text == "Noted." for text in chat.texts)
    chat.say("/ideas")
    chat.say("/start")
    assert not any(ASKED in text for text in chat.texts)
    taste = chat.account.person.taste if chat.account.person else None
    assert taste is not None and dict(taste.tried) == {first: False, second: True}


@pytest.mark.parametrize("command", ["/start", "/ideas", "/checkin"])
def test_where_it_is_asked(command: str) -> None:
    """Wherever somebody comes by; and to leave it is an answer."""
    chat = to_the_end(arrived(), *NEED)
    chat.tap("Keep it")
    chat.wait(hours=4)
    assert sum(ASKED in one.text for one in [chat.say(command), *chat.shown]) == 1
    dialog([("Leave it", "That is fine.")], chat)
    assert chat.account.person is not None and chat.account.person.taste.tried == ()


def test_let_go_teaches_nothing() -> None:
    """After an abandoned check-in the bot does not ask what felt kind."""
    chat = to_the_end(arrived(), *NEED)
    assert shown(chat)
    chat.tap("Let it go")
    chat.wait(hours=4)
    chat.say("/checkin")
    assert not any(ASKED in text for text in chat.texts)
    assert chat.account.person is not None and chat.account.person.taste.shown == ()


def test_the_end_learns() -> None:
    """What felt kind is offered again some check-ins later, and not the very next time; "Not for me" stays away."""
    chat = to_the_end(arrived())
    first, second = shown(chat)
    dialog([("Keep it", ""), ("4 hours", ""), ("/checkin", ""), ("1: felt kind", ""), ("Not for me", "Noted.")], chat)
    offered = []
    for _ in range(6):
        to_the_end(chat)
        offered.append(shown(chat))
        chat.tap("Keep it")
        chat.wait(hours=30)
    assert first not in offered[0]
    assert any(first in found for found in offered)
    assert not any(second in found for found in offered)


def test_why_this() -> None:
    """Each of the three reasons, in words."""
    chat = arrived()
    dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Why this?", "Because it fits what you tapped")], chat)
    dialog([("Felt kind", ""), ("Why this?", "Because it felt kind before.")], chat)
    dialog([("Another one", ""), ("Why this?", "What they share: Warmth")], chat)


def test_the_idea_that_felt_kind_stays_in_sight() -> None:
    """The idea stays on the page even though it is now the first of all."""
    chat = dialog(
        [("/ideas", ""), ("Just me", ""), ("Anything", ""), ("Another one", ""), ("Another one", "")], arrived()
    )
    before = chat.last.text
    assert chat.tap("Felt kind").text == before


def test_not_for_me_stays() -> None:
    """A tap on an older message does not bring it back."""
    chat = dialog([("/ideas", ""), ("Just me", ""), ("Warmth", "")], arrived())
    (refused,), data = ideas_in(chat.last.text), chat.data("Felt kind")
    chat.tap("Not for me")
    chat.forge(data)
    assert chat.account.person is not None
    assert dict(chat.account.person.taste.tried) == {refused: False}


def test_after_felt_off_nothing_is_learned() -> None:
    """The page looks the same and keeps the answer, but the answer changes no ranking."""
    chats = []
    for off in (False, True):
        chat = arrived()
        if off:
            chat.say("/off")
        dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Another one", ""), ("Felt kind", "")], chat)
        chats.append((chat, chat.last.text, chat.toast))
    (plain, *said), (off_night, *said_off) = chats
    assert said == said_off
    taste, taste_off = plain.account.person, off_night.account.person
    assert taste is not None and taste_off is not None
    assert taste.taste.tried == taste_off.taste.tried != ()
    assert taste.taste.taught and not taste_off.taste.taught
    off_night.wait(days=16)
    dialog([("/ideas", ""), ("Just me", ""), ("Warmth", ""), ("Felt kind", "")], off_night)
    assert off_night.account.person is not None and off_night.account.person.taste.taught


def test_the_question_stays_after_felt_off() -> None:
    """The question looks the same, so a person who reads along learns nothing."""
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
    """Ideas from the end of a check-in are not stored outside the journal, before or after locking."""
    chat = locked()
    person = chat.account.person
    assert person is not None and (person.taste.shown, person.taste.asking) == ((), ())
    to_the_end(chat, *NEED)
    chat.tap("Keep it")
    person = chat.account.person
    assert person is not None and (person.taste.shown, person.taste.asking, person.taste.tags) == ((), (), frozenset())
