"""A whole life of an account, with something planted in everything that is said, and a search for it in every byte.

Every planted text begins and ends with a mark of its own, so that a piece that was cut off at either end is found too,
and the search costs the same for three texts as for three hundred.
"""

import base64
import os
import re
import secrets
import struct
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.core.looking_back import FEWEST
from bot.core.own import is_question
from bot.core.questions import NOTE, ONE, TEXT
from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, buttons, labels
from tests.support.canaries import forms

STEP = timedelta(seconds=3, milliseconds=417)
"""Between two things a person does: no two times of a life are the same, none is round."""


_DATES = ("%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M")


class Plants:
    """Texts that stand nowhere else."""

    def __init__(self) -> None:
        self.marks = secrets.token_hex(7), secrets.token_hex(7)
        self.texts: list[str] = []

    def text(self, name: str = "words") -> str:
        """A new text, in letters of several alphabets."""
        return self._add(f'{self.marks[0]} {len(self.texts):03} {name} тихо 静か „ü“ \\ " 💧 {self.marks[1]}')

    def short(self) -> str:
        """A new one of plain letters that fits where little fits: callback data, a deep link."""
        return self._add(f"{self.marks[0]}_{len(self.texts):03}_{self.marks[1]}")

    def _add(self, text: str) -> str:
        self.texts.append(text)
        return text

    def forms(self) -> set[bytes]:
        """Each mark in every form it could be written in. Marks are plain letters: percent and JSON leave them so."""
        return {form for mark in self.marks for form in _forms(mark)}


def _forms(mark: str) -> Iterator[bytes]:
    for plain in (mark, mark.upper()):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            raw = plain.encode(encoding)
            yield raw
            yield raw.hex().encode()
            yield raw.hex().upper().encode()
            yield "".join(f"%{byte:02X}" for byte in raw).encode()
            for before in range(3):
                letters = base64.b64encode(b"\0" * before + raw)
                # What stands at the ends depends on the neighbours.
                yield letters[4 * (before > 0) : -4]
        yield "".join(f"\\u{ord(letter):04x}" for letter in plain).encode()
    yield mark[::-1].encode()


def moments(times: Iterable[datetime]) -> dict[str, dict[bytes, set[int]]]:
    """Each time in every form a program would write one in: by the two bytes that each of its forms has in common
    with others, in which order the bytes run, and the values."""
    found: dict[str, dict[bytes, set[int]]] = {"big": {}, "little": {}}
    for at in times:
        seconds = at.timestamp()
        since_2000 = round((seconds - 946_684_800) * 1e6)
        doubles = [struct.unpack(">Q", struct.pack(">d", one))[0] for one in (seconds, seconds * 1000)]
        for value in (round(seconds * 1000), round(seconds * 1e6), since_2000, *doubles):
            length = (value.bit_length() + 7) // 8
            for order in ("big", "little"):
                head = value.to_bytes(length, "big")[:2]
                found[order].setdefault(head if order == "big" else head[::-1], set()).add(value)
    return found


