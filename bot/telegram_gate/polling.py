"""Long polling that confirms an update to Telegram only after it was committed.

The library's Updater confirms updates that are only in memory. Killed once in a test, it lost 2,964 of 3,000. Here the
offset moves on only after `receive` has returned. This module must read nothing of an update but its id.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot
from telegram.error import Conflict, NetworkError

from bot.core.backoff import Backoff
from bot.stopping import pause, unless
from bot.telegram_gate.failures import FailureKind, kind_of
from bot.telegram_gate.raw_api import unlisted

log = structlog.get_logger(__name__)

Update = dict[str, Any]
Receive = Callable[[list[Update]], Awaitable[None]]

_GET_UPDATES = unlisted("getUpdates")
MOST_AT_ONCE = 100
"""The most updates of one poll (https://core.telegram.org/bots/api#getupdates)."""


class Refused(Exception):
    """Telegram accepted the token at the start, but refuses it now. The message says what to do."""

    safe_message = True

    def __init__(self) -> None:
        super().__init__(
            "Telegram refuses this token, which it took before. If @BotFather made a new one, put that in its place. "
            "If you set AFTERGLOW_API_URL, look whether the Bot API server there is well."
        )


class Polling:
    """Polls for updates, and passes each batch to `receive` before it confirms it.

    `timeout` is how long one poll stays open. After a failure it pauses for `first_pause`. The pause doubles with each
    further failure, up to `longest_pause`, and has jitter. All times are in seconds.

    After a conflict (another program receives this bot's updates) it pauses for `longest_pause`. The first conflict is
    retried sooner, as it may come from an old poll that is just ending. A webhook that another program set is removed.

    Telegram, a restarting Bot API server or a proxy may refuse a valid token for a while, so a refused token is retried
    for `refused_for`.

    `on_success` is called after each successful poll, and is told whether more updates may wait.
    """

    def __init__(
        self,
        bot: Bot,
        receive: Receive,
        allowed_updates: tuple[str, ...] = ("message", "callback_query", "my_chat_member"),
        timeout: int = 30,
        *,
        first_pause: float = 0.5,
        longest_pause: float = 30.0,
        refused_for: float = 300.0,
        on_success: Callable[[bool], None] = lambda _more: None,
    ) -> None:
        self._bot = bot
        self._receive = receive
        self._allowed_updates = list(allowed_updates)
        self._timeout = timeout
        self._first_pause = first_pause
        self._longest_pause = longest_pause
        self._backoff = Backoff(first=timedelta(seconds=first_pause), longest=timedelta(seconds=longest_pause))
        self._refused_for = refused_for
        self._refused_since: float | None = None
        self._offset = 0
        self._failures = 0
        self._conflicts = 0
        self._last_failure: type[Exception] | None = None
        self._on_success = on_success
        self._polled = False
        self.last_success: float | None = None
        """When a call last succeeded and its updates were committed, on `time.monotonic`; None before the first."""

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set. Then return at once, but never in the middle of `receive`.

        It first removes a webhook, and keeps the waiting updates. Raises Refused if Telegram keeps refusing the token.
        Every other failure is retried.
        """
        step = self._take_over
        while not stop.is_set():
            try:
                batch = await unless(stop, step())
                if batch is None:
                    return
                polled, step = step == self._poll, self._poll
                if batch:
                    next_offset = max(update["update_id"] for update in batch) + 1
                    await self._receive(batch)
                    self._offset = next_offset
            except Exception as error:  # noqa: BLE001  after any error Telegram still has the updates, so it is retried
                if self._is_refused_for_good(error):
                    raise Refused from None
                if _is_about_a_webhook(error):
                    step = self._take_over
                await pause(stop, self._pause_after(error))
            else:
                self._failures = 0
                self._last_failure = None
                self._refused_since = None
                self.last_success = time.monotonic()
                if polled:
                    self._conflicts = 0
                    self._polled = True
                    self._on_success(len(batch) >= MOST_AT_ONCE)

    async def _take_over(self) -> list[Update]:
        """Remove a webhook, which would block polling. Waiting updates are not dropped."""
        await self._bot.delete_webhook(drop_pending_updates=False)
        return []

    async def _poll(self) -> list[Update]:
        answer = await self._bot.do_api_request(
            _GET_UPDATES,
            api_kwargs={
                "offset": self._offset,
                # The first poll returns at once, to learn how many updates wait.
                "timeout": self._timeout if self._polled else 0,
                "allowed_updates": self._allowed_updates,
            },
            read_timeout=self._timeout + 10,  # Telegram may answer a little after the timeout
        )
        are_updates = isinstance(answer, list) and all(
            isinstance(update, dict) and type(update.get("update_id")) is int for update in answer
        )
        if not are_updates:
            raise NetworkError("The answer to getUpdates is no list of updates. Check AFTERGLOW_API_URL.")
        return list(answer)

    def _is_refused_for_good(self, error: Exception) -> bool:
        """Whether an error is one more refusal of a token that has been refused for `refused_for` seconds."""
        if kind_of(error).kind is not FailureKind.UNAUTHORIZED:
            self._refused_since = None
            return False
        now = time.monotonic()
        if self._refused_since is None:
            self._refused_since = now
        return now - self._refused_since >= self._refused_for

    def _pause_after(self, error: Exception) -> float:
        """The seconds to pause after an error. Of several failures of one kind in a row only the first is logged."""
        failure = kind_of(error)
        self._failures += 1
        if failure.kind is FailureKind.CONFLICT:
            self._conflicts += 1
            if self._conflicts == 1 and _is_about_a_webhook(error):
                log.error("conflict: another program set a webhook for this bot, it is removed")
            if self._conflicts == 1:
                return self._first_pause
            if self._conflicts == 2:
                log.error("conflict: another program takes this bot's updates, stop it")
            return self._longest_pause
        self._conflicts = 0
        if failure.kind is FailureKind.FLOOD:
            log.warning("rate limited by telegram", method="getUpdates", seconds=round(failure.retry_after, 1))
            return failure.retry_after
        if type(error) is not self._last_failure:
            self._last_failure = type(error)
            log.warning("getUpdates failed, will retry", error=type(error).__name__)
        return self._backoff.wait(self._failures, random.random()).total_seconds()


def _is_about_a_webhook(error: Exception) -> bool:
    """Whether a poll was refused because a webhook is set. Only the text of the error says so."""
    return isinstance(error, Conflict) and "webhook" in error.message.lower()
