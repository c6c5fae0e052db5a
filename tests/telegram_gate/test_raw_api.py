"""Raw calls to Telegram are the same as the calls that the library makes from its objects."""

import pytest
from aiohttp import web
from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity
from telegram.error import NetworkError

from bot.core.screen import Button, Page, Screen, Style
from bot.telegram_gate import raw_api
from bot.telegram_gate.raw_api import unlisted
from tests.telegram_gate.peers import serving, talking

SCREEN = Page().add("Hi").add("there", Style.BOLD).row(Button("On", "a:1"), Button("Copy", copy="it")).screen()
ENTITIES = [MessageEntity("bold", 4, 5)]
MARKUP = InlineKeyboardMarkup(
    [[InlineKeyboardButton("On", callback_data="a:1"), InlineKeyboardButton("Copy", copy_text=CopyTextButton("it"))]]
)
PLAIN = LinkPreviewOptions(is_disabled=True)


@pytest.mark.parametrize("method", ["getUpdates", "editMessageText", "sendMessage", "answerCallbackQuery"])
def test_raw_method_names_are_not_the_librarys(method: str) -> None:
    """The name of a raw call is no attribute of the library's Bot."""
    assert hasattr(Bot, method)
    assert not hasattr(Bot, unlisted(method))


async def test_calls_are_those_of_the_library() -> None:
    """Sending, editing and acknowledging in raw calls send the same data as the library."""
    heard = list[tuple[str, object]]()

    async def handler(request: web.Request) -> web.Response:
        heard.append((request.path.rpartition("/")[2], await request.json()))
        return web.json_response({"ok": True, "result": {"message_id": 9, "date": 0, "chat": {"id": 7, "type": "p"}}})

    async with serving(handler) as root, talking(root) as bot:
        assert await raw_api.send(bot, 7, SCREEN) == 9
        await bot.send_message(
            7,
            SCREEN.text,
            entities=ENTITIES,
            reply_markup=MARKUP,
            protect_content=False,
            link_preview_options=PLAIN,
        )
        await raw_api.edit(bot, 7, 9, SCREEN)
        await bot.edit_message_text(
            SCREEN.text,
            chat_id=7,
            message_id=9,
            entities=ENTITIES,
            reply_markup=MARKUP,
            link_preview_options=PLAIN,
        )
        for text in ("", "A line"):
            await raw_api.acknowledge(bot, "1", text)
            await bot.answer_callback_query("1", text=text or None)
    assert heard[::2] == heard[1::2]
    assert [method for method, _ in heard[::2]] == ["sendMessage", "editMessageText", *["answerCallbackQuery"] * 2]


async def test_a_reply_without_a_message_is_an_error() -> None:
    """A reply without a message raises NetworkError and names AFTERGLOW_API_URL."""

    async def handler(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": True})

    async with serving(handler) as root, talking(root) as bot:
        with pytest.raises(NetworkError, match="AFTERGLOW_API_URL"):
            await raw_api.send(bot, 7, Screen("Hi"))
