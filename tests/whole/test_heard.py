"""Messages sent beside a question, and edits of answers, from Telegram's update to the chat and the disk."""

from pathlib import Path

from bot.core.answer import Box, Typed
from bot.core.checkin import Checkin
from bot.core.entry import Entry
from bot.core.outgoing import HEARD
from bot.service.journal import Journal
from bot.service.words import opened_person
from tests.service.service_fixtures import ONE
from tests.whole.bare import Bare, bare


async def typed(bot: Bare) -> list[str]:
    """The words of the typed answers in the current check-in."""
    account = await bot.account()
    person = opened_person(account.person, bot.accounts.stored_private(account), account.id)
    assert person.checkin is not None
    return [answer.said.text for answer in person.checkin.answers if isinstance(answer.said, Typed)]


def boxes(of: Checkin | Entry | None) -> list[Box]:
    """The sealed words in a check-in or entry."""
    assert of is not None
    parts = [part for answer in of.answers if isinstance(answer.said, Typed) for part in answer.said.parts]
    return [part for part in parts if isinstance(part, Box)]


async def test_a_burst_over_http(sqlite_template: Path) -> None:
    """Three quick texts get one message from the bot, and a reaction on each of the other two."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        before = bot.calls()
        for text in ("hm", "so", "well"):
            await bot.take(bot.message(text=text, message_id=bot.world.say(ONE, text)["message_id"]))
        calls = [call.method for call in bot.world.history[before:] if call.method != "getUpdates"]
        assert calls.count("setMessageReaction") == 2
        assert calls.count("sendMessage") == 1
        own = [one["sandbox"]["reaction"] for one in bot.world.chat(ONE) if not one["sandbox"]["by_bot"]]
        assert own[-3:] == [None, HEARD, HEARD]


async def test_an_edited_answer_on_the_disk(sqlite_template: Path) -> None:
    """An edited answer is sealed like the first one, and the kept entry stores no message id."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        await bot.walk(to="note")
        await bot.take(bot.message(text="a lmap", message_id=901))
        await bot.take({"edited_message": bot.message(text="a lamp", message_id=901)["message"]})
        assert await typed(bot) == ["a lamp"]
        assert [box.message for box in boxes((await bot.person()).checkin)] == [901]
        while not any(data.endswith(":k:always") for data in bot.data()):
            await bot.press(next(data for data in bot.data() if data.endswith(":s")))
        await bot.press(next(data for data in bot.data() if data.endswith(":k:always")))
        account = await bot.account()
        private = bot.accounts.stored_private(account)
        async with bot.store.read() as uow:
            journal = Journal(uow, account)
            (kept,) = await journal.read(private, journal.index.numbers)
        assert [box.message for box in boxes(kept.entry)] == [None]
        assert [said for _, said in journal.words(private, kept).read()] == ["a lamp"]
