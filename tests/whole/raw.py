"""Raw messages and forged taps, which no Telegram app sends or the sandbox has no act for."""

from typing import Any

from tests.support.bot_harness import BotHarness


def push(bot: BotHarness, who: int | None = None, /, **content: Any) -> None:
    """Hand over a message of any content from a person."""
    person = bot.world.person(who or bot.you)
    message = {"message_id": 9_000_001, "date": 0, "from": person.as_user(), "chat": person.as_chat()}
    bot.world.push_raw({"message": message | content})


async def forge(chat: BotHarness, data: Any, message: int | None = None, who: int | None = None) -> str:
    """Tap a button that may never have existed. Returns the toast that answers it."""
    person = chat.world.person(who or chat.you)
    found = message or chat.last(person.id)["message_id"]
    body = {"message_id": found, "date": 0, "chat": person.as_chat(), "text": "forged"}
    query = chat.world.callbacks.ask(person, body, data)
    chat.world.push_raw({"callback_query": query})
    await chat.world.settled(lambda world: query["id"] in world.answers)
    return str(chat.world.answers[query["id"]]["text"])
