"""Languages: the client's own at first, then what was chosen; the commands in each."""

from pathlib import Path

from bot.authoring.content import load
from bot.screens.routes import COMMANDS
from tests.support.rig import labels, rig
from tests.support.trees import german, tree


async def test_the_client_says_which_language_is_spoken_first(sqlite_url: str, tmp_path: Path) -> None:
    content = load(tree(tmp_path, with_german=True))
    async with rig(sqlite_url, tmp_path, content) as chat:
        chat.world.speak(chat.you, "de-AT")
        door = await chat.say("/start")
        assert german("Are you 18 or older") in door["text"]
        assert german("I am 18+, and yes") in labels(door)
        chat.world.speak(chat.partner, "xx")
        assert "Are you 18 or older" in (await chat.say("/start", chat.partner))["text"]


async def test_a_chosen_language_stays_whatever_the_client_says(sqlite_url: str, tmp_path: Path) -> None:
    content = load(tree(tmp_path, with_german=True))
    async with rig(sqlite_url, tmp_path, content) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("Language")
        page = await chat.tap("Deutsch")
        assert german("Quiet hours") in page["text"]
        chat.world.speak(chat.you, "en")
        assert german("Which one feels right?") in (await chat.say("/checkin"))["text"]
        assert (await chat.export())["profile"]["language"] == "de"


async def test_commands_are_registered_in_each_language(sqlite_url: str, tmp_path: Path) -> None:
    content = load(tree(tmp_path, with_german=True))
    async with rig(sqlite_url, tmp_path, content) as chat:
        await chat.world.settled(
            lambda world: sum(call.method == "setMyShortDescription" for call in world.history) == 2
        )
        told = {
            call.params.get("language_code", ""): {c["command"]: c["description"] for c in call.params["commands"]}
            for call in chat.world.history
            if call.method == "setMyCommands"
        }
        assert set(told) == {"", "de"}
        assert list(told[""]) == [name for name in COMMANDS if name != "start"] == list(told["de"])
        assert all(told[""].values())
        assert told["de"] == {name: german(words) for name, words in told[""].items()}
        assert {c.params["scope"]["type"] for c in chat.world.history if c.method == "setMyCommands"} == {
            "all_private_chats"
        }
