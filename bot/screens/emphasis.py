"""Which sentence of a page asks, or says to call for help: it alone is bold. It must never cut a sentence."""

import re

_ASKS = re.compile(
    r"""
    (?:(?<=^)|(?<=\n)|(?<=[.!?:…]\s)|(?<=[.!?…]["”“»]\s))  # where a sentence begins, or what follows a colon
    (?P<asks>[^\n.!?…]*(?:\?))
    (?=\s|$)(?!\s*[»"”“])                                # a question inside quotes asks nobody here
    """,
    re.VERBOSE,
)
LONGEST = 60
"""Characters of a line without a question that is bold as a whole."""


def asking(text: str) -> tuple[int, int] | None:
    """Where the sentence that asks begins and ends. None where nothing is asked.

    It is the last question of the last paragraph; else that of the first line; else a short line is bold as a whole.
    """
    paragraphs = [match.span() for match in re.finditer(r"[^\n]+", text)]
    for begin, end in (paragraphs[-1:] + paragraphs[:1]) if paragraphs else ():
        if found := list(_ASKS.finditer(text[begin:end])):
            first, last = found[-1].span("asks")
            return begin + first, begin + last
    if len(paragraphs) == 1 and len(text) <= LONGEST:
        return paragraphs[0]
    return None


def calling(text: str, call: str) -> tuple[int, int] | None:
    """Where a page that begins with `call`, to call for help now, says so. None on any other page."""
    return (0, len(call)) if text.startswith(call) else None
