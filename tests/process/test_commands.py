"""The command line: what each command prints, how it ends, and that each mistake gets a clear message."""

import asyncio
import json
import re
import shutil
import signal
import sys
import time
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot import __version__
from bot.authoring.content import content_folder
from bot.vault.keyfile import make_key_file
from tests.process.process import PASSWORD, PATIENCE, TOKEN, Process, command, environment, site

pytestmark = pytest.mark.process


async def test_help_names_every_command(tmp_path: Path) -> None:
    """--help lists every command."""
    ended = await command(tmp_path, "--help")
    assert ended.code == 0
    for name in ("run", "sandbox", "check", "preview", "doctor", "health", "keys", "backup", "restore"):
        assert re.search(rf"\b{name}\b", ended.out)


@pytest.mark.parametrize("arguments", [(), ("-h",), ("--help",)], ids=["nothing", "-h", "--help"])
async def test_no_arguments_print_help(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """Without arguments the program prints its help, exits with 0 and creates no file."""
    ended = await command(tmp_path, *arguments)
    assert (ended.code, ended.err) == (0, "")
    assert "doctor" in ended.out and "--version" in ended.out
    assert not list(tmp_path.iterdir())


async def test_the_version_is_printed(tmp_path: Path) -> None:
    """--version and doctor print the version."""
    ended = await command(tmp_path, "--version")
    assert (ended.code, ended.out) == (0, f"afterglow {__version__}\n")
    assert f"version: {__version__}" in (await command(tmp_path, "doctor")).out


async def test_shell_completion_can_be_printed(tmp_path: Path) -> None:
    """--show-completion prints a completion script for bash."""
    ended = await command(tmp_path, "--show-completion", "bash")
    assert (ended.code, "_AFTERGLOW_COMPLETE" in ended.out or "complete" in ended.out) == (0, True), ended


async def test_check_passes_the_content_that_came_along(tmp_path: Path) -> None:
    """`afterglow check` finds no faults in the packaged content."""
    ended = await command(tmp_path, "check")
    assert ended.code == 0, ended.err
    assert "No faults" in ended.out


async def test_check_reports_every_fault_at_once(tmp_path: Path) -> None:
    """One check reports the faults of several files."""
    broken = tmp_path / "content"
    shutil.copytree(content_folder(), broken)
    (broken / "flows" / "quick.yaml").write_text("id: quick\nquestions: 3\n")
    (broken / "ideas.yaml").write_text("ideas: [{id: Loud}]\n")
    ended = await command(tmp_path, "check", str(broken))
    assert ended.code == 1
    assert "flows/quick.yaml:2" in ended.err and "ideas.yaml:1" in ended.err


async def test_preview_walks_a_flow_to_its_end(tmp_path: Path) -> None:
    """The preview plays a whole flow and creates no database."""
    ended = await command(tmp_path, "preview", "quick", typed="1\n4\n1\n2\n10\n4\n3\n1\n16\nsome words\n1\n")
    assert ended.code == 0, ended.err
    assert "Who was there?" in ended.out and "Kept, and sealed." in ended.out
    assert not any(tmp_path.rglob("*.db"))


async def test_preview_names_the_flows_there_are(tmp_path: Path) -> None:
    """For an unknown flow, the preview lists the known ones."""
    ended = await command(tmp_path, "preview", "nothing")
    assert ended.code == 2
    assert "pillow" in ended.err and "quick" in ended.err


async def test_preview_refuses_an_unknown_language(tmp_path: Path) -> None:
    """Preview refuses a language without a folder, and names those that there are."""
    ended = await command(tmp_path, "preview", "quick", "--lang", "xx")
    assert ended.code != 0
    assert "There is no language 'xx'. There are: de, en, es, fr, pt-BR." in ended.err


@pytest.mark.parametrize(
    ("settings", "says", "code"),
    [
        ({"bot_token": "garbage"}, "AFTERGLOW_BOT_TOKEN", 2),
        ({"database_url": "mysql://x/y"}, "AFTERGLOW_DATABASE_URL", 2),
        ({"bot_tokn": "x"}, "AFTERGLOW_BOT_TOKEN", 2),
        ({"listen": "nowhere"}, "AFTERGLOW_LISTEN", 2),
        # These may pass, so the service manager should start the bot again.
        ({"bot_token": TOKEN, "api_url": "http://127.0.0.1:1"}, "AFTERGLOW_API_URL", 75),
        (
            {"bot_token": TOKEN, "database_url": f"postgresql://nobody:{PASSWORD}@127.0.0.1:1/none"},
            "AFTERGLOW_DATABASE_URL",
            75,
        ),
    ],
)
async def test_a_wrong_setting_is_named_with_what_to_do(
    tmp_path: Path, settings: dict[str, str], says: str, code: int
) -> None:
    """run names the wrong setting and exits with 2, or with 75 if a later start may succeed."""
    ended = await command(tmp_path, "run", **settings)
    assert ended.code == code
    assert says in ended.err
    assert "Traceback" not in ended.err


async def test_without_a_token_it_is_the_sandbox(tmp_path: Path) -> None:
    """Without a token `run` starts the sandbox and says how to get a token."""
    running = await Process.start(tmp_path, "run")
    try:
        async with aiohttp.ClientSession() as session:
            while "Open http://" not in running.written:
                if running._process.returncode == 2 and re.search(r"\b8765\b", running.written):
                    pytest.skip("the sandbox's own port, 8765, is held by another program on this machine")
                assert running._process.returncode is None, running.written
                await _yield_to_others(session)
            address = re.search(r"Open (http://\S+)", running.written)
            assert address is not None
            async with session.get(address[1]) as page:
                assert "<title>" in await page.text()
        assert "@BotFather" in running.written
        running.tell()
        assert await running.wait() == 0
    finally:
        await running.kill()


async def test_the_sandbox_says_that_it_forgot(tmp_path: Path) -> None:
    """The sandbox says at its end that everything is forgotten, and does not ask to keep a copy of its key."""
    running = await Process.start(tmp_path, "sandbox", "--port", "0")
    try:
        await said(running, "Open http://")
        assert "press Enter" not in running.written, "nobody is there to press it"
        running.tell(signal.SIGINT)
        assert await running.wait() == 0
    finally:
        await running.kill()
    first, *_, last = running.written.splitlines()
    assert first.endswith("in your browser. Ctrl+C ends it.")
    assert last == "Stopped, and everything is forgotten."
    assert "key" not in running.written and "{" not in running.written


@pytest.fixture
def browser(tmp_path: Path) -> Path:
    """A program in place of a browser, which writes the address that it is to open into a file."""
    program = tmp_path / "browser"
    program.write_text(f'#!/bin/sh\necho "$1" >{tmp_path}/opened\n')
    program.chmod(0o755)
    return program


async def opened_address(folder: Path) -> str:
    """The address that the browser was given. Waits for it."""
    note = folder / "opened"
    async with asyncio.timeout(PATIENCE):
        while not note.exists() or not note.read_text():
            await asyncio.to_thread(time.sleep, 0.05)
    return note.read_text().strip()


async def test_sandbox_open_opens_the_browser(tmp_path: Path, browser: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`sandbox --open` starts the browser with the address that it prints."""
    monkeypatch.setenv("BROWSER", f"{browser} %s")
    running = await Process.start(tmp_path, "sandbox", "--port", "0", "--open")
    try:
        address = await opened_address(tmp_path)
        await said(running, f"Open {address} in your browser")
    finally:
        await running.kill()


async def test_on_a_terminal_enter_opens_the_browser(tmp_path: Path, browser: Path) -> None:
    """On a terminal the sandbox waits for Enter and then opens the browser."""
    terminal = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", "import pty, sys; pty.spawn(sys.argv[1:])"),
        *(sys.executable, "-m", "bot", "sandbox", "--port", "0"),
        cwd=tmp_path,
        env=environment() | {"BROWSER": f"{browser} %s"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert terminal.stdin is not None and terminal.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            line = await terminal.stdout.readline()
            assert b"press Enter" in line
            terminal.stdin.write(b"\n")
            assert f"Open {await opened_address(tmp_path)} in" in line.decode()
            terminal.stdin.write(b"\x03")
            assert b"everything is forgotten" in await terminal.stdout.read()
    finally:
        if terminal.returncode is None:
            terminal.kill()
        await terminal.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_the_log_has_the_version_and_stop_reason(tmp_path: Path, sqlite_url: str, number: signal.Signals) -> None:
    """The first and last log events carry the version, and the last one names the signal."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        here.bot.tell(number)
        assert await here.bot.wait() == 0
        events = [json.loads(line) for line in here.bot.written.splitlines()]
    began, ended = (
        next(one for one in events if one["event"] == f"afterglow {what}") for what in ("is running", "stopped")
    )
    assert began["version"] == ended["version"] == __version__
    assert events[-1] == ended and ended["reason"] == number.name


async def test_the_log_says_why_it_could_not_run(tmp_path: Path) -> None:
    """A bot that could not start logs its reason as well."""
    ended = await command(tmp_path, "run", bot_token=TOKEN, api_url="http://127.0.0.1:1")
    event = json.loads(ended.err.splitlines()[-2])
    assert (event["event"], event["reason"], event["status"]) == ("afterglow stopped", "failure", 75)


async def test_doctor_finds_a_fresh_folder_well(tmp_path: Path) -> None:
    """doctor finds no fault in an empty folder."""
    ended = await command(tmp_path, "doctor")
    assert ended.code == 0, ended.out
    assert "FIX" not in ended.out


async def test_doctor_says_what_to_do(tmp_path: Path) -> None:
    """doctor finds an unknown token, a key inside the data folder, and a database that is unavailable."""
    async with site(tmp_path, f"sqlite:///{tmp_path}/data/afterglow.db") as here:
        well = await command(tmp_path, "doctor", **here.settings)
        assert (well.code, "Telegram knows it: @" in well.out) == (0, True), well.out
        other = TOKEN.replace("7431250986", "7431250987")
        for change, says in (
            ({"bot_token": other}, "FIX  token"),
            ({"key_file": f"{here.settings['data_dir']}/key"}, "FIX  key"),
            ({"database_url": f"postgresql://nobody:{PASSWORD}@127.0.0.1:1/none"}, "FIX  database"),
        ):
            ended = await command(tmp_path, "doctor", **(here.settings | change))
            assert (ended.code, says in ended.out) == (2, True), ended.out
            assert "Traceback" not in ended.out + ended.err


async def test_another_databases_key_file_is_refused(tmp_path: Path, sqlite_url: str) -> None:
    """run and doctor refuse a key file that does not belong to the database, with code 2."""
    async with site(tmp_path, sqlite_url) as here:
        await here.ready()
        assert await here.leave() == 0
        make_key_file(tmp_path / "other" / "key")
        wrong = here.settings | {"key_file": str(tmp_path / "other" / "key")}
        for name in ("run", "doctor"):
            ended = await command(tmp_path, name, **wrong)
            assert ended.code == 2
            assert "does not belong to this database" in ended.out + ended.err


async def test_any_bot_api_server_will_do_at_any_path(tmp_path: Path) -> None:
    """AFTERGLOW_API_URL is a root: methods are called at <root>/bot<token>/<method>."""
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        root = f"http://127.0.0.1:{runner.addresses[0][1]}/some/where"
        ended = await command(tmp_path, "run", bot_token=TOKEN, api_url=root)
    finally:
        await runner.cleanup()
    assert asked[0] == f"/some/where/bot{TOKEN}/getMe"
    assert (ended.code, "AFTERGLOW_BOT_TOKEN" in ended.err) == (2, True)


async def said(running: Process, text: str) -> None:
    """Wait until a process has written this text."""
    async with asyncio.timeout(PATIENCE):
        while text not in running.written:
            await asyncio.to_thread(time.sleep, 0.05)


async def _yield_to_others(session: aiohttp.ClientSession) -> None:
    """Give other processes time, with a request to a port without a listener."""
    try:
        await session.get("http://127.0.0.1:1")
    except aiohttp.ClientError:
        return
