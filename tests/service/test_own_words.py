"""Typed words are sealed to the journal's key as they arrive, and to no other key.

After every commit, everything that the root keys open without the journal's key is searched for planted words.
"""

import random
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.authoring.live_content import LiveContent
from bot.core.answer import Box, Typed
from bot.core.chat_messages import MessageKind, ids_of
from bot.core.checkin import Checkin
from bot.core.chores import GRACE
from bot.core.outgoing import Acknowledge, Erase, Queued, Show
from bot.core.person import SECRET as SECRETS
from bot.core.person import Awaiting, Person
from bot.core.screen import Button
from bot.core.turn import Reply, Turn
from bot.screens.conversation import Conversation
from bot.service.words import opened_person
from bot.store.store import Store
from bot.vault.account import open_outbox
from bot.vault.cell import Cell
from bot.vault.errors import SealBroken
from bot.vault.seal import unseal
from tests.service.service_fixtures import Service, all_texts, attached, said, tapped
from tests.support.bot_harness import english
from tests.support.canaries import canary, found
from tests.support.copies import copy_of, evening

PASSPHRASE = "violet ladder seven moths"
COLUMNS = ("profile", "schedule", "journal_public", "journal_index")
"""The columns of an account that are sealed under its data key."""
NEVER = ("u:set", "u:change", "u:remove", "u:restart", "u:forgot", "e:", "x:", "w:", "p:", "j:X", "j:r")
"""Prefixes of button data that a random story never taps: these buttons end the story, export words, or change the
lock."""


class Chat:
    """A person in their chat with the bot. After every commit, everything that the root keys open is searched."""

    def __init__(self, service: Service) -> None:
        self.service, self.work = service, service.process()
        self.planted = list[str]()
        self.buttons = list[Button]()
        self.shown = list[str]()
        self.number = 100

    async def say(self, text: str, *, dies: bool = False) -> list[str]:
        """Send a message. Returns the texts shown for it; with `dies`, the process dies before it shows any."""
        self.number += 1
        return await self._carry(said(self.number, text), dies=dies)

    async def tap(self, data: str, *, dies: bool = False) -> list[str]:
        """Tap a button. Returns the texts shown for it."""
        self.number += 1
        return await self._carry(tapped(self.number, data, message=self.number), dies=dies)

    async def write(self, name: str = "words") -> str:
        """Send a planted text."""
        words = canary(name)
        self.planted.append(words)
        await self.say(words)
        return words

    async def lock(self) -> None:
        """Set a passphrase."""
        for step in (self.say("/lock"), self.tap("u:set"), self.say(PASSPHRASE), self.say(PASSPHRASE)):
            await step
        assert (await self.service.person()).lock.locked

    async def to_words(self, *ways: str) -> None:
        """Begin a flow, and skip its questions up to the first that takes words."""
        for way in ways:
            await (self.say(way) if way.startswith("/") else self.tap(way))
        while self.service.words("en", "ask-text") not in self.shown[-1]:
            more = any(one.label == "A few more questions" for one in self.buttons)
            await self.tap(self.named("A few more questions" if more else "Skip").data)

    async def finish(self) -> None:
        """Skip the remaining questions, and keep the check-in."""
        while any(one.label == "Skip" for one in self.buttons):
            await self.tap(self.named("Skip").data)
        await self.tap(self.named("Keep it").data)

    async def open_newest(self) -> None:
        """Open the first entry of the journal page."""
        await self.tap(self.having("j:e:").data)

    async def act(self, chance: random.Random, step: int) -> None:
        """Do a random act."""
        awaiting = (await self.service.person()).dialogue.awaiting
        safe = [one for one in self.buttons if one.data and not one.data.startswith(NEVER)]
        dies = chance.random() < 0.1
        roll = chance.random()
        if awaiting is Awaiting.UNLOCK and roll < 0.8:
            await self.say(PASSPHRASE, dies=False)
        elif awaiting is Awaiting.UNLOCK or not safe or roll < 0.2:
            await self.say(chance.choice(("/checkin", "/wishes", "/journal", "/done", "/pause")), dies=dies)
        elif roll < (0.9 if self.service.words("en", "ask-text") in self.shown[-1] else 0.35):
            assert awaiting not in SECRETS
            await self.write(f"step{step}")
        elif roll < 0.94:
            await self.bring(chance)
        else:
            await self.tap(chance.choice(safe).data, dies=dies)
        if dies:
            await self.deliver(await self.restart())

    async def bring(self, chance: random.Random) -> None:
        """Send an export file with planted words, if the bot takes one now, and perhaps import it."""
        await self.say("/import")
        if (await self.service.person()).dialogue.awaiting is not Awaiting.IMPORT:
            return
        words = canary("brought")
        self.planted.append(words)
        self.number += 1
        update = attached(self.number)
        taken = await self.work.take(update)
        await self.check()
        file = copy_of(Person("en"), [evening(chance.randrange(1, 99), words)], self.service.clock.now())
        second = await self.work.secret(update, taken, file)
        await self.check()
        await self.deliver(second.rows)
        if chance.random() < 0.7:
            await self.tap("y:entries")

    def named(self, label: str) -> Button:
        """The button of the newest screen with that label."""
        return next(one for one in self.buttons if one.label == label)

    def having(self, data: str) -> Button:
        """The first button of the newest screen whose data starts with this text."""
        return next(one for one in self.buttons if one.data.startswith(data))

    async def check(self) -> None:
        """Check that no planted word is under a root key."""
        assert found(self.planted, await under_roots(self.service)) == []

    async def restart(self) -> list[Queued]:
        """End the process. Returns the rows that the next process has to deliver."""
        self.work = self.service.process()
        rows = await self.work.turns.resume(await self.work.waiting())
        await self.check()
        return rows

    async def deliver(self, rows: Iterable[Queued]) -> list[str]:
        """Deliver rows to the chat. Returns the texts shown."""
        texts = list[str]()
        for row in rows:
            for shown_text in await self.work.deliver([row]):
                texts += shown_text
            await self.check()
            shows = [step for step in row.outgoing.steps if isinstance(step, Show)]
            if shows:
                self.buttons = [button for step in shows for line in step.screen.rows for button in line]
        self.shown += texts
        return texts

    async def _carry(self, update: dict[str, Any], *, dies: bool) -> list[str]:
        taken = await self.work.take(update)
        await self.check()
        if dies:
            return []
        texts = await self.deliver(taken.rows)
        if taken.importing is not None:
            texts += await self.deliver((await self.work.turns.imports.finish(taken.importing)).rows)
            await self.check()
        if taken.retry_row is not None:
            second = await self.work.secret(update, taken)
            await self.check()
            texts += await self.deliver(second.rows)
        return texts


