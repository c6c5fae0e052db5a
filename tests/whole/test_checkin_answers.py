"""Answers of every kind, and whatever else may be sent in a check-in: what counts, counts once."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.sandbox.text import units
from tests.support.rig import Rig, labels, rig
from tests.whole.raw import forge, post

CONTROLS = ["‹ Back", "Skip", "Pause", "Something felt off"]


async def begun(chat: Rig, *taps: str, title: str = "Pillow talk") -> dict[str, Any]:
    """Come in, begin a check-in, and tap along."""
    await chat.arrive()
    await chat.say("/checkin")
    message = await chat.tap(title)
    for label in taps:
        message = await chat.tap(label)
    return message


async def under_way(chat: Rig) -> list[dict[str, Any]]:
    """The answers of the check-in under way."""
    answers: list[dict[str, Any]] = (await chat.export())["profile"]["checkin"]["answers"]
    return answers


TO_TEXT = ("Next", "On my own", "The pace", "That is it")


async def test_every_kind_of_question_and_every_answer_once(database_url: str, tmp_path: Path) -> None:
    """One choice, a scale, several, a note, free text: kept in words and by id, each once."""
    async with rig(database_url, tmp_path) as chat:
        message = await begun(chat, "Just me", "Good", "Low", "Calm", "Close", title="60-second check-in")
        assert {"✓ Calm", "✓ Close", "That is it", *CONTROLS} <= set(labels(message))
        for label in ("That is it", "A bit sore", "Rest", "That is it"):
            assert labels(message)[-4:] == CONTROLS
            message = await chat.tap(label)
        end = await chat.say("one line")
        assert "You felt good" in end["text"]
        await chat.tap("Keep it")
        (entry,) = (await chat.export())["entries"]
        assert [(a["question"], next(v for k, v in a.items() if k != "question")) for a in entry["answers"]] == [
            ("who", ["solo"]),
            ("mood", ["v4"]),
            ("energy", ["v2"]),
            ("word", ["calm", "close"]),
            ("body", ["sore"]),
            ("need", ["rest"]),
            ("note", "one line"),
        ]
        assert [answer for _, answer in entry["words"]] == [
            "Just me", "Good", "Low", "Calm and Close", "A bit sore", "Rest", "one line",
        ]  # fmt: skip


async def test_back_takes_the_last_answer_back_and_skip_says_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, "Just me", "Rough", "‹ Back", "Great", "Skip", title="60-second check-in")
        assert await under_way(chat) == [
            {"question": "who", "picked": ["solo"]},
            {"question": "mood", "picked": ["v5"]},
            {"question": "energy", "skipped": True},
        ]


async def test_back_on_the_first_question_says_so(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        message = await begun(chat, title="60-second check-in")
        back = next(b for row in message["reply_markup"]["inline_keyboard"] for b in row if b["text"] == "‹ Back")
        assert await forge(chat, back["callback_data"]) == "This is the first question."


async def test_as_much_as_telegram_carries_is_kept_whole(sqlite_url: str, tmp_path: Path) -> None:
    """4,096 UTF-16 units, among them characters of two units and of several code points."""
    words = "💧👩‍👩‍👧é" * 300
    words += "x" * (4096 - units(words))
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        await chat.say(words)
        assert (await under_way(chat))[-1] == {"question": "liked-more", "typed": words}


async def test_longer_is_refused_kindly_and_not_cut(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        await post(chat, text="x" * 4097)
        assert any("longer than I can keep" in text and "say more" in text for text in chat.texts())
        assert (await under_way(chat))[-1]["question"] == "liked"


async def test_text_that_the_app_splits_is_kept_whole(sqlite_url: str, tmp_path: Path) -> None:
    """The app sends 5,000 characters as two messages: both are the answer to the one question, and nothing is answered
    by the second that the person did not see."""
    text = "".join(f"{number:04} " for number in range(1000))
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        chat.world.say(chat.you, text)
        await chat.all_answered()
        assert any("with what you wrote just before" in text for text in chat.texts())
        assert (await under_way(chat))[-1] == {"question": "liked-more", "typed": text.rstrip()}
        await chat.tap("Skip")
        assert [one["question"] for one in await under_way(chat)][-2:] == ["liked-more", "less"]


async def test_thoughts_sent_one_after_another_are_kept_together(sqlite_url: str, tmp_path: Path) -> None:
    """Until something is tapped, and for two minutes; after that the question that stands there is shown again."""
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        await chat.say("the quiet")
        await chat.say("and the laughing")
        assert (await under_way(chat))[-1] == {"question": "liked-more", "typed": "the quiet\nand the laughing"}
        await chat.pass_time(timedelta(minutes=3))
        assert "tap one of the buttons" in (await chat.say("much later"))["text"]
        assert (await under_way(chat))[-1] == {"question": "liked-more", "typed": "the quiet\nand the laughing"}


async def test_more_than_can_be_kept_together_is_said_so(sqlite_url: str, tmp_path: Path) -> None:
    """Three full messages are; what was kept before stays."""
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        for _ in range(3):
            await chat.say("x" * 4096)
        assert "longer than I can keep" in (await chat.say("one more"))["text"]
        assert (await under_way(chat))[-1] == {"question": "liked-more", "typed": "x" * 3 * 4096}
        await chat.restart()
        assert (await under_way(chat))[-1]["typed"] == "x" * 3 * 4096


async def test_a_long_wish_stays_a_card_that_can_be_sent(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/wishes")
        for _ in range(7):
            await chat.tap("Skip")
        for _ in range(2):
            chat.world.say(chat.you, "a wish " * 580)
            await chat.all_answered()
            await chat.pass_time(timedelta(minutes=1))
        await chat.tap("Keep it")
        await chat.say("/wishes")
        assert sum(text.count("a wis…") for text in chat.texts()) == 2


async def test_what_is_not_words_gets_a_kind_line_and_the_question_again(sqlite_url: str, tmp_path: Path) -> None:
    file = {"file_id": "a", "file_unique_id": "b"}
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        await post(chat, photo=[{**file, "width": 1, "height": 1}])
        await post(chat, sticker={**file, "type": "regular", "width": 1, "height": 1})
        assert sum("only read words and taps" in text for text in chat.texts()) == 2
        assert sum("say more about what felt good" in text for text in chat.texts()) == 1
        assert (await under_way(chat))[-1]["question"] == "liked"


async def test_voices_places_and_files_likewise(sqlite_url: str, tmp_path: Path) -> None:
    file = {"file_id": "a", "file_unique_id": "b"}
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        await post(chat, voice={**file, "duration": 1})
        await post(chat, location={"latitude": 1.0, "longitude": 1.0})
        assert sum("only read words and taps" in text for text in chat.texts()) == 2
        assert (await under_way(chat))[-1]["question"] == "liked"


async def test_blank_words_are_no_answer(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        await post(chat, text=" \n\t ")
        assert any("could not see any words" in text for text in chat.texts())
        assert (await under_way(chat))[-1]["question"] == "liked"


async def test_a_double_tap_counts_once_and_says_where_you_are(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        message = (await begun(chat, title="60-second check-in"))["message_id"]
        queries = [chat.world.tap(chat.you, message, "Just me") for _ in range(3)]
        await chat.world.settled(lambda world: all(query in world.answers for query in queries))
        toasts = [chat.world.answers[query]["text"] for query in queries]
        assert toasts == ["", *["That one has passed. Here is where you are."] * 2]
        assert await under_way(chat) == [{"question": "who", "picked": ["solo"]}]


async def test_a_redelivered_update_counts_once(sqlite_url: str, tmp_path: Path) -> None:
    """Telegram hands out an update again whose confirmation it lost."""
    async with rig(sqlite_url, tmp_path) as chat:
        await begun(chat, *TO_TEXT)
        person = chat.world.person(chat.you)
        message = {"message_id": 9_000_001, "date": 0, "from": person.as_user(), "chat": person.as_chat()}
        update = {"update_id": 899_000_000, "message": {**message, "text": "said once"}}
        chat.world.push_raw(update)
        await chat.all_answered()
        chat.world.push_raw(update)
        await chat.all_answered()
        assert not any("tap one of the buttons" in text for text in chat.texts())
        assert [a for a in await under_way(chat) if "typed" in a] == [{"question": "liked-more", "typed": "said once"}]


async def test_cancel_asks_first(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        assert "Nothing is open" in (await _first(chat, "/cancel"))["text"]
        await chat.say("/checkin")
        await chat.tap("60-second check-in")
        await chat.tap("Just me")
        assert "Shall I let this check-in go?" in (await chat.say("/cancel"))["text"]
        assert len(await under_way(chat)) == 1
        await chat.tap("c:let-go")
        assert any("Nothing of it was kept" in text for text in chat.texts())
        export = await chat.export()
        assert (export["profile"]["checkin"], export["entries"]) == (None, [])


async def _first(chat: Rig, command: str) -> dict[str, Any]:
    await chat.arrive()
    return await chat.say(command)


async def test_let_go_at_the_end_keeps_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        message = await begun(chat, title="60-second check-in")
        while "Skip" in labels(message):
            message = await chat.tap("Skip")
        assert "kept this one to yourself" in message["text"]
        assert "Gone" in (await chat.tap("Let it go"))["text"]
        assert (await chat.export())["entries"] == []


async def test_keep_twice_keeps_one_entry(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        message = await begun(chat, "Just me", title="60-second check-in")
        while "Skip" in labels(message):
            message = await chat.tap("Skip")
        for _ in range(2):
            chat.world.tap(chat.you, message["message_id"], "Keep it")
        await chat.all_answered()
        assert len((await chat.export())["entries"]) == 1


async def test_ask_me_again_tomorrow_plants_one_note(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        message = await begun(chat, "Just me", title="60-second check-in")
        while "Skip" in labels(message):
            message = await chat.tap("Skip")
        message = await chat.tap("Keep it")
        for _ in range(2):
            chat.world.tap(chat.you, message["message_id"], "Ask me again tomorrow")
        await chat.all_answered()
        assert any("I will ask you again" in text for text in chat.texts())
        assert [one["kind"] for one in (await chat.export())["reminders"]] == ["fu24"]


async def test_buttons_of_a_closed_check_in_change_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        first = await begun(chat, title="60-second check-in")
        data = first["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await chat.say("/cancel")
        await chat.tap("c:let-go")
        assert await forge(chat, data) == "This one is closed."
        await chat.all_answered()
        assert (await chat.export())["profile"]["checkin"] is None
