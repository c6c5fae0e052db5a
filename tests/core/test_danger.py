"""Words of danger: matching in order, with typing errors, gaps and words that cancel a match, and at low cost."""

import random
import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.danger import GAP, MOST_WORDS, NEAR, Danger, Group, Rule, fold
from tests.support.bot_harness import english

LONGEST_MESSAGE = 4096
SLOWEST = 0.04
"""The most seconds of CPU time for a message: about ten times the usual time."""


def rule(*groups: str, unless: str = "") -> Rule:
    """A rule in a short form: "a|b" is a group of two phrases, "a_b" is a phrase of two words, and ".." is a gap."""
    return Rule(
        groups=tuple(
            Group(
                phrases=tuple(tuple(choice.split("_")) for choice in group.removeprefix("..").split("|")),
                gap=group.startswith(".."),
            )
            for group in groups
        ),
        unless=tuple(tuple(choice.split("_")) for choice in unless.split("|")) if unless else (),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t DON'T dont", ["dont", "dont", "dont"]),
        ("Violée, müde, MUEDE, über, GROẞ", ["violee", "mude", "mude", "uber", "gross"]),
        ("heeelp r4ped r*ped", ["help", "raped", "rped"]),
        ("no. stop!no", ["no", "stop", "no"]),
        ("\u0301\u200d 😀", []),
        ("112, 999", ["112", "999"]),
        ("got SA'd, od'd, sad", ["got", "saxd", "odxd", "sad"]),
    ],
)
def test_words_are_folded_alike(text: str, words: list[str]) -> None:
    """Different spellings of the same words fold to the same text."""
    assert fold(text) == words


def test_only_the_first_words_are_checked() -> None:
    """Only the first MOST_WORDS words of a text are checked."""
    assert len(fold("a " * 10_000)) == MOST_WORDS


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("he hit me", True),
        ("then she HITS me again", True),
        ("my boyfriend hit me", True),
        ("he me hit", False),
        ("he really hit me", False),
        ("he hitme", False),
        ("he threatened me", True),
        ("he threatend me", True),
        ("he thraetened me", True),
        ("he treatened me", True),
        ("he threattened me", True),
        ("he threatn me", False),
        ("he punching me", True),
    ],
)
def test_groups_match_in_order_with_typos(text: str, heard: bool) -> None:
    """Each group needs one of its words, in order and side by side; small typing errors are accepted."""
    danger = Danger([rule("he|she|my_boyfriend", "hit|hits|punch*|threatened", "me")])
    assert (danger.first_match(text) is not None) is heard


def test_a_gap_lets_a_few_words_stand_between() -> None:
    """`..` in a rule allows up to GAP words between its neighbours."""
    danger = Danger([rule("told", "..stop")])
    for between in range(GAP + 3):
        assert (danger.first_match(" ".join(["told", *["x"] * between, "stop"])) is not None) is (between <= GAP)


def test_only_a_near_word_cancels_a_match() -> None:
    """An `unless` word cancels a match only within NEAR words of it."""
    danger = Danger([rule("cant", "breathe", unless="laugh*|giggle")])
    for far in (*range(NEAR - 2), NEAR + 1, 2 * NEAR):
        words = ["cant breathe", *["x"] * far, "laughing"]
        for text in (" ".join(words), " ".join(reversed(words))):
            assert (danger.first_match(text) is None) is (far < NEAR), text
    # The second match has no such word near it.
    assert danger.first_match("i cant breathe from laughing " + "x " * NEAR + "now i cant breathe") is not None


def test_a_phrase_cancels_only_as_a_whole() -> None:
    """An `unless` phrase of several words cancels a match only as a whole."""
    danger = Danger([rule("he", "hit", "me", unless="by_mistake")])
    assert danger.first_match("he hit me by mistake") is None
    assert danger.first_match("he hit me, a mistake by him") is not None


@pytest.mark.parametrize(
    ("text", "heard"), [("help", True), ("HELP!!", True), ("help me", False), ("please help", False), ("", False)]
)
def test_a_rule_can_require_the_whole_message(text: str, heard: bool) -> None:
    """A rule can require that it matches the whole message."""
    danger = Danger([Rule(groups=rule("help").groups, from_start=True, to_end=True)])
    assert (danger.first_match(text) is not None) is heard


LETTERS = st.sampled_from("abcd")
RULES = st.lists(
    st.builds(
        Rule,
        groups=st.lists(
            st.builds(
                Group,
                phrases=st.lists(st.lists(LETTERS, min_size=1, max_size=2).map(tuple), min_size=1, max_size=2).map(
                    tuple
                ),
                gap=st.booleans(),
            ),
            min_size=1,
            max_size=3,
        ).map(lambda groups: (Group(phrases=groups[0].phrases), *groups[1:])),
        unless=st.lists(LETTERS.map(lambda one: (one,)), max_size=1).map(tuple),
    ),
    min_size=1,
    max_size=3,
)


@given(RULES, st.lists(st.sampled_from("abcdx"), max_size=30))
def test_danger_finds_what_an_exhaustive_search_does(rules: list[Rule], words: list[str]) -> None:
    """`Danger` finds a rule without `unless` exactly if a search at every place does. An `unless` adds no match."""
    bare = [Rule(groups=one.groups) for one in rules]
    assert (Danger(bare).first_match(" ".join(words)) is not None) is any(matches(one, words) for one in bare)
    # An `unless` can only cancel matches. Its exact effect depends on the order of the search, so it is not compared.
    assert Danger(bare).first_match(" ".join(words)) is not None or Danger(rules).first_match(" ".join(words)) is None


def matches(rule: Rule, words: Sequence[str]) -> bool:
    """Whether the rule matches at any place of the text, without regard to `unless`."""
    ends = set(range(len(words)))
    for group in rule.groups:
        begins = {end + more for end in ends for more in range(GAP + 1 if group.gap else 1)}
        ends = {
            begin + len(phrase)
            for begin in begins
            for phrase in group.phrases
            if tuple(words[begin : begin + len(phrase)]) == phrase
        }
    return bool(ends)


def filled(words: Sequence[str]) -> str:
    """A message of the greatest length that repeats these words."""
    text = " ".join(words) + " "
    return (text * (LONGEST_MESSAGE // len(text) + 1))[:LONGEST_MESSAGE]


def test_a_long_message_is_checked_quickly() -> None:
    """Long messages of rule words, near misses or unrelated words stay under the time limit."""
    danger, chance = english().alarms, random.Random(1)
    listed = sorted({word.rstrip("*") for one in danger.rules for g in one.groups for p in g.phrases for word in p})
    texts = [
        filled("we talked for a long time about the summer and the light on the water and i felt calm".split()),
        filled(chance.sample(listed, 500)),
        filled([word[:3] + "q" + word[4:] for word in chance.sample(listed, 500)]),
        filled(["".join(chance.choices("aeinrst", k=7)) for _ in range(500)]),
        *(filled([word]) for word in ("me", "he", "no", "a", "je", "que", "ich", "video", "ä" * 50)),
    ]
    for text in texts:
        best = min(cpu_seconds(danger, text) for _ in range(3))
        assert best < SLOWEST, (best, text[:40])


def cpu_seconds(danger: Danger, text: str) -> float:
    """The seconds of CPU time that the check of a text takes."""
    before = time.thread_time()
    danger.first_match(text)
    return time.thread_time() - before
