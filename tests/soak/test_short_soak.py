"""The soak, short: real processes and real kills for a few seconds, on each database. `make soak` is the long one."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.soak.episode import Plan, Result, play
from tests.soak.history import History
from tests.soak.trouble import Database, Pauses, Postgres, Sqlite
from tests.support.databases import PostgreSQL

SECONDS = 4.0
PAUSES = Pauses(
    kill=1.5,
    leave=5.0,
    stop=None,
    database=3.0,
    outage=None,
    clock=5.0,
    wrong=3.0,
    weather=3.0,
    flood=3.0,
    forbidden=4.0,
    rotation=None,
)
DAYS = (timedelta(minutes=30), timedelta(hours=12))


def enough(history: History) -> bool:
    """Whether there was something to find: takeovers, and somebody let in who came as far as a question."""
    figures = history.figures
    return figures["takeovers"] >= 2 and figures["updates"] >= 20 and any(call.checkin for call in history.calls)


async def soaked(plan: Plan, folder: Path, database: Database) -> Result:
    """Play a short episode. The checker must find nothing; and there must have been something to find."""
    result = await play(plan, folder, database)
    figures = result.figures
    assert result.violations == [], f"seed {plan.seed}: {[str(one) for one in result.violations]}"
    assert enough(result.history), figures
    return result


@pytest.mark.slow
async def test_one_bot_on_sqlite(tmp_path: Path) -> None:
    """Nothing acknowledged is lost and nothing counts twice, whatever goes wrong: one works, and one stands by."""
    plan = Plan("brief", SECONDS, people=5, pauses=PAUSES, days=DAYS, enough=enough)
    await soaked(plan, tmp_path, Sqlite(tmp_path / "data"))


@pytest.mark.slow
async def test_one_works_and_two_stand_by_on_postgresql(tmp_path: Path, postgresql: PostgreSQL) -> None:
    """The same with three processes behind a webhook, each with a disk of its own, from an empty database that all find
    at once."""
    url = postgresql.create("afterglow_soak")
    try:
        plan = Plan(
            "brief",
            SECONDS,
            people=5,
            processes=3,
            webhook=True,
            own_disks=True,
            pauses=PAUSES,
            days=DAYS,
            enough=enough,
        )
        await soaked(plan, tmp_path, Postgres(url, postgresql.address("postgres"), None))
    finally:
        postgresql.drop("afterglow_soak")
