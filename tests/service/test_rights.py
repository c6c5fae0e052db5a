"""A change of the passphrase changes the key: older copies open nothing new, and put back they are refused."""

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
    """One change of a right, from where it is possible."""
    match right:
        case "set" | "change":
            await story.lock()
        case "remove":
            await story.unlock()
        case "anew":
            await story.anew()


async def ready(story: Story, right: str) -> None:
    """Where that change is possible."""
    if right != "set":
        await story.lock()
        await story.work.reseal()


async def lived(service: Service, acts: list[str], more: int) -> None:
    """A life, a copy of the database after each act; at the end a passphrase is set, and one entry kept."""
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
    """An older copy and the root keys open nothing that was written since. Whatever was set, changed, taken away and
    begun anew: with an older copy, the present one and the root keys, no entry opens that was written after the last
    change, nor one from between the older copy and that change."""

    async def run() -> None:
        store = Store(locate(sqlite_url))
        # Other examples have used this database before, under keys of their own.
        async with store.database.begin() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(delete(table))
        await lived(Service(store), acts, more)
        await store.close()

    asyncio.run(run())


async def test_the_same_on_either_database(service: Service) -> None:
    """One life, with a journal that is sealed again in batches."""
    await lived(service, ["keep", "lock", "write", "draft", "unlock", "write"], BATCH + 3)


async def test_who_looks_for_keys_finds_those_there_are(service: Service) -> None:
    """A control: without a passphrase, a copy and the root keys open all that was written until then."""
    story = await begun(service)
    await story.keep(*map(str, range(BATCH + 1)))
    assert opened(service.roots, await copied(service)) == set(await story.read())
    await story.lock()
    await story.work.reseal()
    assert opened(service.roots, await copied(service)) == set()
    await story.unlock()
    # Still sealed to the key of before, which lies sealed to the one that is bare now.
    middle = await copied(service)
    assert len(privates(service.roots, middle)) == 2
    assert opened(service.roots, middle) == set(await story.read())


async def refused(work: Process, number: int) -> list[list[str]]:
    """Somebody asks for the journal, and it is refused; what they see."""
    update = said(number, "/journal")
    with pytest.raises(SealBroken) as caught:
        await work.take(update)
    assert "backup" in str(caught.value)
    return all_texts((await work.turns.drop(number, came(update), line=StandaloneLine.TROUBLE)).rows)


async def place(service: Service, row: dict[str, object]) -> None:
    """Somebody with the database in hand puts a row in the place of the account's."""
    await service.set("account", {"id": row["id"]}, **{name: value for name, value in row.items() if name != "id"})


@pytest.mark.parametrize("right", RIGHTS)
async def test_an_older_cell_put_back_is_refused(service: Service, right: str) -> None:
    """This holds for each cell alone; cells that hold no right are equal in both copies."""
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
    """Some or all cells are put back, with any ledger table, before and after another start."""

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
    """Setting, changing and removing a passphrase each say it in the same message."""
    story = await begun(service)
    copies = service.words("en", "lock-copies")
    for shown, line in (
        (await story.lock(), "lock-done"),
        (await story.lock(), "lock-done"),
        (await story.unlock(), "lock-removed"),
    ):
        assert shown == [[f"{service.words('en', line)}\n\n{copies}"]]


async def test_a_whole_database_put_back_is_refused(service: Service, ledger: Ledger) -> None:
    """A whole database that is put back is refused after the next start. Every table is as it was before the lock: the
    file beside the keys tells."""
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
    """A machine with a ledger of its own catches up before it works. What another noted comes with the table; from then
    on its own file tells, whatever becomes of the table."""
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
    """If an older copy of the database is put in place before it takes over, it refuses the copy too."""
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
