"""Reading YAML files: each value knows its line, and an unreadable file is a fault, never a traceback."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.authoring.yaml_file import YamlFile, read


def written(folder: Path, text: str | bytes) -> YamlFile:
    """Write a YAML file and read it."""
    path = folder / "some.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return read(path, "some.yaml")


def test_each_part_knows_its_line(tmp_path: Path) -> None:
    """Each value of a YAML file has its line, and a missing one has the line of its parent."""
    source = written(tmp_path, "id: quick\n\n# a remark\nquestions:\n  - id: who\n    options: [a,\n      b]\n")
    assert source.data == {"id": "quick", "questions": [{"id": "who", "options": ["a", "b"]}]}
    assert source.line(("questions", 0, "id")) == 5
    assert source.line(("questions", 0, "options", 1)) == 7
    assert source.line(("questions", 0, "when")) == 5, "a missing value has the line of its parent"


def test_a_bare_on_or_no_is_the_word(tmp_path: Path) -> None:
    """A bare `on` or `no` as a key is read as text."""
    assert written(tmp_path, "on: true\nno: 1\n").data == {"on": True, "no": 1}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("a: 1\nb: [1, 2\n", 3, "this is not YAML"),
        ("a: 1\nb: c: d\n", 2, "this is not YAML: mapping values"),
        ("a: 1\n\tb: 2\n", 2, "this is not YAML"),
        ("a: *nobody\n", 1, "*nobody repeats another part of the file"),
        ("a: !secret b\n", 1, "could not determine a constructor"),
        ("a: 1\n---\nb: 2\n", 2, "found another document"),
        ("a: 1\nb: \x01\n", 0, "this is not YAML"),
        ("a: 1\nchecked: 2026-13-45\n", 2, "'2026-13-45' cannot be read: month must be in 1..12"),
        ("a: !!int many\n", 1, "'many' cannot be read"),
        ("a: 1\n? [b, c]\n: d\n", 2, "a key is a list, a mapping or an alias"),
        ("a: 1\nb: 2\na: 3\n", 3, "'a' stands here twice"),
        ("a: &a [1]\nb: c\nd: *a\n", 3, "*a repeats another part of the file"),
        ("a: &a [*a]\n", 1, "*a repeats another part of the file"),
        ("a: 1\n<<: *b\n", 2, "could not determine a constructor for the tag"),
        ("a: 1\nb:\n  " + "[" * 900, 3, "this is nested in over 20 lists or mappings"),
        ("a: 1\nb:\n  " + "- " * 1000 + "c", 3, "this is nested in over 20 lists or mappings"),
        (b"a: \xff\n", 0, "the file is not UTF-8 text"),
    ],
)
def test_unreadable_yaml_is_a_fault_with_its_line(tmp_path: Path, text: str | bytes, line: int, problem: str) -> None:
    """YAML that cannot be read gives one fault with file, line, problem and remedy."""
    (fault,) = written(tmp_path, text).faults
    assert fault.file == "some.yaml"
    assert fault.line == line
    assert problem in fault.problem
    assert fault.remedy


def test_all_duplicate_keys_are_reported_at_once(tmp_path: Path) -> None:
    """Two keys that occur twice give two faults in one run."""
    assert [fault.line for fault in written(tmp_path, "a: 1\na: 2\nb: 1\nb: 2\n").faults] == [2, 4]


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """A missing file is reported as a fault with a remedy."""
    (fault,) = read(tmp_path / "none.yaml", "none.yaml").faults
    assert fault.problem == "the file is missing" and fault.remedy


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80) | st.text("ab:- \n[]{},&*!?|>'\"%@#0.1~", max_size=80) | st.binary(max_size=40))
def test_any_file_is_read_or_faulted(tmp_path: Path, text: str | bytes) -> None:
    """Any file is read, or gives faults with a problem, a remedy and a line."""
    try:
        source = written(tmp_path, text)
    except UnicodeEncodeError:
        return  # lone surrogates: no file can hold them
    assert all(fault.problem and fault.remedy and fault.line >= 0 for fault in source.faults)
