"""Callback queries: taps on buttons, which the bot has to answer.

A query can be answered once, and only for a while. Telegram does not say how long. Bots see "query is too old" after
some seconds to a minute. The sandbox allows one minute of its own clock.
"""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.people import User

LIFETIME = timedelta(minutes=1)


class Callbacks:
    """The open queries and the given answers, by query id."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.answers: dict[str, dict[str, Any]] = {}
        self._open: dict[str, tuple[User, datetime]] = {}
        self._clock = clock

    def ask(self, person: User, message: dict[str, Any], data: str) -> dict[str, Any]:
        """Open a query for a tap. Returns it as a CallbackQuery."""
        query_id = str(secrets.randbits(62))
        self._open[query_id] = (person, self._clock())
        return {
            "id": query_id,
            "from": person.as_user(),
            "message": message,
            "chat_instance": str(person.id * 7919),
            "data": data,
        }

    def answer(self, query_id: str, text: str) -> User:
        """Close a query. Returns the person who tapped. Raises 400 for a query that is unknown, answered or too old."""
        person, asked_at = self._open.pop(query_id, (None, None))
        if person is None or asked_at is None or self._clock() - asked_at > LIFETIME:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        self.answers[query_id] = {"text": text}
        return person
