"""Five questions in aiogram 3, each answer written to PostgreSQL by SQLAlchemy's async session. Nothing is sealed.

What one would write instead of this bot: a table each for people, check-ins and answers, a middleware that opens a
session for each update, and a commit before the next question is shown.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiogram import BaseMiddleware, Dispatcher, F, Router
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, Message, TelegramObject
from sqlalchemy import BigInteger, DateTime, ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from tests.bench.peers.questions import DONE, QUESTIONS
from tests.bench.peers.with_aiogram import keyboard, poll

DATABASE_URL = os.environ.get("BENCH_DATABASE_URL", "")
router = Router()


class Base(DeclarativeBase):
    """The tables."""


class Person(Base):
    """Somebody who wrote /start."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)


class Checkin(Base):
    """One walk through the questions."""

    __tablename__ = "checkin"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    begun_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    kept_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


class Answer(Base):
    """One answer."""

    __tablename__ = "answer"
    checkin: Mapped[int] = mapped_column(ForeignKey("checkin.id"), primary_key=True)
    question: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    option: Mapped[str]


class WithSession(BaseMiddleware):
    """Gives each update a session of its own."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        async with self._sessions() as session:
            return await handler(event, data | {"session": session})


@router.message(CommandStart())
async def start(message: Message, session: AsyncSession) -> None:
    """Begin a check-in, and ask the first question."""
    if await session.get(Person, message.chat.id) is None:
        session.add(Person(id=message.chat.id))
        await session.flush()
    session.add(Checkin(person=message.chat.id, begun_at=datetime.now(UTC)))
    await session.commit()
    await message.answer(QUESTIONS[0][0], reply_markup=keyboard(0))


@router.callback_query(F.data.regexp(r"^\d:\d$"))
async def answer(query: CallbackQuery, session: AsyncSession) -> None:
    """Write an answer down, and ask the next question."""
    await query.answer()
    number, option = str(query.data).split(":")
    mine = select(Checkin).where(Checkin.person == query.from_user.id, Checkin.kept_at.is_(None))
    checkin = await session.scalar(mine.order_by(Checkin.id.desc()).limit(1))
    assert checkin is not None and isinstance(query.message, Message)
    session.add(Answer(checkin=checkin.id, question=int(number), option=option))
    following = int(number) + 1
    if following == len(QUESTIONS):
        checkin.kept_at = datetime.now(UTC)
    await session.commit()
    if following == len(QUESTIONS):
        await query.message.edit_text(DONE)
    else:
        await query.message.edit_text(QUESTIONS[following][0], reply_markup=keyboard(following))


async def main() -> None:
    """Make the tables, and run until told to leave."""
    engine = create_async_engine(DATABASE_URL.replace("postgresql://", "postgresql+asyncpg://", 1))
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    dispatcher = Dispatcher()
    dispatcher.update.middleware(WithSession(async_sessionmaker(engine, expire_on_commit=False)))
    dispatcher.include_router(router)
    try:
        await poll(dispatcher)
    finally:
        await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
