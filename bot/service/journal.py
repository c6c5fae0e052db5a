"""Entries, sealed to the account's journal key as they are kept, and opened to be taken along."""

import json
import os
from collections.abc import Sequence
from datetime import datetime

from bot.core.planned import Planned
from bot.core.turn import KeptEntry
from bot.service.accounts import Account
from bot.service.codec import entry_out, load, person_out, planned_out
from bot.store.entries import EntryRow
from bot.store.unit import UnitOfWork
from bot.vault.account import unwrap_private
from bot.vault.hpke import open_with, seal_to
from bot.vault.keyfile import RootKeys
from bot.vault.place import Place

FORMAT = "afterglow-export"


async def keep(uow: UnitOfWork, account: Account, kept: KeptEntry) -> None:
    """Keep an entry. The journal need not be open for it."""
    id = os.urandom(16)
    sealed = seal_to(account.journal_key(), entry_out(kept), _place(account.id, id))
    await uow.entries.add(EntryRow(id, account.id, sealed))


async def export(
    uow: UnitOfWork, roots: RootKeys, account: Account, planned: Sequence[Planned], now: datetime
) -> bytes:
    """Everything that is kept of an account, as an indented JSON document in UTF-8."""
    private = unwrap_private(roots, account.row.journal_private, account.id)
    entries = [
        load(open_with(private, row.sealed, _place(account.id, row.id))) async for row in uow.entries.stream(account.id)
    ]
    document = {
        "format": FORMAT,
        "version": 1,
        "exported": now.isoformat(timespec="seconds"),
        "profile": load(person_out(account.person)),
        "reminders": [load(planned_out(one)) for one in planned],
        "entries": entries,
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def _place(account: bytes, id: bytes) -> Place:
    return Place(account, "entry", id, "sealed")
