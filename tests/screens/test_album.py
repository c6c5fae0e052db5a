"""An album counts as one message, whatever it holds and in every state."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.core.album import MOST, Albums
from bot.core.incoming import Incoming, Other
from bot.telegram_gate.codec import read
from tests.support.dialog import Dialog, arrived, begun, to_words

STATES: dict[str, Callable[[], Dialog]] = {
    "a stranger": Dialog,
    "nothing is open": arrived,
    "a question with buttons": lambda: begun("Just me"),
}


def sent(chat: Dialog, count: int, album: str, **more: object) -> int:
    """Send an album of `count` pictures. Returns how many messages the bot answered with."""
    shown = 0
    for number in range(count):
        chat.post(photo=[{}], media_group_id=album, **(more if number == 0 else {}))
        shown += len(chat.shown)
    return shown


@pytest.mark.parametrize("state", STATES)
def test_an_album_is_answered_as_one_picture_is(state: str) -> None:
    """An album of ten pictures gets as many replies as one picture, and so does the next album."""
    one, ten = STATES[state](), STATES[state]()
    one.post(photo=[{}])
    assert len(one.shown) == sent(ten, 10, "first") == sent(ten, 10, "second") > 0
    assert ten.last.labels == one.last.labels


def test_the_caption_of_an_album_is_an_answer() -> None:
    """The caption of an album is kept once as the answer, and the other pictures change nothing."""
    chat = begun("Just me", "Good")
    to_words(chat)
    assert sent(chat, 5, "one", caption="the lamp was on") == 1
    assert chat.answers["note"] == "the lamp was on"


def test_album_pictures_are_cleared_with_the_chat() -> None:
    """The pictures of an album that got no reply are noted too, so /hide deletes them."""
    chat = arrived()
    sent(chat, 3, "one")
    chat.say("/hide")
    assert chat.own == []


def test_a_retried_first_picture_is_answered() -> None:
    """If the turn of the first picture fails and is retried, that picture still gets the reply."""
    albums, first = Albums(), picture(1, 7, "one")
    assert [albums.continues(first), albums.continues(first), albums.continues(replace(first, message=8))] == [
        False,
        False,
        True,
    ]
    assert not albums.continues(picture(2, 9, "one"))
    assert not albums.continues(replace(first, album="", message=10))


def test_few_albums_are_remembered() -> None:
    """Beyond the limit, the oldest album is forgotten."""
    albums = Albums()
    for chat in range(MOST + 1):
        albums.continues(picture(chat, 1, "one"))
    assert not albums.continues(picture(0, 2, "one"))
    assert albums.continues(picture(MOST, 2, "one"))


@pytest.mark.parametrize("group", [None, 7, "", "x" * 5000, {}])
def test_any_group_id_is_accepted(group: object) -> None:
    """Any value is accepted as the group id, and the id that is stored has at most 100 characters."""
    head = {"message_id": 1, "from": {"id": 5}, "chat": {"id": 5, "type": "private"}}
    incoming = read({"message": head | {"photo": [], "media_group_id": group}})
    assert incoming is not None and len(incoming.album) <= 100


def picture(chat: int, message: int, album: str) -> Incoming:
    """An incoming picture of an album."""
    return Incoming(chat, chat, Other(), message=message, album=album)
