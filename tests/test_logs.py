"""Private values are logged in every possible way, and none may appear in the output."""

import ast
import asyncio
import io
import json
import logging
import re
import secrets
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from apscheduler.events import EVENT_JOB_ERROR
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError
from telegram import Bot, Chat, Message, Update, User
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

import bot
from bot import start
from bot.logs import LogFormat, configure, correlation, on_loop_error
from bot.redaction import OPEN_FIELDS, WITHHELD, Redactor
from bot.settings import SettingsError
from bot.store import Store, locate
from tests.support.databases import migrated

# Random, because a word that stands in this file could pass as a literal of its source code.
TOKEN = f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(27)[:35]}"
PASSWORD = f"p{secrets.token_hex(4)}w"
WORDS = f"we{secrets.token_hex(4)} loved {secrets.token_hex(4)}"
NAME = f"N{secrets.token_hex(4)}\u00e9"
USER_ID = secrets.randbelow(10**9) + 5 * 10**9
CANARIES = (TOKEN, TOKEN.partition(":")[2], PASSWORD, WORDS, *WORDS.split(" "), NAME, str(USER_ID))

LIBRARIES = (
    "telegram telegram.ext.Application httpx httpcore.http11 aiohttp.access aiohttp.server aiohttp.web apscheduler "
    "apscheduler.executors.default sqlalchemy.engine.Engine sqlalchemy.pool psycopg.pool alembic asyncio py.warnings "
    "psycopg concurrent.futures root bot.somewhere"
).split()
METHODS = ("debug", "info", "warning", "error", "critical", "exception")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


class Log(io.StringIO):
    """A stream for the log, with its events so far."""

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.getvalue().splitlines()]

    def by(self, logger: str) -> list[dict[str, Any]]:
        return [event for event in self.events() if event["logger"].startswith(logger)]

    def only(self) -> dict[str, Any]:
        (event,) = self.events()
        return event


class Terminal(Log):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def log() -> Iterator[Log]:
    """The log at DEBUG, the most talkative level. Afterwards all hooks are restored, and the output is checked."""
    loggers = [logging.root, *(logging.getLogger(name) for name in (*LIBRARIES, "bot"))]
    before = [(logger, logger.handlers[:], logger.level) for logger in loggers]
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning
    stream = Log()
    configure("DEBUG", secrets=[TOKEN, PASSWORD], stream=stream)
    yield stream
    sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning = hooks
    for logger, handlers, level in before:
        logger.handlers[:] = handlers
        logger.setLevel(level)
    structlog.reset_defaults()
    assert_clean(stream.getvalue())


def assert_clean(output: str) -> None:
    said = output + output.encode().decode("unicode_escape", "replace")
    leaked = [canary for canary in CANARIES if canary in said]
    assert not leaked, output


def update() -> Update:
    user = User(USER_ID, NAME, is_bot=False, username=NAME)
    message = Message(1, datetime(2026, 1, 1, tzinfo=UTC), Chat(USER_ID, "private"), from_user=user, text=WORDS)
    return Update(123456789, message)


def private_things() -> list[object]:
    whole = update()
    return [
        WORDS,
        NAME,
        USER_ID,
        str(USER_ID),
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"postgresql://me:{PASSWORD}@host/db",
        whole,
        whole.message,
        whole.effective_user,
        whole.effective_chat,
        whole.to_dict(),
        [WORDS, {NAME: USER_ID}],
        ValueError(WORDS),
        WORDS.encode(),
    ]


