"""An account's keys and the values sealed under a root: they open only for that account, root and column."""

import hmac
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.vault import account as vault
from bot.vault.cell import Cell
from bot.vault.derive import ENTRIES, KEK, derive, derive_once
from bot.vault.errors import SealBroken
from bot.vault.hpke import new_pair, open_with, public_of, seal_to
from bot.vault.keyfile import RootKey, RootKeys
from bot.vault.seal import seal, unseal


def root(number: int) -> RootKey:
    """A root key of that number, always the same."""
    secret = bytes([number]) * 32
    return RootKey(derive(secret, "id/v1")[:8], secret)


OLD, NEW, LOST = root(1), root(2), root(3)
ROOTS = RootKeys(NEW, (OLD,), bytes(32))
ME, YOU = b"account-1-------", b"account-2-------"
KEY = bytes(range(32))

GENERATION = b"generation-1----"
DATA = vault.DataKey(KEY, GENERATION)

Open = Callable[[RootKeys, bytes, bytes], bytes | int | vault.DataKey]


def private(roots: RootKeys, blob: bytes, account: bytes) -> bytes:
    """Unwrap the journal's private key of GENERATION."""
    return vault.unwrap_private(roots, blob, account, GENERATION)


SEALED: list[tuple[bytes, Open]] = [
    (vault.wrap_data_key(NEW, DATA, ME), vault.unwrap_data_key),
    (vault.wrap_private(NEW, KEY, ME, GENERATION), private),
    (vault.seal_route(ROOTS, 12345, ME), vault.open_route),
    (vault.seal_outbox(ROOTS, KEY, ME), vault.open_outbox),
]
EACH = pytest.mark.parametrize(("blob", "opener"), SEALED, ids=["data key", "private", "route", "outbox"])


def test_new_keys_are_fresh_and_paired() -> None:
    """Two accounts share no key, and a journal's private key opens what its public key sealed."""
    keys, others = vault.new_account_keys(), vault.new_account_keys()
    assert len({keys.data.secret, keys.journal.private, others.data.secret, others.journal.private}) == 4
    assert keys.data.generation != others.data.generation
    cell = Cell(ME, "entry", b"row", "body")
    assert open_with(keys.journal.private, seal_to(keys.journal.public, b"said", cell), cell) == b"said"


def test_keys_do_not_show() -> None:
    """The repr of keys does not contain them."""
    assert repr(vault.new_account_keys()) == "AccountKeys(data=DataKey(), journal=JournalPair())"


@given(st.binary(max_size=300), st.binary(max_size=20), st.binary(min_size=16, max_size=16))
def test_unwrap_reverses_wrap(data: bytes, account: bytes, generation: bytes) -> None:
    """Wrapped keys and sealed data open to the same values."""
    key = vault.DataKey(KEY, generation)
    assert vault.unwrap_data_key(ROOTS, vault.wrap_data_key(NEW, key, account), account) == key
    wrapped = vault.wrap_private(NEW, data, account, generation)
    assert vault.unwrap_private(ROOTS, wrapped, account, generation) == data
    assert vault.open_outbox(ROOTS, vault.seal_outbox(ROOTS, data, account), account) == data


@given(st.integers(-(2**52), 2**52))
def test_a_route_hides_the_size_of_its_chat_id(chat_id: int) -> None:
    """A sealed chat id opens to the same number and always has the same length."""
    blob = vault.seal_route(ROOTS, chat_id, ME)
    assert vault.open_route(ROOTS, blob, ME) == chat_id
    assert len(blob) == len(SEALED[2][0])


@EACH
def test_a_blob_names_its_root_but_no_secret(blob: bytes, opener: Open) -> None:
    """A blob begins with the id of its root and contains no key."""
    assert blob[:9] == b"\x03" + NEW.id
    assert NEW.secret not in blob
    assert KEY not in blob


@EACH
def test_an_older_root_still_opens(blob: bytes, opener: Open) -> None:
    """After a rotation, values under older roots still open."""
    rotated = RootKeys(LOST, (OLD, NEW), bytes(32))
    assert opener(rotated, blob, ME) == opener(ROOTS, blob, ME)


@EACH
def test_a_root_the_key_file_lacks_is_named(blob: bytes, opener: Open) -> None:
    """The error contains the id of the missing root and no secret."""
    with pytest.raises(SealBroken, match=f"root {NEW.id.hex()}, which the key file lacks") as caught:
        opener(RootKeys(OLD, (LOST,), bytes(32)), blob, ME)
    assert NEW.secret.hex() not in str(caught.value)


@EACH
def test_another_secret_under_an_id_is_refused(blob: bytes, opener: Open) -> None:
    """A root with the right id and another secret opens nothing."""
    with pytest.raises(SealBroken):
        opener(RootKeys(replace(NEW, secret=OLD.secret), (), bytes(32)), blob, ME)


@EACH
def test_a_relabelled_blob_is_refused(blob: bytes, opener: Open) -> None:
    """A blob whose root id was changed to another known root does not open."""
    with pytest.raises(SealBroken):
        opener(ROOTS, blob[:1] + OLD.id + blob[9:], ME)


