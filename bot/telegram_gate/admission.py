"""Rejects updates that exceed the quota of their chat, and admits all others. Rejected updates are not stored."""

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
"""Returns the language of the notice about an update, or None if the update was handled before."""


class AdmissionControl:
    """Checks updates against the quota, and tells people who exceed it."""

    def __init__(self, quota: Quota, conversation: Conversation, notices: Notices, language_of: LanguageOf) -> None:
        self.quota = quota
        self._conversation, self._notices, self._language_of = conversation, notices, language_of

    def decide(self, incoming: Incoming, update: Mapping[str, Any], waiting: int) -> Admission:
        """Admit or reject an update. `waiting` is the number of updates of its chat that are not handled yet."""
        sent_at = _sent_at(update)
        decision = self.quota.charge(incoming, sent_at)
        queue_is_full = waiting >= self.quota.allowance.most_waiting
        if decision is Admission.ACCEPT and queue_is_full and not urgency(incoming.event):
            decision = self.quota.refuse(incoming)
        if decision is not Admission.ACCEPT and self._conversation.alarming(incoming.event):
            # Words of danger may use the reserved tokens, like a request for help.
            decision = self.quota.charge(incoming, sent_at, must_get_through=True)
        rejected = decision is not Admission.ACCEPT
        if rejected and incoming.private and incoming.message is not None and incoming.query is None:
            self.quota.add_unrecorded(incoming.chat, [incoming.message])
        return decision

    async def notify(self, update_id: int, incoming: Incoming) -> None:
        """Tell a person that they exceed the quota. A failure is only logged."""
        try:
            language = await self._language_of(update_id, incoming)
            if language is not None:
                log.warning("quota exceeded: one chat sends too much, the rest is dropped")
                await self._notices.hasty(incoming, language)
        except Exception as error:
            log.error("sending the quota notice failed", exc_info=error)


def _sent_at(update: Mapping[str, Any]) -> object:
    """Telegram's date of a message, unchecked. None for every other update."""
    match update:
        case {"message": {"date": sent_at}}:
            return sent_at
    return None
