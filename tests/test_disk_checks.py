"""The disk checks of doctor."""

from pathlib import Path

import pytest

from bot.disk_checks import SPARE, has_room, is_private
from bot.settings import Settings


@pytest.mark.parametrize(("mode", "well"), [(0o600, True), (0o400, True), (0o640, False), (0o604, False)])
def test_settings_that_others_can_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mode: int, well: bool
) -> None:
    """A settings file that others can read is a fault, because it contains the token."""
    file = tmp_path / ".env"
    assert is_private(file), "none is fine"
    file.touch()
    file.chmod(mode)
    assert is_private(file) is well
    assert ("chmod 600" in capsys.readouterr().out) is not well


def test_a_disk_that_is_nearly_full(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A disk needs room for a copy of the database. The folders need not exist yet."""
    settings = Settings(data_dir=tmp_path / "new" / "data")
    assert has_room(settings, lambda _: SPARE)
    assert not has_room(settings, lambda _: SPARE - 1)
    assert "199 MB are free" in capsys.readouterr().out
    settings.data_dir.mkdir(parents=True)
    (settings.data_dir / "afterglow.db").write_bytes(bytes(1000))
    assert not has_room(settings, lambda _: SPARE + 999)
    assert has_room(settings, lambda _: SPARE + 1000)
