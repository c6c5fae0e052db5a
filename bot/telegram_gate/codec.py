"""Telegram's updates into what came in, and screens into what Telegram takes. It decides nothing."""

from collections.abc import Mapping
from typing import Any

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot.core.screen import Button, Screen
from bot.core.text import clean
from bot.core.turn import Command, Event, Incoming, Other, Said, Tap

Raw = Mapping[str, Any]

ALLOWED = ("message", "callback_query", "my_chat_member")
"""The kinds of update asked for. Edited messages, channel posts and inline queries are not even fetched."""

GONE = ("kicked", "left")


def read(update: Raw) -> Incoming | None:
    """What came in, or None where it is nothing for us. Never raises: anybody may send anything."""
    match update:
        case {
            "message": {
                "chat": {"id": int() as chat, "type": str() as kind},
                "from": {"id": int() as user} as who,
            } as m
        }:
            if "new_chat_members" in m or "left_chat_member" in m or who.get("is_bot"):
                return None
            return Incoming(user, chat, _event(m), _language(who), private=kind == "private")
        case {
            "callback_query": {
                "id": str() as query,
                "from": {"id": int() as user} as who,
                "message": {
                    "message_id": int() as message,
                    "chat": {"id": int() as chat, "type": str() as kind},
                },
            } as tapped
        }:
            data = tapped.get("data")
            tap = Tap(clean(data) if isinstance(data, str) else "", message)
            return Incoming(user, chat, tap, _language(who), query, private=kind == "private")
        case {
            "my_chat_member": {
                "chat": {"id": int() as chat, "type": str() as kind},
                "from": {"id": int() as user} as who,
                "new_chat_member": {"status": str() as status},
            }
        }:
            return Incoming(user, chat, None, _language(who), private=kind == "private", gone=status in GONE)
    return None


def _event(message: Raw) -> Event:
    text = message.get("text")
    if not isinstance(text, str):
        return Other()
    text = clean(text)
    if text.startswith("/"):
        head, _, argument = text.partition(" ")
        name = head[1:].split("@", 1)[0].split("\n", 1)[0]
        return Command(name.lower(), argument.strip())
    return Said(text)


def _language(who: Raw) -> str | None:
    code = who.get("language_code")
    return code if isinstance(code, str) and len(code) <= 35 else None


def keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    """The buttons under a screen."""
    if not screen.rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in screen.rows])


def entities(screen: Screen) -> list[MessageEntity]:
    """The styled stretches of a screen's text."""
    return [MessageEntity(str(span.style), span.offset, span.length) for span in screen.spans]


def _button(button: Button) -> InlineKeyboardButton:
    if button.copy:
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copy))
    return InlineKeyboardButton(button.label, callback_data=button.data)
