"""A sealed export: the passphrase that seals it lies in memory alone, and for no longer than the file needs it."""

import asyncio
import json
from datetime import timedelta

import pytest

from bot import app
from bot.authoring.live_content import LiveContent
from bot.core.outgoing import Document, Form, SendDocument
from bot.service.open_journals import OPEN_FOR, JournalShut
from bot.vault.age import open_file
from tests.service.service_fixtures import BOT, an_entry
from tests.service.test_secret import SECRET, Scene, scene
from tests.support.bot_harness import english, until

__all__ = ["scene"]
WORDS = "a canary that sings about a lamp"


async def asked_for(scene: Scene) -> list[SendDocument]:
    """Somebody with a locked journal asks for sealed files. The steps that send them."""
    await scene.service.keep(await scene.service.account(), an_entry(WORDS))
    await scene.lock()
    await scene.do(scene.say("/export"), scene.tap("x:sealed"))
    update = scene.say(SECRET)
    taken = await scene.work.secret(update, await scene.work.take(update))
    return [step for row in taken.rows for step in row.outgoing.steps if isinstance(step, SendDocument)]


async def made(scene: Scene, step: SendDocument) -> list[Document]:
    """The files of a step, as the process makes them."""
    service, shelf = scene.service, LiveContent(english())
    opened, line = scene.work.open_journals, scene.work.stretcher.line
    exports = app.exports(service.store, service.roots, shelf, BOT, service.clock, opened, line=line)
    return [file async for file in exports.documents((await service.account()).id, step)]


async def test_sealed_at_rest(scene: Scene) -> None:
    """Neither the passphrase nor a file is written down at any moment; what is made opens with what was typed."""
    data, page = await asked_for(scene)
    scene.nowhere()
    assert (data.form, page.form) == (Form.DATA, Form.PAGE)
    (file,) = await made(scene, data)
    assert file.name == "my-export.json.age"
    assert json.loads(open_file(file.content, SECRET))["entries"][0]["words"][-1] == ["Note", WORDS]
    assert WORDS.encode() not in file.content
    scene.nowhere()


async def test_sealed_once(scene: Scene) -> None:
    """Once the file was sent, its passphrase is let go of; a second time nothing can be made."""
    data, page = await asked_for(scene)
    await made(scene, data)
    with pytest.raises(JournalShut):
        await made(scene, data)
    assert await made(scene, page)


async def test_one_at_a_time(scene: Scene) -> None:
    """A file is sealed once no other passphrase is being stretched: each takes much memory."""
    data, _ = await asked_for(scene)
    line = scene.work.stretcher.line

    async def waits() -> bool:
        return len(line) == 1

    async with line.held(0.0):
        making = asyncio.create_task(made(scene, data))
        await until(waits)
        assert not making.done()
    assert len(await making) == 1


@pytest.mark.parametrize("how", ["time", "crash", "lock", "hide", "forget"])
async def test_let_go_of(scene: Scene, how: str) -> None:
    """Ten minutes, a crash, /lock, /hide or /forget: the passphrase is gone from memory, and the row makes no file."""
    data, _ = await asked_for(scene)
    account = (await scene.service.account()).id
    match how:
        case "time":
            scene.service.clock.move(OPEN_FOR + timedelta(seconds=1))
        case "crash":
            await scene.dies()
        case "forget":
            await scene.do(scene.say("/forget"), scene.say("FORGET"))
        case _:
            await scene.do(scene.say(f"/{how}"))
    with pytest.raises(JournalShut):
        scene.work.open_journals.held(account, data.opening)


async def test_no_other_account(scene: Scene) -> None:
    """The name of a passphrase is of no use to another account."""
    data, _ = await asked_for(scene)
    with pytest.raises(JournalShut):
        scene.work.open_journals.held(b"another account.", data.opening)
