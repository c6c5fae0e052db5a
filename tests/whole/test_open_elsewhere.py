"""A journal opened through one process is open in all, and shut in all; what passes between them opens for no thief."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from structlog.testing import capture_logs

from bot.service.accounts import Account, Accounts
from bot.service.open_journals import OPEN_FOR
from bot.service.told import Closed, Greeting, Parcel, Told, read
from bot.service.told import line as as_line
from bot.store.news import NEWS
from bot.vault.account import unwrap_private
from bot.vault.errors import SealBroken
from bot.vault.hpke import open_with
from bot.vault.passphrase import is_wrapped
from bot.vault.place import Place
from tests.canaries import files, found
from tests.databases import PostgreSQL
from tests.rig import labels
from tests.service.desk import new_roots
from tests.whole.replicas import SOON, Replica, Site, replicas
from tests.whole.test_journal import hidden

SECRET, OTHER = "violet ladder seven moths", "seven violet moths ladder"
NOTE = "for nobody else"


@asynccontextmanager
async def locked(url: str, count: int) -> AsyncIterator[Site]:
    """Processes, and somebody who has kept something and set a passphrase."""
    async with replicas(url, count) as site:
        await site.arrive(site.all[0])
        await site.keep(site.all[0], NOTE)
        await site.lock(site.all[0], SECRET)
        yield site


async def opened(site: Site, through: Replica) -> None:
    """Open the journal through one, and wait until all hold its key."""
    await site.say(through, "/journal")
    assert "60-second" in str(labels(await site.say(through, SECRET)))
    for one in site.all:
        await one.holds(1)


async def is_open(site: Site, one: Replica) -> bool:
    """Whether the journal can be read through that one, without a passphrase."""
    page = await site.say(one, "/journal")
    if "The journal is locked" in page["text"]:
        return False
    assert hidden(await site.tap(one, labels(page)[0]))[-1].endswith(NOTE)
    return True


class Overheard:
    """What was told on a database, as anybody hears it who may connect to it; PostgreSQL's queue holds no more.

    `lines` are as they were told, with what they say to whoever has the root keys.
    """

    def __init__(self, site: Site) -> None:
        self._site = site
        self.lines: dict[str, Told] = {}
        self._come = asyncio.Event()

    async def listen(self, connection: psycopg.AsyncConnection[tuple[object, ...]]) -> None:
        async for ring in connection.notifies():
            line = ring.payload.partition(" ")[2]
            told = read(self._site.roots, self._site.bot.id, line)
            assert told is not None
            self.lines[line] = told
            self._come.set()

    def of(self, kind: type[Told]) -> list[str]:
        """The lines of one kind."""
        return [line for line, told in self.lines.items() if isinstance(told, kind)]

    def parcels(self) -> list[Parcel]:
        """What was passed on."""
        return [told for told in self.lines.values() if isinstance(told, Parcel)]

    async def until(self, kind: type[Told], count: int) -> None:
        """Wait until there are so many of a kind."""
        async with asyncio.timeout(SOON):
            while len(self.of(kind)) < count:
                self._come.clear()
                await self._come.wait()


@asynccontextmanager
async def overheard(site: Site) -> AsyncIterator[Overheard]:
    """Hear everything that is told from now on; until whatever ends the listening, where it is not to hear more."""
    heard = Overheard(site)
    async with await psycopg.AsyncConnection.connect(site.url, autocommit=True) as connection:
        await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(NEWS)))
        listening = asyncio.create_task(heard.listen(connection))
        yield heard
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def tell(site: Site, *lines: str) -> None:
    """Tell what somebody can who has the database and nothing else."""
    async with await psycopg.AsyncConnection.connect(site.url, autocommit=True) as connection:
        for line in lines:
            await connection.execute("SELECT pg_notify(%s, %s)", (NEWS, f"{site.bot.id} {line}"))


async def account_of(site: Site) -> Account:
    accounts = Accounts(site.roots, site.bot.id)
    async with site.all[0].store.read() as uow:
        account = await accounts.find(uow, site.you)
    assert account is not None
    return account


async def test_opened_through_one_it_is_read_and_taken_along_through_another(postgresql_url: str) -> None:
    async with locked(postgresql_url, 3) as site:
        one, other, third = site.all
        assert not await is_open(site, other)
        await opened(site, one)
        assert await is_open(site, other) and await is_open(site, third) and await is_open(site, one)
        await site.say(other, "/export")
        assert sum("document" in message for message in site.world.chat(site.you)) == 2


async def test_it_is_open_for_the_same_ten_minutes_in_all(postgresql_url: str) -> None:
    async with locked(postgresql_url, 2) as site:
        one, other = site.all
        await opened(site, one)
        site.clock.move(OPEN_FOR - timedelta(seconds=1))
        assert await is_open(site, other)
        site.clock.move(timedelta(seconds=1))
        assert not await is_open(site, one) and not await is_open(site, other)
        assert len(one.journals) == len(other.journals) == 0


async def test_when_its_page_leaves_the_chat_every_process_lets_go_of_its_key(postgresql_url: str) -> None:
    """One does the chore, and the other hears of it before it looks by itself."""
    async with locked(postgresql_url, 2) as site:
        one, other = site.all
        await opened(site, one)
        site.clock.move(OPEN_FOR)
        assert len(other.journals) == 1
        await site.chores(one)
        await other.holds(0)


WAYS = {
    "locked": ("/lock",),
    "hidden": ("/hide",),
    "another passphrase": ("u:change", OTHER, OTHER),
    "no passphrase any more": ("u:remove",),
    "begun anew": ("u:forgot", "u:anew"),
    "forgotten": ("/forget", "FORGET"),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
async def test_shut_through_one_it_is_shut_in_all(postgresql_url: str, way: tuple[str, ...]) -> None:
    """Whichever way it is shut, each lets go of the key as soon as it hears of it."""
    async with locked(postgresql_url, 2) as site:
        one, other = site.all
        await site.say(one, "/lock")
        await opened(site, one)
        for what in way:
            await (site.tap(other, what) if what.startswith("u:") else site.say(other, what))
        assert len(other.journals) == 0
        await one.holds(0)


@pytest.mark.parametrize("way", ["/lock", "/hide"])
async def test_one_that_did_not_hear_that_it_was_shut_does_not_read_it_either(postgresql_url: str, way: str) -> None:
    """Its bell is away, say. It still has the key, but the account says that the opening is over."""
    async with locked(postgresql_url, 2) as site:
        deaf, other = site.all
        await opened(site, deaf)
        deaf.deaf = True
        await site.say(other, way)
        assert len(deaf.journals) == 1
        assert not await is_open(site, deaf)
        await opened_by_passphrase_alone(site, deaf)


async def opened_by_passphrase_alone(site: Site, one: Replica) -> None:
    """It was asked for, and opens it."""
    assert "60-second" in str(labels(await site.say(one, SECRET)))


async def test_one_that_did_not_hear_that_it_was_opened_asks_for_the_passphrase(postgresql_url: str) -> None:
    async with locked(postgresql_url, 2) as site:
        one, deaf = site.all
        deaf.deaf = True
        await site.say(one, "/unlock")
        await site.say(one, SECRET)
        assert not await is_open(site, deaf)
        await opened_by_passphrase_alone(site, deaf)
        # What it opened anew is what counts from now on, and the one before hears so.
        await one.until(lambda: names(one) == names(deaf))
        assert await is_open(site, one)


def names(one: Replica) -> set[bytes]:
    """What is open in its memory."""
    return set(one.journals._open)


async def test_one_that_starts_later_asks_for_the_passphrase(postgresql_url: str) -> None:
    async with locked(postgresql_url, 2) as site:
        await opened(site, site.all[0])
        (later,) = await site.join()
        assert not await is_open(site, later)
        assert await is_open(site, site.all[0])


async def test_nothing_is_sealed_for_one_that_is_gone(postgresql_url: str) -> None:
    async with locked(postgresql_url, 3) as site:
        one, other, gone = site.all
        await site.leave(gone)
        assert one.peers.known == 2, "it did not notice"
        async with overheard(site) as lines:
            await opened(site, one)
            await lines.until(Parcel, 1)
        assert [parcel.to for parcel in lines.parcels()] == [other.here.instance]


async def test_what_is_told_again_moved_cut_or_forged_changes_nothing_and_no_id_is_logged(postgresql_url: str) -> None:
    """By somebody who can write to the database, has recorded all that was told, and has no root key."""
    async with locked(postgresql_url, 3) as site:
        one, other, third = site.all
        async with overheard(site) as lines:
            third.deaf = True
            await site.say(one, "/journal")
            await site.say(one, SECRET)
            await lines.until(Parcel, 2)
            await lines.until(Greeting, 3)
        await other.holds(1)
        third.deaf = False
        account, before = await account_of(site), names(other)
        mine = [
            line for line, told in lines.lines.items() if isinstance(told, Parcel) and told.to == other.here.instance
        ]
        (first, second), greetings = lines.of(Parcel), lines.of(Greeting)[:3]
        cut = [first[:-8], second[8:], greetings[0][:100], "", "no base64", "AAAA", "é"]
        mixed = [first[:400] + second[400:], second[:40] + greetings[0][40:]]
        # The same, sealed by somebody who has made a root key of their own.
        forged = [as_line(new_roots(), site.bot.id, told) for told in lines.lines.values()]
        with capture_logs() as logs:
            await tell(site, *mine, *greetings, *cut, *mixed, *forged)
            await heard_all(site)
            assert [names(each) for each in site.all] == [before, before, set()]
            assert [each.peers.known for each in site.all] == [2, 2, 2]
            assert await is_open(site, other) and not await is_open(site, third)

            # Shut, and told again: it stays shut, in memory too.
            async with overheard(site) as closing:
                await site.say(other, "/lock")
                await closing.until(Closed, 1)
            await tell(site, first, second)
            await heard_all(site)
            assert [len(each.journals) for each in site.all] == [0, 0, 0]
            assert not await is_open(site, third)

            # Open again: what was told of the shutting before does not shut it, nor does the old key take its place.
            assert "60-second" in str(labels(await site.say(third, SECRET)))
            await one.holds(1)
            await tell(site, first, second, *closing.of(Closed))
            await heard_all(site)
            assert names(one) == names(other) == names(third) != before
            assert await is_open(site, one)
        assert 1 <= len([event for event in logs if event["log_level"] == "warning"]) <= 3, "said once by each"
        ids: list[str | int | bytes] = [account.id, site.you, *(each.here.instance for each in site.all), *before]
        assert found(ids, {"log": repr(logs).encode()}) == []


async def test_neither_the_data_folder_nor_what_was_told_opens_it_even_with_the_root_keys(
    postgresql_url: str, postgresql: PostgreSQL
) -> None:
    """All files of PostgreSQL, its log and queue among them, and every line that was told, with the roots in hand.

    That of what passes between the processes. The update in which the passphrase came is another matter: see
    docs/promises.md.
    """
    async with locked(postgresql_url, 3) as site:
        one, other, third = site.all
        async with overheard(site) as lines:
            await opened(site, one)
            await lines.until(Parcel, 2)
        account = await account_of(site)
        private = one.journals.get(account.id, account.person.opening, site.clock.now())
        assert private is not None
        secrets: list[str | int | bytes] = [private, *(each.peers._pair.private for each in site.all)]
        with psycopg.connect(site.url, autocommit=True) as connection:
            connection.execute("CHECKPOINT")
            (folder,) = connection.execute("SHOW data_directory").fetchone() or ("",)
        places = files(Path(folder))
        # The search finds what is there: the journal's key as it is kept, wrapped.
        assert found([account.row.journal_private], places)
        inner = unwrap_private(site.roots, account.row.journal_private, account.id)
        assert is_wrapped(inner) and found([private], {"inner": inner}) == []
        assert found(secrets, places) == []

        assert {parcel.to for parcel in lines.parcels()} == {other.here.instance, third.here.instance}
        assert found(secrets, {"lines": "\n".join(lines.lines).encode()}) == []
        roots = (site.roots.current.secret, site.roots.lookup, account.key, inner[:32], inner[-32:])
        for parcel in lines.parcels():
            assert found(secrets, {"parcel": parcel.sealed}) == []
            for key in roots:
                with pytest.raises(SealBroken):
                    open_with(key, parcel.sealed, Place(account.id, "told", parcel.to, "journal_private"))


async def heard_all(site: Site) -> None:
    """Wait until each has heard whatever was told before now: what is told in order is heard in order."""
    marks = [asyncio.Event() for _ in site.all]
    for each, mark in zip(site.all, marks, strict=True):
        each.listen_for("the end of it", mark)
    await tell(site, "the end of it")
    async with asyncio.timeout(SOON):
        for mark in marks:
            await mark.wait()