@pytest.mark.parametrize("name", LIBRARIES)
def test_no_library_logs_private_data(log: Log, name: str) -> None:
    """No log line of a library contains a private value, at any level."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.DEBUG)
    for level in map(logging.getLevelName, LEVELS):
        for thing in private_things():
            logger.log(level, thing)
            logger.log(level, f"got {thing}")  # noqa: G004 - the careless way is what is tested
            logger.log(level, "got %s and %r", thing, thing)
            logger.log(level, "got %(it)s", {"it": thing})
            logger.log(level, "plain", extra={"text": thing, "user": thing, "path": thing})
            logger.log(level, "stack", stack_info=True)
            try:
                raise RuntimeError(thing)
            except RuntimeError:
                logger.log(level, "failed", exc_info=True)
    assert len(log.events()) == len(LEVELS) * len(private_things()) * 7


def test_our_own_logger_cannot_either(log: Log) -> None:
    """Our own logger writes no private value, in any argument or field."""
    logger = structlog.stdlib.get_logger("bot.somewhere")
    fields = ("text", "first_name", "last_name", "username", "user", "user_id", "chat", "chat_id", "update", "exc")
    for method in METHODS:
        say = getattr(logger, method)
        for thing in private_things():
            say(thing)
            say(f"got {thing}")
            say("got %s", thing)
            say("got", **dict.fromkeys(fields, thing))
            say("got", **{NAME: thing})
            logger.bind(text=thing).info("bound")
    for field in OPEN_FIELDS:
        for thing in private_things():
            if thing is not NAME:  # a name of plain letters cannot be told from a code word
                logger.info("in a field that may be written", **{field: thing})


def test_only_literal_log_messages_pass(log: Log) -> None:
    """A message is logged only if it is a literal in the source, and unknown arguments only by type."""
    logging.getLogger("apscheduler").warning("Run time of job was missed")
    logging.getLogger("apscheduler").warning(" ".join(["Run", "time"]))
    logging.getLogger("apscheduler").warning(
        "a long call, %s of %d%% %s %s %s",
        None,
        429,
        USER_ID,
        ValueError(WORDS),
        2.5,
    )
    first, second, third = log.events()
    assert first["event"] == "Run time of job was missed"
    assert (second["event"], second["logger"], second["level"]) == (WITHHELD, "apscheduler", "warning")
    assert re.fullmatch(r"tests/test_logs\.py:\d+", second["at"]), "where it was said is kept"
    assert third["event"] == "a long call, None of 429% <int> <ValueError> 2.5"


def test_named_fields_keep_numbers_and_code_words(log: Log) -> None:
    """Fields with known names keep numbers, enums and paths; other values are withheld."""

    class Kind(Enum):
        FLOOD = 1

    structlog.stdlib.get_logger("bot.somewhere").info(
        "something happened",
        mode="polling",
        kind=Kind.FLOOD,
        attempts=3,
        seconds=0.25,
        address="127.0.0.1:8080",
        path=Path("data/afterglow.db"),
        error=SettingsError(["AFTERGLOW_LISTEN: it is not host:port."]),
        reason=WORDS,
        size=USER_ID,
        mood=WORDS,
        who=NAME,
    )
    event = log.only()
    assert event["event"] == "something happened"
    assert event["mode"] == "polling"
    assert event["kind"] == "FLOOD"
    assert (event["attempts"], event["seconds"]) == (3, 0.25)
    assert (event["address"], event["path"]) == ("127.0.0.1:8080", "data/afterglow.db")
    assert event["error"] == "bot.settings.SettingsError: AFTERGLOW_LISTEN: it is not host:port."
    assert (event["reason"], event["size"]) == (WITHHELD, "[number]")
    assert event["withheld"] == 2


def test_a_traceback_drops_foreign_messages(log: Log) -> None:
    """A traceback keeps classes and code locations, and drops messages of foreign errors."""

    def deeper(text: str) -> None:
        private = text * 2
        raise KeyError(private)

    try:
        try:
            deeper(WORDS)
        except KeyError as error:
            error.add_note(WORDS)
            raise OSError(28, WORDS, NAME) from error
    except OSError:
        logging.getLogger("bot.somewhere").exception("that failed")
    logged = log.only()["exception"]
    assert logged.splitlines()[0] == "OSError: ENOSPC"
    assert "\ncaused by\nKeyError\n" in logged
    assert re.search(r"^  at tests/test_logs\.py:\d+ in \S+\.<locals>\.deeper$", logged, re.MULTILINE)


def test_groups_of_exceptions_are_redacted(log: Log) -> None:
    """Exceptions in groups and in circles are logged without their messages."""
    first, second = ValueError(WORDS), TypeError(NAME)
    first.__context__, second.__context__ = second, first
    logging.getLogger("asyncio").error("a group", exc_info=ExceptionGroup(WORDS, [first, OSError(WORDS)]))
    logged = log.only()["exception"].splitlines()
    assert logged == ["ExceptionGroup", "  | ValueError", "  | while handling", "  | TypeError", "  | OSError"]


def test_only_our_own_errors_show_their_message() -> None:
    """An error's message is logged only if its class is ours alone, or is declared safe."""
    ours = type("Ours", (Exception,), {"__module__": "bot.room"})
    borrowed = type("Borrowed", (web.HTTPException,), {"__module__": "bot.room", "status_code": 400})
    silent = type("Silent", (Exception,), {"__module__": "bot.room", "safe_message": False})
    declared = type("Declared", (Exception,), {"__module__": "elsewhere", "safe_message": True})
    redactor = Redactor([PASSWORD])
    assert redactor.summary(ours(f"no file at {PASSWORD} {TOKEN}")) == "bot.room.Ours: no file at [secret] [token]"
    assert redactor.summary(borrowed(text=WORDS)) == "bot.room.Borrowed"
    assert redactor.summary(silent(WORDS)) == "bot.room.Silent"
    assert redactor.summary(declared("may pass")) == "elsewhere.Declared: may pass"
    assert redactor.summary(ValueError(WORDS)) == "ValueError"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (TOKEN, "[secret]"),
        (f"x{TOKEN[:-4]}y", "x[token]"),
        (TOKEN.replace(":", "%3A"), "[token]"),
        (f"https://h/bot{TOKEN}/getMe", "https://h/bot[secret]/getMe"),
        ("http://h/bot12:short/getMe", "http://h/bot[token]/getMe"),
        ("http://h/file/bot12%3Ashort/photos/a.jpg", "http://h/file/bot[token]/photos/a.jpg"),
        ("postgresql://me:pw@host/db", "postgresql://[login]@host/db"),
        (f"chat={USER_ID}", "chat=[number]"),
        ("bot/core/engine.py:12", "bot/core/engine.py:12"),
    ],
    # Without the random token, because parallel test processes must find the same names.
    ids=["ours", "another", "quoted", "address", "short", "file", "login", "chat", "path"],
)
def test_tokens_and_long_numbers_are_redacted(before: str, after: str) -> None:
    """Tokens, long numbers and logins in URLs are redacted."""
    assert Redactor([TOKEN]).redact(before) == after


