"""Telegram is told the commands and descriptions of the bot. If that fails, the bot works all the same."""

from bot.sandbox.faults import CallFault
from bot.sandbox.server import Sandbox
from bot.screens.routes import COMMANDS
from bot.telegram_gate.bot_commands import register
from tests.support.bot_harness import TOKEN, english
from tests.telegram_gate.peers import talking


async def test_commands_are_registered_in_order() -> None:
    """Commands are registered in order, for every language, together with the descriptions."""
    words = english().speak("en")
    async with Sandbox(TOKEN) as sandbox, talking(sandbox.url, TOKEN) as bot:
        await register(bot, english())
        for language in ("", "en", "xx"):
            seen = sandbox.world.profile.commands_for(sandbox.world.people[0].id, language)
            assert [one["command"] for one in seen] == [name for name, one in COMMANDS.items() if one.menu]
            assert sandbox.world.profile.description.get(language) == words("bot-description")
            assert sandbox.world.profile.short_description.get(language) == words("bot-about")
        assert sandbox.world.profile.commands("default", "") == []


async def test_a_failure_is_not_the_end() -> None:
    """Errors while the commands are registered do not stop the start."""
    async with Sandbox(TOKEN) as sandbox, talking(sandbox.url, TOKEN) as bot:
        for fault in (
            CallFault.error(500, "Internal"),
            CallFault.flood(86400),
            CallFault.error(400, "Bad Request: no"),
        ):
            sandbox.faults.add("setMyCommands", fault)
            await register(bot, english())
    async with talking("http://127.0.0.1:1", TOKEN) as nowhere:
        await register(nowhere, english())
