"""A passphrase takes two turns: the first acknowledges it, and the second acts on it after it was stretched.

Between the turns the passphrase is only in memory, and is never taken for anything else, whatever happens meanwhile.
"""

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from bot.core.answer import Typed
from bot.core.checkin import Checkin
from bot.core.outgoing import Erase, Promise, Queued, Show
from bot.core.person import LONGEST_WAIT, Awaiting
from bot.core.planned import Planned
from bot.screens.conversation import StandaloneLine
from bot.screens.passphrase import FREE_TRIES
from bot.service.turn_result import TurnResult
from bot.store.store import Store
from tests.service.service_fixtures import Process, Service, all_texts, blocked, said, tapped
from tests.support.canaries import everything, found
from tests.support.wrapped import is_wrapped

SECRET = "violet ladder seven moths"
OTHER_SECRET = "nine copper bells at dusk"


@dataclass
class ChatSession:
    """A person with a journal, and the process that serves them."""

    service: Service
    work: Process
    url: str
    number: int = 100

    def say(self, text: str) -> dict[str, Any]:
        """The next update, with a message."""
        self.number += 1
        return said(self.number, text)

    def tap(self, data: str) -> dict[str, Any]:
        """The next update, with a tap."""
        self.number += 1
        return tapped(self.number, data)

    async def do(self, *updates: dict[str, Any]) -> list[list[str]]:
        """Carry updates out completely, and deliver their rows. Returns the texts shown."""
        return await self.work.carry(*updates)

    async def lock(self, secret: str = SECRET) -> None:
        """Set a passphrase."""
        await self.do(self.say("/lock"), self.tap("u:set"), self.say(secret), self.say(secret))
        assert (await self.service.person()).lock.locked

    async def dies(self) -> list[Queued]:
        """End the process. Returns the rows that the next process resumes."""
        self.work = self.service.process()
        return await self.work.turns.resume(await self.work.waiting())

    def nowhere(self, secret: str = SECRET) -> None:
        """Check that the passphrase is stored nowhere, neither in plain text nor as a hash."""
        digests = [hashlib.new(name, secret.encode()).digest() for name in ("sha256", "sha1", "md5")]
        assert found([secret, *secret.split()[:1], *digests], everything(self.url)) == []


@pytest.fixture
async def session(store: Store, database_url: str) -> ChatSession:
    service = Service(store)
    await service.let_in()
    return ChatSession(service, service.process(), database_url)


async def first(session: ChatSession, update: dict[str, Any]) -> TurnResult:
    """The first turn of an update with a passphrase."""
    taken = await session.work.take(update)
    assert taken.retry_row is not None
    return taken