async def under_roots(service: Service) -> dict[str, bytes]:
    """Every stored value, and everything that the root keys open without the journal's key."""
    places: dict[str, bytes] = {}
    for table in ("account", "entry", "outbox", "metadata", "seen", "ledger"):
        for number, row in enumerate(await service.rows(table)):
            places |= {f"{table}.{name} {number}": value for name, value in row.items() if isinstance(value, bytes)}
    for number, row in enumerate(await service.rows("outbox")):
        places[f"outbox {number}, opened"] = open_outbox(service.roots, row["payload"], row["id"])
    account = await service.found()
    if account is not None:
        for column in COLUMNS:
            sealed = getattr(account.row, column)
            cell = Cell(account.id, "account", account.id, column, account.key.generation)
            places[f"{column}, opened"] = unseal(account.key.secret, sealed, cell)
    return places


def boxes(person: Person) -> Iterator[tuple[Checkin, Box]]:
    """Every sealed box in a person's check-ins, with its check-in."""
    for checkin in (person.checkin, person.parked):
        for answer in checkin.answers if checkin is not None else ():
            if isinstance(answer.said, Typed):
                for part in answer.said.parts:
                    assert isinstance(part, Box), "what is read back is sealed"
                    assert checkin is not None
                    yield checkin, part


@pytest.fixture
async def chat(store: Store) -> Chat:
    service = Service(store)
    await service.let_in()
    return Chat(service)


async def test_words_are_sealed_as_they_come(chat: Chat) -> None:
    """Words are sealed as they arrive, and open with the journal's key alone."""
    await chat.to_words("/wishes")
    first, second = await chat.write("first"), await chat.write("second")
    account = await chat.service.account()
    assert len(list(boxes(account.person))) == 2
    opened = opened_person(account.person, chat.service.accounts.stored_private(account), account.id)
    assert opened.checkin is not None
    # The second message was sent before the next question appeared, so it belongs to the same answer.
    said = [answer.said.text for answer in opened.checkin.answers if isinstance(answer.said, Typed)]
    assert said == [f"{first}\n{second}"]


