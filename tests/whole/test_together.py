"""Two people link over real HTTP and in two languages, and the calls to one person do not depend on the other."""

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.support.bot_harness import BotHarness, buttons, labels, running_bot

LINES = ("I want this myself", "I can stay silent at any time", "Nobody tells me what to tap")
LAST_LINE = "Anyone on this phone can see it"


async def agree(chat: BotHarness, who: int | None = None) -> dict[str, Any]:
    """Tick the four lines in any language, and go on."""
    for number in range(4):
        await chat.tap(
            next(data for data in offered(chat, who, "g:lines:") if int(data.split(":")[2]) >> number & 1), who
        )
    return await chat.tap(next(iter(offered(chat, who, "g:yes"))), who)


def offered(chat: BotHarness, who: int | None, begins: str) -> list[str]:
    """The data with that beginning, of the buttons under the newest message that has any."""
    for message in reversed(chat.world.chat(who or chat.you)):
        if found := [data for one in buttons(message) if (data := one.get("callback_data", "")).startswith(begins)]:
            return found
    raise LookupError(f"no button begins with {begins}")


async def invited(chat: BotHarness) -> str:
    """Invite as the first person. Returns the argument of /start in the address."""
    await chat.arrive()
    await chat.say("/together")
    shown = await agree(chat)
    (copied,) = [one["copy_text"]["text"] for one in buttons(shown) if "copy_text" in one]
    (shared,) = [one["url"] for one in buttons(shown) if "url" in one]
    root, _, argument = copied.partition("?start=")
    assert root == f"https://t.me/{chat.world.profile.username}"
    assert shared.startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2F") and argument in shared
    return str(argument)


def calls(chat: BotHarness, who: int) -> list[tuple[str, str]]:
    """Every call for a person, without random values. Message ids become positions, because the sandbox numbers
    messages over all chats, unlike Telegram."""
    mine = [call for call in chat.world.history if int(call.params.get("chat_id", 0)) == who]
    places = {
        id: f"'message {at}'" for at, id in enumerate(sorted({id for call in mine for id in messages(call.params)}))
    }
    return [(call.method, _plain(call.params, places)) for call in mine]


def messages(params: Mapping[str, Any]) -> list[int]:
    """The ids of the messages that a call is about."""
    return [*map(int, params.get("message_ids", [])), *([int(params["message_id"])] if "message_id" in params else [])]


def _plain(params: Mapping[str, Any], places: Mapping[int, str]) -> str:
    named = {**params, "messages": [places[id] for id in messages(params)], "message_id": "", "message_ids": ""}
    return re.sub(r"(?<=t_)[\w-]{22}|(?<=:)[\w-]{22}(?=')", "*", str(named))


async def test_two_people_link_in_two_languages(database_url: str, tmp_path: Path) -> None:
    """One person invites in English, the other comes by the address and through the door in German, and both sides are
    set up."""
    async with running_bot(database_url, tmp_path, start=False) as chat:
        await chat.start(together=True)
        argument = await invited(chat)
        who = chat.partner
        chat.world.set_language(who, "de")
        door = await chat.say(f"/start {argument}", who)
        assert "18" in door["text"]
        handed = await chat.tap(next(iter(offered(chat, who, "g:door:"))), who)
        assert "Jemand hat dir einen Link gegeben" in handed["text"]
        taken = await agree(chat, who)
        assert "Deine Seite wird angelegt" in taken["text"]
        page_shown = await chat.tap("Yes, they told me")
        assert "Your side is being set up" in page_shown["text"]
        await chat.pass_time(timedelta(days=3))
        assert "Your side is set up" in (await chat.say("/together"))["text"]
        assert "Deine Seite ist da" in (await chat.say("/together", who))["text"]


async def test_calls_to_one_ignore_the_other(tmp_path: Path) -> None:
    """The calls to the inviter are the same whether the invitation was never opened, or was taken, let go and
    forgotten."""
    found = []
    for number, opens in enumerate((False, True)):
        folder = tmp_path / str(number)
        async with running_bot(f"sqlite:///{folder / 'data' / 'afterglow.db'}", folder, start=False) as chat:
            await chat.start(together=True)
            argument = await invited(chat)
            if opens:
                who = chat.partner
                await chat.say(f"/start {argument}", who)
                await chat.tap(next(iter(offered(chat, who, "g:door:"))), who)
                await agree(chat, who)
                await chat.tap(next(iter(offered(chat, who, "g:go:"))), who)
                await chat.say("/forget", who)
                await chat.say("FORGET", who)
            await chat.tap("Yes, they told me")
            await chat.pass_time(timedelta(days=3))
            await chat.say("/together")
            await chat.tap("More")
            await chat.tap("Let it rest")
            await chat.tap("Wake it")
            await chat.all_answered()
            found.append(calls(chat, chat.you))
            await chat.say("/forget")
            await chat.say("FORGET")
    assert found[0] == found[1]
    assert len(found[0]) > 10


async def test_without_links_the_sandbox_has_none(database_url: str, tmp_path: Path) -> None:
    """With links turned off the command is unknown, and the first page has no button for it."""
    async with running_bot(database_url, tmp_path) as chat:
        assert "A link for two" not in labels(await chat.arrive())
        assert "/help shows" in (await chat.say("/together"))["text"]
