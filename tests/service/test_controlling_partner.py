"""Attacks by a person who controls their linked partner. In the docstrings, I am the attacker and my partner is the
victim: I have the source, copies of the database without the root keys, and my own chat. docs/controlling-partner.md
lists these attacks and their results."""

import json
import os
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.core.callbacks.together import LinkHand, LinkLook, LinkPage, LinkTap
from bot.core.chores import WARN_INACTIVE
from bot.core.deck import CARDS_A_WEEK
from bot.core.link import ID, LINGERS
from bot.core.round import DEALT, Pick, hand
from bot.service import links
from bot.store import Store, locate
from bot.store.links import LinkCells
from bot.vault.errors import SealBroken
from bot.vault.link import LinkField, SideName, open_as_reader, open_side
from tests.service.failing_store import FailingStore
from tests.service.linked_pair import (
    GONE,
    SILENT,
    Act,
    answers,
    busy,
    copied,
    lays_line,
    lets_go,
    linked,
    looks,
    nothing,
    picks,
    release,
    touched,
    wait,
)
from tests.service.noninterference import ME, OTHER, THIRD, Chat
from tests.service.service_fixtures import Service
from tests.service.test_noninterference import empty_bot
from tests.support.statistics import differences, statistics

CELLS = {"box", "inviter", "guest", "invitation"}


async def after_the_beat(desk: Service) -> None:
    """Let ten minutes pass, after which every link is sealed again."""
    desk.clock.move(links.SWEEP_EVERY)
    await links.sweep(desk.store, desk.roots, desk.clock.now())


async def test_one_copy_shows_no_act(store: Store) -> None:
    """One copy of the database, made ten minutes after my partner's act, has the same statistics for every act."""

    async def stolen(act: Act) -> dict[str, object]:
        desk = await empty_bot(store)
        _, you = await linked(desk)
        await busy(you, act)
        await after_the_beat(desk)
        copy = dict(await copied(desk))
        # New keys of a journal leave a mark in the ledger. docs/controlling-partner.md says so.
        del copy["ledger"]
        return statistics(copy)

    none = await stolen(nothing)
    for name, act in SILENT.items():
        assert differences(none, await stolen(act)) == {}, name


async def test_two_copies_show_every_link_changed(store: Store) -> None:
    """Two copies ten minutes apart differ in every cell of every link, whatever my partner did."""
    for act in (nothing, *SILENT.values()):
        desk = await empty_bot(store)
        _, you = await linked(desk)
        before = await copied(desk)
        await busy(you, act)
        await after_the_beat(desk)
        after = await copied(desk)
        assert list(touched(before, after, "link").values()) == [CELLS]
        sizes = [[len(row[name]) for name in CELLS] for copy in (before, after) for row in copy["link"]]
        assert sizes[0] == sizes[1]


async def test_my_leaving_shows_nobody_else_there(store: Store) -> None:
    """After I let my half go, the row of the link stays equally long whether or not my partner still holds theirs."""

    async def rows(*, joined: bool = True, confirmed: bool = True) -> list[int]:
        desk = await empty_bot(store)
        me, you = await linked(desk, joined=joined, confirmed=confirmed)
        if (await desk.person(ME)).links.halves:
            await lets_go(me)
        found = []
        for days in (1, 30, LINGERS.days - 35):
            await wait(me, you, timedelta(days=days))
            found.append(len((await copied(desk))["link"]))
        return found

    assert await rows() == await rows(joined=False) == await rows(confirmed=False) == [1, 1, 1]


async def test_my_silence_shows_no_taking(store: Store) -> None:
    """If I never confirm my invitation, the row of the link two days later does not show whether it was taken."""

    async def stolen(taken: bool) -> dict[str, object]:
        desk = await empty_bot(store)
        await linked(desk, joined=taken, confirmed=False)
        return {name: value for name, value in statistics(await copied(desk)).items() if name.startswith("link")}

    assert await stolen(True) == await stolen(False)


async def test_my_own_keys_open_nothing_that_lies_there(store: Store) -> None:
    """My journal keys open nothing in the row of the link, because values sealed to me lie inside a box that I cannot
    open."""
    desk = await empty_bot(store)
    me, you = await linked(desk)
    await lays_line(you)
    await picks(you, Pick.YES)
    mine = await desk.account(ME)
    private = desk.accounts.stored_private(mine)
    (row,) = (await copied(desk))["link"]
    for cell in ("inviter", "guest", "box"):
        for key in (private, mine.journal_key(), mine.key.secret):
            for side in SideName:
                with pytest.raises(SealBroken):
                    open_side(key, row[cell], row["id"], side)
        for field in LinkField:
            with pytest.raises(SealBroken):
                open_as_reader(private, row[cell], row["id"], field)
    await release(me, you)
    await looks(me)
    assert me.desk.words("en", "together-kind") in me.calls[-1], "it was there, and the release shows it"


async def test_old_cells_beside_a_new_box_open_nothing(store: Store) -> None:
    """Cells from before my partner took something back do not open beside a newer box, even with the root keys."""
    desk = await empty_bot(store)
    _, you = await linked(desk)
    await picks(you, Pick.YES)
    (old,) = (await copied(desk))["link"]
    await SILENT["rests"](you)
    (new,) = (await copied(desk))["link"]
    for name in ("inviter", "guest"):
        mixed = LinkCells(**{cell: new[cell] for cell in ("box", "inviter", "guest")} | {name: old[name]})
        with pytest.raises(SealBroken):
            links.pair_of(desk.roots, mixed, new["id"])


