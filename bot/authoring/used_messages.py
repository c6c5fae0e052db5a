"""Finds the messages that the program uses, from its source code, so the check can report missing and unused ones."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ASKS = ("words", "button", "line")
_SILENT = ("authoring", "bench", "core", "reminders", "sandbox", "service", "store", "vault")
_FOR_OPERATORS = tuple(
    f"{name}.py" for name in "cli database_setup doctor logs operator_commands redaction settings".split()
)
"""Packages and modules that say nothing to users of the bot."""


@dataclass(frozen=True, slots=True)
class UsedMessages:
    """The messages that the source uses, by id."""

    needs: dict[str, str]
    """Ids that the source uses literally (`id`, or `id.attribute`), with the place in the source."""
    mentions: frozenset[str]
    """Every string literal. A variable may pass an id on before it is used."""
    prefixes: frozenset[str]
    """Prefixes of ids that are built at run time."""
    buttons: frozenset[str]
    """Ids of labels on buttons."""
    button_prefixes: frozenset[str]
    """Prefixes of ids of labels on buttons."""


def find_used_messages() -> UsedMessages:
    """Scan this package."""
    root = Path(__file__).resolve().parent.parent
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
    """The messages of a declared command: in Telegram's menu and in /help."""
    left_out = {word.arg for word in node.keywords}
    if called == "on_command" and "menu" not in left_out:
        for name in _literals(node.args[0]):
            yield f"command-{name}"
            if "listed" not in left_out:
                yield f"command-{name}.help"


def _said_on(called: str, argument: ast.expr) -> Iterator[ast.expr]:
    """The id of a button's label: the argument itself, or the argument of `words(…)`."""
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
