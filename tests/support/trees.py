"""Content for tests: changed copies of the real tree, and an invented German that shows which language is used."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.authoring.content import Content, content_folder
from bot.authoring.loading import load
from bot.authoring.words import FALLBACK

_ACCENTS = str.maketrans("aeouAEOU", "äéöüÄÉÖÜ")


def german(text: str) -> str:
    """The invented German of an English text: of the same length, with umlauts. Commands and addresses stay."""
    return " ".join(word if {"/", "."} & set(word[:-1]) else word.translate(_ACCENTS) for word in text.split(" "))


class _German(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802  named by fluent.syntax
        node.value = "\n".join(german(line) for line in node.value.split("\n"))
        return node


def tree(folder: Path, *, with_german: bool = False) -> Path:
    """A copy of the real content, with English as the only language, and the invented German if asked for."""
    root = folder / "content"
    shutil.copytree(content_folder(), root)
    for language in (root / "locales").iterdir():
        if language.name != FALLBACK:
            shutil.rmtree(language)
    if with_german:
        (root / "locales" / "de").mkdir()
        for path in (root / "locales" / "en").glob("*.ftl"):
            words = _German().visit(FluentParser().parse(path.read_text(encoding="utf-8")))
            (root / "locales" / "de" / path.name).write_text(FluentSerializer().serialize(words), encoding="utf-8")
    return root


def edited(root: Path, flow: str, edit: Callable[[list[dict[str, Any]]], object], words: str = "") -> Content:
    """The content of a tree after `edit` changed a flow's questions in place. `words` are added Fluent messages."""
    path = root / "flows" / f"{flow}.yaml"
    shape = yaml.safe_load(path.read_text(encoding="utf-8"))
    edit(shape["questions"])
    path.write_text(yaml.safe_dump(shape, sort_keys=False, allow_unicode=True), encoding="utf-8")
    with (root / "locales" / "en" / f"{flow}.ftl").open("a", encoding="utf-8") as file:
        file.write(f"\n{words}\n")
    return load(root)
