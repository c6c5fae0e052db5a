"""What an urgent row of the outbox does to the other rows of its chat, and how long a row waits for its next try.

Pure: it looks at rows and results, and sends nothing.
"""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.core.backoff import Backoff
from bot.core.chat_messages import MessageKind
from bot.core.outgoing import Erase, Menu, Outgoing, Promise, Queued, Result, SendDocument, Show, Step, Urgency, Verdict
from bot.core.screen import UNDRAWN
from bot.core.superseding import edited

AT_ONCE, AT_ONCE_TRIES = timedelta(seconds=1), 120
"""Urgent rows and deletions are retried each second, this many times; then like everything else."""
TRY_AGAIN = Backoff(first=timedelta(seconds=2), longest=timedelta(minutes=10))
"""Between two tries at showing a screen."""


def still_to_do(steps: Iterable[Step], urgent: Queued) -> tuple[Step, ...]:
    """The steps to do although the row is no longer shown: deletions, which are a promise, and the menu, unless the
    urgent row brings one."""
    newer = any(isinstance(step, Menu) for step in urgent.outgoing.steps)
    return tuple(step for step in steps if isinstance(step, Erase) or (isinstance(step, Menu) and not newer))


def meets(step: Step, outgoing: Outgoing) -> bool:
    """Whether a row changes the same message or menu as this step of another row."""
    match step:
        case Show(edit=edit):
            return edit in edited(outgoing)
        case Menu():
            return any(isinstance(other, Menu) for other in outgoing.steps)
    return False


def shows(outgoing: Outgoing) -> bool:
    return any(isinstance(step, Show) for step in outgoing.steps)


def uncertain(row: Queued) -> Queued | None:
    """The row that says that a file may not have arrived. None if the row sends no file."""
    for step in row.outgoing.steps:
        if isinstance(step, SendDocument) and step.lost != UNDRAWN:
            outgoing = replace(
                row.outgoing, steps=(Show(step.lost, message_kind=MessageKind.FILE),), promise=Promise.AT_LEAST_ONCE
            )
            return replace(row, outgoing=outgoing)
    return None


def erase(sent: Iterable[tuple[int, MessageKind]]) -> Erase:
    return Erase(tuple(message for message, _ in sent))


def is_too_late(result: Result, urgent: Queued) -> bool:
    """Whether the result of a call must leave nothing, as an urgent row came before it was recorded."""
    return leaves_nothing(urgent) or result.verdict is not Verdict.DONE


def leaves_nothing(urgent: Queued) -> bool:
    """Whether an urgent row clears everything before it from the chat, as /hide and /forget do."""
    return urgent.outgoing.urgency is Urgency.HIDE or urgent.outgoing.erased is not None


def wait_before(outgoing: Outgoing, tries: int) -> timedelta:
    """The wait before the next try, if Telegram did not name one."""
    clears = all(isinstance(step, Erase) for step in outgoing.steps)
    if tries <= AT_ONCE_TRIES and (clears or outgoing.urgency or outgoing.erased is not None):
        return AT_ONCE * random.uniform(0.5, 1.0)
    return TRY_AGAIN.wait(tries, random.random())
