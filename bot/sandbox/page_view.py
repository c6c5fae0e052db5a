"""Converts messages to the chat page's JSON. The URLs in it are on the page's own origin."""

from typing import Any
from urllib.parse import quote

from bot.sandbox.messages import Message


def page_json(message: Message) -> dict[str, Any]:
    """A message as the page's scripts read it."""
    body = message.body
    return {
        "id": message.id,
        "from": "bot" if message.by_bot else "person",
        "text": body.get("text", ""),
        "entities": body.get("entities", []),
        "date": body["date"],
        "edited": "edit_date" in body,
        "protected": body.get("has_protected_content", False),
        "keyboard": _keyboard(body.get("reply_markup")),
        "photo": _photo(body),
        "document": _document(body.get("document")),
        "reaction": message.reaction,
    }


def _keyboard(markup: dict[str, Any] | None) -> list[list[dict[str, str]]] | None:
    if markup is None:
        return None
    return [[_button(button) for button in row] for row in markup["inline_keyboard"]]


def _button(button: dict[str, Any]) -> dict[str, str]:
    content = {"text": button["text"]}
    if "callback_data" in button:
        content["data"] = button["callback_data"]
    if "copy_text" in button:
        content["copy"] = button["copy_text"]["text"]
    if "url" in button:
        # The page must not open Telegram, so a tap copies the URL.
        content["copy"] = button["url"]
    return content


def _photo(body: dict[str, Any]) -> dict[str, Any] | None:
    if "photo" not in body:
        return None
    largest = body["photo"][-1]
    return {
        "url": f"/media/{largest['file_unique_id']}",
        "width": largest["width"],
        "height": largest["height"],
        "spoiler": body.get("has_media_spoiler", False),
    }


def _document(document: dict[str, Any] | None) -> dict[str, Any] | None:
    if document is None:
        return None
    return {
        "url": f"/media/{quote(document['file_unique_id'])}",
        "name": document["file_name"],
        "size": document["file_size"],
    }
