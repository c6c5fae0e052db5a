"""The rounds of a link: a release shows to both people what both want, at the same time and to nobody else. A day later
it is gone."""

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
    """Two linked people. The first invited the second."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.me, self.you = Chat(service, ME), Chat(service, OTHER)

    async def begin(self, language: str = "en") -> "Linked":
        """Link the two people, and pass the first 50 hours."""
        for who, speaks in ((ME, "en"), (OTHER, language)):
            person = Person(speaks, settings=PersonSettings(zone="Europe/Berlin"), taste=TASTE)
            await self.service.let_in(who, person)
        await invite(self.me)
        await joins(self.you, self.me.addresses[-1])
        await ACTS["told"](self.me)
        self.service.clock.move(timedelta(hours=50))
        return self

    async def pair(self) -> Pair:
        """The opened row of the link."""
        (row,) = await self.service.rows("link")
        return pair_in(self.service.roots, row)

    async def until_release(self, later: timedelta = timedelta(0)) -> datetime:
        """Let time pass until the release, without any act. Returns when it is due."""
        half = (await self.service.person(ME)).links.halves[0]
        at = half.next_release(self.service.clock.now())
        self.service.clock.move(at + later - self.service.clock.now())
        return at

    async def release(self, later: timedelta = timedelta(0)) -> None:
        """Let time pass until the release, and send both people their due messages."""
        await self.until_release(later)
        for chat in (self.you, self.me):
            await chat.be_sent_what_is_due()

    async def until_shared(self, what: str) -> set[str]:
        """Let whole rounds pass until both people are dealt a common card or question. Returns the ids in common."""
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
        """Let a person look at the last release. Returns what they see."""
        await look(chat)
        return chat.calls[-1]


async def linked(store: Store, language: str = "en") -> Linked:
    """Two people who are linked, the second with this language."""
    return await Linked(Service(store)).begin(language)


def cards_in(shown: str, language: str) -> set[str]:
    """The ids of the cards whose texts are shown."""
    words = english().speak(language)
    return {id for id in DECK.cards if words(f"deck-{id}") in shown}


async def test_cards_that_both_want_are_shown_to_both(store: Store) -> None:
    """A release shows the cards that both were dealt and said yes to, and no others, to each person in their own
    language."""
    two = await linked(store, "de")
    shared = await two.until_shared("cards")
    await deal(two.me, Pick.YES)
    await deal(two.you, Pick.YES)
    assert cards_in(await two.shown(two.me), "en") == set(), "nothing before the release"
    await two.release()
    assert cards_in(await two.shown(two.me), "en") == shared
    assert cards_in(await two.shown(two.you), "de") == shared


async def test_a_release_is_shown_for_a_day(store: Store) -> None:
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
    """After a release each person sees the other's answers to the questions that both were asked, and to no others."""
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
    """A line is shown once, after the release, and only to the other person."""
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
    """In a locked journal, a release is shown after the passphrase was typed."""
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
    """Both people get one neutral note at the moment of a release, and again a week later."""
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


async def test_with_links_off_no_note_comes(store: Store) -> None:
    """With links turned off, a release sends no note and still erases the earlier wishes."""
    two = await linked(store)
    await lay_line(two.me)
    await two.until_release()
    off = two.service.process(Conversation(LiveContent(english()), links=False))
    taken = await off.due.handle((await two.service.account(ME)).id)
    assert not any(row.outgoing.reminder and row.outgoing.reminder.kind == LINK_NOTE for row in taken.rows)
    assert (await two.pair()).inviter.held == Held()


async def test_something_felt_off_means_nothing_from_me(store: Store) -> None:
    """While something feels off for a person, a yes of theirs is not held on any link, and an earlier one is
    dropped."""
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
    """A half whose holder was shown nothing rests with the fourth release, and one that was shown a line rests a week
    later."""
    two = await linked(store)
    first = (await two.service.person(ME)).links.halves[0]
    await lay_line(two.me)
    await two.release()
    mine, theirs = [(await two.service.person(who)).links.halves[0] for who in (ME, OTHER)]
    assert mine.rests_from == first.rests_from == first.first + timedelta(weeks=3)
    assert theirs.rests_from == first.first + timedelta(weeks=4)


async def planned(service: Service, who: int) -> list[datetime]:
    """When releases are due for that person."""
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
    """If a process dies at any statement of a release, either both sides get a result or neither does. The next process
    completes it."""
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
    """A tap, a release and a look take the same number of statements with and without a match."""
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
    """After a release without a match, no row, page or export of mine depends on what I laid down."""
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
        # The day on which a person who stays away is warned is random.
        exported = {name: value for name, value in json.loads(file.content).items() if name != "chores"}
        found.append((two.me.calls[before:], plain, exported, (await service.person(ME)).links.halves[0].rests_from))
        await _empty(store)
    assert found[0] == found[1] == found[2]


async def test_after_a_release_no_byte_of_it_is_left(sqlite_url: str) -> None:
    """After a release and a vacuum, no file contains a piece of the earlier cells of the link."""
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
    """If neither person comes, the daily sweep releases the round for both at once."""
    two = await linked(store)
    await lay_line(two.me)
    await two.until_release(timedelta(hours=3))
    await links.sweep(store, two.service.roots, two.service.clock.now())
    pair = await two.pair()
    assert pair.guest.shown is not None and pair.guest.shown.any and pair.inviter.shown is not None
    assert pair.inviter.held == Held()


async def _empty(store: Store) -> None:
    """Delete all rows."""
    async with store.database.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            await connection.execute(delete(table))


def buttons_of(call: str) -> set[str]:
    """The kinds of the buttons in a call."""
    return {type(unpack(data)).__name__ for data in re.findall(r"data='([^']*)'", call)}


async def test_the_result_is_behind_one_button(store: Store) -> None:
    """The page about links leads to the result of a release by one button, and does not show the result itself."""
    two = await linked(store)
    await deal(two.me, Pick.YES)
    await two.me.say("/together")
    assert LinkLook.__name__ in buttons_of(two.me.calls[-1])
    assert not cards_in(two.me.calls[-1], "en")
