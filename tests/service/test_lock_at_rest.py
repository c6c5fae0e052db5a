"""The stored data of a journal with a passphrase does not open without the passphrase."""

import dataclasses

import pytest

from bot.core.incoming import Said
from bot.core.person import JournalLock
from bot.core.turn import RemovePassphrase, Reply, Turn
from bot.service.accounts import Stale
from bot.service.journal import Journal
from bot.service.load_turn import SecretNeeded
from bot.service.open_journals import OPEN_FOR, OpenJournals
from bot.service.passphrases import attempt_of
from bot.store.store import Store
from bot.vault.errors import SealBroken
from bot.vault.passphrase import derive_key, parameters_of, unwrap
from tests.service.service_fixtures import Keeping, Process, Service, said, tapped
from tests.service.test_export import keep
from tests.support.wrapped import is_wrapped

SECRET = "violet ladder seven moths"


@pytest.fixture
def service(store: Store) -> Service:
    return Service(store)


async def lock(work: Process) -> None:
    """Set a passphrase through the real conversation."""
    await work.carry(said(100, "/lock"), tapped(101, "u:set"), said(102, SECRET), said(103, SECRET))


async def test_a_new_passphrase_reseals_every_entry(service: Service) -> None:
    """Setting a passphrase makes a new pair of keys, and seals every entry to it."""
    account = await service.let_in()
    await keep(service, account, *(f"note {n}" for n in range(20)))
    before, bare = await service.entry_rows(account), service.accounts.stored_private(account)
    work = service.process()
    await lock(work)
    await work.reseal()
    locked = await service.account()
    assert locked.person.lock.locked
    rows = await service.entry_rows(locked)
    assert rows.keys() == before.keys() and not set(rows.values()) & set(before.values())
    assert locked.journal_key() != account.journal_key()
    assert is_wrapped(service.accounts.stored_private(locked)) and not is_wrapped(bare)
    async with service.store.read() as uow:
        journal = Journal(uow, locked)
        for number in journal.index.numbers:
            with pytest.raises(SealBroken):
                await journal.read(bare, [number])


async def test_only_the_passphrase_opens_it(service: Service) -> None:
    """The database and the root keys together do not open the journal, and the passphrase does."""
    account = await service.let_in()
    await keep(service, account, "for nobody else")
    await lock(service.process())
    locked = await service.account()
    inner = service.accounts.stored_private(locked)
    async with service.store.read() as uow:
        journal = Journal(uow, locked)
        for guess in (inner[:32], inner[-32:], locked.key.secret, service.roots.current.secret, service.roots.lookup):
            with pytest.raises(SealBroken):
                await journal.read(guess, journal.index.numbers)
        private = unwrap(derive_key(SECRET, parameters_of(inner)), inner, account.id)
        assert private is not None
        (kept,) = await journal.read(private, journal.index.numbers)
        assert journal.words(private, kept).read()[0][1] == "for nobody else"


async def test_a_trial_says_nothing_in_a_repr(service: Service) -> None:
    """The repr of an attempt to unlock does not contain the passphrase."""
    await service.let_in()
    await lock(work := service.process())
    await work.carry(said(200, "/unlock"))
    account = await service.account()
    wanted = attempt_of(
        account.person, Said(SECRET), lambda: service.accounts.stored_private(account), service.clock.now()
    )
    assert wanted is not None
    for shown in (repr(wanted), repr(SecretNeeded(wanted)), str(SecretNeeded(wanted))):
        assert SECRET not in shown and "violet" not in shown


async def test_an_open_journals_key_is_forgotten(service: Service) -> None:
    """The key belongs to one account and one opening, and is forgotten after OPEN_FOR."""
    opened = OpenJournals(service.clock.elapsed)
    name = opened.open(b"a", b"key")
    opened.open(b"b", b"key")
    assert opened.get(b"a", name) == b"key"
    assert opened.get(b"b", name) is None, "the opening of somebody else"
    assert opened.get(b"a", b"") is None
    service.clock.move(OPEN_FOR)
    assert opened.get(b"a", name) is None
    opened.sweep()
    assert len(opened) == 0


async def test_a_journal_shut_meanwhile_stays_locked(service: Service) -> None:
    """A removal decided while the journal is open and carried out after it closed raises Stale and changes nothing."""

    class Unlocking(Keeping):
        """A conversation that answers everything by removing the passphrase."""

        def decide(self, turn: Turn) -> Reply:
            assert turn.person is not None
            return Reply(dataclasses.replace(turn.person, lock=JournalLock()), effects=(RemovePassphrase(),))

    account = await service.let_in()
    await keep(service, account, "kept")
    await lock(service.process())
    with pytest.raises(Stale):
        await service.process(Unlocking()).take(said(300, "/unlock"))
    assert (await service.account()).person.lock.locked
