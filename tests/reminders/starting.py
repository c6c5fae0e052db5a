"""A process that starts the scheduler under whatever time zone it is given, and says once it has looked."""

import asyncio
from datetime import timedelta

from bot.reminders import scheduler
from tests.reminders.test_scheduler import Bench


async def main() -> None:
    """Start, look once by the job, and stop."""
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
