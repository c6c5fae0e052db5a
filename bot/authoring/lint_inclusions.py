"""Checks that messages include only texts that exist, and never themselves.

A text that only English has is no fault: until it is translated, the bot says the whole message in English.
"""

import difflib
from collections.abc import Iterator

from bot.authoring.content import Content
from bot.authoring.fault import Fault
from bot.authoring.message import split_name
from bot.authoring.words import FALLBACK, Words


def lint_inclusions(content: Content) -> Iterator[Fault]:
    """The faults of all languages."""
    english = content.words.get(FALLBACK)
    if english is not None:
        for words in content.words.values():
            yield from _faults(english, words)


def _faults(english: Words, words: Words) -> Iterator[Fault]:
    for message in words.written.by_id.values():
        part = next(iter(message.parts.values()))
        for name in sorted(message.included):
            id, attribute = split_name(name)
            exists = words.written.has(id, attribute) or english.written.has(id, attribute)
            if exists or id in words.written.broken:
                continue
            near = difflib.get_close_matches(name, (*words.written.by_id, *words.written.terms), n=1)
            remedy = f"write {{ {near[0]} }}" if near else "write the id of a text that exists"
            yield part.fault(f"{message.id} includes {{ {name} }}, and there is no such text", remedy)
        if message.id in _reached(words, message.id):
            yield part.fault(f"{message.id} includes itself", "include only messages that do not lead back to it")


def _reached(words: Words, id: str) -> set[str]:
    """The ids of the messages that this one includes, directly or inside others."""
    reached, waiting = set[str](), [id]
    while waiting:
        message = words.written.by_id.get(waiting.pop())
        new = message.references - reached if message else set[str]()
        reached |= new
        waiting += new
    return reached
