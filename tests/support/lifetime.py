"""A whole life of an account, with a planted mark in every text that is sent."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.core.looking_back import FEWEST
from bot.core.own import is_question
from bot.core.questions import NOTE, ONE, TEXT
from bot.sandbox.faults import CallFault
from tests.support.bot_harness import BotHarness, buttons, labels
from tests.support.plants import Plants

STEP = timedelta(seconds=3, milliseconds=417)
"""The time between two acts of a person. It makes every time in a life unique, and none round."""


class Lifetime(BotHarness):
    """A bot and its people. Every text that is sent has a planted mark, and every time is noted."""

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
        """Move the clock by STEP, and note the time."""
        self.clock.move(STEP)
        self.times.append(self.clock.now())

    async def say(self, text: str, who: int | None = None) -> dict[str, Any]:
        self.passes()
        return await super().say(text, who)

    async def tap(self, button: str, who: int | None = None, message: int | None = None) -> dict[str, Any]:
        # The newest message may be a note that came in between.
        await self.world.settled(lambda _: message is not None or self._stands(button, who))
        self.passes()
        return await super().tap(button, who, message)

    def _stands(self, button: str, who: int | None) -> bool:
        try:
            return bool(self.having(button, who))
        except LookupError:
            return False

    async def chapter(self) -> None:
        """Restart the bot, which also resets its limit of messages to one chat."""
        await self.restart()

    # Acts of the people.

    async def settle_in(self) -> None:
        """Agree at the door, and set the time zone, the wording, the kinds of notes, and quiet hours."""
        await self.say("/start")
        for data in ("w:yes", "z:in:Europe:0", "z:set:Europe/Berlin", "s:menu", "s:words", "s:words:plain", "s:menu"):
            await self.tap(data)
        for data in ("s:reminders", "s:on:stretch", "s:menu", "s:quiet", "s:from:2200"):
            await self.tap(data)
        await self.say("/settings" + " " + self.plants.text("argument"))

    async def check_in(self, flow: str) -> None:
        """Walk a flow, with planted words at every question for words, and keep it."""
        await self.say("/checkin")
        await self.tap(f"c:new:{flow}")
        await self.walk(flow)

    async def walk(self, flow: str) -> None:
        """Answer questions from the open one to the end, even if notes come in between."""
        asked = set[str]()
        for _ in range(60):
            message = self.standing()
            mine = [data for data in self.data(message) if data.startswith("q:")]
            if not mine:
                # The last answer led to "Something felt off". Go back, with the passphrase if one is set.
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
        """The newest message with a question or with a way back to one."""
        return next(
            message
            for message in reversed(self.world.chat(self.you))
            if any(data.startswith("q:") or data == "c:on" for data in self.data(message))
        )

    async def be_reminded(self) -> None:
        """Send /done, put off the first note that comes, and answer the next one with "Done"."""
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
        """Tap "Something felt off" in a check-in, walk its options, and let the check-in go."""
        await self.say("/checkin")
        await self.tap("c:new:quick")
        await self.tap("Something felt off")
        await self.tap("c:options")
        await self.walk("wrong")
        await self.say(self.plants.text("after it"))
        await self.say("/cancel")
        await self.tap("c:let-go")

    async def look_around(self) -> None:
        """Use ideas, cards, /privacy, own lines, own words, own questions, own reminders, and help lines."""
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
        """Keep enough entries for /insights, and open its pictures and an own text."""
        for _ in range(FEWEST):
            await self.check_in("before")
        await self.say("/insights")
        await self.tap(self.offered("j:s:")[0])
        await self.tap("j:b:page")
        assert any("photo" in message for message in self.world.chat(self.you))

    async def lock_up(self) -> None:
        """Keep words, set a passphrase, mistype it, open the journal, change an entry, and change the passphrase."""
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
        """Open an entry with words from the journal's list, and rewrite its words."""
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
        """Send /hide in a check-in, and then words."""
        await self.say("/checkin")
        await self.tap("c:new:quick")
        await self.say("/hide")
        await self.say(self.plants.text("after hiding"))

    async def meet_errors(self) -> None:
        """Make calls to Telegram fail with planted words in the errors, as from Telegram and from a proxy."""
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
        """Invite a person who has an account, who takes the invitation and lets it lapse."""
        await self.say("/together")
        shown = await self.agree(self.you)
        (copied,) = [one["copy_text"]["text"] for one in buttons(shown) if "copy_text" in one]
        argument = copied.partition("start=")[2]
        await self.tap("Yes, they told me")
        await self.say(f"/start {argument}", who)
        await self.agree(who)
        await self.tap("Let it lapse", who)

    async def agree(self, who: int) -> dict[str, Any]:
        """Tick all four lines of a link, and go on. Returns the next page."""
        for number in range(4):
            lines = [data for data in self.data(self.last(who)) if data.startswith("g:lines")]
            await self.tap(lines[number], who)
        return await self.tap(next(data for data in self.data(self.last(who)) if data.startswith("g:yes")), who)

    async def block_and_come_back(self, who: int) -> None:
        """With planned notes, block the bot until a note fails, unblock it and write."""
        await self.arrive(who)
        await self.say("/done", who)
        await self.tap("n:while:1", who)
        self.world.block(who)
        self.clock.move(timedelta(minutes=31))
        self.world.unblock(who)
        await self.say(self.plants.text("back"), who)

    async def send_all_else(self, who: int, times: int) -> None:
        """Send planted updates that the sandbox's page cannot: edits, posts, queries, contacts, files, new kinds."""
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
        """Send more messages at once than the bot accepts."""
        await self.restart(burst=10)
        for _ in range(times):
            self.world.say(who, self.plants.text("flood"))
        self.times.append(self.clock.now())
        fast = self.content.speak("en")("hasty")
        await self.world.settled(lambda _: fast in self.texts(who))
        await self.restart()

    def offered(self, beginning: str) -> list[str]:
        """The callback data that start with `beginning`, of the newest message that has such buttons."""
        all_of_them = [self.data(message) for message in reversed(self.world.chat(self.you))]
        found = ([one for one in data if one.startswith(beginning)] for data in all_of_them)
        return next(filter(None, found), [])

    def data(self, message: dict[str, Any]) -> list[str]:
        """The callback data of a message's buttons."""
        return [button.get("callback_data", "") for button in buttons(message)]