async def test_the_row_tells_no_hand_of_theirs(store: Store) -> None:
    """The row does not reveal my partner's hand: the deal depends on the random id of their half, so each card is
    equally likely."""
    deck = [f"card {number}" for number in range(80)]
    link, mine = os.urandom(ID), os.urandom(ID)
    week = {card for _ in range(60) for card in hand(link, os.urandom(ID), 3, deck)}
    assert len(week) == CARDS_A_WEEK and set(hand(link, mine, 3, deck)) < week
    runs = 3000
    dealt = dict.fromkeys(week, 0)
    for _ in range(runs):
        for card in hand(link, os.urandom(ID), 3, deck):
            dealt[card] += 1
    assert all(abs(times / runs - DEALT / CARDS_A_WEEK) < 0.06 for times in dealt.values())


async def test_their_half_in_my_button_is_unknown(store: Store) -> None:
    """A button of mine that is forged with the id of my partner's half does the same as one with an unknown id."""
    seen = []
    for guessed in (True, False):
        desk = await empty_bot(store)
        me, you = await linked(desk)
        await picks(you, Pick.YES)
        (theirs,) = (await desk.person(OTHER)).links.halves
        id = theirs.id if guessed else os.urandom(ID)
        for forged in (LinkPage(id), LinkHand(id), LinkLook(id), LinkTap("back", id), LinkTap("gone", id)):
            await me.press(forged)
        seen.append(list(me.calls))
        await picks(me, Pick.YES)
        await release(me, you)
        await looks(me)
        assert desk.words("en", "together-both") in me.calls[-1], "nothing of theirs was taken back, nor let go"
    assert seen[0] == seen[1]


async def test_no_log_line_comes_from_a_link(store: Store) -> None:
    """Nothing that my partner does with a link writes a line to the log, at any level."""
    for name, act in {**SILENT, **GONE}.items():
        desk = await empty_bot(store)
        me, you = await linked(desk)
        with capture_logs() as lines:
            await act(you)
            await release(me, you)
            await looks(me)
        assert lines == [], name


async def test_my_export_holds_nothing_of_theirs(store: Store) -> None:
    """My export is the same whatever my partner does."""

    async def mine(act: Act) -> object:
        desk = await empty_bot(store)
        me, you = await linked(desk)
        await act(you)
        await release(me, you)
        (file,) = await desk.files((await desk.account(ME)).id)
        found = json.loads(file.content)
        # The day on which an account that nobody uses goes is drawn by chance.
        found["chores"] = [one for one in found["chores"] if not WARN_INACTIVE.endswith(one["kind"])]
        return found

    none = await mine(nothing)
    for name, act in {**SILENT, **GONE}.items():
        assert await mine(act) == none, name


async def test_my_acts_cost_the_same_statements(database_url: str) -> None:
    """My acts take the same number of statements whatever my partner did before, so their timing reveals nothing."""

    async def counted(act: Act) -> list[int]:
        store = FailingStore(locate(database_url))
        desk = await empty_bot(store)
        me, you = await linked(desk)
        await picks(me, Pick.YES)
        await act(you)
        found = []
        for mine in (answers, release_mine, looks, lambda chat: picks(chat, Pick.YES), lets_go):
            before = store.taken
            await mine(me)
            found.append(store.taken - before)
        await store.close()
        return found

    none = await counted(nothing)
    for name, act in {**SILENT, **GONE}.items():
        assert await counted(act) == none, name


async def release_mine(me: Chat) -> None:
    """Let the round end, and send only my due messages."""
    (half,) = (await me.desk.person(ME)).links.halves
    me.desk.clock.move(half.next_release(me.desk.clock.now()) - me.desk.clock.now() + timedelta(minutes=1))
    await me.be_sent_what_is_due()


# Known leaks. When one of these tests fails, docs/controlling-partner.md must change.


async def test_limit_a_second_account_shows_a_taking(store: Store) -> None:
    """If I take my own invitation with a second account, a line that I lay down arrives there unless my partner took it
    too."""

    async def comes(taken: bool) -> bool:
        desk = await empty_bot(store)
        again = Chat(desk, THIRD)
        me, _ = await linked(desk, joined=taken, second=again)
        await lays_line(me)
        await release(me, again)
        await looks(again)
        return desk.words("en", "together-kind") in again.calls[-1]

    assert not await comes(taken=True) and await comes(taken=False)


async def test_limit_a_reader_of_the_disk_sees_a_tap(store: Store) -> None:
    """If I read the disk all the time, a tap of my partner shows: the row of our link changes while I do nothing."""
    desk = await empty_bot(store)
    _, you = await linked(desk)
    for act, sees in ((nothing, False), (SILENT["answers"], True)):
        before = await copied(desk)
        await act(you)
        changed = touched(before, await copied(desk), "link")
        assert list(changed.values()) == [{"box", "inviter", "guest"} if sees else set()]


async def test_limit_a_release_changes_the_accounts_of_two(store: Store) -> None:
    """In copies from right before and after a release, one account less changes if my partner let their half go."""

    async def changed(act: Act) -> int:
        desk = await empty_bot(store)
        me, you = await linked(desk)
        await act(you)
        await release(me, you, timedelta(minutes=-1))
        before = await copied(desk)
        await release(me, you, timedelta(minutes=1))
        return sum(bool(columns) for columns in touched(before, await copied(desk), "account").values())

    assert (await changed(nothing), await changed(lets_go)) == (2, 1)


async def test_limit_few_accounts_show_a_forgotten_one(store: Store) -> None:
    """In a bot that only the two of us use, the number of accounts shows that my partner erased theirs."""
    desk = await empty_bot(store)
    _, you = await linked(desk)
    await you.say("/forget")
    await you.say("FORGET")
    assert len((await copied(desk))["account"]) == 1
