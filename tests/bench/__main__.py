"""`python -m tests.bench`: measure what a tap costs, beside other ways to build a bot.

Takes minutes, and up to 19 GB of temporary files.
"""

import argparse
import sys

from tests.bench.command import PARTS, run
from tests.bench.plan import Plan
from tests.bench.process import CannotMeasure


def main(arguments: list[str] | None = None) -> int:
    """Measure and print. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--part", action="append", choices=PARTS, help="measure this only; may come again")
    parser.add_argument("--accounts", action="append", type=int, help="so many accounts (growth); may come again")
    parser.add_argument("--taps", type=int, help="how many taps are counted")
    parser.add_argument("--seconds", type=float, help="how long the steady rate is held")
    parser.add_argument("--pending", type=int, help="how many reminders wait")
    parser.add_argument("--quick", action="store_true", help="small sizes: whether it works, not how fast it is")
    parser.add_argument(
        "--as", dest="shown", choices=("table", "json", "markdown"), default="table", help="how to print the figures"
    )
    asked = parser.parse_args(arguments)
    plan = (Plan.quick() if asked.quick else Plan()).with_sizes(
        accounts=asked.accounts, taps=asked.taps, seconds=asked.seconds, pending=asked.pending
    )
    try:
        print(run(asked.part or list(PARTS), plan, asked.shown))
    except CannotMeasure as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