def times_in(content: bytes, times: Iterable[datetime]) -> list[str]:
    """The times that stand in these bytes: in binary, or in digits."""
    times = list(times)
    hits: list[str] = []
    for order, heads in moments(times).items():
        for head, values in heads.items():
            for match in re.finditer(re.escape(head), content):
                for length in {(value.bit_length() + 7) // 8 for value in values}:
                    start = match.start() if order == "big" else match.end() - length
                    piece = content[max(start, 0) : start + length]
                    if len(piece) == length and int.from_bytes(piece, order) in values:  # type: ignore[arg-type]
                        hits.append(f"{order} {int.from_bytes(piece, order)}")  # type: ignore[arg-type]
    for written in ([str(int(at.timestamp())) for at in times], *([f"{at:{form}}" for at in times] for form in _DATES)):
        # What all of them begin with is searched for, once.
        head = os.path.commonprefix(written).encode()  # noqa: RUF071  letter by letter is what is meant
        whole = {text.encode() for text in written}
        pieces = [
            content[match.start() : match.start() + len(written[0])] for match in re.finditer(re.escape(head), content)
        ]
        hits += [piece.decode() for piece in pieces if piece in whole]
    return hits


def planted_in(content: bytes, plants: Plants, ids: Iterable[int]) -> list[bytes]:
    """What of the planted stands in these bytes."""
    return [form for form in {*plants.forms(), *(form for id in ids for form in forms(id))} if form in content]


class Lifetime(BotHarness):
    """A bot, and people who live with it. Each thing that is said is planted, each time noted."""

    def __init__(self, url: str, folder: Path, **more: Any) -> None:
        super().__init__(url, folder, people=4, **more)
        self.plants = Plants()
        self.times: list[datetime] = []
        self.passphrase = ""
        for person in self.world.people:
            self.world._people[person.id] = replace(person, name=self.plants.text("first name"))

    def settings(self, **changes: Any) -> Any:
        return super().settings(**{"log_level": "DEBUG", "together": True} | changes)

    def passes(self) -> None:
        """A little time passes, and something happens."""
        self.clock.move(STEP)
        self.times.append(self.clock.now())

    async def say(self, text: str, who: int | None = None) -> dict[str, Any]:
        self.passes()
        return await super().say(text, who)

    async def tap(self, button: str, who: int | None = None, message: int | None = None) -> dict[str, Any]:
        # What was shown last may have been a note that came in between.
        await self.world.settled(lambda _: message is not None or self._stands(button, who))
        self.passes()
        return await super().tap(button, who, message)

    def _stands(self, button: str, who: int | None) -> bool:
        try:
            return bool(self.having(button, who))
        except LookupError:
            return False

    async def chapter(self) -> None:
        """A night passes in which the bot is started anew: and with it, what it may send to one chat at once."""
        await self.restart()

    # What people do.

    async def settle_in(self) -> None:
        """Through the door, the time zone, the language of the words, which notes, quiet hours."""
        await self.say("/start")
        for data in ("w:yes", "z:in:Europe:0", "z:set:Europe/Berlin", "s:menu", "s:words", "s:words:plain", "s:menu"):
            await self.tap(data)
        for data in ("s:reminders", "s:on:stretch", "s:menu", "s:quiet", "s:from:2200"):
            await self.tap(data)
        await self.say("/settings" + " " + self.plants.text("argument"))

    async def check_in(self, flow: str) -> None:
        """Walk a flow, with words wherever words are taken, and keep it."""
        await self.say("/checkin")
        await self.tap(f"c:new:{flow}")
        await self.walk(flow)

    async def walk(self, flow: str) -> None:
        """From the question that stands in the chat to the end, whatever notes come between."""
        asked = set[str]()
        for _ in range(60):
            message = self.standing()
            mine = [data for data in self.data(message) if data.startswith("q:")]
            if not mine:
                # An answer said that something felt off. Go on from there, with the passphrase where one is set.
                await self.tap("c:on")
                if "u:forgot" in self.data(self.last()):
                    await self.say(self.passphrase)
                continue
            question, ops = mine[0].split(":")[2], {data.split(":", 3)[3] for data in mine}
            if question == "end" and "m" in ops:
                await self.tap("A few more questions")
                continue
            if question == "end":
                await self.tap("Keep it" if "Keep it" in labels(message) else "Stop here")
                return
            shape = self.content.flows[flow].question(question)
            assert shape is not None or is_question(question)
            kind = shape.type if shape is not None else ONE
            if kind is TEXT and question not in asked:
                await self.say(self.plants.text(question))
            elif "d" in ops and (question in asked or kind is NOTE):
                await self.tap(next(data for data in mine if data.endswith(":d")))
            else:
                choices = sorted(op for op in ops if op[:2] in ("c:", "+:"))
                chosen = choices[len(self.times) % len(choices)] if choices else "s"
                await self.tap(next(data for data in mine if data.endswith(f":{chosen}")))
            asked.add(question)
        raise AssertionError(f"{flow} does not end")

    def standing(self) -> dict[str, Any]:
        """The newest message with a question, or a way back to one."""
        return next(
            message
            for message in reversed(self.world.chat(self.you))
            if any(data.startswith("q:") or data == "c:on" for data in self.data(message))
        )

    async def be_reminded(self) -> None:
        """/done, a note that comes, put off, one that is done; a note that is opened."""
        await self.say("/done")
        await self.tap("n:while:1")
        for choice in ("Later", "Done"):
            before = self.last()["message_id"]
            for _ in range(8):
                if self.last()["message_id"] != before and any(one["text"] == choice for one in buttons(self.last())):
                    break
                self.clock.move(timedelta(minutes=11))
                await self.world.settled(lambda world: True)
                await self.all_answered()
            await self.answer_note(choice)

    async def feel_off(self) -> None:
        """Something felt off in a check-in; the options beside it; and on."""
        await self.say("/checkin")
        await self.tap("c:new:quick")
        await self.tap("Something felt off")
        await self.tap("c:options")
        await self.walk("wrong")
        await self.say(self.plants.text("after it"))
        await self.say("/cancel")
        await self.tap("c:let-go")

    async def look_around(self) -> None:
        """Ideas, cards, pages, help, privacy."""
        for step in ("/ideas", "Just me", "For the body", "Felt kind", "/cards", "Light", "Keep this card", "/privacy"):
            await (self.say(step) if step.startswith("/") else self.tap(step))
        await self.say("/ideas")
        await self.tap("m:list")
        for _ in range(2):
            await self.tap("m:add")
            await self.say(self.plants.text("a line of their own"))
        await self.tap("m:out")
        await self.tap("m:drop:line:line-1")
        for data in ("m:list", "e:lines:0", "e:lines:2", "e:card:2"):
            await self.tap(data)
        await self.say("/settings")
        for data in ("b:list", "b:show:vulva", "b:write:vulva"):
            await self.tap(data)
        await self.say(self.plants.marks[0])
        await self.say("/settings")
        for data in ("b:feel:list", "b:feel:add"):
            await self.tap(data)
        await self.say(self.plants.marks[1])
        await self.say("/settings")
        for data in ("b:feel:list", "b:ask:list", "b:ask:one"):
            await self.tap(data)
        await self.say(f"{self.plants.text('a question')}\n{self.plants.marks[0]}\n{self.plants.marks[1]}")
        await self.say("/settings")
        for data in ("b:notes:list", "b:notes:add"):
            await self.tap(data)
        await self.say(self.plants.text("a reminder of their own"))
        for data in ("b:when:after:note-1", "b:delay:note-1:120"):
            await self.tap(data)
        await self.say("/support")
        await self.tap("h:more:1")
        await self.tap("h:in:DE")

    async def look_back(self) -> None:
        """With enough to look back on: the pictures, and something of their own."""
        for _ in range(FEWEST):
            await self.check_in("before")
        await self.say("/insights")
        await self.tap(self.offered("j:s:")[0])
        await self.tap("j:b:page")
        assert any("photo" in message for message in self.world.chat(self.you))

    async def lock_up(self) -> None:
        """Keep words, set a passphrase, miss it, open the journal with it, read and change it, change that."""
        passphrase, another = self.plants.text("passphrase"), self.plants.text("another passphrase")
        await self.check_in("pillow")
        await self.say("/lock")
        await self.tap("u:set")
        await self.say(passphrase)
        await self.say(self.plants.text("mistyped"))
        await self.say(passphrase)
        await self.say(passphrase)
        await self.say("/journal")
        await self.say(self.plants.text("wrong passphrase"))
        await self.say(passphrase)
        await self.read_and_change()
        await self.say("/lock")
        await self.tap("u:change")
        await self.say(passphrase)
        await self.say(another)
        await self.say(another)
        self.passphrase = another

    async def read_and_change(self) -> None:
        """From the list of the journal: an entry with words, and other words in place of them."""
        for entry in self.offered("j:e:"):
            await self.say("/journal")
            await self.tap(entry)
            await self.tap(self.offered("j:c:")[0])
            for answer in self.offered("j:a:"):
                await self.tap(answer)
                if write := self.offered("j:w:"):
                    await self.tap(write[0])
                    await self.say(self.plants.text("written anew"))
                    return
                await self.tap(self.offered("j:c:")[0])
        raise AssertionError("no entry has words in it")

    async def hide(self) -> None:
        """In the middle of a check-in."""
        await self.say("/checkin")
        await self.tap("c:new:quick")
        await self.say("/hide")
        await self.say(self.plants.text("after hiding"))

    async def meet_errors(self) -> None:
        """Telegram quotes what was said in its errors; a proxy in front of it answers with it."""
        words, who = self.plants.text("in an error"), self.world.people[3].id
        await self.arrive(who)
        await self.say("/settings", who)
        for data, fault in (
            ("s:words", CallFault.garbage(words.encode())),
            ("s:menu", CallFault.error(500, words)),
            ("s:words", CallFault.error(403, f"Forbidden: {words} of {who}")),
            ("s:menu", CallFault.error(400, f"Bad Request: {words} of {who}")),
        ):
            self.sandbox.faults.add("answerCallbackQuery", fault)
            before = len(self.world.history)
            self.passes()
            self.world.tap(who, self.having(data, who)["message_id"], data)
            await self._edited(since=before)

    async def _edited(self, since: int) -> None:
        await self.world.settled(lambda world: any(call.method == "editMessageText" for call in world.history[since:]))

    async def link_up(self, who: int) -> None:
        """Invite somebody who is known, and who takes it and lets their side go."""
        await self.say("/together")
        shown = await self.agree(self.you)
        (copied,) = [one["copy_text"]["text"] for one in buttons(shown) if "copy_text" in one]
        argument = copied.partition("start=")[2]
        await self.tap("Yes, they told me")
        await self.say(f"/start {argument}", who)
        await self.agree(who)
        await self.tap("Let it lapse", who)

    async def agree(self, who: int) -> dict[str, Any]:
        """All four lines of a link are ticked."""
        for number in range(4):
            lines = [data for data in self.data(self.last(who)) if data.startswith("g:lines")]
            await self.tap(lines[number], who)
        return await self.tap(next(data for data in self.data(self.last(who)) if data.startswith("g:yes")), who)

    async def block_and_come_back(self, who: int) -> None:
        """Somebody with notes to come blocks the bot, a note fails, and they come back."""
        await self.arrive(who)
        await self.say("/done", who)
        await self.tap("n:while:1", who)
        self.world.block(who)
        self.clock.move(timedelta(minutes=31))
        self.world.unblock(who)
        await self.say(self.plants.text("back"), who)

    async def send_all_else(self, who: int, times: int) -> None:
        """What no page of the sandbox can send: names, files, contacts, what is forwarded, edited, posted elsewhere."""
        text = self.plants.text
        for number in range(times):
            self.passes()
            user = self.world.person(who).as_user() | {"last_name": text("last name"), "username": self.plants.short()}
            chat = {"id": who, "type": "private", "first_name": text("chat"), "last_name": text("chat")}
            head = {"message_id": 900 + number, "date": 1, "from": user, "chat": chat}
            group = {"id": -self.you - number, "type": "supergroup", "title": text("title")}
            contact = {"phone_number": self.plants.short(), "first_name": text("contact"), "user_id": self.you}
            file = {"file_id": self.plants.short(), "file_unique_id": self.plants.short(), "file_name": text("file")}
            for kind, body in (
                ("edited_message", {**head, "text": text("edited")}),
                ("channel_post", {**head, "text": text("posted"), "chat": group | {"type": "channel"}}),
                ("inline_query", {"id": self.plants.short(), "from": user, "query": text("query"), "offset": ""}),
                ("business_message", {**head, "text": text("business")}),
                ("callback_query", {"id": text("id"), "from": user, "message": head, "data": self.plants.short()}),
                ("message", {**head, "text": text("in a group"), "chat": group}),
                ("message", {**head, "contact": contact, "caption": text("caption")}),
                ("message", {**head, "document": file, "caption": text("caption")}),
                ("poll_answer", {"poll_id": self.plants.short(), "user": user, "option_ids": [0]}),
                ("message", {**head, "pinned_message": head | {"text": text("pinned")}}),
                (text("kind of tomorrow"), {**head, "text": text("of tomorrow")}),
            ):  # fmt: skip
                self.world.push_raw({kind: body})
        await self.all_answered(who)

    async def flood(self, who: int, times: int) -> None:
        """Somebody sends more than is taken."""
        await self.restart(burst=10)
        for _ in range(times):
            self.world.say(who, self.plants.text("flood"))
        self.times.append(self.clock.now())
        fast = self.content.speak("en")("hasty")
        await self.world.settled(lambda _: fast in self.texts(who))
        await self.restart()

    def offered(self, beginning: str) -> list[str]:
        """The data, with that beginning, of buttons under the newest message that has any."""
        all_of_them = [self.data(message) for message in reversed(self.world.chat(self.you))]
        found = ([one for one in data if one.startswith(beginning)] for data in all_of_them)
        return next(filter(None, found), [])

    def data(self, message: dict[str, Any]) -> list[str]:
        """The data of a message's buttons."""
        return [button.get("callback_data", "") for button in buttons(message)]