async def test_words_in_a_parked_check_in_are_sealed(chat: Chat) -> None:
    """Words in a parked check-in are sealed to the journal's key, and /export still has them."""
    await chat.to_words("/wishes")
    words = await chat.write()
    await chat.tap("c:options")
    person = await chat.service.person()
    assert person.parked is not None and len(list(boxes(person))) == 1
    await chat.check()
    (document,) = await chat.service.files((await chat.service.account()).id)
    assert words.encode() in document.content


async def test_a_box_opens_only_in_its_own_place(chat: Chat) -> None:
    """Sealed words moved to another check-in, question or account raise SealBroken."""
    await chat.to_words("/wishes")
    await chat.write()
    account = await chat.service.account()
    private, person = chat.service.accounts.stored_private(account), account.person
    assert person.checkin is not None
    moved = replace(person, checkin=replace(person.checkin, id="others"))
    renamed = tuple(replace(answer, question=f"{answer.question}-other") for answer in person.checkin.answers)
    elsewhere = replace(person, checkin=replace(person.checkin, answers=renamed))
    for wrong, id in ((moved, account.id), (elsewhere, account.id), (person, b"another account!")):
        with pytest.raises(SealBroken):
            opened_person(wrong, private, id)


async def test_words_in_two_messages_are_kept_as_one(chat: Chat) -> None:
    """Two quick messages become one answer with a line break between them."""
    await chat.to_words("/checkin", "c:new:quick")
    first, second = await chat.write("first"), await chat.write("second")
    await chat.finish()
    assert f"{first}\n{second}" in await chat.service.kept()


async def test_a_rewritten_answer_replaces_the_old_one(chat: Chat) -> None:
    """Rewriting an answer behind a passphrase shows the new words and adds no entry."""
    await chat.to_words("/checkin", "c:new:quick")
    await chat.write("before")
    await chat.finish()
    await chat.lock()
    await chat.say("/journal")
    await chat.say(PASSPHRASE)
    await chat.open_newest()
    before = len(await chat.service.entry_rows(await chat.service.account()))
    await chat.tap(chat.having("j:c:").data)
    for button in [one for one in chat.buttons if one.data.startswith("j:a:")]:
        await chat.tap(button.data)
        if any(one.data.startswith("j:w:") for one in chat.buttons):
            break
    await chat.tap(chat.having("j:w:").data)
    after = await chat.write("after")
    assert any(after in text for text in chat.shown[-2:])
    assert len(await chat.service.entry_rows(await chat.service.account())) == before


async def test_the_card_asks_for_the_passphrase(chat: Chat) -> None:
    """The card of wishes is drawn from the journal, and asks for the passphrase if the journal is locked."""
    await chat.to_words("/wishes")
    words = await chat.write()
    await chat.finish()
    (shown, _) = await chat.say("/wishes")
    assert words in shown
    card = ids_of((await chat.service.person()).chat.messages, MessageKind.PAGE)
    assert len(card) == 1, "it leaves the chat with the journal's pages"
    await chat.lock()
    asked = await chat.say("/wishes")
    assert words not in " ".join(asked) and "passphrase" in asked[0]
    assert words in " ".join(await chat.say(PASSPHRASE))
    await chat.say("/lock")
    assert words not in " ".join(await chat.say("/wishes"))


async def test_a_word_for_ones_body(chat: Chat) -> None:
    """Questions with an own word for the body are stored without it, and drawn again after a crash. A locked journal
    hides the word."""
    word = secrets.token_hex(7)
    chat.planted.append(word)
    await chat.tap("b:write:vulva")
    assert word in (await chat.say(word))[0]
    await chat.say("/checkin")
    await chat.tap("c:new:body")
    await chat.tap(chat.having("q:").data.rpartition(":")[0] + ":parts")
    await chat.tap(chat.named(word).data, dies=True)
    await chat.deliver(await chat.restart())
    assert any(one.label == f"✓ {word}" for one in chat.buttons)
    await chat.lock()
    await chat.tap("c:on")
    assert not any(word in one.label for one in chat.buttons)
    await chat.tap("b:show:vulva")
    assert word in " ".join(await chat.say(PASSPHRASE))


