"""Finishes slow turns after their update was acknowledged: passphrases, files and imports.

They run in the background, so an error must never leave this module. It is logged, and the person gets a notice.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from bot.core.imported import Unfit
from bot.core.incoming import Attached, Incoming
from bot.service.turn_result import ImportJob, TurnResult
from bot.service.turns import Turns
from bot.store.connection import EpochLost
from bot.telegram_gate.notices import Notices

log = structlog.get_logger(__name__)

Fetch = Callable[[Attached], Awaitable[bytes | Unfit]]
"""Downloads a file, or returns the reason why it cannot."""


class SlowTurns:
    """Finishes slow turns. A method returns None if the turn failed, or if another process works now."""

    def __init__(self, turns: Turns, fetch: Fetch, notices: Notices) -> None:
        self._turns, self._fetch, self._notices = turns, fetch, notices

    async def finish(self, incoming: Incoming, retry_row: bytes) -> TurnResult | None:
        """Finish the turn of a passphrase or a file. `retry_row` is the outbox row that asks again after a crash."""
        try:
            event = incoming.event
            content = await self._fetch(event) if isinstance(event, Attached) else None
            return await self._turns.finish_slow(incoming, retry_row, content)
        except EpochLost:
            return None
        except Exception as error:
            log.error("working on a passphrase or a file failed, the person is told", exc_info=error)
            await self._give_up(incoming.chat, None, retry_row)
            return None

    async def import_file(self, job: ImportJob) -> TurnResult | None:
        """Import a file."""
        try:
            return await self._turns.imports.finish(job)
        except EpochLost:
            return None
        except Exception as error:
            log.error("import failed, the person is told", exc_info=error)
            await self._give_up(job.chat, job.language, job.retry_row)
            return None

    async def _give_up(self, chat: int, language: str | None, retry_row: bytes) -> None:
        await self._notices.trouble(chat, language)
        # If the database is unavailable, the row stays, and the next process asks again.
        with suppress(Exception):
            await self._turns.give_up(retry_row)
