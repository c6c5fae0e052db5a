"""The library's unchanged Bot works against the sandbox over real HTTP."""

import asyncio

import pytest
import telegram
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    MessageEntity,
    ReactionTypeEmoji,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.sandbox.faults import CallFault
from tests.sandbox.support import PNG, Caller


async def test_get_me_names_the_bot(bot: telegram.Bot) -> None:
    """The library reads the identity of the bot."""
    me = await bot.get_me()
    assert (me.id, me.is_bot, me.username) == (1, True, "sandbox_bot")


async def test_a_conversation(api: Caller, bot: telegram.Bot) -> None:
    """The library holds a whole conversation with the sandbox."""
    world = api.sandbox.world
    world.say(api.you, "/start hello")
    (first,) = await bot.get_updates(timeout=5)
    assert first.message is not None
    assert first.message.parse_entities(["bot_command"]) == {first.message.entities[0]: "/start"}
    markup = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Go", callback_data="go")],
            [InlineKeyboardButton("Copy", copy_text=CopyTextButton("kept"))],
        ]
    )
    sent = await first.message.reply_text(
        "Hello", entities=[MessageEntity("bold", 0, 5)], reply_markup=markup, protect_content=True
    )
    assert sent.text == "Hello"
    assert sent.entities == (MessageEntity("bold", 0, 5),)
    world.tap(api.you, sent.message_id, "Go")
    (second,) = await bot.get_updates(offset=first.update_id + 1, timeout=5)
    assert second.callback_query is not None
    assert await second.callback_query.answer("Kept")
    edited = await sent.edit_text("Spoiler", entities=[MessageEntity("spoiler", 0, 7)])
    assert isinstance(edited, telegram.Message)
    assert edited.reply_markup is None
    await sent.edit_reply_markup(markup)
    await first.message.set_reaction(ReactionTypeEmoji("👌"))
    assert await sent.delete()
    assert [m["text"] for m in world.chat(api.you)] == ["/start hello"]


async def test_a_document_downloads_unchanged(api: Caller, bot: telegram.Bot) -> None:
    """A document sent with the library downloads with the same bytes, name and size."""
    data = bytes(range(256)) * 300
    sent = await bot.send_document(api.you, InputFile(data, "journal.json"))
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("journal.json", len(data))
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == data
    again = await bot.send_document(api.you, sent.document.file_id)
    assert again.document == sent.document


async def test_a_photo_has_its_size_and_spoiler(api: Caller, bot: telegram.Bot) -> None:
    """A photo keeps its size and spoiler. It has no text to edit."""
    sent = await bot.send_photo(api.you, PNG, has_spoiler=True)
    assert [(p.width, p.height) for p in sent.photo] == [(3, 2)]
    assert sent.has_media_spoiler is True
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await sent.edit_text("x")
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(api.you, b"no picture")


async def test_commands_and_texts_are_kept_per_language(api: Caller, bot: telegram.Bot) -> None:
    """Commands are stored for each language and scope. Descriptions are stored for each language, with a fallback."""
    profile = api.sandbox.world.profile
    await bot.set_my_commands([BotCommand("start", "Begin"), BotCommand("help", "Help")])
    await bot.set_my_commands(
        [BotCommand("start", "Anfangen")], scope=BotCommandScopeAllPrivateChats(), language_code="de"
    )
    assert [command["command"] for command in profile.commands("default", "")] == ["start", "help"]
    assert profile.commands("all_private_chats", "de")[0]["description"] == "Anfangen"
    assert profile.commands("all_private_chats", "") == []
    await bot.delete_my_commands()
    assert profile.commands("default", "") == []
    await bot.set_my_description("What it is")
    await bot.set_my_description("Was es ist", language_code="de")
    await bot.set_my_short_description("Short")
    assert profile.description.get("de") == "Was es ist"
    assert profile.description.get("fr") == "What it is"
    assert profile.short_description.get("") == "Short"


async def test_a_webhook_is_set_told_and_removed(api: Caller, bot: telegram.Bot) -> None:
    """A webhook can be set, read and removed. While it is set, polling conflicts."""
    await bot.set_webhook("http://127.0.0.1:9/hook", secret_token="secret", max_connections=1)
    assert (await bot.get_webhook_info()).url == "http://127.0.0.1:9/hook"
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_refusals_become_the_librarys_errors(
    api: Caller, bot: telegram.Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refusals of the sandbox raise the matching errors of the library."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # otherwise the library warns about an attribute of its own
    api.sandbox.world.block(api.you)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(api.you, "x")
    api.sandbox.faults.add("sendMessage", CallFault.flood(3))
    with pytest.raises(RetryAfter, match="Retry in 0:00:03"):
        await bot.send_message(api.you, "x")
    api.sandbox.faults.add("*", CallFault.error(502, "Bad Gateway"))
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.get_me()
    stranger = telegram.Bot("2:other", base_url=f"{api.sandbox.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_the_librarys_poll_wakes_at_once(api: Caller, bot: telegram.Bot) -> None:
    """A long poll of the library returns when a message arrives."""
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    await api.sandbox.world.settled(lambda w: w.updates.polling)
    api.sandbox.world.say(api.you, "now")
    async with asyncio.timeout(10):  # far less than the 50 s of the poll
        assert len(await poll) == 1
