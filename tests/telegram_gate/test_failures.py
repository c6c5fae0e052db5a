"""Each kind of answer from Telegram, over real HTTP, is mapped to a kind of failure."""

import pytest
from aiohttp import web
from telegram.error import TelegramError

from bot.telegram_gate.failures import Failure, FailureKind, kind_of
from bot.telegram_gate.raw_api import acknowledge
from tests.telegram_gate.peers import refusal, serving, talking

ANSWERS = [
    (
        400,
        (
            "Bad Request: message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        ),
        FailureKind.NOT_MODIFIED,
    ),
    (400, "Bad Request: MESSAGE_NOT_MODIFIED", FailureKind.NOT_MODIFIED),
    (
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        FailureKind.QUERY_TOO_OLD,
    ),
    (400, "Bad Request: QUERY_ID_INVALID", FailureKind.QUERY_TOO_OLD),
    (400, "Bad Request: message to edit not found", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: message to delete not found", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: message to react not found", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: message can't be edited", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: message can't be deleted", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: message can't be deleted for everyone", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: MESSAGE_ID_INVALID", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: there is no text in the message to edit", FailureKind.MESSAGE_GONE),
    (400, "Bad Request: chat not found", FailureKind.NOT_FOUND),
    (400, "Bad Request: PEER_ID_INVALID", FailureKind.NOT_FOUND),
    (400, "Bad Request: group chat was upgraded to a supergroup chat", FailureKind.BAD_REQUEST),
    (400, "Bad Request: have no rights to send a message", FailureKind.BLOCKED),
    (403, "Forbidden: bot was blocked by the user", FailureKind.BLOCKED),
    (403, "Forbidden: user is deactivated", FailureKind.BLOCKED),
    (403, "Forbidden: bot was kicked from the group chat", FailureKind.BLOCKED),
    (403, "Forbidden: bot can't initiate conversation with a user", FailureKind.BLOCKED),
    (403, "Forbidden: bot can't send messages to bots", FailureKind.BLOCKED),
    (400, "Bad Request: message text is empty", FailureKind.BAD_REQUEST),
    (400, "Bad Request: message is too long", FailureKind.BAD_REQUEST),
    (400, "Bad Request: can't parse entities: Unsupported start tag", FailureKind.BAD_REQUEST),
    (400, "Bad Request: BUTTON_DATA_INVALID", FailureKind.BAD_REQUEST),
    (413, "Request Entity Too Large", FailureKind.BAD_REQUEST),
    (401, "Unauthorized", FailureKind.UNAUTHORIZED),
    (404, "Not Found", FailureKind.UNAUTHORIZED),
    (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        FailureKind.CONFLICT,
    ),
    (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        FailureKind.CONFLICT,
    ),
    (500, "Internal Server Error", FailureKind.SERVER),
    (500, "Internal Server Error: restart", FailureKind.SERVER),
    (502, "Bad Gateway", FailureKind.SERVER),
    (504, "Gateway Timeout", FailureKind.SERVER),
]


async def failure_of(answer: web.Response) -> Exception:
    async def handler(_: web.Request) -> web.Response:
        return answer

    async with serving(handler) as root, talking(root) as bot:
        with pytest.raises(TelegramError) as caught:
            await bot.send_message(7, "a text")
    return caught.value


@pytest.mark.parametrize(("status", "description", "kind"), ANSWERS)
async def test_each_error_of_telegram_has_a_kind(status: int, description: str, kind: FailureKind) -> None:
    """Each error of Telegram maps to its kind of failure."""
    assert kind_of(await failure_of(refusal(status, description))) == Failure(kind)


async def test_a_flood_keeps_its_wait() -> None:
    """A flood failure keeps the time to wait."""
    error = await failure_of(refusal(429, "Too Many Requests: retry after 35", retry_after=35))
    assert kind_of(error) == Failure(FailureKind.FLOOD, 35.0)


async def test_a_migrated_group_counts_as_blocked() -> None:
    """An error with migrate_to_chat_id is the kind BLOCKED."""
    error = await failure_of(refusal(400, "Bad Request: upgraded", migrate_to_chat_id=-100123))
    assert kind_of(error).kind is FailureKind.BLOCKED


@pytest.mark.parametrize(("status", "description"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_raw_call_with_a_bad_token_is_known(status: int, description: str) -> None:
    """A bad token in a raw call is UNAUTHORIZED, as in any other call."""

    async def handler(request: web.Request) -> web.Response:
        if request.path.endswith("/getMe"):
            me = {"id": 1, "is_bot": True, "first_name": "bot", "username": "bot"}
            return web.json_response({"ok": True, "result": me})
        return refusal(status, description)

    async with serving(handler) as root, talking(root) as bot:
        await bot.initialize()
        with pytest.raises(TelegramError) as caught:
            await acknowledge(bot, "1", "")
        await bot.shutdown()
    assert kind_of(caught.value).kind is FailureKind.UNAUTHORIZED


def test_our_own_errors_are_bad_requests() -> None:
    """An error that does not come from Telegram is BAD_REQUEST; a timeout or an unknown error of Telegram is
    UNKNOWN_OUTCOME."""
    assert kind_of(TypeError("wrong")).kind is FailureKind.BAD_REQUEST
    assert kind_of(TimeoutError()).kind is FailureKind.UNKNOWN_OUTCOME
    assert kind_of(TelegramError("something new")).kind is FailureKind.UNKNOWN_OUTCOME
