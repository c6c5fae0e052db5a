"""Buttons with any data at all: each tap is answered, nothing is changed by it, and nothing goes wrong inside."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.callbacks import LETTERS
from tests.support.rig import rig
from tests.whole.raw import forge
from tests.whole.rows import rows

ANYTHING = st.text(max_size=64).filter(lambda text: len(text.encode("utf-8", "surrogatepass")) <= 64)
OPS = "kc+-dsbpfl"


def _without_surrogates(text: str) -> bool:
    return not any(0xD800 <= ord(character) <= 0xDFFF for character in text)


@settings(max_examples=5, deadline=None)
@given(
    data=st.lists(ANYTHING.filter(_without_surrogates).filter(lambda text: ":" not in text), min_size=10, max_size=30)
)
async def test_random_data_changes_nothing(data: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with rig(f"sqlite:///{folder}/afterglow.db", Path(folder)) as chat:
            await chat.arrive()
            await chat.say("/checkin")
            await chat.tap("60-second check-in")
            await chat.tap("Just me")
            before = (await chat.export())["profile"]["checkin"]["answers"]
            for one in data:
                await forge(chat, one)
            after = await chat.export()
            assert after["profile"]["checkin"]["answers"] == before
            assert (after["entries"], after["reminders"]) == ([], [])


@settings(max_examples=5, deadline=None)
@given(
    data=st.lists(
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
async def test_data_that_looks_like_ours_is_always_answered(data: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with rig(f"sqlite:///{folder}/afterglow.db", Path(folder)) as chat:
            await chat.arrive()
            await chat.say("/checkin")
            await chat.tap("60-second check-in")
            for one in data:
                await forge(chat, one)
            await chat.all_answered()
            assert (await rows(chat))["account"] == 1
            assert (await rows(chat))["entry"] == 0


async def test_words_of_a_walk_do_not_fit_another_walk(sqlite_url: str, tmp_path: Path) -> None:
    """The data of every button of one check-in, tapped in the next: nothing is answered by it."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/checkin")
        first = await chat.tap("60-second check-in")
        old = [b["callback_data"] for row in first["reply_markup"]["inline_keyboard"] for b in row]
        await chat.tap("Just me")
        chat.clock.move(chat.clock.now().resolution * 1_000_000)
        await chat.say("/checkin")
        await chat.tap("Let it go, begin anew")
        for data in old:
            assert await forge(chat, data) == "This one is closed."
        assert (await chat.export())["profile"]["checkin"]["answers"] == []
