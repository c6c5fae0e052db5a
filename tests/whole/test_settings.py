"""/settings: each page shows how things stand, changes them at one tap, and what was changed holds."""

from datetime import timedelta
from pathlib import Path

from tests.rig import labels, rig


async def test_the_first_page_says_how_things_stand(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        page = await chat.say("/settings")
        for said in (
            "Language: English",
            "Time zone: not told yet",
            "Quiet hours: 11:00",
            "Notes are in Neutral words",
        ):
            assert said in page["text"].replace("\u202f", " ")
        await chat.live_in("Europe/Berlin")
        assert "Time zone: Europe/Berlin" in (await chat.say("/settings"))["text"]


async def test_quiet_hours_are_changed_and_turned_off(sqlite_url: str, tmp_path: Path) -> None:
    """A note that falls into the new quiet hours waits; with none at all it comes when it is due."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.live_in("Europe/Berlin")
        await chat.say("/settings")
        await chat.tap("Quiet hours")
        await chat.tap("s:from:2200")
        page = await chat.tap("s:to:1100")
        ticked = [label for label in labels(page) if label.startswith("✓")]
        assert ["10:00" in ticked[0], "11:00" in ticked[1], len(ticked)] == [True, True, 2]
        await chat.say("/done")
        await chat.tap("Tomorrow")
        assert "11:00" in chat.last()["text"], "the morning note waits for the end of quiet hours"
        await chat.say("/settings")
        await chat.tap("Quiet hours")
        off = await chat.tap("No quiet hours")
        assert "✓ No quiet hours" in labels(off)
        await chat.say("/done")
        await chat.tap("Tomorrow")
        assert "10:00" in chat.last()["text"]


async def test_a_kind_of_note_is_turned_off_and_on(sqlite_url: str, tmp_path: Path) -> None:
    """Off takes up what is planted already, at once."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        await chat.say("/settings")
        page = await chat.tap("Which notes")
        assert "✓ Water" in labels(page)
        page = await chat.tap("✓ Water")
        assert "Water" in labels(page)
        assert "water" not in [one["kind"] for one in (await chat.export())["reminders"]]
        await chat.tap("Water")
        await chat.say("/done")
        assert "Water" in chat.last()["text"]


async def test_plain_words_say_a_little_more(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("Note wording")
        assert "✓ Plain words" in labels(await chat.tap("Plain words"))
        await chat.say("/done")
        await chat.tap("In a while")
        plain = chat.content.speak("en").label("reminder-water", "plain")
        assert plain != chat.content.speak("en")("reminder-water")
        await chat.pass_time(timedelta(minutes=10), expecting=plain)


async def test_what_is_held_is_told_and_can_be_let_come_again(sqlite_url: str, tmp_path: Path) -> None:
    """The same switch that "Something felt off" sets, so that it gives nothing away."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("Which notes")
        assert "✓ Hold wash and messages" in labels(await chat.tap("Hold wash and messages"))
        await chat.say("/done")
        assert "Bathroom" not in chat.last()["text"]
        await chat.say("/settings")
        await chat.tap("Which notes")
        await chat.tap("✓ Hold wash and messages")
        await chat.say("/done")
        assert chat.content.speak("en").label("reminder-bathroom", "name") in chat.last()["text"]
