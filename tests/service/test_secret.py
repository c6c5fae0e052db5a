"""A passphrase takes two turns: it is acknowledged at once, and what it does comes when it was stretched.

Between the two it lives in memory alone. Whatever happens meanwhile, it is never taken for anything else.
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
from bot.screens.conversation import Line
from bot.screens.passphrase import FREE_TRIES
from bot.service.taken import Taken
from bot.store.store import Store
from tests.service.service_fixtures import Process, Service, all_texts, blocked, said, tapped
from tests.support.canaries import everything, found
from tests.support.wrapped import is_wrapped

SECRET = "violet ladder seven moths"
OTHER_SECRET = "nine copper bells at dusk"


@dataclass
class Scene:
    """Somebody with a journal, and the process that serves them."""

    service: Service
    work: Process
    url: str
    number: int = 100

    def say(self, text: str) -> dict[str, Any]:
        """The next update: they wrote."""
        self.number += 1
        return said(self.number, text)

    def tap(self, data: str) -> dict[str, Any]:
        """The next update: they tapped."""
        self.number += 1
        return tapped(self.number, data)

    async def do(self, *updates: dict[str, Any]) -> list[list[str]]:
        """Carry updates out to the end, and deliver what comes of them."""
        return await self.work.carry(*updates)

    async def lock(self, secret: str = SECRET) -> None:
        """Set a passphrase."""
        await self.do(self.say("/lock"), self.tap("u:set"), self.say(secret), self.say(secret))
        assert (await self.service.person()).lock.locked

    async def dies(self) -> list[Queued]:
        """The process dies; what the next one takes up."""
        self.work = self.service.process()
        return await self.work.turns.resume(await self.work.waiting())

    def nowhere(self, secret: str = SECRET) -> None:
        """The passphrase lies nowhere, in no form, nor does a hash that it could be tried against."""
        digests = [hashlib.new(name, secret.encode()).digest() for name in ("sha256", "sha1", "md5")]
        assert found([secret, *secret.split()[:1], *digests], everything(self.url)) == []


@pytest.fixture
async def scene(store: Store, database_url: str) -> Scene:
    service = Service(store)
    await service.let_in()
    return Scene(service, service.process(), database_url)


async def first(scene: Scene, update: dict[str, Any]) -> Taken:
    """The first turn of a passphrase."""
    taken = await scene.work.take(update)
    assert taken.secret is not None
    return taken


class TestFirst:
    """The first turn is short: nothing is stretched, and the message goes from the chat."""

    async def test_rows(self, scene: Scene) -> None:
        """One that deletes the message now, and one that only the next process would deliver."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        update = scene.say(SECRET)
        taken = await first(scene, update)
        (erase,) = taken.rows
        assert erase.outgoing.steps == (Erase((update["update_id"],)),)
        held, _ = await scene.service.process().waiting()
        assert (held.id, held.outgoing.promise) == (taken.secret, Promise.AFTER_CRASH)
        assert held.id not in {row.id for row in taken.rows}
        assert not (await scene.work.take(update)).new

    async def test_nothing_changes(self, scene: Scene) -> None:
        """The person is as before, until the second."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        before = await scene.service.account()
        await first(scene, scene.say(SECRET))
        assert await scene.service.account() == before

    async def test_repr(self, scene: Scene) -> None:
        """What is handed on says nothing of it when it is printed."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        taken = await first(scene, scene.say(SECRET))
        assert "violet" not in repr(taken) + repr(taken.rows)


async def test_a_drawn_one(scene: Scene) -> None:
    """What is drawn is never written down, not even sealed. After a crash others are drawn."""
    await scene.do(scene.say("/lock"))
    taken = await scene.work.take(scene.tap("u:set"))
    drawn = next(line for (text,) in all_texts(taken.rows) for line in text.split("\n\n") if line.count(" ") == 4)
    assert found([drawn], everything(scene.url)) == []
    (written,) = [show for row in await scene.work.waiting() for show in row.outgoing.steps if isinstance(show, Show)]
    assert written.is_undrawn
    (again,) = all_texts(await scene.dies())
    assert scene.service.words("en", "lock-drawn") in again[0]
    assert drawn not in again[0]


