"""Sends notices: single lines that are sent once, without the outbox and without a retry."""

from bot.core.incoming import Incoming
from bot.core.outgoing import Acknowledge, Outgoing, Show
from bot.screens.conversation import Conversation, StandaloneLine
from bot.telegram_gate.delivery import Deliverer
from bot.telegram_gate.quota import Quota


class Notices:
    """Sends notices. No account records their messages, so the quota keeps them for /hide."""

    def __init__(self, deliverer: Deliverer, conversation: Conversation, quota: Quota) -> None:
        self._deliverer, self._conversation, self._quota = deliverer, conversation, quota

    async def trouble(self, chat: int, language: str | None) -> None:
        """Say that something failed."""
        await self._send(chat, Show(self._conversation.line(StandaloneLine.TROUBLE, language)))

    async def hasty(self, incoming: Incoming, language: str) -> None:
        """Say that the person sends too many updates: under the tapped button, or in a message."""
        screen = self._conversation.line(StandaloneLine.HASTY, language)
        await self._send(
            incoming.chat, Show(screen) if incoming.query is None else Acknowledge(incoming.query, screen.text)
        )

    async def _send(self, chat: int, step: Show | Acknowledge) -> None:
        result = await self._deliverer.deliver(Outgoing(chat, b"", (step,)))
        self._quota.add_unrecorded(chat, [message for message, _ in result.sent])
