"""Moving from one bot to another as the README describes: /export in the one, /import in the other, over real HTTP."""

from pathlib import Path

import pytest

from tests.support.bot_harness import BotHarness, labels, running_bot
from tests.whole.test_journal import hidden, keep
from tests.whole.test_lock import SECRET, documents, lock

WORDS = "a canary that sings about a lamp"
HERE, THERE = "here", "there"


async def exported(chat: BotHarness) -> tuple[str, bytes]:
    """The name and content of the sealed data file of a person with an entry, a passphrase and a time zone."""
    await chat.arrive()
    await chat.live_in("Asia/Kathmandu")
    await keep(chat, WORDS)
    await lock(chat)
    await chat.say("/export")
    await chat.tap("Sealed")
    await chat.say(SECRET)
    await chat.world.settled(lambda _: len(documents(chat)) == 2, timeout=60)
    (name,) = (one for one in documents(chat) if ".json" in one)
    return name, documents(chat)[name]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A folder for each of two independent bots."""
    made = tmp_path / HERE, tmp_path / THERE
    for folder in made:
        folder.mkdir()
    return made


async def test_from_one_bot_to_another(folders: tuple[Path, Path]) -> None:
    """The sealed file of one bot opens in another: shown first, then imported, and a second import doubles nothing. No
    message with the file or its passphrase stays."""
    here, there = folders
    async with running_bot(f"sqlite:///{here}/afterglow.db", here) as chat:
        name, file = await exported(chat)
    async with running_bot(f"sqlite:///{there}/afterglow.db", there) as chat:
        await chat.arrive()
        await chat.say("/import")
        assert "This file is sealed" in (await chat.send_file(name, file))["text"]
        shown = await chat.say(SECRET)
        assert "There is one entry in this file. One is new here:\n\nMarch 6, 2026" in shown["text"]
        assert "Time zone: Asia/Kathmandu" in shown["text"]
        assert WORDS not in shown["text"] and shown["has_protected_content"] is True
        await chat.tap("Take everything in")
        await chat.world.settled(lambda _: any("One entry is in your journal" in text for text in chat.texts()))
        await chat.tap("Journal")
        assert hidden(await chat.tap(labels(chat.last())[0]))[-1].endswith(WORDS)
        assert "Time zone: Asia/Kathmandu" in (await chat.say("/settings"))["text"]
        await chat.say("/import")
        await chat.send_file(name, file)
        assert "All of it is here already" in (await chat.say(SECRET))["text"]
        assert len((await chat.export())["entries"]) == 1
        own = [m for m in chat.world.chat(chat.you) if m["from"]["id"] == chat.you]
        assert not any("document" in m or SECRET in m.get("text", "") for m in own)


async def test_a_file_that_is_none(sqlite_url: str, tmp_path: Path) -> None:
    """A picture, a huge file and deeply nested brackets are refused with different texts, and leave the chat."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/import")
        assert "I cannot read that one" in (await chat.send_file("cat.png", b"\x89PNG not a cat"))["text"]
        assert "too large for me" in (await chat.send_file("big.json", b" " * (5 * 2**20)))["text"]
        assert "I cannot read that one" in (await chat.send_file("mine.json", b"[" * 100_000))["text"]
        assert not any("document" in m for m in chat.world.chat(chat.you))
