"""Each possible fault of the content is reported with file, line and remedy, and all faults are reported at once.

Each case breaks a copy of the real content in one place.
"""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.authoring.content import content_folder
from bot.authoring.fault import ContentFaults, Fault
from bot.authoring.loading import load
from bot.authoring.report import check
from bot.authoring.used_messages import find_used_messages


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(content_folder(), tmp_path / "content")
    return tmp_path / "content"


def faults(folder: Path) -> tuple[Fault, ...]:
    with pytest.raises(ContentFaults) as raised:
        load(folder)
    return raised.value.faults


def replace_once(folder: Path, file: str, old: str, new: str) -> int:
    """Replace a text that occurs once in the file. Returns the line where it starts."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


QUICK, WORDS, NOTES = "flows/quick.yaml", "locales/en/quick.ftl", "reminders.yaml"
WHEN = "    when: \"wanted == 'unsure' or wanted == 'some'\""


@pytest.mark.parametrize(
    ("file", "old", "new", "offset", "problem"),
    [
        (QUICK, "id: quick\n", "id: [quick\n", None, "this is not YAML"),
        (
            QUICK,
            "  - id: mood\n    kind: scale\n",
            "  - id: mood\n    kind: sliding\n",
            1,
            "kind: Input should be 'one'",
        ),
        (QUICK, "  - id: mood\n    kind: scale\n", "  - id: mood\n", 0, "kind: Field required"),
        (QUICK, "  - id: mood\n", "  - id: mood\n    id: mood\n", 1, "'id' stands here twice"),
        (QUICK, "  - id: mood\n", "  - id: mood\n    colour: red\n", 1, "colour: Extra inputs are not permitted"),
        (QUICK, "  - id: mood\n", "  - id: The Mood\n", 0, "String should match pattern"),
        (QUICK, WHEN, '    when: "wanted = 1"', 0, "cannot read the condition"),
        (QUICK, WHEN, '    when: "note == 1"', 0, "looks at 'note', which is not asked before"),
        (QUICK, WHEN, "    when: \"wanted == 'much'\"", 0, "'wanted' has no option 'much'"),
        (QUICK, WHEN, '    when: "mood == 6"', 0, "'mood' is a scale and can never be 6"),
        (QUICK, "    max: 3\n", "    max: 0\n", 0, "greater than or equal to 1"),
        (QUICK, "opens: body", "opens: nowhere", 0, "opens 'nowhere', which is not a flow"),
        ("flows/body.yaml", "id: body\n", "id: torso\n", 0, "the flow is called 'torso', its file 'body.yaml'"),
        (
            "ideas.yaml",
            "{id: share-water, where: [together, solo]",
            "{id: share-water, where: [anywhere]",
            0,
            "where > 0: Input should be",
        ),
        (NOTES, "after: {minutes: 10}", "after: {at: '10:00'}", 0, "'water' does not say when it comes"),
        (NOTES, "after: {minutes: 10}", "after: {minutes: ten}", 0, "minutes: Input should be a valid integer"),
    ],
)
def test_a_fault_is_reported_with_its_line(
    copy: Path, file: str, old: str, new: str, offset: int | None, problem: str
) -> None:
    """A fault in a file is reported once, with its line and a remedy."""
    line = replace_once(copy, file, old, new)
    found = faults(copy)
    (fault, *others) = [fault for fault in found if problem in fault.problem]
    assert not others
    assert fault.file == file
    assert fault.remedy
    if offset is not None:
        assert abs(fault.line - (line + offset)) <= 1


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("    .solo = Just me\n", "", "there are no words for quick-who.solo"),
        ("quick-note = ", "quick-noted = ", "there are no words for quick-note"),
        ("    .solo = Just me\n", f"    .solo = {'me ' * 12}\n", "is over 34 characters"),
        ("quick-note = ", f"quick-note = {'word ' * 250}", "quick-note is over 1000 characters"),
    ],
)
def test_a_fault_in_the_words_is_reported(copy: Path, old: str, new: str, problem: str) -> None:
    """A fault in the words is reported with its file."""
    replace_once(copy, WORDS, old, new)
    found = check(copy, date(2026, 11, 29), False, find_used_messages(), ()).faults
    assert [fault for fault in found if problem in fault.problem and fault.file.startswith("locales/en/")]


def test_a_picture_counts_towards_a_label(copy: Path) -> None:
    """A button's picture counts towards the 30 characters of its label."""
    replace_once(copy, "locales/en/casual.ftl", "    .rain = Rain\n", f"    .rain = {'r' * 31}\n")
    found = check(copy, date(2026, 11, 29), False, find_used_messages(), ()).faults
    assert "casual-mood.rain is over 30 characters: it has 31" in [fault.problem for fault in found]


def test_a_question_never_reached_is_reported(copy: Path) -> None:
    """A question that is never reached is reported, and does not stop a bot from starting."""
    line = replace_once(copy, QUICK, WHEN, '    when: "mood < 2 and mood > 3"')
    (fault,) = check(copy, date(2026, 11, 29), False, find_used_messages(), ()).faults
    assert "no answers ever lead to 'wanted-care'" in fault.problem
    assert (fault.file, abs(fault.line - line) <= 2) == (QUICK, True)
    assert load(copy).flows


def test_faults_of_several_files_come_at_once(copy: Path) -> None:
    """Faults in three files are all in one report."""
    replace_once(copy, QUICK, "  - id: mood\n    kind: scale\n", "  - id: mood\n    kind: sliding\n")
    replace_once(copy, NOTES, "after: {minutes: 10}", "after: {minutes: ten}")
    (copy / "ideas.yaml").unlink()
    found = faults(copy)
    assert {fault.file for fault in found} >= {QUICK, NOTES, "ideas.yaml"}
    for fault in found:
        assert str(fault) in str(ContentFaults(found))


def test_missing_messages_are_shown_in_english(copy: Path) -> None:
    """Missing words of another language are shown in English and reported, and the bot still starts. Only missing words
    of danger are a fault."""
    (copy / "locales" / "nl").mkdir(exist_ok=True)
    (copy / "locales" / "nl" / "ui.ftl").write_text("done-now = Nu\n", encoding="utf-8")
    dutch = load(copy).speak("nl")
    assert (dutch("done-now"), dutch("done-tomorrow")) == ("Nu", "Tomorrow")
    report = check(copy, date(2026, 11, 29), False, find_used_messages(), ())
    assert {Path(fault.file).parent.as_posix() for fault in report.untranslated} == {"locales/nl"}
    assert {Path(fault.file).parent.as_posix() for fault in report.faults} == {"softcatch"}


def test_english_must_be_there(copy: Path) -> None:
    """Content without English is a fault."""
    shutil.rmtree(copy / "locales" / "en")
    assert any("English is missing" in fault.problem for fault in faults(copy))


def test_an_empty_folder_is_told_what_to_do(tmp_path: Path) -> None:
    """For an empty folder the remedy mentions AFTERGLOW_CONTENT_DIR."""
    assert any("AFTERGLOW_CONTENT_DIR" in fault.remedy for fault in faults(tmp_path))


def test_a_flow_cannot_open_itself_by_a_detour(copy: Path) -> None:
    """An option that opens the flow which the person came from is a fault."""
    flow = copy / "flows" / "body.yaml"
    text = flow.read_text(encoding="utf-8")
    flow.write_text(text + "\n", encoding="utf-8")
    before, _, after = text.partition("options: [")
    first, _, rest = after.partition(",")
    flow.write_text(f"{before}options: [{{id: {first}, opens: quick}},{rest}", encoding="utf-8")
    assert any("which is already open around it" in fault.problem for fault in faults(copy))
