"""/ideas, /cards, /learn, /wishes, the options when something felt wrong, chosen reminders, and words of danger."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.rig import Rig, buttons, english, labels, rig
from tests.whole.raw import post
from tests.whole.rows import rows


async def test_an_idea_is_found_by_two_taps_and_remembered(sqlite_url: str, tmp_path: Path) -> None:
    """What helped comes first the next time; what was not for somebody does not come back."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/ideas")
        await chat.tap("Just me")
        first = await chat.tap("For the body")
        assert first["text"].endswith("minutes.") or first["text"].endswith("minute.")
        second = await chat.tap("Not for me")
        assert second["text"] != first["text"]
        await chat.tap("Another one")
        liked = chat.last()["text"]
        await chat.tap("It helped")
        await chat.say("/ideas")
        await chat.tap("Just me")
        again = await chat.tap("For the body")
        assert again["text"] == liked
        seen = {again["text"]}
        while "Another one" in labels(chat.last()) and (text := (await chat.tap("Another one"))["text"]) not in seen:
            seen.add(text)
        assert first["text"] not in seen


async def test_deep_cards_ask_first_and_a_card_can_be_kept(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/cards")
        light = await chat.tap("Light")
        assert (await chat.tap("Pass"))["text"] != light["text"]
        card = chat.last()["text"]
        assert card in (await chat.tap("Keep this card"))["text"]
        await chat.tap("‹ Cards")
        assert "Does everyone here want that" in (await chat.tap("Deep"))["text"]
        assert (await chat.tap("Yes"))["text"].endswith("?")
        await chat.say("/cards")
        assert card in (await chat.tap("Cards you kept"))["text"]
        assert "no cards" in (await chat.tap("Let 1 go"))["text"]


async def test_no_cards_after_something_felt_off(sqlite_url: str, tmp_path: Path) -> None:
    """Nor by an old button; /settings brings them back."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/cards")
        old = (await chat.tap("Light"))["message_id"]
        await chat.say("/checkin")
        await chat.tap("60-second check-in")
        await chat.tap("Something felt off")
        assert "put away for now" in (await chat.say("/cards"))["text"]
        await chat.tap("Pass", message=old)
        assert any(m["message_id"] == old and "put away" in m["text"] for m in chat.world.chat(chat.you))


async def test_each_page_to_read_has_its_sources(sqlite_url: str, tmp_path: Path) -> None:
    """Before consent as well: it keeps nothing."""
    async with rig(sqlite_url, tmp_path) as chat:
        first = labels(await chat.say("/learn"))
        second = labels(await chat.tap("More ›"))
        titles = [title for title in (*first, *second) if title not in ("More ›", "‹ Before")]
        assert len(titles) == len(english().pages) == 9
        for title in titles:
            if title not in labels(await chat.say("/learn")):
                await chat.tap("More ›")
            page = await chat.tap(title)
            assert page["text"].startswith(title)
            assert "From: " in page["text"]
            assert "http" in (await chat.tap("Sources"))["text"]
            await chat.tap("‹ Back")
            await chat.tap("‹ All pages")


async def test_wishes_become_a_card_to_share(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        message = await chat.say("/wishes")
        chosen = buttons(message)[0]["text"]
        await chat.tap(chosen)
        while "Skip" in labels(chat.last()):
            await chat.tap("Skip")
        await chat.tap("Keep it")
        await chat.say("/wishes")
        await chat.all_answered()
        assert chosen in next(text for text in reversed(chat.texts()) if "feels good to me" in text)
        card = next(text for text in reversed(chat.texts()) if "feels good to me" in text)
        assert "It is a wish, not a yes to anything." in card
        await chat.tap("Let the card go")
        assert "Skip" in labels(await chat.say("/wishes"))


async def begin(chat: Rig, flow: str) -> None:
    await chat.arrive()
    await chat.say("/checkin")
    await chat.tap(f"c:new:{flow}")


async def test_the_options_when_something_felt_wrong_keep_nothing(sqlite_url: str, tmp_path: Path) -> None:
    """The check-in waits meanwhile, and is taken up where it was left."""
    async with rig(sqlite_url, tmp_path) as chat:
        await begin(chat, "quick")
        await chat.tap("Just me")
        await chat.tap("Something felt off")
        await chat.tap("See some options")
        await chat.tap("I am safe")
        assert "Leave this" in labels(chat.last())
        assert "Something felt off" not in labels(chat.last())
        await chat.tap("Help lines")
        assert "People you can talk to" in chat.last()["text"]
        left = await chat.tap("Leave this")
        assert "Nothing of it was kept" in left["text"] or "still where you left it" in chat.texts()[-2]
        await chat.tap("Go on")
        assert any("How do you feel right now?" in text for text in chat.texts())
        export = await chat.export()
        assert export["entries"] == []
        assert "parked" not in export["profile"]
        assert [answer["question"] for answer in export["profile"]["checkin"]["answers"]] == ["who"]


async def test_chosen_dates_are_planted_once_and_a_daily_note_comes_daily(sqlite_url: str, tmp_path: Path) -> None:
    """Protection slipped: the dates chosen stand, whatever is tapped on the way; the daily note comes day by day."""
    async with rig(sqlite_url, tmp_path) as chat:
        await begin(chat, "protect")
        await chat.tap("Less than a day")
        await chat.tap("HIV")
        await chat.tap("That is it")
        while "Next" in labels(chat.last()):
            await chat.tap("Next")
        await chat.tap("No, thank you")
        await chat.tap("7-week tests")
        await chat.tap("A note every day")
        await chat.tap("That is it")
        await chat.tap("‹ Back")
        await chat.tap("That is it")
        planted = sorted((one["kind"], one.get("left", 0)) for one in (await chat.export())["reminders"])
        assert planted == [("pep", 27), ("test49", 0)]
        for _ in range(3):
            before = len(chat.texts())
            await chat.pass_time(timedelta(days=1), expecting="daily reminder")
            assert len(chat.texts()) == before + 1
        left = [one.get("left", 0) for one in (await chat.export())["reminders"] if one["kind"] == "pep"]
        assert sorted(left) == [0, 0, 0, 24], "three in the chat, and the next"
        await chat.tap("Stop these")
        assert [one["kind"] for one in (await chat.export())["reminders"]] == ["test49"]


@pytest.mark.parametrize(("text", "caught"), [("I don’t want to live", True), ("the light died down slowly", False)])
async def test_words_of_danger_bring_help_first_and_are_not_marked(
    sqlite_url: str, tmp_path: Path, text: str, caught: bool
) -> None:
    """The answer is taken like any other; nothing but the page before it tells that something was noticed."""
    async with rig(sqlite_url, tmp_path) as chat:
        await begin(chat, "quick")
        while "Is there a line" not in chat.last()["text"]:
            await chat.tap("Skip")
        await chat.say(text)
        await chat.all_answered()
        shown = [text for text in chat.texts() if "If it is hard to stay safe" in text or "Shall I keep this?" in text]
        assert ["hard to stay safe" in text for text in shown] == ([True, False] if caught else [False])
        export = await chat.export()
        assert "alarm" not in str(export) and "caught" not in str(export)


async def test_help_comes_to_whoever_has_no_account_under_a_photo_and_in_a_correction(
    sqlite_url: str, tmp_path: Path
) -> None:
    """And nobody's row is written for it."""
    async with rig(sqlite_url, tmp_path) as chat:
        assert "call your emergency number now" in (await chat.say("i want to kill myself"))["text"]
        assert labels(chat.last()) == ["Help lines", "Something felt off"]
        await post(
            chat, photo=[{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}], caption="he raped me"
        )
        assert sum("hard to stay safe" in text for text in chat.texts()) == 2
        person = chat.world.person(chat.you)
        message = {"message_id": 9, "date": 0, "from": person.as_user(), "chat": person.as_chat()}
        chat.world.push_raw({"edited_message": {**message, "text": "a lamp"}})
        chat.world.push_raw({"edited_message": {**message, "text": "he raped me"}})
        await chat.world.settled(lambda _: sum("hard to stay safe" in text for text in chat.texts()) == 3)
        assert (await rows(chat))["account"] == 0
        assert "not your fault" in (await chat.tap("Something felt off"))["text"]
