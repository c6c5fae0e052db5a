"""Finds words that suggest danger. A rule matches groups of words that come in order and near each other.

People type in a hurry. So a rule ignores accents, umlauts, apostrophes and capitals, and one wrong letter in a long
word. This module must never store or log a text, and never decide what happens after a match.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

GAP = 4
"""The most other words in a gap between two groups."""
NEAR = 8
"""How many words before and after a match are searched for an exception."""
LONG = 6
"""A word with at least this many letters also matches with one wrong letter, but not if that is the first letter."""
LONGEST_WORD = 40
"""The letters of a word after these are ignored."""
MOST_WORDS = 2500
"""The words of a text after these are ignored. The longest message has fewer words."""

_SLICE = 100
"""Characters that are normalised at a time."""
_LOOKALIKE = str.maketrans({"@": "a", "4": "a", "3": "e", "1": "i", "0": "o", "$": "s", "5": "s"})
_PIECE = re.compile(r"[^\W_](?:[\w@$*]*[^\W_])?")
_APOSTROPHE = "['’‘`´ʼ＇]"
_APOSTROPHES = re.compile(_APOSTROPHE)
_ABBREVIATION = re.compile(rf"\b(sa|od){_APOSTROPHE}d\b", re.IGNORECASE)
"""Abbreviations that must not become "sad" and "odd"."""
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


def fold(text: str) -> list[str]:
    """The words of a text in the form in which they are compared: lower case without marks, ä as a, ß as ss, "don't" as
    dont.

    "ae", "oe" and "ue" become one letter too, because people type umlauts like that. A letter that is repeated three
    times or more ("heeelp") counts once. Digits within a word ("r4ped") become the letters that they look like.
    """
    plain = _APOSTROPHES.sub("", _ABBREVIATION.sub(r"\1xd", text)).casefold()
    # In slices, because NFKD sorts the marks of one letter in quadratic time. The marks are removed anyway.
    slices = (plain[start : start + _SLICE] for start in range(0, len(plain), _SLICE))
    plain = "".join(unicodedata.normalize("NFKD", part) for part in slices)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [_folded(piece) for piece in _PIECE.findall(plain)[:MOST_WORDS]]


def _folded(piece: str) -> str:
    piece = piece[:LONGEST_WORD]
    if piece.isdigit():
        return piece
    piece = piece.translate(_LOOKALIKE).replace("*", "").replace("_", "")
    piece = _DRAWN_OUT.sub(r"\1", piece)
    return piece.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One step of a rule: a list of alternative phrases, of which one must match."""

    phrases: tuple[tuple[str, ...], ...]
    """Each phrase is one folded word, or several in a row. A `*` at a word's end matches any letters."""
    gap: bool = False
    """Whether up to `GAP` other words may come before the phrase."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A sequence of groups that suggests danger."""

    groups: tuple[Group, ...]
    unless: tuple[tuple[str, ...], ...] = ()
    """Exceptions, such as `laugh*`: phrases that cancel a match if they are near it."""
    from_start: bool = False
    """Whether a match must begin with the first word of the text."""
    to_end: bool = False
    """Whether a match must end with the last word of the text."""
    where: str = ""
    """The word list that the rule comes from, for its maintainer."""


