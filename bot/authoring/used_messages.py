"""Finds the messages that the program's source code uses. `lint_words` then reports missing and unused ones."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TAKE_ID = ("words", "button", "line")
"""Functions whose first argument is the id of a message."""
_WITHOUT_MESSAGES = (
    *("authoring", "bench", "core", "reminders", "sandbox", "service", "store", "vault"),
    *(
        f"{name}.py"
        for name in ("cli", "database_setup", "doctor", "logs", "operator_commands", "redaction", "settings")
    ),
)
"""Packages and modules that say nothing to users of the bot."""


@dataclass(frozen=True, slots=True)
class UsedMessages:
    """The ids of the messages that the source uses."""

    needs: dict[str, str]
    """Ids that the source uses literally (`id`, or `id.attribute`), with the place in the source."""
    mentions: frozenset[str]
    """Every string literal. It may be an id that a variable passes on."""
    prefixes: frozenset[str]
    """Prefixes of ids that are built at run time."""
    buttons: frozenset[str]
    """Ids of labels on buttons."""
    button_prefixes: frozenset[str]
    """Prefixes of ids of labels on buttons that are built at run time."""


def find_used_messages() -> UsedMessages:
    """The messages that the source code of the package `bot` uses."""
    root = Path(__file__).resolve().parent.parent
    needs: dict[str, str] = {}
    mentions: set[str] = set()
    prefixes: set[str] = set()
    buttons: set[str] = set()
    button_prefixes: set[str] = set()
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root)
        if name.parts[0] in _WITHOUT_MESSAGES:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str() as text):
                    mentions.add(text)
                case ast.JoinedStr(values=[ast.Constant(value=str() as prefix), *_]) if prefix.endswith("-"):
                    prefixes.add(prefix)
                case ast.Call(args=[argument, *_]):
                    called = _name(node.func)
                    ids = _literals(argument) if called in _TAKE_ID else ()
                    for id in (*ids, *_of_command(called, node)):
                        needs.setdefault(id, f"{root.name}/{name.as_posix()}:{node.lineno}")
                    if called in ("button", "tick", "Button") and (label := _label(called, argument)) is not None:
                        buttons.update(_literals(label))
                        button_prefixes.update(_prefixes(label))
    return UsedMessages(needs, frozenset(mentions), frozenset(prefixes), frozenset(buttons), frozenset(button_prefixes))


def _of_command(called: str, node: ast.Call) -> Iterator[str]:
    """The messages of a declared command: in Telegram's menu and in /help."""
    keywords = {keyword.arg for keyword in node.keywords}
    if called == "on_command" and "menu" not in keywords:
        for name in _literals(node.args[0]):
            yield f"command-{name}"
            if "listed" not in keywords:
                yield f"command-{name}.help"


def _label(called: str, argument: ast.expr) -> ast.expr | None:
    """The id of a button's label: the argument itself, or the argument of `words(…)`."""
    if called == "button":
        return argument
    if isinstance(argument, ast.Call) and _name(argument.func) == "words" and argument.args:
        return argument.args[0]
    return None


def _name(called: ast.expr) -> str:
    """The name of a called function or method. Empty for anything else that is called."""
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _literals(argument: ast.expr) -> Iterator[str]:
    """The strings that an argument can be: a literal, or either side of `… if … else …`."""
    match argument:
        case ast.Constant(value=str() as id):
            yield id
        case ast.IfExp(body=yes, orelse=no):
            yield from _literals(yes)
            yield from _literals(no)


def _prefixes(argument: ast.expr) -> Iterator[str]:
    """The fixed beginning of an f-string."""
    match argument:
        case ast.JoinedStr(values=[ast.Constant(value=str() as prefix), *_]):
            yield prefix
