"""The shortest way in a real Chromium, 390 pixels wide: from /start to a kept check-in, a morning note, and /hide."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.support.bot_harness import english
from tests.support.browser import PHONE, chromium
from tests.whole.test_in_the_browser import Phone, phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
QUESTIONS = (
    ("quick-who", "solo", "quick-mood"),
    ("quick-mood", "v4", "quick-body"),
    ("quick-body", "fine", "quick-need"),
)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


async def fits(you: Phone) -> None:
    """Check that nothing on the page is wider than the phone."""
    assert await you.page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


@pytest.mark.parametrize("language", ["en", "de"])
async def test_from_start_to_a_kept_check_in(browser: Browser, sqlite_url: str, tmp_path: Path, language: str) -> None:
    """A newcomer keeps a check-in with eight taps after Start, gets a note in the morning, and clears the chat with
    /hide."""
    words = english().speak(language)

    def first(id: str) -> str:
        return words(id).splitlines()[0]

    async with phone(browser, sqlite_url, tmp_path) as you:
        await you.phone.get_by_label("Language of this person’s Telegram").select_option(language)
        await you.click("Start", first("welcome"))
        taps = [
            ("welcome-yes", first("zone-first")),
            ("zone-done", first("done")),
            ("done-now", first("quick-who")),
        ]
        for id, then in taps:
            await you.click(words(id), then)
            await fits(you)
        for question, option, then in QUESTIONS:
            await you.click(words.label(question, option), first(then))
            await fits(you)
        await you.click(words("ask-picked"), words("end-keep"))
        await fits(you)
        await you.click(words("end-yes"), words("closing-kept"))
        assert len(taps) + len(QUESTIONS) + 2 == 8
        you.bot.clock.move(timedelta(hours=14))
        await you.click(words("reminder-open"), first("morning-mood"))
        await fits(you)
        await you.phone.get_by_role("textbox").fill("/hide")
        await you.page.keyboard.press("Enter")
        await you.sees(first("hide"))
        await expect(you.log.get_by_role("article")).to_have_count(1)
