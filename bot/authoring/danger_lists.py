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
from collections.abc import Callable, Iterable
from functools import cache
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
"""The fewest letters before a `*`, after folding. A shorter stem would match half of all words."""
_Choices = Callable[[str], tuple[tuple[str, ...], ...]]
"""A function that parses choices, which `|` separates."""


def read_lists(root: Path, faults: list[Fault]) -> list[Rule]:
    """The rules of every list in the folder. Unreadable rules are left out and added to `faults`."""
    # Many rules have the same choices. Shared, they take less memory.
    phrase = cache(_phrase)

    @cache
    def choices(text: str) -> tuple[tuple[str, ...], ...]:
        return tuple(phrase(choice.strip()) for choice in text.split("|"))

    lists = [(path, f"{root.name}/{path.name}") for path in sorted(root.glob("*.txt"))]
    return [rule for path, name in lists for rule in _read(path, name, choices, faults)]


def _read(path: Path, name: str, choices: _Choices, faults: list[Fault]) -> Iterable[Rule]:
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
                yield _rule(text, named, choices, name)
        except ValueError as error:
            faults.append(Fault(name, number, str(error), "content/README.md shows the format of these lists"))


def _rule(text: str, named: dict[str, str], choices: _Choices, where: str) -> Rule:
    """The rule on a line of the list `where`. Raises ValueError if the line is no rule."""
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
        groups.append(Group(phrases=choices(part), gap=gap))
        gap = False
    if not groups or gap:
        raise ValueError("a rule ends with words")
    exceptions = _expanded(unless, named).replace(" | ", "|")
    return Rule(
        groups=tuple(groups),
        unless=choices(exceptions) if exceptions else (),
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


def _phrase(choice: str) -> tuple[str, ...]:
    """The folded words of a choice. A `*` at the end of a word is kept."""
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
