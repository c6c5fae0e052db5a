"""Loads content for a bot, and refuses content with faults that would stop the bot or a flow.

`report` makes the other checks of `afterglow check` (unreached questions, tone, sources, unused words), which do not
matter to a running bot. The flows are not explored here: a flow is a list without rings, so it always ends.
"""

from dataclasses import replace
from itertools import chain
from pathlib import Path

from bot.authoring.content import Content, content_folder, read_content
from bot.authoring.fault import ContentFaults, Fault
from bot.authoring.lint_deck import lint_deck
from bot.authoring.lint_flows import lint_flows
from bot.authoring.lint_inclusions import lint_inclusions
from bot.authoring.lint_lists import lint_lists
from bot.authoring.lint_words import missing


def load(folder: Path | None = None) -> Content:
    """Read all content, and check what a bot needs to start. Raises ContentFaults with all faults.

    Messages that a language lacks are shown in English: see `lint_words.untranslated`.
    """
    content, faults = read_content(folder or content_folder())
    faults += lint(content)
    if faults:
        raise ContentFaults(faults)
    # The files are only needed for faults, and a bot runs for months.
    for words in content.words.values():
        words.forget()
    return replace(content, files={})


def lint(content: Content) -> list[Fault]:
    """Faults that need more than one file. Without any, a bot can run all flows to the end, at least in English."""
    found = (lint_flows(content), lint_lists(content), lint_deck(content), lint_inclusions(content), missing(content))
    return list(chain.from_iterable(found))
