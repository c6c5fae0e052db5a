"""Single lines of `afterglow doctor`. tests/process/test_doctor.py runs the command as a process."""

import pytest

from bot.address import ListenAddress
from bot.core.text import counted
from bot.doctor import _check_operations_address
from bot.settings import Settings


@pytest.mark.parametrize(
    ("address", "named"), [(None, False), ("127.0.0.1:9090", False), ("[::1]:9090", False), ("0.0.0.0:9090", True)]
)
def test_an_open_address_for_operations_is_noted(
    capsys: pytest.CaptureFixture[str], address: str | None, named: bool
) -> None:
    """An address for operations that other machines can reach is noted, and a local one is not."""
    _check_operations_address(Settings(ops_listen=ListenAddress.parse(address) if address else None))
    said = capsys.readouterr().out
    assert said.startswith(f"note operations: {address} ") if named else said == ""


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries")], ids=["none", "one", "two"]
)
def test_a_number_agrees_with_its_noun(number: int, words: str) -> None:
    """Only the number 1 has the singular."""
    assert counted(number, "entry", "entries") == words
    assert counted(number, "mark") == f"{number} mark{'' if number == 1 else 's'}"
