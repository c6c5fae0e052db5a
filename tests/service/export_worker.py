"""A worker process that keeps a long journal in a SQLite file and exports it in both forms.

It prints JSON: the peak memory of the process in bytes, and for each form the number of bytes and of entries written.
"""

import asyncio
import json
import os
import re
import resource
import sys
from datetime import timedelta
from pathlib import Path

from bot import app
from bot.authoring.live_content import LiveContent
from bot.core.answer import Answer, Picked, typed
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.outgoing import Form, SendDocument
from bot.core.person import Person, PersonSettings
from bot.service.accounts import Accounts
from bot.service.journal import Journal
from bot.service.open_journals import OpenJournals
from bot.service.tries import FairLock
from bot.store import Store, locate, migrate
from bot.vault.keyfile import RootKey, RootKeys
from tests.support.bot_harness import StillClock, english

BOT, ONE, ANSWERS = 1, 7_000_000_001, 10
WORDS = "It was a long and quiet evening, and then we talked about the sea."


async def main(path: Path, entries: int) -> None:
    """Keep the number of entries that the command line names, ten answers each, then export them."""
    roots = RootKeys(RootKey(os.urandom(8), os.urandom(32)), (), os.urandom(32))
    store, clock = Store(locate(f"sqlite:///{path}")), StillClock()
    await migrate(store)
    accounts = Accounts(roots, BOT)
    async with store.begin() as uow:
        account = await accounts.add(uow, ONE, ONE, Person("en", settings=PersonSettings(zone="Europe/Berlin")))
    said = tuple(Answer(f"question{n}", typed(f"{WORDS} {n}") if n % 2 else Picked(("calm",))) for n in range(ANSWERS))
    shown = tuple((f"What about question {n}?", "" if n % 2 else "Calm") for n in range(ANSWERS))
    for start in range(0, entries, 500):
        async with store.begin() as uow:
            journal = Journal(uow, account)
            for number in range(start, min(start + 500, entries)):
                at = clock.now() + timedelta(hours=number)
                await journal.keep(KeptEntry(Entry("quick", at, at, said), shown))
            account = await accounts.save(uow, account, account.person, index=journal.changed)
    exports = app.exports(store, roots, LiveContent(english()), BOT, clock, OpenJournals(clock.elapsed), FairLock())
    measured: dict[str, tuple[int, int]] = {}
    for form, mark in ((Form.DATA, b'"kept_at":'), (Form.PAGE, b"<article>")):
        files = [
            (len(file.content), file.content.count(mark))
            async for file in exports.documents(account.id, SendDocument("mine", form))
        ]
        measured[form] = sum(size for size, _ in files), sum(count for _, count in files)
    await store.close()
    print(json.dumps({"most": most_memory(), **measured}), flush=True)


def most_memory() -> int:
    """The peak memory of this program, in bytes. Linux adds the memory of the parent to ru_maxrss, so VmHWM is read
    there."""
    status = Path("/proc/self/status")
    if status.exists():
        return 1024 * int(re.search(r"VmHWM:\s+(\d+) kB", status.read_text())[1])  # type: ignore[index]
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
