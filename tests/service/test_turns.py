"""Each update is one transaction: it counts once, completely or not at all, and its replies are in the outbox before it
is acknowledged."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.callbacks.packing import token_of as name
from bot.core.chat_messages import MessageKind
from bot.core.checkin import Checkin
from bot.core.chores import DELETE_FILES
from bot.core.localtime import day_of
from bot.core.outgoing import (
    Acknowledge,
    Erase,
    Form,
    Leave,
    Promise,
    Result,
    SendDocument,
    Show,
    Urgency,
    Verdict,
)
from bot.core.person import ChatState, Person
from bot.core.planned import Planned
from bot.core.schedule import ANSWERABLE
from bot.core.screen import Page
from bot.core.taste import Taste
from bot.core.turn import Reply, ScheduleReminders, Turn
from bot.screens.conversation import StandaloneLine
from bot.service.accounts import Stale
from bot.service.turns import MOST_TRIES
from bot.store import Store, locate
from tests.service.service_fixtures import (
    FIRST_MESSAGE,
    ONE,
    OTHER,
    POISON,
    Keeping,
    Process,
    Service,
    all_texts,
    blocked,
    came,
    flipped,
    said,
    tapped,
    texts,
)
from tests.support.bot_harness import english
from tests.support.canaries import canary, everything, found


@pytest.fixture
def service(store: Store) -> Service:
    return Service(store)


async def ids(service: Service) -> set[int]:
    """The ids of the updates that are done."""
    return {row["update_id"] for row in await service.rows("seen") if row["tries"] is None}


class Failing(Keeping):
    """A conversation that raises these errors, one for each turn, and then works."""

    def __init__(self, *errors: Exception) -> None:
        super().__init__()
        self.errors = list(errors)

    def decide(self, turn: Turn) -> Reply:
        if self.errors:
            raise self.errors.pop(0)
        return super().decide(turn)


class TestOnce:
    """A repeated update changes nothing."""

    async def test_kept(self, service: Service, database_url: str) -> None:
        """When `take` returns, the reply is visible to another connection, so the update may be acknowledged."""
        await service.let_in()
        taken = await service.process(Keeping()).take(said(1, "one"))
        assert all_texts(taken.rows) == [["one"]]
        elsewhere = Store(locate(database_url))
        assert [row.outgoing for row in await service.process(store=elsewhere).waiting()] == [
            row.outgoing for row in taken.rows
        ]
        async with elsewhere.read() as uow:
            assert await uow.seen.has(1)
        await elsewhere.close()
        assert await service.kept() == ["one"]

    async def test_again(self, service: Service) -> None:
        """A repeated update is ignored at once, in another process, after its reply was shown, and a day later."""
        await service.let_in()
        work = service.process(Keeping())
        first = await work.take(said(1, "once"))
        for process in (work, service.process(Keeping())):
            again = await process.take(said(1, "once"))
            assert (again.new, again.rows, again.wake) == (False, (), None)
        await work.deliver(first.rows)
        service.clock.move(timedelta(days=1))
        await work.turns.prune()
        assert not (await work.take(said(1, "once"))).new
        assert await service.kept() == ["once"]
        assert await work.waiting() == []

    async def test_at_the_same_moment(self, service: Service) -> None:
        """Of several deliveries of one update at the same moment, only one has an effect."""
        await service.let_in()
        work = service.process(Keeping())
        taken = await asyncio.gather(*(work.take(said(1, "once")) for _ in range(4)))
        assert sorted(one.new for one in taken) == [False, False, False, True]
        assert await service.kept() == ["once"]

    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.tuples(st.integers(1, 12), st.booleans()), max_size=40))
    def test_any_order(self, sqlite_url: str, came: list[tuple[int, bool]]) -> None:
        """Against a model: in any order, with any repetitions and restarts, each update counts once, in the order of
        first arrival."""

        async def run() -> None:
            service = Service(Store(locate(sqlite_url)))
            # Another example has used this database.
            who = ONE + len(await service.rows("account"))
            base = 1000 * (who - ONE)
            await service.let_in(who)
            work, model = service.process(Keeping()), list[int]()
            for number, dies in came:
                taken = await work.take(said(base + number, f"{number}", who))
                assert taken.new == (number not in model)
                model += [number] if number not in model else []
                if dies:
                    work = service.process(Keeping())
                else:
                    await work.deliver(taken.rows)
            assert await service.kept(who) == [f"{number}" for number in model]
            await service.store.close()

        asyncio.run(run())

    async def test_forgotten(self, service: Service) -> None:
        """Ids are kept as long as Telegram may repeat an update, and all older ones are deleted, however many there
        are."""
        work, today = service.process(), day_of(service.clock.now())
        async with service.store.begin() as uow:
            for number in range(2500):
                await uow.seen.add(number, today - 2)
            await uow.seen.add(9001, today - 1)
            await uow.seen.add(9002, today)
        await work.turns.prune()
        assert await ids(service) == {9001, 9002}


class TestWhole:
    """A turn that fails changes nothing at all."""

    async def test_fails(self, service: Service) -> None:
        """A failed update is not stored as done, so it can be tried again. Other updates continue."""
        for who in (ONE, OTHER):
            await service.let_in(who)
        work, before = service.process(Keeping()), await service.rows("account")
        for _ in range(2):
            with pytest.raises(RuntimeError, match="cannot be borne"):
                await work.take(said(1, POISON))
        assert await ids(service) == set()
        assert await work.waiting() == []
        assert await service.rows("account") == before
        assert await work.carry(said(2, "another's", OTHER)) == [["another's"]]
        assert await work.carry(said(1, "mine")) == [["mine"]]
        assert (await service.kept(), await service.kept(OTHER)) == (["mine"], ["another's"])

    async def test_half_way(self, service: Service) -> None:
        """A turn that fails after keeping an entry leaves no entry."""
        await service.let_in()
        due = service.clock.now() + timedelta(minutes=10)

        class Late(Keeping):
            """A conversation that plans a note which cannot be sealed, at its first turn only."""

            tries = 0

            def decide(self, turn: Turn) -> Reply:
                reply, self.tries = super().decide(turn), self.tries + 1
                bad = (ScheduleReminders((Planned("\ud800", due, due),)),) if self.tries == 1 else ()
                return replace(reply, effects=(*reply.effects, *bad))

        work = service.process(Late())
        with pytest.raises(UnicodeEncodeError):
            await work.take(said(1, "kept once"))
        assert await service.kept() == []
        assert await work.waiting() == []
        assert await work.carry(said(1, "kept once")) == [["kept once"]]
        assert await service.kept() == ["kept once"]
        assert await service.notes() == ()

    async def test_conflict(self, service: Service) -> None:
        """A save does not overwrite one that another process made meanwhile."""
        account = await service.let_in()
        async with service.store.begin() as uow:
            await service.accounts.save(
                uow, account, replace(account.person, settings=replace(account.person.settings, plain_reminders=True))
            )
        with pytest.raises(Stale, match="handle the event again"):
            async with service.store.begin() as uow:
                await service.accounts.save(
                    uow, account, replace(account.person, settings=replace(account.person.settings, zone=None))
                )
        assert await service.person() == replace(
            account.person, settings=replace(account.person.settings, plain_reminders=True)
        )

    async def test_after_a_conflict(self, service: Service) -> None:
        """After a conflict the update is taken again, and counts once."""
        await service.let_in()
        work = service.process(Failing(Stale("the account was saved by somebody else meanwhile")))
        with pytest.raises(Stale):
            await work.take(said(1, "said once"))
        assert await work.carry(said(1, "said once")) == [["said once"]]
        assert await service.kept() == ["said once"]

    async def test_given_up(self, service: Service) -> None:
        """An update that is given up counts as done, and the person gets one gentle line in their language."""
        await service.let_in(person=Person("de"))
        work = service.process(Keeping())
        update = said(1, POISON)
        taken = await work.turns.drop(1, came(update), line=StandaloneLine.TROUBLE)
        assert all_texts(taken.rows) == [[service.words("de", "trouble")]]
        assert [row.outgoing for row in await work.waiting()] == [row.outgoing for row in taken.rows]
        assert not (await work.take(update)).new
        assert await service.kept() == []

    async def test_overtaken(self, service: Service) -> None:
        """An update that something urgent overtook is dropped without a reply."""
        await service.let_in()
        work = service.process(Keeping())
        assert (await work.turns.drop(1, came(said(1, POISON)), line=None)).rows == ()
        assert await ids(service) == {1}
        assert await work.waiting() == []

    async def test_account_that_does_not_open(self, service: Service) -> None:
        """If the account does not open, the person still gets the gentle line, and no row is written."""
        account = await service.let_in()
        await service.set("account", {"id": account.id}, profile=flipped(account.row.profile))
        taken = await service.process().turns.drop(1, came(said(1, "hello")), line=StandaloneLine.TROUBLE)
        assert all_texts(taken.rows) == [[service.line(StandaloneLine.TROUBLE)]]
        assert await service.rows("outbox") == []


class TestAfterCrash:
    """A reply that was not shown before a crash is shown by the next process, and its turn is not repeated."""

    async def test_shown_again(self, service: Service) -> None:
        """If the process dies between the commit and the chat, the next process shows the replies in order."""
        await service.let_in()
        work = service.process(Keeping())
        lost = [*(await work.take(said(1, "first"))).rows, *(await work.take(said(2, "second"))).rows]
        work = service.process(Keeping())
        waiting = await work.waiting()
        assert waiting == lost
        assert await work.deliver(waiting) == [["first"], ["second"]]
        assert await work.waiting() == []
        assert await service.kept() == ["first", "second"]

    async def test_order_goes_on(self, service: Service) -> None:
        """Rows of the next process come after the rows that it found."""
        await service.let_in()
        await service.process(Keeping()).take(said(1, "before"))
        work = service.process(Keeping())
        await work.waiting()
        await work.take(said(2, "after"))
        assert all_texts(await service.process().waiting()) == [["before"], ["after"]]

    async def test_less_left(self, service: Service) -> None:
        """After /hide changed a row, the next process finds only its remaining steps, and no row that is done."""
        await service.let_in()
        work = service.process(Keeping())
        (row,) = (await work.take(said(1, "not to be shown"))).rows
        rest = replace(row, outgoing=replace(row.outgoing, steps=(Erase((3,)),)))
        await work.settling.rewrite(rest)
        assert await service.process().waiting() == [rest]
        await work.settling.done(rest, Result(Verdict.DONE))
        await work.settling.rewrite(rest)
        assert await service.process().waiting() == []

    async def test_late_again(self, service: Service) -> None:
        """Recording the same delivery twice changes nothing the second time."""
        checkin = Checkin("abcdef", "quick", service.clock.now())
        await service.let_in(person=Person("en", checkin=checkin, chat=ChatState(message=5)))
        work = service.process(Keeping())
        (row,) = (await work.take(said(1, "slow"))).rows
        result = replace(work.sent(row.outgoing), message=7)
        await work.settling.done(row, result)
        person = await service.person()
        assert person.chat.message == 7
        await work.settling.done(row, result)
        assert await service.person() == person

    async def test_begun_again(self, service: Service) -> None:
        """After a start each try at an update is counted before it begins, so that an update that ends the process can
        be found. A finished update counts as zero tries."""
        await service.let_in()
        for number in range(1, MOST_TRIES + 1):
            work = service.process(Keeping())
            assert await work.turns.begin_again(1) == number
            with pytest.raises(RuntimeError):
                await work.take(said(1, POISON))
        assert await ids(service) == set()
        taken = await work.turns.drop(1, came(said(1, POISON)), line=StandaloneLine.TROUBLE)
        assert all_texts(taken.rows) == [[service.line(StandaloneLine.TROUBLE)]]
        assert await work.turns.begin_again(1) == 0
        assert not (await work.take(said(1, POISON))).new

    async def test_begun_and_done(self, service: Service) -> None:
        """An update whose try began but did not finish is new. After it was carried out it is not."""
        await service.let_in()
        work = service.process(Keeping())
        assert await work.turns.begin_again(1) == 1
        assert await work.carry(said(1, "once")) == [["once"]]
        assert await work.turns.begin_again(1) == 0
        assert not (await work.take(said(1, "once"))).new


class TestAtRest:
    """Rows in the outbox are sealed, and are deleted after they were shown."""

    async def test_sealed(self, service: Service, database_url: str) -> None:
        """No text and no Telegram id is ever stored in the clear."""
        await service.let_in()
        words = canary("words")
        work = service.process(Keeping())
        taken = await work.take(said(1, words))
        assert [words] in all_texts(taken.rows)
        assert found([words, ONE], everything(database_url)) == []
        await work.deliver(taken.rows)
        assert await service.rows("seen") == [{"update_id": 1, "day": day_of(service.clock.now()), "tries": None}]
        assert await service.rows("outbox") == []
        assert found([words, ONE], everything(database_url)) == []

    async def test_damaged(self, service: Service) -> None:
        """A row that does not open stays, and delays no other row."""
        await service.let_in()
        work = service.process(Keeping())
        (row,) = (await work.take(said(1, "damaged"))).rows
        await work.take(said(2, "whole"))
        payloads = {one["id"]: one["payload"] for one in await service.rows("outbox")}
        await service.set("outbox", {"id": row.id}, payload=flipped(payloads[row.id]))
        work = service.process(Keeping())
        assert all_texts(await work.outbox.load(service.store)) == [["whole"]]
        assert len(await service.rows("outbox")) == 2

    async def test_moved(self, service: Service) -> None:
        """A cell sealed for one row does not open in another, so no person reads the chat of another."""
        for who in (ONE, OTHER):
            await service.let_in(who)
        work = service.process(Keeping())
        (mine,) = (await work.take(said(1, "mine"))).rows
        (other,) = (await work.take(said(2, "another's", OTHER))).rows
        payloads = {one["id"]: one["payload"] for one in await service.rows("outbox")}
        await service.set("outbox", {"id": other.id}, payload=payloads[mine.id])
        assert all_texts(await service.process().outbox.load(service.store)) == [["mine"]]


class TestStrangers:
    """Nothing is stored about a person who has not agreed, except the ids of their updates."""

    async def test_before_and_after_consent(self, service: Service) -> None:
        """Replies before the consent are sent from memory. With the consent the account is created, and replies become
        rows."""
        work = service.process()
        for number, update in enumerate(
            [said(1, "/start"), said(2, "/done"), said(3, "hello"), tapped(4, "n:now:1"), said(5, "/help")]
        ):
            taken = await work.take(update)
            assert all_texts(taken.rows) and {row.id for row in taken.rows} == {b""}
            assert len(await service.rows("seen")) == number + 1
            for table in ("account", "outbox", "entry", "ledger"):
                assert await service.rows(table) == []
            await work.deliver(taken.rows)
        taken = await work.take(tapped(6, "w:yes"))
        assert len(await service.rows("account")) == 1
        assert len(await service.rows("outbox")) == len(taken.rows) > 0
        await work.carry(tapped(7, "w:yes"))
        assert len(await service.rows("account")) == 1

    async def test_given_up(self, service: Service) -> None:
        """A stranger whose update is given up gets the gentle line, and no row is written."""
        taken = await service.process().turns.drop(1, came(said(1, "hello")), line=StandaloneLine.TROUBLE)
        assert all_texts(taken.rows) == [[service.line(StandaloneLine.TROUBLE)]]
        assert await service.rows("outbox") == []

    async def test_blocked(self, service: Service) -> None:
        """A stranger who blocks or unblocks the bot changes nothing."""
        work = service.process()
        for update in (blocked(1), blocked(2, status="member")):
            taken = await work.take(update)
            assert (taken.rows, taken.wake) == ((), None)
        assert await service.rows("account") == []

    async def test_group(self, service: Service) -> None:
        """In a group the bot says one line and leaves. It stores no member, with or without an account."""
        await service.let_in(OTHER)
        work = service.process()
        group = {"id": -5_000_000_001, "type": "group", "title": "Somewhere"}
        for update in (said(1, "/start", chat=group), said(2, "hello", OTHER, chat=group)):
            (row,) = (await work.take(update)).rows
            show, leave = row.outgoing.steps
            assert isinstance(show, Show) and show.screen.text == service.line(StandaloneLine.GROUP)
            assert leave == Leave()
            assert (row.id, row.outgoing.account) == (b"", b"")
        assert len(await service.rows("account")) == 1
        assert await service.rows("outbox") == []


class TestRows:
    """The promise and urgency of the rows for each kind of update."""

    async def test_reply(self, service: Service) -> None:
        """A reply is delivered at least once, acknowledges the tap, and is not urgent."""
        await service.let_in()
        (row,) = (await service.process().take(tapped(1, "n:menu"))).rows
        assert (row.outgoing.promise, row.outgoing.urgency) == (Promise.AT_LEAST_ONCE, Urgency.NONE)
        assert Acknowledge("query-1") in [replace(s, text="") for s in row.outgoing.steps if isinstance(s, Acknowledge)]

    @pytest.mark.parametrize(
        ("update", "urgency"),
        [
            (said(1, "/hide"), Urgency.HIDE),
            (said(1, "/support"), Urgency.AHEAD),
            (said(1, "/help"), Urgency.AHEAD),
            (tapped(1, "h:all"), Urgency.AHEAD),
            (tapped(1, "q:abc:who:f"), Urgency.AHEAD),
            (said(1, "i was raped"), Urgency.AHEAD),
            (said(1, "/journal"), Urgency.NONE),
            (said(1, "/hidden"), Urgency.NONE),
            (tapped(1, "q:abc:who:c:solo"), Urgency.NONE),
        ],
        ids=lambda value: str(value)[-40:] if isinstance(value, Urgency) else None,
    )
    @pytest.mark.parametrize("known", [True, False])
    async def test_urgent(self, service: Service, update: dict[str, object], urgency: Urgency, known: bool) -> None:
        """The first row of an urgent reply carries its urgency, also for strangers."""
        if known:
            await service.let_in()
        rows = (await service.process().take(update)).rows
        assert rows[0].outgoing.urgency is urgency

    async def test_question_about_ideas(self, service: Service) -> None:
        """The question about how ideas felt comes first and is not urgent, because it must not overtake waiting
        rows."""
        await service.let_in(person=Person("en", taste=Taste(asking=(english().ideas[0].id,))))
        (row,) = (await service.process().take(tapped(1, "c:menu"))).rows
        assert len(texts(row.outgoing)) == 2
        assert row.outgoing.urgency is Urgency.NONE

    async def test_export(self, service: Service) -> None:
        """Each form has a row of its own that is sent at most once. The line before them is an ordinary reply."""
        account = await service.let_in()
        line, *files = (await service.process().take(said(1, "/export"))).rows
        words = [service.words("en", id) for id in ("export", "export-leaves")]
        assert texts(line.outgoing) == ["\n\n".join(words)]
        assert line.outgoing.promise is Promise.AT_LEAST_ONCE
        file_name = service.words("en", "export-name")
        lost = Page().add(service.words("en", "export-unsure")).screen()
        steps = [(SendDocument(file_name, form, lost=lost),) for form in Form]
        assert [row.outgoing.steps for row in files] == steps
        assert {row.outgoing.promise for row in files} == {Promise.AT_MOST_ONCE}
        assert {row.outgoing.account for row in files} == {account.id}
        assert line.order < files[0].order < files[1].order

    async def test_export_once(self, service: Service) -> None:
        """A file that was being sent when the process died is not sent again. The other file, which still waited, is
        sent."""
        await service.let_in()
        work = service.process()
        _, going, _ = (await work.take(said(1, "/export"))).rows
        await work.settling.delete(going)
        left = [step for row in await service.process().waiting() for step in row.outgoing.steps]
        assert [step.form for step in left if isinstance(step, SendDocument)] == [Form.PAGE]

    async def test_export_hour(self, service: Service) -> None:
        """The files leave the chat an hour after the last arrived. Another /export removes them at once."""
        await service.let_in()
        work = service.process()
        _, first, second = (await work.take(said(1, "/export"))).rows
        service.clock.move(timedelta(minutes=50))
        await work.settling.done(first, Result(Verdict.DONE, sent=((901, MessageKind.FILE),)))
        service.clock.move(timedelta(minutes=50))
        await work.settling.done(second, Result(Verdict.DONE, sent=((902, MessageKind.FILE),)))
        (shred,) = [one for one in await service.schedule() if one.kind == DELETE_FILES]
        assert shred.due_at == service.clock.now() + timedelta(hours=1)
        line, *_ = (await work.take(said(2, "/export"))).rows
        assert line.outgoing.steps[0] == Erase((901, 902))

    async def test_wake(self, service: Service) -> None:
        """The result of a turn says when the account's schedule is due next."""
        account = await service.let_in()
        taken = await service.process().take(tapped(1, "n:while:1"))
        earliest = min(one.due_at for one in await service.notes())
        assert taken.wake is not None
        assert (taken.wake.account, taken.wake.at) == (account.id, earliest)


