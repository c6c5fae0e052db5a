"""What passes over a link: shown to both where both want it, at one moment, and to nobody else; then gone."""

import json
import re
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import delete

from bot.authoring.live_content import LiveContent
from bot.core import chores
from bot.core.callbacks import unpack
from bot.core.callbacks.journal import Passphrase
from bot.core.callbacks.together import LinkAnswer, LinkLook
from bot.core.link import LINK_NOTE
from bot.core.person import Person, PersonSettings
from bot.core.round import SHOWN_FOR, Held, Pair, Pick, asked, hand
from bot.screens.conversation import Conversation
from bot.service import links
from bot.store import Store, locate
from bot.store.tables import metadata
from bot.vault.lookup import invited_mark
from tests.service.failing_store import Died, FailingStore
from tests.service.noninterference import (
    ACTS,
    ME,
    OTHER,
    TASTE,
    Chat,
    answer,
    deal,
    invite,
    joins,
    lay_line,
    look,
    pair_in,
)
from tests.service.service_fixtures import Service
from tests.support.bot_harness import english
from tests.support.canaries import everything, found

SECRET = "five quiet otters by the pier"
DECK = english().deck
QUESTIONS = {question.id: question for question in DECK.questions}


class Linked:
    """Two people whose link stands. The first invited the second."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.me, self.you = Chat(service, ME), Chat(service, OTHER)

    async def begin(self, language: str = "en") -> "Linked":
        for who, speaks in ((ME, "en"), (OTHER, language)):
            person = Person(speaks, settings=PersonSettings(zone="Europe/Berlin"), taste=TASTE)
            await self.service.let_in(who, person)
        await invite(self.me)
        await joins(self.you, self.me.addresses[-1])
        await ACTS["told"](self.me)
        self.service.clock.move(timedelta(hours=50))
        return self

    async def pair(self) -> Pair:
        (row,) = await self.service.rows("link")
        return pair_in(self.service.roots, row)

    async def until_release(self, later: timedelta = timedelta(0)) -> datetime:
        """Go on to the release, without anybody doing anything yet."""
        half = (await self.service.person(ME)).links.halves[0]
        at = half.next_release(self.service.clock.now())
        self.service.clock.move(at + later - self.service.clock.now())
        return at

    async def release(self, later: timedelta = timedelta(0)) -> None:
        """Go on to the release, and let both be sent what is due."""
        await self.until_release(later)
        for chat in (self.you, self.me):
            await chat.be_sent_what_is_due()

    async def until_shared(self, what: str) -> set[str]:
        """Go on, week by week, to a round in which both are dealt some card or question. Which ones."""
        while True:
            now = self.service.clock.now()
            halves = [(await self.service.person(who)).links.halves[0] for who in (ME, OTHER)]
            ids, deal = (DECK.cards, hand) if what == "cards" else (tuple(QUESTIONS), asked)
            one, two = (set(deal(half.link, half.id, half.round(now), ids)) for half in halves)
            if one & two:
                return one & two
            await self.release()
            self.service.clock.move(timedelta(hours=1))

    async def shown(self, chat: Chat) -> str:
        """What somebody sees who looks."""
        await look(chat)
        return chat.calls[-1]


async def linked(store: Store, language: str = "en") -> Linked:
    return await Linked(Service(store)).begin(language)


def cards_in(shown: str, language: str) -> set[str]:
    """The cards whose words are shown."""
    words = english().speak(language)
    return {id for id in DECK.cards if words(f"deck-{id}") in shown}


async def test_cards_that_both_want_are_shown_to_both(store: Store) -> None:
    """To each in their own language, those that both were dealt and said yes to, and no others."""
    two = await linked(store, "de")
    shared = await two.until_shared("cards")
    await deal(two.me, Pick.YES)
    await deal(two.you, Pick.YES)
    assert cards_in(await two.shown(two.me), "en") == set(), "nothing before the release"
    await two.release()
    assert cards_in(await two.shown(two.me), "en") == shared
    assert cards_in(await two.shown(two.you), "de") == shared


async def test_what_is_shown_is_gone_after_a_day(store: Store) -> None:
    """The matched cards are shown for a day and then disappear."""
    two = await linked(store)
    await two.until_shared("cards")
    for chat in (two.me, two.you):
        await deal(chat, Pick.YES)
    await two.release()
    two.service.clock.move(SHOWN_FOR - timedelta(seconds=1))
    assert cards_in(await two.shown(two.me), "en")
    two.service.clock.move(timedelta(seconds=1))
    assert not cards_in(await two.shown(two.me), "en")
    assert (await two.pair()).guest.shown is None, "also on the side of somebody who did not look"


async def test_an_answer_is_shown_where_both_answered(store: Store) -> None:
    """The other one's, for the questions that both were asked."""
    two = await linked(store)
    shared = await two.until_shared("questions")
    await answer(two.me)
    await two.you.say("/together")
    await two.you.tap(lambda one: type(one).__name__ == "LinkQuestion")
    await two.you.tap_each(lambda one: isinstance(one, LinkAnswer) and one.option == 1)
    await two.release()
    words = english().speak("en")
    for chat, option in ((two.me, 1), (two.you, 0)):
        shown = await two.shown(chat)
        for id, question in QUESTIONS.items():
            assert (words(f"week-{id}") in shown) == (id in shared)
            assert id not in shared or words.label(f"week-{id}", question.options[option]) in shown


