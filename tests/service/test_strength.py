"""How the strength of a passphrase is judged, and that no input makes judging expensive."""

import time
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.quota import Allowance
from bot.core.strength import FAIR, LENGTH, STRONG, TAKEN, Strength, bare, strength_of
from bot.service.passphrases import PassphraseAttempt, Stretcher
from bot.service.strength import LONGEST_JUDGED, guesses, judged
from bot.service.tries import Tries
from bot.vault.passphrase import Cost, KdfParameters, new_parameters, plain
from tests.support.bot_harness import english

FAMOUS = english().famous
CEILING = 0.1
"""Seconds of processor time for one judgement on a busy machine. Most take 1 ms, and the worst found takes 5 ms.
Without a bound on look-alike characters, the first text below takes 0.2 s."""
HOSTILE = [
    "6{49@7!5+31|%$[€02<(" * 2,
    "11z+11t+7es|+711|+1111z+11t+7es|+711|+11",
    "44195984901274367960!31568787583!6!30122",
    "4a@8b({[<3e69g!1|7i0o$5s+t%x2z" * 140,
    "0101199902021998030319970404199605051995",
    "1.1.1999" * 500,
    "aab" * 1000,
    "aabaabaabc" * 400,
    "ab" * 2000,
    " 1!|7" * 800,
    "\u0130" * 4096,
    "ﷺ" * 200,
    "e\u0301" * 2000,
    "🏳️‍🌈" * 500,
]
ME = b"an account"


def stretcher() -> Stretcher:
    """A new stretcher."""
    return Stretcher(Tries(timedelta, Allowance().passphrases), lambda: FAMOUS)


@pytest.mark.parametrize(
    ("typed", "most"), [("iLoVeYoUfOrEvEr", 4.5), ("PaSsWoRd1234!!", 6.2), ("ｐａｓｓｗｏｒｄ１２３", 3.0)]
)
def test_the_stretched_text_is_judged(typed: str, most: float) -> None:
    """Capitals and wide letters do not raise the strength, because they are removed before a passphrase is
    stretched."""
    assert guesses(plain(typed)) <= most
    assert judged(typed, ()) is Strength.WEAK


@given(st.text(max_size=60))
def test_one_key_one_judgement(typed: str) -> None:
    """A passphrase is judged as the text that its key is made of."""
    assert judged(typed, FAMOUS) is judged(plain(typed), FAMOUS)


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("2468", Strength.SHORT),
        ("2468 1357 9024 6813", Strength.SHORT),
        ("a b c d e", Strength.SHORT),
        ("password12", Strength.WEAK),
        ("p@$$w0rd!p@$$w0rd!", Strength.WEAK),
        ("!@#$%^&*()_+", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa violet ladder seven moths", Strength.WEAK),
        ("violet ladder seven moths", Strength.STRONG),
        ("copper teapot of the north", Strength.STRONG),
    ],
)
def test_levels(typed: str, level: Strength) -> None:
    """Short passphrases, patterns and well-known substitutions are rejected."""
    assert judged(typed, FAMOUS) is level


def test_boundaries_of_the_levels() -> None:
    """Passphrases from 10^10 guesses are accepted, and from 10^14 are called strong."""
    assert (FAIR, STRONG) == (10.0, 14.0)
    assert [strength_of(power) for power in (9.99, 10.0, 13.99, 14.0)] == [
        Strength.WEAK,
        Strength.FAIR,
        Strength.FAIR,
        Strength.STRONG,
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "correct horse battery staple",
        "Correct-Horse_BATTERY  staple!",
        "correcthorsebatterystaple1",
        "c0rrect h0rse b4ttery $taple",
        "correct horse battery",
        "ÀBRETE SESAMO",
        "für immer und ewig",
        "Sein oder nicht sein: das ist hier die Frage",
    ],
)
def test_a_famous_one(typed: str) -> None:
    """A famous passphrase is rejected in any spelling, in part, or with little added to it."""
    assert judged(typed, FAMOUS) is Strength.FAMOUS


@given(st.sampled_from(sorted(FAMOUS)), st.sampled_from(["", " ", "-", ". "]), st.booleans())
def test_every_famous_one(phrase: str, mark: str, capitals: bool) -> None:
    """A famous passphrase is found with any separators and spelling."""
    typed = mark.join(phrase)
    assert judged(typed.upper() if capitals else typed, FAMOUS) is Strength.FAMOUS


def test_words_beside_a_famous_one() -> None:
    """Words beside a famous passphrase are judged alone: if they are strong, the whole is accepted."""
    assert judged("correct horse battery staple violet moth under ladders", FAMOUS) in TAKEN


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_input(typed: str) -> None:
    """No text takes much processor time. The limit matters because zxcvbn blocks everything else."""
    judged("a first one loads the words", FAMOUS)
    took = []
    for _ in range(3):
        began = time.thread_time()
        judged(typed, FAMOUS)
        took.append(time.thread_time() - began)
    assert min(took) < CEILING


@given(st.text(alphabet="4@8({[<3691!|0$5+7%2ailst 9", min_size=LENGTH, max_size=LONGEST_JUDGED))
def test_look_alikes_are_bounded(typed: str) -> None:
    """No mixture of characters that look like letters takes much processor time."""
    began = time.thread_time()
    judged(typed, FAMOUS)
    assert time.thread_time() - began < CEILING


async def test_a_weak_one_is_not_stretched() -> None:
    """A weak passphrase is judged first and not stretched. Argon2 would refuse the cost given here."""
    impossible = KdfParameters(bytes(16), Cost(iterations=0))
    done = await stretcher().stretch(ME, PassphraseAttempt("password12", impossible))
    assert (done.judged, done.key) == (Strength.WEAK, b"")


async def test_one_that_opens_is_not_judged() -> None:
    """A passphrase set long ago still opens its journal, even if it would be refused today."""
    cheap = KdfParameters(bytes(16), Cost(iterations=1, lanes=1, memory=64))
    done = await stretcher().stretch(ME, PassphraseAttempt("password12", cheap, b"a blob"))
    assert done.judged is None
    assert len(done.key) == len(new_parameters().salt) * 2


def test_the_list_is_bare() -> None:
    """Every entry of the list is in the reduced spelling that the comparison uses."""
    assert all(bare(one) == one for one in FAMOUS)
