"""The bot's name, its descriptions by language, and its menu of commands by scope and language."""

import re
from typing import Any

from bot.sandbox.errors import bad_request

BotCommand = dict[str, str]

_COMMAND = re.compile("[a-z0-9_]{1,32}")
_LANGUAGE = re.compile("[a-z]{2}")


class Texts:
    """A description of the bot, by language code."""

    def __init__(self, limit: int) -> None:
        self._by_language = {"": ""}
        self._limit = limit

    def put(self, language: str, text: str) -> None:
        """Set the text of a language, or of all other languages with "". An empty text removes that of a language."""
        if len(text) > self._limit:
            raise bad_request("BOT_ABOUT_INVALID")
        if text or not language:
            self._by_language[language] = text
        else:
            self._by_language.pop(language, None)

    def get(self, language: str) -> str:
        """The text that a person with this language sees."""
        return self._by_language.get(language, self._by_language[""])


class Profile:
    """The bot's name, texts and commands."""

    def __init__(self, name: str, username: str) -> None:
        self.name = name
        self.username = username
        # The limits of the Bot API, in characters.
        self.description = Texts(512)
        self.short_description = Texts(120)
        self._commands: dict[tuple[str, str], list[BotCommand]] = {}

    def set_commands(self, scope: str, language: str, commands: list[BotCommand]) -> None:
        """Replace the commands of one scope (a key from `scope_key`) and language."""
        self._commands[scope, language] = commands

    def commands(self, scope: str, language: str) -> list[BotCommand]:
        """The commands that were set for exactly this scope and language."""
        return self._commands.get((scope, language), [])

    def delete_commands(self, scope: str, language: str) -> None:
        """Remove the commands of one scope and language."""
        self._commands.pop((scope, language), None)

    def commands_for(self, chat_id: int, language: str) -> list[BotCommand]:
        """The commands that a person sees in a private chat: those of the narrowest scope, best in their language.

        The order is that of core.telegram.org/bots/api, "Determining list of commands".
        """
        scopes = (scope_key({"type": "chat", "chat_id": chat_id}), "all_private_chats", "default")
        for scope in scopes:
            for code in (language, ""):
                if (scope, code) in self._commands:
                    return self._commands[scope, code]
        return []


def scope_key(scope: dict[str, Any] | None) -> str:
    """A BotCommandScope as a dictionary key. Raises 400 for a scope that the bot does not use."""
    match scope:
        case None | {"type": "default"}:
            return "default"
        case {"type": "all_private_chats"}:
            return "all_private_chats"
        case {"type": "chat", "chat_id": chat_id}:
            return f"chat {chat_id}"
    raise bad_request("can't parse BotCommandScope: Unsupported type specified")


def checked_language(code: str) -> str:
    """The code itself, if it has two letters or none. Raises Telegram's 400 for any other code."""
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def checked_commands(commands: list[Any]) -> list[BotCommand]:
    """The commands as Telegram stores them. Raises Telegram's 400 if one is invalid, or if they are over 100."""
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
