"""Messages of the sandbox: the Bot API's Message object, and what Telegram also knows.

An edit replaces `body` and never changes it, so earlier answers and updates keep theirs.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

MessageJson = dict[str, Any]  # shaped as the Bot API's Message


@dataclass(slots=True)
class Kept:
    """One message in one chat. `reaction` is the bot's emoji on it, or None."""

    body: MessageJson
    by_bot: bool
    sent_at: datetime
    reaction: str | None = None

    @property
    def id(self) -> int:
        message_id: int = self.body["message_id"]
        return message_id

    def with_bookkeeping(self) -> MessageJson:
        """A copy for tests: the Message plus `sandbox`, which the Bot API does not have."""
        return {
            **self.body,
            "sandbox": {"by_bot": self.by_bot, "sent_at": self.sent_at, "reaction": self.reaction},
        }


@dataclass(slots=True)
class Chat:
    """A private chat or a group: Telegram's Chat object, its messages by id, and whether the bot is shut out."""

    chat: dict[str, Any]
    messages: dict[int, Kept] = field(default_factory=dict)
    blocked: bool = False
    left: bool = False

    @property
    def id(self) -> int:
        chat_id: int = self.chat["id"]
        return chat_id

    @property
    def private(self) -> bool:
        return bool(self.chat["type"] == "private")
