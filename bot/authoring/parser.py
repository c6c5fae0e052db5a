"""Parses Fluent files. Regular expressions parse plain messages, which are most. fluent.syntax parses the others.

fluent.syntax reads letter by letter and makes half a dozen objects of each text. For all messages, that was the longest
part of a start, and a running bot kept all the objects. Messages with variables or choices, and faulty ones, need it.
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
    """A message's own text, or the text of one of its attributes."""

    attribute: str | None
    """None for the message's own text."""
    start: int
    """The offset of the message's id or of the attribute's name in the file."""
    text: str


@dataclass(frozen=True, slots=True)
class PlainMessage:
    """A message without variables or choices."""

    id: str
    start: int
    """The offset of the id in the file."""
    texts: tuple[PlainText, ...]


class Parser(FluentParser):
    """The library's parser, but a plain message becomes a PlainMessage."""

    def get_message(self, ps: FluentParserStream) -> ast.Message:
        """A PlainMessage if the message is plain. The library only adds the result to the resource's body."""
        return _plain(ps) or super().get_message(ps)  # type: ignore[return-value]

    @with_span
    def get_comment(self, ps: FluentParserStream) -> ast.Comment | ast.GroupComment | ast.ResourceComment:
        comment = _take(_COMMENT, ps)
        if not comment:
            return super().get_comment(ps)
        marks = len(comment) - len(comment.lstrip("#"))
        kind = (ast.Comment, ast.GroupComment, ast.ResourceComment)[marks - 1]
        return kind("\n".join(line[marks + 1 :] for line in comment.split("\n")))

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        return ast.TextElement(_take(_TEXT, ps))

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        name = _take(_NAME, ps)
        return ast.Identifier(name) if name else super().get_identifier(ps)


def _take(pattern: re.Pattern[str], ps: FluentParserStream) -> str:
    """The text at the stream's position that matches. Moves the stream to its end. Empty if there is no match."""
    match = pattern.match(ps.string, ps.index)
    if match is None:
        return ""
    ps.index, ps.peek_offset = match.end(), 0
    return match[0]


def _plain(ps: FluentParserStream) -> PlainMessage | None:
    """Parse the message at the stream's position and move the stream to its end. None if it is not plain."""
    match = _MESSAGE.match(ps.string, ps.index)
    if match is None:
        return None
    name: str | None = None
    start, end, at = match.start(), match.end(2), match.end(2)
    beside, below = match[2], list[str]()
    texts: list[PlainText] = []
    for line in match[3].split("\n")[1:]:
        at += 1 + len(line)
        text = line.lstrip(" ")
        if text:
            end = at
        if text.startswith("."):
            texts.append(PlainText(name, start, _joined(beside, below)))
            attribute = _ATTRIBUTE.fullmatch(text)
            if attribute is None:
                return None
            name, start = intern(attribute[1]), at - len(text)
            beside, below = attribute[2], []
        elif text.startswith(("*", "[")):
            return None  # a variant without a choice: the library reports the fault
        else:
            below.append(line if text else "")
    texts.append(PlainText(name, start, _joined(beside, below)))
    if len(texts) > 1 and not texts[0].text:
        del texts[0]  # a message may have attributes alone
    if not all(text.text for text in texts):
        return None
    ps.index, ps.peek_offset = end, 0
    return PlainMessage(intern(match[1]), match.start(), tuple(texts))


def _joined(beside: str, below: list[str]) -> str:
    """The text on the line of the equals sign and on the lines below it. As in the library, the common indent and
    spaces at the end are cut."""
    if not below:
        return beside.rstrip(" ")
    shared = min((len(line) - len(line.lstrip(" ")) for line in below if line), default=0)
    return "\n".join([beside, *(line[shared:] for line in below)]).rstrip(" \n").lstrip("\n")
