"""The chat page in a real Chromium: an invitation shown on one phone is opened on the other."""

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.sandbox.chat_page import Chat, opened
from tests.support.browser import DESKTOP, PHONE, chromium

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
ADDRESS = "https://t.me/sandbox_bot?start=t_abc-DEF_123"


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


async def given(chat: Chat, does: dict[str, Any]) -> None:
    """Show a button with these fields on the first phone, and tap it."""
    await chat.api.send("Here", reply_markup={"inline_keyboard": [[{"text": "Pass it on", **does}]]})
    await chat.button("Pass it on").click()


def said(chat: Chat) -> list[str]:
    """The texts in the chat of the second person."""
    world = chat.api.sandbox.world
    return [message["text"] for message in world.chat(world.people[1].id)]


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=str)
async def test_a_copied_address_opens_on_the_other_phone(browser: Browser, size: tuple[int, int]) -> None:
    """One tap shows the other phone and sends /start with the argument of the address. The offer is made once."""
    async with opened(browser, size) as chat:
        await given(chat, {"copy_text": {"text": ADDRESS}})
        await chat.button("Open on the other phone").click()
        other = chat.page.get_by_label("Someone else’s phone")
        await expect(other.get_by_role("log")).to_contain_text("/start t_abc-DEF_123")
        assert said(chat) == ["/start t_abc-DEF_123"]
        await expect(chat.page.get_by_role("button", name="Open on the other phone")).to_have_count(0)
        await expect(chat.page.locator(".phone:visible")).to_have_count(1 if size == PHONE else 2)


async def test_a_shared_address_opens_on_the_other_phone(browser: Browser) -> None:
    """The offer is also made for an address inside a link that shares it."""
    async with opened(browser) as chat:
        url = f"https://t.me/share/url?url={quote(ADDRESS, safe='')}"
        await given(chat, {"url": url})
        await chat.button("Open on the other phone").click()
        await expect(chat.page.get_by_label("Someone else’s phone").get_by_role("log")).to_contain_text("/start t_abc")
        assert said(chat) == ["/start t_abc-DEF_123"]


async def test_any_other_text_is_only_copied(browser: Browser) -> None:
    """No offer is made for words, other addresses, other bots, or an address without an argument."""
    texts = (
        "a kind line",
        "https://example.org/sandbox_bot?start=t_abc",
        "https://t.me/another_bot?start=t_abc",
        "https://t.me/sandbox_bot",
        "https://t.me/sandbox_bot?start=two%20words",
        "https://t.me/share/url?text=t_abc",
        ADDRESS,
    )
    async with opened(browser) as chat:
        found = await chat.page.evaluate(
            "async (texts) => { const { startIn } = await import('/static/deep_link.js');"
            " return texts.map((text) => startIn(text, 'sandbox_bot')); }",
            texts,
        )
    assert found == [*[None] * (len(texts) - 1), "t_abc-DEF_123"]
