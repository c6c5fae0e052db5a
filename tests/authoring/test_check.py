"""`afterglow check` reports exactly the faults of a content folder, all at once, with file and line."""

import builtins
import re
import shutil
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from bot.authoring.content import content_folder
from bot.authoring.fault import ContentFaults
from bot.authoring.loading import load
from bot.authoring.report import check
from bot.authoring.used_messages import find_used_messages
from bot.screens.context import QUICK, WISHES, WRONG
from bot.screens.routes import COMMANDS, LISTED
from tests.authoring.tree import INVALID, VALID, copied_tree, expected, mismatches, report_of

KINDS = sorted(path.name for path in INVALID.iterdir() if path.is_dir())


def test_the_valid_tree_is_clean() -> None:
    """A valid content folder gives no faults, warnings or notes."""
    report = report_of(VALID)
    assert (report.faults, report.warnings, report.notes) == ((), (), ())
    assert str(report) == "No faults: 2 flows, 1 ideas, 1 reminders, 1 countries, in de, en."


@pytest.mark.parametrize("kind", KINDS)
def test_an_example_reports_only_its_faults(tmp_path: Path, kind: str) -> None:
    """Each invalid tree gives the faults of its expected.txt and no others, each with a remedy."""
    report = report_of(copied_tree(tmp_path / "content", kind))
    assert expected(kind)
    assert mismatches(report, expected(kind)) == []
    assert all(fault.remedy for fault in report.faults)


@pytest.mark.parametrize(
    ("kind", "remedy"),
    [
        ("single-equals", "write who == 'solo'"),
        ("curly-quotes", "write who == 'solo'"),
        ("kind-unknown", "use one of those"),
        ("colon-for-equals", "write = for the first : on this line"),
        ("checked-in-future", "write the day when you compared it with its page"),
    ],
)
def test_a_remedy_says_what_to_write(tmp_path: Path, kind: str, remedy: str) -> None:
    """The remedy for a common slip is the text to write, or names the mark to change."""
    assert {fault.remedy for fault in report_of(copied_tree(tmp_path / "content", kind)).faults} == {remedy}


def test_a_date_of_tomorrow_is_no_fault() -> None:
    """A date one day ahead passes, because that day has begun in other time zones. Two days ahead is a fault."""
    assert report_of(VALID, today=date(2026, 5, 31)).faults == ()
    assert len(report_of(VALID, today=date(2026, 5, 30)).faults) == 5


def test_faults_in_two_files_are_reported_at_once(tmp_path: Path) -> None:
    """A file that is not YAML does not hide a fault in another file."""
    both = ("not-yaml", "praise")
    report = report_of(copied_tree(tmp_path / "content", *both))
    assert mismatches(report, [line for kind in both for line in expected(kind)]) == []


def test_old_checks_are_faults_in_a_release() -> None:
    """A number that was checked over 180 days ago, or a fact over 400, is a warning, and in a release a fault."""
    assert report_of(VALID, today=date(2026, 11, 28)).warnings == ()
    old = report_of(VALID, today=date(2026, 11, 29))
    assert [(w.file, w.line, "181 days" in w.problem) for w in old.warnings] == [
        ("support.yaml", 4, True),
        ("support.yaml", 13, True),
        ("support.yaml", 14, True),
    ]
    assert old.faults == ()
    facts = [w for w in report_of(VALID, today=date(2027, 7, 7)).warnings if w.file == "sources.yaml"]
    assert [w.line for w in facts] == [2, 3]
    released = report_of(VALID, today=date(2026, 11, 29), release=True)
    assert (released.faults, released.warnings) == (old.warnings, ())
    assert "3 faults in the content" in str(released)


def test_words_of_one_language_are_enough(tmp_path: Path) -> None:
    """Words that another language lacks are listed as untranslated, and are faults only in a release."""
    folder = copied_tree(tmp_path / "content", "missing-message", "missing-attribute")
    report = report_of(folder)
    assert (report.faults, report.warnings) == ((), ())
    assert [fault.problem for fault in report.untranslated] == [
        "there are no words for body-area.sore",
        "there are no words for hint-first",
    ]
    assert "Words that await translation, 2 in de:\nlocales/de/body.ftl:2" in str(report)
    assert "No faults" in str(report)
    released = report_of(folder, release=True)
    assert (released.faults, released.untranslated) == (report.untranslated, ())


