"""Every effect of a turn and every kind of chore has an example here, so that none can exist untested."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import count
from typing import get_args

import pytest

from bot.authoring.live_content import LiveContent
from bot.core import chores
from bot.core.answer import Answer, typed
from bot.core.chat_messages import ChatMessage, MessageKind
from bot.core.chores import CHORES, chore
from bot.core.entry import Entry
from bot.core.journal import KeptEntry, Newest
from bot.core.link import LINK_NOTE, WEEK, Half, Link, Links
from bot.core.linking import Invite, Move, MoveLink, Opened
from bot.core.outgoing import Erase, Form, SendDocument, Show
from bot.core.person import ChatState, Person, PersonSettings
from bot.core.planned import Planned
from bot.core.round import Held, Lay, LayAnswer, LayCard, LayLine, Line, Pick, PutAway, Side, TakeBack
from bot.core.screen import Page
from bot.core.turn import (
    BeginJournal,
    CancelReminders,
    CloseJournal,
    Drop,
    DropFile,
    Effect,
    Forget,
    KeepLines,
    KeepOwn,
    KeepWishes,
    RemovePassphrase,
    Reply,
    RescheduleReminders,
    Rewrite,
    ScheduleReminders,
    SendExport,
    SetPassphrase,
    TakeFile,
    Turn,
)
from bot.screens.conversation import Conversation
from bot.service import links
from bot.service.journal import Journal
from bot.service.journal_pages import JournalPages
from bot.service.turn_result import TurnResult
from bot.store.store import Store
from tests.service.noninterference import pair_in
from tests.service.rights import Story
from tests.service.service_fixtures import ONE, Process, Service, changed, said
from tests.support.bot_harness import EVENING, english
from tests.support.copies import copy_of, evening
from tests.support.wrapped import is_wrapped

UNTIL, FIRST = EVENING + timedelta(days=1), EVENING + timedelta(days=9)
INVITE = Invite(link=b"l" * 16, half=b"h" * 16, token=b"t" * 16, until=UNTIL, first=FIRST)
LEFT = Page().add("something is left").screen()
WORDS, PAGE, FILE = 11, 12, 13
"""Messages in the chat: the person's words, a journal page, a file of /export."""
updates = count(1)


class OneEffect(Conversation):
    """A conversation that answers everything with one effect."""

    def __init__(self, effect: Effect, **changes: object) -> None:
        super().__init__(LiveContent(english()))
        self._effect, self._changes = effect, changes

    def decide(self, turn: Turn) -> Reply:
        assert turn.person is not None
        person = changed(turn.person, **self._changes)
        return Reply(person, Page().add("done").screen(), effects=(self._effect,))


class Setup:
    """One account with an entry, a note and three messages in its chat, and ways to run one effect or chore on it."""

    def __init__(self, service: Service, kept: KeptEntry, note: Planned) -> None:
        self.service, self.kept, self.note = service, kept, note
        self.bland = Conversation(LiveContent(english())).blank(Person("en"))

    async def do(self, effect: Effect, **changes: object) -> TurnResult:
        """Carry one effect out."""
        return await self.service.process(OneEffect(effect, **changes)).take(said(next(updates), "/do"))

    async def offered(self, effect: Effect, content: bytes) -> tuple[TurnResult, Process]:
        """Carry out an effect on a file that the person sent. Also returns the process that did it."""
        work, account = self.service.process(OneEffect(effect)), await self.service.account()
        work.open_journals.hold_file(account.id, content, None)
        return await work.take(said(next(updates), "/do")), work

    async def due(self, kind: str, about: bytes = b"") -> TurnResult:
        """Plan a chore and do it when it is due."""
        await self.service.plan(chore(kind, self.service.clock.now(), about))
        return await self.service.process().due.handle((await self.service.account()).id)

    async def kinds(self) -> list[str]:
        """The kinds of everything planned."""
        return sorted(one.kind for one in await self.service.schedule())


def entry(service: Service, words: str) -> KeptEntry:
    """An entry with these words."""
    now = service.clock.now()
    return KeptEntry(Entry("quick", now, now, (Answer("note", typed(words)),)), (("Said", ""),))


