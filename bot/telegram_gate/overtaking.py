"""Decides what an urgent row of the outbox does to the other rows of its chat. It must send nothing."""

from collections.abc import Iterable

from bot.core.chat_messages import MessageKind
from bot.core.outgoing import Erase, Menu, Outgoing, Queued, Result, Show, Step, Urgency, Verdict
from bot.core.superseding import edited


def still_to_do(steps: Iterable[Step], urgent: Queued) -> tuple[Step, ...]:
    """The steps of an overtaken row that are still done: its deletions, and its menu if the urgent row sets none."""
    sets_menu = any(isinstance(step, Menu) for step in urgent.outgoing.steps)
    return tuple(step for step in steps if isinstance(step, Erase) or (isinstance(step, Menu) and not sets_menu))


def changes_same(step: Step, outgoing: Outgoing) -> bool:
    """Whether `outgoing` changes the message or the menu that `step` of another row changes."""
    match step:
        case Show(edit=edit):
            return edit in edited(outgoing)
        case Menu():
            return any(isinstance(other, Menu) for other in outgoing.steps)
    return False


def erase(sent: Iterable[tuple[int, MessageKind]]) -> Erase:
    """The step that deletes the messages of a result."""
    return Erase(tuple(message for message, _ in sent))


def is_overtaken(result: Result, urgent: Queued) -> bool:
    """Whether a row counts as overtaken by an urgent row that arrived while its call was in progress."""
    return leaves_nothing(urgent) or result.verdict is not Verdict.DONE


def leaves_nothing(urgent: Queued) -> bool:
    """Whether an urgent row deletes all earlier messages of the chat, as /hide and /forget do."""
    return urgent.outgoing.urgency is Urgency.HIDE or urgent.outgoing.erased is not None
