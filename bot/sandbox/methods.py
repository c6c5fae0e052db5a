"""The table of methods: name, parameters, handler. For all others the answer is 404, as Telegram's.

Parameters follow the Bot API reference. Those that the sandbox cannot support (threads, business accounts, paid posts)
are left out, so a bot that uses them gets an error.
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
    """One method of the Bot API. Telegram's flood limits count those that send, and those that edit."""

    name: str
    parameters: Mapping[str, ParameterKind]
    handler: MethodHandler
    sends: bool = False
    edits: bool = False


_INT, _STR, _BOOL, _ARRAY = ParameterKind.INTEGER, ParameterKind.STRING, ParameterKind.BOOLEAN, ParameterKind.ARRAY
_OBJECT, _FILE = ParameterKind.OBJECT, ParameterKind.FILE
_CHAT = {"chat_id": ParameterKind.CHAT}
_MESSAGE = {**_CHAT, "message_id": _INT}
_MARKUP = {"reply_markup": _OBJECT}
_TEXT = {"text": _STR, "entities": _ARRAY, "link_preview_options": _OBJECT}
_CAPTION = {"caption": _STR, "caption_entities": _ARRAY}
_SEND = {
    **_CHAT,
    **_MARKUP,
    "disable_notification": _BOOL,
    "protect_content": _BOOL,
    "reply_parameters": _OBJECT,
}
_LANGUAGE = {"language_code": _STR}
_SCOPED = {**_LANGUAGE, "scope": _OBJECT}


def _text_methods(name: str, attribute: str, field: str) -> list[Method]:
    def texts(world: World) -> Any:
        return getattr(world.profile, attribute)

    return [
        Method(f"set{name}", {field: _STR, **_LANGUAGE}, profile.setter(texts, field)),
        Method(f"get{name}", _LANGUAGE, profile.getter(texts, field)),
    ]


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
    Method("sendMessage", {**_SEND, **_TEXT}, chat.send_message, sends=True),
    Method("editMessageText", {**_MESSAGE, **_TEXT, **_MARKUP}, edit.edit_message_text, edits=True),
    Method(
        "editMessageCaption",
        {**_MESSAGE, **_CAPTION, **_MARKUP},
        edit.edit_message_caption,
        edits=True,
    ),
    Method("editMessageReplyMarkup", {**_MESSAGE, **_MARKUP}, edit.edit_message_reply_markup, edits=True),
    Method("deleteMessage", _MESSAGE, edit.delete_message),
    Method("deleteMessages", {**_CHAT, "message_ids": _ARRAY}, edit.delete_messages),
    Method(
        "answerCallbackQuery",
        {"callback_query_id": _STR, "text": _STR, "show_alert": _BOOL, "cache_time": _INT},
        signals.answer_callback_query,
    ),
    Method("sendChatAction", {**_CHAT, "action": _STR}, signals.send_chat_action),
    Method("setMessageReaction", {**_MESSAGE, "reaction": _ARRAY, "is_big": _BOOL}, signals.set_message_reaction),
    Method("getChat", _CHAT, signals.get_chat),
    Method("leaveChat", _CHAT, signals.leave_chat),
    Method(
        "sendPhoto",
        {**_SEND, **_CAPTION, "photo": _FILE, "has_spoiler": _BOOL, "show_caption_above_media": _BOOL},
        files.send_photo,
        sends=True,
    ),
    Method(
        "sendDocument",
        {**_SEND, **_CAPTION, "document": _FILE, "disable_content_type_detection": _BOOL},
        files.send_document,
        sends=True,
    ),
    Method("getFile", {"file_id": _STR}, files.get_file),
    Method("setMyCommands", {"commands": _ARRAY, **_SCOPED}, profile.set_my_commands),
    Method("getMyCommands", _SCOPED, profile.get_my_commands),
    Method("deleteMyCommands", _SCOPED, profile.delete_my_commands),
    *_text_methods("MyName", "name", "name"),
    *_text_methods("MyDescription", "description", "description"),
    *_text_methods("MyShortDescription", "short_description", "short_description"),
    Method("setChatMenuButton", {"chat_id": _INT, "menu_button": _OBJECT}, profile.set_chat_menu_button),
]

METHODS = {method.name.lower(): method for method in _ALL}
"""By lower-cased name: Telegram's method names are case-insensitive."""
