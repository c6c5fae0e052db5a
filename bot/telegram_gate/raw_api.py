"""Makes the most frequent calls to Telegram with plain JSON.

The library's own methods build an object for each button, and a Message from each answer, of which the bot reads one
number. That was a fifth of the cost of a tap. All other calls use the library's methods. In both cases the library
handles URLs, rate limits and errors.
"""

import re
from typing import Any

from telegram.error import NetworkError
from telegram.ext import ExtBot

from bot.core.screen import Screen
from bot.telegram_gate.codec import entities, keyboard

Bot = ExtBot[Any]
NO_PREVIEW = {"is_disabled": True}


def unlisted(method: str) -> str:
    """Spell the name of a method so that `do_api_request` does not warn that the library has a method for it.

    `do_api_request` converts snake case to camel case, and accepts two underscores in a row, which no method of the
    library has. A test checks that this still works.
    """
    return re.sub("[A-Z]", lambda letter: f"__{letter[0].lower()}", method)


_EDIT = unlisted("editMessageText")
_SEND = unlisted("sendMessage")
_ANSWER = unlisted("answerCallbackQuery")


async def edit(bot: Bot, chat: int, message: int, screen: Screen, priority: int | None = None) -> None:
    """Show a screen in an existing message. `priority` is None or `rate_limit.URGENT`."""
    content = {"chat_id": chat, "message_id": message, **_content(screen)}
    await bot.do_api_request(_EDIT, api_kwargs=content, rate_limit_args=priority)


async def send(bot: Bot, chat: int, screen: Screen, priority: int | None = None, *, silent: bool = False) -> int:
    """Show a screen in a new message, without a sound if `silent`. Returns the id of the message."""
    content = {"chat_id": chat, "protect_content": screen.protected, **_content(screen)}
    if silent:
        content["disable_notification"] = True
    sent: Any = await bot.do_api_request(_SEND, api_kwargs=content, rate_limit_args=priority)
    match sent:
        case {"message_id": int() as message}:
            return message
    raise NetworkError("The answer to sendMessage is no message. Check AFTERGLOW_API_URL.")


async def acknowledge(bot: Bot, query: str, text: str) -> None:
    """Answer a tap, so that its button stops waiting. `text` is shown for a moment."""
    await bot.do_api_request(_ANSWER, api_kwargs={"callback_query_id": query, "text": text[:200] or None})


def _content(screen: Screen) -> dict[str, Any]:
    return {
        "text": screen.text,
        "entities": entities(screen) or None,
        "reply_markup": keyboard(screen),
        "link_preview_options": NO_PREVIEW,
    }
