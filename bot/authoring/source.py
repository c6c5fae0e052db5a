"""A YAML file read together with the line that each part of it stands on."""

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.authoring.fault import Fault

Where = tuple[str | int, ...]

# libyaml's loader where the wheel has it: reading all content is part of every start.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Source:
    """The data of a file, and `lines`: the line of each part, by its path of keys and indexes."""

    name: str
    data: Any
    lines: dict[Where, int]
    faults: tuple[Fault, ...] = ()

    def line(self, where: Where) -> int:
        """The line of that part, or of the nearest part around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)

    def fault(self, where: Where, problem: str, remedy: str) -> Fault:
        """A fault at that part of the file."""
        return Fault(self.name, self.line(where), problem, remedy)


def read(path: Path, name: str) -> Source:
    """Read a YAML file. What cannot be read comes back as faults, with no data."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Source(name, None, {}, (Fault(name, 0, "the file is missing", "put it back, or take it from git"),))
    except UnicodeDecodeError:
        return Source(name, None, {}, (Fault(name, 0, "the file is not UTF-8 text", "save it as UTF-8"),))
    try:
        loader = _Loader(text)
    except yaml.YAMLError as error:
        return Source(name, None, {}, (_unreadable(name, error),))
    try:
        node = loader.get_single_node()
        built = _Built(name, loader)
        data = built.value(node, ()) if node is not None else None
        return Source(name, data, built.lines, tuple(built.faults))
    except yaml.YAMLError as error:
        return Source(name, None, {}, (_unreadable(name, error),))
    except RecursionError:
        fault = Fault(name, 0, "a part of the file holds itself", "write it out instead of using & and *")
        return Source(name, None, {}, (fault,))
    finally:
        loader.dispose()


def _unreadable(name: str, error: yaml.YAMLError) -> Fault:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or getattr(error, "reason", None) or getattr(error, "context", None)
    problem = f"this is not YAML: {said or 'unreadable'}"
    remedy = "check the indent, and put text with a colon or a quote mark in quotes"
    return Fault(name, mark.line + 1 if mark else 0, problem, remedy)


class _Built:
    """The data of a file as it is put together, with the lines and the faults of its parts."""

    def __init__(self, name: str, loader: Any) -> None:
        self.lines: dict[Where, int] = {}
        self.faults: list[Fault] = []
        self._name = name
        self._loader = loader

    def value(self, node: Any, where: Where) -> Any:
        """The value of a node, and of all below it."""
        self.lines[where] = node.start_mark.line + 1
        match node:
            case yaml.MappingNode():
                return self._mapping(node, where)
            case yaml.SequenceNode():
                return [self.value(item, (*where, index)) for index, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: Any, where: Where) -> dict[Hashable, Any]:
        found: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(key_node, "a key is a list or a mapping", "a key is one word before a colon")
                continue
            key = self._scalar(key_node)
            # YAML 1.1 reads a bare `on:` or `no` as a truth value; a writer means the word.
            key = key_node.value if isinstance(key, bool) else key
            if key in found:
                self._fault(key_node, f"{key!r} stands here twice", "keep one of the two")
            found[key] = self.value(value_node, (*where, key))
        return found

    def _scalar(self, node: Any) -> Any:
        try:
            return self._loader.construct_object(node)
        except ValueError as error:
            self._fault(node, f"{node.value!r} cannot be read: {error}", "correct it, or put it in quotes")
            return None

    def _fault(self, node: Any, problem: str, remedy: str) -> None:
        self.faults.append(Fault(self._name, node.start_mark.line + 1, problem, remedy))
