"""Root keys that change while the program runs: new roots are used at once, and an invalid file changes nothing."""

import stat
from pathlib import Path

import pytest

from bot.vault.account import DataKey, seal_route, unwrap_data_key, wrap_data_key
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import add_root, drop_roots, make_key_file, read_key_file
from bot.vault.keyring import KeyRing

ME = b"account-1-------"
KEY = DataKey(bytes(32), bytes(16))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "root.key"


def test_a_new_root_seals_the_old_one_opens(path: Path) -> None:
    """A key ring seals with a root that was added to the file, and still opens blobs under the old one."""
    before = make_key_file(path)
    ring = KeyRing(path, before)
    blob = wrap_data_key(ring.current, KEY, ME)
    after = add_root(path)
    assert (after.others, after.lookup) == ((before.current,), before.lookup)
    assert ring.current == after.current != before.current
    assert unwrap_data_key(ring, blob, ME) == KEY
    assert seal_route(ring, 5, ME)[1:9] == after.current.id


def test_a_new_root_opens_at_once(path: Path) -> None:
    """A blob under a root that was added after the ring was made opens."""
    ring = KeyRing(path, make_key_file(path))
    blob = wrap_data_key(add_root(path).current, KEY, ME)
    assert unwrap_data_key(ring, blob, ME) == KEY


def test_a_dropped_root_is_gone(path: Path) -> None:
    """A dropped root is gone from the file and from a running key ring."""
    old = make_key_file(path).current
    ring = KeyRing(path, read_key_file(path))
    new = add_root(path).current
    assert drop_roots(path, [old.id]).others == ()
    assert (ring.current, ring.others) == (new, ())
    assert old.secret.hex() not in path.read_text()


def test_the_root_that_seals_is_never_dropped(path: Path) -> None:
    """`drop_roots` keeps the current root, even if it is named."""
    old = make_key_file(path).current
    new = add_root(path).current
    kept = drop_roots(path, [old.id, new.id])
    assert (kept.current, kept.others) == (new, ())


def test_a_rewrite_keeps_words_and_mode(path: Path) -> None:
    """A new root keeps the other lines and the mode of the file, and leaves no copy of it."""
    make_key_file(path)
    before = path.read_text().splitlines()
    add_root(path)
    after = path.read_text().splitlines()
    assert [line for line in after if line in before] == before
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_a_link_to_the_key_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    """A new root is written through a symbolic link, which stays a link."""
    make_key_file(path)
    link = tmp_path / "link"
    link.symlink_to(path)
    ring = KeyRing(link, read_key_file(link))
    assert add_root(link).current == ring.current == read_key_file(path).current
    assert link.is_symlink()


@pytest.mark.parametrize("content", [None, "bread\n", ""])
def test_an_unusable_file_changes_no_keys(path: Path, content: str | None) -> None:
    """If the key file is missing or malformed, the ring keeps its keys."""
    held = make_key_file(path)
    ring = KeyRing(path, held)
    assert ring.current == held.current
    path.unlink()
    if content is not None:
        path.write_text(content)
        path.chmod(0o600)
    assert (ring.current, ring.others, ring.lookup) == (held.current, held.others, held.lookup)


def test_a_key_file_of_other_data_changes_nothing(path: Path) -> None:
    """A key file with another lookup key does not replace the ring's keys."""
    held = make_key_file(path)
    ring = KeyRing(path, held)
    path.unlink()
    make_key_file(path)
    assert (ring.current, ring.lookup) == (held.current, held.lookup)


def test_an_unwritable_file_says_what_to_do(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the key file cannot be replaced, the error says why, and the file stays as it was."""
    make_key_file(path)
    before = path.read_bytes()

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KeyFileError, match=r"Read-only file system.*mounted for reading only"):
        add_root(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_nothing_of_it_shows_a_key(path: Path) -> None:
    """The repr of the key ring contains no key."""
    held = make_key_file(path)
    shown = repr(KeyRing(path, held))
    assert held.current.secret.hex()[:8] not in shown and repr(held.current.secret)[2:8] not in shown
