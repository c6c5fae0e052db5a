"""All of `afterglow check`: what a writer and a translator want to know before anyone else reads it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.authoring.content import Content, read_content
from bot.authoring.fault import Fault
from bot.authoring.lint import lint
from bot.authoring.lint_flows import named, unreached
from bot.authoring.lint_mirror import lint_mirror
from bot.authoring.lint_sources import cited, outdated
from bot.authoring.lint_tone import lint_tone
from bot.authoring.lint_words import lacking, lint_words
from bot.authoring.program import Program


@dataclass(frozen=True, slots=True)
class Report:
    """What was found: `faults` must go; `warnings` may wait until a release; `notes` say what was not looked at."""

    content: Content
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]
    notes: tuple[str, ...]

    def __str__(self) -> str:
        content, parts = self.content, list(self.notes)
        if self.warnings:
            parts.append("\n".join([_counted(len(self.warnings), "warning"), *map(str, self.warnings)]))
        if self.faults:
            parts.append("\n".join([_counted(len(self.faults), "fault"), *map(str, self.faults)]))
        else:
            parts.append(
                f"No faults: {len(content.flows)} flows, {len(content.ideas)} ideas, {len(content.reminders)} "
                f"reminders, {len(content.support.countries)} countries, in {', '.join(sorted(content.words))}."
            )
        return "\n\n".join(parts)


def check(folder: Path, today: date, release: bool, program: Program, names: Collection[str]) -> Report:
    """Look at everything, and report all of it at once. `names` are the flows that the program opens by name.

    For a `release`, facts and numbers that were checked too long before `today` are faults.
    """
    content, faults = read_content(folder)
    faults += lint(content)
    faults += unreached(content)
    faults += lacking(content, sorted(content.words))
    faults += named(content, names)
    unsound = bool(faults)
    faults += lint_words(content, program)
    faults += [] if unsound else lint_mirror(content)  # walks need sound flows
    faults += cited(content)
    notes = lint_tone(folder, content, faults)
    old = list(outdated(content, today))
    faults += old if release else []
    return Report(content, tuple(sorted(set(faults))), () if release else tuple(sorted(old)), notes)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'} in the content:"
