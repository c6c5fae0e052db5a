"""What went wrong with a call to Telegram, in words the rest of the room can act on.

Pure: looks at an exception and names it. Decides nothing, logs nothing and never quotes what Telegram said,
because that may carry an id or somebody's words.

The library's own classes are not enough to act on: BadRequest and TimedOut are both NetworkError, so "retry
on NetworkError" repeats mistakes and doubles messages; a 5xx has no class; and "message is not modified" is
an error.
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

# The library's switch for RetryAfter.retry_after as a timedelta; without it every 429 is a warning too.
os.environ.setdefault("PTB_TIMEDELTA", "true")


class NotSent(NetworkError):
    """The request surely never left for the server, so that sending it again cannot do anything twice."""


class ProxyFailed(NotSent):
    """The proxy did not let the request through, so it never left for the server. The message says why."""


class ServerFault(NetworkError):
    """The server could not answer properly (5xx, a redirect, a page that is not the Bot API's)."""


class Kind(Enum):
    """What to make of a failed call."""

    NOT_MODIFIED = auto()  # the message shows this already: as good as done
    QUERY_TOO_OLD = auto()  # the tap can no longer be answered: nothing to do
    MESSAGE_GONE = auto()  # the message cannot be edited or deleted: send a new one, or let it be
    BLOCKED = auto()  # this person cannot be reached: stop writing to them
    NOT_FOUND = auto()  # Telegram does not find the chat; it may do so again: try later
    FLOOD = auto()  # not carried out; again after `retry_after`
    NOT_SENT = auto()  # surely never arrived: safe to repeat
    UNKNOWN_OUTCOME = auto()  # may have been carried out: repeating may double it
    SERVER = auto()  # Telegram is unwell
    BAD_REQUEST = auto()  # our mistake: repeating will not help
    UNAUTHORIZED = auto()  # the token is wrong or was revoked
    CONFLICT = auto()  # another poller, or a webhook, takes this bot's updates


@dataclass(frozen=True, slots=True)
class Failure:
    """The kind of a failure and, where Telegram asked for a wait, its length in seconds."""

    kind: Kind
    retry_after: float = 0.0


# Lower-case beginnings or parts of the server's descriptions, which are the only way it tells these apart.
# Sources: telegram-bot-api/Client.cpp and td/telegram/*.cpp in github.com/tdlib, and answers seen.
_TEXTS: tuple[tuple[str, Kind], ...] = (
    ("message is not modified", Kind.NOT_MODIFIED),
    ("message_not_modified", Kind.NOT_MODIFIED),
    ("query is too old", Kind.QUERY_TOO_OLD),
    ("query id is invalid", Kind.QUERY_TOO_OLD),
    ("query_id_invalid", Kind.QUERY_TOO_OLD),
    ("message to edit not found", Kind.MESSAGE_GONE),
    ("message to delete not found", Kind.MESSAGE_GONE),
    ("message to react not found", Kind.MESSAGE_GONE),
    ("message can't be edited", Kind.MESSAGE_GONE),
    ("message can't be deleted", Kind.MESSAGE_GONE),
    ("message not found", Kind.MESSAGE_GONE),
    ("message_id_invalid", Kind.MESSAGE_GONE),
    ("message_delete_forbidden", Kind.MESSAGE_GONE),
    ("there is no text in the message to edit", Kind.MESSAGE_GONE),
    ("chat not found", Kind.NOT_FOUND),
    ("user not found", Kind.NOT_FOUND),
    ("peer_id_invalid", Kind.NOT_FOUND),
    ("user_is_blocked", Kind.BLOCKED),
    ("input_user_deactivated", Kind.BLOCKED),
    ("group chat was deactivated", Kind.BLOCKED),
    ("bot was kicked", Kind.BLOCKED),
    ("have no rights to send a message", Kind.BLOCKED),
    ("not enough rights to send", Kind.BLOCKED),
    ("chat_write_forbidden", Kind.BLOCKED),
)


def kind_of(error: Exception) -> Failure:
    """Name a failure of a call made through `AiohttpRequest`.

    What is not known is named UNKNOWN_OUTCOME where it came over the network, and BAD_REQUEST where it did
    not come from Telegram at all (a TypeError, say): the safe side in both cases, as neither is repeated.
    """
    match error:
        case RetryAfter():
            return Failure(Kind.FLOOD, wait_of(error))
        case NotSent():
            return Failure(Kind.NOT_SENT)
        case ServerFault():
            return Failure(Kind.SERVER)
        case Conflict():
            return Failure(Kind.CONFLICT)
        case Forbidden() | ChatMigrated():
            return Failure(Kind.BLOCKED)
        case InvalidToken() | EndPointNotFound():
            # do_api_request names both a 401 and a 404 EndPointNotFound. We call no method that is not there, so either
            # way it is the token, or an address that is no Bot API.
            return Failure(Kind.UNAUTHORIZED)
        case BadRequest():
            text = error.message.lower()
            return Failure(next((kind for part, kind in _TEXTS if part in text), Kind.BAD_REQUEST))
        case TelegramError() | TimeoutError():
            return Failure(Kind.UNKNOWN_OUTCOME)
        case _:
            return Failure(Kind.BAD_REQUEST)


def wait_of(error: RetryAfter) -> float:
    """How many seconds Telegram asks us to wait. The library gives a number or a timedelta, as set up."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
