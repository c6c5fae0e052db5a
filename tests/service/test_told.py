"""Lines that processes tell each other: they say what was told, to whom it was told, and to nobody else."""

import base64
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.service.told import Closed, Greeting, Opened, Parcel, Told, line, parcel, read, unpacked
from bot.vault.account import seal_inbox, seal_under
from bot.vault.derive import PEER
from bot.vault.errors import SealBroken
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKeys
from bot.vault.place import Place, prefixed
from tests.service.desk import flipped, new_roots

BOT, ROOTS = 7, new_roots()
PAIR, ANOTHER = new_pair(), new_pair()
HERE, THERE, ACCOUNT = b"instance", b"another.", b"account-1-------"
NOW = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
OPENED = Opened(ACCOUNT, b"opening-1-------", NOW, bytes(range(32)))
MOST = 7_999
"""Bytes that PostgreSQL carries in one NOTIFY (https://www.postgresql.org/docs/16/sql-notify.html)."""

ids, keys = st.binary(max_size=16), st.binary(min_size=32, max_size=32)
moments = st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2200-01-01"))
openings = st.builds(Opened, ids, ids, moments.map(lambda at: at.replace(tzinfo=UTC)), keys)


@given(
    st.builds(Greeting, ids, keys) | st.builds(Parcel, ids, ids, st.binary(max_size=600)) | st.builds(Closed, ids),
    st.integers(-(2**63), 2**63 - 1),
)
@settings(deadline=None)
def test_what_was_told_is_read_by_the_same_bots_processes_and_fits_into_one_notification(told: Told, bot: int) -> None:
    written = line(ROOTS, bot, told)
    assert read(ROOTS, bot, written) == told
    assert len(f"{bot} {written}") <= MOST
    with pytest.raises(SealBroken):
        read(ROOTS, bot - 1 if bot > 0 else bot + 1, written)


@given(openings, ids)
@settings(deadline=None)
def test_what_was_packed_for_a_process_is_unpacked_there(opened: Opened, to: bytes) -> None:
    assert unpacked(PAIR.private, parcel(to, PAIR.public, opened)) == opened


def test_lines_of_one_kind_have_one_length_and_two_of_the_same_differ() -> None:
    later = Opened(b"account-2-------", b"opening-2-------", NOW + timedelta(days=9), bytes(32))
    one, other = (line(ROOTS, BOT, parcel(HERE, PAIR.public, each)) for each in (OPENED, later))
    assert len(one) == len(other) and one != line(ROOTS, BOT, parcel(HERE, PAIR.public, OPENED))
    assert line(ROOTS, BOT, Closed(b"a")) != line(ROOTS, BOT, Closed(b"a"))


@pytest.mark.parametrize(
    "changed",
    [
        lambda it: Parcel(THERE, it.account, it.sealed),
        lambda it: Parcel(it.to, b"account-2-------", it.sealed),
        lambda it: Parcel(it.to, it.account, it.sealed[:-1]),
        lambda it: Parcel(it.to, it.account, it.sealed + b"\0"),
        lambda it: Parcel(it.to, it.account, flipped(it.sealed)),
        lambda it: Parcel(it.to, it.account, b""),
    ],
    ids=["to another process", "of another account", "cut", "longer", "a bit", "empty"],
)
def test_a_parcel_that_was_moved_or_changed_does_not_open_even_where_a_root_key_sealed_it(changed) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(SealBroken):
        unpacked(PAIR.private, changed(parcel(HERE, PAIR.public, OPENED)))


def test_a_parcel_opens_with_the_key_it_was_sealed_to_and_no_other() -> None:
    for key in (ANOTHER.private, ROOTS.current.secret, ROOTS.lookup, OPENED.private):
        with pytest.raises(SealBroken):
            unpacked(key, parcel(HERE, PAIR.public, OPENED))


@pytest.mark.parametrize(
    "told",
    [Greeting(HERE, PAIR.public), parcel(HERE, PAIR.public, OPENED), Closed(OPENED.opening)],
    ids=["g", "p", "c"],
)
def test_a_line_cut_anywhere_or_with_any_bit_changed_is_refused(told: Told) -> None:
    blob = base64.b64decode(line(ROOTS, BOT, told))
    changed = [blob[:end] for end in range(len(blob))] + [flipped(blob, bit) for bit in range(8 * len(blob))]
    for one in (*changed, blob + b"\0"):
        with pytest.raises(SealBroken):
            read(ROOTS, BOT, base64.b64encode(one).decode())


@given(st.text(max_size=60))
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(SealBroken):
        read(ROOTS, BOT, text)


def test_what_others_or_other_ends_sealed_is_refused() -> None:
    with pytest.raises(SealBroken, match="which the key file lacks"):
        read(ROOTS, BOT, line(new_roots(), BOT, Greeting(HERE, PAIR.public)))
    with pytest.raises(SealBroken):
        read(ROOTS, BOT, base64.b64encode(seal_inbox(ROOTS, b"greeting", HERE)).decode())


def test_after_a_rotation_lines_of_the_root_before_are_still_read() -> None:
    both = RootKeys(new_roots().current, (ROOTS.current,), ROOTS.lookup)
    assert read(both, BOT, line(ROOTS, BOT, Closed(b"a"))) == Closed(b"a")
    assert read(both, BOT, line(both, BOT, Closed(b"a"))) == Closed(b"a")


def test_what_a_later_version_tells_is_passed_over() -> None:
    blob = seal_under(
        ROOTS.current, PEER, prefixed(b"weather", b"mild"), Place(b"", "told", BOT.to_bytes(8, "big"), "line")
    )
    assert read(ROOTS, BOT, base64.b64encode(blob).decode()) is None


def test_nothing_shows_a_key() -> None:
    shown = repr([OPENED, parcel(HERE, PAIR.public, OPENED), Greeting(HERE, PAIR.public)])
    for key in (OPENED.private, PAIR.public):
        assert repr(key) not in shown and key.hex() not in shown
