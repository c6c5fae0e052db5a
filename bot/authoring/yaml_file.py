"""Reads YAML files, with the line number of each part."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.authoring.fault import Fault

KeyPath = tuple[str | int, ...]
MAX_NESTING = 20
"""How deep lists and mappings may nest. Content needs less than half of that."""

# libyaml's loader if available, as every start reads all content.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The data of a file."""

    name: str
    data: Any
    """None if the file is empty or cannot be read."""
    lines: dict[KeyPath, int]
    """The line of each part, by its path of keys and indexes."""
    faults: tuple[Fault, ...] = ()

    def line(self, where: KeyPath) -> int:
        """The line of that part, or of the nearest part that contains it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)

    def fault(self, where: KeyPath, problem: str, remedy: str) -> Fault:
        """A fault at that part of the file."""
        return Fault(self.name, self.line(where), problem, remedy)


def read(path: Path, name: str) -> YamlFile:
    """Read a YAML file. If that fails, the result has faults and no data."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return YamlFile(name, None, {}, (Fault(name, 0, "the file is missing", "put it back, or take it from git"),))
    except UnicodeDecodeError:
        return YamlFile(name, None, {}, (Fault(name, 0, "the file is not UTF-8 text", "save it as UTF-8"),))
    try:
        loader = _Loader(text)
    except yaml.YAMLError as error:
        return YamlFile(name, None, {}, (_unreadable(name, error),))
    builder = _Builder(name, loader)
    try:
        data = builder.document()
        return YamlFile(name, data, builder.lines, tuple(builder.faults))
    except yaml.YAMLError as error:
        return YamlFile(name, None, {}, (_unreadable(name, error),))
    except _TooDeepError as error:
        fault = Fault(name, error.line, f"this is nested in over {MAX_NESTING} lists or mappings", "write it flatter")
        return YamlFile(name, None, {}, (fault,))
    finally:
        loader.dispose()


def _unreadable(name: str, error: yaml.YAMLError) -> Fault:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or getattr(error, "context", None)
    problem = f"this is not YAML: {reason or 'unreadable'}"
    remedy = "check the indent, and put text with a colon or a quote mark in quotes"
    return Fault(name, mark.line + 1 if mark else 0, problem, remedy)


class _TooDeepError(Exception):
    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


class _Builder:
    """Builds the data of a file from the parser's events, with the lines and faults of its parts.

    PyYAML's own composer expands every alias, so a file of ten lines can fill the memory. It also crashes on lists that
    nest thousands deep.
    """

    def __init__(self, name: str, loader: Any) -> None:
        self.lines: dict[KeyPath, int] = {}
        self.faults: list[Fault] = []
        self._name = name
        self._loader = loader

    def document(self) -> Any:
        """The value of the document in the file. None if the file is empty. A second document is a fault."""
        data = None
        self._loader.get_event()  # the stream begins
        if isinstance(self._loader.get_event(), yaml.DocumentStartEvent):
            data = self._value(self._loader.get_event(), ())
            self._loader.get_event()  # the document ends
            if isinstance(more := self._loader.get_event(), yaml.DocumentStartEvent):
                self._fault(more, "this is not YAML: found another document", "keep one, without a line of ---")
        return data

    def _value(self, event: Any, where: KeyPath) -> Any:
        """The value at the path `where`. The event is its first."""
        self.lines[where] = event.start_mark.line + 1
        if len(where) > MAX_NESTING:
            raise _TooDeepError(event.start_mark.line + 1)
        match event:
            case yaml.MappingStartEvent():
                return self._mapping(where)
            case yaml.SequenceStartEvent():
                return [self._value(item, (*where, index)) for index, item in enumerate(self._until_end())]
            case yaml.AliasEvent():
                self._fault(
                    event, f"*{event.anchor} repeats another part of the file", "write it out: & and * are not read"
                )
                return None
        return self._scalar(event)

    def _until_end(self) -> Iterator[Any]:
        """The first event of each part of a list or mapping. Each part must be read before the next is taken."""
        while not isinstance(event := self._loader.get_event(), yaml.CollectionEndEvent):
            yield event

    def _mapping(self, where: KeyPath) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = {}
        for event in self._until_end():
            if not isinstance(event, yaml.ScalarEvent):
                self._fault(event, "a key is a list, a mapping or an alias", "a key is one word before a colon")
                self._value(event, (*where, ""))
                self._value(self._loader.get_event(), (*where, ""))
                continue
            key = self._scalar(event)
            # YAML 1.1 reads a bare `on:` or `no` as a boolean; a writer means the word.
            key = event.value if isinstance(key, bool) else key
            if key in mapping:
                self._fault(event, f"{key!r} stands here twice", "keep one of the two")
            mapping[key] = self._value(self._loader.get_event(), (*where, key))
        return mapping

    def _scalar(self, event: Any) -> Any:
        tag = event.tag
        if tag is None or tag == "!":
            tag = self._loader.resolve(yaml.ScalarNode, event.value, event.implicit)
        try:
            return self._loader.construct_object(yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark))
        except ValueError as error:
            self._fault(event, f"{event.value!r} cannot be read: {error}", "correct it, or put it in quotes")
            return None

    def _fault(self, event: Any, problem: str, remedy: str) -> None:
        self.faults.append(Fault(self._name, event.start_mark.line + 1, problem, remedy))
