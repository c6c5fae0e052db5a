"""Classifies a failed call to Telegram.

It only finds the kind of a failure. It must not decide what to do, and must never log or quote Telegram's text, which
may contain an id or a message.

The library's exception classes are too coarse. BadRequest and TimedOut are both NetworkError, so a retry on each
NetworkError would repeat mistakes and send messages twice. A 5xx has no class of its own, and "message is not modified"
is an error.
"""

import os
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

# Makes RetryAfter.retry_after a timedelta. Without this the library warns at every 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")


class NotSent(NetworkError):
    """The request was not sent, so it can safely be sent again."""


class ProxyFailed(NotSent):
    """The proxy did not pass the request on, so it did not reach the server. The message says why."""


class ServerFault(NetworkError):
    """The server gave no answer of the Bot API, but a 5xx, a redirect, or more data than is accepted."""


class FailureKind(Enum):
    """Kinds of failure. They differ in what the caller has to do."""

    NOT_MODIFIED = auto()
    """The message already shows this. The call counts as done."""
    QUERY_TOO_OLD = auto()
    """The tap can no longer be answered. Nothing is to be done."""
    MESSAGE_GONE = auto()
    """The message cannot be edited or deleted. Send a new one, or do nothing."""
    BLOCKED = auto()
    """The bot cannot write to this person any more."""
    NOT_FOUND = auto()
    """Telegram does not find the chat. It may find it later."""
    FLOOD = auto()
    """The call was not carried out. It may be repeated after `retry_after` seconds."""
    NOT_SENT = auto()
    """The call did not reach the server, so it is safe to repeat."""
    UNKNOWN_OUTCOME = auto()
    """The call may have been carried out, so repeating it may carry it out twice."""
    SERVER = auto()
    """Telegram's server failed."""
    BAD_REQUEST = auto()
    """The call is a mistake of this program, so repeating it does not help."""
    UNAUTHORIZED = auto()
    """The token is wrong or was revoked."""
    CONFLICT = auto()
    """Another poller, or a webhook, receives this bot's updates."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure of a call."""

    kind: FailureKind
    retry_after: float = 0.0
    """Seconds to wait, as Telegram asked; 0 if it did not ask."""


# Parts of the server's descriptions, in lower case. Only the description tells these errors apart.
# Sources: telegram-bot-api/Client.cpp and td/telegram/*.cpp in github.com/tdlib, and real answers.
_TEXTS: tuple[tuple[str, FailureKind], ...] = (
    ("message is not modified", FailureKind.NOT_MODIFIED),
    ("message_not_modified", FailureKind.NOT_MODIFIED),
    ("query is too old", FailureKind.QUERY_TOO_OLD),
    ("query id is invalid", FailureKind.QUERY_TOO_OLD),
    ("query_id_invalid", FailureKind.QUERY_TOO_OLD),
    ("message to edit not found", FailureKind.MESSAGE_GONE),
    ("message to delete not found", FailureKind.MESSAGE_GONE),
    ("message to react not found", FailureKind.MESSAGE_GONE),
    ("message can't be edited", FailureKind.MESSAGE_GONE),
    ("message can't be deleted", FailureKind.MESSAGE_GONE),
    ("message not found", FailureKind.MESSAGE_GONE),
    ("message_id_invalid", FailureKind.MESSAGE_GONE),
    ("message_delete_forbidden", FailureKind.MESSAGE_GONE),
    ("there is no text in the message to edit", FailureKind.MESSAGE_GONE),
    ("chat not found", FailureKind.NOT_FOUND),
    ("user not found", FailureKind.NOT_FOUND),
    ("peer_id_invalid", FailureKind.NOT_FOUND),
    ("user_is_blocked", FailureKind.BLOCKED),
    ("input_user_deactivated", FailureKind.BLOCKED),
    ("group chat was deactivated", FailureKind.BLOCKED),
    ("bot was kicked", FailureKind.BLOCKED),
    ("have no rights to send a message", FailureKind.BLOCKED),
    ("not enough rights to send", FailureKind.BLOCKED),
    ("chat_write_forbidden", FailureKind.BLOCKED),
)


def kind_of(error: Exception) -> Failure:
    """Classify the exception of a call made through `AiohttpRequest`.

    An unknown network error is UNKNOWN_OUTCOME, because the call may have been carried out. An error of this program,
    such as a TypeError, is BAD_REQUEST, because repeating the call would not help.
    """
    match error:
        case RetryAfter():
            return Failure(FailureKind.FLOOD, wait_of(error))
        case NotSent():
            return Failure(FailureKind.NOT_SENT)
        case ServerFault():
            return Failure(FailureKind.SERVER)
        case Conflict():
            return Failure(FailureKind.CONFLICT)
        case Forbidden() | ChatMigrated():
            return Failure(FailureKind.BLOCKED)
        case InvalidToken() | EndPointNotFound():
            # do_api_request raises EndPointNotFound for both 401 and 404. All methods that the bot calls exist, so
            # either the token is wrong, or the address is not that of a Bot API server.
            return Failure(FailureKind.UNAUTHORIZED)
        case BadRequest():
            text = error.message.lower()
            return Failure(next((kind for part, kind in _TEXTS if part in text), FailureKind.BAD_REQUEST))
        case TelegramError() | TimeoutError():
            return Failure(FailureKind.UNKNOWN_OUTCOME)
        case _:
            return Failure(FailureKind.BAD_REQUEST)


def failure_text(error: Exception) -> str:
    """The failure of a call as a clause for the operator. It does not quote the error."""
    match kind_of(error).kind:
        case FailureKind.NOT_SENT:
            return "its server could not be reached"
        case FailureKind.UNKNOWN_OUTCOME:
            return "its server did not answer"
        case FailureKind.SERVER:
            return "what answers is out of order, or is not a Bot API"
        case FailureKind.FLOOD:
            return "it asks for fewer calls; try again later"
        case _:
            return "it refused the call"


def wait_of(error: RetryAfter) -> float:
    """The seconds that Telegram asks to wait. The library gives a number or a timedelta, depending on PTB_TIMEDELTA."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
