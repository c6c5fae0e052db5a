"""An outage of the database is reported once in the log and once in each chat, and only if it lasts."""

import asyncio

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError
from structlog.testing import capture_logs

from bot.core.incoming import Command, Incoming, Tap
from bot.core.outgoing import Acknowledge, Outgoing, Show
from bot.core.screen import Page, Screen
from bot.telegram_gate import outage
from bot.telegram_gate.outage import Outage

GONE = OperationalError("", None, Exception("gone"), hide_parameters=True)
FULL = OperationalError("", None, Exception("could not extend file: No space left on device"), hide_parameters=True)
CLASH = IntegrityError("", None, Exception("clash"), hide_parameters=True)


def words(language: str | None) -> Screen:
    return Page().add(f"away in {language}").screen()


class Chats:
    """Records what is said to chats."""

    def __init__(self) -> None:
        self.said: list[Outgoing] = []

    async def say(self, outgoing: Outgoing) -> None:
        self.said.append(outgoing)


def wrote(chat: int, *, private: bool = True) -> Incoming:
    return Incoming(chat, chat, Command("help"), "de", private=private)


def tapped(chat: int) -> Incoming:
    return Incoming(chat, chat, Tap("x", 1), "de", query=f"query-{chat}")


async def settled(one: Outage) -> None:
    await one._notices.settled()


async def test_each_chat_is_told_once_per_outage() -> None:
    """Each chat is told once in an outage. A tap is answered with a toast, and a group is not told."""
    chats = Chats()
    one = Outage(chats.say, words, shortest=0, steady=0)
    with capture_logs() as logs:
        for _ in range(2):
            for _ in range(3):
                assert one.record(GONE)
                one.notify([wrote(1), tapped(2), wrote(3, private=False)])
                await settled(one)
            one.resolved()
            one.resolved()
            await asyncio.sleep(0.01)
    screen = words("de")
    once = [Outgoing(1, b"", (Show(screen),)), Outgoing(2, b"", (Acknowledge("query-2", screen.text),))]
    assert chats.said == once * 2
    assert [line["log_level"] for line in logs] == ["error", "warning"] * 2


async def test_a_short_outage_is_not_announced() -> None:
    """An outage that just began is not announced in a chat."""
    chats = Chats()
    one = Outage(chats.say, words)
    with capture_logs():
        assert one.record(GONE)
    one.notify([wrote(1)])
    assert not one._notices and chats.said == []


async def test_a_conflict_is_no_outage() -> None:
    """An integrity error does not start an outage."""
    one = Outage(Chats().say, words, shortest=0)
    assert not one.record(CLASH)
    assert not one.lasts


async def test_at_most_so_many_chats_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """At most MOST_NOTIFIED chats are told, and the list is emptied when the outage ends."""
    monkeypatch.setattr(outage, "MOST_NOTIFIED", 3)
    chats = Chats()
    one = Outage(chats.say, words, shortest=0, steady=0)
    with capture_logs():
        assert one.record(GONE)
    for chat in range(10):
        one.notify([wrote(chat)])
        await settled(one)
    assert len(chats.said) == len(one._notified) == 3
    one.resolved()
    await asyncio.sleep(0.01)
    assert not one._notified


async def test_a_write_between_failures_ends_no_spell() -> None:
    """A write that succeeds between failures, as on a full disk, does not end the outage. Its end is logged once, after
    nothing fails any more."""
    one = Outage(Chats().say, words, steady=0.05)
    with capture_logs() as logs:
        for _ in range(5):
            one.record(FULL)
            one.resolved()
            await asyncio.sleep(0.01)
        assert one.lasts and len(logs) == 1
        await asyncio.sleep(0.1)
    assert [line["log_level"] for line in logs] == ["error", "warning"]
    assert logs[0]["reason"] == "disk-full" and not one.lasts
