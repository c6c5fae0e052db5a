"""Telegram's HTML: from markup to plain text and entities, with TDLib's rules and its error texts.

Follows `parse_html` in TDLib's td/telegram/MessageEntity.cpp; offsets in errors count bytes of UTF-8,
offsets of entities count UTF-16 code units. It must be as strict as Telegram: no repair of bad markup.
"""

import re
from dataclasses import dataclass, field

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.links import LinkError, normal
from bot.sandbox.text import Entity, units

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-time": "date_time",
}
_REFERENCES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-zA-Z]+));?")
_END = "\0"  # never in a message: Telegram makes a blank of it


@dataclass(slots=True)
class _Open:
    tag: str
    start: int  # in code units
    place: int  # in the text made so far
    attributes: dict[str, str] = field(default_factory=dict)


def parse_html(markup: str) -> tuple[str, list[Entity]]:
    """Plain text and entities. Raises Telegram's "can't parse entities" for markup it would refuse."""
    return _Parser(markup).run()


class _Parser:
    def __init__(self, markup: str) -> None:
        self.markup = markup.replace(_END, " ") + _END
        self.at = 0
        self.text = ""
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        while (character := self.markup[self.at]) != _END:
            if character == "&":
                self._put(self._reference())
            elif character != "<":
                self._put(character)
                self.at += 1
            elif self.markup[self.at + 1] == "/":
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _error(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)  # only `pre` has one
        return self.text, sorted(self.entities, key=lambda e: (e["offset"], -e["length"]))

    def _put(self, piece: str) -> None:
        self.text += piece
        self.units += units(piece)

    def _reference(self) -> str:
        """The character that `&...` stands for, or "&" itself where it stands for none."""
        match = _REFERENCE.match(self.markup, self.at)
        if match is not None:
            hexadecimal, decimal, name = match.groups()
            if name is not None:
                # Telegram matches the name's letters up to the first other one: &lt🏟 is "<🏟", &lta; is not.
                if name in _REFERENCES:
                    self.at = match.end()
                    return _REFERENCES[name]
            else:
                code = int(hexadecimal, 16) if hexadecimal else int(decimal)
                if 0xD800 <= code <= 0xDFFF:
                    raise _error(
                        "Text contains invalid Unicode characters after decoding HTML entities, "
                        "check for unmatched surrogate code units"
                    )
                if 0 < code < 0x10FFFF:
                    self.at = match.end()
                    return chr(code)
        self.at += 1
        return "&"

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self._until(" \t\r\n>").lower()
        if self.markup[self.at] == _END:
            raise _error(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in _TYPES:
            raise _error(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        opened = _Open(tag, self.units, len(self.text))
        while True:
            self._skip_blanks()
            if self.markup[self.at] == ">":
                break
            self._attribute(opened, begin)
        self.at += 1
        if tag == "span" and opened.attributes.get("class") != "tg-spoiler":
            raise _error(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        self.open.append(opened)

    def _attribute(self, opened: _Open, begin: int) -> None:
        name = self._until(" \t\r\n=>/\"'")
        if not name:
            raise _error(f'Empty attribute name in the tag "{opened.tag}" at byte offset {self._byte(begin)}')
        self._skip_blanks()
        if self.markup[self.at] == _END:
            raise _error(f'Unclosed start tag "{opened.tag}" at byte offset {self._byte(begin)}')
        if self.markup[self.at] != "=":
            opened.attributes[name] = ""
            return
        self.at += 1
        self._skip_blanks()
        if self.markup[self.at] == _END:
            raise _error(f'Unclosed start tag "{opened.tag}" at byte offset {self._byte(begin)}')
        quote = self.markup[self.at]
        opened.attributes[name] = self._quoted() if quote in "\"'" else self._name_token()
        if self.markup[self.at] == _END:
            raise _error(f"Unclosed start tag at byte offset {self._byte(begin)}")

    def _name_token(self) -> str:
        begin = self.at
        while self.markup[self.at].isascii() and (self.markup[self.at].isalnum() or self.markup[self.at] in ".-"):
            self.at += 1
        if self.markup[self.at] not in " \t\r\n>":
            raise _error(f"Unexpected end of name token at byte offset {self._byte(begin)}")
        return self.markup[begin : self.at].lower()

    def _quoted(self) -> str:
        quote, value = self.markup[self.at], ""
        self.at += 1
        while self.markup[self.at] not in (quote, _END):
            if self.markup[self.at] == "&":
                value += self._reference()
            else:
                value += self.markup[self.at]
                self.at += 1
        if self.markup[self.at] == quote:
            self.at += 1
        return value

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise _error(f"Unexpected end tag at byte offset {self._byte(begin)}")
        self.at += 2
        name = self._until(" \t\r\n>")
        self._skip_blanks()
        if self.markup[self.at] != ">":
            raise _error(f"Unclosed end tag at byte offset {self._byte(begin)}")
        opened = self.open.pop()
        if name and name != opened.tag:
            raise _error(
                f'Unmatched end tag at byte offset {self._byte(begin)}, expected "</{opened.tag}>", found "</{name}>"'
            )
        self.at += 1
        if self.units > opened.start:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity: Entity = {
            "type": _TYPES[opened.tag],
            "offset": opened.start,
            "length": self.units - opened.start,
        }
        attributes = opened.attributes
        match opened.tag:
            case "blockquote" if "expandable" in attributes:
                entity["type"] = "expandable_blockquote"
            case "a":
                try:
                    entity["url"] = normal(attributes.get("href") or self.text[opened.place :])
                except LinkError:
                    return  # as Telegram does: a link that is none stays plain text
            case "code" | "pre":
                language = attributes.get("class", "")
                if opened.tag == "code" and language.startswith("language-") and language != "language-":
                    entity["language"] = language.removeprefix("language-")
                self._close_code(entity)
                return
            case "tg-time":
                entity |= _time(attributes)
        self.entities.append(entity)

    def _close_code(self, entity: Entity) -> None:
        """<pre> and <code class="language-x"> around the same text are one `pre` with a language."""
        inner = self.entities[-1] if self.entities else None
        same = inner is not None and all(inner[key] == entity[key] for key in ("offset", "length"))
        if inner is not None and same and {inner["type"], entity["type"]} == {"code", "pre"}:
            language = inner.get("language") or entity.get("language")
            if language:
                self.entities[-1] = {**entity, "type": "pre", "language": language}
                return
        self.entities.append(entity)

    def _until(self, stops: str) -> str:
        begin = self.at
        while self.markup[self.at] != _END and self.markup[self.at] not in stops:
            self.at += 1
        return self.markup[begin : self.at]

    def _skip_blanks(self) -> None:
        while self.markup[self.at] in " \t\r\n":
            self.at += 1

    def _byte(self, place: int) -> int:
        return len(self.markup[:place].encode())


def _time(attributes: dict[str, str]) -> Entity:
    unix, form = attributes.get("unix", ""), attributes.get("format", "")
    if not unix.isdecimal():
        raise _error("Invalid date format used")
    if form and form != "r" and set(form) - set("tTdDwW"):
        raise _error("Invalid date format used")
    return {"unix_time": int(unix)} | ({"date_time_format": form} if form else {})


def _error(text: str) -> ApiError:
    return bad_request(f"can't parse entities: {text}")
