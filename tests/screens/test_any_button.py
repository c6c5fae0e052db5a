"""A tap with forged or random data is answered and changes nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.bot_harness import english
from tests.support.callbacks import LETTERS
from tests.support.dialog import arrived, begun, dialog, keep
from tests.support.screens import data_of

ANYTHING = st.text(max_size=64).filter(lambda text: len(text.encode("utf-8", "surrogatepass")) <= 64)
OPS = "kc+-dsbpfl"


@settings(deadline=None)
@given(st.lists(ANYTHING.filter(lambda text: ":" not in text), min_size=10, max_size=30))
def test_random_data_changes_nothing(data: list[str]) -> None:
    """Random data leaves the check-in as it is, and keeps and plans nothing."""
    chat = begun("Just me")
    before = chat.answers
    for one in data:
        assert chat.forge(one) or chat.shown
    assert chat.answers == before
    assert (chat.kept, chat.planned) == ([], ())


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            lambda room, parts: ":".join((room, *parts))[:60],
            st.sampled_from(LETTERS),
            st.lists(
                st.one_of(st.sampled_from([*OPS, "0", "1", "-1", "999999", "end", "who", "solo", "in", "set", ""]),
                          st.text("aZ0-_/.é💧", max_size=6)),
                max_size=4,
            ),
        ),
        min_size=15,
        max_size=40,
    )
)  # fmt: skip
def test_plausible_data_is_always_answered(data: list[str]) -> None:
    """Random data in the format of our buttons is answered, erases no account and keeps no entry."""
    chat = begun()
    for one in data:
        assert chat.forge(one) or chat.shown
    assert (chat.known, chat.kept) == (True, [])


def test_words_of_a_walk_do_not_fit_another_walk() -> None:
    """A button of one check-in, tapped during the next one, answers no question."""
    chat = begun()
    old = data_of(chat.last.screen)
    dialog(
        [("Just me", ""), ("/checkin", ""), ("Let it go, pick another", ""), ("60-second check-in", "Who was there?")],
        chat,
    )
    for data in old:
        assert chat.forge(data) == "This one is closed."
    assert chat.answers == {}


def test_forged_numbers_are_stale_taps() -> None:
    """Data with numbers, months or times that no button has is answered like a stale button."""
    chat = arrived()
    keep(chat, "kept")
    stale = english().speak("en")("hint-stale")
    for data in (
        "j:g:999912",
        "j:g:" + "9" * 40,
        "j:m:-1",
        "l:menu:²",
        "s:from:" + "9" * 12,
        "z:at:2400:0",
        "p:sure:" + "9" * 50,
    ):
        assert chat.forge(data) == stale, data
    assert (chat.known, len(chat.kept)) == (True, 1)
