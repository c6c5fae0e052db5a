"""A chat with the bot in memory: with the real content and conversation, a clock that a test moves, and no service.

    dialog([
        ("/done", "Now, in a while, or tomorrow?"),
        ("Now", "Who was there?"),
        ('"hello"', "tap one of the buttons"), ("10 minutes", "water"),
    ], arrived())

A line that begins with / is sent as a command. A line in "double quotes" is sent as words. A number of minutes, hours
or days lets time pass. Anything else is the label of a button, which must be in the chat.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

from bot.authoring.content import Content
from bot.core.answer import Picked, Typed
from bot.core.callbacks import pack, unpack
from bot.core.callbacks.checkin import ReminderAnswer
from bot.core.chat_messages import MessageKind
from bot.core.chores import notes
from bot.core.outgoing import Acknowledge, Commands, Erase, Menu, React, SendPicture, Show, Step
from bot.core.own import OWN
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Screen
from bot.telegram_gate.codec import read
from bot.transcript import buttons, data_of
from tests.support.account import Account
from tests.support.bot_harness import EVENING, english
from tests.support.message import Deed, Message

YOU = 7_000_000_001
DELETABLE = timedelta(hours=48)
"""Telegram lets a bot delete only messages that are younger than this."""
_TIME = re.compile(r"(\d+) (minute|hour|day)s?")


class Dialog:
    """One person's chat. At first the person is a stranger, and the chat is empty."""

    def __init__(self, content: Content | None = None, at: datetime = EVENING, language: str | None = "en") -> None:
        self.now, self.language = at, language
        self.account = Account(content or english(), lambda: self.now - at)
        self.messages: dict[int, Message] = {}
        self.toast = ""
        """The toast after the newest tap."""
        self.menu: Commands = ()
        """The menu of commands that is set for this chat. Empty means the bot's usual menu."""
        self.shown: list[Message] = []
        """The messages that the newest action has shown, in order."""
        self.visited: set[str] = set()
        """All commands and kinds of buttons that were used, and "words", "edit" and "forged"."""
        self.history: list[Deed] = []
        self.pictures: list[str] = []
        """Every picture that the bot sent, as SVG."""
        self._number = 0

    def say(self, text: str) -> Message:
        """Send words or a command. Returns the newest message of the bot."""
        return self._send(text=text)

    def post(self, **content: object) -> Message:
        """Send a message of any content, such as sticker={}. Returns the newest message of the bot."""
        return self._send(**content)

    def attach(self, file: str) -> Message:
        """Send a file, by its id in `files`. Returns the newest message of the bot."""
        return self.post(document={"file_id": file, "file_size": len(self.files[file])})

    @property
    def files(self) -> dict[str, bytes]:
        """The content of the files that can be sent, by Telegram id."""
        return self.account.files

    @files.setter
    def files(self, files: dict[str, bytes]) -> None:
        self.account.files = files

    def send(self, update: dict[str, Any]) -> list[Message]:
        """Send any update that the bot reads. Returns the messages that it shows."""
        self._take(update)
        return self.shown

    def edit(self, text: str, was: str | None = None) -> Message:
        """Edit the person's newest message, or the one with the text `was`. Returns the newest message of the bot."""
        number = max(one.number for one in self.messages.values() if one.own and was in (None, one.text))
        self.messages[number] = replace(self.messages[number], screen=Screen(text))
        self.visited.add("edit")
        self._take({"edited_message": self._head(number) | {"text": text}})
        return self.last

    def tap(self, label: str, message: int | None = None) -> Message:
        """Tap a button under the newest message that has it, or under `message`. Returns the bot's newest message.

        Raises LookupError with the labels in the chat if no message has the button.
        """
        self.press(label, message)
        return self.last

    def press(self, label: str, message: int | None = None) -> None:
        """Tap like `tap`, but return nothing: for taps after which the chat may be empty, as on a note."""
        under = self.having(label) if message is None else self.messages[message]
        self.forge(data_of(label, buttons(under.screen)), under.number)

    def forge(self, data: str, message: int | None = None) -> str:
        """Tap a button with any data, also one that does not exist. Returns the toast."""
        under = self.last if message is None else self.messages.get(message)
        head = {"message_id": under.number if under is not None else message, "chat": {"id": YOU, "type": "private"}}
        if under is not None and under.protected:
            head["has_protected_content"] = True
        tapped = unpack(data)
        self.visited.add(type(tapped).__name__ if tapped is not None else "forged")
        self._take({"callback_query": {"id": "1", "from": self._user(), "message": head, "data": data}})
        return self.toast

    def wait(self, delta: timedelta | None = None, **span: float) -> list[Message]:
        """Let time pass, by `delta` or the arguments of a timedelta. Returns the messages that came meanwhile."""
        end, came = self.now + (delta or timedelta(**span)), list[Message]()
        while (wakes := self.account.wakes_at()) is not None and wakes <= end:
            self.now, before = max(self.now, wakes), self._number
            came += [one for one in self._done(None, self.account.due(self.now)) if one.number > before]
        self.now, self.shown = end, came
        return came

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return next(one for one in reversed(self.messages.values()) if not one.own)

    @property
    def texts(self) -> list[str]:
        """The texts of all messages in the chat, oldest first."""
        return [one.text for one in self.messages.values()]

    @property
    def own(self) -> list[str]:
        """The texts of the person's own messages in the chat."""
        return [one.text for one in self.messages.values() if one.own]

    def having(self, label: str) -> Message:
        """The newest message that has a button with that label. Raises LookupError with the labels in the chat."""
        for one in reversed(self.messages.values()):
            if label in one.labels:
                return one
        there = dict.fromkeys(chain.from_iterable(one.labels for one in self.messages.values()))
        raise LookupError(f"there is no button {label!r} here; there are: {', '.join(there)}")

    def data(self, label: str) -> str:
        """The data of a button in the chat."""
        return data_of(label, buttons(self.having(label).screen))

    @property
    def planned(self) -> tuple[Planned, ...]:
        """The planned notes, and the notes in the chat that are not answered, soonest first."""
        return tuple(sorted(notes(self.account.schedule), key=lambda one: one.due_at))

    @property
    def kinds(self) -> list[str]:
        """The kinds of `planned`, in alphabetical order."""
        return sorted(one.kind for one in self.planned)

    @property
    def kept(self) -> list[list[str]]:
        """The answers of each entry of the journal in words, oldest entry first."""
        return [[said for _, said in entry.read()] for entry in self.account.entries]

    @property
    def answers(self) -> dict[str, str | list[str] | None]:
        """The answers of the check-in under way, by question: words, options, or None for a skipped question."""
        checkin = self.person.checkin
        assert checkin is not None, "no check-in is under way"
        return {
            answer.question: answer.said.text
            if isinstance(answer.said, Typed)
            else list(answer.said.options)
            if isinstance(answer.said, Picked)
            else None
            for answer in checkin.answers
        }

    @property
    def checking_in(self) -> bool:
        """Whether a check-in is under way, paused or not."""
        return self.account.person is not None and self.account.person.checkin is not None

    @property
    def person(self) -> Person:
        """The person, who must have an account."""
        assert self.account.person is not None, "the person has no account"
        return self.account.person

    @property
    def known(self) -> bool:
        """Whether the person has an account."""
        return self.account.person is not None

    def agreed_to(self, version: int) -> None:
        """Set the version of the consent that the person has given."""
        self.account.person = replace(self.person, consent=version)

    def live_in(self, zone: str) -> Message:
        """Choose a time zone in /settings from the list."""
        self.say("/settings")
        self.tap("Time zone")
        self.forge(f"z:in:{zone.split('/')[0]}:0")
        while f"z:set:{zone}" not in buttons(self.last.screen).values():
            self.tap("More ›")
        self.forge(f"z:set:{zone}")
        return self.last

    def _send(self, **content: object) -> Message:
        self._number += 1
        text, at = str(content.get("text", "")), self.now + timedelta(seconds=1)
        self.messages[self._number] = Message(number=self._number, at=at, screen=Screen(text), own=True)
        self.visited.add(text.split()[0] if text.startswith("/") else "words")
        self._take({"message": self._head(self._number) | content})
        return self.last

    def _head(self, number: int) -> dict[str, object]:
        return {"message_id": number, "from": self._user(), "chat": {"id": YOU, "type": "private"}}

    def _user(self) -> dict[str, object]:
        return {"id": YOU, "language_code": self.language}

    def _take(self, update: dict[str, object]) -> None:
        self.wait(seconds=1)
        incoming = read(update)
        assert incoming is not None
        assert incoming.event is not None
        self.toast = ""
        self.shown = self._done(update, self.account.take(incoming, self.now))

    def _done(self, update: dict[str, object] | None, steps: Iterable[Step]) -> list[Message]:
        """Do steps in the chat, each before the next is asked for. Returns the messages that they show."""
        before, done, shown = self._number, list[Step](), list[Message]()
        for step in steps:
            done.append(step)
            shown += self._do(step)
        numbers = tuple((one.number, one.number > before) for one in shown)
        self.history.append(Deed(self.now, update, tuple(done), numbers))
        return shown

    def _do(self, step: Step) -> list[Message]:
        match step:
            case Acknowledge(_, text):
                self.toast = text
            case Erase(numbers, blank, line):
                stay = [number for number in numbers if not self._remove(number)]
                for number in (*stay, *blank):
                    if number in self.messages and not self.messages[number].own:
                        self.messages[number] = replace(self.messages[number], screen=line)
            case React(number, emoji) if number in self.messages:
                self.messages[number] = replace(self.messages[number], reaction=emoji)
            case Menu(commands):
                self.menu = commands
            case Show():
                return [self._show(step)]
            case SendPicture(svg):
                self.pictures.append(svg)
                return [self._show(Show(Screen("", protected=True), message_kind=MessageKind.PAGE))]
        return []

    def _show(self, show: Show) -> Message:
        there = self.messages.get(show.edit) if show.edit is not None else None
        if there is not None:
            message = replace(there, screen=show.screen)
        else:
            self._number += 1
            protected = show.screen.protected
            message = Message(number=self._number, at=self.now, screen=show.screen, protected=protected)
            self.account.shown(message.number, show, self.now)
        self.messages[message.number] = message
        if show.retire is not None and not self._remove(show.retire) and show.retire in self.messages:
            old = self.messages[show.retire]
            self.messages[show.retire] = replace(old, screen=replace(old.screen, rows=()))
        for number in show.clears:
            self._remove(number)
        return message

    def _remove(self, number: int) -> bool:
        if number in self.messages and self.now - self.messages[number].at < DELETABLE:
            del self.messages[number]
            return True
        return False