async def test_at_rest(scene: Scene) -> None:
    """At no moment between the first word and an open journal does it lie on the disk."""
    scene.nowhere()
    await scene.do(scene.say("/lock"), scene.tap("u:set"))
    for expected in (Awaiting.LOCK_AGAIN, None):
        update = scene.say(SECRET)
        taken = await first(scene, update)
        scene.nowhere()
        await scene.work.deliver(taken.rows)
        scene.nowhere()
        second = await scene.work.secret(update, taken)
        scene.nowhere()
        await scene.work.deliver(second.rows)
        scene.nowhere()
        assert (await scene.service.person()).dialogue.awaiting is expected
    await scene.do(scene.say("/unlock"))
    for word in ("not the one it is", SECRET):
        await scene.do(scene.say(word))
        scene.nowhere()
    assert await scene.work.waiting() == []


async def test_rolled_over(scene: Scene) -> None:
    """Its row is gone with the second turn, also where that showed nothing new."""
    await scene.do(scene.say("/lock"), scene.tap("u:set"))
    update = scene.say("short")
    taken = await first(scene, update)
    second = await scene.work.secret(update, taken)
    assert taken.secret not in {row.id for row in await scene.work.waiting()}
    assert await scene.work.deliver([*taken.rows, *second.rows]) == [[scene.service.words("en", "lock-short")]]
    assert await scene.work.waiting() == []


class TestCrash:
    """The process dies between the two turns: the next asks for it again, and nothing else is lost."""

    async def test_asks_again(self, scene: Scene) -> None:
        """The message is deleted, the line is said once, and sending it again does what it was sent for."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        await first(scene, scene.say(SECRET))
        waiting = await scene.dies()
        assert [step for row in waiting for step in row.outgoing.steps if isinstance(step, Erase)]
        assert await scene.work.deliver(waiting) == [[scene.service.line(Line.SECRET_AGAIN)]]
        assert await scene.dies() == []
        await scene.do(scene.say(SECRET), scene.say(SECRET))
        assert (await scene.service.person()).lock.locked

    async def test_let_go(self, scene: Scene) -> None:
        """It is not asked for again once the person went on to something else, and no row is left that would."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        await first(scene, scene.say(SECRET))
        await scene.do(scene.say("/checkin"))
        assert [scene.service.line(Line.SECRET_AGAIN)] not in await scene.work.deliver(await scene.dies())
        assert await scene.work.waiting() == []

    async def test_forgotten(self, scene: Scene) -> None:
        """Nor after /forget: the next process says nothing to somebody who was erased."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        await first(scene, scene.say(SECRET))
        await scene.do(scene.say("/forget"), scene.say(scene.service.words("en", "forget-word")))
        assert await scene.service.found() is None
        assert [scene.service.line(Line.SECRET_AGAIN)] not in await scene.work.deliver(await scene.dies())
        assert await scene.work.waiting() == []

    async def test_given_up(self, scene: Scene) -> None:
        """Nor where its person was told at once that it could not be worked on."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        taken = await first(scene, scene.say(SECRET))
        assert taken.secret is not None
        await scene.work.turns.give_up(taken.secret)
        assert [scene.service.line(Line.SECRET_AGAIN)] not in await scene.work.deliver(await scene.dies())

    async def test_after_the_second(self, scene: Scene) -> None:
        """Once it was carried out, the next process shows what came of it, and does not ask."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        update = scene.say(SECRET)
        await scene.work.secret(update, await first(scene, update))
        shown = await scene.work.deliver(await scene.dies())
        assert [scene.service.line(Line.SECRET_AGAIN)] not in shown
        assert any(scene.service.words("en", "lock-once-more") in text for row in shown for text in row)

    async def test_an_open_journal_is_shut(self, scene: Scene) -> None:
        """The key lived in the memory that is gone."""
        await scene.lock()
        await scene.do(scene.say("/unlock"), scene.say(SECRET))
        await scene.dies()
        assert await scene.do(scene.say("/unlock")) == [[scene.service.words("en", "unlock-ask")]]


class TestBetween:
    """Other words and taps between the two turns are carried out at once."""

    async def test_help(self, scene: Scene) -> None:
        """What changes nothing about the passphrase is answered meanwhile, and it goes on."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        update = scene.say(SECRET)
        taken = await first(scene, update)
        assert all_texts((await scene.work.take(scene.say("/help"))).rows)
        second = await scene.work.secret(update, taken)
        assert any(
            scene.service.words("en", "lock-once-more") in text for row in all_texts(second.rows) for text in row
        )

    @pytest.mark.parametrize("what", ["u:no", "/settings", "/hide", "/checkin"])
    async def test_gone_on_to_something_else(self, scene: Scene, what: str) -> None:
        """Who went on to something else has let go of it: nothing is set, and nothing more is said."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        update = scene.say(SECRET)
        taken = await first(scene, update)
        await scene.do(scene.say(what) if what.startswith("/") else scene.tap(what))
        before = await scene.service.account()
        second = await scene.work.secret(update, taken)
        assert second.rows == ()
        assert await scene.service.account() == before
        assert taken.secret not in {row.id for row in await scene.work.waiting()}
        scene.nowhere()

    async def test_never_an_answer(self, scene: Scene) -> None:
        """Who went back to a question meanwhile does not answer it with their passphrase."""
        at = scene.service.clock.now()
        await scene.service.change(checkin=Checkin("abcdef", "wishes", at), awaiting=Awaiting.LOCK_NEW)
        update = scene.say(SECRET)
        taken = await first(scene, update)
        await scene.service.change(awaiting=None)
        second = await scene.work.secret(update, taken)
        person = await scene.service.person()
        assert person.checkin is not None
        assert not [answer for answer in person.checkin.answers if isinstance(answer.said, Typed)]
        assert SECRET not in str(all_texts(second.rows))
        scene.nowhere()

    async def test_forgotten(self, scene: Scene) -> None:
        """Whose account is gone meanwhile gets no answer, and nothing is left of it."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        update = scene.say(SECRET)
        taken = await first(scene, update)
        await scene.do(scene.say("/forget"), scene.say(scene.service.words("en", "forget-word")))
        second = await scene.work.secret(update, taken)
        assert (second.rows, second.wake) == ((), None)
        await scene.work.deliver(taken.rows)
        assert await scene.work.waiting() == []
        assert await scene.service.rows("account") == []


