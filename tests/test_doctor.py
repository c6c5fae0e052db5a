"""What doctor says of an address for operations. The whole of it, as a process: tests/process/test_doctor.py."""

import pytest

from bot.address import ListenAddress
from bot.doctor import _operations
from bot.settings import Settings


@pytest.mark.parametrize(
    ("address", "named"), [(None, False), ("127.0.0.1:9090", False), ("[::1]:9090", False), ("0.0.0.0:9090", True)]
)
def test_an_address_for_operations(capsys: pytest.CaptureFixture[str], address: str | None, named: bool) -> None:
    """One that others may reach is named, with what to do; one within this machine is not."""
    _operations(Settings(ops_listen=ListenAddress.parse(address) if address else None))
    said = capsys.readouterr().out
    assert said.startswith(f"note operations: {address} ") if named else said == ""