async def test_a_line_is_shown_at_the_release(store: Store) -> None:
    """Once, to the other one alone, and never before."""
    two = await linked(store)
    line = english().speak("en")(f"idea-{TASTE.tried[0][0]}")
    await lay_line(two.me)
    assert line not in await two.shown(two.you)
    await two.release()
    assert line in await two.shown(two.you)
    assert line not in await two.shown(two.me)
    await two.release()
    assert line not in await two.shown(two.you)


async def test_a_locked_journal_shows_it_after_the_passphrase(store: Store) -> None:
    """What came before was sealed to other keys, and is not shown."""
    two = await linked(store)
    await two.me.say("/lock")
    await two.me.tap(lambda one: one == Passphrase("set"))
    await two.me.say(SECRET)
    await two.me.say(SECRET)
    await ACTS["home"](two.me)
    shared = await two.until_shared("cards")
    await deal(two.me, Pick.YES)
    await deal(two.you, Pick.YES)
    await two.release()
    await two.me.say("/lock")
    asked_for = await two.shown(two.me)
    assert cards_in(asked_for, "en") == set() and two.service.words("en", "unlock-ask") in asked_for
    await two.me.say(SECRET)
    assert cards_in(two.me.calls[-1], "en") == shared


async def test_new_keys_leave_a_match_to_both(store: Store) -> None:
    """After a new passphrase in the middle of a round, both people still see the cards that both want."""
    two = await linked(store)
    shared = await two.until_shared("cards")
    await deal(two.me, Pick.YES)
    await deal(two.you, Pick.YES)
    await two.you.say("/lock")
    await two.you.tap(lambda one: one == Passphrase("set"))
    await two.you.say(SECRET)
    await two.you.say(SECRET)
    await two.until_release()
    await two.me.be_sent_what_is_due()
    assert cards_in(await two.shown(two.me), "en") == shared
    await look(two.you)
    await two.you.say(SECRET)
    assert cards_in(two.you.calls[-1], "en") == shared


async def test_both_are_sent_a_note_at_one_moment(store: Store) -> None:
    """It says nothing, comes once however many links there are, and a week later again."""
    two = await linked(store)
    at = await two.until_release()
    for _ in range(2):
        for chat in (two.me, two.you):
            before = len(chat.calls)
            await chat.be_sent_what_is_due()
            notes = [call for call in chat.calls[before:] if two.service.words("en", "reminder-asked") in call]
            assert len(notes) == 1 and f"{two.service.clock.now():%c}" in notes[0]
        at += timedelta(weeks=1)
        two.service.clock.move(at - two.service.clock.now())


