"""Finds tests that start processes and do not carry the marker `process`.

It reads source files and never runs them. It follows names inside one file. Helpers of other files count when they come
from a module in `HELPERS`.
"""

import ast

STARTERS = frozenset(
    {
        *("Popen", "ProcessPoolExecutor", "check_call", "check_output"),
        *("create_subprocess_exec", "create_subprocess_shell"),
    }
)
"""Names of functions and classes of the standard library that start a process, besides `subprocess.run`."""

HELPERS = frozenset({"tests.bench.process", "tests.support.killed_process"})
"""Test modules whose functions start processes."""


def unmarked(source: str) -> list[str]:
    """Return the names of the tests in a file that start a process and do not carry the marker."""
    tree = ast.parse(source)
    if any(isinstance(node, ast.Assign) and _is_marked(node) for node in tree.body):
        return []
    starters = set(STARTERS)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module in HELPERS:
            starters |= {alias.asname or alias.name for alias in node.names}
    helpers = {
        node.name: _names(node)
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not _is_test(node.name)
    }
    while found := {name for name, used in helpers.items() if used & starters} - starters:
        starters |= found
    return [
        test.name
        for node in tree.body
        if not (isinstance(node, ast.ClassDef) and any(map(_is_marked, node.decorator_list)))
        for test in ([node] if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else ast.iter_child_nodes(node))
        if isinstance(test, ast.FunctionDef | ast.AsyncFunctionDef)
        and test.name.startswith("test_")
        and _names(test) & starters
        and not any(map(_is_marked, test.decorator_list))
    ]


def _is_test(name: str) -> bool:
    return name.startswith(("test_", "Test"))


def _names(node: ast.AST) -> set[str]:
    """Return the names that a function or class uses, its parameters included, as fixtures come through them."""
    found: set[str] = set()
    for part in ast.walk(node):
        match part:
            case ast.Attribute(value=ast.Name(id="subprocess"), attr="run"):
                found.add("Popen")
            case ast.Attribute(attr=name) | ast.Name(id=name) | ast.arg(arg=name):
                found.add(name)
    return found


def _is_marked(node: ast.AST) -> bool:
    return any(
        isinstance(part, ast.Attribute) and ast.unparse(part) == "pytest.mark.process" for part in ast.walk(node)
    )
