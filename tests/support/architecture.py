"""Draws the picture of the architecture from the import contracts. `python -m tests.support.architecture` prints it.

It must never name a package by itself: all names and layers come from pyproject.toml.
"""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def contracts() -> list[dict[str, list[str] | str]]:
    """The import contracts of pyproject.toml, in their order."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        found: list[dict[str, list[str] | str]] = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    return found


def picture() -> str:
    """A Mermaid flowchart with a box for each layer, and an arrow from each layer to the next one below."""
    layers = next(contract["layers"] for contract in contracts() if contract["type"] == "layers")
    boxes = [" · ".join(re.split(r"\s*[|:]\s*", layer)) for layer in layers]
    lines = ["flowchart TD", *(f'    L{number}["{box}"]' for number, box in enumerate(boxes))]
    lines += [f"    L{number} --> L{number + 1}" for number in range(len(boxes) - 1)]
    return "\n".join(lines)


if __name__ == "__main__":
    print(picture())
