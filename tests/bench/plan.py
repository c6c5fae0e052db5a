"""How much is measured: sizes that say something, and small ones that only show that it works."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

Say = Callable[[str], None]
"""Is given what is measured next."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Sizes. `taps` are counted after `warm` others; then come `seconds` of a steady `rate` a second."""

    taps: int = 6000
    warm: int = 1000
    people: int = 1000
    at_once: int = 64
    rate: float = 100.0
    seconds: float = 20.0
    starts: int = 3
    rounds: int = 3
    """How often all are measured beside each other."""
    accounts: tuple[int, ...] = (1_000, 100_000, 1_000_000)
    entries: int = 10
    """For each account of the largest."""
    pending: int = 1_000_000
    due: int = 1_000
    jobs: int = 10_000
    """Of APScheduler, one for each reminder: to add a million would take most of an hour."""
    journal: int = 5_000
    made_up: int = 1_200
    """People for whom ideas are chosen."""

    @classmethod
    def quick(cls) -> "Plan":
        """So small that a test can run it. Its figures say nothing."""
        return cls(
            taps=60,
            warm=20,
            people=20,
            at_once=8,
            rate=40.0,
            seconds=0.5,
            starts=1,
            rounds=1,
            accounts=(30, 60),
            entries=2,
            pending=200,
            due=20,
            jobs=50,
            journal=30,
            made_up=5,
        )

    def with_sizes(
        self, accounts: Sequence[int] | None, taps: int | None, seconds: float | None, pending: int | None
    ) -> "Plan":
        """This plan with other sizes where they are given."""
        return replace(
            self,
            accounts=tuple(sorted(accounts)) if accounts else self.accounts,
            taps=taps or self.taps,
            seconds=seconds or self.seconds,
            pending=pending or self.pending,
        )