class Danger:
    """The rules of all languages, because a person in danger may write in another language than the one they chose.

    An int holds the positions of a word in the text, a bit for each position, so that all positions are tested at once.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        phrases = {phrase for rule in self.rules for group in rule.groups for phrase in group.phrases}
        phrases |= {phrase for rule in self.rules for phrase in rule.unless}
        words = {word for phrase in phrases for word in phrase}
        self._stems = frozenset(word for word in words if word.endswith("*"))
        self._exact = words - self._stems
        self._by_deletion: dict[str, str | tuple[str, ...]] = {}
        for word in self._exact:
            for shorter in _deletions(word) if len(word) >= LONG else ():
                others = self._longer_words(shorter)
                self._by_deletion[shorter] = (*others, word) if others else word
        frequency = Counter(
            word for rule in self.rules for word in {word for group in rule.groups for word in _first_words(group)}
        )
        self._rarest = tuple(_rarest_group(rule, frequency) for rule in self.rules)
        self._rules_by_word: dict[str, list[int]] = {}
        for index, (rule, rarest) in enumerate(zip(self.rules, self._rarest, strict=True)):
            for word in _first_words(rule.groups[rarest]):
                self._rules_by_word.setdefault(word, []).append(index)

    def first_match(self, text: str) -> Rule | None:
        """The first rule that matches the text, or None."""
        written: dict[str, int] = {}
        words = fold(text)
        for position, word in enumerate(words):
            written[word] = written.get(word, 0) | 1 << position
        occurrences = _Occurrences(len(words))
        for word, positions in written.items():
            for rule_word in self._rule_words(word):
                occurrences.positions[rule_word] = occurrences.positions.get(rule_word, 0) | positions
        for index in sorted({index for word in occurrences.positions for index in self._rules_by_word.get(word, ())}):
            if occurrences.match(self.rules[index], self._rarest[index]):
                return self.rules[index]
        return None

    def _rule_words(self, written: str) -> frozenset[str]:
        """The words of the rules that match a word of the text: the same word and stems that it begins with. If there
        are none: words that differ in one letter."""
        matches = {written} & self._exact
        matches |= {stem for stem in (written[:end] + "*" for end in range(1, len(written) + 1)) if stem in self._stems}
        if not matches and len(written) >= LONG - 1:
            deletions = _deletions(written)
            similar = {*self._longer_words(written)}.union(*(self._longer_words(shorter) for shorter in deletions))
            similar |= {shorter for shorter in deletions if len(shorter) >= LONG} & self._exact
            matches |= {word for word in similar if word[0] == written[0] and _differ_by_one(word, written)}
        return frozenset(matches)

    def _longer_words(self, shorter: str) -> tuple[str, ...]:
        """The words of the rules that become `shorter` if one letter is deleted."""
        words = self._by_deletion.get(shorter, ())
        return (words,) if isinstance(words, str) else words


class _Occurrences:
    """The words of the rules that occur in one text, with their positions. It caches the positions of groups."""

    def __init__(self, words: int) -> None:
        self._words = words
        self.positions: dict[str, int] = {}
        self._groups: dict[int, tuple[tuple[int, int], ...]] = {}
        self._near: dict[int, int] = {}

    def match(self, rule: Rule, rarest: int) -> bool:
        """Whether the groups of the rule occur in their order, with no exception near.

        The groups before the rarest one give its possible starts, and the groups after it give its possible ends.
        """
        groups = [self._starts(group.phrases) for group in rule.groups]
        if not all(groups):
            return False
        begins = 1 if rule.from_start else -1  # every position
        for group, starts in zip(rule.groups[:rarest], groups, strict=False):
            begins = _with_gap(begins, group.gap)
            begins = _union((begins & positions) << length for length, positions in starts)
        begins = _with_gap(begins, rule.groups[rarest].gap)
        ends = 1 << self._words if rule.to_end else -1
        for group, starts in zip(rule.groups[:rarest:-1], groups[:rarest:-1], strict=True):
            ends = _union(positions & ends >> length for length, positions in starts)
            ends = _with_gap(ends, group.gap, back=True)
        matches = _union(begins & positions & ends >> length for length, positions in groups[rarest])
        return bool(matches and matches & ~self._near_exceptions(rule.unless))

    def _starts(self, phrases: tuple[tuple[str, ...], ...]) -> tuple[tuple[int, int], ...]:
        """Pairs of a number of words and the positions at which a phrase with that many words starts.

        Cached, because many rules share their phrases.
        """
        known = self._groups.get(id(phrases))
        if known is None:
            starts: dict[int, int] = {}
            for phrase in phrases:
                positions = self.positions.get(phrase[0], 0)
                for offset, word in enumerate(phrase[1:], 1):
                    positions &= self.positions.get(word, 0) >> offset
                if positions:
                    starts[len(phrase)] = starts.get(len(phrase), 0) | positions
            known = self._groups[id(phrases)] = tuple(starts.items())
        return known

    def _near_exceptions(self, unless: tuple[tuple[str, ...], ...]) -> int:
        """The positions near one of these exceptions."""
        near = self._near.get(id(unless))
        if near is None:
            at = _union(positions for _, positions in self._starts(unless))
            near = _union(at >> words for words in range(NEAR)) | _union(at << words for words in range(1, NEAR + 1))
            self._near[id(unless)] = near
        return near


def _first_words(group: Group) -> set[str]:
    return {phrase[0] for phrase in group.phrases}


def _rarest_group(rule: Rule, frequency: Mapping[str, int]) -> int:
    """The index of the group whose first words are rarest among all rules. A rule is tested only if a text has one of
    these words."""
    weights = [sum(frequency[phrase[0]] for phrase in group.phrases) for group in rule.groups]
    return weights.index(min(weights))


def _with_gap(positions: int, gap: bool, *, back: bool = False) -> int:
    """These positions and, with a gap, those up to GAP words after them (before them with `back`)."""
    if not gap:
        return positions
    return _union(positions >> words if back else positions << words for words in range(GAP + 1))


def _union(sets: Iterable[int]) -> int:
    return reduce(or_, sets, 0)


def _deletions(word: str) -> set[str]:
    """The word, each time with one letter deleted."""
    return {word[:index] + word[index + 1 :] for index in range(len(word))}


def _differ_by_one(word: str, written: str) -> bool:
    """Whether at most one letter is missing, extra or wrong, or two neighbours are swapped."""
    if len(word) == len(written):
        wrong = [index for index, (a, b) in enumerate(zip(word, written, strict=True)) if a != b]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return len(wrong) <= 1 or (
            swapped and word[wrong[0]] == written[wrong[1]] and word[wrong[1]] == written[wrong[0]]
        )
    longer, shorter = sorted((word, written), key=len, reverse=True)
    return len(longer) == len(shorter) + 1 and shorter in _deletions(longer)
