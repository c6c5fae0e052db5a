"""A person who writes, keeps, reads, rewrites and drops words, locks, unlocks and leaves, in any order.

The conversation and the service are real, and only Telegram is left out. The writer notes all words that are typed
while the journal has a passphrase, because nobody may read those without it.
"""

import secrets
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, Final

from bot.core.outgoing import Queued, Show
from bot.store import Store
from tests.service.service_fixtures import ONE, Service, said, tapped

SECRETS: Final = ("violet ladder seven moths", "nine copper bells at dusk")
ACTS: Final = ("write", "keep", "read", "rewrite", "drop", "lock", "unlock", "forget")


async def emptied_service(store: Store) -> Service:
    """A service with new keys on an emptied database, whose log of writes has nothing from before."""
    async with store.begin() as uow:
        await uow.all_tables.clear()
    assert await store.vacuum()
    return Service(store)


class RandomWriter:
    """One person of one bot, and the process that serves them."""

    def __init__(self, service: Service, who: int = ONE, numbers: Iterator[int] | None = None) -> None:
        self.service, self.who, self.work = service, who, service.process()
        self._numbers = numbers or count(who % 1000 * 10_000 + 1)
        self.locked_words: list[str] = []
        """The words that were typed while the journal had a passphrase."""
        self.words: list[str] = []
        """All words that were typed."""
        self._secret = ""
        self._buttons: tuple[str, ...] = ()

    async def act(self, name: str) -> None:
        """Do one of ACTS, as far as possible at present."""
        if await self.service.found(self.who) is None:
            await self.service.let_in(self.who)
            self._secret = ""
        match name:
            case "write":
                await self.write()
            case "keep":
                await self.write()
                await self.keep()
            case "read":
                await self.read()
            case "rewrite":
                await self.rewrite()
            case "drop":
                await self.drop()
            case "lock":
                await self.lock()
            case "unlock":
                await self.unlock()
            case "forget":
                await self.say("/forget")
                await self.say("FORGET")

    async def write(self) -> None:
        """Begin a check-in, and type words at its question for words. The check-in stays under way."""
        await self.tap("c:fresh:quick")
        while (on := self._find("q", 3, "s") or self._find("q", 3, "m")) and ":note:" not in on:
            await self.tap(on)
        await self.say(self._new_words())

    async def answer(self, flow: str) -> None:
        """Begin a check-in, and tap the first answer to each of its questions, up to its end."""
        await self.tap(f"c:fresh:{flow}")
        while not self._find("q", 3, "k"):
            on = self._find("q", 3, "c") or self._find("q", 3, "s") or self._find("q", 3, "d")
            assert on is not None, f"nothing leads on: {self._buttons}"
            await self.tap(on)

    async def keep(self) -> None:
        """Keep the check-in that is under way."""
        while (on := self._find("q", 3, "k") or self._find("q", 3, "s")) is not None:
            await self.tap(on)
            if ":k" in on:
                return

    async def read(self) -> bool:
        """Open the newest entry. Returns False if there is none."""
        await self.say("/journal")
        if self._secret and self._find("u", 1, "no"):
            await self.say(self._secret)
        entry = self._find("j", 1, "e")
        if entry is None:
            return False
        await self.tap(entry)
        return True

    async def rewrite(self) -> None:
        """Replace the words of the newest entry."""
        if not await self.read():
            return
        await self._tap_op("c")
        for answer in [data for data in self._buttons if data.startswith("j:a:")]:
            await self.tap(answer)
            if self._find("j", 1, "w"):
                await self._tap_op("w")
                await self.say(self._new_words())
                return

    async def drop(self) -> None:
        """Delete the newest entry."""
        if await self.read():
            await self._tap_op("x")
            await self._tap_op("X")

    async def lock(self) -> None:
        """Set a passphrase, or another one."""
        new = SECRETS[self._secret == SECRETS[0]]
        await self.say("/lock")
        if self._secret:
            await self.tap("u:change")
            if not self._find("u", 1, "set"):
                await self.say(self._secret)
        else:
            await self.tap("u:set")
        await self.say(new)
        await self.say(new)
        if (await self.service.person(self.who)).lock.locked:
            self._secret = new

    async def unlock(self) -> None:
        """Remove the passphrase."""
        if not self._secret:
            return
        await self.say("/lock")
        await self.tap("u:remove")
        await self.say(self._secret)
        assert not (await self.service.person(self.who)).lock.locked
        self._secret = ""

    async def say(self, text: str) -> None:
        """Send a text."""
        await self._do(said(next(self._numbers), text, self.who))

    async def tap(self, data: str) -> None:
        """Tap a button."""
        await self._do(tapped(next(self._numbers), data, who=self.who))

    async def _do(self, update: dict[str, Any]) -> None:
        taken = await self.work.take(update)
        await self.deliver(taken.rows)
        if taken.retry_row is not None:
            await self.deliver((await self.work.secret(update, taken)).rows)

    async def deliver(self, rows: Sequence[Queued]) -> None:
        """Deliver the rows of an update, and note their buttons."""
        for row in rows:
            for step in row.outgoing.steps:
                if isinstance(step, Show):
                    buttons = tuple(button.data for line in step.screen.rows for button in line if button.data)
                    self._buttons = buttons or self._buttons
            await self.work.deliver([row])

    async def _tap_op(self, op: str) -> None:
        data = self._find("j", 1, op)
        assert data is not None, f"no button of the journal for {op}: {self._buttons}"
        await self.tap(data)

    def _find(self, kind: str, at: int, op: str) -> str | None:
        """The first button of that kind with that operation."""
        parts = ((data, data.split(":")) for data in self._buttons)
        return next((data for data, part in parts if part[0] == kind and part[at : at + 1] == [op]), None)

    def _new_words(self) -> str:
        words = f"canary{secrets.token_hex(8)}"
        self.words.append(words)
        if self._secret:
            self.locked_words.append(words)
        return words
