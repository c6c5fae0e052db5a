"""Stored data of the first version stays readable. vectors.json was made by that version, and must never be remade."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.vault import account as vault
from bot.vault.cell import Cell, encode
from bot.vault.derive import derive
from bot.vault.hpke import open_with
from bot.vault.keyfile import RootKeys, read_key_file
from bot.vault.lookup import ended_mark, erased_mark, lookup
from bot.vault.seal import unseal

# Any: JSON of many shapes. Each test compares a part of it with a typed value.
KEPT: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text(encoding="utf-8"))
ACCOUNT, GENERATION, ROW, DATA = (bytes.fromhex(KEPT[name]) for name in ("account", "generation", "row", "data"))
CELL = Cell(ACCOUNT, KEPT["table"], ROW, KEPT["column"])


def kept(case: str, name: str = "blob") -> bytes:
    """The bytes of a stored case."""
    return bytes.fromhex(KEPT[case][name])


@pytest.fixture
def roots(tmp_path: Path) -> RootKeys:
    path = tmp_path / "root.key"
    path.write_text("\n".join(KEPT["key_file"]), encoding="utf-8")
    path.chmod(0o600)
    return read_key_file(path)


def test_the_key_file_is_read_as_before(roots: RootKeys) -> None:
    """The stored key file still gives the same keys."""
    assert [key.id.hex() for key in (roots.current, *roots.others)] == KEPT["root_ids"]
    assert roots.current.secret == bytes(range(32))
    assert roots.lookup == bytes(range(64, 96))


def test_keys_are_derived_as_before(roots: RootKeys) -> None:
    """Derived keys equal the stored ones."""
    assert {label: derive(roots.current.secret, label).hex() for label in KEPT["derived"]} == KEPT["derived"]


def test_a_place_is_encoded_as_before() -> None:
    """The encoding of a cell equals the stored one."""
    assert encode(CELL, version=1, key_id=b"key").hex() == KEPT["encoded_place"]
    bound = replace(CELL, generation=GENERATION)
    assert encode(bound, version=1, key_id=b"key").hex() == KEPT["encoded_place_of_a_generation"]


def test_people_are_found_as_before(roots: RootKeys) -> None:
    """The lookup mark of a person equals the stored one."""
    person = KEPT["lookup"]
    assert lookup(roots.lookup, person["bot_id"], person["user_id"]).hex() == person["mark"]


def test_the_marks_of_the_ledger_are_as_before(roots: RootKeys) -> None:
    """The ledger's marks of an account equal the stored ones."""
    assert erased_mark(roots.lookup, ACCOUNT).hex() == KEPT["marks"]["erased"]
    assert ended_mark(roots.lookup, ACCOUNT, GENERATION).hex() == KEPT["marks"]["ended"]


def test_a_value_under_an_account_key_opens() -> None:
    """A stored value under an account key still opens."""
    assert unseal(kept("seal", "key"), kept("seal"), CELL, key_id=kept("seal", "key_id")) == DATA


def test_a_journal_entry_opens() -> None:
    """A stored journal entry still opens."""
    assert open_with(kept("hpke", "private"), kept("hpke"), CELL) == DATA


@pytest.mark.parametrize("case", ["data_key", "data_key_under_the_older_root"])
def test_a_data_key_opens(roots: RootKeys, case: str) -> None:
    """A stored data key still opens."""
    assert vault.unwrap_data_key(roots, kept(case), ACCOUNT) == vault.DataKey(kept(case, "data"), GENERATION)


def test_a_journal_private_key_opens(roots: RootKeys) -> None:
    """A stored private key of a journal still opens."""
    opened = vault.unwrap_private(roots, kept("journal_private"), ACCOUNT, GENERATION)
    assert opened == kept("journal_private", "data")


def test_a_route_opens(roots: RootKeys) -> None:
    """A stored route still opens."""
    assert vault.open_route(roots, kept("route"), ACCOUNT) == KEPT["route"]["chat_id"]


def test_an_outbox_row_opens(roots: RootKeys) -> None:
    """A stored outbox row still opens."""
    assert vault.open_outbox(roots, kept("outbox"), ROW) == DATA
