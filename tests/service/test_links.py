"""Links in the database: what their rows contain, what a sweep changes, when a row is deleted, and that they cost
nothing while they are turned off."""

import base64
import os
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import text

from bot.core.link import ID, LINGERS, OPEN_FOR, Link
from bot.core.linking import token_in
from bot.service import links, rotation
from bot.service.erasing import erase_again
from bot.service.housekeeping import Housekeeping
from bot.service.key_check import check_keys
from bot.store import Store, locate
from bot.vault.account import VERSION
from bot.vault.keyfile import RootKey, RootKeys
from bot.vault.lookup import erased_mark
from tests.service.noninterference import ACTS, ME, OTHER, THIRD, Chat, erased, invite, joins, let_go, pair_in
from tests.service.service_fixtures import Service, said, tapped
from tests.support.canaries import everything, found


class Two:
    """Two people of one bot; the first has invited the second."""

    def __init__(self, desk: Service) -> None:
        self.desk = desk
        self.me, self.you, self.third = (Chat(desk, who) for who in (ME, OTHER, THIRD))

    async def begin(self) -> "Two":
        for who in (ME, OTHER, THIRD):
            await self.desk.let_in(who)
        await invite(self.me)
        return self

    @property
    def address(self) -> str:
        return self.me.addresses[-1]

    @property
    def token(self) -> bytes:
        token = token_in(self.address)
        assert token is not None
        return token

    async def rows(self) -> Sequence[dict[str, Any]]:
        return await self.desk.rows("link")

    async def link(self) -> Link:
        (row,) = await self.rows()
        return pair_in(self.desk.roots, row).link

    async def sweep(self, **later: float) -> links.Swept:
        self.desk.clock.move(timedelta(**later))
        return await links.sweep(self.desk.store, self.desk.roots, self.desk.clock.now(), batch=2)


async def two(store: Store) -> Two:
    return await Two(Service(store)).begin()


async def test_two_who_both_say_yes_are_linked(store: Store) -> None:
    """An invitation that was taken and confirmed through the real pages links two people, until one lets go."""
    both = await two(store)
    assert not (await both.link()).joins
    await joins(both.you, both.address)
    assert not (await both.link()).joins
    await ACTS["told"](both.me)
    assert (await both.link()).joins
    await let_go(both.you)
    assert not (await both.link()).joins


async def test_an_invitation_taken_twice_links_nobody(store: Store) -> None:
    """If two people take one invitation it becomes void, and both are told the same."""
    both = await two(store)
    await joins(both.you, both.address)
    await joins(both.third, both.address)
    await ACTS["told"](both.me)
    link = await both.link()
    assert link.void and not link.joins
    assert both.you.calls[-1].partition(" ")[2].count("told") == both.third.calls[-1].partition(" ")[2].count("told")


async def test_of_a_token_only_a_mark_is_kept(database_url: str) -> None:
    """After the page with its address was sent, no table holds the token in any encoding. Only its mark is stored."""
    store = Store(locate(database_url))
    both = await two(store)
    kept = everything(database_url)
    written = base64.urlsafe_b64encode(both.token).rstrip(b"=")
    assert found([both.token, written], kept) == []
    (row,) = await both.rows()
    assert found([row["invitation"]], kept) != [], "the search finds what is there"
    await store.close()


async def test_guesses_open_nothing(store: Store) -> None:
    """A guessed or expired token opens no link, and both get the same sentence."""
    both = await two(store)
    now = both.desk.clock.now()
    async with store.read() as uow:
        assert await links.find_invitation(uow, both.desk.roots, both.token, now) is not None
        assert await links.find_invitation(uow, both.desk.roots, both.token, now + OPEN_FOR) is None
        for _ in range(300):
            assert await links.find_invitation(uow, both.desk.roots, os.urandom(ID), now) is None
    never = "t_" + base64.urlsafe_b64encode(os.urandom(ID)).rstrip(b"=").decode()
    await both.you.say(f"/start {never}")
    shown = both.you.calls[-1].partition("Page")[0]
    both.desk.clock.move(OPEN_FOR)
    await both.third.say(f"/start {both.address}")
    rested = both.desk.words("en", "together-rested")
    assert rested in shown and rested in both.third.calls[-1]


async def test_cells_of_links_have_one_size(store: Store) -> None:
    """Any act on a link changes its three cells, and none of them changes its size."""
    both = await two(store)
    (before,) = await both.rows()
    sizes = {(len(before["box"]), len(before["inviter"]), len(before["guest"]))}
    assert len(before["inviter"]) == len(before["guest"])
    await both.you.say("/start")
    for who, act in ((both.you, partial(joins, token=both.address)), (both.me, ACTS["told"]), (both.me, let_go)):
        await act(who)
        (after,) = await both.rows()
        assert {name for name in after if after[name] != before[name]} == {"box", "inviter", "guest"}
        sizes.add((len(after["box"]), len(after["inviter"]), len(after["guest"])))
        before = after
    assert len(sizes) == 1


async def test_each_look_changes_every_link_box(store: Store) -> None:
    """Each sweep seals every box again. An old mark becomes random, whether or not the invitation was taken."""
    both = await two(store)
    await joins(both.you, both.address)
    await ACTS["told"](both.me)
    await invite(both.third)
    before = {row["id"]: row for row in await both.rows()}
    assert await both.sweep(hours=1) == links.Swept(2, 0, 0)
    after = {row["id"]: row for row in await both.rows()}
    assert all(
        after[id]["box"] != row["box"] and after[id]["invitation"] == row["invitation"] for id, row in before.items()
    )
    assert await both.sweep(hours=24) == links.Swept(2, 0, 0)
    assert all(row["invitation"] != before[row["id"]]["invitation"] for row in await both.rows())
    assert await both.sweep(days=LINGERS.days) == links.Swept(2, 1, 0), "what nobody said yes to is gone"


