"""Faults of Telegram: an answer counts once, and the person sees the current question, whatever goes wrong."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, running_bot
from tests.whole.test_checkin_message import begun, live

NOT_MODIFIED = CallFault.error(
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message",
)
TOO_OLD = CallFault.error(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
GONE = CallFault.error(400, "Bad Request: message to edit not found")


async def answers(chat: BotHarness) -> list[str]:
    """The questions answered in the current check-in."""
    return [answer["question"] for answer in (await chat.export())["profile"]["checkin"]["answers"]]


async def test_an_unmodified_screen_counts_as_shown(sqlite_url: str, tmp_path: Path) -> None:
    """After "message is not modified" the answer counts once and no second message comes."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat)
        chat.sandbox.faults.add("editMessageText", NOT_MODIFIED)
        await chat.tap("Just me")
        assert [m["message_id"] for m in live(chat)] == [message]
        assert await answers(chat) == ["who"]


async def test_the_same_setting_again_changes_nothing(sqlite_url: str, tmp_path: Path) -> None:
    """Choosing the current setting again adds no message, although the sandbox refuses the unchanged screen, as
    Telegram does."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/settings")
        await chat.tap("Note wording")
        await chat.tap("✓ Neutral words")
        assert any("not modified" in (call.error or "") for call in chat.world.history)
        assert len(chat.world.chat(chat.you)) == 2


async def test_a_tap_while_the_bot_was_down_counts(database_url: str, tmp_path: Path) -> None:
    """A tap while the bot was down counts, although its query is too old to be answered."""
    async with running_bot(database_url, tmp_path) as chat:
        message = await begun(chat)
        await chat.stop()
        chat.world.tap(chat.you, message, "Just me")
        chat.clock.move(timedelta(minutes=2))
        await chat.start()
        await chat.world.settled(lambda _: "How do you feel" in live(chat)[0]["text"])
        assert any("too old" in (call.error or "") for call in chat.world.history)
        assert await answers(chat) == ["who"]


async def test_a_tap_in_a_long_outage_is_lost(sqlite_url: str, tmp_path: Path) -> None:
    """A tap in a long outage is lost, because Telegram keeps it for 150 seconds only. Its button still works."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat)
        await chat.stop()
        chat.world.tap(chat.you, message, "Just me")
        chat.clock.move(timedelta(minutes=3))
        await chat.start()
        await chat.all_answered()
        assert await answers(chat) == []
        await chat.tap("Just me", message=message)
        assert await answers(chat) == ["who"]


async def test_a_tap_too_old_to_answer_still_counts(sqlite_url: str, tmp_path: Path) -> None:
    """If a tap is too old to be acknowledged, the next question is shown anyway."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat)
        chat.sandbox.faults.add("answerCallbackQuery", TOO_OLD)
        chat.world.tap(chat.you, message, "Just me")
        await chat.world.settled(lambda _: "How do you feel" in live(chat)[0]["text"])


async def test_a_missing_message_is_sent_again(sqlite_url: str, tmp_path: Path) -> None:
    """If the message to edit is missing, a new one takes its place in the check-in."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat, "Pillow talk")
        for label in ("Next", "On my own", "The pace"):
            await chat.tap(label)
        chat.sandbox.faults.add("editMessageText", GONE)
        moved = await chat.tap("That is it")
        assert moved["message_id"] > message and "say more" in moved["text"]
        await chat.say("slow was good")
        await chat.world.settled(lambda _: all(m["message_id"] != moved["message_id"] for m in live(chat)))


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_asked_to_wait_it_waits_and_shows_it_once(sqlite_url: str, tmp_path: Path, method: str) -> None:
    """After a 429 with a wait, the bot waits and shows the page once."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat)
        chat.sandbox.faults.add(method, CallFault.flood(1))
        before = len(chat.world.history)
        if method == "sendMessage":
            chat.world.say(chat.you, "/pause")
            await chat.world.settled(lambda _: "Paused" in chat.last()["text"])
        else:
            chat.world.tap(chat.you, chat.last()["message_id"], "Just me")
            await chat.world.settled(lambda _: "How do you feel" in chat.last()["text"])
        await chat.all_answered()
        shown = [call.error is None for call in chat.world.history[before:] if call.method == method]
        assert shown[:2] == [False, True] and len(shown) == (3 if method == "sendMessage" else 2)


@pytest.mark.parametrize(
    "fault",
    [
        CallFault.error(500, "Internal Server Error"),
        CallFault.error(502, "Bad Gateway", take_effect=True),
        CallFault.garbage(),
        CallFault.drop_reply(),
        CallFault.drop_request(),
    ],
    ids=["500", "502-done", "garbage", "no-reply", "no-request"],
)
async def test_an_edit_that_fails_is_made_again(sqlite_url: str, tmp_path: Path, fault: CallFault) -> None:
    """An edit that fails is tried again, and the answer counts once."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat)
        chat.sandbox.faults.add("editMessageText", fault)
        chat.world.tap(chat.you, message, "Just me")
        await chat.world.settled(lambda _: ["How do you feel" in m["text"] for m in live(chat)] == [True])
        await chat.all_answered()
        assert await answers(chat) == ["who"]


