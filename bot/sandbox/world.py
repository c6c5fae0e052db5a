"""The sandbox's Telegram: chats, messages, people, and the actions of people.

The bot changes it only by Bot API methods (methods_*.py). Tests and the chat page call it directly. It must never use
the disk or the network.
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
from bot.sandbox.messages import Chat, Message, MessageJson
from bot.sandbox.page_view import page_json
from bot.sandbox.people import User, first_people
from bot.sandbox.profile import Profile
from bot.sandbox.pulse import Pulse
from bot.sandbox.text import clean, require_utf8, split
from bot.sandbox.timer import Timer
from bot.sandbox.updates import Updates

Now = Callable[[], datetime]


@dataclass(slots=True)
class WebhookState:
    """The webhook that the bot has set."""

    url: str
    secret: str
    max_connections: int
    last_error: str | None = None
    last_error_at: int | None = None
    """A Unix time."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the bot, for tests."""

    method: str
    params: dict[str, Any]
    result: Any
    """None if the call failed."""
    error: str | None
    """The description of the error, or the simulated fault. None if the call succeeded."""
    at: datetime
    """By the sandbox's clock."""


class World:
    """All data that Telegram would store."""

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
        """All people, in a fixed order."""
        return tuple(self._people.values())

    @property
    def answers(self) -> dict[str, dict[str, Any]]:
        """The answers of answerCallbackQuery, by query id."""
        return self.callbacks.answers

    def person(self, person_id: int) -> User:
        """The person with this id. Raises LookupError, with the existing ids, if there is none."""
        try:
            return self._people[person_id]
        except KeyError:
            raise LookupError(f"No person {person_id!r} here; there are {list(self._people)}.") from None

    # Actions of people.

    def say(self, person_id: int, text: str, chat_id: int | None = None) -> MessageJson:
        """The person writes `text`, in private or in the group `chat_id`. Returns the last message.

        Like Telegram's apps, it splits a text over 4096 code units into several messages, and removes outer blanks.
        Raises ValueError if no text is left, and RuntimeError if the person has blocked the bot.
        """
        person, chat = self.person(person_id), self.chats[person_id if chat_id is None else chat_id]
        pieces = [clean(piece, [])[0] for piece in split(require_utf8(text))]
        pieces = [piece for piece in pieces if piece]
        if not pieces:
            raise ValueError("Nothing is left of this text: Telegram's apps do not send blanks.")
        for piece in pieces:
            message = self._write(person, chat, {"text": piece, **_entities(piece)})
        return message.with_bookkeeping()

    def send_file(self, person_id: int, name: str, data: bytes) -> MessageJson:
        """The person sends a document. Raises ValueError if it is empty, and RuntimeError like `say`."""
        if not data:
            raise ValueError("Telegram's apps send no empty file.")
        file = self.files.add(Upload(name, "application/octet-stream", data), "documents")
        content = {"document": file.as_document()}
        return self._write(self.person(person_id), self.chats[person_id], content).with_bookkeeping()

    def tap(self, person_id: int, message_id: int, button: str) -> str:
        """The person taps the button with this callback data or label. Returns the id of the query.

        Raises LookupError with the existing buttons if the message or the button is gone.
        """
        person, chat = self.person(person_id), self.chats[person_id]
        message = chat.messages.get(message_id)
        markup = {} if message is None else message.body.get("reply_markup", {})
        rows = markup.get("inline_keyboard", [])
        buttons = [candidate for row in rows for candidate in row if "callback_data" in candidate]
        for key in ("callback_data", "text"):
            for candidate in buttons:
                if message is not None and candidate[key] == button:
                    query = self.callbacks.ask(person, message.body, candidate["callback_data"])
                    self.updates.push("callback_query", query)
                    query_id: str = query["id"]
                    return query_id
        existing = [(candidate["text"], candidate["callback_data"]) for candidate in buttons]
        raise LookupError(f"No button {button!r} under message {message_id}; there are {existing}.")

    def block(self, person_id: int) -> None:
        """The person blocks the bot. The bot gets an update, and 403 for each send from now on."""
        self._set_blocked(person_id, True)

    def unblock(self, person_id: int) -> None:
        """The person unblocks the bot."""
        self._set_blocked(person_id, False)

    def set_language(self, person_id: int, language_code: str) -> None:
        """The person changes the language of their app."""
        self._people[person_id] = replace(self.person(person_id), language_code=language_code)

    def open_group(self, title: str, person_id: int) -> int:
        """The person adds the bot to a new group. Returns the negative chat id."""
        chat = Chat({"id": -5_000_000_000 - len(self.chats), "title": title, "type": "group"})
        self.chats[chat.id] = chat
        self.push_membership(chat, self.person(person_id).as_user(), "left", "member")
        return chat.id

    def push_raw(self, update: dict[str, Any]) -> int:
        """Add any update to the queue, valid or not. Returns its id. A missing `update_id` is filled in."""
        return self.updates.push_raw(update)

    # For tests.

    def chat(self, chat_id: int) -> list[MessageJson]:
        """The messages now visible in a chat, oldest first: see `Message.with_bookkeeping`."""
        return [message.with_bookkeeping() for message in self.chats[chat_id].messages.values()]

    def last(self, chat_id: int) -> MessageJson | None:
        """The bot's newest message in a chat, or None."""
        for message in reversed(self.chats[chat_id].messages.values()):
            if message.by_bot:
                return message.with_bookkeeping()
        return None

    async def settled(self, predicate: Callable[["World"], object], timeout: float = 5) -> None:  # noqa: ASYNC109  one deadline for many waits
        """Return as soon as `predicate(world)` is true. It is checked again after each change.

        Raises TimeoutError with the bot's last calls after `timeout` seconds.
        """
        try:
            async with asyncio.timeout(timeout):
                while not predicate(self):
                    await self.pulse.wait()
        except TimeoutError:
            calls = [(call.method, call.error or "ok") for call in self.history[-8:]]
            raise TimeoutError(f"Not settled after {timeout} s. The last calls: {calls}") from None

    # For the Bot API methods.

    def bot_user(self) -> dict[str, Any]:
        """The User object of the bot."""
        profile = self.profile
        return {"id": self.bot_id, "is_bot": True, "first_name": profile.name, "username": profile.username}

    def add(self, chat: Chat, head: dict[str, Any], content: dict[str, Any], by_bot: bool) -> Message:
        """Add a new message to a chat, and show it on the pages."""
        now = self.clock()
        self._last_message_id += 1
        body = {"message_id": self._last_message_id, **head, "chat": chat.chat, "date": int(now.timestamp())}
        message = Message(body | content, by_bot, now)
        chat.messages[message.id] = message
        self.events.send(chat.id, lambda: {"kind": "message", "message": page_json(message)})
        self.pulse.beat()
        return message

    def change(self, chat: Chat, message: Message, body: MessageJson) -> None:
        """Give a message a new body, and show the message on the pages. A new reaction was set before."""
        message.body = body
        self.events.send(chat.id, lambda: {"kind": "edit", "message": page_json(message)})
        self.pulse.beat()

    def remove(self, chat: Chat, ids: list[int]) -> None:
        """Delete messages for all, and remove them from the pages."""
        for message_id in ids:
            del chat.messages[message_id]
        self.events.send(chat.id, lambda: {"kind": "delete", "message_ids": ids})
        self.pulse.beat()

    def age(self, message: Message) -> timedelta:
        """The age of a message, by the sandbox's clock."""
        return self.clock() - message.sent_at

    def record(self, method: str, params: dict[str, Any], result: Any, error: str | None) -> None:
        """Add a call to the history, and wake all waiting tasks."""
        self.history.append(Call(method, params, result, error, self.clock()))
        self.pulse.beat()

    def push_membership(self, chat: Chat, by: dict[str, Any], old: str, new: str) -> None:
        """Add an update about a change of the bot's own membership in a chat."""
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

    def _write(self, person: User, chat: Chat, content: dict[str, Any]) -> Message:
        """Add a person's message to a chat, and the update about it. Raises RuntimeError if they blocked the bot."""
        if chat.blocked:
            raise RuntimeError("This person has blocked the bot: unblock first.")
        message = self.add(chat, {"from": person.as_user()}, content, by_bot=False)
        self.updates.push("message", message.body)
        return message

    def _set_blocked(self, person_id: int, blocked: bool) -> None:
        person, chat = self.person(person_id), self.chats[person_id]
        if chat.blocked is not blocked:
            chat.blocked = blocked
            old, new = ("member", "kicked") if blocked else ("kicked", "member")
            self.push_membership(chat, person.as_user(), old, new)


def _member(bot: dict[str, Any], status: str) -> dict[str, Any]:
    return {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}


def _entities(text: str) -> dict[str, Any]:
    entities = commands(text)
    return {"entities": entities} if entities else {}
