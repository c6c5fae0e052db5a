"""The journal's key under a passphrase: Argon2id as published, and a blob that only the right passphrase opens."""

import dataclasses
import os

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from bot.vault.errors import SealBroken
from bot.vault.passphrase import Cost, KdfParameters, derive_key, new_parameters, parameters_of, plain, unwrap, wrap
from tests.service.service_fixtures import flipped
from tests.support.wrapped import is_wrapped

CHEAP = Cost(iterations=1, lanes=1, memory=64)
"""A low cost, so that a property can be tried often. Another test checks the real cost."""
ACCOUNT, PRIVATE = b"a" * 16, b"p" * 32
blobs = st.builds(KdfParameters, st.binary(min_size=16, max_size=16), st.just(CHEAP))


def test_the_library_matches_rfc_9106() -> None:
    """The library's Argon2id gives the test vector of RFC 9106, section 5.3."""
    kdf = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    )
    expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    assert kdf.derive(b"\x01" * 32).hex() == expected


def test_one_guess_costs_64_mib_and_three_passes() -> None:
    """New parameters use Argon2id with 64 MiB and three passes."""
    cost = new_parameters().cost
    assert (cost.memory * 1024, cost.iterations) == (64 * 1024 * 1024, 3)
    assert len(derive_key("four words of no kin", new_parameters())) == 32


def test_no_two_salts_are_alike() -> None:
    """A hundred new salts are all different."""
    assert len({new_parameters().salt for _ in range(100)}) == 100


@given(st.text(), blobs)
def test_the_right_passphrase_opens_the_key(passphrase: str, parameters: KdfParameters) -> None:
    """A wrapped key names its parameters and opens with the same passphrase."""
    blob = wrap(derive_key(passphrase, parameters), parameters, PRIVATE, ACCOUNT)
    assert is_wrapped(blob) and not is_wrapped(PRIVATE)
    assert parameters_of(blob) == parameters
    assert unwrap(derive_key(passphrase, parameters_of(blob)), blob, ACCOUNT) == PRIVATE


@given(st.text(), st.text(), blobs)
def test_another_passphrase_does_not(one: str, other: str, parameters: KdfParameters) -> None:
    """A passphrase opens the blob only if it is equal after normalisation."""
    blob = wrap(derive_key(one, parameters), parameters, PRIVATE, ACCOUNT)
    opened = unwrap(derive_key(other, parameters), blob, ACCOUNT)
    assert opened == (PRIVATE if plain(one) == plain(other) else None)


@pytest.mark.parametrize(
    "typed",
    ["Rainy Monday  bicycle", " rainy monday bicycle\n", "rainy\u00a0monday bicycle", "ＲＡＩＮＹ monday bicycle"],
)
def test_capitals_and_spaces_make_no_difference(typed: str) -> None:
    """Capitals, spaces and letter widths make no difference, because phones change them by themselves."""
    assert plain(typed) == "rainy monday bicycle"


def test_a_wrapped_key_is_bound_to_its_account() -> None:
    """A wrapped key does not open for another account or with any bit flipped."""
    parameters = dataclasses.replace(new_parameters(), cost=CHEAP)
    key = derive_key("rainy monday bicycle", parameters)
    blob = wrap(key, parameters, PRIVATE, ACCOUNT)
    assert unwrap(key, blob, b"b" * 16) is None
    for bit in range(8, 8 * len(blob)):
        assert unwrap(key, flipped(blob, bit), ACCOUNT) is None
    with pytest.raises(SealBroken):
        unwrap(key, flipped(blob, 0), ACCOUNT)


@pytest.mark.parametrize("blob", [b"", b"\x04", b"\x04" * 20, b"\x01" + os.urandom(100)])
def test_a_malformed_blob_is_an_error(blob: bytes) -> None:
    """Data that is no passphrase blob raises SealBroken."""
    with pytest.raises(SealBroken):
        parameters_of(blob)


def test_neither_salt_nor_key_stands_in_a_repr() -> None:
    """The repr of the parameters does not contain the salt."""
    assert "salt" not in repr(new_parameters())
