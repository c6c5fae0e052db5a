"""Polling against the sandbox over HTTP: when updates are confirmed, and which faults it survives."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from structlog.testing import capture_logs
from telegram.ext import ExtBot

from bot.sandbox.faults import CallFault
from bot.sandbox.server import Sandbox
from bot.telegram_gate.polling import Polling, Receive, Refused, Update
from tests.telegram_gate.peers import refusal, serving, success, talking

CONFLICT = CallFault.error(409, "Conflict: terminated by other getUpdates request")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[ExtBot[int]]:
    async with talking(sandbox.url, sandbox.token) as bot:
        yield bot


class Kept:
    """A receiver that keeps batches, and fails a given number of times before."""

    def __init__(self, failures: int = 0) -> None:
        self.batches: list[list[Update]] = []
        self.refused: list[list[Update]] = []
        self.failures = failures
        self.changed = asyncio.Condition()

    async def __call__(self, batch: list[Update]) -> None:
        async with self.changed:
            if self.failures:
                self.failures -= 1
                self.refused.append(batch)
                raise OSError("database is locked")
            self.batches.append(batch)
            self.changed.notify_all()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for batch in self.batches for update in batch if "message" in update]

    async def until(self, predicate: Callable[[], bool]) -> None:
        async with self.changed:
            await asyncio.wait_for(self.changed.wait_for(predicate), 10)


@asynccontextmanager
async def polling(bot: ExtBot[int], receive: Receive, seconds: int = 30) -> AsyncIterator[Polling]:
    """Poll while the block runs, then stop."""
    poll, stop = Polling(bot, receive, timeout=seconds, first_pause=0.001, longest_pause=0.01), asyncio.Event()
    task = asyncio.create_task(poll.run(stop))
    try:
        yield poll
    finally:
        stop.set()
        await asyncio.wait_for(task, 10)


def offsets(sandbox: Sandbox) -> list[int]:
    return [call.params.get("offset", 0) for call in sandbox.world.history if call.method == "getUpdates"]


async def test_updates_arrive_in_order_and_confirmed(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """Updates arrive once, unchanged and in order, and are confirmed to Telegram."""
    kept, person = Kept(), sandbox.world.people[0].id
    sandbox.world.say(person, "before")
    async with polling(bot, kept) as poll:
        assert poll.last_success is None
        await kept.until(lambda: kept.texts == ["before"])
        sandbox.world.say(person, "one 🌗")
        sandbox.world.push_raw({"something_telegram_will_invent": {"deep": [1, {"er": None}]}})
        await kept.until(lambda: sum(map(len, kept.batches)) == 3)
        await sandbox.world.settled(lambda world: not world.updates.pending)
        assert poll.last_success is not None
    flat = [update for batch in kept.batches for update in batch]
    assert kept.texts == ["before", "one 🌗"]
    assert flat[2]["something_telegram_will_invent"] == {"deep": [1, {"er": None}]}
    assert [update["update_id"] for update in flat] == sorted({update["update_id"] for update in flat})


async def test_unkept_updates_come_again(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """If keeping fails, the batch is not confirmed and comes again; the log has one line without words."""
    kept = Kept(failures=3)
    sandbox.world.say(sandbox.world.people[0].id, "a secret word")
    with capture_logs() as logs:
        async with polling(bot, kept):
            await kept.until(lambda: kept.texts == ["a secret word"])
            await sandbox.world.settled(lambda world: not world.updates.pending)
    assert kept.refused == [kept.batches[0]] * 3
    assert offsets(sandbox)[:4] == [0, 0, 0, 0]
    assert "secret" not in str(logs)
    assert [line["error"] for line in logs] == ["OSError"], "said once, not at every try"


async def test_a_batch_being_kept_is_not_confirmed(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """A batch is not confirmed before it is kept, and a stop waits for that."""
    begun, release = asyncio.Event(), asyncio.Event()
    finished: list[int] = []

    async def receive(batch: list[Update]) -> None:
        begun.set()
        await release.wait()
        finished.append(len(batch))

    stop = asyncio.Event()
    sandbox.world.say(sandbox.world.people[0].id, "one")
    task = asyncio.create_task(Polling(bot, receive).run(stop))
    await asyncio.wait_for(begun.wait(), 10)
    stop.set()
    await asyncio.sleep(0)
    assert not task.done()
    assert sandbox.world.updates.pending
    release.set()
    await asyncio.wait_for(task, 10)
    assert finished == [1]
    assert len(sandbox.world.updates.pending) == 1  # not confirmed, so Telegram will send it again


async def test_a_stop_ends_a_long_poll(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """Setting the stop event ends a waiting poll at once."""
    stop = asyncio.Event()
    task = asyncio.create_task(Polling(bot, Kept(), timeout=50).run(stop))
    await sandbox.world.settled(lambda world: world.updates.polling)
    stop.set()
    await asyncio.wait_for(task, 10)


async def test_a_stop_ends_a_pause(bot: ExtBot[int]) -> None:
    """Polling ends at once when it is stopped during a pause."""
    failed, stop = asyncio.Event(), asyncio.Event()

    async def receive(_: list[Update]) -> None:
        raise AssertionError

    async def handler(_: web.Request) -> web.Response:
        failed.set()
        return refusal(429, "Too Many Requests: retry after 3600", retry_after=3600)

    async with serving(handler) as root, talking(root) as refused:
        task = asyncio.create_task(Polling(refused, receive).run(stop))
        await failed.wait()
        stop.set()
        await asyncio.wait_for(task, 10)


async def test_cancelling_it_leaves_nothing_running(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """After a cancel no task of Polling is left."""
    task = asyncio.create_task(Polling(bot, Kept()).run(asyncio.Event()))
    await sandbox.world.settled(lambda world: world.updates.polling)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not [one for one in asyncio.all_tasks() if "Polling" in repr(one)]


async def test_a_webhook_is_removed_first(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """Polling first removes a webhook, without dropping pending updates."""
    await bot.set_webhook("http://127.0.0.1:1/nowhere")
    sandbox.world.say(sandbox.world.people[0].id, "waiting")
    kept = Kept()
    async with polling(bot, kept):
        await kept.until(lambda: kept.texts == ["waiting"])
    assert sandbox.world.webhook is None
    assert [call.method for call in sandbox.world.history[:3]] == ["setWebhook", "deleteWebhook", "getUpdates"]


async def test_a_conflict_is_told_once_and_outlived(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """Repeated Conflict answers log one error, and polling continues."""
    kept = Kept()
    sandbox.faults.add("getUpdates", CONFLICT, times=5)
    sandbox.world.say(sandbox.world.people[0].id, "one")
    with capture_logs() as logs:
        async with polling(bot, kept):
            await kept.until(lambda: kept.texts == ["one"])
    assert [line["log_level"] for line in logs] == ["error"]
    assert "another program" in logs[0]["event"]


async def test_a_later_conflict_is_logged_again(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """A new Conflict after a successful poll is logged again."""
    kept, person = Kept(), sandbox.world.people[0].id
    with capture_logs() as logs:
        for number in range(2):
            sandbox.faults.add("getUpdates", CONFLICT, times=2)
            async with polling(bot, kept):
                sandbox.world.say(person, str(number))
                await kept.until(lambda number=number: str(number) in kept.texts)  # type: ignore[misc]
    assert len(logs) == 2


@pytest.mark.parametrize(
    "fault",
    [
        CallFault.drop_request(),
        CallFault.drop_reply(),
        CallFault.error(500, "Internal Server Error"),
        CallFault.error(502, "Bad Gateway"),
        CallFault.error(400, "Bad Request: something of ours"),
        CallFault.error(403, "Forbidden: whatever"),
        CallFault.garbage(),
        CallFault.garbage(b'{"ok":true,"result":true}'),
        CallFault.garbage(b'{"ok":true,"result":[{"message":{}}]}'),
        CallFault.garbage(b'{"ok":true,"result":[{"update_id":"1"}]}'),
        CallFault.garbage(b'{"ok":true,"result":{"update_id":1}}'),
    ],
    ids=lambda fault: f"{fault.kind}-{fault.status}-{fault.body.decode()}",
)
@pytest.mark.parametrize("method", ["getUpdates", "deleteWebhook"])
async def test_polling_survives_every_failure(
    sandbox: Sandbox, bot: ExtBot[int], fault: CallFault, method: str
) -> None:
    """Polling continues after any fault, and no log contains words, ids or tokens."""
    kept, person = Kept(), sandbox.world.people[0].id
    sandbox.faults.add(method, fault, times=4)
    sandbox.world.say(person, "a secret word")
    with capture_logs() as logs:
        async with polling(bot, kept):
            await kept.until(lambda: kept.texts == ["a secret word"])
    for hidden in ("secret", str(person), sandbox.token, sandbox.url):
        assert hidden not in str(logs)


async def test_a_flood_is_waited_out() -> None:
    """After a flood error, polling waits for the given time."""
    calls: list[str] = []
    kept = Kept()

    async def handler(request: web.Request) -> web.StreamResponse:
        calls.append(request.path.rpartition("/")[2])
        if len(calls) == 2:
            return refusal(429, "Too Many Requests: retry after 0.01", retry_after=0.01)
        if len(calls) == 3:
            return success([{"update_id": 5, "message": {"text": "one"}}])
        if len(calls) > 3:
            await asyncio.Event().wait()
        return success()

    with capture_logs() as logs:
        async with serving(handler) as root, talking(root) as bot, polling(bot, kept):
            await kept.until(lambda: kept.texts == ["one"])
    assert calls[:3] == ["deleteWebhook", "getUpdates", "getUpdates"]
    assert [line["log_level"] for line in logs] == ["warning"]


REFUSALS = [(401, "Unauthorized"), (404, "Not Found")]


@pytest.mark.parametrize("initialised", [True, False])
@pytest.mark.parametrize("method", ["getUpdates", "deleteWebhook"])
@pytest.mark.parametrize(("status", "text"), REFUSALS)
async def test_a_token_refused_for_a_while_is_outlived(
    sandbox: Sandbox, bot: ExtBot[int], initialised: bool, method: str, status: int, text: str
) -> None:
    """A token that is refused for a while is tried again and logged once, because a restarting Bot API server may
    refuse it."""
    if initialised:
        await bot.initialize()
    kept = Kept()
    sandbox.faults.add(method, CallFault.error(status, text), times=3)
    sandbox.world.say(sandbox.world.people[0].id, "one")
    with capture_logs() as logs:
        async with polling(bot, kept):
            await kept.until(lambda: kept.texts == ["one"])
    assert len(logs) == 1


@pytest.mark.parametrize(("status", "text"), REFUSALS)
async def test_a_token_refused_for_long_ends_it(sandbox: Sandbox, bot: ExtBot[int], status: int, text: str) -> None:
    """A token that is refused for long raises Refused, which names the remedy and does not show the token."""
    sandbox.faults.add("getUpdates", CallFault.error(status, text), times=1000)
    poll = Polling(bot, Kept(), first_pause=0.001, longest_pause=0.01, refused_for=0.1)
    with pytest.raises(Refused) as caught:
        await asyncio.wait_for(poll.run(asyncio.Event()), 10)
    assert "AFTERGLOW_API_URL" in str(caught.value)
    assert sandbox.token not in str(caught.value)
    assert len(offsets(sandbox)) > 1


async def test_refusals_far_apart_do_not_add_up(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """Only refusals without a success in between add up."""
    kept, stop, person = Kept(), asyncio.Event(), sandbox.world.people[0].id
    poll = Polling(bot, kept, first_pause=0.001, longest_pause=0.01, refused_for=0.1)
    task = asyncio.create_task(poll.run(stop))
    for number in range(3):
        sandbox.faults.add("getUpdates", CallFault.error(401, "Unauthorized"))
        sandbox.world.say(person, str(number))
        await kept.until(lambda number=number: str(number) in kept.texts)  # type: ignore[misc]
        await asyncio.sleep(0.06)
    stop.set()
    await asyncio.wait_for(task, 10)


async def test_a_webhook_set_by_another_is_removed(sandbox: Sandbox, bot: ExtBot[int]) -> None:
    """If another program sets a webhook, polling removes it again and logs that once."""
    kept, person = Kept(), sandbox.world.people[0].id
    with capture_logs() as logs:
        async with polling(bot, kept):
            sandbox.world.say(person, "before")
            await kept.until(lambda: kept.texts == ["before"])
            await bot.set_webhook("http://127.0.0.1:1/elsewhere")
            sandbox.world.say(person, "after")
            await kept.until(lambda: kept.texts == ["before", "after"])
    assert sandbox.world.webhook is None
    errors = [line["event"] for line in logs if line["log_level"] == "error"]
    assert len(errors) == 1 and "set a webhook" in errors[0]