class Unprintable:
    def __str__(self) -> str:
        raise RuntimeError(WORDS)

    __repr__ = __str__


def test_unformattable_messages_are_withheld(log: Log, capsys: pytest.CaptureFixture[str]) -> None:
    """An argument that cannot be formatted is logged by its type, and nothing is printed."""
    configure("DEBUG", stream=log)  # again, because pytest has since added a handler that prints
    logging.getLogger("aiohttp").error(Unprintable())
    logging.getLogger("aiohttp").error("%d %d", WORDS)
    logging.getLogger("aiohttp").error("%s", Unprintable())
    assert [event["event"] for event in log.events()] == [
        "an event could not be written",
        "<str> None",
        "<Unprintable>",
    ]
    assert capsys.readouterr() == ("", "")


def test_libraries_log_only_warnings_at_info(log: Log) -> None:
    """At INFO, libraries log warnings only, and our code logs INFO too."""
    configure("INFO", stream=log)
    for name in ("bot.somewhere", "httpx", "sqlalchemy.engine.Engine"):
        logging.getLogger(name).debug("debug")
        logging.getLogger(name).info("info")
        logging.getLogger(name).warning("warning")
    logged = [(event["logger"], event["event"]) for event in log.events()]
    assert logged == [
        ("bot.somewhere", "info"),
        ("bot.somewhere", "warning"),
        ("httpx", "warning"),
        ("sqlalchemy.engine.Engine", "warning"),
    ]


def test_a_higher_level_applies_to_everybody(log: Log) -> None:
    """At ERROR, neither our warnings nor those of libraries appear."""
    configure("ERROR", stream=log)
    logging.getLogger("bot.somewhere").warning("ours")
    logging.getLogger("httpx").warning("theirs")
    assert log.events() == []


def test_earlier_handlers_are_removed(log: Log, capsys: pytest.CaptureFixture[str]) -> None:
    """configure() removes handlers that libraries installed before."""
    logger = logging.getLogger("sqlalchemy.engine.Engine")
    logger.addHandler(logging.StreamHandler(sys.stdout))
    logger.propagate = False
    configure("DEBUG", stream=log)
    logger.warning(WORDS)
    assert log.only()["event"] == WITHHELD
    assert capsys.readouterr() == ("", "")


