"""Whether words suggest danger: groups of words, in order, near each other. Pure; it keeps nothing of what it reads.

It hears people who type in a hurry: accents, umlauts, apostrophes and capitals do not matter, nor does one wrong letter
in a long word. It never decides what is done about a hit.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

GAP = 4
"""The most words that may stand in a gap between two groups."""
NEAR = 8
"""How many words before and after a hit are looked through for a word that takes it back."""
LONG = 6
"""From this many letters on, a word is known with one wrong letter. The first letter must be right."""
LONGEST_WORD = 40
"""Letters of a word that are looked at."""
MOST_WORDS = 2500
"""Words of a text that are looked at: more than fit into the longest message."""

_LOOKALIKE = str.maketrans({"@": "a", "4": "a", "3": "e", "1": "i", "0": "o", "$": "s", "5": "s"})
_PIECE = re.compile(r"[^\W_](?:[\w@$*]*[^\W_])?")
_APOSTROPHES = re.compile(r"['’‘`´ʼ＇]")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


def fold(text: str) -> list[str]:
    """The words of a text, as they are compared: small letters without marks, ä as a, ß as ss, "don't" as dont.

    "ae", "oe" and "ue" become one letter as well, since that is how umlauts are typed without their key. A letter
    drawn out ("heeelp") counts once, and digits in a word ("r4ped") stand for the letters they look like.
    """
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [_word(piece) for piece in _PIECE.findall(plain)[:MOST_WORDS]]


def _word(piece: str) -> str:
    piece = piece[:LONGEST_WORD]
    if not piece.isdigit():
        piece = piece.translate(_LOOKALIKE).replace("*", "").replace("_", "")
    piece = _DRAWN_OUT.sub(r"\1", piece)
    return piece.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Words of which one must stand here."""

    phrases: tuple[tuple[str, ...], ...]
    """Each choice: one folded word, or several in a row. A `*` at a word's end stands for any letters."""
    gap: bool = False
    """Whether up to `GAP` other words may stand before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Groups that suggest danger where they stand in this order."""

    groups: tuple[Group, ...]
    unless: tuple[str, ...] = ()
    """Words that take it back where one of them stands near, such as `laugh*`."""
    where: str = ""
    """The list it stands in, for the one who looks after it."""


class Danger:
    """Rules of every language at once: a person in danger may not write in the language they chose."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._exact: set[str] = set()
        self._stems: set[str] = set()
        self._misspelt: dict[str, set[str]] = {}
        for rule in self.rules:
            for word in (*(word for group in rule.groups for phrase in group.phrases for word in phrase), *rule.unless):
                self._learn(word)
        self._anchored: dict[str, list[tuple[Rule, int]]] = {}
        for rule, at in self._anchors():
            for word in {phrase[0] for phrase in rule.groups[at].phrases}:
                self._anchored.setdefault(word, []).append((rule, at))

    def found(self, text: str) -> Rule | None:
        """The first rule that the text meets, or None."""
        words = fold(text)
        known: dict[str, frozenset[str]] = {}
        heard = [known[word] if word in known else known.setdefault(word, self._known_as(word)) for word in words]
        for at, names in enumerate(heard):
            for name in sorted(names & self._anchored.keys()):
                for rule, anchor in self._anchored[name]:
                    if self._meets(rule, anchor, heard, at):
                        return rule
        return None

    def _learn(self, word: str) -> None:
        if word.endswith("*"):
            self._stems.add(word)
            return
        self._exact.add(word)
        if len(word) >= LONG:
            for shorter in _one_less(word):
                self._misspelt.setdefault(shorter, set()).add(word)

    def _anchors(self) -> Iterator[tuple[Rule, int]]:
        """Each rule with the group that is rarest among all rules: looking there first costs least."""
        often: dict[str, int] = {}
        for rule in self.rules:
            for word in {phrase[0] for group in rule.groups for phrase in group.phrases}:
                often[word] = often.get(word, 0) + 1
        for rule in self.rules:
            weights = [sum(often[phrase[0]] for phrase in group.phrases) for group in rule.groups]
            yield rule, weights.index(min(weights))

    def _known_as(self, word: str) -> frozenset[str]:
        """The words of the rules that a written word may be."""
        names = {word} & self._exact
        names |= {stem for stem in (word[:end] + "*" for end in range(1, len(word) + 1)) if stem in self._stems}
        if not names and len(word) >= LONG - 1:
            near = self._misspelt.get(word, set()).union(*(self._misspelt.get(less, ()) for less in _one_less(word)))
            names |= {meant for meant in near if meant[0] == word[0] and _one_wrong(meant, word)}
        return frozenset(names)

    def _meets(self, rule: Rule, anchor: int, heard: Sequence[frozenset[str]], at: int) -> bool:
        ends = [at + len(p) for p in rule.groups[anchor].phrases if _stands(p, heard, at)]
        if not any(_onward(rule.groups, anchor + 1, heard, end) for end in ends):
            return False
        if not _backward(rule.groups, anchor, heard, at):
            return False
        near = heard[max(0, at - NEAR) : at + NEAR]
        return not any(word in names for word in rule.unless for names in near)


def _stands(phrase: Sequence[str], heard: Sequence[frozenset[str]], at: int) -> bool:
    return (
        at >= 0
        and at + len(phrase) <= len(heard)
        and all(word in heard[at + index] for index, word in enumerate(phrase))
    )


def _onward(groups: Sequence[Group], index: int, heard: Sequence[frozenset[str]], at: int) -> bool:
    """Whether the groups from `index` on stand from `at` on."""
    if index == len(groups):
        return True
    group = groups[index]
    starts = range(at, min(len(heard), at + (GAP if group.gap else 0) + 1))
    return any(
        _onward(groups, index + 1, heard, start + len(phrase))
        for start in starts
        for phrase in group.phrases
        if _stands(phrase, heard, start)
    )


def _backward(groups: Sequence[Group], index: int, heard: Sequence[frozenset[str]], at: int) -> bool:
    """Whether the groups before `index` end right before `at`, or a gap before it."""
    if index == 0:
        return True
    gap = GAP if groups[index].gap else 0
    return any(
        _backward(groups, index - 1, heard, at - skipped - len(phrase))
        for skipped in range(gap + 1)
        for phrase in groups[index - 1].phrases
        if _stands(phrase, heard, at - skipped - len(phrase))
    )


def _one_less(word: str) -> set[str]:
    return {word[:index] + word[index + 1 :] for index in range(len(word))}


def _one_wrong(meant: str, written: str) -> bool:
    """Whether one letter is missing, too many or another one, or two neighbours changed places."""
    if len(meant) == len(written):
        wrong = [index for index, (a, b) in enumerate(zip(meant, written, strict=True)) if a != b]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return len(wrong) <= 1 or (
            swapped and meant[wrong[0]] == written[wrong[1]] and meant[wrong[1]] == written[wrong[0]]
        )
    longer, shorter = sorted((meant, written), key=len, reverse=True)
    return len(longer) == len(shorter) + 1 and shorter in _one_less(longer)
