"""The messages of Fluent files: the place, the variables and every possible text of each."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.authoring.fault import Fault
from bot.authoring.parser import PlainMessage

FILLED_IN = "…"
"""The placeholder for a value that is only known at run time."""

_BREAK = re.compile("\n")
_BEGINS = re.compile(r"([a-zA-Z][\w-]*)\s*[=:]")
_NO_EQUALS = "E0003"
"""The library's code for a missing mark, which is `=` after the id of a message or attribute."""


def split_name(name: str) -> tuple[str, str | None]:
    """The id and the attribute of a name such as `id.attribute`."""
    id, _, attribute = name.partition(".")
    return id, attribute or None


def included_ids(names: Iterable[str]) -> set[str]:
    """The ids of the messages among these names of texts and terms."""
    return {split_name(name)[0] for name in names if not name.startswith("-")}


def full_name(id: str, attribute: str | None) -> str:
    """The name of a text in faults: `id`, or `id.attribute`."""
    return id if attribute is None else f"{id}.{attribute}"


@dataclass(frozen=True, slots=True)
class MessagePart:
    """A message's own text, or the text of one of its attributes."""

    message: str
    """The message's id."""
    attribute: str | None
    """None for the message's own text."""
    file: str
    line: int
    pattern: str | ftl.Pattern
    """A string if the text has no variables and no choices."""

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
class FluentMessage:
    """A message with its attributes."""

    id: str
    file: str
    line: int
    parts: dict[str | None, MessagePart]
    """By attribute. None is the key of the message's own text."""
    variables: frozenset[str]
    included: frozenset[str] = frozenset()
    """The names of the texts that it includes, except its own attributes: `id`, `id.attribute`, or `-id` for a term."""

    @property
    def references(self) -> set[str]:
        """The ids of the messages that this one includes."""
        return included_ids(self.included)


@dataclass(frozen=True, slots=True)
class Messages:
    """The messages of one language."""

    by_id: dict[str, FluentMessage]
    broken: frozenset[str]
    """The ids of messages that cannot be read."""
    faults: tuple[Fault, ...]
    terms: frozenset[str] = frozenset()
    """The names of the terms, with their hyphen."""

    def has(self, id: str, attribute: str | None) -> bool:
        """Whether the files have that text, even if it includes a missing one and so cannot be shown."""
        return id in self.terms or (id in self.by_id and attribute in self.by_id[id].parts)

    def complete(self) -> frozenset[str]:
        """The names of the texts that can be shown: all that they include exists, and none includes itself."""
        parts = [part for message in self.by_id.values() for part in message.parts.values()]
        names = self.terms | {part.name for part in parts if isinstance(part.pattern, str)}
        waiting = list(self.by_id.values())
        while True:
            ready = {message.id for message in waiting if message.included <= names}
            if not ready:
                return names
            names |= {part.name for id in ready for part in self.by_id[id].parts.values()}
            waiting = [message for message in waiting if message.id not in ready]


def messages(resources: list[tuple[str, str, ftl.Resource]]) -> Messages:
    """The messages of some files. Each file is given as its name, its text, and the parser's result."""
    by_id: dict[str, FluentMessage] = {}
    broken: set[str] = set()
    faults: list[Fault] = []
    terms: set[str] = set()
    for file, text, resource in resources:
        breaks = [match.start() for match in _BREAK.finditer(text)]
        for entry in resource.body:
            if isinstance(entry, ftl.Junk):
                begins = _BEGINS.match(entry.content or "")
                broken |= {begins[1]} if begins else set()
                faults.append(_unreadable(entry, begins[1] if begins else "this", file, text, breaks))
                continue
            if isinstance(entry, PlainMessage):
                texts = [(part.attribute, part.start, part.text) for part in entry.texts]
                message = _message(entry.id, entry.start, texts, References(), file, breaks, faults)
            elif isinstance(entry, ftl.Message):
                own = [] if entry.value is None else [(None, _start(entry.id), entry.value)]
                attributes = [(part.id.name, _start(part.id), part.value) for part in entry.attributes]
                references = References()
                references.visit(entry)
                start = _start(entry.id)
                message = _message(entry.id.name, start, [*own, *attributes], references, file, breaks, faults)
            else:
                terms |= {f"-{entry.id.name}"} if isinstance(entry, ftl.Term) else set()
                continue
            first = by_id.setdefault(message.id, message)
            if first is not message:
                problem = f"{message.id} stands here, and in {first.file}:{first.line}, too"
                faults.append(Fault(file, message.line, problem, "keep one of the two"))
    return Messages(by_id, frozenset(broken), tuple(faults), frozenset(terms))


def _unreadable(entry: ftl.Junk, name: str, file: str, text: str, breaks: list[int]) -> Fault:
    """The fault for an entry that the parser could not read."""
    notes = entry.annotations or []
    start, remedy = _start(entry), "close every { }, indent what goes on, and mark one variant of each choice with *"
    for note in notes:
        if note.code == _NO_EQUALS and text[_start(note) : _start(note) + 1] == ":":
            start, remedy = _start(note), "write = for the first : on this line"
    problem = f"{name} cannot be read: {'; '.join(str(note.message) for note in notes)}"
    return Fault(file, _line(start, breaks), problem, remedy)


def _message(
    id: str,
    start: int,
    texts: Sequence[tuple[str | None, int, str | ftl.Pattern]],
    references: "References",
    file: str,
    breaks: list[int],
    faults: list[Fault],
) -> FluentMessage:
    parts: dict[str | None, MessagePart] = {}
    for attribute, begins, pattern in texts:
        line = _line(begins, breaks)
        if attribute in parts:
            problem = f"{full_name(id, attribute)} stands here twice"
            faults.append(Fault(file, line, problem, "keep one of the two"))
        parts[attribute] = MessagePart(id, attribute, file, line, _plainly(pattern))
    included = frozenset(references.texts - {full_name(id, attribute) for attribute in parts if attribute})
    return FluentMessage(id, file, _line(start, breaks), parts, frozenset(references.variables), included)


def _plainly(pattern: str | ftl.Pattern) -> str | ftl.Pattern:
    """The text of a pattern that is only text. Otherwise the pattern."""
    match pattern:
        case ftl.Pattern(elements=[ftl.TextElement(value=text)]):
            return text
    return pattern


class References(Visitor):
    """Collects the names of the variables and messages that the visited entries refer to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - the library's name
        self.texts.add(full_name(node.id.name, node.attribute.name if node.attribute else None))

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802 - the library's name
        self.texts.add(f"-{node.id.name}")


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
    """Every text that an element can become, the default first."""
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