async def test_where_links_are_off_no_note_comes(store: Store) -> None:
    """With links turned off, a release sends no note and still erases the earlier wishes."""
    two = await linked(store)
    await lay_line(two.me)
    await two.until_release()
    off = two.service.process(Conversation(LiveContent(english()), links=False))
    taken = await off.due.handle((await two.service.account(ME)).id)
    assert not any(row.outgoing.reminder and row.outgoing.reminder.kind == LINK_NOTE for row in taken.rows)
    assert (await two.pair()).inviter.held == Held()


async def test_something_felt_off_means_nothing_from_me(store: Store) -> None:
    """On every link, for as long as nobody lifts it; and no page says that it did."""
    two = await linked(store)
    await deal(two.me, Pick.YES)
    assert (await two.pair()).inviter.held.yes
    await two.me.say("/off")
    assert (await two.pair()).inviter.held == Held()
    await deal(two.me, Pick.YES)
    assert (await two.pair()).inviter.held == Held()
    await ACTS["loud"](two.me)
    await deal(two.me, Pick.YES)
    assert (await two.pair()).inviter.held.yes


async def test_with_something_to_show_a_link_does_not_rest(store: Store) -> None:
    """Without, it rests with the fourth release."""
    two = await linked(store)
    first = (await two.service.person(ME)).links.halves[0]
    await lay_line(two.me)
    await two.release()
    mine, theirs = [(await two.service.person(who)).links.halves[0] for who in (ME, OTHER)]
    assert mine.rests_from == first.rests_from == first.first + timedelta(weeks=3)
    assert theirs.rests_from == first.first + timedelta(weeks=4)


async def planned(service: Service, who: int) -> list[datetime]:
    return [one.due_at for one in await service.schedule(who) if one.kind == chores.RELEASE]


async def test_one_release_is_planned_for_each_half(store: Store) -> None:
    """Each side has one planned release. There is none before the confirmation, during a rest, or after the end."""
    service = Service(store)
    two = Linked(service)
    for who in (ME, OTHER):
        await service.let_in(who)
    await invite(two.me)
    assert await planned(service, ME) == []
    await ACTS["told"](two.me)
    half = (await service.person(ME)).links.halves[0]
    assert await planned(service, ME) == [half.first]
    service.clock.move(timedelta(hours=50))
    await ACTS["rest"](two.me)
    assert await planned(service, ME) == []
    await ACTS["wake"](two.me)
    assert await planned(service, ME) == [half.first]
    await ACTS["let go"](two.me)
    assert await planned(service, ME) == []


async def test_a_release_is_for_both_or_for_neither(database_url: str) -> None:
    """Whichever of its statements is the last one of a process."""
    for steps in range(1, 60):
        store = FailingStore(locate(database_url))
        two = await linked(store)
        await lay_line(two.me)
        await lay_line(two.you)
        await two.until_release()
        store.steps = store.taken + steps
        with suppress(Died):
            await two.me.be_sent_what_is_due()
        died, store.steps = store.taken == store.steps, None
        pair = await two.pair()
        assert (pair.inviter.shown is None) == (pair.guest.shown is None) == (pair.link.released == 0)
        await two.me.be_sent_what_is_due()
        await two.you.be_sent_what_is_due()
        pair = await two.pair()
        assert pair.inviter.shown is not None and pair.inviter.shown.any
        assert pair.guest.shown is not None and pair.guest.shown.any
        await _empty(store)
        await store.close()
        if not died:
            assert steps > 5
            return
    raise AssertionError("a release takes more statements than this test looks at")


