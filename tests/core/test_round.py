"""Rounds of a link as values: which cards are dealt, and what a release gives."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.core.deck import CARDS_A_WEEK, QUESTIONS_A_WEEK, WEEKS
from bot.core.link import ID, OPEN_FOR, WEEK, Link, active_from, first_release, round_at
from bot.core.localtime import to_local
from bot.core.round import ASKED, DEALT, MOST_LINES, SHOWN_FOR, Held, Line, Pair, Pick, Sealed, Side, asked, hand

NOW = datetime(2026, 3, 6, 20, 17, tzinfo=UTC)
FIRST = first_release(NOW + OPEN_FOR, ZoneInfo("Europe/Berlin"))
ONE, OTHER = b"1" * ID, b"2" * ID
LINK = Link(until=NOW + OPEN_FOR, first=FIRST, inviter=ONE, guest=OTHER, confirmed=True, taken=True)
DECK = tuple(f"card-{number}" for number in range(WEEKS * CARDS_A_WEEK))
QUESTIONS = tuple(f"question-{number}" for number in range(WEEKS * QUESTIONS_A_WEEK))
IDS = st.binary(min_size=ID, max_size=ID)
CARDS = st.lists(st.sampled_from(DECK[:10]), max_size=DEALT, unique=True).map(tuple)
ANSWERS = st.lists(st.sampled_from(QUESTIONS[:5]), max_size=ASKED, unique=True).map(
    lambda ids: tuple(Sealed(id, id.encode() + b" answered") for id in ids)
)
LINES = st.lists(st.binary(min_size=1, max_size=3), max_size=MOST_LINES).map(
    lambda boxes: tuple(Sealed(box.hex(), box) for box in boxes)
)
HELD = st.builds(Held, yes=CARDS, answers=ANSWERS, lines=LINES)


def readable(public: bytes, cards: object) -> bytes:
    """A stand-in for sealing that leaves the cards readable."""
    assert isinstance(cards, list)
    return public + b":" + ",".join(cards).encode()


def pair(one: Held, two: Held, link: Link = LINK) -> Pair:
    """A link with what each of its two sides holds."""
    return Pair(link=link, inviter=Side(public=b"me", held=one), guest=Side(public=b"you", held=two))


@given(HELD, HELD)
def test_a_release_gives_what_both_want(one: Held, two: Held) -> None:
    """A release shows cards with two yeses, answers to questions that both answered, and the partner's lines.

    After it, nothing is held.
    """
    after = pair(one, two).at(FIRST, readable)
    assert after.link.released == 1
    for side, mine, theirs, public in ((after.inviter, one, two, b"me"), (after.guest, two, one, b"you")):
        assert side.held == Held() and side.shown is not None and side.shown.until == FIRST + SHOWN_FOR
        assert side.shown.cards == readable(public, sorted(set(mine.yes) & set(theirs.yes)))
        wanted = {answer.about for answer in mine.answers}
        assert side.shown.answers == tuple(answer for answer in theirs.answers if answer.about in wanted)
        assert side.shown.lines == tuple(line.box for line in theirs.lines)


@given(HELD, HELD, st.sampled_from(["left", "void", "unconfirmed"]))
def test_a_link_that_joins_nobody_gives_nothing(one: Held, two: Held, why: str) -> None:
    """A link that joins no two people releases the same as if neither had laid anything down."""
    changed = {
        "left": LINK.without(OTHER),
        "void": replace(LINK, void=True),
        "unconfirmed": replace(LINK, confirmed=False),
    }
    after, none = pair(one, two, changed[why]).at(FIRST, readable), pair(Held(), Held()).at(FIRST, readable)
    assert (after.inviter, after.guest) == (none.inviter, none.guest)


@given(HELD, HELD, st.timedeltas(timedelta(0), timedelta(days=60)))
def test_a_round_is_released_once_and_never_early(one: Held, two: Held, later: timedelta) -> None:
    """A round is released once and never early, even if it is checked late, and the release is shown for SHOWN_FOR."""
    before = pair(one, two)
    assert before.at(FIRST - timedelta(microseconds=1), readable) == before
    now = FIRST + later
    after = before.at(now, readable)
    assert after.link.released == round_at(FIRST, now) == later // WEEK + 1
    assert after.at(now, readable) == after
    gone = after.at(now + SHOWN_FOR, readable)
    assert gone.inviter.shown is None or gone.inviter.shown.until > now + SHOWN_FOR


@given(st.lists(st.tuples(st.sampled_from(DECK[:4]), st.sampled_from(Pick))))
def test_only_the_last_yes_to_a_card_is_held(said: list[tuple[str, Pick]]) -> None:
    """Only cards whose last pick is a yes are held."""
    held = Held()
    for card, pick in said:
        held = held.with_pick(card, pick)
    assert set(held.yes) == {card for card, pick in dict(said).items() if pick is Pick.YES}
    assert len(held.yes) == len(set(held.yes))


def test_a_side_holds_only_so_much() -> None:
    """A side holds one answer to each question and the newest lines, each once, up to its limits."""
    held = Held()
    for number in range(9):
        held = held.with_answer(Sealed(f"q{number % 3}", bytes([number])))
        held = held.with_line(Sealed(f"l{number // 2}", bytes([number])))
    assert [answer.box for answer in held.answers] == [b"\x07", b"\x08"]
    assert [line.about for line in held.lines] == ["l2", "l3", "l4"]


@given(IDS, IDS, st.integers(0, 500))
def test_a_hand_is_part_of_the_links_ten(link: bytes, half: bytes, round: int) -> None:
    """All hands of a round come from the same ten cards, and a half always gets the same hand."""
    cards, questions = hand(link, half, round, DECK), asked(link, half, round, QUESTIONS)
    assert len(set(cards)) == DEALT and len(set(questions)) == ASKED
    assert hand(link, half, round, DECK) == cards
    others = [hand(link, bytes([number]) * ID, round, DECK) for number in range(40)]
    assert len(set(cards).union(*others)) == CARDS_A_WEEK


@given(IDS, IDS, st.integers(0, 500))
def test_a_card_rests_for_eight_weeks(link: bytes, half: bytes, round: int) -> None:
    """No card and no question appears twice in WEEKS rounds in a row."""
    cards = [card for number in range(WEEKS) for card in hand(link, half, round + number, DECK)]
    questions = [id for number in range(WEEKS) for id in asked(link, half, round + number, QUESTIONS)]
    assert len(set(cards)) == len(cards) and len(set(questions)) == len(questions)


def test_shared_cards_are_left_to_chance() -> None:
    """On average both halves get 3.6 common cards, and in 70% of rounds at least one common question.

    3.6 is the expected overlap of two random hands of six out of ten cards.
    """
    shared = questions = 0
    for round in range(10_000):
        link, one, two = os.urandom(ID), os.urandom(ID), os.urandom(ID)
        shared += len(set(hand(link, one, round, DECK)) & set(hand(link, two, round, DECK)))
        questions += bool(set(asked(link, one, round, QUESTIONS)) & set(asked(link, two, round, QUESTIONS)))
    # The bounds are five standard deviations of the means: 0.8 cards and 0.46 rounds, over the root of ten thousand.
    assert abs(shared / 10_000 - 3.6) < 0.05
    assert abs(questions / 10_000 - 0.7) < 0.025


def test_no_deck_deals_nothing() -> None:
    """Without a deck, no cards and no questions are dealt."""
    assert hand(ONE, OTHER, 3, ()) == () == asked(ONE, OTHER, 3, ())


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))
def test_the_first_release_leaves_a_day(now: datetime) -> None:
    """The first release is on a Sunday at six in the evening of the inviter, one to eight days after the link."""
    zone = ZoneInfo("America/New_York")
    first = first_release(now, zone)
    local = to_local(first, zone)
    assert (local.isoweekday(), local.hour, local.minute) == (7, 18, 0)
    assert timedelta(days=1) <= first - active_from(now) <= timedelta(days=8, hours=1)


def test_a_line_is_known_by_what_it_says() -> None:
    """The mark of a line differs if any field differs."""
    lines = [Line(idea="a"), Line(wish="a"), Line(words="a"), Line(wish="a", options=("b",)), Line(wish="a", words="b")]
    assert len({line.mark for line in lines}) == len(lines)
