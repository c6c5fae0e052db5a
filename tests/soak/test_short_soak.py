"""The soak, short: real processes and real kills for a few seconds, on each database. `make soak` is the long one."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.databases import PostgreSQL
from tests.soak.episode import Plan, Result, play
from tests.soak.history import History
from tests.soak.trouble import Database, Pauses, Postgres, Sqlite

SECONDS = 8.0
PAUSES = Pauses(kill=1.5, leave=3.0, database=3.0, clock=2.5, weather=1.5, forbidden=4.0, rotation=None)
DAYS = (timedelta(minutes=30), timedelta(hours=3), timedelta(hours=9))


def enough(history: History) -> bool:
    """Whether there was something to find: kills, and somebody let in who came as far as a question."""
    figures = history.figures
    return figures["kills"] >= 2 and figures["updates"] >= 20 and any(call.checkin for call in history.calls)


async def soaked(plan: Plan, folder: Path, database: Database) -> Result:
    """Play a short episode. The checker must find nothing; and there must have been something to find."""
    result = await play(plan, folder, database)
    figures = result.figures
    assert result.violations == [], f"seed {plan.seed}: {[str(one) for one in result.violations]}"
    assert enough(result.history), figures
    return result


@pytest.mark.slow
async def test_one_bot_on_sqlite(tmp_path: Path) -> None:
    """Nothing acknowledged is lost and nothing counts twice, whatever goes wrong; and it leaves in time."""
    plan = Plan("short", SECONDS, people=5, pauses=PAUSES, days=DAYS, enough=enough)
    await soaked(plan, tmp_path, Sqlite(tmp_path / "data"))


@pytest.mark.slow
@pytest.mark.parametrize("webhook", [True, False])
async def test_four_replicas_on_postgresql(tmp_path: Path, postgresql: PostgreSQL, webhook: bool) -> None:
    """The same with four processes, behind a webhook or polling in turn, from an empty database that all find at once.

    No two carry out one update, and nobody's updates change places.
    """
    url = postgresql.create("afterglow_soak")
    try:
        plan = Plan("short", SECONDS, people=5, replicas=4, webhook=webhook, pauses=PAUSES, days=DAYS, enough=enough)
        await soaked(plan, tmp_path, Postgres(url, postgresql.address("postgres"), None))
    finally:
        postgresql.drop("afterglow_soak")
