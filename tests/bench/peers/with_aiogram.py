"""What the bots made with aiogram share: the buttons of a question, and how they run."""

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from tests.bench.peers.questions import API_URL, TOKEN, rows


def keyboard(number: int) -> InlineKeyboardMarkup:
    """The buttons of a question."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data) for label, data in row] for row in rows(number)
        ]
    )


async def poll(dispatcher: Dispatcher) -> None:
    """Run until told to leave."""
    await dispatcher.start_polling(Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(API_URL))))
