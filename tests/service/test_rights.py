"""Each change of the passphrase changes the journal's key: older copies open nothing new, and are refused when put
back."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from bot.screens.conversation import StandaloneLine
from bot.service import erasing
from bot.service.erasing import follow, reconcile
from bot.service.resealing import AT_ONCE, BATCH
from bot.store.address import locate
from bot.store.ledger import Ledger
from bot.store.store import Store
from bot.store.tables import metadata
from bot.vault.errors import SealBroken
from tests.service.rights import PLACES, Copy, Story, begun, cheap, copied, opened, privates, put
from tests.service.service_fixtures import ONE, Process, Service, all_texts, came, said

__all__ = ["cheap"]
pytestmark = pytest.mark.usefixtures("cheap")

ACTS = ("lock", "draft", "unlock", "anew", "keep", "write")
RIGHTS = ("set", "change", "remove", "anew")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "keys" / "ledger")


@pytest.fixture
async def service(database_url: str, ledger: Ledger) -> AsyncIterator[Service]:
    store = Store(locate(database_url), ledger)
    yield Service(store)
    await store.close()


async def change(story: Story, right: str) -> None:
    """Change the passphrase in that way, where `ready` made it possible."""
    match right:
        case "set" | "change":
            await story.lock()
        case "remove":
            await story.unlock()
        case "anew":
            await story.start_over()


async def ready(story: Story, right: str) -> None:
    """Bring the journal into a state in which that change is possible."""
    if right != "set":
        await story.lock()
        await story.work.reseal()


async def lived(service: Service, acts: list[str], more: int) -> None:
    """Play a life with a copy of the database after each act, then lock and keep one more entry. Check that no copy
    opens what was written after it."""
    story = await begun(service)
    written, copies = set[str](), list[tuple[Copy, set[str]]]()
    for act in [*acts, "keep"]:
        copies.append((await copied(service), set(written)))
        await story.act(act)
        written |= {*await story.read(), *await story.under_way()}
    await story.keep(*(f"before the last lock {number}" for number in range(more)))
    written |= set(await story.read())
    under_way = await story.under_way()
    await story.lock()
    assert await story.under_way() == under_way, "words that wait in a check-in stay"
    await story.keep("after the last lock")
    middle = await copied(service)
    for copy, _ in copies:
        assert "after the last lock" not in opened(service.roots, copy, middle)
    await story.work.reseal()
    end, kept = await copied(service), set(await story.read())
    for copy, by_then in copies:
        assert opened(service.roots, copy, end) <= by_then, "nothing that was written after that copy"
    assert {"after the last lock"} <= kept and len(kept) >= more + 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(ACTS), max_size=6), st.integers(0, 3 * AT_ONCE))
@example(["keep", "write", "lock", "write", "keep", "lock", "keep", "unlock", "write"], AT_ONCE + 1)
@example(["keep", "lock", "draft", "keep"], 0)
def test_an_older_copy_opens_nothing_newer(sqlite_url: str, acts: list[str], more: int) -> None:
    """An older copy, the current one and the root keys open nothing that was written after the older copy, if the
    passphrase changed since."""

    async def run() -> None:
        store = Store(locate(sqlite_url))
        # Other examples have used this database, with other keys.
        async with store.database.begin() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(delete(table))
        await lived(Service(store), acts, more)
        await store.close()

    asyncio.run(run())


async def test_the_same_on_either_database(service: Service) -> None:
    """The rule holds on each database, with a journal that is sealed again in batches."""
    await lived(service, ["keep", "lock", "write", "draft", "unlock", "write"], BATCH + 3)


async def test_the_search_finds_unlocked_words(service: Service) -> None:
    """A control: without a passphrase, a copy and the root keys open everything written until then."""
    story = await begun(service)
    await story.keep(*map(str, range(BATCH + 1)))
    assert opened(service.roots, await copied(service)) == set(await story.read())
    await story.lock()
    await story.work.reseal()
    assert opened(service.roots, await copied(service)) == set()
    await story.unlock()
    # Entries are still sealed to the previous key, which lies sealed to the current bare key.
    middle = await copied(service)
    assert len(privates(service.roots, middle)) == 2
    assert opened(service.roots, middle) == set(await story.read())


async def refused(work: Process, number: int) -> list[list[str]]:
    """Ask for the journal, which is refused. Returns the texts shown."""
    update = said(number, "/journal")
    with pytest.raises(SealBroken) as caught:
        await work.take(update)
    assert "backup" in str(caught.value)
    return all_texts((await work.turns.drop(number, came(update), line=StandaloneLine.TROUBLE)).rows)


async def place(service: Service, row: dict[str, object]) -> None:
    """Replace the account's row, as an attacker with write access could."""
    await service.set("account", {"id": row["id"]}, **{name: value for name, value in row.items() if name != "id"})


