"""The words of a language, from Fluent files. A message that a language lacks is shown in English."""

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from fluent.syntax import FluentParser, ast

from bot.authoring.fault import Fault
from bot.authoring.message import Messages, References, full_name, included_ids, messages
from bot.authoring.parser import Parser
from bot.core.own import PARTS

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

FALLBACK = "en"
"""The language that has every message."""


UNKNOWN = "unknown"
SHARED_VARIABLES = ("country", "emergency", "pep", "pills", "tonight", *(f"own-{part}" for part in PARTS))
"""Variables that any message may use. They are `UNKNOWN` until the person chooses a country or words of their own.

`country` is the code of the person's country. `emergency`, `pep`, `pills` and `tonight` are that country's emergency
number, hours in which PEP can begin, morning-after pills and place to go at night. `own-…` are the person's words for
parts of the body.
"""


_SAID_AS_I = re.compile(r"h?[ií](?![aeou])", re.IGNORECASE)
"""The beginning of words before which Spanish says "e" for "y". Babel's `format_list` ignores this rule."""


class Words:
    """The words of one language. Ids are those of content/locales/<language>/*.ftl.

    `written` holds the parsed messages, for the checks. `composed` is the source of all messages and terms that are not
    plain text.
    """

    def __init__(
        self, language: str, written: Messages, composed: Sequence[str] = (), fallback: "Words | None" = None
    ) -> None:
        self.language = language
        self.written = written
        self._composed = tuple(composed)
        self._fallback = fallback
        self._known: Mapping[str, object] = dict.fromkeys(SHARED_VARIABLES, UNKNOWN)
        # A bot keeps these for months, so each text is only one string.
        self._plain: dict[str, str] = {}
        self._formed: set[str] = set()
        complete = written.complete()
        for message in written.by_id.values():
            for part in message.parts.values():
                if isinstance(part.pattern, str):
                    self._plain[intern(part.name)] = part.pattern
                elif part.name in complete:
                    self._formed.add(intern(part.name))

    def forget(self) -> None:
        """Free what only the checks need."""
        self.written = Messages({}, frozenset(), ())

    def with_values(self, **known: object) -> "Words":
        """These words with values for the variables that every message can use."""
        _ = self._bundle  # build it now, so that all copies share it
        words = copy(self)
        words._known = {**self._known, **known}
        words._fallback = self._fallback.with_values(**known) if self._fallback else None
        return words

    def __call__(self, id: str, **variables: object) -> str:
        """The message with that id. Raises LookupError if English lacks it too, which `afterglow check` reports."""
        return self.of(id, None, variables)

    def label(self, id: str, attribute: str, **variables: object) -> str:
        """An attribute of a message, such as the label of an option, or the plain form of a reminder."""
        return self.of(id, attribute, variables)

    @cached_property
    def _bundle(self) -> "FluentBundle":
        """The messages that are not plain text. Built on first use, as most languages are rarely used."""
        from fluent.runtime import FluentBundle

        bundle = FluentBundle([self.language], use_isolating=False)
        resource = FluentParser(with_spans=False).parse("\n".join(self._composed))
        references = References()
        references.visit(resource)
        # The composed messages come first, so they win over duplicates.
        resource.body += [self._spelled_out(id) for id in sorted(included_ids(references.texts))]
        bundle.add_resource(resource)
        return bundle

    def _spelled_out(self, id: str) -> ast.Message:
        """The plain parts of a message as the library's objects, for messages that refer to it."""
        patterns = {
            name.partition(".")[2]: ast.Pattern([ast.TextElement(text)])
            for name, text in self._plain.items()
            if name.partition(".")[0] == id
        }
        own = patterns.pop("", None)
        attributes = [ast.Attribute(ast.Identifier(name), pattern) for name, pattern in patterns.items()]
        return ast.Message(ast.Identifier(id), own, attributes)

    def has(self, id: str, attribute: str | None = None) -> bool:
        """Whether this language itself, without English, has the message or attribute."""
        name = full_name(id, attribute)
        return name in self._plain or name in self._formed

    def of(self, id: str, attribute: str | None, variables: Mapping[str, object]) -> str:
        """The message or attribute, filled in with the variables. The names of variables may contain hyphens."""
        name = full_name(id, attribute)
        if (text := self._plain.get(name)) is not None:
            return text
        if name not in self._formed:
            if self._fallback is None:
                raise LookupError(f"no words for {name}; add it to content/locales/{FALLBACK}/")
            return self._fallback.of(id, attribute, variables)
        message = self._bundle.get_message(id)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None, "it was read"
        filled_in, errors = self._bundle.format_pattern(pattern, {**self._known, **variables})
        if errors:
            raise LookupError(f"the words {id!r} ask for something they are not given: {errors[0]}")
        return str(filled_in)

    def listed(self, labels: Iterable[str]) -> str:
        """Several labels as a list, in this language: "calm, close and tired"."""
        from babel.lists import format_list

        items = list(labels)
        joined = format_list(items, locale=self.language.replace("-", "_"))
        if self.language == "es" and len(items) > 1 and _SAID_AS_I.match(items[-1]):
            return joined.removesuffix(f" y {items[-1]}") + f" e {items[-1]}"
        return joined


def is_language(code: str) -> bool:
    """Whether a code such as "de" or "pt-BR" is that of a language."""
    try:
        Locale.parse(code, sep="-")
    except (ValueError, UnknownLocaleError):
        return False
    return True


def plain(text: str) -> str:
    """Text in the form in which phrases are compared: lower case, single spaces, straight apostrophes."""
    return " ".join(text.casefold().replace("’", "'").split())


def read_words(language: str, folder: Path, fallback: Words | None, faults: list[Fault]) -> Words:
    """Read all files of one language. Messages that cannot be read are left out and added to `faults`."""
    read: list[tuple[str, str, ast.Resource]] = []
    parser = Parser()
    for path in sorted(folder.glob("*.ftl")):
        name = f"locales/{language}/{path.name}"
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            faults.append(Fault(name, 0, "the file is not UTF-8 text", "save it as UTF-8"))
            continue
        try:
            resource = parser.parse(text)
        except RecursionError:
            faults.append(Fault(name, 0, "braces nest too deeply to be read", "write { } inside of { } once at most"))
            continue
        read.append((name, text, resource))
    written = messages(read)
    faults.extend(written.faults)
    composed = [
        text[entry.span.start : entry.span.end]
        for _, text, resource in read
        for entry in resource.body
        if isinstance(entry, ast.Message | ast.Term) and entry.span
    ]
    return Words(language, written, composed, fallback)
