"""A first evening with the bot, from the door to a reminder, on both databases."""

from datetime import timedelta
from pathlib import Path

from tests.support.bot_harness import labels, running_bot


async def test_from_start_to_the_next_morning(database_url: str, tmp_path: Path) -> None:
    """A newcomer comes in, keeps a check-in after /done, gets the notes of that evening and the next morning, and
    exports everything."""
    async with running_bot(database_url, tmp_path) as chat:
        door = await chat.say("/start")
        assert "18 or older" in door["text"]
        zone = await chat.tap("I am 18+, and yes")
        assert "what time is it where you are" in zone["text"]
        places = await chat.say("21:00")
        assert "Berlin" in labels(places)
        home = await chat.tap("Berlin")
        assert "Berlin, where it is 9:00" in home["text"]

        done = await chat.tap("Just now")
        assert done["text"].startswith("I'm here. Now, in a while, or tomorrow?")
        assert "water" in done["text"]
        question = await chat.tap("Now")
        assert "Who was there?" in question["text"]
        for label in (
            "Just me",
            "Good",
            "Fine",
            "Warmth",
            "That is it",
            "A few more questions",
            "Low",
            "Calm",
            "That is it",
        ):
            question = await chat.tap(label)
        assert "Is there a line" in question["text"]
        end = await chat.say("I would like more evenings like this.")
        assert "You felt good" in end["text"] and "Shall I keep this?" in end["text"]
        closing = await chat.tap("Keep it")
        assert closing["text"].startswith("Kept")

        await chat.pass_time(timedelta(minutes=10), expecting="water")
        await chat.answer_note("Done")
        morning = await chat.pass_time(timedelta(hours=13, minutes=10))
        await chat.world.settled(lambda world: "Open" in labels(chat.last()))
        morning = chat.last()
        assert "after" not in morning["text"].lower().split() and "sex" not in morning["text"].lower()

        export = await chat.export()
        assert export["entries"][0]["words"][-1][1] == "I would like more evenings like this."
