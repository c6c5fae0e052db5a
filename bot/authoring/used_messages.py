"""Finds the words that the program asks for, by its source code, so that none is missing or left over."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ASKS = ("words", "button")
_SILENT = ("authoring", "bench", "core", "reminders", "sandbox", "service", "store", "vault")
_FOR_OPERATORS = tuple(
    f"{name}.py" for name in "cli database_setup doctor logs operator_commands redaction settings".split()
)
"""Rooms, and files, that say nothing to the people the bot talks with."""


@dataclass(frozen=True, slots=True)
class UsedMessages:
    """The words that the source asks for."""

    needs: dict[str, str]
    """What it asks for literally (`id`, or `id.attribute`), with the place in the source."""
    mentions: frozenset[str]
    """Every literal text: an id may be passed on before it is used."""
    prefixes: frozenset[str]
    """How ids begin that are put together at run time."""
    buttons: frozenset[str]
    """Ids that stand on buttons."""
    button_prefixes: frozenset[str]
    """How ids begin that stand on buttons."""


def find_used_messages(package: Path | None = None) -> UsedMessages:
    """Scan a package, by default this one."""
    root = package or Path(__file__).resolve().parent.parent
    needs: dict[str, str] = {}
    mentions: set[str] = set()
    prefixes: set[str] = set()
    buttons: set[str] = set()
    button_prefixes: set[str] = set()
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root)
        if name.parts[0] in (*_SILENT, *_FOR_OPERATORS):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str() as text):
                    mentions.add(text)
                case ast.JoinedStr(values=[ast.Constant(value=str() as begins), *_]) if begins.endswith("-"):
                    prefixes.add(begins)
                case ast.Call(args=[argument, *_]):
                    called = _name(node.func)
                    for id in (*_asked(called, argument), *_in_menu(called, node)):
                        needs.setdefault(id, f"{root.name}/{name.as_posix()}:{node.lineno}")
                    if called in ("button", "tick", "Button"):
                        said = list(_said_on(called, argument))
                        buttons.update(id for label in said for id in _literals(label))
                        button_prefixes.update(begins for label in said for begins in _begins(label))
    return UsedMessages(needs, frozenset(mentions), frozenset(prefixes), frozenset(buttons), frozenset(button_prefixes))


def _asked(called: str, argument: ast.expr) -> Iterator[str]:
    if called in _ASKS:
        yield from _literals(argument)


def _in_menu(called: str, node: ast.Call) -> Iterator[str]:
    """The words of a command in Telegram's menu, and in /help, where a handler of one is declared."""
    left_out = {word.arg for word in node.keywords}
    if called == "on_command" and "menu" not in left_out:
        for name in _literals(node.args[0]):
            yield f"command-{name}"
            if "listed" not in left_out:
                yield f"command-{name}.help"


def _said_on(called: str, argument: ast.expr) -> Iterator[ast.expr]:
    """The id of the label: the argument itself, or the argument of `words(…)`."""
    if called == "button":
        yield argument
    elif isinstance(argument, ast.Call) and _name(argument.func) == "words" and argument.args:
        yield argument.args[0]


def _name(called: ast.expr) -> str:
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _literals(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str() as id):
            yield id
        case ast.IfExp(body=yes, orelse=no):
            yield from _literals(yes)
            yield from _literals(no)


def _begins(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.JoinedStr(values=[ast.Constant(value=str() as begins), *_]):
            yield begins
