"""/settings, page by page: what is tapped is how it is from then on."""

from datetime import timedelta
from pathlib import Path

from tests.support.rig import labels, rig


async def test_quiet_hours(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        assert "once I know your time zone" in (await chat.tap("Quiet hours"))["text"]
        assert "✓ From 10:00" in " ".join(labels(await chat.tap("s:from:2200"))).replace("\u202f", " ")
        await chat.tap("s:to:0700")
        back = await chat.tap("‹ Settings")
        assert "10:00 PM to 7:00 AM" in back["text"].replace("\u202f", " ")
        await chat.tap("Quiet hours")
        assert "✓ No quiet hours" in labels(await chat.tap("No quiet hours"))
        assert (await chat.export())["profile"]["quiet"] == ["00:00", "00:00"]


async def test_which_notes(sqlite_url: str, tmp_path: Path) -> None:
    """One that is turned off is taken up at once where it waits."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        await chat.say("/settings")
        page = await chat.tap("Which notes")
        assert {"✓ Water", "Stretch", "Hold wash and messages"} <= set(labels(page))
        await chat.tap("✓ Water")
        await chat.tap("Stretch")
        await chat.tap("Hold wash and messages")
        export = await chat.export()
        assert export["profile"]["choices"] == {"water": False, "stretch": True} and export["profile"]["held"]
        assert sorted(one["kind"] for one in export["reminders"]) == ["checkin", "morning", "snack"]


async def test_note_wording(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("Note wording")
        assert "✓ Plain words" in labels(await chat.tap("Plain words"))
        assert "Notes are in Plain words" in (await chat.tap("‹ Settings"))["text"]
        await chat.say("/done")
        await chat.tap("In a while")
        await chat.pass_time(timedelta(minutes=10), expecting="might feel good about now")


async def test_time_zone_by_the_time_told(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("Time zone")
        await chat.say("half past nine or so")
        await chat.world.settled(lambda _: any("could not read that as a time" in text for text in chat.texts()))
        assert "Tokyo" in labels(await chat.say("5 am"))
        assert "Tokyo" in (await chat.tap("Tokyo"))["text"]
        assert (await chat.export())["profile"]["zone"] == "Asia/Tokyo"


async def test_time_zone_by_the_list(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.live_in("Asia/Kathmandu")
        assert (await chat.export())["profile"]["zone"] == "Asia/Kathmandu"


async def test_a_clock_that_was_left_for_later_is_not_awaited_in_a_check_in(sqlite_url: str, tmp_path: Path) -> None:
    """Somebody who leaves the time zone for later and checks in has their words taken for an answer, not a time."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.say("/start")
        await chat.tap("w:yes")
        await chat.say("/checkin")
        for label in ("Pillow talk", "Next", "On my own", "The pace", "That is it"):
            await chat.tap(label)
        assert "not for you" in (await chat.say("22:40 was a good time"))["text"]


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
