"""A message of a Fluent file: its place, its variables, and every text it can become."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.authoring.fault import Fault
from bot.authoring.parser import PlainMessage

FILLED_IN = "…"
"""The placeholder for a value that is only known at run time."""

_BREAK = re.compile("\n")
_BEGINS = re.compile(r"([a-zA-Z][\w-]*)\s*=")


def full_name(id: str, attribute: str | None) -> str:
    """The name of a text in faults: `id`, or `id.attribute`."""
    return id if attribute is None else f"{id}.{attribute}"


@dataclass(frozen=True, slots=True)
class MessagePart:
    """A message's own text (`attribute` None) or one of its attributes. `message` is the message's id.

    `pattern` is a plain string if the text has no variables and choices.
    """

    message: str
    attribute: str | None
    file: str
    line: int
    pattern: str | ftl.Pattern

    @property
    def name(self) -> str:
        """The name of the text: `id`, or `id.attribute`."""
        return full_name(self.message, self.attribute)

    @property
    def forms(self) -> tuple[str, ...]:
        """The text with all default variants, then with each other variant once. Variables appear as `…`."""
        return (self.pattern,) if isinstance(self.pattern, str) else tuple(_forms(self.pattern))

    def fault(self, problem: str, remedy: str) -> Fault:
        """A fault in this text."""
        return Fault(self.file, self.line, problem, remedy)


@dataclass(frozen=True, slots=True)
class Message:
    """A message. `parts` are by attribute; None is its own text. `repeats` are the ids of messages that it includes."""

    id: str
    file: str
    line: int
    parts: dict[str | None, MessagePart]
    variables: frozenset[str]
    repeats: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Messages:
    """The messages of one language by id, the ids of unreadable ones, and the faults."""

    by_id: dict[str, Message]
    broken: frozenset[str]
    faults: tuple[Fault, ...]


def messages(resources: list[tuple[str, str, ftl.Resource]]) -> Messages:
    """The messages of some files. Each file is given as its name, its text, and the parser's result."""
    found: dict[str, Message] = {}
    broken: set[str] = set()
    faults: list[Fault] = []
    for file, text, resource in resources:
        breaks = [found.start() for found in _BREAK.finditer(text)]
        for entry in resource.body:
            if isinstance(entry, ftl.Junk):
                begins = _BEGINS.match(entry.content or "")
                broken |= {begins[1]} if begins else set()
                said = "; ".join(str(note.message) for note in entry.annotations or ())
                problem = f"{begins[1] if begins else 'this'} cannot be read: {said}"
                remedy = "close every { }, indent what goes on, and mark one variant of each choice with *"
                faults.append(Fault(file, _line(_start(entry), breaks), problem, remedy))
                continue
            if isinstance(entry, PlainMessage):
                texts = [(one.attribute, one.start, one.text) for one in entry.texts]
                message = _message(entry.id, entry.start, texts, _Names(), file, breaks, faults)
            elif isinstance(entry, ftl.Message):
                own = [] if entry.value is None else [(None, _start(entry.id), entry.value)]
                parts = [*own, *((one.id.name, _start(one.id), one.value) for one in entry.attributes)]
                names = _Names()
                names.visit(entry)
                message = _message(entry.id.name, _start(entry.id), parts, names, file, breaks, faults)
            else:
                continue
            first = found.setdefault(message.id, message)
            if first is not message:
                problem = f"{message.id} stands here, and in {first.file}:{first.line}, too"
                faults.append(Fault(file, message.line, problem, "keep one of the two"))
    return Messages(found, frozenset(broken), tuple(faults))


def _message(
    id: str,
    start: int,
    texts: Sequence[tuple[str | None, int, str | ftl.Pattern]],
    names: "_Names",
    file: str,
    breaks: list[int],
    faults: list[Fault],
) -> Message:
    parts: dict[str | None, MessagePart] = {}
    for attribute, begins, pattern in texts:
        line = _line(begins, breaks)
        if attribute in parts:
            problem = f"{full_name(id, attribute)} stands here twice"
            faults.append(Fault(file, line, problem, "keep one of the two"))
        parts[attribute] = MessagePart(id, attribute, file, line, _plainly(pattern))
    return Message(id, file, _line(start, breaks), parts, frozenset(names.variables), frozenset(names.messages))


def _plainly(pattern: str | ftl.Pattern) -> str | ftl.Pattern:
    """The text of a pattern that is only text. Otherwise the pattern."""
    match pattern:
        case ftl.Pattern(elements=[ftl.TextElement(value=text)]):
            return text
    return pattern


class _Names(Visitor):
    """Collects the variables and other messages that a message refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - the library's name
        self.messages.add(node.id.name)


def _start(node: ftl.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _line(start: int, breaks: list[int]) -> int:
    return bisect_right(breaks, start - 1) + 1


def _forms(pattern: ftl.Pattern) -> Iterator[str]:
    pieces = [list(_pieces(element)) for element in pattern.elements]
    usual = [piece[0] for piece in pieces]
    yield "".join(usual)
    for index, piece in enumerate(pieces):
        for other in piece[1:]:
            yield "".join([*usual[:index], other, *usual[index + 1 :]])


def _pieces(element: ftl.TextElement | ftl.Placeable) -> Iterator[str]:
    """What an element of a text can become, its default first."""
    if isinstance(element, ftl.TextElement):
        yield element.value
        return
    match element.expression:
        case ftl.SelectExpression(variants=variants):
            for variant in sorted(variants, key=lambda variant: not variant.default):
                yield from _forms(variant.value)
        case ftl.StringLiteral() as literal:
            yield str(literal.parse()["value"])
        case ftl.NumberLiteral(value=number):
            yield str(number)
        case ftl.Placeable() as inner:
            yield from _pieces(inner)
        case _:
            yield FILLED_IN
