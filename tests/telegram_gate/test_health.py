"""GET /healthz says whether the database answers, and nothing else."""

from aiohttp.test_utils import TestClient, TestServer

from bot.store import make_engine
from bot.store.store import Store
from bot.telegram_gate.health import Health


async def test_it_is_well_while_the_database_answers(store: Store) -> None:
    async with TestClient(TestServer(Health(store.ping).app())) as client:
        answer = await client.get("/healthz")
        assert (answer.status, await answer.json()) == (200, {"ok": True})
        assert (await client.post("/healthz")).status == 405
        assert (await client.get("/")).status == 404


async def test_it_is_not_well_while_the_database_does_not_and_says_no_more_than_that() -> None:
    store = Store(make_engine("postgresql://somebody:secret@127.0.0.1:1/nowhere"))
    async with TestClient(TestServer(Health(store.ping).app())) as client:
        answer = await client.get("/healthz")
        assert (answer.status, await answer.json()) == (503, {"ok": False, "database": "away"})
    await store.close()
