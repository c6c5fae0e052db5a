"""A short soak: real processes and real kills for a few seconds, on each database. `make soak` is the long one."""

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
    """Whether the run was meaningful: there were takeovers, and a person came as far as a question."""
    figures = history.figures
    return figures["takeovers"] >= 2 and figures["updates"] >= 20 and any(call.checkin for call in history.calls)


async def soaked(plan: Plan, folder: Path, database: Database) -> Result:
    """Play a short episode, which must have no violation and be meaningful."""
    result = await play(plan, folder, database)
    figures = result.figures
    assert result.violations == [], f"seed {plan.seed}: {[str(one) for one in result.violations]}"
    assert enough(result.history), figures
    return result


@pytest.mark.slow
async def test_one_bot_on_sqlite(tmp_path: Path) -> None:
    """On SQLite with one working process and one standby, nothing confirmed is lost and nothing counts twice."""
    plan = Plan("brief", SECONDS, people=5, pauses=PAUSES, days=DAYS, enough=enough)
    await soaked(plan, tmp_path, Sqlite(tmp_path / "data"))


@pytest.mark.slow
async def test_one_works_and_two_stand_by_on_postgresql(tmp_path: Path, postgresql: PostgreSQL) -> None:
    """With three processes behind a webhook on PostgreSQL, each with a disk of its own, nothing confirmed is lost and
    nothing counts twice. All three start at once on an empty database."""
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
