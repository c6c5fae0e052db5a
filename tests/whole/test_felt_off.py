"""Something felt off: what must not come is gone at once, nothing is asked, nothing about it is kept."""

from datetime import timedelta
from pathlib import Path

from tests.support.rig import Rig, labels, rig

DOOR = "Something felt off"


async def at_the_first_question(chat: Rig) -> None:
    """With an arc planted, bathroom and all."""
    await chat.arrive()
    await chat.say("/done")
    await chat.tap("Now")


async def test_the_door_stands_on_every_question_and_at_the_end(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/checkin")
        message = await chat.tap("60-second check-in")
        while "Skip" in labels(message):
            assert DOOR in labels(message)
            message = await chat.tap("Skip")
        assert DOOR in labels(message) and "Keep it" in labels(message)


async def test_held_notes_go_at_once_and_water_stays(database_url: str, tmp_path: Path) -> None:
    async with rig(database_url, tmp_path) as chat:
        await at_the_first_question(chat)
        page = await chat.tap(DOOR)
        assert "I will not ask what happened" in page["text"]
        assert labels(page) == [
            "See some options",
            "Talk to a person",
            "Back to the question",
            "Let the check-in go",
        ]
        export = await chat.export()
        assert sorted(one["kind"] for one in export["reminders"]) == ["morning", "snack", "water"]
        await chat.pass_time(timedelta(minutes=10), expecting="water")
        await chat.pass_time(timedelta(minutes=20), expecting="Snack")
        assert not any("Quick break" in text for text in chat.texts())


async def test_nothing_about_it_is_in_the_export(sqlite_url: str, tmp_path: Path) -> None:
    """But that some notes are held, which /settings shows and can undo."""
    async with rig(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        before = await chat.export()
        await chat.tap(DOOR)
        after = await chat.export()
        assert after["entries"] == before["entries"] == []
        assert after["profile"].pop("held") is not before["profile"].pop("held")
        assert after["profile"]["checkin"].pop("paused") is not before["profile"]["checkin"].pop("paused")
        # Which messages stand in the chat is noted on every page alike.
        assert after["profile"].pop("trail") and before["profile"].pop("trail")
        assert after["profile"] == before["profile"]
        await chat.say("/done")
        await chat.tap("In a while")
        assert "bathroom" not in [one["kind"] for one in (await chat.export())["reminders"]]


async def test_people_to_talk_to_are_one_tap_away(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        await chat.tap(DOOR)
        countries = await chat.tap("Talk to a person")
        assert "112" in countries["text"]
        assert "Emergency" in (await chat.tap("Ireland"))["text"]


async def test_back_to_the_question(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        await chat.tap("Just me")
        page = await chat.tap(DOOR)
        question = await chat.tap("Back to the question")
        assert "How do you feel" in question["text"] and question["message_id"] == page["message_id"]
        assert (await chat.export())["profile"]["checkin"]["answers"] == [{"question": "who", "picked": ["solo"]}]


async def test_let_go(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        await chat.tap("Just me")
        await chat.tap(DOOR)
        assert "Nothing of it was kept" in (await chat.tap("Let the check-in go"))["text"]
        export = await chat.export()
        assert (export["entries"], export["profile"]["checkin"]) == ([], None)


async def test_words_on_that_page_are_not_kept(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        await chat.tap(DOOR)
        assert "I only keep words when I ask" in (await chat.say("what happened is"))["text"]
        assert "what happened is" not in str(await chat.export())


async def test_an_option_can_lead_there_and_stays_an_answer(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        for label in ("Just me", "Low", "Low", "Unsafe"):
            await chat.tap(label)
        assert "I will not ask what happened" in (await chat.tap("That is it"))["text"]
        assert "How is your body?" in (await chat.tap("Back to the question"))["text"]


async def test_afterwards_the_end_offers_no_ideas(sqlite_url: str, tmp_path: Path) -> None:
    """Whatever was picked before."""
    async with rig(sqlite_url, tmp_path) as chat:
        await at_the_first_question(chat)
        for taps in (("With one person", DOOR, "Back to the question", "Good", "Low", "Skip", "A bit sore"),):
            for label in taps:
                await chat.tap(label)
        ends = []
        while "Keep it" not in labels(chat.last()):
            need = [label for label in ("Warmth", "Touch") if label in labels(chat.last())]
            for label in need:
                await chat.tap(label)
            await chat.tap("That is it" if need else "Skip")
        ends.append(chat.last()["text"])
        assert "Shall I keep this?" in ends[0] and "If you like:" not in ends[0]
