"""Derived keys: HKDF-SHA256 as published, and a different key for each label."""

import pytest

from bot.vault.derive import BACKUP, CHECK, ENTRIES, ID, KEK, OUTBOX, ROUTE, derive, derive_once


@pytest.mark.parametrize(
    ("ikm", "okm"),
    [
        # RFC 5869, appendix A.3: no salt, no info. Its 42 bytes start with the 32 taken here.
        ("0b" * 22, "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"),
    ],
)
def test_derivation_is_hkdf_sha256_as_published(ikm: str, okm: str) -> None:
    """Derived keys match the published vector of RFC 5869."""
    assert derive(bytes.fromhex(ikm), "").hex() == derive_once(bytes.fromhex(ikm), "").hex() == okm


def test_every_label_gives_a_key_of_its_own() -> None:
    """Each label derives a different key."""
    labels = (KEK, ROUTE, OUTBOX, CHECK, BACKUP, ID, ENTRIES)
    assert len({derive(bytes(32), label) for label in labels}) == len(labels)


def test_a_key_of_an_account_is_not_remembered() -> None:
    """`derive_once` does not cache the key, so that only keys under roots stay in memory."""
    before = derive.cache_info().currsize
    derive_once(b"\x17" * 32, ENTRIES)
    assert derive.cache_info().currsize == before
