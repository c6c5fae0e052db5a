"""Content that a bot can start with: read, and refused with every fault where its flows or words do not hold together.

The rest of `afterglow check` (questions never reached, tone, sources, words left over) is a reader's business, not a
running bot's: see `report`. A flow is a list and opens no ring of flows, so it ends without its being walked here.
"""

from dataclasses import replace
from pathlib import Path

from bot.authoring.content import Content, content_folder, read_content
from bot.authoring.fault import ContentFaults, Fault
from bot.authoring.lint_flows import lint_flows
from bot.authoring.lint_lists import lint_lists
from bot.authoring.lint_words import lacking


def load(folder: Path | None = None) -> Content:
    """Read all content, and check what a bot needs to start. Raises ContentFaults with every fault, not just the first.

    What another language lacks is said in English: see `lint_words.untranslated`.
    """
    content, faults = read_content(folder or content_folder())
    faults += lint(content)
    if faults:
        raise ContentFaults(faults)
    # Nothing will be said about the files any more, and a bot runs for months.
    for words in content.words.values():
        words.forget()
    return replace(content, files={})


def lint(content: Content) -> list[Fault]:
    """Every fault between files. Content with none of them can be walked to the end, in English where need be."""
    return [*lint_flows(content), *lint_lists(content), *lacking(content)]
