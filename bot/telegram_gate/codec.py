"""Converts Telegram's updates to `Incoming`, and screens to Telegram's JSON. It must decide nothing."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from bot.core.incoming import Attached, Command, Edited, Event, Incoming, Other, Said, Tap
from bot.core.screen import Button, Screen
from bot.core.text import clean

Raw = Mapping[str, Any]
JsonObject = dict[str, Any]

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that the bot requests. Telegram does not send the others, such as channel posts."""

_GONE = ("kicked", "left")
"""The statuses of a bot that cannot write to the chat."""
_SERVICE_FIELDS = frozenset(
    "boost_added channel_chat_created chat_background_set checklist_tasks_added checklist_tasks_done "
    "connected_website delete_chat_photo direct_message_price_changed forum_topic_closed forum_topic_created "
    "forum_topic_edited forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden "
    "giveaway_completed giveaway_created group_chat_created left_chat_member message_auto_delete_timer_changed "
    "migrate_from_chat_id migrate_to_chat_id new_chat_members new_chat_photo new_chat_title "
    "paid_message_price_changed pinned_message proximity_alert_triggered supergroup_chat_created "
    "video_chat_ended video_chat_participants_invited video_chat_scheduled video_chat_started "
    "write_access_allowed".split()
)
"""Each of these fields marks a service message, such as the notice of a new chat title."""
_COMMAND = re.compile(r"[/\uff0f]\s*(\S*)\s*(.*)", re.DOTALL)
"""A slash (half or full width), the name, and the rest. A text can match in one way only, so matching never
backtracks."""
LONGEST_NAME = 100
"""The number of characters that are read of a command's name, or of the id of an album."""
_NAME_ENDS = ".,;:!?\u2026)\"'\u201d\u2019\u00bb\u3002\uff01\uff1f"
"""Punctuation that people write directly after a command."""
HIGHEST_ID = 2**63
"""Ids from here on cannot be stored. Telegram's own ids have at most 52 bits."""


def read(update: Raw) -> Incoming | None:
    """The update as `Incoming`, or None if the bot does not handle it. Never raises, as the content may be anything."""
    incoming = _read(update)
    if incoming is None or not all(abs(id) < HIGHEST_ID for id in _ids(incoming)):
        return None
    if incoming.private and incoming.chat != incoming.user:
        # A private chat has the id of its person. Any other id is forged.
        return None
    return incoming


def _ids(incoming: Incoming) -> tuple[int, ...]:
    message = incoming.event.message if isinstance(incoming.event, Tap | Edited) else None
    return (incoming.user, incoming.chat, message or 0)


def _read(update: Raw) -> Incoming | None:
    match update:
        case {
            "message": {
                "chat": {"id": int() as chat, "type": str() as kind},
                "from": {"id": int() as user} as sender,
            } as message
        }:
            if sender.get("is_bot") or not _SERVICE_FIELDS.isdisjoint(message):
                return None
            return Incoming(
                user,
                chat,
                _event(message),
                _language(sender),
                private=kind == "private",
                message=_message_id(message),
                album=_album(message),
            )
        case {
            "edited_message": {
                "message_id": int() as message_id,
                "chat": {"id": int() as chat, "type": "private"},
                "from": {"id": int() as user} as sender,
            } as message
        }:
            text = _text_of(message)
            if sender.get("is_bot") or not text:
                return None
            corrected = command(text)
            if corrected is not None:
                # The person corrected a mistyped command.
                return Incoming(user, chat, corrected, _language(sender), message=message_id)
            # `message` stays None, as its number was recorded when the message was sent.
            return Incoming(user, chat, Edited(text, message_id), _language(sender))
        case {
            "callback_query": {
                "id": str() as query_id,
                "from": {"id": int() as user} as sender,
                "message": {
                    "message_id": int() as message_id,
                    "chat": {"id": int() as chat, "type": str() as kind},
                } as message,
            } as query
        }:
            data = query.get("data")
            tap = Tap(clean(data) if isinstance(data, str) else "", message_id)
            return Incoming(
                user,
                chat,
                tap,
                _language(sender),
                query_id,
                private=kind == "private",
                message=message_id,
                protected=message.get("has_protected_content") is True,
            )
        case {
            "my_chat_member": {
                "chat": {"id": int() as chat, "type": str() as kind},
                "from": {"id": int() as user} as sender,
                "new_chat_member": {"status": str() as status},
            }
        }:
            return Incoming(user, chat, None, _language(sender), private=kind == "private", gone=status in _GONE)
    return None


def _event(message: Raw) -> Event:
    text = _text_of(message)
    match message.get("document"):
        case {"file_id": str() as file, "file_size": int() as size}:
            return Attached(file, size, text or "")
    if text is None:
        return Other()
    return command(text) or Said(text)


def command(text: str) -> Command | None:
    """The command in a text such as "/DONE@bot now", or None. A full-width slash counts, too."""
    match = _COMMAND.fullmatch(text)
    if match is None:
        return None
    name = unicodedata.normalize("NFKC", match[1][:LONGEST_NAME]).split("@", 1)[0].rstrip(_NAME_ENDS).lower()
    return Command(name, match[2].rstrip())


def _text_of(message: Raw) -> str | None:
    """The text or the caption of a message. None if it has neither."""
    text, caption = message.get("text"), message.get("caption")
    if isinstance(text, str):
        return clean(text)
    return clean(caption) or None if isinstance(caption, str) else None


def _message_id(message: Raw) -> int | None:
    number = message.get("message_id")
    return number if isinstance(number, int) else None


def _album(message: Raw) -> str:
    group = message.get("media_group_id")
    return group[:LONGEST_NAME] if isinstance(group, str) else ""


def _language(sender: Raw) -> str | None:
    code = sender.get("language_code")
    return code if isinstance(code, str) and len(code) <= 35 else None


def keyboard(screen: Screen) -> JsonObject | None:
    """The buttons of a screen as an InlineKeyboardMarkup (core.telegram.org/bots/api). None if it has no buttons."""
    if not screen.rows:
        return None
    return {"inline_keyboard": [[_button(button) for button in row] for row in screen.rows]}


def entities(screen: Screen) -> list[JsonObject]:
    """The styled spans of a screen's text, each as a MessageEntity."""
    return [{"type": str(span.style), "offset": span.offset, "length": span.length} for span in screen.spans]


def _button(button: Button) -> JsonObject:
    if button.copy:
        return {"text": button.label, "copy_text": {"text": button.copy}}
    if button.url:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data}