async def test_a_word_for_a_feeling(chat: Chat) -> None:
    """A page with an own word for a feeling is stored without it, and drawn again after a crash. The check-in keeps
    only the number of the word."""
    word = secrets.token_hex(7)
    chat.planted.append(word)
    await chat.tap("b:feel:add")
    assert word in (await chat.say(word))[0]
    await chat.say("/checkin")
    await chat.tap("c:new:quick")
    while not any(one.label == "My own words" for one in chat.buttons):
        more = any(one.label == "A few more questions" for one in chat.buttons)
        await chat.tap(chat.named("A few more questions" if more else "Skip").data)
    await chat.tap(chat.named("My own words").data)
    await chat.tap(chat.named(word).data, dies=True)
    await chat.deliver(await chat.restart())
    assert any(one.label == f"✓ {word}" for one in chat.buttons)
    await chat.tap(chat.named("That is it").data)
    await chat.finish()
    assert word in await chat.service.kept()


async def test_a_question_of_ones_own(chat: Chat) -> None:
    """An own question and its answers are never stored in plain text, and are drawn again after a crash."""
    asks, yes, no = canary("asks"), canary("yes")[:30], canary("no")[:30]
    chat.planted += [asks, yes, no]
    await chat.tap("b:ask:one")
    assert asks in (await chat.say(f"{asks}\n{yes}\n{no}"))[0]
    await chat.say("/checkin")
    await chat.tap("c:new:quick")
    while asks not in chat.shown[-1]:
        await chat.tap(chat.named("Skip").data)
    await chat.deliver(await chat.restart())
    await chat.tap(chat.named(no).data)
    await chat.tap(chat.named("Keep it").data)
    assert no in await chat.service.kept()


async def test_a_reminder(chat: Chat) -> None:
    """The words of an own reminder are never stored in plain text, and are drawn again after a crash."""
    await chat.tap("b:notes:add")
    words = await chat.write()
    await chat.tap("b:when:after:note-1")
    await chat.tap("b:delay:note-1:30", dies=True)
    shown = await chat.deliver(await chat.restart())
    assert words in " ".join(shown) or words in " ".join(await chat.tap("b:notes:list"))
    await chat.lock()
    assert words not in " ".join(await chat.tap("b:notes:list"))
    assert words in " ".join(await chat.say(PASSPHRASE))


async def test_the_card_goes_with_its_entry(chat: Chat) -> None:
    """After an entry is erased, its words are gone from the card of wishes."""
    await chat.to_words("/wishes")
    words = await chat.write()
    await chat.finish()
    await chat.say("/journal")
    await chat.open_newest()
    await chat.tap(chat.having("j:x:").data)
    await chat.tap(chat.having("j:X:").data)
    shown = await chat.say("/wishes")
    assert words not in " ".join(shown) and chat.having("q:")
    person = await chat.service.person()
    assert person.taste.wishes is None and person.checkin is not None and person.checkin.flow == "wishes"


async def test_a_journal_started_over_asks_again(chat: Chat) -> None:
    """After the journal was started over, the bot asks again for words that only the old key opens."""
    await chat.to_words("/wishes")
    await chat.write()
    await chat.finish()
    await chat.lock()
    await chat.to_words("/checkin", "c:new:quick")
    await chat.write()
    await chat.tap("u:restart")
    chat.service.clock.move(GRACE)
    await chat.work.due.handle((await chat.service.account()).id)
    person = await chat.service.person()
    assert list(boxes(person)) == [] and person.checkin is not None and person.taste.wishes is None
    await chat.to_words("/checkin", "c:on")
    words = await chat.write()
    await chat.finish()
    assert words in await chat.service.kept()


async def kept_and_asked_for(chat: Chat) -> str:
    """Keep an entry with words and tap to read it; the process dies before it shows the page. Returns the words."""
    await chat.to_words("/checkin", "c:new:quick")
    words = await chat.write()
    await chat.finish()
    await chat.say("/journal")
    await chat.tap(chat.having("j:e:").data, dies=True)
    return words


