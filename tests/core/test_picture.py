"""The pictures of /insights: shapes of three sizes, without any text."""

import math
import re
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.looking_back import MOST_SHOWN, Size
from bot.core.picture import GROUND, HEIGHT, TINTS, WIDTH, WOOD, branch, circles

KEPT = Path(__file__).parent / "pictures"
SIZES = (*[Size.LARGE] * 2, *[Size.MIDDLE] * 3, *[Size.SMALL] * 4)
some_sizes = st.lists(st.sampled_from(Size), min_size=1, max_size=MOST_SHOWN)
Matrix = tuple[tuple[float, float, float], ...]
EYES: dict[str, Matrix] = {
    "three kinds of cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red cones": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green cones": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no blue cones": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
"""Matrices on linear RGB that simulate colour vision (Machado, Oliveira and Fernandes 2009, severity 1.0)."""
ENOUGH = 3.0
"""The least contrast of a shape with its background (WCAG 2.2, 1.4.11)."""


@pytest.mark.parametrize(("name", "draw"), [("circles", circles), ("branch", branch)])
def test_a_picture_changes_only_on_purpose(name: str, draw: Callable[[Sequence[Size]], str]) -> None:
    """Each picture equals the file in `pictures`, so that it changes only on purpose."""
    assert draw(SIZES) == (KEPT / f"{name}.svg").read_text(encoding="utf-8")


@given(some_sizes)
def test_no_word_stands_in_it(sizes: list[Size]) -> None:
    """A picture has only a background, circles and paths, and no text."""
    for svg in (circles(sizes), branch(sizes)):
        assert set(re.findall(r"<(\w+)", svg)) <= {"svg", "rect", "circle", "path"}
        assert not re.search(r">\s*[^<\s]", svg)


@given(some_sizes)
def test_circles_lie_apart(sizes: list[Size]) -> None:
    """There is one circle for each size. All are inside the picture, and none touches another."""
    found = [
        (float(x), float(y), float(r)) for x, y, r in re.findall(r'cx="(\d+)" cy="(\d+)" r="(\d+)"', circles(sizes))
    ]
    assert len(found) == len(sizes)
    assert all(r < x < WIDTH - r and r < y < HEIGHT - r for x, y, r in found)
    assert all(math.hypot(a - c, b - d) > r + s for (a, b, r), (c, d, s) in combinations(found, 2))
    assert len({r for _, _, r in found}) == len(set(sizes))


@given(some_sizes)
def test_a_branch_has_a_leaf_for_each_size(sizes: list[Size]) -> None:
    """The branch has one leaf for each size, in order, with one length for each size."""
    lengths = [int(length) for length in re.findall(r" ([1-9]\d*) 0 C", branch(sizes))]
    assert len(lengths) == len(sizes)
    assert [sorted(set(lengths)).index(one) for one in lengths] == [
        sorted(set(sizes), key=list(Size).index, reverse=True).index(one) for one in sizes
    ]


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("tint", [*TINTS, WOOD])
def test_colours_contrast_for_every_eye(eyes: str, tint: str) -> None:
    """Each colour contrasts with the background for every kind of colour vision."""
    assert _contrast(_seen(tint, EYES[eyes]), _seen(GROUND, EYES[eyes])) >= ENOUGH


def _seen(colour: str, matrix: Matrix) -> float:
    """The luminance of a colour (WCAG 2.2) after that matrix."""
    linear = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    red, green, blue = (min(max(sum(a * b for a, b in zip(row, linear, strict=True)), 0), 1) for row in matrix)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
