"""Looking back: the sizes of words, and which entries count."""

from collections import Counter
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import Answer, Picked, Skipped, typed
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.looking_back import MOST_SHOWN, Size, feelings, own_words, sized, usable
from tests.support.bot_harness import english

EVENING = datetime(2026, 3, 6, 20, tzinfo=UTC)
words = st.lists(st.sampled_from("abcdefghijklmn"), max_size=60)


def kept(*answers: Answer, flow: str = "quick", looks_back: bool = True, id: bytes = b"") -> KeptEntry:
    """A kept entry with these answers."""
    return KeptEntry(Entry(flow, EVENING, EVENING, answers), (), id=id, looks_back=looks_back)


def test_words_have_three_sizes() -> None:
    """Words get one of three sizes, by thirds of the highest count, and are sorted within a size."""
    assert sized(["close"] * 6 + ["calm"] * 5 + ["sad"] * 4 + ["tired"] * 2 + ["Angry"]) == (
        ("calm", Size.LARGE),
        ("close", Size.LARGE),
        ("sad", Size.MIDDLE),
        ("Angry", Size.SMALL),
        ("tired", Size.SMALL),
    )


@given(words, st.randoms())
def test_the_order_of_words_does_not_matter(said: list[str], chance: object) -> None:
    """The order in which words came up does not change their sizes."""
    if len(set(said)) <= MOST_SHOWN:
        assert sized(sorted(said)) == sized(said)


@given(words)
def test_more_frequent_is_never_smaller(said: list[str]) -> None:
    """A word is never smaller than one that came up less often, and at most MOST_SHOWN words are shown."""
    shown, counts, order = dict(sized(said)), Counter(said), list(Size)
    assert len(shown) == min(len(counts), MOST_SHOWN)
    for one in shown:
        for other in shown:
            if counts[one] > counts[other]:
                assert order.index(shown[one]) <= order.index(shown[other])


def test_only_entries_that_look_back_count() -> None:
    """Only entries with `looks_back` count."""
    assert usable([kept(looks_back=False), kept(id=b"in"), kept(looks_back=False)]) == (kept(id=b"in"),)


def test_only_words_for_feelings_count() -> None:
    """Other picks, removed options, skipped answers and typed answers do not count as feelings."""
    flow = english().flows["quick"]
    entry = kept(
        Answer("who", Picked(("solo",))),
        Answer("word", Picked(("calm", "gone", "tired"))),
        Answer("energy", Skipped()),
        Answer("note", typed("words")),
    )
    assert [option for _, option in feelings(flow, entry)] == ["calm", "tired"]


def test_own_words_gives_entries_with_typed_answers() -> None:
    """`own_words` gives the ids of the entries that have typed answers."""
    assert own_words([kept(Answer("note", typed("a lamp")), id=b"with"), kept(id=b"without")]) == (b"with",)
