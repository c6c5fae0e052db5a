"""Classifies a failed call to Telegram.

It only names an exception. It must never decide, log or quote Telegram's text, which may hold an id or a message.

The library's classes are too coarse: BadRequest and TimedOut are both NetworkError, so "retry on NetworkError" repeats
mistakes and doubles messages; a 5xx has no class; and "message is not modified" is an error.
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

# Makes RetryAfter.retry_after a timedelta; without it the library warns at every 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")


class NotSent(NetworkError):
    """The request never left for the server, so it can safely be sent again."""


class ProxyFailed(NotSent):
    """The proxy did not pass the request on, so it never reached the server. The message says why."""


class ServerFault(NetworkError):
    """The server could not answer properly (5xx, a redirect, a page that is not the Bot API's)."""


class FailureKind(Enum):
    """Kinds of failure, by what to do about them."""

    NOT_MODIFIED = auto()  # the message shows this already: treat it as done
    QUERY_TOO_OLD = auto()  # the tap can no longer be answered: nothing to do
    MESSAGE_GONE = auto()  # the message cannot be edited or deleted: send a new one, or let it be
    BLOCKED = auto()  # this person cannot be reached: stop writing to them
    NOT_FOUND = auto()  # Telegram does not find the chat; it may do so again: try later
    FLOOD = auto()  # not carried out; again after `retry_after`
    NOT_SENT = auto()  # never arrived: safe to repeat
    UNKNOWN_OUTCOME = auto()  # may have been carried out: repeating may double it
    SERVER = auto()  # a fault of Telegram's server
    BAD_REQUEST = auto()  # our mistake: repeating will not help
    UNAUTHORIZED = auto()  # the token is wrong or was revoked
    CONFLICT = auto()  # another poller, or a webhook, takes this bot's updates


@dataclass(frozen=True, slots=True)
class Failure:
    """The kind of a failure and, where Telegram asked for a wait, its length in seconds."""

    kind: FailureKind
    retry_after: float = 0.0


# Parts of the server's descriptions in lower case. Nothing else tells these errors apart.
# Sources: telegram-bot-api/Client.cpp and td/telegram/*.cpp in github.com/tdlib, and answers seen.
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
    """The kind of a failed call through `AiohttpRequest`, by its error.

    An unknown error of the network is UNKNOWN_OUTCOME, because the call may have been carried out. An error that came
    from our own code, such as a TypeError, is BAD_REQUEST, because repeating the call would not help.
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
            # do_api_request raises EndPointNotFound for both 401 and 404. All methods called here exist, so either way
            # the token is wrong, or the address is no Bot API.
            return Failure(FailureKind.UNAUTHORIZED)
        case BadRequest():
            text = error.message.lower()
            return Failure(next((kind for part, kind in _TEXTS if part in text), FailureKind.BAD_REQUEST))
        case TelegramError() | TimeoutError():
            return Failure(FailureKind.UNKNOWN_OUTCOME)
        case _:
            return Failure(FailureKind.BAD_REQUEST)


def in_words(error: Exception) -> str:
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
    """How many seconds Telegram asks to wait. The library gives a number or a timedelta, by its configuration."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
