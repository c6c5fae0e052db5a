"""The sandbox's Telegram, in memory: chats, messages, people, and what people do.

The bot reaches it only through the methods (methods_*.py). Tests and the chat page call it directly. It must never
touch the disk or the network.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.sandbox.callbacks import Callbacks
from bot.sandbox.events import Events
from bot.sandbox.files import Files, Upload
from bot.sandbox.formatting import commands
from bot.sandbox.messages import Chat, Kept, MessageJson
from bot.sandbox.page_view import shown
from bot.sandbox.people import User, first_people
from bot.sandbox.profile import Profile
from bot.sandbox.pulse import Pulse
from bot.sandbox.text import clean, require_utf8, split
from bot.sandbox.timer import Timer
from bot.sandbox.updates import Updates

Now = Callable[[], datetime]


@dataclass(slots=True)
class WebhookState:
    """Where updates go. `last_error_at` is a Unix time."""

    url: str
    secret: str
    max_connections: int
    last_error: str | None = None
    last_error_at: int | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot, for tests. Exactly one of `result` and `error` tells how it ended.

    `error` is the description that the bot got, or the planned fault. `at` is the sandbox's time.
    """

    method: str
    params: dict[str, Any]
    result: Any
    error: str | None
    at: datetime


class World:
    """Everything that Telegram would store. Only `settled` waits."""

    def __init__(
        self,
        bot_id: int,
        clock: Now,
        people: int = 2,
        name: str = "Sandbox",
        timer: Timer | None = None,
    ) -> None:
        self.clock = clock
        self.bot_id = bot_id
        self.pulse = Pulse()
        self.updates = Updates(self.pulse, clock, timer)
        self.events = Events()
        self.files = Files()
        self.profile = Profile(name, "sandbox_bot")
        self.callbacks = Callbacks(clock)
        self.webhook: WebhookState | None = None
        self.history: list[Call] = []
        self._people = {person.id: person for person in first_people(people)}
        self.chats = {person.id: Chat(person.as_chat()) for person in self.people}
        self._last_message_id = 0

    @property
    def people(self) -> tuple[User, ...]:
        """Everybody, in a fixed order."""
        return tuple(self._people.values())

    @property
    def answers(self) -> dict[str, dict[str, Any]]:
        """What answerCallbackQuery said, by query id."""
        return self.callbacks.answers

    def person(self, person_id: int) -> User:
        """The person with this id. Raises LookupError, naming those who exist."""
        try:
            return self._people[person_id]
        except KeyError:
            raise LookupError(f"No person {person_id!r} here; there are {list(self._people)}.") from None

    # What people do.

    def say(self, person_id: int, text: str, chat_id: int | None = None) -> MessageJson:
        """The person writes `text`, in private or in the group `chat_id`. Returns the last message.

        As in the apps, text beyond 4096 code units becomes several messages, and outer blanks are cut. Raises
        ValueError for empty text, and RuntimeError if the person has blocked the bot.
        """
        person, chat = self.person(person_id), self.chats[person_id if chat_id is None else chat_id]
        if chat.blocked:
            raise RuntimeError("This person has blocked the bot: unblock first.")
        pieces = [clean(piece, [])[0] for piece in split(require_utf8(text))]
        pieces = [piece for piece in pieces if piece]
        if not pieces:
            raise ValueError("Nothing is left of this text: Telegram's apps do not send blanks.")
        for piece in pieces:
            kept = self.add(chat, {"from": person.as_user()}, {"text": piece, **_entities(piece)}, by_bot=False)
            self.updates.push("message", kept.body)
        return kept.with_bookkeeping()

    def send_file(self, person_id: int, name: str, data: bytes) -> MessageJson:
        """The person sends a document. Raises ValueError for an empty one, and RuntimeError as `say` does."""
        person, chat = self.person(person_id), self.chats[person_id]
        if chat.blocked:
            raise RuntimeError("This person has blocked the bot: unblock first.")
        if not data:
            raise ValueError("Telegram's apps send no empty file.")
        file = self.files.add(Upload(name, "application/octet-stream", data), "documents")
        kept = self.add(chat, {"from": person.as_user()}, {"document": file.as_document()}, by_bot=False)
        self.updates.push("message", kept.body)
        return kept.with_bookkeeping()

    def tap(self, person_id: int, message_id: int, button: str) -> str:
        """The person taps a button, given by its callback data or its label. Returns the query id.

        Raises LookupError with the existing buttons if the message or the button is gone.
        """
        person, chat = self.person(person_id), self.chats[person_id]
        kept = chat.messages.get(message_id)
        markup = {} if kept is None else kept.body.get("reply_markup", {})
        buttons = [b for row in markup.get("inline_keyboard", []) for b in row if "callback_data" in b]
        for key in ("callback_data", "text"):
            for candidate in buttons:
                if kept is not None and candidate[key] == button:
                    query = self.callbacks.ask(person, kept.body, candidate["callback_data"])
                    self.updates.push("callback_query", query)
                    query_id: str = query["id"]
                    return query_id
        there = [(b["text"], b["callback_data"]) for b in buttons]
        raise LookupError(f"No button {button!r} under message {message_id}; there are {there}.")

    def block(self, person_id: int) -> None:
        """The person blocks the bot. It gets an update, and 403 for every send from now on."""
        self._set_blocked(person_id, True)

    def unblock(self, person_id: int) -> None:
        """The person unblocks the bot."""
        self._set_blocked(person_id, False)

    def speak(self, person_id: int, language_code: str) -> None:
        """The person changes their app's language."""
        self._people[person_id] = replace(self.person(person_id), language_code=language_code)

    def open_group(self, title: str, person_id: int) -> int:
        """The person adds the bot to a new group. Returns the chat id, which is negative."""
        chat = Chat({"id": -5_000_000_000 - len(self.chats), "title": title, "type": "group"})
        self.chats[chat.id] = chat
        self.membership(chat, self.person(person_id).as_user(), "left", "member")
        return chat.id

    def push_raw(self, update: dict[str, Any]) -> int:
        """Put any update in the queue, valid or not. A missing `update_id` is filled in."""
        return self.updates.push_raw(update)

    # What tests look at.

    def chat(self, chat_id: int) -> list[MessageJson]:
        """The messages now visible in a chat, oldest first, each with a `sandbox` key of bookkeeping."""
        return [kept.with_bookkeeping() for kept in self.chats[chat_id].messages.values()]

    def last(self, chat_id: int) -> MessageJson | None:
        """The bot's newest message in a chat, or None."""
        kept = next((k for k in reversed(self.chats[chat_id].messages.values()) if k.by_bot), None)
        return None if kept is None else kept.with_bookkeeping()

    async def settled(self, predicate: Callable[["World"], object], timeout: float = 5) -> None:  # noqa: ASYNC109  one deadline over many waits
        """Return as soon as `predicate(world)` is true. It is checked again after every change.

        Raises TimeoutError after `timeout` seconds, with the last calls the bot made.
        """
        try:
            async with asyncio.timeout(timeout):
                while not predicate(self):
                    await self.pulse.wait()
        except TimeoutError:
            calls = [(call.method, call.error or "ok") for call in self.history[-8:]]
            raise TimeoutError(f"Not settled after {timeout} s. The last calls: {calls}") from None

    # What the methods do.

    def bot_user(self) -> dict[str, Any]:
        """The bot as a User."""
        profile = self.profile
        return {"id": self.bot_id, "is_bot": True, "first_name": profile.name, "username": profile.username}

    def add(self, chat: Chat, head: dict[str, Any], content: dict[str, Any], by_bot: bool) -> Kept:
        """Put a new message in a chat and tell the pages."""
        now = self.clock()
        self._last_message_id += 1
        body = {"message_id": self._last_message_id, **head, "chat": chat.chat, "date": int(now.timestamp())}
        kept = Kept(body | content, by_bot, now)
        chat.messages[kept.id] = kept
        self.events.tell(chat.id, lambda: {"kind": "message", "message": shown(kept)})
        self.pulse.beat()
        return kept

    def change(self, chat: Chat, kept: Kept, body: MessageJson) -> None:
        """Give a message a new body (or reaction, set before) and tell the pages."""
        kept.body = body
        self.events.tell(chat.id, lambda: {"kind": "edit", "message": shown(kept)})
        self.pulse.beat()

    def remove(self, chat: Chat, ids: list[int]) -> None:
        """Delete messages for everyone and tell the pages."""
        for message_id in ids:
            del chat.messages[message_id]
        self.events.tell(chat.id, lambda: {"kind": "delete", "message_ids": ids})
        self.pulse.beat()

    def age(self, kept: Kept) -> timedelta:
        """How long ago a message was sent, by the sandbox's clock."""
        return self.clock() - kept.sent_at

    def record(self, method: str, params: dict[str, Any], result: Any, error: str | None) -> None:
        """Add a call to the history, and wake all waiters."""
        self.history.append(Call(method, params, result, error, self.clock()))
        self.pulse.beat()

    def membership(self, chat: Chat, by: dict[str, Any], old: str, new: str) -> None:
        """Tell the bot that its own membership in a chat changed, as Telegram does."""
        bot = self.bot_user()
        self.updates.push(
            "my_chat_member",
            {
                "chat": chat.chat,
                "from": by,
                "date": int(self.clock().timestamp()),
                "old_chat_member": _member(bot, old),
                "new_chat_member": _member(bot, new),
            },
        )

    def _set_blocked(self, person_id: int, blocked: bool) -> None:
        person, chat = self.person(person_id), self.chats[person_id]
        if chat.blocked is not blocked:
            chat.blocked = blocked
            old, new = ("member", "kicked") if blocked else ("kicked", "member")
            self.membership(chat, person.as_user(), old, new)


def _member(bot: dict[str, Any], status: str) -> dict[str, Any]:
    return {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}


def _entities(text: str) -> dict[str, Any]:
    found = commands(text)
    return {"entities": found} if found else {}