def passing(time: str) -> timedelta:
    """Parse a span of time such as "10 minutes", "3 hours" or "1 day"."""
    found = _TIME.fullmatch(time)
    assert found is not None, f"write {time!r} as a number of minutes, hours or days"
    return timedelta(**{f"{found[2]}s": int(found[1])})


def dialog(lines: Sequence[tuple[str, str]], chat: Dialog | None = None) -> Dialog:
    """Do the first part of each line, and check that a message or the toast after it contains the second part.

    Goes on with `chat`, or begins as a stranger. The docstring of this module explains the form of a line.
    """
    chat = chat or Dialog()
    for said, part in lines:
        if said.startswith("/"):
            chat.say(said)
        elif said.startswith('"'):
            chat.say(said.strip('"'))
        elif _TIME.fullmatch(said):
            chat.wait(passing(said))
        else:
            chat.tap(said)
        shown = [one.text for one in chat.shown] + [chat.toast]
        assert any(part in text for text in shown), f"after {said}: {part!r} is not in {shown}"
    return chat


def arrived(chat: Dialog | None = None, **more: object) -> Dialog:
    """A chat in which the person has just agreed at the door, and skipped the question for the time."""
    chat = chat or Dialog(**more)  # type: ignore[arg-type]
    chat.say("/start")
    chat.tap("I am 18+, and yes")
    chat.tap("Leave it for now")
    return chat