@pytest.mark.parametrize("right", RIGHTS)
async def test_an_older_cell_put_back_is_refused(service: Service, right: str) -> None:
    """Each single older cell is refused when put back. Cells that the passphrase does not protect are the same in both
    copies."""
    story = await begun(service)
    await ready(story, right)
    (before,) = (await copied(service)).accounts
    await change(story, right)
    (after,) = (await copied(service)).accounts
    assert {name for name in after if after[name] != before[name]} == {*PLACES, "rev"}
    for number, column in enumerate(PLACES):
        await place(service, put(after, before, [column]))
        assert await refused(service.process(), 2000 + number) == [[service.line(StandaloneLine.TROUBLE)]]
    await place(service, put(after, before, ["rev", "lookup", "route"]))
    shown = await service.process().carry(said(3000, "/journal"))
    assert shown and shown != [[service.line(StandaloneLine.TROUBLE)]]
    assert ("locked" in shown[0][0]) == (story.secret is not None), "the newer right"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(right=st.sampled_from(RIGHTS), columns=st.sets(st.sampled_from((*PLACES, "rev")), min_size=1))
def test_no_mix_of_older_cells_gives_a_right(sqlite_url: str, tmp_path: Path, right: str, columns: set[str]) -> None:
    """Any mix of older cells is refused, with any ledger table, before and after another start."""

    async def run() -> None:
        ledger = Ledger(tmp_path / "ledger")
        store = Store(locate(sqlite_url), ledger)
        async with store.database.begin() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(delete(table))
        service = Service(store)
        story = await begun(service)
        await ready(story, right)
        await story.keep("kept")
        (before,), noted = (await copied(service)).accounts, await service.rows("ledger")
        await change(story, right)
        (after,) = (await copied(service)).accounts
        await place(service, put(after, before, columns))
        async with store.database.begin() as connection:
            await connection.execute(delete(metadata.tables["ledger"]))
            for row in noted:
                await connection.execute(metadata.tables["ledger"].insert().values(**row))
        if columns == {"rev"}:
            assert await service.process().carry(said(4000, "/journal"))
        else:
            await refused(service.process(), 4000)
            assert await reconcile(store, service.roots, Ledger(ledger.path)) == 0
            await refused(service.process(), 4001)
        await store.close()

    asyncio.run(run())


async def test_an_older_entry_put_back_is_refused(service: Service) -> None:
    """An entry's box from before a passphrase change, put back, raises SealBroken."""
    story = await begun(service)
    await story.keep("one", "two")
    before = await copied(service)
    await story.lock()
    await story.work.reseal()
    await service.set("entry", {"id": before.entries[0]["id"]}, box=before.entries[0]["box"])
    with pytest.raises(SealBroken):
        await story.read()


async def test_a_change_explains_older_copies(service: Service) -> None:
    """Setting, changing and removing a passphrase each explain older copies in the same message."""
    story = await begun(service)
    copies = service.words("en", "lock-copies")
    for shown, line in (
        (await story.lock(), "lock-done"),
        (await story.lock(), "lock-done"),
        (await story.unlock(), "lock-removed"),
    ):
        assert shown == [[f"{service.words('en', line)}\n\n{copies}"]]


async def test_a_whole_database_put_back_is_refused(service: Service, ledger: Ledger) -> None:
    """A complete older database is refused after the next start, because the ledger file has a newer mark."""
    story = await begun(service)
    await story.keep("kept")
    (before,) = (await copied(service)).accounts
    await story.lock()
    await place(service, before)
    async with service.store.database.begin() as connection:
        await connection.execute(delete(metadata.tables["ledger"]))
    await reconcile(service.store, service.roots, ledger)
    await refused(service.process(), 5000)
    assert (await service.rows("account"))[0] == before, "it is left as it is"
    with pytest.raises(SealBroken, match="restore --changed"):
        await service.account(ONE)


async def test_a_machine_with_its_own_ledger_catches_up(service: Service, tmp_path: Path) -> None:
    """A machine with another ledger file catches up from the table before it works. Afterwards its own file is enough,
    whatever happens to the table."""
    story = await begun(service)
    (before,) = (await copied(service)).accounts
    await story.lock()
    own = Ledger(tmp_path / "another machine" / "ledger")
    second = Store(service.store.address, own)
    await reconcile(second, service.roots, own)
    async with second.database.begin() as connection:
        await connection.execute(delete(metadata.tables["ledger"]))
    await place(service, before)
    with pytest.raises(SealBroken):
        async with second.read() as uow:
            await service.accounts.find(uow, ONE)
    await second.close()


async def test_a_standby_follows_the_ledger(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A standby follows the ledger, so it refuses an older database put in place before it takes over."""
    monkeypatch.setattr(erasing, "FOLLOW", timedelta(0))
    story, own = await begun(service), Ledger(tmp_path / "another machine" / "ledger")
    second = Store(service.store.address, own)
    following = asyncio.create_task(follow(second))
    await story.lock()
    async with asyncio.timeout(10):
        while not own.marks():  # noqa: ASYNC110  a file is looked at
            await asyncio.sleep(0)
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    assert len(own.marks()) == 1
    await second.close()
