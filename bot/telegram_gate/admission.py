"""Admits updates, or rejects those over the quota of their chat. Rejected updates are not stored."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog

from bot.core.incoming import Incoming
from bot.core.quota import Admission
from bot.screens.conversation import Conversation
from bot.screens.routes import urgency
from bot.telegram_gate.notices import Notices
from bot.telegram_gate.quota import Quota

log = structlog.get_logger(__name__)

LanguageOf = Callable[[int, Incoming], Awaitable[str | None]]
"""The language for the notice about an update; None if the update was handled before."""


class AdmissionControl:
    """Checks updates against the quota."""

    def __init__(self, quota: Quota, conversation: Conversation, notices: Notices, language_of: LanguageOf) -> None:
        self.quota = quota
        self._conversation, self._notices, self._language_of = conversation, notices, language_of

    def decide(self, incoming: Incoming, update: Mapping[str, Any], waiting: int) -> Admission:
        """Admit or reject an update. `waiting` is how many updates of its chat are waiting."""
        date = _date(update)
        decision = self.quota.charge(incoming, date)
        full = waiting >= self.quota.allowance.most_waiting
        if decision is Admission.ACCEPT and full and not urgency(incoming.event):
            decision = self.quota.refuse(incoming)
        if decision is not Admission.ACCEPT and self._conversation.alarming(incoming.event):
            # Words of danger pass the quota, as asking for help does.
            decision = self.quota.charge(incoming, date, must_get_through=True)
        rejected = decision is not Admission.ACCEPT
        if rejected and incoming.private and incoming.message is not None and incoming.query is None:
            self.quota.add_unrecorded(incoming.chat, [incoming.message])
        return decision

    async def notify(self, update_id: int, incoming: Incoming) -> None:
        """Tell a person that they send too much."""
        try:
            language = await self._language_of(update_id, incoming)
            if language is not None:
                log.warning("quota exceeded: one chat sends too much, the rest is dropped")
                await self._notices.hasty(incoming, language)
        except Exception as error:
            log.error("sending the quota notice failed", exc_info=error)


def _date(update: Mapping[str, Any]) -> object:
    """When a message was sent, according to Telegram; None for a tap."""
    match update:
        case {"message": {"date": date}}:
            return date
    return None