class TestForget:
    """/forget erases everything, and the bot says so only after it checked."""

    async def forgotten(self, service: Service, work: Process) -> tuple[bytes, list[list[str]]]:
        account = await service.account()
        await work.carry(said(90, "/forget"))
        taken = await work.take(said(91, service.words("en", "forget-word")))
        (row,) = taken.rows
        assert row.outgoing.erased is not None
        assert (row.outgoing.erased.account, row.outgoing.account) == (account.id, b"")
        assert (await service.process().waiting())[-1].outgoing == row.outgoing
        return account.id, await work.deliver(taken.rows)

    async def test_gone(self, service: Service, database_url: str) -> None:
        """No row of the account and no byte of its keys is left. The reply survives a crash until it was shown."""
        account = await service.let_in()
        work = service.process()
        await work.carry(tapped(1, "n:while:1"), said(2, "/settings"))
        row = (await service.account()).row
        id, ((shown_text,),) = await self.forgotten(service, work)
        assert id == account.id
        assert service.words("en", "forget-looked") in shown_text
        for table in ("account", "entry", "outbox"):
            assert await service.rows(table) == []
        assert found([row.data_key, row.profile, row.schedule, row.id], everything(database_url)) == []

    async def test_left(self, service: Service) -> None:
        """If rows are left after an erasure, the bot does not say that all is gone."""
        await service.let_in()
        work = service.process()
        await work.carry(said(90, "/forget"))
        taken = await work.take(said(91, service.words("en", "forget-word")))
        await service.let_in()  # a row was put back after the erasure
        shown = await work.deliver(taken.rows)
        assert shown == [[service.words("en", "forget-left")]]

    async def test_waiting_rows(self, service: Service) -> None:
        """Rows that wait for their chat are delivered, and restore nothing of the account."""
        await service.let_in()
        work = service.process()
        waiting = (await work.take(said(1, "/settings"))).rows
        await self.forgotten(service, work)
        await work.deliver(waiting)
        for table in ("account", "entry", "outbox"):
            assert await service.rows(table) == []