async def test_a_row_goes_months_after_both_halves(store: Store) -> None:
    """The row stays while either half exists and for months after that, so it does not reveal who left."""
    both = await two(store)
    await let_go(both.me)
    await both.sweep(hours=1)
    assert len(await both.rows()) == 1, "who opens it must not learn that its maker has left"
    await joins(both.you, both.address)
    await both.sweep(hours=30)
    assert len(await both.rows()) == 1
    await let_go(both.you)
    assert len(await both.rows()) == 1, "letting go deletes nothing: the same is done whether another half is there"
    for hours, rows in ((1, 1), (24 * LINGERS.days - 1, 1), (1, 0)):
        await both.sweep(hours=hours)
        assert len(await both.rows()) == rows


async def test_a_link_both_forgot_leaves_no_byte(sqlite_url: str) -> None:
    """After both people erased their accounts, no file contains the mark or the box, and months later not the row's id
    either."""
    store = Store(locate(sqlite_url))
    both = await two(store)
    await joins(both.you, both.address)
    (row,) = await both.rows()
    await erased(both.me)
    (later,) = await both.rows()
    await erased(both.you)
    await both.sweep(hours=25)
    (last,) = await both.rows()
    assert await store.truncate_wal() and await store.vacuum()
    values = [value for one in (row, later) for value in one.values() if value != row["id"]]
    assert found(values, everything(sqlite_url)) == []
    await both.sweep(days=LINGERS.days)
    assert await both.rows() == []
    assert await store.truncate_wal() and await store.vacuum()
    values += last.values()
    assert found(values, everything(sqlite_url)) == []
    await store.close()


async def test_a_restored_inviter_leaves_the_link_again(store: Store) -> None:
    """Erasing an account again after a restore removes it from the link again."""
    both = await two(store)
    await joins(both.you, both.address)
    await ACTS["told"](both.me)
    account = await both.desk.account(ME)
    async with store.begin() as uow:
        marks = {erased_mark(both.desk.roots.lookup, account.id)}
        assert await erase_again(uow, both.desk.roots, marks, with_outbox=False) == 1
    assert (await both.link()).inviter == b""


async def test_a_link_is_sealed_under_the_newest_root(store: Store) -> None:
    """After a rotation of the root keys the link is unchanged and sealed under the new root."""
    both = await two(store)
    await joins(both.you, both.address)
    await check_keys(store, both.desk.roots)
    before, old = await both.link(), both.desk.roots
    new = RootKey(os.urandom(8), os.urandom(32))
    both.desk.roots = RootKeys(new, (old.current,), old.lookup)
    assert (await rotation.rotate(store, both.desk.roots)).broken == 0
    (row,) = await both.rows()
    assert row["box"].startswith(bytes([VERSION]) + new.id)
    assert await both.link() == before


async def test_a_box_that_does_not_open_stops_nothing(store: Store) -> None:
    """A box that does not open stops neither a sweep nor an erasure."""
    both = await two(store)
    (row,) = await both.rows()
    await both.desk.set("link", {"id": row["id"]}, box=bytes(len(row["box"])))
    assert await both.sweep(hours=30) == links.Swept(1, 0, 1)
    await erased(both.me)
    assert (await both.desk.person(ME)).links.halves == ()


async def test_housekeeping_looks_every_ten_minutes(store: Store) -> None:
    """Housekeeping seals every link again after ten minutes and not earlier."""
    both = await two(store)
    work, clock = both.me.work, both.desk.clock
    house = Housekeeping(store, both.desk.roots, work.turns, work.open_journals, clock.elapsed, now=clock.now)
    await house.once()
    (first,) = await both.rows()
    clock.move(timedelta(minutes=9))
    await house.once()
    assert [first] == list(await both.rows())
    clock.move(timedelta(minutes=2))
    await house.once()
    (second,) = await both.rows()
    assert all(second[name] != first[name] for name in ("box", "inviter", "guest"))


def test_many_links_are_looked_at_less_often() -> None:
    """With many links the pause between sweeps grows with their number, up to a day."""
    minutes = [links.pause(number) / timedelta(minutes=1) for number in (0, 600, 1200, 1_000_000)]
    assert minutes == [10, 10, 20, 24 * 60]


async def test_without_links_their_table_is_unused(store: Store) -> None:
    """If links are turned off, no statement uses their table: everything works without it."""
    desk = Service(store)
    async with store.database.begin() as connection:
        await connection.execute(text("DROP TABLE link"))
    await desk.let_in()
    work = desk.process()
    never = "t_" + base64.urlsafe_b64encode(os.urandom(ID)).rstrip(b"=").decode()
    texts = (f"/start {never}", "/start", "/together", "/privacy", "/done", "/forget", "FORGET")
    shown = await work.carry(*(said(number, one) for number, one in enumerate(texts, 1)))
    shown += await work.carry(tapped(20, "g:yes"), tapped(21, f"g:door:{never[2:]}"))
    assert len(shown) == len(texts) + 2
    await Housekeeping(store, desk.roots, work.turns, work.open_journals, desk.clock.elapsed).once()
