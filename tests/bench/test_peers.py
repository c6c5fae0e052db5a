"""The other bot stores the answers that it is given. test_bench runs the other programs."""

from pathlib import Path

import psycopg
import pytest

from tests.bench.crowd import FIRST, Crowd
from tests.bench.peers.questions import QUESTIONS, STEPS
from tests.bench.process import running
from tests.bench.subjects import peers


@pytest.mark.process
@pytest.mark.slow
async def test_two_walks_store_every_answer(postgresql_url: str, tmp_path: Path) -> None:
    """The aiogram bot with PostgreSQL stores one row for each question of both walks."""
    crowd = Crowd(STEPS, [FIRST])
    peer = peers(await crowd.telegram.start(), 1, postgresql_url)["session"]
    try:
        async with running(crowd.telegram, peer.arguments, peer.environment, tmp_path):
            await crowd.press(2 * len(STEPS), at_once=1)
    finally:
        await crowd.telegram.stop()
    with psycopg.connect(postgresql_url) as connection:
        kept = connection.execute("SELECT checkin, question, option FROM answer ORDER BY 1, 2").fetchall()
    assert kept == [(walk, question, "1") for walk in (1, 2) for question in range(len(QUESTIONS))]
