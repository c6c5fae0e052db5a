"""The programs measured side by side: how to start each, what it needs, and how a person walks through it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING

from tests.bench.crowd import FIRST, Step
from tests.bench.peers.questions import STEPS
from tests.bench.telegram import TOKEN

if TYPE_CHECKING:  # the others can be measured without this bot
    from tests.bench.seed import Site

CHECKIN: tuple[Step, ...] = (
    "/done",
    ">n:now:",
    ">:who:c:solo",
    ">:mood:c:v4",
    ">:body:c:fine",
    ">:need:+:warmth",
    ">:need:d",
    ">:end:m",
    ">:energy:c:v2",
    ">:word:+:calm",
    ">:word:d",
    ">:note:s",
    ">:k",
)
"""A whole evening with this bot: /done plans the notes, seven questions are answered, and the entry is kept."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A program that can be measured."""

    name: str
    arguments: tuple[str, ...]
    steps: tuple[Step, ...]
    keeps: str
    """What of an answer is on the disk when it is answered."""
    needs: str = ""
    """A package that it needs."""
    environment: Mapping[str, str] = field(default_factory=dict)
    chats: Sequence[int] = ()

    @property
    def missing(self) -> str:
        """Why it cannot be measured here; empty if it can."""
        return "" if not self.needs or find_spec(self.needs) else f"not measured: {self.needs} is not installed"


def ours(name: str, site: "Site", api_url: str, **settings: str) -> Subject:
    """This bot on that database, with these additional settings."""
    environment = {
        "AFTERGLOW_BOT_TOKEN": TOKEN,
        "AFTERGLOW_API_URL": api_url,
        "AFTERGLOW_DATABASE_URL": site.url,
        "AFTERGLOW_KEY_FILE": str(site.key_file),
        # Otherwise Telegram's own limit would be measured.
        "AFTERGLOW_MESSAGES_PER_SECOND": "1000",
        "AFTERGLOW_BURST": "1000000",
        "AFTERGLOW_LOG_LEVEL": "WARNING",
    }
    given = {f"AFTERGLOW_{setting.upper()}": value for setting, value in settings.items()}
    return Subject(name, ("bot", "run"), CHECKIN, "all, sealed", environment=environment | given, chats=site.chats)


def peers(api_url: str, people: int, database_url: str = "") -> dict[str, Subject]:
    """The other programs by a short name. Those that need PostgreSQL are left out without a server."""
    chats, environment = range(FIRST, FIRST + people), {"BENCH_API_URL": api_url, "BENCH_DATABASE_URL": database_url}
    found = {
        key: Subject(name, (f"tests.bench.peers.{module}",), steps, keeps, needs, environment, chats)
        for key, name, module, steps, keeps, needs in (
            ("echo", "bare echo, python-telegram-bot as it comes", "echo", ("hello",), "nothing", ""),
            ("pickle", "ConversationHandler with PicklePersistence", "conversation", STEPS, "all, once a minute", ""),
            ("aiogram", "aiogram 3, in memory", "in_memory", STEPS, "nothing", "aiogram"),
            ("session", "aiogram 3, SQLAlchemy on PostgreSQL", "in_postgresql", STEPS, "all, in the clear", "asyncpg"),
        )
    }
    if not database_url:
        del found["session"]
    return found
