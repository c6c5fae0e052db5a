"""Two people on one chat page in a real Chromium, from an invitation to a release.

A phone taps as a person taps and reads what they see. Its texts come from the content, in its own language.
"""

from collections.abc import Callable, Iterable

from playwright.async_api import Locator, Page, expect

from bot.authoring.content import Content
from bot.core.link import LINES
from tests.support.bot_harness import BotHarness


class Phone:
    """One of the two phones."""

    def __init__(self, page: Page, content: Content, person: int, language: str) -> None:
        self.page, self.content, self.language = page, content, language
        self.words = content.speak(language)
        self.phone = page.locator(f"#p{person}-phone")
        self.log = self.phone.get_by_role("log")
        self.newest = self.log.get_by_role("article").last

    def button(self, name: str) -> Locator:
        """The newest button with that name."""
        return self.phone.get_by_role("button", name=name, exact=True).last

    async def tap(self, id: str, then: str) -> None:
        """Tap the button with this text, and check that the newest message says `then`."""
        await self.button(self.words(id)).click()
        await self.sees(then)

    async def say(self, text: str, then: str) -> None:
        """Send a message, and check that the newest message says `then`."""
        await self.phone.locator("textarea").fill(text)
        await self.phone.locator("textarea").press("Enter")
        await self.sees(then)

    async def sees(self, id: str) -> None:
        """Check that the newest message contains the first line of this text."""
        await expect(self.newest).to_contain_text(self.words(id).splitlines()[0])

    async def speaks(self) -> None:
        """Choose the phone's language, as in Telegram's settings."""
        await self.phone.locator("select").select_option(self.language)

    async def agree(self, then: str) -> None:
        """Tick the four lines, and go on."""
        for line in LINES:
            label = self.words(f"together-line-{line}")
            await self.button(label).click()
            await expect(self.button(f"✓ {label}")).to_be_visible()
        await self.tap("checkin-go-on", then)

    async def cards(self, says: Callable[[str], str]) -> list[str]:
        """Go through the cards, and give each the pick that `says` returns for its id. Returns the ids."""
        await self.button(self.words("together-hand")).click()
        cards = {self.words(f"deck-{id}"): id for id in self.content.deck.cards}
        return await self._through(cards, "together-card-ask", lambda id: self.words(f"together-pick-{says(id)}"))

    async def questions(self, picks: Callable[[str], str]) -> list[str]:
        """Go through the questions, and give each the option that `picks` returns for its id, or none. Returns the
        ids."""
        await self.button(self.words("together-asks")).click()
        questions = {self.words(f"week-{one.id}"): one.id for one in self.content.deck.questions}

        def label(id: str) -> str:
            option = picks(id)
            return self.words.label(f"week-{id}", option) if option else self.words("ask-skip")

        return await self._through(questions, "together-ask-how", label)

    async def _through(self, ids: dict[str, str], first: str, label: Callable[[str], str]) -> list[str]:
        await self.sees(first)
        seen = list[str]()
        while await self.newest.locator("strong").count():
            text = await self.newest.locator("strong").inner_text()
            seen.append(ids[text])
            await self.button(label(ids[text])).click()
            await expect(self.newest).not_to_contain_text(text)
        await self.tap("ask-back", "together-stands")
        return seen

    async def shows(self, prefix: str, ids: Iterable[str]) -> set[str]:
        """The ids whose texts are in the chat, hidden or not."""
        text = await self.log.text_content() or ""
        return {id for id in ids if self.words(f"{prefix}-{id}") in text}


async def linked(bot: BotHarness, one: Phone, two: Phone) -> None:
    """Let both people in, link them, and let the days pass until both halves are active."""
    page = one.page
    await page.locator("#pair").click()
    for phone in (one, two):
        await phone.speaks()
    await one.phone.locator(".start").click()
    await one.tap("welcome-yes", "zone-first")
    await one.say("/together", "together-about")
    await one.agree("together-invite")
    await one.button(one.words("together-copy")).click()
    await one.phone.locator(".other").click()
    await two.sees("welcome-title")
    await two.tap("welcome-yes", "together-handed")
    await two.agree("together-say-so")
    await one.tap("together-confirm", "together-begins")
    for _ in range(3):
        await moved(bot, page, "day")
    for phone in (one, two):
        await phone.say("/together", "together-stands")


async def moved(bot: BotHarness, page: Page, step: str) -> None:
    """Move the clock with a button of the page."""
    before = bot.clock.now()
    await page.locator(f"[data-phrase={step}]").click()
    await bot.world.settled(lambda _: bot.clock.now() > before)
