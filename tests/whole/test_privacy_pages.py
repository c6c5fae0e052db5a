"""/privacy over real HTTP: withdrawing consent is as easy as giving it. tests/screens has its pages."""

from pathlib import Path

from tests.support.bot_harness import running_bot
from tests.whole.rows import rows
from tests.whole.test_door import NOTHING, kept


async def test_a_yes_is_taken_back_with_two_taps(database_url: str, tmp_path: Path) -> None:
    """A person takes back their yes with two taps, and everything is erased."""
    async with running_bot(database_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/privacy")
        await chat.tap("Your ways out")
        assert "cannot be undone" in (await chat.tap("Take back my yes"))["text"]
        gone = await chat.tap("Yes, erase it all")
        assert "It is all gone" in gone["text"]
        assert "I looked again, and there is nothing about you" in gone["text"]
        assert "18 or older" in (await chat.say("/done"))["text"]
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING | {"ledger": 1}
