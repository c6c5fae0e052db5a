"""The sizes of a measurement: large ones for real figures, and small ones for tests."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

Say = Callable[[str], None]
"""Is told what is measured next."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The sizes of a measurement."""

    taps: int = 6000
    """Taps that are counted."""
    warm: int = 1000
    """Taps before those, which are not counted."""
    people: int = 1000
    at_once: int = 64
    rate: float = 100.0
    """Taps a second at a steady rate."""
    seconds: float = 20.0
    """Seconds at a steady rate."""
    starts: int = 3
    rounds: int = 3
    """How often all subjects are measured in turn."""
    accounts: tuple[int, ...] = (1_000, 100_000, 1_000_000)
    entries: int = 10
    """For each account of the largest database."""
    pending: int = 1_000_000
    due: int = 1_000
    jobs: int = 10_000
    """Jobs of APScheduler, one for each reminder. Adding a million would take most of an hour."""
    journal: int = 5_000
    made_up: int = 1_200
    """People for whom ideas are chosen."""

    @classmethod
    def quick(cls) -> "Plan":
        """Sizes small enough for a test. Their figures mean nothing."""
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
        """This plan with other sizes where given."""
        return replace(
            self,
            accounts=tuple(sorted(accounts)) if accounts else self.accounts,
            taps=taps or self.taps,
            seconds=seconds or self.seconds,
            pending=pending or self.pending,
        )
