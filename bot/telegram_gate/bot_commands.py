"""Registers the bot's menu of commands and its descriptions with Telegram, in each language."""

import structlog
from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.authoring.content import Content
from bot.authoring.words import FALLBACK, Words
from bot.screens.routes import COMMANDS
from bot.telegram_gate.failures import kind_of
from bot.telegram_gate.raw_api import Bot

log = structlog.get_logger(__name__)


async def register(bot: Bot, content: Content) -> None:
    """Register commands and descriptions. The bot works without them, so a failure is only logged."""
    try:
        for language, words in content.words.items():
            # Telegram accepts two-letter codes. Text without a code is shown in every other language.
            code = None if language == FALLBACK else language.split("-")[0]
            await bot.set_my_commands(_commands(words), scope=BotCommandScopeAllPrivateChats(), language_code=code)
            await bot.set_my_description(words("bot-description"), language_code=code)
            await bot.set_my_short_description(words("bot-about"), language_code=code)
    except TelegramError as error:
        log.warning("registering the menu failed", kind=kind_of(error).kind.name)


def _commands(words: Words) -> list[BotCommand]:
    return [BotCommand(command.name, words(f"command-{command.name}")) for command in COMMANDS.values() if command.menu]
