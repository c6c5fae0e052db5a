"""What must hold before the bot can start: flows that can be walked to their end, in words that are all there.

The rest of `afterglow check` (questions never reached, tone, sources, words left over) is a reader's business, not a
running bot's: `report`. A flow is a list and opens no ring of flows, so it ends without its being walked here.
"""

from bot.authoring.content import Content
from bot.authoring.fault import Fault
from bot.authoring.lint_flows import lint_flows
from bot.authoring.lint_words import lacking
from bot.authoring.words import FALLBACK


def lint(content: Content) -> list[Fault]:
    """Every fault between files. Content with none of them can be walked to the end, in English where need be."""
    return [*lint_flows(content), *lacking(content, [FALLBACK])]
