"""What the checker reports. It holds no more than that."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """Something promised that was not kept."""

    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"
