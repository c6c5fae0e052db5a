"""Five questions in aiogram 3, its states in its MemoryStorage, everything as it comes. Nothing is kept."""

import asyncio

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.bench.peers.questions import API_URL, DONE, QUESTIONS, TOKEN, rows

router = Router()


class Asking(StatesGroup):
    """Where somebody stands."""

    q0, q1, q2, q3, q4 = State(), State(), State(), State(), State()


STATES = (Asking.q0, Asking.q1, Asking.q2, Asking.q3, Asking.q4)


def keyboard(number: int) -> InlineKeyboardMarkup:
    """The buttons of a question."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data) for label, data in row] for row in rows(number)
        ]
    )


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    """Ask the first question."""
    await state.set_state(STATES[0])
    await state.update_data(answers=[])
    await message.answer(QUESTIONS[0][0], reply_markup=keyboard(0))


async def answer(query: CallbackQuery, state: FSMContext) -> None:
    """Note an answer, and ask the next question."""
    await query.answer()
    number, option = str(query.data).split(":")
    data = await state.get_data()
    answers = [*data["answers"], option]
    following = int(number) + 1
    assert isinstance(query.message, Message)
    if following == len(QUESTIONS):
        await state.set_state(None)
        await state.set_data({"kept": [*data.get("kept", []), answers]})
        await query.message.edit_text(DONE)
        return
    await state.set_state(STATES[following])
    await state.update_data(answers=answers)
    await query.message.edit_text(QUESTIONS[following][0], reply_markup=keyboard(following))


for number, standing in enumerate(STATES):
    router.callback_query.register(answer, standing, F.data.startswith(f"{number}:"))


async def main() -> None:
    """Run until told to leave."""
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    await dispatcher.start_polling(Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(API_URL))))


if __name__ == "__main__":
    asyncio.run(main())
