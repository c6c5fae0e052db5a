"""Halves and links as values: how time and the owner's own taps change them."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.link import (
    FRESH,
    ID,
    LAPSE_FOR,
    LINGERS,
    MOST_A_WEEK,
    MOST_HALVES,
    MOST_OPEN,
    OPEN_FOR,
    WEEK,
    Half,
    Link,
    Links,
    Stage,
    active_from,
    first_release,
    new_guest_half,
    new_invitation,
)
from bot.core.linking import Linking, invitation, token_in
from bot.core.localtime import day_begins

NOW = datetime(2026, 3, 6, 20, 17, 3, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
ZONE = ZoneInfo("Europe/Berlin")
ONE, OTHER, THIRD = b"1" * ID, b"2" * ID, b"3" * ID
LINKING = Linking(address="https://t.me/afterglow?start=", fresh=bytes(FRESH))


def invited(now: datetime = NOW) -> Half:
    """The half of a person who has just invited."""
    return new_invitation(os.urandom(FRESH), now, ZONE)[0]


@given(st.binary(min_size=ID, max_size=ID))
def test_a_token_comes_back_from_its_address(token: bytes) -> None:
    """A token survives the conversion to an address and back, and fits into the 64 characters after /start."""
    argument = invitation(LINKING, token).removeprefix(LINKING.address)
    assert token_in(argument) == token
    assert len(argument) <= 64


@given(st.text(max_size=30) | st.from_regex(r"t_[A-Za-z0-9_-]{20,24}", fullmatch=True))
def test_anything_else_is_no_token(argument: str) -> None:
    """A text that reads as a token is the address of that token, so each token has exactly one address."""
    found = token_in(argument)
    assert found is None or invitation(LINKING, found) == LINKING.address + argument.strip()


@given(MOMENTS)
def test_both_sides_stand_from_the_same_full_hour(now: datetime) -> None:
    """Both halves become active at the same full hour, which follows from the invitation alone."""
    half, _ = new_invitation(os.urandom(FRESH), now, ZONE)
    other = new_guest_half(half.link, half.until, half.first, os.urandom(FRESH))
    assert half.active_from == other.active_from == active_from(now + OPEN_FOR)
    assert half.rests_from == other.rests_from
    assert half.active_from.minute == half.active_from.second == half.active_from.microsecond == 0
    assert timedelta(0) <= half.active_from - now - OPEN_FOR - LAPSE_FOR < timedelta(hours=1)
    assert len({half.id, half.link, other.id}) == 3


def test_each_stage_comes_in_its_time() -> None:
    """A half passes through its stages at the expected times."""
    half = invited()
    assert half.stage(NOW) is Stage.INVITED
    assert half.stage(half.until) is Stage.LAPSED
    half = replace(half, confirmed=True)
    assert half.stage(NOW) is half.stage(half.until) is Stage.BEGINNING
    assert half.stage(half.active_from) is Stage.ACTIVE
    assert half.stage(half.first + 3 * WEEK - timedelta(seconds=1)) is Stage.ACTIVE
    assert half.stage(half.first + 3 * WEEK) is Stage.RESTING, "with the fourth release"


@given(st.timedeltas(timedelta(0), timedelta(days=400)))
def test_a_woken_half_rests_after_four_releases(later: timedelta) -> None:
    """A woken half rests again with the fourth release, at the link's usual time of the week."""
    half = replace(invited(), confirmed=True)
    now = half.rests_from + later
    awake = half.woken(now)
    assert awake.stage(now) is Stage.ACTIVE
    assert 3 * WEEK < awake.rests_from - now <= 4 * WEEK
    assert (awake.rests_from - half.first) % WEEK == timedelta(0)
    assert awake.resting(now).stage(now) is Stage.RESTING


def test_a_half_cannot_rest_before_it_stands() -> None:
    """A rest that is chosen before the half is active begins when it is active."""
    half = replace(invited(), confirmed=True).resting(NOW)
    assert half.stage(NOW) is Stage.BEGINNING and half.stage(half.active_from) is Stage.RESTING


def test_lapsed_halves_and_days_are_dropped() -> None:
    """An unconfirmed half is dropped at its deadline, and the days of new links are forgotten after a week."""
    half = invited()
    links = Links(halves=(half, replace(half, id=ONE, confirmed=True)), made=(day_begins(NOW),))
    assert [one.id for one in links.at(half.until).halves] == [ONE]
    assert links.at(NOW).made and not links.at(NOW + timedelta(weeks=1)).made


def test_there_is_room_for_so_many_and_no_more() -> None:
    """The numbers of open invitations, of invitations in a week, and of halves are limited."""
    links = Links()
    for number in range(MOST_OPEN):
        assert links.may_invite(NOW), number
        links = links.with_half(invited())
    assert not links.may_invite(NOW)
    assert not Links(made=(day_begins(NOW),) * MOST_A_WEEK).may_invite(NOW)
    full = Links(halves=tuple(replace(invited(), confirmed=True) for _ in range(MOST_HALVES)))
    assert full.is_full and not full.may_invite(NOW)


def test_halves_follow_each_other_in_order() -> None:
    """Halves stay in order through additions, changes and removals."""
    first, second = invited(), invited()
    links = Links().with_half(first).with_half(second)
    assert links.after(first) == second and links.after(second) is None
    assert links.with_half(replace(first, sign="fox")).halves[0].sign == "fox"
    assert links.without(first.id).halves == (second,)


LINK = Link(until=NOW + OPEN_FOR, first=first_release(NOW + OPEN_FOR, ZONE), inviter=ONE)


def test_two_who_both_said_yes_are_linked() -> None:
    """A link joins two people only after the guest has joined and the inviter has confirmed."""
    assert not LINK.joins and not LINK.joined(OTHER, NOW).joins and not LINK.confirm(ONE).joins
    assert LINK.joined(OTHER, NOW).confirm(ONE).joins


@pytest.mark.parametrize(
    "link",
    [
        LINK.joined(OTHER, NOW).joined(THIRD, NOW).confirm(ONE),
        LINK.joined(OTHER, NOW).without(OTHER).joined(THIRD, NOW).confirm(ONE),
        LINK.joined(OTHER, NOW + OPEN_FOR).confirm(ONE),
        LINK.joined(OTHER, NOW).confirm(ONE).without(ONE),
        LINK.joined(OTHER, NOW).confirm(ONE).without(OTHER),
        LINK.joined(OTHER, NOW).confirm(OTHER),
        LINK.joined(OTHER, NOW).at(NOW + OPEN_FOR).confirm(ONE),
        LINK.without(ONE).joined(OTHER, NOW).confirm(ONE),
    ],
    ids="two-took-it again-by-another too-late inviter-left guest-left wrong-half never-told left-before".split(),
)
def test_anything_else_links_nobody(link: Link) -> None:
    """No other order of events joins two people."""
    assert not link.joins


def test_a_link_is_over_long_after_both_halves_went() -> None:
    """A link without halves ends only LINGERS after its invitation, so that no page and no copy shows who left."""
    both = LINK.joined(OTHER, NOW).confirm(ONE)
    end = LINK.until
    assert LINK.without(ONE).at(NOW).empty_from is None and both.without(ONE).at(end).empty_from is None
    for empty in (LINK.at(end), LINK.without(ONE).at(end), both.without(ONE).without(OTHER).at(end)):
        assert empty.empty_from == end == empty.at(end + LINGERS).empty_from
        assert not empty.is_over(end + LINGERS - LAPSE_FOR) and empty.is_over(end + LINGERS)
