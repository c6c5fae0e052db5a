"""The messages and chats of the sandbox."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

MessageJson = dict[str, Any]
"""The Bot API's Message object."""


@dataclass(slots=True)
class Message:
    """A message in a chat."""

    body: MessageJson
    """An edit replaces this object and never changes it, so earlier responses and updates keep the old one."""
    by_bot: bool
    sent_at: datetime
    reaction: str | None = None
    """The emoji of the bot's reaction."""

    @property
    def id(self) -> int:
        message_id: int = self.body["message_id"]
        return message_id

    def with_bookkeeping(self) -> MessageJson:
        """A copy of the body with the key `sandbox`, which holds the other fields. For tests."""
        return {
            **self.body,
            "sandbox": {"by_bot": self.by_bot, "sent_at": self.sent_at, "reaction": self.reaction},
        }


@dataclass(slots=True)
class Chat:
    """A private chat or a group."""

    chat: dict[str, Any]
    """The Bot API's Chat object."""
    messages: dict[int, Message] = field(default_factory=dict)
    """The messages that are not deleted, by id, oldest first."""
    blocked: bool = False
    """Whether the person has blocked the bot."""
    left: bool = False
    """Whether the bot has left the group."""

    @property
    def id(self) -> int:
        chat_id: int = self.chat["id"]
        return chat_id

    @property
    def private(self) -> bool:
        return bool(self.chat["type"] == "private")
