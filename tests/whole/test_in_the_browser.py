"""The whole bot in a real Chromium: a newcomer's first evening by mouse, and again by keyboard alone."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.support.bot_harness import BotHarness, running_bot
from tests.support.browser import chromium, visit
from tests.whole.test_insights import keep_enough

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


class Phone:
    """One phone of the chat page, as a person uses it."""

    def __init__(self, page: Page, bot: BotHarness) -> None:
        self.page, self.bot = page, bot
        self.phone = page.locator(".phone:visible").first
        self.log = self.phone.get_by_role("log")
        self.box = self.phone.get_by_role("textbox", name="Message")

    def button(self, name: str) -> Locator:
        """The newest button with that name."""
        return self.phone.get_by_role("button", name=name, exact=True).last

    async def click(self, name: str, then: str) -> None:
        """Click a button, and check the text that follows."""
        await self.button(name).click()
        await self.sees(then)

    async def presses(self, name: str, then: str) -> None:
        """Reach a button with the arrow keys from another button, press it, and check the text that follows."""
        wanted = self.button(name)
        for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
            for _ in range(14):
                if await wanted.evaluate("element => element === document.activeElement"):
                    await self.page.keyboard.press("Enter")
                    await self.sees(then)
                    return
                await self.page.keyboard.press(key)
        raise AssertionError(f"the arrow keys do not lead to {name!r}")

    async def sees(self, text: str) -> None:
        """Check that the log shows a message with that text."""
        await expect(self.log.get_by_role("article").filter(has_text=re.compile(re.escape(text))).last).to_be_visible()


@asynccontextmanager
async def phone(browser: Browser, database_url: str, folder: Path) -> AsyncIterator[Phone]:
    async with running_bot(database_url, folder) as bot, visit(browser, bot.sandbox.url) as page:
        yield Phone(page, bot)


CHECK_IN = (
    ("Now", "Who was there?"),
    ("Just me", "How do you feel right now?"),
    ("Good", "body"),
    ("Fine", "kind"),
    ("Warmth", "kind"),
    ("That is it", "Shall I keep this?"),
    ("A few more questions", "energy"),
    ("Low", "words"),
    ("Calm", "words"),
    ("That is it", "line"),
)


async def test_a_first_evening_by_mouse(browser: Browser, sqlite_url: str, tmp_path: Path) -> None:
    """A newcomer starts, agrees, keeps a check-in with own words after /done, and gets the reminder ten minutes
    later."""
    async with phone(browser, sqlite_url, tmp_path) as you:
        await you.click("Start", "18 or older")
        await you.click("I am 18+, and yes", "what time is it where you are")
        await you.box.fill("21:00")
        await you.page.keyboard.press("Enter")
        await you.sees("Which place has the same time as you?")
        await you.click("Berlin", "Berlin, where it is 9:00")
        await you.box.fill("/done")
        await you.page.keyboard.press("Enter")
        await you.sees("I'm here. Now, in a while, or tomorrow?")
        for name, then in CHECK_IN:
            await you.click(name, then)
        await you.box.fill("A quiet evening.")
        await you.page.keyboard.press("Enter")
        await you.sees("Shall I keep this?")
        await you.click("Keep it", "Kept, and sealed.")
        await you.page.get_by_role("button", name="Clock and more").click()
        await you.page.get_by_role("button", name="+15 min").click()
        await you.sees("Time for a glass of water?")
        await you.button("Later").click()
        await expect(you.phone.get_by_role("status").filter(has_text="Again in 15 minutes")).to_be_visible()
        await you.page.get_by_role("button", name="Next morning").click()
        await you.click("Open", "Good morning. How do you feel today?")


async def test_a_check_in_by_keyboard_alone(browser: Browser, sqlite_url: str, tmp_path: Path) -> None:
    """A whole check-in works by keyboard alone, because the focus stays in the message through every edit."""
    async with phone(browser, sqlite_url, tmp_path) as you:
        await you.bot.arrive()
        await you.sees("What would you like?")
        await you.box.focus()
        await you.page.keyboard.press("ArrowUp")
        await you.presses("Just now", "I'm here.")
        for name, then in CHECK_IN:
            await you.presses(name, then)
        await you.presses("Skip", "Shall I keep this?")
        await you.presses("Keep it", "Kept, and sealed.")


async def test_pictures_and_words_of_a_look_back(browser: Browser, sqlite_url: str, tmp_path: Path) -> None:
    """A picture is hidden until a tap, and "Words only" shows the same facts without it."""
    async with phone(browser, sqlite_url, tmp_path) as you:
        await keep_enough(you.bot)
        await you.bot.say("/insights")
        await you.sees("often: calm")
        shown = you.phone.get_by_role("button", name="Enlarge")
        await expect(shown).to_have_count(0)
        await you.button("Hidden picture, tap to show").click()
        await expect(shown).to_have_count(1)
        await you.click("Words only", "often: calm")
        await expect(you.button("With pictures")).to_be_visible()


async def test_a_wish_goes_to_the_clipboard(browser: Browser, sqlite_url: str, tmp_path: Path) -> None:
    """The button copies the exact sentence to the clipboard."""
    async with phone(browser, sqlite_url, tmp_path) as you:
        await you.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        await you.bot.arrive()
        for said in ("/cards", "A sentence to send", "1"):
            await (you.bot.say(said) if said.startswith("/") else you.bot.tap(said))
        sentence = you.bot.last()["text"]
        await you.button("Copy").click()
        copied = await you.page.evaluate("navigator.clipboard.readText()")
        assert copied and copied in sentence
