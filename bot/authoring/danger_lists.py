"""Reads the lists of content/softcatch/: words that suggest danger, one rule a line.

    # a remark
    @they = he|she|they|my_boyfriend            a name for words, used below as @they; `_` joins words into one choice
    @they hit|hits|punch* me                    groups in order, one of the words in each; `*` is any further letters
    told|asked @them .. stop                    `..`: up to four other words may come between
    cant breathe ! laugh*|giggl*                not if one of these comes within eight words
    ^ help $                                    `^`: the message begins here; `$`: it ends here

Words are compared after `bot.core.danger.fold`.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from sys import intern

from bot.authoring.fault import Fault
from bot.core.danger import Group, Rule, fold

_NAME = re.compile(r"@[a-z]+")
_JOINED_NAME = re.compile(r"_@|@[a-z]+_")
_GAP, _START, _END = "..", "^", "$"
LONGEST_RULE = 20_000
"""Characters of a rule or name with its @names expanded. Otherwise names in names could double with each line."""
_SHORTEST_STEM = 3
"""Letters before a `*`, after folding. A shorter stem would match half of all words."""


def read_lists(root: Path, faults: list[Fault]) -> list[Rule]:
    """The rules of every list in the folder. Unreadable rules are left out and added to `faults`."""
    cache = _Cache()
    lists = [(path, f"{root.name}/{path.name}") for path in sorted(root.glob("*.txt"))]
    return [rule for path, name in lists for rule in _read(path, name, cache, faults)]


def _read(path: Path, name: str, cache: "_Cache", faults: list[Fault]) -> Iterable[Rule]:
    named: dict[str, str] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        faults.append(Fault(name, 0, "the file is not UTF-8 text", "save it as UTF-8"))
        return
    for number, line in enumerate(lines, 1):
        text = line.partition("#")[0].strip()
        if not text:
            continue
        try:
            defined, equals, words = text.partition("=")
            if equals:
                if not _NAME.fullmatch(defined.strip()):
                    raise ValueError(f"{defined.strip()!r} is no name: write @they = he|she|they")
                named[defined.strip()] = _expanded(words, named)
            else:
                yield _rule(text, named, cache, name)
        except ValueError as error:
            faults.append(Fault(name, number, str(error), "content/README.md shows the format of these lists"))


def _rule(text: str, named: dict[str, str], cache: "_Cache", where: str) -> Rule:
    when, _, unless = text.partition("!")
    parts = _expanded(when, named).replace(" | ", "|").split()
    from_start, to_end = parts[:1] == [_START], parts[-1:] == [_END]
    groups: list[Group] = []
    gap = False
    for part in parts[from_start : len(parts) - to_end]:
        if part == _GAP:
            if not groups or gap:
                raise ValueError("a gap (..) stands between two groups of words")
            gap = True
            continue
        groups.append(Group(phrases=cache.choices(part), gap=gap))
        gap = False
    if not groups or gap:
        raise ValueError("a rule ends with words")
    back = _expanded(unless, named).replace(" | ", "|")
    return Rule(
        groups=tuple(groups),
        unless=cache.choices(back) if back else (),
        where=where,
        from_start=from_start,
        to_end=to_end,
    )


def _expanded(text: str, named: dict[str, str]) -> str:
    """The text with each @name replaced by its words."""

    def words(match: re.Match[str]) -> str:
        if match[0] not in named:
            raise ValueError(f"{match[0]} is not defined above")
        return named[match[0]]

    if _JOINED_NAME.search(text):
        raise ValueError("a @name cannot be joined with _: write its words out")
    text = _NAME.sub(words, text.strip())
    if len(text) > LONGEST_RULE:
        raise ValueError(f"with its @names written out this has {len(text)} characters, over {LONGEST_RULE}")
    if "=" in text or "||" in text or text.startswith("|") or text.endswith("|"):
        raise ValueError("an empty choice between two |")
    return text


class _Cache:
    """A cache of choices, as many rules share the same ones."""

    def __init__(self) -> None:
        self._choices: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._phrases: dict[str, tuple[str, ...]] = {}

    def choices(self, text: str) -> tuple[tuple[str, ...], ...]:
        """The choices in a text, which `|` separates."""
        found = self._choices.get(text)
        if found is None:
            found = self._choices[text] = tuple(self._phrase(choice.strip()) for choice in text.split("|"))
        return found

    def _phrase(self, choice: str) -> tuple[str, ...]:
        found = self._phrases.get(choice)
        if found is None:
            found = self._phrases[choice] = _phrase(choice)
        return found


def _phrase(choice: str) -> tuple[str, ...]:
    words: list[str] = []
    for word in choice.split("_"):
        stem = word.endswith("*")
        folded = fold(word.removesuffix("*"))
        if not folded:
            raise ValueError(f"{choice!r} has no word in it")
        if stem and len(folded[-1]) < _SHORTEST_STEM:
            raise ValueError(f"{word!r} is too short a stem once folded to {folded[-1]!r}: write the words out")
        *before, last = folded
        words += [*before, last + "*" if stem else last]
    return tuple(intern(word) for word in words)