class TestFirst:
    """The first turn stretches nothing, and deletes the message from the chat."""

    async def test_rows(self, session: ChatSession) -> None:
        """The first turn leaves two rows: one deletes the message now, the other is delivered only after a crash."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        update = session.say(SECRET)
        taken = await first(session, update)
        (erase,) = taken.rows
        assert erase.outgoing.steps == (Erase((update["update_id"],)),)
        held, _ = await session.service.process().waiting()
        assert (held.id, held.outgoing.promise) == (taken.retry_row, Promise.AFTER_CRASH)
        assert held.id not in {row.id for row in taken.rows}
        assert not (await session.work.take(update)).new

    async def test_nothing_changes(self, session: ChatSession) -> None:
        """The account is unchanged until the second turn."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        before = await session.service.account()
        await first(session, session.say(SECRET))
        assert await session.service.account() == before

    async def test_repr(self, session: ChatSession) -> None:
        """The repr of the first turn's result does not contain the passphrase."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        taken = await first(session, session.say(SECRET))
        assert "violet" not in repr(taken) + repr(taken.rows)


async def test_a_drawn_one(session: ChatSession) -> None:
    """A drawn passphrase is never written down, not even sealed. After a crash another is drawn."""
    await session.do(session.say("/lock"))
    taken = await session.work.take(session.tap("u:set"))
    drawn = next(line for (text,) in all_texts(taken.rows) for line in text.split("\n\n") if line.count(" ") == 4)
    assert found([drawn], everything(session.url)) == []
    (written,) = [show for row in await session.work.waiting() for show in row.outgoing.steps if isinstance(show, Show)]
    assert written.is_undrawn
    (again,) = all_texts(await session.dies())
    assert session.service.words("en", "lock-drawn") in again[0]
    assert drawn not in again[0]


async def test_at_rest(session: ChatSession) -> None:
    """The passphrase is never on the disk, from the first typing to an open journal."""
    session.nowhere()
    await session.do(session.say("/lock"), session.tap("u:set"))
    for expected in (Awaiting.LOCK_AGAIN, None):
        update = session.say(SECRET)
        taken = await first(session, update)
        session.nowhere()
        await session.work.deliver(taken.rows)
        session.nowhere()
        second = await session.work.secret(update, taken)
        session.nowhere()
        await session.work.deliver(second.rows)
        session.nowhere()
        assert (await session.service.person()).dialogue.awaiting is expected
    await session.do(session.say("/unlock"))
    for word in ("not the one it is", SECRET):
        await session.do(session.say(word))
        session.nowhere()
    assert await session.work.waiting() == []


async def test_rolled_over(session: ChatSession) -> None:
    """The second turn removes the row for a crash, even if it shows nothing new."""
    await session.do(session.say("/lock"), session.tap("u:set"))
    update = session.say("short")
    taken = await first(session, update)
    second = await session.work.secret(update, taken)
    assert taken.retry_row not in {row.id for row in await session.work.waiting()}
    assert await session.work.deliver([*taken.rows, *second.rows]) == [[session.service.words("en", "lock-short")]]
    assert await session.work.waiting() == []


class TestCrash:
    """If the process dies between the two turns, the next one asks for the passphrase again, and nothing else is
    lost."""

    async def test_asks_again(self, session: ChatSession) -> None:
        """The next process deletes the message and asks once. Typing the passphrase again then continues as before."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        await first(session, session.say(SECRET))
        waiting = await session.dies()
        assert [step for row in waiting for step in row.outgoing.steps if isinstance(step, Erase)]
        assert await session.work.deliver(waiting) == [[session.service.line(StandaloneLine.SECRET_AGAIN)]]
        assert await session.dies() == []
        await session.do(session.say(SECRET), session.say(SECRET))
        assert (await session.service.person()).lock.locked

    async def test_let_go(self, session: ChatSession) -> None:
        """The next process does not ask if the person went on to something else, and no such row is left."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        await first(session, session.say(SECRET))
        await session.do(session.say("/checkin"))
        assert [session.service.line(StandaloneLine.SECRET_AGAIN)] not in await session.work.deliver(
            await session.dies()
        )
        assert await session.work.waiting() == []

    async def test_forgotten(self, session: ChatSession) -> None:
        """After /forget the next process does not ask an erased person for the passphrase."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        await first(session, session.say(SECRET))
        await session.do(session.say("/forget"), session.say(session.service.words("en", "forget-word")))
        assert await session.service.found() is None
        assert [session.service.line(StandaloneLine.SECRET_AGAIN)] not in await session.work.deliver(
            await session.dies()
        )
        assert await session.work.waiting() == []

    async def test_given_up(self, session: ChatSession) -> None:
        """If the person was told that the passphrase could not be processed, the next process does not ask for it."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        taken = await first(session, session.say(SECRET))
        assert taken.retry_row is not None
        await session.work.turns.give_up(taken.retry_row)
        assert [session.service.line(StandaloneLine.SECRET_AGAIN)] not in await session.work.deliver(
            await session.dies()
        )

    async def test_after_the_second(self, session: ChatSession) -> None:
        """After the second turn, the next process shows its result and does not ask."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        update = session.say(SECRET)
        await session.work.secret(update, await first(session, update))
        shown = await session.work.deliver(await session.dies())
        assert [session.service.line(StandaloneLine.SECRET_AGAIN)] not in shown
        assert any(session.service.words("en", "lock-once-more") in text for row in shown for text in row)

    async def test_an_open_journal_is_shut(self, session: ChatSession) -> None:
        """After a crash an open journal is shut, because its key was only in memory."""
        await session.lock()
        await session.do(session.say("/unlock"), session.say(SECRET))
        await session.dies()
        assert await session.do(session.say("/unlock")) == [[session.service.words("en", "unlock-ask")]]


