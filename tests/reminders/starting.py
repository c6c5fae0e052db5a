"""A process that starts the scheduler under any time zone and prints a line after the first look."""

import asyncio
from datetime import timedelta

from bot.reminders import scheduler
from tests.reminders.test_scheduler import Bench


async def main() -> None:
    """Start the scheduler, wait for one look by its job, and stop."""
    scheduler.EVERY_SECONDS = 0.01  # type: ignore[assignment]
    bench, looked = Bench(), asyncio.Event()
    bench.scheduler = scheduler.Scheduler(bench.truth, lambda _rows: looked.set(), bench.clock.now)
    bench.plan(b"a", 0)
    bench.clock.move(timedelta(minutes=1))
    bench.scheduler.start()
    await looked.wait()
    await bench.scheduler.stop()
    print("looked")


if __name__ == "__main__":
    asyncio.run(main())
