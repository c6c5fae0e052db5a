"""The table of Bot API methods: name, parameters, handler.

The table holds only the methods and parameters that the bot uses. Any other method gets 404, and any other parameter
gets 400, so a new use of the Bot API shows in the first test.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox import methods_chat as chat
from bot.sandbox import methods_edit as edit
from bot.sandbox import methods_files as files
from bot.sandbox import methods_profile as profile
from bot.sandbox import methods_signals as signals
from bot.sandbox import methods_updates as updates
from bot.sandbox.parameters import Args, ParameterKind
from bot.sandbox.world import World

MethodHandler = Callable[[World, Args], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the Bot API."""

    name: str
    parameters: Mapping[str, ParameterKind]
    handler: MethodHandler
    writes: bool = False
    """Whether it sends or edits a message. A 429 halts these methods."""


_INT, _STR, _BOOL, _ARRAY = ParameterKind.INTEGER, ParameterKind.STRING, ParameterKind.BOOLEAN, ParameterKind.ARRAY
_OBJECT, _FILE = ParameterKind.OBJECT, ParameterKind.FILE
_CHAT = {"chat_id": ParameterKind.CHAT}
_MESSAGE = {**_CHAT, "message_id": _INT}
_MARKUP = {"reply_markup": _OBJECT}
_TEXT = {"text": _STR, "entities": _ARRAY, "link_preview_options": _OBJECT}
_SEND = {**_CHAT, **_MARKUP, "disable_notification": _BOOL, "protect_content": _BOOL}
_LANGUAGE = {"language_code": _STR}
_SCOPED = {**_LANGUAGE, "scope": _OBJECT}

_ALL = [
    Method("getMe", {}, profile.get_me),
    Method(
        "getUpdates",
        {"offset": _INT, "limit": _INT, "timeout": _INT, "allowed_updates": _ARRAY},
        updates.get_updates,
    ),
    Method(
        "setWebhook",
        {
            "url": _STR,
            "max_connections": _INT,
            "allowed_updates": _ARRAY,
            "drop_pending_updates": _BOOL,
            "secret_token": _STR,
        },
        updates.set_webhook,
    ),
    Method("deleteWebhook", {"drop_pending_updates": _BOOL}, updates.delete_webhook),
    Method("getWebhookInfo", {}, updates.get_webhook_info),
    Method("sendMessage", {**_SEND, **_TEXT}, chat.send_message, writes=True),
    Method("editMessageText", {**_MESSAGE, **_TEXT, **_MARKUP}, edit.edit_message_text, writes=True),
    Method("editMessageReplyMarkup", {**_MESSAGE, **_MARKUP}, edit.edit_message_reply_markup, writes=True),
    Method("deleteMessage", _MESSAGE, edit.delete_message),
    Method("deleteMessages", {**_CHAT, "message_ids": _ARRAY}, edit.delete_messages),
    Method("answerCallbackQuery", {"callback_query_id": _STR, "text": _STR}, signals.answer_callback_query),
    Method("setMessageReaction", {**_MESSAGE, "reaction": _ARRAY}, signals.set_message_reaction),
    Method("leaveChat", _CHAT, signals.leave_chat),
    Method("sendPhoto", {**_SEND, "photo": _FILE, "has_spoiler": _BOOL}, files.send_photo, writes=True),
    Method("sendDocument", {**_SEND, "document": _FILE}, files.send_document, writes=True),
    Method("getFile", {"file_id": _STR}, files.get_file),
    Method("setMyCommands", {"commands": _ARRAY, **_SCOPED}, profile.set_my_commands),
    Method("deleteMyCommands", _SCOPED, profile.delete_my_commands),
    Method("setMyDescription", {"description": _STR, **_LANGUAGE}, profile.set_my_description),
    Method("setMyShortDescription", {"short_description": _STR, **_LANGUAGE}, profile.set_my_short_description),
]

METHODS = {method.name.lower(): method for method in _ALL}
"""The methods by their name in lower case, as the Bot API ignores the case."""