class TestBetween:
    """Other messages and taps between the two turns are carried out at once."""

    async def test_help(self, session: ChatSession) -> None:
        """Commands that do not affect the passphrase are answered meanwhile, and its work continues."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        update = session.say(SECRET)
        taken = await first(session, update)
        assert all_texts((await session.work.take(session.say("/help"))).rows)
        second = await session.work.secret(update, taken)
        assert any(
            session.service.words("en", "lock-once-more") in text for row in all_texts(second.rows) for text in row
        )

    @pytest.mark.parametrize("what", ["u:no", "/settings", "/hide", "/checkin"])
    async def test_gone_on_to_something_else(self, session: ChatSession, what: str) -> None:
        """If the person goes on to something else, the second turn sets nothing and shows nothing."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        update = session.say(SECRET)
        taken = await first(session, update)
        await session.do(session.say(what) if what.startswith("/") else session.tap(what))
        before = await session.service.account()
        second = await session.work.secret(update, taken)
        assert second.rows == ()
        assert await session.service.account() == before
        assert taken.retry_row not in {row.id for row in await session.work.waiting()}
        session.nowhere()

    async def test_never_an_answer(self, session: ChatSession) -> None:
        """If the person went back to a question meanwhile, their passphrase does not become its answer."""
        at = session.service.clock.now()
        await session.service.change(checkin=Checkin("abcdef", "wishes", at), awaiting=Awaiting.LOCK_NEW)
        update = session.say(SECRET)
        taken = await first(session, update)
        await session.service.change(awaiting=None)
        second = await session.work.secret(update, taken)
        person = await session.service.person()
        assert person.checkin is not None
        assert not [answer for answer in person.checkin.answers if isinstance(answer.said, Typed)]
        assert SECRET not in str(all_texts(second.rows))
        session.nowhere()

    async def test_forgotten(self, session: ChatSession) -> None:
        """If the account was erased meanwhile, the second turn shows nothing and stores nothing."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        update = session.say(SECRET)
        taken = await first(session, update)
        await session.do(session.say("/forget"), session.say(session.service.words("en", "forget-word")))
        second = await session.work.secret(update, taken)
        assert (second.rows, second.wake) == ((), None)
        await session.work.deliver(taken.rows)
        assert await session.work.waiting() == []
        assert await session.service.rows("account") == []


class TestQuickly:
    """Two passphrases are sent faster than one can be stretched."""

    async def test_new_and_again(self, session: ChatSession) -> None:
        """Two passphrases taken while LOCK_NEW is awaited are processed in order, so the second counts as the
        repetition."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        one, two = session.say(SECRET), session.say(SECRET)
        taken = [await first(session, one), await first(session, two)]
        assert await session.do(session.say("/help"))
        for update, held in zip((one, two), taken, strict=True):
            await session.work.deliver(held.rows)
            await session.work.deliver((await session.work.secret(update, held)).rows)
        assert (await session.service.person()).lock.locked
        assert is_wrapped(session.service.accounts.stored_private(await session.service.account()))
        assert await session.work.waiting() == []

    async def test_another_word(self, session: ChatSession) -> None:
        """If the second passphrase differs, nothing is set, and the bot asks again from the beginning."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        one, two = session.say(SECRET), session.say(OTHER_SECRET)
        taken = [await first(session, one), await first(session, two)]
        await session.work.secret(one, taken[0])
        shown = all_texts((await session.work.secret(two, taken[1])).rows)
        assert shown == [[session.service.words("en", "lock-differ")]]
        person = await session.service.person()
        assert (person.lock.locked, person.dialogue.awaiting, person.dialogue.draft) == (False, Awaiting.LOCK_NEW, b"")

    async def test_crash_between(self, session: ChatSession) -> None:
        """After a crash between the second turns of two passphrases, the bot asks for the second one only, and the
        draft is still there."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        one, two = session.say(SECRET), session.say(SECRET)
        held = await first(session, one)
        await first(session, two)
        await session.work.secret(one, held)
        shown = await session.work.deliver(await session.dies())
        assert shown.count([session.service.line(StandaloneLine.SECRET_AGAIN)]) == 1
        await session.do(session.say(SECRET))
        assert (await session.service.person()).lock.locked

    async def test_side_by_side(self, session: ChatSession) -> None:
        """Two wrong passphrases processed at the same time count as two tries and raise no error."""
        await session.lock()
        await session.do(session.say("/unlock"))
        updates = [session.say("not this"), session.say("nor that")]
        taken = [await first(session, update) for update in updates]
        await asyncio.gather(*(session.work.secret(u, t) for u, t in zip(updates, taken, strict=True)))
        assert (await session.service.person()).lock.tries == 2


