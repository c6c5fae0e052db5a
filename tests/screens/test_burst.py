"""In a burst of stray messages, the first gets an answer and the others a quiet reaction."""

from collections.abc import Callable

import pytest

from bot.core.burst import BURST, MOST, Bursts
from bot.core.incoming import Incoming, Said
from bot.core.outgoing import HEARD
from bot.core.turn import Reply
from tests.support.bot_harness import EVENING, english
from tests.support.dialog import Dialog, arrived, begun

WORDS = english().speak("en")


def asked_for_the_time() -> Dialog:
    """A chat at the question for the person's local time."""
    chat = Dialog()
    chat.say("/start")
    chat.tap("I am 18+, and yes")
    return chat


STATES: dict[str, Callable[[], Dialog]] = {
    "a stranger": Dialog,
    "nothing is open": arrived,
    "asked for the time": asked_for_the_time,
    "a question with buttons": begun,
}


def burst(chat: Dialog, *texts: str) -> list[int]:
    """Send texts one after the other. Returns how many messages answered each."""
    shown = []
    for text in texts:
        chat.say(text)
        shown.append(len(chat.shown))
    return shown


def reactions(chat: Dialog) -> list[str]:
    """The reaction on each of the person's own messages, "" where there is none."""
    return [one.reaction for one in chat.messages.values() if one.own]


@pytest.mark.parametrize("state", STATES)
def test_a_burst_gets_one_answer(state: str) -> None:
    """In any state, each text after the first gets only a quiet reaction."""
    chat = STATES[state]()
    first, *rest = burst(chat, "hm", "so", "well")
    assert first > 0 and rest == [0, 0]
    assert reactions(chat)[-3:] == ["", HEARD, HEARD]


def test_a_burst_of_pictures_and_words() -> None:
    """A sticker counts as part of a burst."""
    chat = arrived()
    chat.say("hm")
    chat.post(sticker={})
    assert chat.shown == [] and reactions(chat)[-1] == HEARD


def test_after_a_while_it_is_answered_again() -> None:
    """After a pause of BURST, a stray text is answered again."""
    chat = arrived()
    burst(chat, "hm", "so")
    chat.wait(BURST)
    assert burst(chat, "hm") == [1]


def test_a_useful_message_ends_a_burst() -> None:
    """After a command, an answer or a tap, the next stray text is answered."""
    chat = arrived()
    assert burst(chat, "hm", "/help", "hm") == [1, 1, 1]
    chat = begun()
    assert burst(chat, "hm", "Just me", "hm") == [1, 1, 1]


def test_help_is_never_held_back_in_a_burst() -> None:
    """Words of danger bring the help page each time, and the next stray text is answered."""
    chat = arrived()
    chat.say("hm")
    for _ in range(2):
        chat.say("I want to kill myself")
        assert [WORDS("danger") in one.text for one in chat.shown] == [True]
    assert burst(chat, "hm") == [1]


def test_stop_is_answered_in_a_burst() -> None:
    """The word "stop" is answered within a burst."""
    chat = arrived()
    chat.say("hm")
    chat.say("stop")
    assert len(chat.shown) == 1


def test_the_same_message_taken_again_is_answered() -> None:
    """A message that is taken twice, as after a failed turn, is answered both times."""
    bursts, hello = Bursts(), Incoming(1, 1, Said("hello"), message=7)
    for _ in range(2):
        assert not bursts.continues(hello, EVENING)
        bursts.note(hello, Reply(None, unhandled=True), EVENING)
    assert bursts.continues(Incoming(1, 1, Said("hello"), message=8), EVENING)


def test_a_clock_that_was_set_back_ends_a_burst() -> None:
    """If the clock is set back, the bot does not answer with reactions for hours."""
    bursts = Bursts()
    bursts.note(Incoming(1, 1, Said("hello"), message=7), Reply(None, unhandled=True), EVENING + BURST)
    assert not bursts.continues(Incoming(1, 1, Said("hello"), message=8), EVENING)


def test_so_many_chats_are_remembered_and_no_more() -> None:
    """Beyond the limit, the oldest chat is forgotten, so memory does not grow with the number of chats."""
    bursts = Bursts()
    for chat in range(MOST + 1):
        bursts.note(Incoming(chat, chat, Said("hello"), message=1), Reply(None, unhandled=True), EVENING)
    assert not bursts.continues(Incoming(0, 0, Said("hello"), message=2), EVENING)
    assert bursts.continues(Incoming(1, 1, Said("hello"), message=2), EVENING)
