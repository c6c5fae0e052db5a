"""Taps on buttons and their answers."""

from datetime import timedelta

import pytest

from tests.sandbox.support import Caller, keyboard

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
MARKUP = keyboard({"text": "Go on", "callback_data": "go"})


async def test_a_tap_can_be_answered_once(api: Caller) -> None:
    """A tap by data or by label arrives with its message, and can be answered once."""
    sent = await api.send(reply_markup=MARKUP)
    world = api.sandbox.world
    queries = [world.tap(api.you, sent["message_id"], button) for button in ("go", "Go on")]
    updates = [u["callback_query"] for u in await api.ok("getUpdates")]
    assert [u["id"] for u in updates] == queries
    assert {u["data"] for u in updates} == {"go"}
    assert updates[0]["message"] == sent
    assert updates[0]["from"]["id"] == api.you
    await api.ok("answerCallbackQuery", callback_query_id=queries[0], text="Kept")
    assert world.answers == {queries[0]: {"text": "Kept"}}
    assert await api.refused("answerCallbackQuery", callback_query_id=queries[0]) == TOO_OLD


async def test_an_old_query_cannot_be_answered(api: Caller) -> None:
    """Answering an unknown query, or one older than 15 minutes, gets Telegram's error."""
    sent = await api.send(reply_markup=MARKUP)
    query = api.sandbox.world.tap(api.you, sent["message_id"], "go")
    assert await api.refused("answerCallbackQuery", callback_query_id="1") == TOO_OLD
    await api.clock.move(timedelta(minutes=15))
    assert await api.refused("answerCallbackQuery", callback_query_id=query) == TOO_OLD


async def test_an_answer_is_up_to_200_characters(api: Caller) -> None:
    """An answer to a tap can have 200 characters and no more."""
    sent = await api.send(reply_markup=MARKUP)
    query = api.sandbox.world.tap(api.you, sent["message_id"], "go")
    answer = {"callback_query_id": query}
    assert await api.refused("answerCallbackQuery", **answer, text="x" * 201) == "Bad Request: MESSAGE_TOO_LONG"
    await api.ok("answerCallbackQuery", **answer, text="x" * 200)


@pytest.mark.parametrize("button", ["gone", "Site", "https://example.com"])
async def test_only_existing_buttons_can_be_tapped(api: Caller, button: str) -> None:
    """Tapping a missing button, a link or a missing message raises LookupError."""
    sent = await api.send(reply_markup=MARKUP)
    with pytest.raises(LookupError, match="Go on"):
        api.sandbox.world.tap(api.you, sent["message_id"], button)
    with pytest.raises(LookupError):
        api.sandbox.world.tap(api.you, 999, "go")