class TestWrong:
    """Wrong passphrases are counted, and after a few the next one has to wait."""

    async def wrong(self, session: ChatSession, times: int) -> None:
        await session.do(session.say("/unlock"))
        for _ in range(times):
            await session.do(session.say("not the one"))

    async def test_counted(self, session: ChatSession) -> None:
        """After three wrong passphrases in a row there is a wait. The right one is accepted after the wait, and ends
        the count."""
        await session.lock()
        await self.wrong(session, FREE_TRIES)
        person = await session.service.person()
        assert (person.lock.tries, person.lock.wait_until) == (3, session.service.clock.now() + timedelta(minutes=1))
        # During the wait not even the right passphrase is checked, so it needs no second turn.
        update = session.say(SECRET)
        taken = await session.work.take(update)
        assert taken.retry_row is None
        assert any(isinstance(step, Erase) for row in taken.rows for step in row.outgoing.steps)
        assert (await session.service.person()).lock.tries == 3
        session.service.clock.move(timedelta(minutes=1))
        await session.do(session.say(SECRET))
        person = await session.service.person()
        assert (person.lock.tries, person.lock.wait_until, person.dialogue.awaiting) == (0, None, None)
        assert session.work.open_journals.get((await session.service.account()).id, person.lock.opening) is not None

    async def test_longest(self, session: ChatSession) -> None:
        """The wait never exceeds LONGEST_WAIT."""
        await session.lock()
        await self.wrong(session, FREE_TRIES)
        for _ in range(9):
            session.service.clock.move(LONGEST_WAIT)
            await session.do(session.say("not the one"))
        person = await session.service.person()
        assert person.lock.wait_until == session.service.clock.now() + LONGEST_WAIT

    async def test_waits_in_between(self, session: ChatSession) -> None:
        """A passphrase sent before the wait began but processed during it is not checked, so sending many at once gains
        no tries."""
        await session.lock()
        await session.do(session.say("/unlock"))
        updates = [session.say(f"guess {n}") for n in range(6)]
        taken = [await first(session, update) for update in updates]
        for update, held in zip(updates, taken, strict=True):
            await session.work.secret(update, held)
        person = await session.service.person()
        assert person.lock.tries == FREE_TRIES
        assert person.lock.wait_until is not None

    async def test_blocked_between(self, session: ChatSession) -> None:
        """A person who blocked the bot between the two turns stays unreachable, because the older message is no sign of
        life."""
        await session.do(session.say("/lock"), session.tap("u:set"))
        update = session.say(SECRET)
        taken = await first(session, update)
        session.number += 1
        await session.work.take(blocked(session.number))
        await session.work.secret(update, taken)
        assert (await session.service.person()).unreachable

    async def test_sign_of_life(self, session: ChatSession) -> None:
        """A passphrase is a sign of life: an unreachable person becomes reachable, and waiting notes continue."""
        due = session.service.clock.now()
        await session.service.plan(Planned("pep", due, due + timedelta(hours=12), safety=True))
        await session.service.change(unreachable=True, awaiting=Awaiting.LOCK_NEW)
        update = session.say(SECRET)
        taken = await first(session, update)
        second = await session.work.secret(update, taken)
        assert not (await session.service.person()).unreachable
        shown_texts = [*all_texts(taken.rows), *all_texts(second.rows)]
        assert shown_texts.count([session.service.line(StandaloneLine.NOTES_GO_ON)]) == 1
