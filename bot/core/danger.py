"""Finds words that suggest danger: groups of words, in order, near each other. Pure; it keeps nothing of what it reads.

It understands people who type in a hurry: accents, umlauts, apostrophes and capitals do not matter, nor does one wrong
letter in a long word. It must never decide what happens after a hit.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

GAP = 4
"""The most words in a gap between two groups."""
NEAR = 8
"""How many words before and after a hit are searched for an exception."""
LONG = 6
"""A word of at least this many letters also matches with one wrong letter. The first letter must be right."""
LONGEST_WORD = 40
"""Only this many letters of a word count."""
MOST_WORDS = 2500
"""Only this many words of a text count: more than fit into the longest message."""

_STRETCH = 100
_LOOKALIKE = str.maketrans({"@": "a", "4": "a", "3": "e", "1": "i", "0": "o", "$": "s", "5": "s"})
_PIECE = re.compile(r"[^\W_](?:[\w@$*]*[^\W_])?")
_APOSTROPHE = "['’‘`´ʼ＇]"
_APOSTROPHES = re.compile(_APOSTROPHE)
_LETTERS_D = re.compile(rf"\b(sa|od){_APOSTROPHE}d\b", re.IGNORECASE)
"""Abbreviations that must not become "sad" and "odd"."""
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


def fold(text: str) -> list[str]:
    """The words of a text for comparing: lower case without marks, ä as a, ß as ss, "don't" as dont.

    "ae", "oe" and "ue" become one letter too, as people type umlauts like that. A repeated letter ("heeelp") counts
    once, and digits in a word ("r4ped") become the letters they look like.
    """
    plain = _APOSTROPHES.sub("", _LETTERS_D.sub(r"\1xd", text)).casefold()
    # In slices, because NFKD sorts the marks of one letter in quadratic time. The marks are removed anyway.
    stretches = (plain[at : at + _STRETCH] for at in range(0, len(plain), _STRETCH))
    plain = "".join(unicodedata.normalize("NFKD", stretch) for stretch in stretches)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [_word(piece) for piece in _PIECE.findall(plain)[:MOST_WORDS]]


def _word(piece: str) -> str:
    piece = piece[:LONGEST_WORD]
    if piece.isdigit():
        return piece
    piece = piece.translate(_LOOKALIKE).replace("*", "").replace("_", "")
    piece = _DRAWN_OUT.sub(r"\1", piece)
    return piece.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Alternatives. One of them must match here."""

    phrases: tuple[tuple[str, ...], ...]
    """Each alternative: one folded word, or several in a row. A `*` at a word's end matches any letters."""
    gap: bool = False
    """Whether up to `GAP` other words may come before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Groups that suggest danger in this order."""

    groups: tuple[Group, ...]
    unless: tuple[tuple[str, ...], ...] = ()
    """Exceptions, such as `laugh*`: one word, or several in a row. One of them near a hit cancels the hit."""
    from_start: bool = False
    """Whether the text must begin with it."""
    to_end: bool = False
    """Whether the text must end with it."""
    where: str = ""
    """The word list that the rule comes from, for its maintainer."""


