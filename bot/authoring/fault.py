"""A fault in a content file, and the error that carries all of them at once."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is wrong, where (file and line; line 0 if unknown), and what to do."""

    file: str
    line: int
    problem: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.problem}\n    {self.remedy}"


class ContentFaults(Exception):
    """The content is unusable. `faults` has every fault."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        count = len(self.faults)
        listed = "\n".join(str(fault) for fault in self.faults)
        super().__init__(f"{count} fault{'' if count == 1 else 's'} in the content:\n{listed}")