@pytest.mark.parametrize(
    "fault", [CallFault.error(500, "Internal Server Error"), CallFault.drop_request()], ids=["500", "cut"]
)
async def test_a_new_message_that_fails_is_sent_again(sqlite_url: str, tmp_path: Path, fault: CallFault) -> None:
    """A typed answer is kept although the reply failed, and the next question is sent again."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat, "Pillow talk")
        for label in ("Next", "On my own", "The pace", "That is it"):
            await chat.tap(label)
        chat.sandbox.faults.add("sendMessage", fault)
        chat.world.say(chat.you, "slow was good")
        await chat.world.settled(lambda _: ["Which moment" in m["text"] for m in live(chat)] == [True])
        assert (await answers(chat))[-1] == "liked-more"


async def test_the_person_goes_on_meanwhile(sqlite_url: str, tmp_path: Path) -> None:
    """Taps that arrive while a screen cannot be shown wait for their turn, and all count in order."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        message = await begun(chat)
        chat.sandbox.faults.add("editMessageText", CallFault.error(500, "Internal Server Error"))
        chat.world.tap(chat.you, message, "Just me")
        chat.world.tap(chat.you, message, "Just me")
        await chat.all_answered()
        await chat.tap("Good")
        assert await answers(chat) == ["who", "mood"]


async def test_one_chat_that_hangs_holds_up_nobody_else(sqlite_url: str, tmp_path: Path) -> None:
    """While one chat's call hangs, another chat is answered."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await begun(chat)
        chat.sandbox.faults.add("editMessageText", CallFault.hang())
        chat.world.tap(chat.you, chat.last()["message_id"], "Just me")
        await chat.world.settled(lambda _: chat.sandbox.faults.hanging)
        assert "18 or older" in (await chat.say("/start", chat.partner))["text"]
        chat.sandbox.faults.release()
        await chat.world.settled(lambda _: "How do you feel" in chat.last()["text"])


async def test_failed_getupdates_loses_no_update(sqlite_url: str, tmp_path: Path) -> None:
    """After broken getUpdates replies, the update is fetched and answered."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        for fault in (CallFault.garbage(), CallFault.drop_reply()):
            chat.sandbox.faults.add("getUpdates", fault)
        assert "18 or older" in (await chat.say("/start"))["text"]


@pytest.mark.parametrize(
    ("fault", "comes"),
    [
        (CallFault.flood(1), 1),
        (CallFault.drop_reply(), 1),
        (CallFault.error(500, "Internal Server Error"), 0),
        (CallFault.error(502, "Bad Gateway", take_effect=True), 1),
    ],
    ids=["429", "no-reply", "500", "502-done"],
)
async def test_a_note_never_comes_twice(sqlite_url: str, tmp_path: Path, fault: CallFault, comes: int) -> None:
    """If it is unknown whether a comfort note arrived, it is not sent again. Later notes come as usual."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/done")
        await chat.tap("In a while")
        chat.sandbox.faults.add("sendMessage", fault)
        calls = len(chat.world.history)
        chat.clock.move(timedelta(minutes=10))
        await chat.world.settled(lambda world: any(call.method == "sendMessage" for call in world.history[calls:]))
        await chat.pass_time(timedelta(minutes=5), expecting="break")
        await chat.pass_time(timedelta(minutes=15), expecting="Snack")
        assert sum(text == "Time for a glass of water?" for text in chat.texts()) == comes
