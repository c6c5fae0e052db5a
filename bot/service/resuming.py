"""Rows of the outbox after an interruption: a start, slow work, or a time in which the person was unreachable.

A screen with the person's own words is never stored. Its row holds the data of the button that shows the screen, and
the screen is drawn again here. If the journal is locked by now, the message says so and offers that button, which asks
for the passphrase. This module must never carry out an effect of such a button.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.core.callbacks import unpack
from bot.core.chores import notes
from bot.core.incoming import Attached, Incoming, Tap
from bot.core.journal import LockState
from bot.core.outgoing import Erase, Outgoing, Promise, Queued, Show, Step
from bot.core.person import WORKED_ON
from bot.core.schedule import pending, still_due, with_page_cleanup
from bot.core.screen import Screen
from bot.screens.conversation import Conversation, StandaloneLine
from bot.service.accounts import Account, Accounts
from bot.service.load_turn import TurnLoader, is_file_event
from bot.service.open_journals import OPEN_FOR
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken

log = structlog.get_logger(__name__)


def notes_go_on(conversation: Conversation, account: Account, incoming: Incoming, now: datetime) -> list[Outgoing]:
    """One line for a person who is reachable again, if notes waited for them."""
    waiting = notes(pending(account.schedule, account.person))
    if not any(still_due(note, account.person, now) for note in waiting):
        return []
    line = conversation.line(StandaloneLine.NOTES_GO_ON, account.person.language)
    return [Outgoing(incoming.chat, account.id, (Show(line),))]


def slow_event_rows(conversation: Conversation, account: Account, incoming: Incoming) -> list[Outgoing]:
    """The rows of an event with a passphrase or a file. If this process dies, the first row asks for it again."""
    is_file = is_file_event(incoming.event, account.person.dialogue.awaiting)
    line = StandaloneLine.IMPORT_AGAIN if is_file else StandaloneLine.SECRET_AGAIN
    again = Show(conversation.line(line, account.person.language))
    deletions = tuple(step for row in file_deletion(incoming) for step in row.steps)
    rows = [Outgoing(incoming.chat, account.id, (*deletions, again), promise=Promise.AFTER_CRASH)]
    if not deletions and incoming.message is not None:
        rows.append(Outgoing(incoming.chat, account.id, (Erase((incoming.message,)),)))
    return rows


def file_deletion(incoming: Incoming) -> tuple[Outgoing, ...]:
    """The row that deletes the message of a file, even if the file is no longer awaited. Empty for other events."""
    if not isinstance(incoming.event, Attached) or incoming.message is None:
        return ()
    return (Outgoing(incoming.chat, b"", (Erase((incoming.message,)),)),)


async def resumed(
    store: Store,
    accounts: Accounts,
    loader: TurnLoader,
    conversation: Conversation,
    rows: Sequence[Queued],
    now: datetime,
) -> list[Queued]:
    """The rows with every screen drawn. A row that asks for a passphrase or a file is dropped if it is no longer
    awaited."""
    ready = list[Queued]()
    for row in await _without_outdated(store, accounts, rows):
        if any(isinstance(step, Show) and step.is_undrawn for step in row.outgoing.steps):
            async with store.begin() as uow:
                row = await _Drawing(uow, accounts, loader, conversation, now).row(row)
        ready.append(row)
    return ready


async def _without_outdated(store: Store, accounts: Accounts, rows: Sequence[Queued]) -> list[Queued]:
    asking = [row for row in rows if row.outgoing.promise is Promise.AFTER_CRASH]
    if not asking:
        return list(rows)
    async with store.begin() as uow:
        askers = {row.id: await accounts.get(uow, row.outgoing.account) for row in asking}
        outdated = {
            id for id, account in askers.items() if account is None or account.person.dialogue.awaiting not in WORKED_ON
        }
        await uow.outbox.delete([row.id for row in asking if row.id in outdated and not _erases(row)])
    # The message of a file is deleted even if the file is no longer awaited.
    return [
        _without_shows(row) if row.id in outdated else row for row in rows if row.id not in outdated or _erases(row)
    ]


def _erases(row: Queued) -> bool:
    return any(isinstance(step, Erase) for step in row.outgoing.steps)


def _without_shows(row: Queued) -> Queued:
    steps = tuple(step for step in row.outgoing.steps if not isinstance(step, Show))
    return replace(row, outgoing=replace(row.outgoing, steps=steps))


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Draws screens again, in one transaction."""

    uow: UnitOfWork
    accounts: Accounts
    loader: TurnLoader
    conversation: Conversation
    now: datetime

    async def row(self, row: Queued) -> Queued:
        """The row with its screens. A screen that cannot be drawn is left out."""
        steps = list[Step]()
        for step in row.outgoing.steps:
            if not isinstance(step, Show) or not step.is_undrawn:
                steps.append(step)
            elif (screen := await self._screen(row, step.again)) is not None:
                steps.append(replace(step, screen=screen))
        return replace(row, outgoing=replace(row.outgoing, steps=tuple(steps)))

    async def _screen(self, row: Queued, again: str) -> Screen | None:
        chat = row.outgoing.chat
        try:
            account = await self.accounts.get(self.uow, row.outgoing.account)
            if account is None:
                return None
            incoming = Incoming(chat, chat, Tap(again, None))
            turn, button = await self.loader.load(self.uow, account, incoming, None, self.now), unpack(again)
        except SealBroken as error:
            log.error("a page of a journal does not open, so it is not shown", exc_info=error)
            return None
        if turn.lock_state is LockState.LOCKED:
            return self.conversation.locked(button, turn.language) if button is not None else None
        try:
            reply = self.conversation.decide(turn)
        except Exception as error:
            log.error("a page of a journal could not be drawn again, so it is not shown", exc_info=error)
            return None
        if reply.person is None or reply.show is None or reply.effects:
            return None
        # Like any page, it is deleted from the chat later. The time counts from now.
        person = replace(account.person, lock=reply.person.lock)
        await self.accounts.save(self.uow, account, person, with_page_cleanup(account.schedule, self.now + OPEN_FOR))
        return reply.show
