"""age files: another program opens ours, and changed, cut or costly files are refused."""

import time

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.vault import age
from bot.vault.age import CHUNK, MOST_WORK, WORK, NotAge, TooDear, WrongPassphrase, open_file, seal_file

SAID = "Violet ladder, seven moths"
CHEAP = 4
"""A low cost, so that a property can be tried often. Another test checks the real cost."""
SIZES = st.sampled_from([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])


@given(SIZES, st.text(min_size=1, max_size=20).filter(lambda text: text.isprintable()))
def test_another_program_opens_it(size: int, passphrase: str) -> None:
    """rage, an independent program, opens a file sealed here with the typed passphrase."""
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    assert pyrage.passphrase.decrypt(seal_file(content, passphrase, CHEAP), passphrase) == content
    assert open_file(seal_file(content, passphrase, CHEAP), passphrase) == content


def test_it_costs_128_mib() -> None:
    """A file of /export needs 128 MiB of memory for scrypt, and is hardly longer than its content."""
    sealed = seal_file(b"x" * CHUNK, SAID)
    assert f" {WORK}\n".encode() in sealed[:100]
    assert (1 << WORK) * 8 * 128 == 128 * 1024 * 1024
    assert len(sealed) < CHUNK + 300
    assert open_file(sealed, SAID) == b"x" * CHUNK


FILE = seal_file(b"a lamp" * 20_000, SAID, CHEAP)


def test_another_passphrase_does_not_open_it() -> None:
    """Another passphrase does not open the file, and capitals count, as in every age program."""
    with pytest.raises(WrongPassphrase):
        open_file(FILE, SAID.lower())


@given(st.integers(0, len(FILE) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_refused(at: int, bit: int) -> None:
    """A file with any changed bit is refused."""
    changed = bytearray(FILE)
    changed[at] ^= 1 << bit
    with pytest.raises(ValueError, match=r"file"):
        open_file(bytes(changed), SAID)


@given(st.integers(0, len(FILE) - 1))
def test_a_cut_file_is_refused(length: int) -> None:
    """A file that is cut anywhere, or has bytes after its end, is refused."""
    for file in (FILE[:length], FILE + FILE[: length + 1]):
        with pytest.raises(NotAge):
            open_file(file, SAID)


@pytest.mark.parametrize("work", [MOST_WORK + 1, 30, 63, 99])
def test_a_dear_file_is_refused_at_once(work: int) -> None:
    """A file that asks for a high cost is refused at once, without that cost."""
    began = time.thread_time()
    with pytest.raises(TooDear):
        open_file(FILE.replace(f" {CHEAP}\n".encode(), f" {work}\n".encode(), 1), SAID)
    assert time.thread_time() - began < 0.1


@given(st.binary(max_size=300))
def test_bytes_that_are_no_age_file_are_refused(blob: bytes) -> None:
    """Any bytes that are no age file under a passphrase raise NotAge."""
    for file in (blob, age.LABEL + b"\n" + blob, age.LABEL + b"\n-> scrypt " + blob):
        with pytest.raises(NotAge):
            open_file(file, SAID)


def test_a_file_for_a_key_is_refused() -> None:
    """An age file that opens with a key and not with a passphrase raises NotAge."""
    key = pyrage.x25519.Identity.generate()
    with pytest.raises(NotAge):
        open_file(pyrage.encrypt(b"words", [key.to_public()]), SAID)