@pytest.fixture
async def setup(store: Store) -> Setup:
    service = Service(store)
    now = service.clock.now()
    note = Planned("water", now + timedelta(hours=1), now + timedelta(hours=2))
    minute = int(now.timestamp() // 60)
    messages = (
        ChatMessage(WORDS, minute - 24 * 60, MessageKind.WORDS),
        ChatMessage(PAGE, minute, MessageKind.PAGE),
        ChatMessage(FILE, minute, MessageKind.FILE),
    )
    await service.let_in(
        person=Person("en", settings=PersonSettings(zone="Europe/Berlin"), chat=ChatState(messages=messages))
    )
    await service.plan(note)
    first = Setup(service, entry(service, "first"), note)
    await first.do(entry(service, "first"))
    account = await service.account()
    async with store.read() as uow:
        found = await JournalPages(
            Journal(uow, account), service.accounts.stored_private(account), account.person.zone_or_utc
        ).look(Newest())
    (kept,) = found.entries
    (planned,) = await service.notes()
    return Setup(service, kept, planned)


async def keep(setup: Setup) -> None:
    """The entry is kept beside the others, and is erased on time if it has an end."""
    until = setup.service.clock.now() + timedelta(days=30)
    await setup.do(replace(entry(setup.service, "second"), until=until))
    assert await setup.service.kept() == ["first", "second"]
    assert chores.DELETE_ENTRY in await setup.kinds()


async def keep_wishes(setup: Setup) -> None:
    """The wishes are kept as an entry, and the person remembers which one."""
    until = setup.service.clock.now() + timedelta(days=30)
    await setup.do(KeepWishes(replace(entry(setup.service, "second"), until=until)))
    assert await setup.service.kept() == ["first", "second"]
    assert chores.DELETE_ENTRY in await setup.kinds()
    account = await setup.service.account()
    wishes = account.person.taste.wishes
    async with setup.service.store.read() as uow:
        journal = Journal(uow, account)
        assert wishes is not None and journal.position(wishes) == 1


async def keep_lines(setup: Setup) -> None:
    """The lines are kept as an entry, and the person remembers which one."""
    await setup.do(KeepLines(entry(setup.service, "second")))
    assert await setup.service.kept() == ["first", "second"]
    account = await setup.service.account()
    lines = account.person.taste.lines
    async with setup.service.store.read() as uow:
        assert lines is not None and Journal(uow, account).position(lines) == 1


async def keep_own(setup: Setup) -> None:
    """The own words are kept as an entry, and the person remembers which one."""
    await setup.do(KeepOwn(entry(setup.service, "second")))
    assert await setup.service.kept() == ["first", "second"]
    account = await setup.service.account()
    own = account.person.taste.own
    async with setup.service.store.read() as uow:
        assert own is not None and Journal(uow, account).position(own) == 1


async def rewrite(setup: Setup) -> None:
    """The entry with the same id is replaced."""
    await setup.do(Rewrite(setup.kept.changed("note", typed("other"), "")))
    assert await setup.service.kept() == ["other"]


async def drop(setup: Setup) -> None:
    """The entry is erased."""
    await setup.do(Drop(setup.kept.id))
    assert await setup.service.kept() == []


async def schedule_more(setup: Setup) -> None:
    """The new notes are added to the schedule."""
    await setup.do(ScheduleReminders((replace(setup.note, kind="eat", id=b""),)))
    assert {"eat", "water"} <= set(await setup.kinds())


async def cancel(setup: Setup) -> None:
    """The named notes are cancelled."""
    await setup.do(CancelReminders((setup.note.id,)))
    assert await setup.service.notes() == ()


async def reschedule(setup: Setup) -> None:
    """The named notes change and keep their ids."""
    later = replace(setup.note, due_at=setup.note.due_at + timedelta(hours=1))
    await setup.do(RescheduleReminders((later,)))
    assert await setup.service.notes() == (later,)


async def forget(setup: Setup) -> None:
    """The account and its entries are gone."""
    await setup.do(Forget(LEFT))
    assert await setup.service.found() is None
    assert await setup.service.rows("entry") == []


async def export(setup: Setup) -> None:
    """There is a row for each form of the export files."""
    taken = await setup.do(SendExport())
    steps = [step for row in taken.rows for step in row.outgoing.steps if isinstance(step, SendDocument)]
    assert {step.form for step in steps} == set(Form)


async def take_file(setup: Setup) -> None:
    """Entries of the file that the journal lacks are added. Taking the same file again adds nothing."""
    account = await setup.service.account()
    for entries in (2, 0):
        taken, work = await setup.offered(TakeFile(), copy_of(Person("en"), [evening(3, "older"), evening(2, "newer")]))
        assert taken.importing is not None
        (row,) = (await work.turns.imports.finish(taken.importing)).rows
        done = Conversation(LiveContent(english())).import_done(entries, "en")
        assert [step.screen for step in row.outgoing.steps if isinstance(step, Show)] == [done]
        assert work.open_journals.file(account.id) is None
        assert await setup.service.kept() == ["older", "newer", "first"]


async def drop_file(setup: Setup) -> None:
    """The file is dropped, and nothing of it is kept."""
    account = await setup.service.account()
    _, work = await setup.offered(DropFile(), copy_of(Person("en"), [evening(3)]))
    assert work.open_journals.file(account.id) is None
    assert await setup.service.kept() == ["first"]


async def shut(setup: Setup) -> None:
    """The account names no opening, so the journal is shut."""
    await setup.do(CloseJournal(), opening=b"some opening")
    assert (await setup.service.person()).lock.opening == b""


async def lock(setup: Setup) -> None:
    """The journal's key is wrapped with the passphrase."""
    story = Story(setup.service, setup.service.process(), updates)
    await story.lock()
    assert is_wrapped(setup.service.accounts.stored_private(await setup.service.account()))
    assert await story.read() == ["first"]


async def unlock(setup: Setup) -> None:
    """The journal has a new key without a passphrase."""
    bare = setup.service.accounts.stored_private(await setup.service.account())
    story = Story(setup.service, setup.service.process(), updates)
    await story.lock()
    await story.unlock()
    inner = setup.service.accounts.stored_private(await setup.service.account())
    assert not is_wrapped(inner) and inner != bare
    assert await setup.service.kept() == ["first"]


async def begin_journal(setup: Setup) -> None:
    """The journal is empty and has another key."""
    before = setup.service.accounts.stored_private(await setup.service.account())
    await setup.do(BeginJournal())
    assert await setup.service.kept() == []
    assert setup.service.accounts.stored_private(await setup.service.account()) != before


async def invite(setup: Setup) -> None:
    """The link has a row that only the token finds."""
    await setup.do(INVITE)
    (row,) = await setup.service.rows("link")
    assert row["id"] == INVITE.link and INVITE.token not in row.values()
    async with setup.service.store.read() as uow:
        found = await links.find_invitation(uow, setup.service.roots, INVITE.token, EVENING)
    assert found == Opened(link=INVITE.link, until=INVITE.until, first=INVITE.first)


async def move_link(setup: Setup) -> None:
    """Moves of both holders are stored in the link."""
    await setup.do(INVITE)
    for move, half in ((Move.JOIN, b"g" * 16), (Move.CONFIRM, INVITE.half), (Move.LEAVE, INVITE.half)):
        await setup.do(MoveLink(link=INVITE.link, half=half, move=move))
    (row,) = await setup.service.rows("link")
    link = pair_in(setup.service.roots, row).link
    assert link == Link(until=UNTIL, first=FIRST, inviter=b"", guest=b"g" * 16, confirmed=True, taken=True)


LINE = Line(words="slowly, please")


async def side_of(setup: Setup) -> Side:
    """The inviter's side of the only link."""
    (row,) = await setup.service.rows("link")
    return pair_in(setup.service.roots, row).inviter


async def laid(setup: Setup, *effects: Lay) -> Held:
    """What the inviter's side holds after these effects."""
    for effect in effects:
        await setup.do(effect)
    return (await side_of(setup)).held


async def lay_card(setup: Setup) -> None:
    """Only a yes is held. A later maybe takes it back, and a card of another round is ignored."""
    await setup.do(INVITE)
    lay = partial(LayCard, link=INVITE.link, half=INVITE.half, round=0)
    held = await laid(setup, lay(card="a", pick=Pick.YES), lay(card="b", pick=Pick.NO), lay(card="c", pick=Pick.YES))
    assert held == Held(yes=("a", "c"))
    late = LayCard(link=INVITE.link, half=INVITE.half, round=1, card="d", pick=Pick.YES)
    assert await laid(setup, lay(card="a", pick=Pick.MAYBE), late) == Held(yes=("c",)), "nor what another round is for"


async def lay_answer(setup: Setup) -> None:
    """An answer is held sealed. A later answer to the same question replaces it."""
    await setup.do(INVITE)
    lay = partial(LayAnswer, link=INVITE.link, half=INVITE.half, round=0)
    held = await laid(setup, lay(question="q", option="one"), lay(question="q", option="two"))
    assert [one.about for one in held.answers] == ["q"] and b"two" not in held.answers[0].box


async def lay_line(setup: Setup) -> None:
    """A line is held sealed and only once, however often it is laid down. A line that is too long is cut."""
    await setup.do(INVITE)
    lay = partial(LayLine, link=INVITE.link, half=INVITE.half, round=0)
    held = await laid(setup, lay(line=LINE), lay(line=LINE), lay(line=Line(words="\n\u7684" * 75)))
    assert len(held.lines) == 2 and len({len(one.box) for one in held.lines}) == 1
    assert LINE.words.encode() not in held.lines[0].box


async def take_back(setup: Setup) -> None:
    """The side holds nothing."""
    await setup.do(INVITE)
    lay = LayLine(link=INVITE.link, half=INVITE.half, round=0, line=LINE)
    assert (await laid(setup, lay)).lines
    assert await laid(setup, TakeBack(link=INVITE.link, half=INVITE.half)) == Held()


async def put_away(setup: Setup) -> None:
    """The result of a release is no longer shown."""
    await setup.do(INVITE)
    setup.service.clock.move(FIRST - EVENING)
    await setup.do(TakeBack(link=INVITE.link, half=INVITE.half))
    assert (await side_of(setup)).shown is not None
    await setup.do(PutAway(link=INVITE.link, half=INVITE.half))
    assert (await side_of(setup)).shown is None


EFFECTS: dict[type, Callable[[Setup], Awaitable[None]]] = {
    KeptEntry: keep,
    KeepWishes: keep_wishes,
    KeepLines: keep_lines,
    KeepOwn: keep_own,
    Rewrite: rewrite,
    Drop: drop,
    ScheduleReminders: schedule_more,
    CancelReminders: cancel,
    RescheduleReminders: reschedule,
    Forget: forget,
    SendExport: export,
    TakeFile: take_file,
    DropFile: drop_file,
    CloseJournal: shut,
    SetPassphrase: lock,
    RemovePassphrase: unlock,
    BeginJournal: begin_journal,
    Invite: invite,
    MoveLink: move_link,
    LayCard: lay_card,
    LayAnswer: lay_answer,
    LayLine: lay_line,
    TakeBack: take_back,
    PutAway: put_away,
}


async def tidy(setup: Setup) -> None:
    """The person's words leave the chat."""
    (row,) = (await setup.due(chores.CLEAR_CHAT)).rows
    assert row.outgoing.steps == (Erase((WORDS,), line=setup.bland),)


async def page_cleanup(setup: Setup) -> None:
    """The journal page leaves the chat."""
    (row,) = (await setup.due(chores.TAKE_DOWN_PAGE)).rows
    assert row.outgoing.steps == (Erase((PAGE,), line=setup.bland),)


async def shred(setup: Setup) -> None:
    """The files of /export leave the chat."""
    (row,) = (await setup.due(chores.DELETE_FILES)).rows
    assert row.outgoing.steps == (Erase((FILE,), line=setup.bland),)


async def fade(setup: Setup) -> None:
    """The entry is erased."""
    assert (await setup.due(chores.DELETE_ENTRY, setup.kept.id)).rows == ()
    assert await setup.service.kept() == []


async def idle(setup: Setup) -> None:
    """The person is warned, and the erasure of the account is planned."""
    rows = (await setup.due(chores.WARN_INACTIVE)).rows
    assert any(isinstance(step, Show) for row in rows for step in row.outgoing.steps)
    assert chores.DELETE_INACTIVE in await setup.kinds()


async def gone(setup: Setup) -> None:
    """The account is erased."""
    await setup.due(chores.DELETE_INACTIVE)
    assert await setup.service.found(ONE) is None


async def start_over(setup: Setup) -> None:
    """The locked journal is empty, and its new key has no passphrase."""
    await Story(setup.service, setup.service.process(), updates).lock()
    await setup.due(chores.START_OVER)
    assert not is_wrapped(setup.service.accounts.stored_private(await setup.service.account()))
    assert await setup.service.kept() == []


async def erase(setup: Setup) -> None:
    """The account and its entries are erased."""
    await setup.due(chores.ERASE)
    assert await setup.service.found(ONE) is None
    assert await setup.service.rows("entry") == []


async def release(setup: Setup) -> None:
    """The round is released, a neutral note comes, and the next release is planned."""
    await setup.do(INVITE)
    half = Half(id=INVITE.half, link=INVITE.link, until=UNTIL, first=FIRST, rests_from=FIRST + 3 * WEEK)
    await setup.service.change(links=Links(halves=(half,)))
    setup.service.clock.move(FIRST - EVENING)
    rows = (await setup.due(chores.RELEASE, half.id)).rows
    assert [row for row in rows if row.outgoing.reminder is not None and row.outgoing.reminder.kind == LINK_NOTE]
    assert (await side_of(setup)).shown is not None
    (planned,) = [one for one in (await setup.service.account()).schedule if one.kind == chores.RELEASE]
    assert planned.due_at == FIRST + WEEK


DONE: dict[str, Callable[[Setup], Awaitable[None]]] = {
    chores.CLEAR_CHAT: tidy,
    chores.TAKE_DOWN_PAGE: page_cleanup,
    chores.DELETE_FILES: shred,
    chores.DELETE_ENTRY: fade,
    chores.WARN_INACTIVE: idle,
    chores.DELETE_INACTIVE: gone,
    chores.START_OVER: start_over,
    chores.ERASE: erase,
    chores.RELEASE: release,
}


@pytest.mark.parametrize("effect", get_args(Effect), ids=lambda effect: str(effect.__name__))
async def test_effect(effect: type, setup: Setup) -> None:
    """Each effect has an example, and does what its example says on a real database."""
    await EFFECTS[effect](setup)


@pytest.mark.parametrize("kind", CHORES)
async def test_chore(kind: str, setup: Setup) -> None:
    """Each kind of chore has an example, and does what its example says on a real database."""
    await DONE[kind](setup)
