"""The passphrase of a sealed export is only in memory, and only as long as the files need it."""

import asyncio
import json
from datetime import timedelta

import pytest

from bot import app
from bot.authoring.live_content import LiveContent
from bot.core.outgoing import Document, Form, SendDocument
from bot.service.open_journals import OPEN_FOR, JournalClosed
from bot.vault.age import open_file
from tests.service.service_fixtures import BOT, an_entry
from tests.service.test_secret import SECRET, ChatSession, session
from tests.support.bot_harness import english, until

__all__ = ["session"]
WORDS = "a canary that sings about a lamp"


async def request_sealed_files(session: ChatSession) -> list[SendDocument]:
    """Lock the journal and ask for sealed files. Returns the steps that send them."""
    await session.service.keep(await session.service.account(), an_entry(WORDS))
    await session.lock()
    await session.do(session.say("/export"), session.tap("x:sealed"))
    update = session.say(SECRET)
    taken = await session.work.secret(update, await session.work.take(update))
    return [step for row in taken.rows for step in row.outgoing.steps if isinstance(step, SendDocument)]


async def files_of(session: ChatSession, step: SendDocument) -> list[Document]:
    """The files of a step."""
    service, shelf = session.service, LiveContent(english())
    opened, line = session.work.open_journals, session.work.stretcher.line
    exports = app.exports(service.store, service.roots, shelf, BOT, service.clock, opened, line)
    return [file async for file in exports.documents((await service.account()).id, step)]


async def test_sealed_at_rest(session: ChatSession) -> None:
    """Neither the passphrase nor a plain file is ever written to disk. The result opens with the typed passphrase."""
    data, page = await request_sealed_files(session)
    session.nowhere()
    assert (data.form, page.form) == (Form.DATA, Form.PAGE)
    (file,) = await files_of(session, data)
    assert file.name == "my-export.json.age"
    assert json.loads(open_file(file.content, SECRET))["entries"][0]["words"][-1] == ["Note", WORDS]
    assert WORDS.encode() not in file.content
    session.nowhere()


async def test_sealed_once(session: ChatSession) -> None:
    """After the file was sent, its passphrase is forgotten, so no second file can be made."""
    data, page = await request_sealed_files(session)
    await files_of(session, data)
    with pytest.raises(JournalClosed):
        await files_of(session, data)
    assert await files_of(session, page)


async def test_one_at_a_time(session: ChatSession) -> None:
    """A file is sealed only while no passphrase is being stretched, because both take much memory."""
    data, _ = await request_sealed_files(session)
    line = session.work.stretcher.line

    async def waits() -> bool:
        return len(line) == 1

    async with line.held(0.0):
        making = asyncio.create_task(files_of(session, data))
        await until(waits)
        assert not making.done()
    assert len(await making) == 1


@pytest.mark.parametrize("how", ["time", "crash", "lock", "hide", "forget"])
async def test_let_go_of(session: ChatSession, how: str) -> None:
    """After ten minutes, a crash, /lock, /hide or /forget the passphrase is gone from memory, and the row makes no
    file."""
    data, _ = await request_sealed_files(session)
    account = (await session.service.account()).id
    match how:
        case "time":
            session.service.clock.move(OPEN_FOR + timedelta(seconds=1))
        case "crash":
            await session.dies()
        case "forget":
            await session.do(session.say("/forget"), session.say("FORGET"))
        case _:
            await session.do(session.say(f"/{how}"))
    with pytest.raises(JournalClosed):
        session.work.open_journals.held(account, data.opening)


async def test_no_other_account(session: ChatSession) -> None:
    """The name of a held passphrase is useless for another account."""
    data, _ = await request_sealed_files(session)
    with pytest.raises(JournalClosed):
        session.work.open_journals.held(b"another account.", data.opening)