def test_terminal_lines_are_clean_too(log: Log) -> None:
    """Lines on a terminal are plain text, name the function and have no private value."""
    terminal = Terminal()
    configure("DEBUG", secrets=[TOKEN], stream=terminal)
    try:
        raise ValueError(WORDS)
    except ValueError:
        structlog.stdlib.get_logger("bot.somewhere").exception("that failed", text=WORDS, mode="polling")
    logging.getLogger("telegram").warning("got %s", update())
    output = terminal.getvalue()
    assert "that failed" in output
    assert "polling" in output
    assert "in test_terminal_lines" in output
    assert_clean(output)


def test_a_terminal_gets_short_lines(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal a line names its code location only if something failed."""
    monkeypatch.setenv("NO_COLOR", "1")
    terminal = Terminal()
    configure("INFO", stream=terminal)
    structlog.stdlib.get_logger("bot.somewhere").info("all is well", mode="polling")
    structlog.stdlib.get_logger("bot.somewhere").warning("that failed")
    calm, failed = terminal.getvalue().splitlines()
    assert re.fullmatch(r"[\d-]{10} [\d:]{8} \[info\] all is well mode=polling", calm)
    assert re.fullmatch(r"[\d-]{10} [\d:]{8} \[warning\] that failed \[bot.somewhere\] at=\S+test_logs.py:\d+", failed)


@pytest.mark.parametrize(
    ("stream", "format", "json_expected"),
    [(Log, "auto", True), (Log, "text", False), (Terminal, "auto", False), (Terminal, "json", True)],
)
def test_the_stream_chooses_the_format(log: Log, stream: type[Log], format: LogFormat, json_expected: bool) -> None:
    """A terminal gets text and any other stream JSON, unless a setting says otherwise."""
    out = stream()
    configure("INFO", stream=out, format=format)
    structlog.stdlib.get_logger("bot.somewhere").info("all is well")
    assert out.getvalue().startswith("{") == json_expected
    assert "\x1b" not in out.getvalue() or stream is Terminal


def test_events_of_one_update_share_a_correlation(log: Log) -> None:
    """All events within correlation() have its word; a nested one has its own."""
    with correlation() as word:
        structlog.stdlib.get_logger("bot.somewhere").info("ours")
        logging.getLogger("telegram").info("theirs")
        with correlation() as inner:
            logging.getLogger("telegram").info("inner")
    logging.getLogger("telegram").info("outside")
    assert [event.get("correlation") for event in log.events()] == [word, word, inner, None]
    assert word != inner


async def test_parallel_tasks_keep_their_correlation(log: Log) -> None:
    """Each of three parallel tasks logs its own correlation word."""

    async def work(turn: asyncio.Barrier) -> str:
        with correlation() as word:
            await turn.wait()
            structlog.stdlib.get_logger("bot.somewhere").info("working")
        return word

    turn = asyncio.Barrier(3)
    words = await asyncio.gather(*(work(turn) for _ in range(3)))
    assert sorted(event["correlation"] for event in log.by("bot.")) == sorted(words)


async def test_loop_errors_are_logged_clean(log: Log) -> None:
    """Unhandled errors of the event loop are logged by type, without their message."""
    loop = asyncio.get_running_loop()
    for handler in (on_loop_error, None):  # with the loop's own handler too
        loop.set_exception_handler(handler)
        loop.call_exception_handler({"message": WORDS, "exception": ValueError(WORDS), "update": update()})
        loop.call_exception_handler({"message": WORDS, "future": loop.create_future()})
    first, second = log.by("bot.logs")
    assert second["event"] == first["event"] == "unhandled exception in a task or callback"
    assert first["exception"] == "ValueError"
    assert [event["event"] for event in log.by("asyncio") if event["level"] == "error"] == [WITHHELD] * 2


async def test_a_failed_web_request_is_logged_clean(log: Log) -> None:
    """A failing request handler is logged with its error type, without path and body."""

    async def fail(request: web.Request) -> web.Response:
        raise ValueError(await request.text())

    app = web.Application()
    app.router.add_post("/{rest:.*}", fail)
    async with TestClient(TestServer(app)) as client:
        answer = await client.post(f"/bot{TOKEN}/{NAME}", data=WORDS)
    assert answer.status == 500
    assert log.by("aiohttp.server")[0]["exception"].startswith("ValueError\n")


def test_sqlalchemy_at_debug_is_logged_clean(log: Log) -> None:
    """At DEBUG, SQLAlchemy's events and errors contain no parameters."""
    logging.getLogger("sqlalchemy").setLevel(logging.DEBUG)
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        connection.execute(text("SELECT :words, :id"), {"words": WORDS, "id": USER_ID}).all()
        try:
            connection.execute(text("SELECT * FROM nowhere WHERE a = :words"), {"words": WORDS})
        except Exception:
            logging.getLogger("bot.somewhere").exception("the database refused")
    engine.dispose()
    logging.getLogger("sqlalchemy").setLevel(logging.NOTSET)
    assert log.by("sqlalchemy.engine")
    assert log.by("bot.")[0]["exception"].startswith("sqlalchemy.exc.OperationalError\n")


async def test_the_telegram_library_is_redacted(log: Log) -> None:
    """The Telegram library logs no private value, even at its most talkative level."""
    async with TestClient(TestServer(web.Application())) as client, HTTPXRequest() as request:
        bot = Bot(TOKEN, base_url=str(client.make_url("/bot")), request=request)
        try:
            await bot.send_message(USER_ID, WORDS)
        except TelegramError:
            logging.getLogger("bot.somewhere").exception("telegram refused")
    assert log.by("httpx")
    assert log.by("telegram.Bot")


CRASHES = """
import asyncio, gc, sys, threading, warnings
import bot
from bot import cli
from bot.logs import configure, on_loop_error

words, token = sys.argv[1:]
configure("INFO", secrets=[token])


class Bad:
    def __del__(self):
        raise ValueError(words)


async def main():
    asyncio.get_running_loop().set_exception_handler(on_loop_error)
    asyncio.get_running_loop().call_soon(lambda: [][words])
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()


async def fail():
    raise LookupError(words)


def work():
    raise OSError(words)


thread = threading.Thread(target=work, name=words)
thread.start()
thread.join()
Bad()
warnings.warn(words + token, UserWarning)
asyncio.run(main())
raise RuntimeError(words, token)
"""


@pytest.mark.process
def test_uncaught_errors_are_logged_clean() -> None:
    """Uncaught errors in a thread, destructor, warning, callback, task and the main program are logged without private
    values."""
    done = subprocess.run(
        [sys.executable, "-c", CRASHES, WORDS, TOKEN], capture_output=True, text=True, check=False, timeout=60
    )
    events = [json.loads(line) for line in done.stderr.splitlines()]
    assert done.returncode == 1
    assert done.stdout == ""
    assert_clean(done.stderr)
    logged = [(event["event"], event.get("exception", "").split("\n")[0]) for event in events]
    assert logged == [
        ("thread stopped by an unhandled exception", "OSError"),
        ("unraisable exception", "ValueError"),
        ("library warning", ""),
        ("unhandled exception in a task or callback", "TypeError"),
        ("unhandled exception in a task or callback", "LookupError"),
        ("stopped by an unhandled exception", "RuntimeError"),
    ]
    assert events[2]["kind"] == "UserWarning"


def our_calls() -> list[tuple[Path, ast.Call]]:
    """Every log call in the program."""
    found: list[tuple[Path, ast.Call]] = []
    for path in sorted(Path(bot.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="log" | "_log"), attr=level)) if (
                    level in METHODS and path.parent.name != "sandbox"
                ):
                    found.append((path, node))
    return found


