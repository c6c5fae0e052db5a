"""The commands in each language, as registered with Telegram."""

from pathlib import Path

from bot.authoring.loading import load
from bot.screens.routes import COMMANDS
from tests.support.bot_harness import running_bot
from tests.support.trees import german, tree


async def test_commands_are_registered_in_each_language(sqlite_url: str, tmp_path: Path) -> None:
    """Telegram gets the menu commands and their descriptions in each language."""
    content = load(tree(tmp_path, with_german=True))
    async with running_bot(sqlite_url, tmp_path, content) as chat:
        await chat.world.settled(
            lambda world: sum(call.method == "setMyShortDescription" for call in world.history) == 2
        )
        menus = {
            call.params.get("language_code", ""): {c["command"]: c["description"] for c in call.params["commands"]}
            for call in chat.world.history
            if call.method == "setMyCommands"
        }
        assert set(menus) == {"", "de"}
        assert list(menus[""]) == [name for name, one in COMMANDS.items() if one.menu] == list(menus["de"])
        assert all(menus[""].values())
        assert menus["de"] == {name: german(words) for name, words in menus[""].items()}
        assert {c.params["scope"]["type"] for c in chat.world.history if c.method == "setMyCommands"} == {
            "all_private_chats"
        }
