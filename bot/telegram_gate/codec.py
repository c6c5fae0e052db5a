"""Turns Telegram's updates into `Incoming`, and screens into Telegram's JSON. It decides nothing."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from bot.core.incoming import Attached, Command, Edited, Event, Incoming, Other, Said, Tap
from bot.core.screen import Button, Screen
from bot.core.text import clean

Raw = Mapping[str, Any]
JsonObject = dict[str, Any]

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update asked for. Channel posts and inline queries are not even fetched."""

GONE = ("kicked", "left")
SERVICE = frozenset(
    "boost_added channel_chat_created chat_background_set checklist_tasks_added checklist_tasks_done "
    "connected_website delete_chat_photo direct_message_price_changed forum_topic_closed forum_topic_created "
    "forum_topic_edited forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden "
    "giveaway_completed giveaway_created group_chat_created left_chat_member message_auto_delete_timer_changed "
    "migrate_from_chat_id migrate_to_chat_id new_chat_members new_chat_photo new_chat_title "
    "paid_message_price_changed pinned_message proximity_alert_triggered supergroup_chat_created "
    "video_chat_ended video_chat_participants_invited video_chat_scheduled video_chat_started "
    "write_access_allowed".split()
)
"""Fields of service messages, such as a new chat title. People do not write these."""
_COMMAND = re.compile(r"[/\uff0f]\s*(\S*)\s*(.*)", re.DOTALL)
"""A slash (half or full width), the name, and the rest. It never backtracks, as a text matches in one way only."""
LONGEST_NAME = 100
"""Characters to read of a command's name."""
_NAME_ENDS = ".,;:!?\u2026)\"'\u201d\u2019\u00bb\u3002\uff01\uff1f"
"""Punctuation that people put after a command in a sentence."""
HIGHEST_ID = 2**63
"""Telegram's ids have at most 52 bits. A larger number could not be stored."""


def read(update: Raw) -> Incoming | None:
    """The update as `Incoming`; None if it is not for the bot. Never raises: anybody may send anything."""
    incoming = _read(update)
    if incoming is None or not all(abs(id) < HIGHEST_ID for id in _ids(incoming)):
        return None
    if incoming.private and incoming.chat != incoming.user:
        # A private chat has the id of its person. An update that says otherwise is forged.
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
                "from": {"id": int() as user} as who,
            } as m
        }:
            if who.get("is_bot") or not SERVICE.isdisjoint(m):
                return None
            return Incoming(
                user,
                chat,
                _event(m),
                _language(who),
                private=kind == "private",
                message=_number(m.get("message_id")),
                album=_album(m),
            )
        case {
            "edited_message": {
                "message_id": int() as message,
                "chat": {"id": int() as chat, "type": "private"},
                "from": {"id": int() as user} as who,
            } as m
        }:
            text = _words(m)
            if who.get("is_bot") or not text:
                return None
            asked = command(text)
            if asked is not None:
                # Somebody corrected a mistyped command.
                return Incoming(user, chat, asked, _language(who), message=message)
            # The message itself was noted when it came.
            return Incoming(user, chat, Edited(text, message), _language(who))
        case {
            "callback_query": {
                "id": str() as query,
                "from": {"id": int() as user} as who,
                "message": {
                    "message_id": int() as message,
                    "chat": {"id": int() as chat, "type": str() as kind},
                } as under,
            } as tapped
        }:
            data = tapped.get("data")
            tap = Tap(clean(data) if isinstance(data, str) else "", message)
            protected = under.get("has_protected_content") is True
            return Incoming(
                user,
                chat,
                tap,
                _language(who),
                query,
                private=kind == "private",
                message=message,
                protected=protected,
            )
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
    text = _words(message)
    match message.get("document"):
        case {"file_id": str() as file, "file_size": int() as size}:
            return Attached(file, size, text or "")
    if text is None:
        return Other()
    return command(text) or Said(text)


def command(text: str) -> Command | None:
    """The command in a text, such as "/DONE@bot now". A full-width slash counts. None if there is none."""
    found = _COMMAND.fullmatch(text)
    if found is None:
        return None
    name = unicodedata.normalize("NFKC", found[1][:LONGEST_NAME]).split("@", 1)[0].rstrip(_NAME_ENDS).lower()
    return Command(name, found[2].rstrip())


def _words(message: Raw) -> str | None:
    """The words of a message: its text or caption. None if it has neither."""
    text, caption = message.get("text"), message.get("caption")
    if isinstance(text, str):
        return clean(text)
    return clean(caption) or None if isinstance(caption, str) else None


def _number(message: object) -> int | None:
    return message if isinstance(message, int) else None


def _album(message: Raw) -> str:
    group = message.get("media_group_id")
    return group[:LONGEST_NAME] if isinstance(group, str) else ""


def _language(who: Raw) -> str | None:
    code = who.get("language_code")
    return code if isinstance(code, str) and len(code) <= 35 else None


def keyboard(screen: Screen) -> JsonObject | None:
    """The buttons under a screen, as an InlineKeyboardMarkup (https://core.telegram.org/bots/api)."""
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
