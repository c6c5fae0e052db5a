"""Edge cases of links: two links at a time, a second link after one ended, groups, late releases, and changed content.

docs/controlling-partner.md lists all edge cases and the tests of the others.
"""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.authoring.live_content import LiveContent
from bot.core.callbacks.together import LinkHand, LinkLines, LinkPage, LinkPick
from bot.core.link import ID, OPEN_FOR, RELEASE_AT, RELEASE_DAY, Half, Stage, active_from, first_release, new_guest_half
from bot.core.round import SHOWN_FOR, Held, Pick, asked, hand
from bot.screens.conversation import Conversation
from bot.service import links
from bot.store import Store
from tests.service.noninterference import ACTS, ME, OTHER, Chat, deal, erased, invite, is_tap, joins, lay_line, pair_in
from tests.service.service_fixtures import Service, said
from tests.service.test_rounds import DECK, QUESTIONS, linked
from tests.support.bot_harness import english

KIND = english().speak("en")("together-kind")
BOTH = english().speak("en")("together-both")


async def halves(desk: Service, who: int) -> tuple[Half, ...]:
    """The halves of a person, in order."""
    return (await desk.person(who)).links.halves


async def another_link(one: Chat, two: Chat) -> None:
    """The first person invites the second to another link, and both agree."""
    await one.say("/together")
    await one.press(LinkLines())
    await one.agree()
    await joins(two, one.addresses[-1])
    newest = (await halves(one.desk, one.who))[-1]
    await one.press(LinkPage(newest.id))
    await one.tap(is_tap("confirm"))
    one.desk.clock.move(timedelta(hours=50))


async def wants_all(chat: Chat, half: Half) -> None:
    """Say yes to each card of that half's hand."""
    await chat.press(LinkHand(half.id))
    await chat.tap_each(lambda one: isinstance(one, LinkPick) and one.pick is Pick.YES)


async def test_forget_takes_laid_cards_along(store: Store) -> None:
    """What a person laid down in the current round is gone after they erase their account, and the release shows
    nothing."""
    two = await linked(store)
    await lay_line(two.you)
    await erased(two.you)
    assert (await two.pair()).guest.held == Held()
    await two.release()
    assert KIND not in await two.shown(two.me)


async def test_two_links_of_the_same_two_stand_apart(store: Store) -> None:
    """Two people can have a second link. A wish on one link appears on that link only."""
    two = await linked(store)
    await another_link(two.me, two.you)
    mine, yours = await halves(two.service, ME), await halves(two.service, OTHER)
    assert [half.link for half in mine] == [half.link for half in yours] and len(mine) == 2
    first, second = yours
    await two.you.press(LinkPage(second.id))
    await two.you.press(LinkHand(second.id))
    await wants_all(two.you, second)
    for half in mine:
        await wants_all(two.me, half)
    held = {row["id"]: pair_in(two.service.roots, row).guest.held.yes for row in await two.service.rows("link")}
    assert held[first.link] == () and len(held[second.link]) > 0


def test_two_links_are_dealt_apart() -> None:
    """A person with two links is dealt different cards and questions on each, so their partners cannot compare
    hands."""
    same = 0
    for _ in range(200):
        ids = [(os.urandom(ID), os.urandom(ID)) for _ in range(2)]
        cards = [set(hand(link, half, 0, DECK.cards)) for link, half in ids]
        questions = [set(asked(link, half, 0, tuple(QUESTIONS))) for link, half in ids]
        same += cards[0] == cards[1] or questions[0] == questions[1]
    assert same < 20


async def test_two_invitations_that_cross_are_two_links(store: Store) -> None:
    """Two people who invite each other have two links. A link that its inviter does not confirm lapses, and the other
    stays."""
    desk = Service(store)
    for who in (ME, OTHER):
        await desk.let_in(who)
    me, you = Chat(desk, ME), Chat(desk, OTHER)
    await invite(me)
    await invite(you)
    await joins(me, you.addresses[-1])
    await joins(you, me.addresses[-1])
    mine = (await halves(desk, ME))[0]
    await me.press(LinkPage(mine.id))
    await me.tap(is_tap("confirm"))
    desk.clock.move(timedelta(hours=50))
    now = desk.clock.now()
    await links.sweep(store, desk.roots, now)
    stand = [pair_in(desk.roots, row).link.joins for row in await desk.rows("link")]
    assert sorted(stand) == [False, True]
    assert mine.link in {half.link for half in (await desk.person(OTHER)).links.at(now).halves}