class TestQuickly:
    """Two are sent faster than one can be stretched."""

    async def test_new_and_again(self, scene: Scene) -> None:
        """Both are taken while LOCK_NEW is awaited; worked on in their order, the second is the repetition."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        one, two = scene.say(SECRET), scene.say(SECRET)
        taken = [await first(scene, one), await first(scene, two)]
        assert await scene.do(scene.say("/help"))
        for update, held in zip((one, two), taken, strict=True):
            await scene.work.deliver(held.rows)
            await scene.work.deliver((await scene.work.secret(update, held)).rows)
        assert (await scene.service.person()).lock.locked
        assert is_wrapped(scene.service.accounts.inner(await scene.service.account()))
        assert await scene.work.waiting() == []

    async def test_another_word(self, scene: Scene) -> None:
        """Where the second is another, nothing is set, and it is asked for from the beginning."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        one, two = scene.say(SECRET), scene.say(OTHER_SECRET)
        taken = [await first(scene, one), await first(scene, two)]
        await scene.work.secret(one, taken[0])
        shown = all_texts((await scene.work.secret(two, taken[1])).rows)
        assert shown == [[scene.service.words("en", "lock-differ")]]
        person = await scene.service.person()
        assert (person.lock.locked, person.dialogue.awaiting, person.dialogue.draft) == (False, Awaiting.LOCK_NEW, b"")

    async def test_crash_between(self, scene: Scene) -> None:
        """The first was carried out, the second not: it is asked for once more, and the draft is still there."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        one, two = scene.say(SECRET), scene.say(SECRET)
        held = await first(scene, one)
        await first(scene, two)
        await scene.work.secret(one, held)
        shown = await scene.work.deliver(await scene.dies())
        assert shown.count([scene.service.line(Line.SECRET_AGAIN)]) == 1
        await scene.do(scene.say(SECRET))
        assert (await scene.service.person()).lock.locked

    async def test_side_by_side(self, scene: Scene) -> None:
        """The same one twice at the same time counts once as a wrong try each, and never ends in an error."""
        await scene.lock()
        await scene.do(scene.say("/unlock"))
        updates = [scene.say("not this"), scene.say("nor that")]
        taken = [await first(scene, update) for update in updates]
        await asyncio.gather(*(scene.work.secret(u, t) for u, t in zip(updates, taken, strict=True)))
        assert (await scene.service.person()).lock.tries == 2


class TestWrong:
    """Wrong ones are counted, and the next has to wait."""

    async def wrong(self, scene: Scene, times: int) -> None:
        await scene.do(scene.say("/unlock"))
        for _ in range(times):
            await scene.do(scene.say("not the one"))

    async def test_counted(self, scene: Scene) -> None:
        """After three in a row there is a wait, which a right one then ends."""
        await scene.lock()
        await self.wrong(scene, FREE_TRIES)
        person = await scene.service.person()
        assert (person.lock.tries, person.lock.wait_until) == (3, scene.service.clock.now() + timedelta(minutes=1))
        # Not looked at while it has to wait, not even the right one: no second turn is needed for that.
        update = scene.say(SECRET)
        taken = await scene.work.take(update)
        assert taken.secret is None
        assert any(isinstance(step, Erase) for row in taken.rows for step in row.outgoing.steps)
        assert (await scene.service.person()).lock.tries == 3
        scene.service.clock.move(timedelta(minutes=1))
        await scene.do(scene.say(SECRET))
        person = await scene.service.person()
        assert (person.lock.tries, person.lock.wait_until, person.dialogue.awaiting) == (0, None, None)
        assert scene.work.open_journals.get((await scene.service.account()).id, person.lock.opening) is not None

    async def test_longest(self, scene: Scene) -> None:
        """It never has to wait for longer than a minute."""
        await scene.lock()
        await self.wrong(scene, FREE_TRIES)
        for _ in range(9):
            scene.service.clock.move(LONGEST_WAIT)
            await scene.do(scene.say("not the one"))
        person = await scene.service.person()
        assert person.lock.wait_until == scene.service.clock.now() + LONGEST_WAIT

    async def test_waits_in_between(self, scene: Scene) -> None:
        """One that came before the wait began, and is stretched after it, is not looked at either: no tries are won by
        sending many at once."""
        await scene.lock()
        await scene.do(scene.say("/unlock"))
        updates = [scene.say(f"guess {n}") for n in range(6)]
        taken = [await first(scene, update) for update in updates]
        for update, held in zip(updates, taken, strict=True):
            await scene.work.secret(update, held)
        person = await scene.service.person()
        assert person.lock.tries == FREE_TRIES
        assert person.lock.wait_until is not None

    async def test_blocked_between(self, scene: Scene) -> None:
        """Who blocked the bot between the two turns is still paused after the second: a message of before is no sign
        of life."""
        await scene.do(scene.say("/lock"), scene.tap("u:set"))
        update = scene.say(SECRET)
        taken = await first(scene, update)
        scene.number += 1
        await scene.work.take(blocked(scene.number))
        await scene.work.secret(update, taken)
        assert (await scene.service.person()).unreachable

    async def test_sign_of_life(self, scene: Scene) -> None:
        """A passphrase is one: who could not be written to is reachable from then on, and what waited goes on."""
        due = scene.service.clock.now()
        await scene.service.plan(Planned("pep", due, due + timedelta(hours=12), safety=True))
        await scene.service.change(unreachable=True, awaiting=Awaiting.LOCK_NEW)
        update = scene.say(SECRET)
        taken = await first(scene, update)
        second = await scene.work.secret(update, taken)
        assert not (await scene.service.person()).unreachable
        told = [*all_texts(taken.rows), *all_texts(second.rows)]
        assert told.count([scene.service.line(Line.NOTES_GO_ON)]) == 1
