"""The pictures of /insights as SVG: soft circles, and a branch with leaves.

A picture depends only on sizes, so the same sizes make the same picture. It must never show a word, a digit, an axis or
anything else about a person.
"""

import math
from collections.abc import Sequence
from typing import Final

from bot.core.looking_back import Size

WIDTH, HEIGHT = 800, 560
"""In pixels."""
GROUND: Final = "#2b2a33"
"""The colour of the background: dark, because people look at it at night."""
TINTS: Final = ("#f2d5a7", "#b7d3e8", "#e3b7c4", "#c9dcae", "#d9c7ea")
"""Colours that are light against the background for every kind of colour vision. Only sizes have a meaning, colours
have none."""
WOOD: Final = "#b99f86"

_RADIUS: Final = {Size.LARGE: 80, Size.MIDDLE: 57, Size.SMALL: 36}
_LEAF: Final = {Size.LARGE: 140, Size.MIDDLE: 104, Size.SMALL: 70}
"""The length of a leaf in pixels."""
_BRANCH: Final = ((60, HEIGHT - 90), (400, HEIGHT - 130), (740, 130))
"""The start, control point and end of the branch, a quadratic Bézier curve."""
_BETWEEN, _EDGE = 10, 24
"""The least pixels between two circles, and between a circle and the edge."""
_TURN = math.pi * (3 - math.sqrt(5))
"""The golden angle. Points at multiples of it fill a disc evenly (Vogel 1979, doi:10.1016/0025-5564(79)90080-4)."""


def circles(sizes: Sequence[Size]) -> str:
    """Circles of three sizes that do not touch, the largest in the middle."""
    placed: list[tuple[float, float, int]] = []
    shapes = []
    for number, size in enumerate(sorted(sizes, key=list(Size).index)):
        x, y, radius = _free_place(placed, _RADIUS[size])
        placed.append((x, y, radius))
        shapes.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{radius}" fill="{TINTS[number % len(TINTS)]}"/>')
    return _svg(shapes)


def branch(sizes: Sequence[Size]) -> str:
    """A branch with a leaf for each size."""
    start, bend, end = (f"{x} {y}" for x, y in _BRANCH)
    wood = f'<path d="M {start} Q {bend} {end}" fill="none" stroke="{WOOD}" stroke-width="9" stroke-linecap="round"/>'
    shapes = [wood]
    for number, size in enumerate(sizes):
        along = (number + 1) / (len(sizes) + 1)
        x, y, slope = _on_branch(along)
        angle = math.degrees(slope) + (-52 if number % 2 else 48)
        shapes.append(_leaf(x, y, angle, _LEAF[size], TINTS[number % len(TINTS)]))
    return _svg(shapes)


def _free_place(placed: Sequence[tuple[float, float, int]], radius: int) -> tuple[float, float, int]:
    """The centre and radius of a circle that touches no other, as near to the middle as possible. If there is no room,
    the circle is smaller."""
    for step in range(1600):
        distance, angle = 7 * math.sqrt(step), step * _TURN
        x, y = WIDTH / 2 + 1.35 * distance * math.cos(angle), HEIGHT / 2 + distance * math.sin(angle)
        margin = radius + _EDGE
        inside = margin <= x <= WIDTH - margin and margin <= y <= HEIGHT - margin
        if inside and all(math.hypot(x - a, y - b) >= radius + r + _BETWEEN for a, b, r in placed):
            return x, y, radius
    return _free_place(placed, radius - 4)


def _on_branch(along: float) -> tuple[float, float, float]:
    """A point on the branch, and the direction of the branch there, in radians."""
    rest = 1 - along
    x, y = (rest**2 * a + 2 * rest * along * b + along**2 * c for a, b, c in zip(*_BRANCH, strict=True))
    dx, dy = (2 * rest * (b - a) + 2 * along * (c - b) for a, b, c in zip(*_BRANCH, strict=True))
    return x, y, math.atan2(dy, dx)


def _leaf(x: float, y: float, angle: float, length: int, tint: str) -> str:
    half = length * 0.34
    return (
        f'<path transform="translate({x:.0f} {y:.0f}) rotate({angle:.0f})" '
        f'd="M 0 0 C {length * 0.3:.0f} {-half:.0f} {length * 0.8:.0f} {-half:.0f} {length} 0 '
        f'C {length * 0.8:.0f} {half:.0f} {length * 0.3:.0f} {half:.0f} 0 0 Z" fill="{tint}"/>'
    )


def _svg(shapes: Sequence[str]) -> str:
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{GROUND}"/>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
    return "\n".join([head, ground, *shapes, "</svg>", ""])