class Danger:
    """The rules of all languages: a person in danger may not write in the language they chose.

    One number holds the places of a word, a bit for each place, so that all places are tested at once.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        phrases = {phrase for rule in self.rules for group in rule.groups for phrase in group.phrases}
        phrases |= {phrase for rule in self.rules for phrase in rule.unless}
        words = {word for phrase in phrases for word in phrase}
        self._stems = frozenset(word for word in words if word.endswith("*"))
        self._exact = words - self._stems
        self._misspelt: dict[str, str | tuple[str, ...]] = {}
        for word in self._exact:
            for shorter in _one_less(word) if len(word) >= LONG else ():
                others = self._meant(shorter)
                self._misspelt[shorter] = (*others, word) if others else word
        often = Counter(
            word for rule in self.rules for word in {word for group in rule.groups for word in _firsts(group)}
        )
        self._rarest = tuple(_rarest(rule, often) for rule in self.rules)
        self._begun_by: dict[str, list[int]] = {}
        for index, (rule, rarest) in enumerate(zip(self.rules, self._rarest, strict=True)):
            for word in _firsts(rule.groups[rarest]):
                self._begun_by.setdefault(word, []).append(index)

    def found(self, text: str) -> Rule | None:
        """The first rule that matches the text, or None."""
        written: dict[str, int] = {}
        words = fold(text)
        for place, word in enumerate(words):
            written[word] = written.get(word, 0) | 1 << place
        heard = _Heard(len(words))
        for word, places in written.items():
            for name in self._known_as(word):
                heard.places[name] = heard.places.get(name, 0) | places
        for index in sorted({index for name in heard.places for index in self._begun_by.get(name, ())}):
            if heard.meets(self.rules[index], self._rarest[index]):
                return self.rules[index]
        return None

    def _known_as(self, word: str) -> frozenset[str]:
        """The words of the rules that this written word stands for: the same word, its beginning, or the word with one
        wrong letter."""
        names = {word} & self._exact
        names |= {stem for stem in (word[:end] + "*" for end in range(1, len(word) + 1)) if stem in self._stems}
        if not names and len(word) >= LONG - 1:
            less = _one_less(word)
            near = {*self._meant(word)}.union(*(self._meant(one) for one in less))
            near |= {one for one in less if len(one) >= LONG} & self._exact
            names |= {meant for meant in near if meant[0] == word[0] and _one_wrong(meant, word)}
        return frozenset(names)

    def _meant(self, shorter: str) -> tuple[str, ...]:
        """The words of the rules that turn into `shorter` when they lose one letter."""
        found = self._misspelt.get(shorter, ())
        return (found,) if isinstance(found, str) else found


class _Heard:
    """The words of the rules in one text, with their places. It caches the places of groups."""

    def __init__(self, words: int) -> None:
        self._words = words
        self.places: dict[str, int] = {}
        self._groups: dict[int, tuple[tuple[int, int], ...]] = {}
        self._near: dict[int, int] = {}

    def meets(self, rule: Rule, rarest: int) -> bool:
        """Whether the groups match in their order, with no exception near."""
        stand = [self._starts(group.phrases) for group in rule.groups]
        if not all(stand):
            return False
        begins = 1 if rule.from_start else -1  # every place
        for group, starts in zip(rule.groups[:rarest], stand, strict=False):
            begins = _with_gap(begins, group.gap)
            begins = _any((begins & places) << length for length, places in starts)
        begins = _with_gap(begins, rule.groups[rarest].gap)
        ends = 1 << self._words if rule.to_end else -1
        for group, starts in zip(rule.groups[:rarest:-1], stand[:rarest:-1], strict=True):
            ends = _any(places & ends >> length for length, places in starts)
            ends = _with_gap(ends, group.gap, back=True)
        met = _any(begins & places & ends >> length for length, places in stand[rarest])
        return bool(met and met & ~self._taken_back(rule.unless))

    def _starts(self, phrases: tuple[tuple[str, ...], ...]) -> tuple[tuple[int, int], ...]:
        """Where alternatives begin, by their number of words. Many rules share their alternatives."""
        known = self._groups.get(id(phrases))
        if known is None:
            found: dict[int, int] = {}
            for phrase in phrases:
                places = self.places.get(phrase[0], 0)
                for further, word in enumerate(phrase[1:], 1):
                    places &= self.places.get(word, 0) >> further
                if places:
                    found[len(phrase)] = found.get(len(phrase), 0) | places
            known = self._groups[id(phrases)] = tuple(found.items())
        return known

    def _taken_back(self, unless: tuple[tuple[str, ...], ...]) -> int:
        """The places near one of these exceptions."""
        near = self._near.get(id(unless))
        if near is None:
            stands = _any(places for _, places in self._starts(unless))
            near = _any(stands >> far for far in range(NEAR)) | _any(stands << far for far in range(1, NEAR + 1))
            self._near[id(unless)] = near
        return near


def _firsts(group: Group) -> set[str]:
    return {phrase[0] for phrase in group.phrases}


def _rarest(rule: Rule, often: Mapping[str, int]) -> int:
    """The group with the rarest words among all rules. A rule is tested only if a text has one of them."""
    weights = [sum(often[phrase[0]] for phrase in group.phrases) for group in rule.groups]
    return weights.index(min(weights))


def _with_gap(places: int, gap: bool, *, back: bool = False) -> int:
    """These places and, with a gap, those up to GAP words further on, or back."""
    if not gap:
        return places
    return _any(places >> words if back else places << words for words in range(GAP + 1))


def _any(places: Iterable[int]) -> int:
    found = 0
    for more in places:
        found |= more
    return found


def _one_less(word: str) -> set[str]:
    return {word[:index] + word[index + 1 :] for index in range(len(word))}


def _one_wrong(meant: str, written: str) -> bool:
    """Whether one letter is missing, extra or wrong, or two neighbours are swapped."""
    if len(meant) == len(written):
        wrong = [index for index, (a, b) in enumerate(zip(meant, written, strict=True)) if a != b]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return len(wrong) <= 1 or (
            swapped and meant[wrong[0]] == written[wrong[1]] and meant[wrong[1]] == written[wrong[0]]
        )
    longer, shorter = sorted((meant, written), key=len, reverse=True)
    return len(longer) == len(shorter) + 1 and shorter in _one_less(longer)
