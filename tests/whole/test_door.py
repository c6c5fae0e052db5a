"""Nothing is stored before a person agrees."""

from pathlib import Path

from tests.support.bot_harness import running_bot
from tests.whole.rows import rows

NOTHING = {"account": 0, "entry": 0, "reminder": 0, "ledger": 0, "outbox": 0}


def kept(counted: dict[str, int]) -> dict[str, int]:
    """The counts of the tables that could hold data of a person."""
    return {name: counted[name] for name in NOTHING}


async def test_nothing_is_stored_before_the_yes(database_url: str, tmp_path: Path) -> None:
    """No word or tap of a stranger leaves a row or readable text."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.say("/start")
        await chat.say("a secret that nobody asked for")
        await chat.tap("What is kept")
        await chat.tap("Back to the start")
        await chat.say("/done")
        chat.world.tap(chat.you, chat.last()["message_id"], "w:no")
        await chat.all_answered()
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING
        files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
        assert files and not any(b"secret that nobody" in data for data in files)


async def test_a_second_yes_makes_no_second_account(sqlite_url: str, tmp_path: Path) -> None:
    """Two taps on yes make one account."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        door = (await chat.say("/start"))["message_id"]
        chat.world.tap(chat.you, door, "w:yes")
        chat.world.tap(chat.you, door, "w:yes")
        await chat.all_answered()
        await chat.stop()
        assert (await rows(chat))["account"] == 1