@EACH
def test_another_accounts_blob_is_refused(blob: bytes, opener: Open) -> None:
    """A blob of one account does not open for another."""
    with pytest.raises(SealBroken):
        opener(ROOTS, blob, YOU)


@EACH
def test_no_blob_opens_as_one_of_another_kind(blob: bytes, opener: Open) -> None:
    """A blob of one kind does not open as another kind, such as a route as a data key."""
    for other, _ in SEALED:
        if other != blob:
            with pytest.raises(SealBroken):
                opener(ROOTS, other, ME)


@EACH
def test_a_change_of_any_bit_is_refused(blob: bytes, opener: Open) -> None:
    """A blob with any changed bit does not open."""
    for bit in range(8 * len(blob)):
        changed = bytearray(blob)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SealBroken):
            opener(ROOTS, bytes(changed), ME)


@EACH
def test_a_blob_cut_anywhere_is_refused(blob: bytes, opener: Open) -> None:
    """A blob cut at any place does not open."""
    for end in range(len(blob)):
        with pytest.raises(SealBroken):
            opener(ROOTS, blob[:end], ME)


def test_a_new_generation_keeps_the_data_key() -> None:
    """A new generation has the same data key, and does not open a private key of the generation before."""
    renewed = DATA.renewed()
    assert renewed.secret == KEY and renewed.generation != GENERATION and len(renewed.generation) == 16
    with pytest.raises(SealBroken):
        vault.unwrap_private(ROOTS, vault.wrap_private(NEW, KEY, ME, GENERATION), ME, renewed.generation)


def test_the_next_key_opens_the_previous_one() -> None:
    """The new private key of a journal opens the previous one, and only for that account."""
    old, new = new_pair(), new_pair()
    blob = vault.seal_previous(new.public, old.private, ME)
    assert vault.open_previous(new.private, blob, ME) == old.private
    for private, account in ((old.private, ME), (new.private, YOU)):
        with pytest.raises(SealBroken):
            vault.open_previous(private, blob, account)
    assert public_of(old.private) == old.public


def test_two_wraps_of_one_key_differ() -> None:
    """Two wraps of the same key differ."""
    assert vault.wrap_data_key(NEW, DATA, ME)[9:] != vault.wrap_data_key(NEW, DATA, ME)[9:]


def test_a_rewrapped_key_needs_no_old_root() -> None:
    """After rewrapping, a data key opens with the new root alone."""
    before = vault.wrap_data_key(OLD, DATA, ME)
    after = vault.wrap_data_key(NEW, vault.unwrap_data_key(ROOTS, before, ME), ME)
    assert vault.unwrap_data_key(RootKeys(NEW, (), bytes(32)), after, ME) == DATA


def test_a_root_opens_nothing_by_itself() -> None:
    """A data key is wrapped under a key that is derived from the root, and not under the root itself."""
    blob, cell = SEALED[0][0], Cell(ME, "account", ME, "data_key")
    assert unseal(derive(NEW.secret, KEK), blob[9:], cell, key_id=NEW.id) == KEY + GENERATION
    with pytest.raises(SealBroken):
        unseal(NEW.secret, blob[9:], cell, key_id=NEW.id)


def test_a_data_key_blob_is_no_root_blob() -> None:
    """A blob that a data key has sealed does not open as a value under a root."""
    with pytest.raises(SealBroken):
        vault.unwrap_data_key(ROOTS, seal(KEY, KEY, Cell(ME, "account", ME, "data_key")), ME)


def test_entry_ids_are_63_bits_of_hmac_sha256() -> None:
    """An entry id is the first eight bytes of an HMAC-SHA256, without the lowest bit."""
    key = derive_once(KEY, ENTRIES)
    for number in (0, 1, 2**40 + 7, 2**64 - 1):
        digest = hmac.new(key, number.to_bytes(8, "big"), "sha256").digest()
        assert vault.entry_ids(KEY, [number]) == [int.from_bytes(digest[:8], "big") >> 1]
    assert vault.entry_ids(KEY, []) == []


def test_entry_ids_are_even_and_unordered() -> None:
    """The ids of consecutive numbers are evenly distributed and in no order.

    2,000 ids fall evenly into 50 equal parts: a chi-square above 100 with 49 degrees occurs once in 30,000 keys. The
    key is fixed, so the test always gives the same result.
    """
    ids = vault.entry_ids(KEY, range(2000))
    assert len(set(ids)) == 2000 and all(0 <= id < 1 << 63 for id in ids)
    parts = Counter(id * 50 >> 63 for id in ids)
    assert sum((parts[part] - 40) ** 2 / 40 for part in range(50)) < 100
    assert 900 < sum(one < other for one, other in pairwise(ids)) < 1100


def test_another_account_has_other_ids() -> None:
    """Two accounts share no entry ids."""
    assert not set(vault.entry_ids(KEY, range(1000))) & set(vault.entry_ids(KEY[::-1], range(1000)))