async def test_a_new_link_shows_nothing_of_an_old_one(store: Store) -> None:
    """A new link after an ended one has other ids, no sign, and no earlier wishes."""
    two = await linked(store)
    await ACTS["sign"](two.me)
    await lay_line(two.you)
    (old,) = await halves(two.service, ME)
    for chat in (two.me, two.you):
        await chat.say("/together")
        await chat.tap(is_tap("more"))
        await chat.tap(is_tap("go"))
        await chat.tap(is_tap("gone"))
    await another_link(two.me, two.you)
    (new,) = await halves(two.service, ME)
    assert {old.id, old.link}.isdisjoint({new.id, new.link}) and new.sign == ""
    await two.release()
    assert KIND not in await two.shown(two.me)


async def test_an_address_opened_in_a_group_does_nothing(store: Store) -> None:
    """If an invitation is opened in a group, the bot says its one line and leaves. The invitation can still be
    taken."""
    desk = Service(store)
    for who in (ME, OTHER):
        await desk.let_in(who)
    me, you = Chat(desk, ME), Chat(desk, OTHER)
    await invite(me)
    before = await desk.rows("link")
    group = {"id": -5_000_000_001, "type": "group", "title": "Somewhere"}
    (shown,) = await you.work.carry(said(9_000_001, f"/start {me.addresses[-1]}", OTHER, chat=group))
    assert shown == [desk.words("en", "group")]
    assert await desk.rows("link") == before and await halves(desk, OTHER) == ()
    await joins(you, me.addresses[-1])
    assert len(await halves(desk, OTHER)) == 1


async def test_a_late_release_shows_both_the_same_time(store: Store) -> None:
    """After a downtime of days, a release is shown to both for a day from the same moment, whoever looks first."""
    two = await linked(store)
    await lay_line(two.me)
    await lay_line(two.you)
    await two.until_release(timedelta(days=5))
    assert KIND in await two.shown(two.me)
    pair = await two.pair()
    assert pair.inviter.shown is not None and pair.guest.shown is not None
    assert pair.inviter.shown.until == pair.guest.shown.until == two.service.clock.now() + SHOWN_FOR
    two.service.clock.move(timedelta(hours=23))
    assert KIND in await two.shown(two.you)


async def test_a_card_that_left_the_content_is_not_shown(store: Store) -> None:
    """If the content loses a card during a round, a match on that card is not shown."""
    two = await linked(store)
    await two.until_shared("cards")
    for chat in (two.me, two.you):
        await deal(chat, Pick.YES)
    await two.release()
    assert BOTH in await two.shown(two.me)
    content = english()
    less = Conversation(LiveContent(replace(content, deck=replace(content.deck, cards=()))))
    two.you.work = two.service.process(less, address="https://t.me/afterglow?start=")
    assert BOTH not in await two.shown(two.you)
    (half,) = await halves(two.service, OTHER)
    await two.you.press(LinkHand(half.id))
    assert not await two.you.tap(lambda one: isinstance(one, LinkPick))


async def test_one_tap_lays_down_nothing_more(store: Store) -> None:
    """The button "Nothing from me" takes one tap on the first page, asks nothing, and removes earlier wishes at
    once."""
    two = await linked(store)
    await lay_line(two.you)
    await two.you.say("/together")
    assert await two.you.tap(is_tap("quiet"))
    assert (await halves(two.service, OTHER))[0].quiet
    assert (await two.pair()).guest.held == Held()


def test_a_release_keeps_its_time_when_clocks_change() -> None:
    """The first release is on a Sunday evening in the inviter's zone, also in the week of a clock change. After that,
    each week has 168 hours."""
    zone = ZoneInfo("Europe/Berlin")
    for day in range(60):
        until = datetime(2026, 2, 20, 20, tzinfo=UTC) + timedelta(days=day)
        first = first_release(until, zone)
        local = first.astimezone(zone)
        assert (local.weekday(), local.time()) == (RELEASE_DAY, RELEASE_AT)
        half = new_guest_half(bytes(ID), until, first, os.urandom(ID))
        assert half.next_release(first + timedelta(days=50)) - first == timedelta(weeks=8)


def test_nothing_begins_within_two_days() -> None:
    """A link becomes active at least a day after its invitation ended, so that both have a day to let it lapse."""
    until = datetime(2026, 3, 20, 20, 5, tzinfo=UTC)
    half = new_guest_half(bytes(ID), until, first_release(until, ZoneInfo("UTC")), os.urandom(ID))
    begins = active_from(until)
    assert begins - until >= OPEN_FOR
    assert half.stage(begins - timedelta(seconds=1)) is Stage.BEGINNING and half.stage(begins) is Stage.ACTIVE
