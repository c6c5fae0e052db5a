"""The key file: it is made once and privately, read strictly, and its keys are never shown."""

import multiprocessing
import os
import stat
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.vault.derive import derive
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import RootKey, RootKeys, holds_keys, make_key_file, read_key_file

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")

SECRETS = [bytes([number]) * 32 for number in (0xA1, 0xB2, 0xC3)]


def line(kind: str, secret: bytes) -> str:
    """A line of a key file."""
    return f"{kind} {derive(secret, 'id/v1')[:8].hex()} {secret.hex()}\n"


ROOT, OTHER, LOOKUP = line("root", SECRETS[0]), line("root", SECRETS[1]), line("lookup", SECRETS[2])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "root.key"


def write(path: Path, content: str | bytes, mode: int = 0o600) -> None:
    """Write a key file with that content and mode."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    path.chmod(mode)


def refusal(path: Path) -> str:
    """The message with which the file is refused. Checks that neither the error nor its causes show a key."""
    with pytest.raises(KeyFileError) as caught:
        read_key_file(path)
    error: BaseException | None = caught.value
    while error is not None:
        for secret in SECRETS:
            shown = f"{error!r} {error} {vars(error)}"
            assert secret.hex()[:8] not in shown.lower()
            assert repr(secret[:4])[2:-1] not in shown
        error = error.__cause__ or error.__context__
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_a_new_file_has_fresh_keys(path: Path) -> None:
    """A new key file reads back the same, and another one has other keys."""
    made = make_key_file(path)
    assert read_key_file(path) == made
    assert made.others == ()
    assert len(made.current.secret) == len(made.lookup) == 32
    assert made.current.secret != made.lookup
    assert made != make_key_file(path.with_name("another.key"))


@POSIX
def test_a_new_key_file_is_private(path: Path) -> None:
    """Only the owner can read a new key file and its folder, with any umask."""
    umask = os.umask(0)
    try:
        make_key_file(path)
    finally:
        os.umask(umask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_new_file_explains_itself(path: Path) -> None:
    """The header says what the file is, and to keep a copy apart from the data."""
    make_key_file(path)
    header = " ".join(row.lstrip("# ") for row in path.read_text().splitlines() if row.startswith("#"))
    assert header.startswith("Afterglow: root keys.")
    assert "keep a copy somewhere safe, APART from the data and its backups" in header


def test_making_leaves_nothing_else_behind(path: Path) -> None:
    """Making a key file leaves only that file in the folder."""
    make_key_file(path)
    make_key_file(path)
    assert list(path.parent.iterdir()) == [path]


def test_an_existing_file_is_only_read(path: Path) -> None:
    """`make_key_file` reads an existing file, and does not write to it."""
    write(path, ROOT + LOOKUP)
    before = path.stat()
    assert make_key_file(path).current.secret == SECRETS[0]
    assert path.read_text() == ROOT + LOOKUP
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_a_malformed_file_is_not_replaced(path: Path) -> None:
    """`make_key_file` refuses a malformed file, and does not replace it."""
    write(path, "precious but broken\n")
    with pytest.raises(KeyFileError, match="line 1"):
        make_key_file(path)
    assert path.read_text() == "precious but broken\n"


def test_threads_make_one_key_file(path: Path) -> None:
    """Many threads that make the file at the same time all get the same keys."""
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(make_key_file, [path] * 32))
    assert set(made) == {read_key_file(path)}
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.process
def test_processes_make_one_key_file(path: Path) -> None:
    """Several processes that make the file at the same time all get the same keys."""
    with ProcessPoolExecutor(4, mp_context=multiprocessing.get_context("spawn")) as pool:
        made = list(pool.map(make_key_file, [path] * 16))
    assert set(made) == {read_key_file(path)}
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """If the folder cannot be made, KeyFileError says so."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(KeyFileError, match="could not be made"):
        make_key_file(tmp_path / "file" / "root.key")


def test_the_first_root_is_the_current_one(path: Path) -> None:
    """The first root line is the current root, and later ones are the other roots."""
    write(path, "# a note\n\n" + OTHER + LOOKUP + "  # indented notes are no keys\n".lstrip() + ROOT)
    keys = read_key_file(path)
    assert keys.current.secret == SECRETS[1]
    assert [other.secret for other in keys.others] == [SECRETS[0]]
    assert keys.lookup == SECRETS[2]


def test_an_id_is_derived_from_its_secret(path: Path) -> None:
    """The id of a root is derived from its secret."""
    write(path, ROOT + LOOKUP)
    assert read_key_file(path).current.id == derive(SECRETS[0], "id/v1")[:8]


def test_windows_line_ends_are_accepted(path: Path) -> None:
    """A file with a byte order mark, CRLF and trailing blanks is read."""
    write(path, b"\xef\xbb\xbf" + (ROOT + LOOKUP).replace("\n", "\r\n").encode() + b"  \r\n")
    assert read_key_file(path).lookup == SECRETS[2]


def test_neither_repr_nor_str_shows_a_secret(path: Path) -> None:
    """No repr or str of the keys contains a secret."""
    write(path, ROOT + OTHER + LOOKUP)
    keys = read_key_file(path)
    for shown in (repr(keys), str(keys), repr(keys.current), f"{keys.others}"):
        assert "secret" not in shown
        assert "lookup" not in shown
    assert repr(RootKey(b"12345678", b"hidden")) == "RootKey(id=b'12345678')"
    assert "hidden" not in repr(RootKeys(RootKey(b"", b""), (), b"hidden"))


