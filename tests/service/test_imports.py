"""Importing a file of /export: the bot shows its content first, takes it after a tap, doubles nothing, and leaves no
copy of the file anywhere."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.answer import Answer, typed
from bot.core.imported import Unfit
from bot.core.journal import KeptEntry, Months, Newest, OneEntry
from bot.core.outgoing import Erase, Form, Promise
from bot.core.own import with_word
from bot.core.own_note import OwnNote
from bot.core.person import Person, PersonSettings
from bot.screens.conversation import StandaloneLine
from bot.service.import_form import MOST_BYTES
from bot.service.journal import Journal
from bot.service.journal_pages import JournalPages
from bot.service.open_journals import OPEN_FOR
from bot.vault.age import seal_file
from tests.service.service_fixtures import all_texts, attached
from tests.service.test_secret import SECRET, ChatSession, session
from tests.support.canaries import everything, found
from tests.support.copies import copy_of, evening

__all__ = ["session"]
WORDS = "a canary that sings about a lamp"
KEY = "Nine copper bells, at dusk"


async def send(session: ChatSession, content: bytes | Unfit) -> list[list[str]]:
    """Send a file that can be fetched. Returns the texts shown."""
    session.number += 1
    return await both_turns(session, attached(session.number), content)


async def both_turns(
    session: ChatSession, update: dict[str, Any], content: bytes | Unfit | None = None
) -> list[list[str]]:
    """Carry out both turns of an update. Returns the texts shown."""
    taken = await session.work.take(update)
    assert taken.retry_row is not None
    await session.work.deliver(taken.rows)
    return await session.work.deliver((await session.work.secret(update, taken, content)).rows)


async def take(session: ChatSession, what: str = "all") -> list[list[str]]:
    """Tap a button of the preview, and finish the import. Returns the texts shown."""
    session.number += 1
    taken = await session.work.take(session.tap(f"y:{what}"))
    shown = await session.work.deliver(taken.rows)
    if taken.importing is not None:
        shown += await session.work.deliver((await session.work.turns.imports.finish(taken.importing)).rows)
    return shown


async def import_entries(
    session: ChatSession, *kept: KeptEntry, person: Person | None = None, what: str = "entries"
) -> str:
    """Import a file with these entries. Returns the last text."""
    await session.do(session.say("/import"))
    await send(session, copy_of(person or Person("en"), kept, session.service.clock.now()))
    return (await take(session, what))[-1][0]


async def test_shown_first(session: ChatSession) -> None:
    """The bot shows what the file contains and what is new. It stores nothing before a yes, and a no drops the file."""
    await session.do(session.say("/import"))
    ((shown,),) = await send(session, copy_of(Person("en"), [evening(3), evening(2), evening(2.1)]))
    assert "There are 3 entries in this file. 3 are new here" in shown
    assert "March 3, 2026\nMarch 4, 2026" in shown
    assert await session.service.kept() == []
    assert await take(session, "no") == [[session.service.words("en", "lock-left")]]
    assert await take(session, "entries") == [[session.service.words("en", "import-gone")]]
    assert await session.service.kept() == []


async def test_nothing_is_doubled(session: ChatSession) -> None:
    """Importing the same file again changes nothing, even if an entry was edited since. Erased entries come back."""
    one, two = evening(3, "one"), evening(2, "two")
    assert "2 entries are in your journal" in await import_entries(session, one, two)
    account = await session.service.account()
    (first, _) = await session.service.entries(account, session.service.accounts.stored_private(account))
    async with session.service.store.begin() as uow:
        journal = Journal(uow, account)
        await journal.rewrite(first.changed("note", typed("changed"), ""))
    before = await session.service.entry_rows(account)
    await session.do(session.say("/import"))
    ((shown,),) = await send(session, copy_of(Person("en"), [one, two]))
    assert session.service.words("en", "import-all-here") in shown
    assert "no new entry" in (await take(session, "entries"))[-1][0]
    assert await session.service.entry_rows(account) == before
    assert await session.service.kept() == ["changed", "two"]
    assert "One entry is" in await import_entries(session, one, two, evening(1, "three"))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(1, 40), unique=True, max_size=5), min_size=1, max_size=3))
async def test_they_stand_by_their_times(session: ChatSession, files: list[list[int]]) -> None:
    """Files imported in any order leave each entry once, in order of time, and found by its month."""
    account = await session.service.account()
    async with session.service.store.begin() as uow:
        journal = Journal(uow, await session.service.account())
        await journal.clear()
        await session.service.accounts.save(uow, await session.service.account(), account.person, index=journal.changed)
    for days in files:
        await import_entries(session, *(evening(number, f"{number}") for number in days))
    expected = [f"{number}" for number in sorted({n for days in files for n in days}, reverse=True)]
    assert await session.service.kept() == expected
    account = await session.service.account()
    async with session.service.store.read() as uow:
        pages = JournalPages(
            Journal(uow, account), session.service.accounts.stored_private(account), account.person.zone_or_utc
        )
        newest = await pages.look(Newest())
        months = await pages.look(Months(2026))
    shown = [one.entry.kept_at for one in newest.entries]
    assert shown == sorted(shown, reverse=True)
    assert set(months.months) == {evening(int(number)).entry.kept_at.month for number in expected}


async def test_locked(session: ChatSession) -> None:
    """With a passphrase, the journal has to be opened first. Imported entries open with that passphrase only."""
    await session.lock()
    ((asked,),) = await session.do(session.say("/import"))
    assert asked.startswith(session.service.words("en", "unlock-ask"))
    await session.do(session.say(SECRET))
    await send(session, copy_of(Person("en"), [evening(3, WORDS)]))
    assert found([WORDS], everything(session.url)) == []
    assert "One entry is" in (await take(session, "entries"))[-1][0]
    assert found([WORDS], everything(session.url)) == []
    account = await session.service.account()
    inner = session.service.accounts.stored_private(account)
    private = session.work.open_journals.key(session.service.accounts, account, account.person)
    assert private is not None and inner != private
    (kept,) = await session.service.entries(account, private)
    assert kept.read()[0][1] == WORDS


async def test_shut_meanwhile(session: ChatSession) -> None:
    """If the journal locks before the file arrives, the bot asks for the passphrase and still deletes the message."""
    await session.lock()
    await session.do(session.say("/import"), session.say(SECRET))
    session.service.clock.move(OPEN_FOR + timedelta(seconds=1))
    session.number += 1
    update = attached(session.number)
    taken = await session.work.take(update)
    rows = (await session.work.secret(update, taken, copy_of(Person("en")))).rows
    assert Erase((update["update_id"],)) in [step for row in rows for step in row.outgoing.steps]
    assert all_texts(rows)[0][0].startswith(session.service.words("en", "unlock-ask"))


async def test_sealed(session: ChatSession) -> None:
    """A sealed file needs its passphrase, which is stored nowhere.

    A wrong one is reported, and the right one opens it.
    """
    await session.do(session.say("/import"))
    file = seal_file(copy_of(Person("en"), [evening(3, WORDS)]), KEY, work=4)
    assert await send(session, file) == [[session.service.words("en", "import-sealed")]]
    assert await both_turns(session, session.say(KEY.lower())) == [[session.service.words("en", "import-wrong")]]
    ((shown,),) = await both_turns(session, session.say(KEY))
    assert "There is one entry in this file" in shown
    session.nowhere(KEY)
    assert "One entry is" in (await take(session, "entries"))[-1][0]
    assert await session.service.kept() == [WORDS]


@pytest.mark.parametrize("why", [Unfit.LARGE, Unfit.LOST])
async def test_not_fetched(session: ChatSession, why: Unfit) -> None:
    """After a file that could not be fetched, the bot asks again, and another file can be sent at once."""
    await session.do(session.say("/import"))
    assert await send(session, why) == [[session.service.words("en", f"import-{why}")]]
    ((shown,),) = await send(session, copy_of(Person("en"), [evening(3)]))
    assert "There is one entry" in shown


async def test_hostile(session: ChatSession) -> None:
    """A foreign file is refused, its message is deleted, nothing of it stays in memory, and the next file is taken."""
    account = (await session.service.account()).id
    await session.do(session.say("/import"))
    for content, line in (
        (b"[" * 9999, "foreign"),
        (b" " * (MOST_BYTES + 1), "large"),
        (seal_file(b"", KEY, 4)[:-1], "sealed"),
    ):
        assert await send(session, content) == [[session.service.words("en", f"import-{line}")]]
    assert await both_turns(session, session.say(KEY)) == [[session.service.words("en", "import-broken")]]
    assert session.work.open_journals.file(account) is None
    command = session.number - 4
    assert [one.id for one in (await session.service.person()).chat.messages if one.id < 1000] == [command]


async def test_the_message_goes(session: ChatSession) -> None:
    """After a crash before the file was fetched, the next process deletes its message and asks for the file again. It
    deletes the message also if the person went on to something else."""
    await session.do(session.say("/import"))
    session.number += 1
    update = attached(session.number)
    erase = Erase((update["update_id"],))
    await session.work.take(update)
    again = [row for row in await session.dies() if row.outgoing.promise is Promise.AFTER_CRASH]
    assert [step for row in again for step in row.outgoing.steps if isinstance(step, Erase)] == [erase]
    assert all_texts(again) == [[session.service.line(StandaloneLine.IMPORT_AGAIN)]]
    await session.do(session.say("/start"))
    (row,) = await session.dies()
    assert row.outgoing.steps == (erase,)


async def test_gone_on_to_something_else(session: ChatSession) -> None:
    """If the person does something else meanwhile, the file is not shown and its message is deleted."""
    await session.do(session.say("/import"))
    session.number += 1
    update = attached(session.number)
    taken = await session.work.take(update)
    await session.do(session.say("/checkin"))
    rows = (await session.work.secret(update, taken, copy_of(Person("en")))).rows
    assert [row.outgoing.steps for row in rows] == [(Erase((update["update_id"],)),)]


async def test_a_crash_while_it_is_taken_in(session: ChatSession) -> None:
    """After a crash during an import, the next process asks for the file again. Importing it then doubles and loses no
    entry."""
    file = [evening(number, f"{number}") for number in range(9, 0, -1)]
    await import_entries(session, *file[:4])
    await session.do(session.say("/import"))
    await send(session, copy_of(Person("en"), file))
    await session.work.take(session.tap("y:entries"))
    rows = await session.dies()
    assert [session.service.line(StandaloneLine.IMPORT_AGAIN)] in all_texts(rows)
    await session.work.deliver(rows)
    assert "5 entries are" in await import_entries(session, *file)
    assert await session.service.kept() == [f"{number}" for number in range(9, 0, -1)]


async def test_kept_for_a_while(session: ChatSession) -> None:
    """An entry with an end is erased on that day after the import too."""
    until = session.service.clock.now() + timedelta(days=3)
    await import_entries(session, evening(3, "for a while", until), evening(2, "for good"))
    session.service.clock.move(timedelta(days=5))
    await session.work.due.handle((await session.service.account()).id)
    assert await session.service.kept() == ["for good"]


async def test_a_file_elsewhere(session: ChatSession) -> None:
    """A file outside /import is not fetched, and its caption counts as words."""
    session.number += 2
    for update in (attached(session.number - 1), attached(session.number, caption="hello")):
        taken = await session.work.take(update)
        assert taken.retry_row is None
        assert taken.rows


async def test_two_copies_of_two_parts(session: ChatSession) -> None:
    """A journal that is exported in parts comes back whole, even if the last part is imported first."""
    account = await session.service.account()
    long = [evening(number, "x" * 3_000 + f" {number}") for number in range(6, 0, -1)]
    await session.service.keep(account, *long)
    files = await session.service.files(account.id, Form.DATA, limit=12_000)
    assert len(files) > 1
    kept = await session.service.kept()
    async with session.service.store.begin() as uow:
        journal = Journal(uow, await session.service.account())
        await journal.clear()
        await session.service.accounts.save(uow, await session.service.account(), account.person, index=journal.changed)
    for file in reversed(files):
        await session.do(session.say("/import"))
        ((shown,),) = await send(session, file.content)
        assert session.service.words("en", "import-parts") in shown
        await take(session, "entries")
    assert await session.service.kept() == kept


async def test_reminders_are_theirs_again(session: ChatSession) -> None:
    """Reminders come back with their words and times if the person has none. Existing reminders stay as they are."""
    entry = with_word(None, "note-1", typed(WORDS), ("", ""), evening(1).entry.kept_at, None)
    notes = (OwnNote(name="note-1", daily=time(9)), OwnNote(name="note-2", after=30))
    person = Person("en", settings=PersonSettings(zone="Europe/Berlin", own_notes=notes))
    await import_entries(session, entry, person=person, what="all")
    (shown,) = (await session.do(session.tap("b:notes:list")))[-1]
    assert WORDS in shown and "every day, 9:00" in shown and "30 minutes" in shown
    other = replace(person, settings=replace(person.settings, own_notes=(OwnNote(name="note-7", after=60),)))
    await import_entries(session, person=other, what="all")
    assert (await session.service.person()).settings.own_notes == notes


async def test_wishes_and_lines_are_theirs_again(session: ChatSession) -> None:
    """The wishes, lines and own words of a file are found again. Those that exist already stay."""
    asked = (("What helps me", ""),)
    for days, words in ((3, "first"), (2, "second")):
        for flow in ("wishes", "helps", "own"):
            kept = evening(days, words)
            said = (Answer("line-1", typed(words)),)
            await import_entries(
                session, replace(kept, entry=replace(kept.entry, flow=flow, answers=said), words=asked)
            )
    account = await session.service.account()
    taste, private = account.person.taste, session.service.accounts.stored_private(account)
    async with session.service.store.read() as uow:
        pages = JournalPages(Journal(uow, account), private, account.person.zone_or_utc)
        for id, flow in ((taste.wishes, "wishes"), (taste.lines, "helps"), (taste.own, "own")):
            assert id is not None
            (found_again,) = (await pages.look(OneEntry(id))).entries
            assert (found_again.entry.flow, found_again.read()) == (flow, (("What helps me", "first"),))
