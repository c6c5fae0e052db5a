"""Tests for rows of docs/promises.md that need the whole bot and have no other test: lock screens, and replies that
reveal nothing."""

import ast
import inspect
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.screens import reminder
from bot.screens.context import Context
from bot.screens.routes import COMMANDS
from bot.telegram_gate import webhook
from tests.service.service_fixtures import ONE
from tests.support.bot_harness import EVENING, english, labels, running_bot
from tests.support.callbacks import LETTERS
from tests.whole.bare import Bare, bare
from tests.whole.test_lock import lock

STRANGER = 7_000_000_003
SUBJECT = re.compile(
    r"\b(sex\w*|hiv|sti|pep|std|condom\w*|kondom\w*|préserv\w*|preserv\w*|camisinha\w*|pregnan\w*|schwanger\w*|embaraz\w*"
    r"|grossesse|enceinte|gravid\w*|orgas\w*|nude?s?|naked|nackt|desnud\w*|intim\w*|partner\w*|lover\w*|bed|bett|cama|lit"
    r"|pill\w*|pille\w*|clinic\w*|klinik\w*|test\w*|sexe|kink\w*|consent\w*|assault\w*|rape\w*|urin\w*|blood\w*)\b",
    re.IGNORECASE,
)
"""Words that no message may contain where another person may read it."""


@pytest.mark.parametrize("language", sorted(english().words))
def test_lock_screen_preview_is_neutral(language: str) -> None:
    """On a lock screen every note shows a neutral text: the text and buttons of each kind, in each wording, and of the
    note after a long absence."""
    content = english()
    ctx, at = Context(content, content.speak(language)), EVENING
    shown = [reminder.away_note(ctx)]
    for kind in content.reminders:
        planned = Planned(kind, at, at + timedelta(hours=1), id=bytes(16))
        neutral = {ctx.words("reminder-asked"), ctx.words("reminder-asked-plain")}
        if content.reminders[kind].own_line:
            neutral = {ctx.words(f"reminder-{kind}"), ctx.words.label(f"reminder-{kind}", "plain")}
        for plain in (False, True):
            screen = reminder.screen(ctx, Person(language, settings=PersonSettings(plain_reminders=plain)), planned)
            assert screen.text in neutral, kind
            assert screen.protected
            shown.append(screen)
    assert len(shown) > 2 * 20
    for screen in shown:
        for line in (screen.text, *(button.label for row in screen.rows for button in row)):
            assert not SUBJECT.search(line), line


def test_the_subject_pattern_finds_subjects() -> None:
    """The pattern for subjects matches a note's longer text, so it can fail on a first line."""
    content = english()
    answers = [content.speak("en").label(f"reminder-{kind}", "more") for kind in content.reminders]
    assert any(SUBJECT.search(line) for line in answers), "what comes after a tap may say what it is about"


def replies(bot: Bare, since: int) -> list[tuple[str, dict[str, Any]]]:
    """The calls to Telegram since a point in the history, without ids that differ between any two chats."""
    ids = ("chat_id", "message_id", "callback_query_id", "message_ids", "reply_markup")
    return [
        (call.method, {name: value for name, value in call.params.items() if name not in ids})
        for call in bot.world.history[since:]
    ]


async def asked(bot: Bare, who: int) -> list[Any]:
    """The replies to everything that a person can say or tap: every command, a button of every kind, words and a
    sticker."""
    answers: list[Any] = []
    for name in (*COMMANDS, "frobnicate"):
        before = bot.calls()
        await bot.take(bot.message(who, text=f"/{name}"))
        answers.append((name, replies(bot, before)))
    for room in LETTERS:
        if room == "w":  # the door itself
            continue
        for data in (room, f"{room}:l", f"{room}:menu", f"{room}:yes", f"{room}:abc:def"):
            before = bot.calls()
            await bot.take(bot.tap(data, who, 800_000_000))
            answers.append((data, replies(bot, before)))
    for content in ({"text": "words"}, {"sticker": {"file_id": "a"}}, {"text": "FORGET"}):
        before = bot.calls()
        await bot.take(bot.message(who, **content))
        answers.append((content, replies(bot, before)))
    return answers


async def test_an_erased_person_is_told_as_a_stranger(sqlite_template: Path) -> None:
    """After an erasure, a person gets the same replies as a stranger."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        await bot.walk(to="note")
        await bot.take(bot.message(text="words"))
        await bot.press(next(data for data in bot.data() if ":end:k" in data))
        await bot.take(bot.message(text="/forget"), bot.message(text="FORGET"))
        assert (await bot.counts())["account"] == 0
        assert await asked(bot, ONE) == await asked(bot, STRANGER)


async def test_a_locked_journal_changes_no_open_reply(sqlite_url: str, tmp_path: Path) -> None:
    """/help, /support and /hide say the same whether a journal has a passphrase or not."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        answers: list[list[Any]] = []
        for who in (chat.you, chat.partner):
            await chat.arrive(who)
            if who == chat.you:
                await lock(chat)
            pages = [await chat.say(f"/{name}", who) for name in ("help", "support", "hide")]
            answers.append([(page["text"], labels(page)) for page in pages])
        assert answers[0] == answers[1]


def test_the_webhook_secret_is_compared_safely() -> None:
    """The webhook secret is only compared in constant time, because an ordinary comparison reveals how much of a guess
    is right."""
    tree = ast.parse(inspect.getsource(webhook))
    compared = [
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        for part in ast.walk(node)
        if isinstance(part, ast.Attribute) and part.attr == "_secret"
    ]
    digests = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "compare_digest"]
    assert compared == [] and len(digests) == 1