def test_a_missing_file_is_named_with_what_to_do(path: Path) -> None:
    """A missing key file is refused with the advice to put the copy back."""
    assert "put your copy of it there" in refusal(path)


def test_a_folder_in_its_place_is_refused(path: Path) -> None:
    """A folder in place of the key file is refused."""
    path.mkdir(parents=True)
    assert "is not a file" in refusal(path)


@POSIX
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601, 0o644])
def test_a_file_open_to_others_is_refused(path: Path, mode: int) -> None:
    """A file that others can read or write is refused, with the command to fix it."""
    write(path, ROOT + LOOKUP, mode)
    message = refusal(path)
    assert f"mode {mode:04o}" in message
    assert f"chmod 600 {path}" in message


@POSIX
@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_a_file_for_its_owner_alone_is_read(path: Path, mode: int) -> None:
    """A key file with a private mode is read."""
    write(path, ROOT + LOOKUP, mode)
    assert read_key_file(path).current.secret == SECRETS[0]


AS_ANOTHER = """
import encodings.utf_8_sig, os, sys  # before the folder of Python itself may be out of reach
from pathlib import Path
from bot.vault.errors import KeyFileError
from bot.vault.keyfile import read_key_file
os.seteuid(12345)
try:
    read_key_file(Path(sys.argv[1]))
except KeyFileError as error:
    sys.exit(1 if "is open to others" in str(error) else 2)
"""


@pytest.mark.process
@POSIX
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize(("mode", "code"), [(0o440, 0), (0o640, 0), (0o444, 1), (0o460, 1)])
def test_a_credential_of_systemd_is_read(path: Path, mode: int, code: int) -> None:
    """A file of root that only its group can read is accepted for another user, as systemd makes credentials.

    The group's bits there stand for an access list. For root itself, such a file is open to others.
    """
    write(path, ROOT + LOOKUP, mode)
    assert "is open to others" in refusal(path)
    # The process keeps root's group, which may read the file.
    done = subprocess.run([sys.executable, "-c", AS_ANOTHER, path.name], cwd=path.parent, check=False)
    assert done.returncode == code


@POSIX
def test_a_file_that_cannot_be_read_is_said(path: Path) -> None:
    """A file that cannot be read is refused. The test uses a loop of links, because root ignores modes."""
    path.parent.mkdir()
    path.symlink_to(path)
    assert "cannot be read" in refusal(path)


FLIPPED = ROOT.replace("a1a1a1a1\n", "a1a1a1a2\n")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("", "is no key file (0 bytes)", id="empty"),
        pytest.param("# only a note\n", "has no root line", id="no keys"),
        pytest.param(LOOKUP, "has no root line", id="no root"),
        pytest.param(ROOT, "has 0 lookup lines", id="no lookup"),
        pytest.param(ROOT + LOOKUP + line("lookup", SECRETS[1]), "has 2 lookup lines", id="two lookups"),
        pytest.param(ROOT + LOOKUP + ROOT, "line 3: this key is in the file already", id="a root twice"),
        pytest.param(ROOT + line("lookup", SECRETS[0]), "line 2: this key is", id="one key for two uses"),
        pytest.param(FLIPPED + LOOKUP, "line 1: key and id do not belong together", id="a digit changed"),
        pytest.param(LOOKUP + ROOT[:-2] + "\n", "line 2: expected", id="a digit lost"),
        pytest.param(LOOKUP + "\n" + ROOT[:-1] + "a1\n", "line 3: expected", id="digits too many"),
        pytest.param(ROOT.upper() + LOOKUP, "line 1: expected", id="upper case"),
        pytest.param(ROOT.replace("root", "rood") + LOOKUP, "line 1: expected", id="unknown word"),
        pytest.param(ROOT.replace(" ", "  ") + LOOKUP, "line 1: expected", id="two spaces"),
        pytest.param(ROOT.replace("\n", " # mine\n") + LOOKUP, "line 1: expected", id="a note after a key"),
        pytest.param(f"root {SECRETS[0].hex()}\n" + LOOKUP, "line 1: expected", id="no id"),
        pytest.param(SECRETS[0], "line 1: expected", id="a raw key"),
        pytest.param((ROOT + LOOKUP).encode("utf-16"), "line 1: expected", id="UTF-16"),
        pytest.param(ROOT + LOOKUP + "#" * 70_000, "is no key file (70", id="far too large"),
    ],
)
def test_a_malformed_file_is_refused_by_line(path: Path, content: str | bytes, said: str) -> None:
    """The error names the line or the missing part, and quotes nothing of the file."""
    write(path, content)
    assert said in refusal(path)


def test_keys_are_found_in_any_file(path: Path) -> None:
    """`holds_keys` finds keys in a file of any mode, and none in a file without keys."""
    make_key_file(path)
    path.chmod(0o644)
    assert holds_keys(path)
    for content in ("", "bread\n", "root without a key\n"):
        write(path.with_name("other"), content, 0o644)
        assert not holds_keys(path.with_name("other"))
    assert not holds_keys(path.with_name("nothing"))