async def test_a_match_takes_as_many_statements_as_none(database_url: str) -> None:
    """For each thing that I do: a tap, the release, a look."""
    counts = []
    for theirs in (Pick.YES, Pick.NO):
        store = FailingStore(locate(database_url))
        two = await linked(store)
        await two.until_shared("cards")
        await deal(two.you, theirs)
        begun = store.taken
        await deal(two.me, Pick.YES)
        tapped = store.taken
        await two.until_release()
        await two.me.be_sent_what_is_due()
        released = store.taken
        await look(two.me)
        taken = (tapped - begun, released - tapped, store.taken - released)
        assert bool(cards_in(two.me.calls[-1], "en")) == (theirs is Pick.YES)
        counts.append(taken)
        await _empty(store)
        await store.close()
    assert counts[0] == counts[1]


async def test_after_a_release_nothing_tells_what_i_said(store: Store) -> None:
    """Not to me either: no row, page or export differs with what I laid down and nobody met."""
    found = []
    for picks in Pick:
        service = Service(store)
        two = await Linked(service).begin()
        await deal(two.me, picks)
        await answer(two.me)
        await two.until_release()
        before = len(two.me.calls)
        await two.me.be_sent_what_is_due()
        await look(two.me)
        await two.me.say("/together")
        pair = await two.pair()
        (file,) = await service.files((await service.account(ME)).id)
        assert pair.inviter.shown is not None
        plain = replace(pair.inviter, public=b"", shown=replace(pair.inviter.shown, cards=b""))
        # The day on which somebody who stays away is told is random.
        exported = {name: value for name, value in json.loads(file.content).items() if name != "chores"}
        found.append((two.me.calls[before:], plain, exported, (await service.person(ME)).links.halves[0].rests_from))
        await _empty(store)
    assert found[0] == found[1] == found[2]


async def test_after_a_release_no_byte_of_it_is_left(sqlite_url: str) -> None:
    """Neither the cells of before it, nor anything that opens them, in any file."""
    store = Store(locate(sqlite_url))
    two = await linked(store)
    await deal(two.me, Pick.YES)
    await answer(two.me)
    await lay_line(two.me)
    (before,) = await two.service.rows("link")
    cells = [before[name] for name in ("box", "inviter", "guest")]
    # A page of the file may end within a cell.
    pieces = [cell[at : at + 32] for cell in cells for at in range(0, len(cell), 256)]
    assert len(found(pieces, everything(sqlite_url))) > len(pieces) / 2, "the search finds what is there"
    await two.release()
    assert await store.truncate_wal() and await store.vacuum()
    assert found(pieces, everything(sqlite_url)) == []
    await store.close()


async def test_a_hundred_thousand_guesses_meet_no_mark(store: Store) -> None:
    """No guessed token has the mark of an invitation."""
    two = Linked(Service(store))
    for who in (ME, OTHER):
        await two.service.let_in(who)
    for _ in range(3):
        await invite(two.me)
    marks = {row["invitation"] for row in await two.service.rows("link")}
    assert len(marks) == 3
    key = two.service.roots.lookup
    assert not any(invited_mark(key, number.to_bytes(16, "big")) in marks for number in range(100_000))


async def test_the_daily_look_releases_what_nobody_did(store: Store) -> None:
    """For both at once, where neither was there."""
    two = await linked(store)
    await lay_line(two.me)
    await two.until_release(timedelta(hours=3))
    await links.sweep(store, two.service.roots, two.service.clock.now())
    pair = await two.pair()
    assert pair.guest.shown is not None and pair.guest.shown.any and pair.inviter.shown is not None
    assert pair.inviter.held == Held()


async def _empty(store: Store) -> None:
    async with store.database.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            await connection.execute(delete(table))


def buttons_of(call: str) -> set[str]:
    """The kinds of the buttons that are shown."""
    return {type(unpack(data)).__name__ for data in re.findall(r"data='([^']*)'", call)}


async def test_no_page_leads_to_what_was_laid_down(store: Store) -> None:
    """Looking is the only way to see anything, and it shows what a release gave."""
    two = await linked(store)
    await deal(two.me, Pick.YES)
    await two.me.say("/together")
    assert LinkLook.__name__ in buttons_of(two.me.calls[-1])
    assert not cards_in(two.me.calls[-1], "en")
