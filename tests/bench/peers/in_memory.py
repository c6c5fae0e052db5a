"""Five questions in aiogram 3, its states in its MemoryStorage, everything as it comes. Nothing is kept."""

import asyncio

from aiogram import Dispatcher, F, Router
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, Message

from tests.bench.peers.questions import DONE, QUESTIONS
from tests.bench.peers.with_aiogram import keyboard, poll

router = Router()


class Asking(StatesGroup):
    """Where somebody stands."""

    q0, q1, q2, q3, q4 = State(), State(), State(), State(), State()


STATES = (Asking.q0, Asking.q1, Asking.q2, Asking.q3, Asking.q4)


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
    await poll(dispatcher)


if __name__ == "__main__":
    asyncio.run(main())
