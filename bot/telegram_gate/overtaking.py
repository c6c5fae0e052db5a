"""What an urgent row of the outbox does to the other rows of its chat. It only decides, and sends nothing."""

from collections.abc import Iterable

from bot.core.chat_messages import MessageKind
from bot.core.outgoing import Erase, Menu, Outgoing, Queued, Result, Show, Step, Urgency, Verdict
from bot.core.superseding import edited


def still_to_do(steps: Iterable[Step], urgent: Queued) -> tuple[Step, ...]:
    """The steps to do although the row is no longer shown: deletions, and the menu unless the urgent row has one."""
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


def erase(sent: Iterable[tuple[int, MessageKind]]) -> Erase:
    return Erase(tuple(message for message, _ in sent))


def is_too_late(result: Result, urgent: Queued) -> bool:
    """Whether to remove what a call showed, as an urgent row came before its result was recorded."""
    return leaves_nothing(urgent) or result.verdict is not Verdict.DONE


def leaves_nothing(urgent: Queued) -> bool:
    """Whether an urgent row clears everything before it from the chat, as /hide and /forget do."""
    return urgent.outgoing.urgency is Urgency.HIDE or urgent.outgoing.erased is not None