def test_many_missing_texts_of_a_file_are_counted(tmp_path: Path) -> None:
    """If a file lacks many texts, the report has one line with their number and an example. Few are listed."""
    folder = copied_tree(tmp_path / "content")
    (folder / "locales" / "de" / "quick.ftl").unlink()
    (folder / "locales" / "de" / "ideas.ftl").unlink()
    shown = str(report_of(folder)).splitlines()
    assert sum(line.startswith("locales/de/quick.ftl") for line in shown) == 1
    example = "add quick-mirror-mood = … (English: locales/en/quick.ftl:16)"
    assert f"locales/de/quick.ftl: 16 missing, for example: {example}" in shown
    assert "locales/de/ideas.ftl: there are no words for ideas-for-body" in shown


def test_a_language_mostly_in_english_fails_a_release(tmp_path: Path) -> None:
    """A language with most texts in English is a fault in a release only. A variant of English may repeat English."""
    folder = copied_tree(tmp_path / "content")
    for language in ("nl", "en-GB"):
        shutil.copytree(folder / "locales" / "en", folder / "locales" / language)
        shutil.copytree(folder / "wordlists" / "en", folder / "wordlists" / language)
        shutil.copy(folder / "softcatch" / "en.txt", folder / "softcatch" / f"{language}.txt")
    assert report_of(folder).faults == ()
    (fault,) = report_of(folder, release=True).faults
    assert (fault.file, fault.problem.partition(":")[0]) == ("locales/nl/", "most texts of nl are still in English")


def test_untranslated_texts_are_counted(tmp_path: Path) -> None:
    """Texts that equal the English ones are counted, and a translated text is not counted any more."""
    folder = copied_tree(tmp_path / "content")
    shutil.copytree(folder / "locales" / "en", folder / "locales" / "nl")
    shutil.copytree(folder / "wordlists" / "en", folder / "wordlists" / "nl")
    (note_text,) = [note for note in report_of(folder).notes if "nl" in note]
    same, of = map(int, re.findall(r"\d+", note_text))
    assert same == of > 1
    path = next(path for path in (folder / "locales" / "nl").iterdir() if "quick-mood = " in path.read_text("utf-8"))
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"quick-mood = .*", "quick-mood = Hoe gaat het met je?", text), encoding="utf-8")
    assert f"Still in English, in nl: {same - 1} of {of} texts." in report_of(folder).notes


def test_only_broken_content_stops_a_start(tmp_path: Path) -> None:
    """Faults of tone, sources or unused words only fail the check, and a broken message stops a start."""
    assert load(copied_tree(tmp_path / "tone", "praise", "never-cited", "left-over-message")).flows
    with pytest.raises(ContentFaults, match=r"locales/en/ui\.ftl:2"):
        load(copied_tree(tmp_path / "syntax", "fluent-syntax"))


def test_a_language_without_word_lists_is_named(tmp_path: Path) -> None:
    """Without its word lists, a language gets a note that its tone was not checked."""
    folder = copied_tree(tmp_path / "content")
    for path in (folder / "wordlists" / "de").iterdir():
        path.unlink()
    assert report_of(folder).notes == ("The tone of de was not checked: there is no wordlists/de/.",)


def test_without_its_library_no_grade_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library `readability`, the report notes that no reading grade was checked."""
    real = builtins.__import__

    def without(
        name: str,
        variables: Mapping[str, object] | None = None,
        local: Mapping[str, object] | None = None,
        of: Sequence[str] | None = (),
        level: int = 0,
    ) -> object:
        if name == "readability":
            raise ImportError(name)
        return real(name, variables, local, of, level)

    monkeypatch.setattr(builtins, "__import__", without)
    report = report_of(VALID)
    assert report.faults == ()
    assert [note for note in report.notes if "readability" in note] == list(report.notes) != []


def test_the_source_tells_which_words_it_needs() -> None:
    """The program's needed messages, button labels and prefixes are read from its Python source."""
    used = find_used_messages()
    assert used.needs["ask-pause"].startswith("bot/screens/question_page.py:")
    menu = {f"command-{command.name}" for command in COMMANDS.values() if command.menu}
    menu |= {f"command-{name}.help" for name in LISTED}
    assert {id for id in used.needs if id.startswith("command-")} == menu
    assert {"ask-pause", "settings-plain"} <= used.buttons
    assert "privacy" not in used.buttons
    assert {"hint-", "zone-region-", "command-", "cards-depth-"} <= used.prefixes


def test_the_real_content_is_clean() -> None:
    """The real content has no faults, and for a release only the faults of texts that await a reader."""
    everyday = check(content_folder(), date(2026, 11, 29), False, find_used_messages(), (QUICK, WISHES, WRONG))
    assert (everyday.faults, everyday.warnings, everyday.untranslated) == ((), (), ())
    released = check(content_folder(), date(2026, 11, 29), True, find_used_messages(), (QUICK, WISHES, WRONG))
    assert {fault.file for fault in released.faults} == {"REVIEW.md"}
    assert {reader.points > 0 for reader in released.awaited} == {True}
