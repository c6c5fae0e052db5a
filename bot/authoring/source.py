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
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        lines: dict[Where, int] = {}
        faults: list[Fault] = []
        data = _build(loader, node, (), lines, faults, name) if node is not None else None
        return Source(name, data, lines, tuple(faults))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        problem = f"this is not YAML: {error.problem or error.context or 'unreadable'}"
        fault = Fault(name, line, problem, "check the indent, and put text with a colon or a quote mark in quotes")
        return Source(name, None, {}, (fault,))
    finally:
        loader.dispose()


def _build(loader: Any, node: Any, where: Where, lines: dict[Where, int], faults: list[Fault], name: str) -> Any:
    lines[where] = node.start_mark.line + 1
    match node:
        case yaml.MappingNode():
            found: dict[Hashable, Any] = {}
            for key_node, value_node in node.value:
                key = loader.construct_object(key_node)
                # YAML 1.1 reads a bare `on:` or `no` as a truth value; a writer means the word.
                key = key_node.value if isinstance(key, bool) else key
                if key in found:
                    faults.append(
                        Fault(
                            name,
                            key_node.start_mark.line + 1,
                            f"{key!r} stands here twice",
                            "keep one of the two",
                        )
                    )
                found[key] = _build(loader, value_node, (*where, key), lines, faults, name)
            return found
        case yaml.SequenceNode():
            return [_build(loader, item, (*where, index), lines, faults, name) for index, item in enumerate(node.value)]
    return loader.construct_object(node)