async def test_a_page_lost_in_a_restart_is_drawn_again(chat: Chat) -> None:
    """After a restart a journal page that was not sent is drawn again and sent."""
    words = await kept_and_asked_for(chat)
    rows = await chat.restart()
    assert words in " ".join(map(str, all_texts(rows)))
    await chat.deliver(rows)
    assert await chat.work.waiting() == []


async def test_a_page_whose_entry_is_gone_says_so(chat: Chat) -> None:
    """If the entry was erased meanwhile, its page says that it is gone and contains none of its words."""
    words = await kept_and_asked_for(chat)
    other = chat.service.process()
    (entry,) = [one for one in chat.buttons if one.data.startswith("j:e:")]
    await other.take(tapped(900, f"j:X:{entry.data.split(':')[2]}"))
    rows = await chat.restart()
    shown_text = " ".join(map(str, all_texts(rows)))
    assert words not in shown_text and chat.service.words("en", "journal-gone") in shown_text


async def test_a_page_of_an_erased_account_is_dropped(chat: Chat) -> None:
    """After the account is erased, its waiting journal page shows nothing."""
    await kept_and_asked_for(chat)
    rows = await chat.work.waiting()
    async with chat.service.store.begin() as uow:
        await uow.accounts.delete((await chat.service.account()).id)
    again = await chat.service.process().turns.resume(rows)
    assert [step for row in again for step in row.outgoing.steps if isinstance(step, Show)] == []


async def test_a_page_that_fails_stops_no_start(chat: Chat) -> None:
    """If drawing a waiting page raises, the bot starts anyway and only acknowledges the tap."""

    class Failing(Conversation):
        """A conversation that raises at every turn."""

        def decide(self, turn: Turn) -> Reply:
            raise RuntimeError("this page cannot be drawn")

    await kept_and_asked_for(chat)
    rows = await chat.work.waiting()
    (row,) = await chat.service.process(Failing(LiveContent(english()))).turns.resume(rows)
    assert [type(step) for step in row.outgoing.steps] == [Acknowledge]
    await chat.deliver([row])
    assert await chat.work.waiting() == []


async def test_a_page_asks_where_the_journal_is_shut(chat: Chat) -> None:
    """After a restart no journal is open, so a waiting page says that its journal is locked and offers to open it."""
    await chat.lock()
    await chat.to_words("/checkin", "c:new:quick")
    words = await chat.write()
    await chat.finish()
    await chat.say("/journal")
    await chat.say(PASSPHRASE)
    await chat.tap(chat.having("j:e:").data, dies=True)
    before = await chat.service.person()
    (shown_text,) = await chat.deliver(await chat.restart())
    assert shown_text == chat.service.words("en", "lock-locked")
    assert (await chat.service.person()).dialogue == before.dialogue, "nothing is asked that a message would answer"
    (button,) = chat.buttons
    assert chat.service.words("en", "unlock-ask") in " ".join(await chat.tap(button.data))
    assert words in " ".join(await chat.say(PASSPHRASE))


async def test_a_page_of_a_row_half_done_is_not_written(chat: Chat) -> None:
    """If a waiting row is rewritten while its page is in memory, the page is stored without its words."""
    words = await kept_and_asked_for(chat)
    (row,) = await chat.restart()
    assert words in str(all_texts([row]))
    steps = (*row.outgoing.steps, Erase((1,)))
    await chat.work.settling.rewrite(replace(row, outgoing=replace(row.outgoing, steps=steps)))
    await chat.check()
    (again,) = await chat.restart()
    assert words in str(all_texts([again])) and again.outgoing.steps[-1] == Erase((1,))


@pytest.mark.parametrize("seed", range(4))
async def test_no_story_leaves_words_under_a_root_key(chat: Chat, seed: int) -> None:
    """In a random story of messages, taps and crashes, with or without a lock, no planted word is ever under a root
    key."""
    chance = random.Random(seed)
    await chat.to_words("/wishes")
    await chat.write()
    await chat.finish()
    if seed % 2:
        await chat.lock()
    for step in range(30):
        await chat.act(chance, step)
    account = await chat.service.account()
    if not seed % 2:
        # The search would find the words: the export contains them.
        (document,) = await chat.service.files(account.id)
        assert any(words.encode() in document.content for words in chat.planted)
