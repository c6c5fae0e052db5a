"""Nothing that one linked person does changes the other's messages, their times or the other's rows, except a match."""

import asyncio
from collections.abc import Iterable, Sequence

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from bot.core.link import ID
from bot.store import Store, locate
from bot.store.tables import metadata
from tests.service.noninterference import (
    ACTS,
    BEHAVIOURS,
    ME,
    OTHER,
    WAITS,
    WANTING,
    WANTS,
    Chat,
    Seen,
    invite,
    joins,
    lived,
    pair_in,
)
from tests.service.service_fixtures import Service, new_roots
from tests.support.bot_harness import StillClock, english

LINKED = ["invite", "told", "some days"]
"""Acts after which a link is active, if the other person joined it."""
HERE = ["joins", "never opens", "never opens"]
"""Acts of the other person beside LINKED: they join and do nothing else."""
LONG = ["invite", "told", "open own", "some days", "sign", "weeks", "wake", "another", "let go", "open own"]
ROUNDS = [
    *(*LINKED, "yes", "answer", "line", "six days", "look", "put away"),
    *("no", "a week", "look", "quiet", "weeks", "look"),
]


def stories(acts: Iterable[str]) -> st.SearchStrategy[list[str]]:
    """Stories of a few acts; some stories have an active link."""
    some = st.lists(st.sampled_from([*acts, *WAITS]), max_size=7)
    return st.tuples(st.sampled_from((["invite"], LINKED)), some).map(lambda parts: [*parts[0], *parts[1]])


def others(acts: Iterable[str]) -> st.SearchStrategy[list[str]]:
    """Acts of the other person after each act of a story; in some they join, in some they do not."""
    some = st.lists(st.sampled_from(list(acts)), max_size=5)
    return st.tuples(st.sampled_from(([], HERE)), some).map(lambda parts: [*parts[0], *parts[1]])


async def empty_bot(store: Store) -> Service:
    """A bot on an empty database."""
    async with store.database.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            await connection.execute(delete(table))
    return Service(store, new_roots(), StillClock())


async def both(store: Store, story: Sequence[str], one: Sequence[str], two: Sequence[str]) -> tuple[Seen, Seen]:
    """Play the same story beside two behaviours of the other person."""
    return await lived(await empty_bot(store), story, one), await lived(await empty_bot(store), story, two)


def compared(database_url: str, story: list[str], one: list[str], two: list[str]) -> None:
    """Check that my steps, their times, and the sizes and changed columns of my rows are the same beside both
    behaviours."""

    async def run() -> None:
        store = Store(locate(database_url))
        try:
            first, second = await both(store, story, one, two)
        finally:
            await store.close()
        assert first.calls == second.calls
        assert first.rows == second.rows

    asyncio.run(run())


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(story=stories(ACTS), one=others(BEHAVIOURS), two=others(BEHAVIOURS))
@example(LONG, ["never opens"], ["joins", "never opens", "forgets"])
@example(LONG, ["declines"], ["another takes it", "lapses"])
@example(["invite", "let go", "open own", "take own", "weeks"], ["joins"], ["never opens"])
@example(["invite", "erased", "a day", "invite"], ["joins"], [])
@example(ROUNDS, ["never opens"], [*HERE, "no", "maybe", "skip", "all, then felt off", "look", "all, then gone"])
def test_nothing_the_other_does_changes_a_thing(
    database_url: str, story: list[str], one: list[str], two: list[str]
) -> None:
    """With any wishes of mine, no act of the other person changes what I can see."""
    assume(one != two)
    compared(database_url, story, one, two)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(story=stories(ACTS.keys() - WANTING), one=others(BEHAVIOURS), two=others(BEHAVIOURS | WANTS))
@example([*LINKED, "maybe", "no", "skip", "line", "six days", "look", "a week", "look"], [], [*HERE, "yes", "answer"])
def test_wishes_of_the_other_alone_change_nothing(
    database_url: str, story: list[str], one: list[str], two: list[str]
) -> None:
    """No wish or answer of the other person is visible if mine is no, maybe or missing."""
    assume(one != two)
    compared(database_url, story, one, two)


async def test_each_behaviour_looks_like_none(store: Store) -> None:
    """Each single behaviour of the other person looks the same as an invitation that was never opened."""
    none = await lived(await empty_bot(store), LONG, ["never opens"])
    assert len(none.calls) > 20
    desk = await empty_bot(store)
    await lived(desk, LONG[:2], ["joins"])
    (row,) = await desk.rows("link")
    assert pair_in(desk.roots, row).link.joins, "they do link, and nobody sees it"
    for name in BEHAVIOURS:
        assert await lived(await empty_bot(store), LONG, [name]) == none, name


ONE_ROUND = [*LINKED, "yes", "answer", "line", "six days", "look", "a week", "look"]


async def test_each_behaviour_in_a_round_looks_like_none(store: Store) -> None:
    """Even if I say yes to everything, each single behaviour of the other person in a round looks the same as none."""
    none = await lived(await empty_bot(store), ONE_ROUND, [])
    nothing = english().speak("en")("together-nothing")
    assert any(nothing in call for call in none.calls), "the round is looked at"
    for name in BEHAVIOURS:
        assert await lived(await empty_bot(store), ONE_ROUND, [*HERE, name]) == none, name


async def test_only_what_both_want_is_seen(store: Store) -> None:
    """A match changes what is shown, and does not change the rows."""
    none = await lived(await empty_bot(store), ONE_ROUND, [])
    both_want = await lived(await empty_bot(store), ONE_ROUND, [*HERE, *WANTS])
    assert both_want.calls != none.calls
    assert both_want.rows == none.rows


async def test_the_comparison_tells_apart(store: Store) -> None:
    """The comparison notices a single other tap of mine, in the steps and in the rows. So equality is no
    coincidence."""
    linked_run = await lived(await empty_bot(store), ["invite", "told", "some days"], [])
    silent = await lived(await empty_bot(store), ["invite", "home", "some days"], [])
    assert linked_run.calls != silent.calls and linked_run.rows != silent.rows


async def test_an_invited_person_sees_no_inviter(store: Store) -> None:
    """Whatever the inviter did after handing over the invitation, even leaving, the invited person sees the same."""
    seen = []
    for acts in ([], ["told"], ["let go"], ["erased"], ["told", "let go"], ["rest", "hide", "off"]):
        desk = await empty_bot(store)
        await desk.let_in(ME)
        me, you = Chat(desk, ME), Chat(desk, OTHER)
        await invite(me)
        for act in acts:
            await ACTS[act](me)
        await joins(you, me.addresses[-1])
        for act in ("another", "sign", "let go", "open own"):
            await ACTS[act](you)
        await you.say(f"/start {me.addresses[-1]}")
        seen.append(you.calls)
    assert all(calls == seen[0] for calls in seen)
    assert len(seen[0]) > 10


async def test_a_second_account_learns_nothing(store: Store) -> None:
    """Opening one's own invitation with a second account shows and allows the same, whether it was taken or not."""
    seen = []
    for taken in (True, False):
        desk = await empty_bot(store)
        await desk.let_in(ME)
        me, you, again = Chat(desk, ME), Chat(desk, OTHER), Chat(desk, ME + ID)
        await invite(me)
        if taken:
            await joins(you, me.addresses[-1])
        await joins(again, me.addresses[-1])
        await ACTS["another"](again)
        seen.append(again.calls)
    assert seen[0] == seen[1] and len(seen[0]) > 5