@pytest.mark.parametrize(
    ("path", "call"), our_calls(), ids=lambda one: one.name if isinstance(one, Path) else str(one.lineno)
)
def test_each_event_of_ours_is_clean(log: Log, path: Path, call: ast.Call) -> None:
    """Each log call of the program logs none of the private values given as its arguments."""
    (event,) = call.args
    assert isinstance(event, ast.Constant) and isinstance(event.value, str), (
        "a sentence that stands in the source, not one put together"
    )
    fields = {keyword.arg for keyword in call.keywords} - {"exc_info"}
    assert fields <= OPEN_FIELDS, "a field that is not open is withheld, so that it says nothing"
    for number, thing in enumerate(private_things()):
        if thing is NAME:  # a name of plain letters cannot be told from a code word
            continue
        exception = failed(thing)
        values = [ast.keyword(word.arg, ast.Name(str(word.arg), ast.Load())) for word in call.keywords]
        statement = ast.Call(call.func, [event], values)
        expression = ast.Expression(ast.fix_missing_locations(ast.copy_location(statement, call)))
        logger = structlog.stdlib.get_logger("bot.somewhere")
        given = dict.fromkeys(map(str, fields), thing) | {"log": logger, "_log": logger, "exc_info": exception}
        eval(compile(expression, str(path), "eval"), given)  # noqa: S307  the program's own line
        logged = log.events()[-1]
        assert len(log.events()) == number + 1 - (number > 1), "each speaks at DEBUG"
        assert logged["event"] == Redactor().redact(event.value), "the sentence itself comes out"
        assert logged["at"].startswith("bot/")
        if any(keyword.arg == "exc_info" for keyword in call.keywords):
            assert logged["exception"].startswith("RuntimeError\n")