def begun(*taps: str, title: str = "60-second check-in", chat: Dialog | None = None) -> Dialog:
    """A chat in which the person began a check-in, and tapped these buttons."""
    chat = chat or arrived()
    chat.say("/checkin")
    for label in (title, *taps):
        chat.tap(label)
    return chat


def keep(chat: Dialog, note: str, how: str = "Keep it") -> Message:
    """Walk a short check-in with a note, and end it with the button `how`. Returns the newest message of the bot."""
    begun("Just me", "Good", chat=chat)
    to_words(chat)
    chat.say(note)
    return chat.tap(how)


def to_words(chat: Dialog) -> None:
    """Skip questions, and ask for more at the end, up to the first question for words."""
    while "Write it as a message" not in chat.last.text:
        chat.tap("A few more questions" if "Keep it" in chat.last.labels else "Skip")


def skipped(chat: Dialog, until: str = "Keep it") -> Message:
    """Skip questions and pages until a message has the button `until`. Returns that message."""
    while not any(until in one.labels for one in chat.messages.values()):
        chat.tap("Skip" if "Skip" in chat.last.labels or "Next" not in chat.last.labels else "Next")
    return chat.having(until)


def snoozed(chat: Dialog, kind: str) -> str:
    """Wait until the note of that kind comes, and tap "Later". Returns the newest text of the bot."""
    due = next(one.due_at for one in chat.planned if one.kind == kind and not one.sent)
    chat.wait(due - chat.now + timedelta(seconds=1))
    note = max((one for one in chat.planned if one.kind == kind and one.sent), key=lambda one: one.due_at)
    chat.forge(pack(ReminderAnswer(note.id, "later")))
    return chat.last.text


def kept_words(chat: Dialog, flow: str = OWN) -> list[str]:
    """The typed answers of the kept entries of a flow, in order."""
    answers = [answer for kept in chat.account.entries if kept.entry.flow == flow for answer in kept.entry.answers]
    return [answer.said.text for answer in answers if isinstance(answer.said, Typed)]
