"""Finds the sentence of a page that is bold: the question, or the call for help. It must never cut a sentence."""

import re

_ASKS = re.compile(
    r"""
    (?:(?<=^)|(?<=\n)|(?<=[.!?:…]\s)|(?<=[.!?…]["”“»]\s))  # the beginning of a sentence, or after a colon
    (?P<asks>[^\n.!?…]*(?:\?))
    (?=\s|$)(?!\s*[»"”“])                                # a question inside quotes asks nobody here
    """,
    re.VERBOSE,
)
LONGEST = 60
"""The longest text without a question that is bold as a whole, in characters."""


def question_span(text: str) -> tuple[int, int] | None:
    """The begin and end of the question in a text. None if there is none.

    It is the last question of the last paragraph, or else of the first paragraph. A short text without a question
    counts as a whole.
    """
    paragraphs = [match.span() for match in re.finditer(r"[^\n]+", text)]
    for begin, end in (paragraphs[-1:] + paragraphs[:1]) if paragraphs else ():
        if questions := list(_ASKS.finditer(text[begin:end])):
            first, last = questions[-1].span("asks")
            return begin + first, begin + last
    if len(paragraphs) == 1 and len(text) <= LONGEST:
        return paragraphs[0]
    return None


def call_span(text: str, call: str) -> tuple[int, int] | None:
    """The begin and end of `call`, the sentence to call for help now, if the text begins with it. None otherwise."""
    return (0, len(call)) if text.startswith(call) else None
