"""One round: everything that is due now, taken and sent."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import structlog

from bot.core.cadence import backoff
from bot.core.outgoing import Result, Verdict
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Screen
from bot.logs import correlation
from bot.service.due import DueReminder, DueReminders

log = structlog.get_logger(__name__)

BATCH = 100
"""Reminders claimed at a time: few enough that all are sent well within their lease."""


class Round:
    """Takes what is due and sends it.

    `draw` makes the screen of a reminder; `send` sends it to a chat; `wipe` deletes messages from one.
    """

    def __init__(
        self,
        due: DueReminders,
        draw: Callable[[Person, Planned], Screen | None],
        send: Callable[[int, Screen], Awaitable[Result]],
        wipe: Callable[[int, tuple[int, ...]], Awaitable[Result]],
    ) -> None:
        self._due, self._draw, self._send, self._wipe = due, draw, send, wipe

    async def go(self) -> None:
        """Send everything that is due. One person's failure is not another's."""
        claimed = 1
        while claimed:
            due, claimed = await self._due.take(BATCH)
            async with asyncio.TaskGroup() as group:
                for one in due:
                    group.create_task(self._one(one))

    async def _one(self, one: DueReminder) -> None:
        with correlation():
            await self._see_through(one)

    async def _see_through(self, one: DueReminder) -> None:
        try:
            if one.erase:
                await self._settle(one, await self._wipe(one.chat, one.erase))
                return
            screen = self._draw(one.person, one.planned)
            if screen is None:
                # Its kind has left the content: nothing can be said any more.
                await self._due.sent(one)
                return
            await self._settle(one, await self._send(one.chat, screen))
        except Exception as error:
            log.error("a reminder could not be sent", safety=one.planned.safety, exc_info=error)

    async def _settle(self, one: DueReminder, result: Result) -> None:
        wait = result.wait or backoff(one.attempts + 1, random.random())
        match result.verdict:
            case Verdict.DONE | Verdict.REFUSED:
                await self._due.sent(one, result.message)
            case Verdict.UNREACHABLE:
                await self._due.unreachable(one)
            case Verdict.NOT_SENT:
                await self._due.not_sent(one, wait)
            case Verdict.UNKNOWN if one.planned.safety:
                # Rather twice than never.
                await self._due.not_sent(one, wait)
            case Verdict.UNKNOWN:
                # Rather never than twice: it counts as sent.
                pass
