"""The door: 18+ and a yes before a single row is stored, and what works without it."""

from pathlib import Path

from tests.support.rig import labels, rig
from tests.whole.raw import forge
from tests.whole.rows import rows

NOTHING = {"account": 0, "entry": 0, "reminder": 0, "erasure": 0, "outbox": 0}


def kept(counted: dict[str, int]) -> dict[str, int]:
    """The tables that could hold something of a person."""
    return {name: counted[name] for name in NOTHING}


async def test_nothing_is_stored_before_the_yes(database_url: str, tmp_path: Path) -> None:
    """Whatever a stranger says or taps, no row of theirs is left, nor anything readable of what they said."""
    async with rig(database_url, tmp_path) as chat:
        await chat.say("/start")
        await chat.say("a secret that nobody asked for")
        await chat.tap("What is kept")
        await chat.tap("To the start")
        await chat.say("/done")
        chat.world.tap(chat.you, chat.last()["message_id"], "w:no")
        await chat.all_answered()
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING
        files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
        assert files and not any(b"secret that nobody" in data for data in files)


async def test_not_now_keeps_nothing_and_leaves_the_door_open(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.say("/start")
        answer = await chat.tap("Not now")
        assert "Nothing was kept" in answer["text"]
        assert "18 or older" in (await chat.tap("To the start"))["text"]
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING


async def test_pages_that_work_before_the_yes(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        assert "quiet companion" in (await chat.say("/help"))["text"]
        assert "People you can talk to" in (await chat.say("/support"))["text"]
        assert "Emergency:" in (await chat.tap("h:in:IE"))["text"]
        assert "nothing is kept" in (await chat.say("/privacy"))["text"]
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING


async def test_every_other_command_leads_to_the_door(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        for command in ("done", "checkin", "pause", "cancel", "settings", "export", "forget"):
            assert "I am 18+, and yes" in labels(await chat.say(f"/{command}")), command
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING


async def test_buttons_of_others_lead_to_the_door(sqlite_url: str, tmp_path: Path) -> None:
    """Buttons that a stranger cannot have, tapped all the same."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.say("/privacy")
        for data in ("n:now:1", "c:new:quick", "s:words:plain", "z:set:Europe/Berlin", "x:no", "t:fu24", "w:home"):
            await forge(chat, data)
        await chat.all_answered()
        assert "18 or older" in chat.texts()[1]
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING


async def test_a_second_yes_makes_no_second_account(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        door = (await chat.say("/start"))["message_id"]
        chat.world.tap(chat.you, door, "w:yes")
        chat.world.tap(chat.you, door, "w:yes")
        await chat.all_answered()
        await chat.stop()
        assert (await rows(chat))["account"] == 1


async def test_start_greets_who_is_known(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        home = await chat.say("/start")
        assert labels(home) == [
            "Just now",
            "Check in",
            "Journal",
            "Settings",
            "Something felt off",
            "Someone to talk to",
        ]
