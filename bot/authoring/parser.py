"""Parses Fluent files: most messages are plain text, which regular expressions parse. The library does the rest.

The library reads letter by letter and makes half a dozen objects of each text. That was the longest part of a start,
and a running bot kept all the objects. It still parses messages with variables or choices, and faulty ones.
"""

import re
from dataclasses import dataclass
from sys import intern

from fluent.syntax import FluentParser, ast
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream

_TEXT, _NAME = re.compile(r"[^{}\n]+"), re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")
_COMMENT = re.compile(r"(#{1,3})(?: [^\n]*|(?=\n))(?:\n\1(?: [^\n]*|(?=\n)))*")
_MESSAGE = re.compile(
    r"""
    ([a-zA-Z][a-zA-Z0-9_-]*+) [ ]*+ = [ ]*+ ([^{}\r\n]*+)   # its id, and the text on the same line
    ((?: \n[ ][^{}\r\n]*+ | \n )*+)                         # the lines below, indented or empty
    (?: \Z | (?<=\n)(?=[a-zA-Z#-]) )                        # up to where another entry begins
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"\.([a-zA-Z][a-zA-Z0-9_-]*) *= *(.*)")


@dataclass(frozen=True, slots=True)
class PlainText:
    """The text of a message (`attribute` None) or of one of its attributes. `start` is the offset of its name."""

    attribute: str | None
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class PlainMessage:
    """A message without variables or choices. `start` is the offset of its id in the file."""

    id: str
    start: int
    texts: tuple[PlainText, ...]


class Parser(FluentParser):
    """The library's parser, but a plain message becomes a PlainMessage."""

    def get_message(self, ps: FluentParserStream) -> ast.Message:
        """A PlainMessage if possible. The library only passes the result on."""
        return _plain(ps) or super().get_message(ps)  # type: ignore[return-value]

    @with_span
    def get_comment(self, ps: FluentParserStream) -> ast.Comment | ast.GroupComment | ast.ResourceComment:
        found = _stretch(_COMMENT, ps)
        if not found:
            return super().get_comment(ps)
        marks = len(found) - len(found.lstrip("#"))
        kind = (ast.Comment, ast.GroupComment, ast.ResourceComment)[marks - 1]
        return kind("\n".join(line[marks + 1 :] for line in found.split("\n")))

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        return ast.TextElement(_stretch(_TEXT, ps))

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        name = _stretch(_NAME, ps)
        return ast.Identifier(name) if name else super().get_identifier(ps)


def _stretch(pattern: re.Pattern[str], ps: FluentParserStream) -> str:
    found = pattern.match(ps.string, ps.index)
    if found is None:
        return ""
    ps.index, ps.peek_offset = found.end(), 0
    return found[0]


def _plain(ps: FluentParserStream) -> PlainMessage | None:
    """Parse the message that begins here and move the stream to its end. None if it is not plain."""
    found = _MESSAGE.match(ps.string, ps.index)
    if found is None:
        return None
    name: str | None = None
    start, end, at = found.start(), found.end(2), found.end(2)
    beside, below = found[2], list[str]()
    texts: list[PlainText] = []
    for line in found[3].split("\n")[1:]:
        at += 1 + len(line)
        said = line.lstrip(" ")
        if said:
            end = at
        if said.startswith("."):
            texts.append(PlainText(name, start, _joined(beside, below)))
            attribute = _ATTRIBUTE.fullmatch(said)
            if attribute is None:
                return None
            name, start = intern(attribute[1]), at - len(said)
            beside, below = attribute[2], []
        elif said.startswith(("*", "[")):
            return None  # a variant without a choice: the library reports the fault
        else:
            below.append(line if said else "")
    texts.append(PlainText(name, start, _joined(beside, below)))
    if len(texts) > 1 and not texts[0].text:
        del texts[0]  # a message may have attributes alone
    if not all(text.text for text in texts):
        return None
    ps.index, ps.peek_offset = end, 0
    return PlainMessage(intern(found[1]), found.start(), tuple(texts))


def _joined(beside: str, below: list[str]) -> str:
    """The text after the equals sign and below it, joined as the library does: without the common indent, and
    stripped."""
    if not below:
        return beside.rstrip(" ")
    shared = min((len(line) - len(line.lstrip(" ")) for line in below if line), default=0)
    return "\n".join([beside, *(line[shared:] for line in below)]).rstrip(" \n").lstrip("\n")
