"""The bot's name, descriptions and menu of commands, by language and scope."""

import json
import re
from typing import Any

from bot.sandbox.errors import bad_request

BotCommand = dict[str, str]

_SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
_COMMAND = re.compile("[a-z0-9_]{1,32}")
_LANGUAGE = re.compile("[a-z]{2}")


class Texts:
    """One of the bot's texts (name, description, short description) by language code."""

    def __init__(self, limit: int) -> None:
        self._by_language = {"": ""}
        self._limit = limit

    def put(self, language: str, text: str) -> None:
        """Set the text for a language; "" is for all others. An empty text removes it."""
        if len(text) > self._limit:
            raise bad_request("BOT_ABOUT_INVALID")
        if text or not language:
            self._by_language[language] = text
        else:
            self._by_language.pop(language, None)

    def get(self, language: str) -> str:
        """What a person with this language sees."""
        return self._by_language.get(language, self._by_language[""])


class Profile:
    """The bot's texts, commands and menu button."""

    def __init__(self, name: str, username: str) -> None:
        self.name = name
        self.username = username
        # The limits are the Bot API's; the error texts follow the pattern of Telegram's.
        self.description = Texts(512)
        self.short_description = Texts(120)
        self._commands: dict[tuple[str, str], list[BotCommand]] = {}

    def set_commands(self, scope: str, language: str, commands: list[BotCommand]) -> None:
        """Replace the commands of one scope (a key from `scope_key`) and language."""
        self._commands[scope, language] = commands

    def commands(self, scope: str, language: str) -> list[BotCommand]:
        """Exactly what was set for this scope and language, without any fallback."""
        return self._commands.get((scope, language), [])

    def delete_commands(self, scope: str, language: str) -> None:
        """Forget the commands of one scope and language."""
        self._commands.pop((scope, language), None)

    def commands_for(self, chat_id: int, language: str) -> list[BotCommand]:
        """What a person sees in a private chat: the narrowest scope wins, its own language first.

        Order: core.telegram.org/bots/api, "Determining list of commands".
        """
        scopes = (scope_key({"type": "chat", "chat_id": chat_id}), "all_private_chats", "default")
        for scope in scopes:
            for code in (language, ""):
                if (scope, code) in self._commands:
                    return self._commands[scope, code]
        return []


def scope_key(scope: dict[str, Any] | None) -> str:
    """A BotCommandScope as a dictionary key. Raises 400 for one that does not exist."""
    if scope is None:
        return "default"
    kind = scope.get("type")
    if not isinstance(kind, str) or kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    fields = _SCOPES[kind]
    if set(scope) != {"type", *fields}:
        raise bad_request(f"can't parse BotCommandScope: {kind} takes exactly {list(fields)} (sandbox)")
    return kind if not fields else json.dumps([kind, *(str(scope[field]) for field in fields)])


def checked_language(code: str) -> str:
    """A two-letter code or "". Raises 400 for anything else, as Telegram does."""
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def checked_commands(commands: list[Any]) -> list[BotCommand]:
    """setMyCommands' list after Telegram's checks: up to 100, names [a-z0-9_]{1,32}, descriptions 1-256."""
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_checked_command(command) for command in commands]


def _checked_command(command: Any) -> BotCommand:
    if not isinstance(command, dict) or set(command) - {"command", "description"}:
        raise bad_request("can't parse BotCommand: expected exactly command and description (sandbox)")
    name, description = command.get("command"), command.get("description")
    if not isinstance(name, str) or not isinstance(description, str):
        raise bad_request("can't parse BotCommand: command and description must be of type String")
    name, description = name.strip().removeprefix("/"), description.strip()
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > 32:
        raise bad_request("command length must not exceed 32")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > 256:
        raise bad_request("command description length must not exceed 256")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}