def failed(thing: object) -> Exception:
    """An error that carries a private value in every possible way."""
    try:
        try:
            raise KeyError(thing)
        except KeyError as cause:
            private = {"local": thing}
            raise RuntimeError(thing, private) from cause
    except RuntimeError as error:
        error.add_note(str(thing))
        return error


async def test_database_errors_hold_no_values(log: Log, database_url: str) -> None:
    """The text of a database error contains no value, even when it is printed."""
    store = Store(locate(database_url))
    try:
        values = {"words": WORDS, "id": USER_ID, "name": NAME.encode()}
        statement = text("INSERT INTO nowhere VALUES (:words, :id, :name)")
        with pytest.raises(DBAPIError) as caught:
            async with store.database.begin() as connection:
                await connection.execute(statement, values)
        logging.getLogger("bot.somewhere").error("the database refused", exc_info=caught.value)
        assert_clean(str(caught.value))
        assert "nowhere" in str(caught.value)
    finally:
        await store.close()


def test_a_failed_job_is_logged_clean(log: Log) -> None:
    """A failing job is logged with its error type, without arguments and name."""

    async def run() -> None:
        scheduler, ended = AsyncIOScheduler(), asyncio.Event()
        scheduler.add_listener(lambda _: ended.set(), EVENT_JOB_ERROR)
        scheduler.add_job(fail_with, args=[WORDS], id=WORDS, name=NAME)
        scheduler.start()
        await asyncio.wait_for(ended.wait(), 10)
        scheduler.shutdown()

    asyncio.run(run())
    assert any(event.get("exception", "").startswith("ValueError\n") for event in log.by("apscheduler"))


async def fail_with(words: str) -> None:
    raise ValueError(words)


def test_migrations_at_debug_are_logged_clean(log: Log, tmp_path: Path) -> None:
    """At DEBUG a migration logs events, and no private value."""
    for name in ("alembic", "sqlalchemy"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        # A new file, because the migration library is not loaded for a database that is up to date.
        migrated(f"sqlite:///{tmp_path}/new.db")
    finally:
        for name in ("alembic", "sqlalchemy"):
            logging.getLogger(name).setLevel(logging.NOTSET)
    assert log.by("alembic")


async def test_slow_tasks_are_logged_clean(log: Log) -> None:
    """The messages of asyncio's debug mode about slow tasks contain no private value."""
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0.0
    try:
        await asyncio.create_task(asyncio.sleep(0, WORDS), name=WORDS)
    finally:
        loop.set_debug(False)
    assert any(event["level"] == "warning" for event in log.by("asyncio"))


HANGS = """
import faulthandler, sys

words = sys.argv[1]


def deeper(said):
    faulthandler.dump_traceback(all_threads=True)


faulthandler.enable()
deeper(words)
faulthandler._sigabrt()
"""


@pytest.mark.process
def test_a_fatal_error_dumps_no_values() -> None:
    """The dump of a fatal error contains only code locations."""
    done = subprocess.run([sys.executable, "-c", HANGS, WORDS], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode < 0
    assert "in deeper" in done.stderr
    assert_clean(done.stderr)


def test_the_programs_loop_logs_its_errors(log: Log) -> None:
    """An error in a callback of the program's loop is logged by type."""

    async def work() -> None:
        asyncio.get_running_loop().call_soon(fail_now, WORDS)
        await asyncio.sleep(0)

    start.run_until_stopped(work(), asyncio.Event())
    (event,) = log.by("bot.logs")
    assert event["event"] == "unhandled exception in a task or callback"
    assert event["exception"].startswith("LookupError\n")


def fail_now(words: str) -> None:
    raise LookupError(words)