class TestStanding:
    """Notes in the chat that were not answered."""

    async def standing(self, service: Service) -> str:
        """Plan a note that was sent. Returns its id as written in its buttons."""
        due, id = service.clock.now(), bytes(15) + b"1"
        note = Planned("water", due, due + timedelta(minutes=45), sent=True, id=id)
        await service.let_in(schedule=(note,))
        return name(id)

    async def test_monthly(self, service: Service) -> None:
        """Old notes are dropped once a month, at any event."""
        await self.standing(service)
        assert len(await service.notes()) == 1
        service.clock.move(timedelta(days=31))
        await service.process().carry(said(1, "/help"))
        assert await service.notes() == ()

    async def test_after_days(self, service: Service) -> None:
        """A tap on a note from days ago says that the note is gone. It must not promise to come back, because nothing
        would bring it back."""
        word = await self.standing(service)
        work = service.process()
        assert await work.carry(tapped(1, f"r:{word}:more")) == [
            [english().speak("en").label("reminder-water", "more")]
        ]
        service.clock.move(ANSWERABLE + timedelta(minutes=1))
        assert await work.carry(tapped(2, f"r:{word}:later")) == [[service.words("en", "reminder-gone")]]
        assert all(one.sent for one in await service.notes())

    async def test_trail(self, service: Service) -> None:
        """The message id of a shown note is stored, so that /hide can delete it."""
        await self.standing(service)
        work = service.process()
        await work.carry(said(3, "/settings"))
        messages = {one.id for one in (await service.person()).chat.messages}
        assert messages == {3, FIRST_MESSAGE}
