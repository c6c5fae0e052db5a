"""Two people in a real Chromium, one in English and one in German, from the invitation to a match."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.support.bot_harness import english, running_bot
from tests.support.browser import DESKTOP, chromium, visit
from tests.whole.two_phones import Phone, linked, moved

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


async def test_two_languages_see_what_both_chose(browser: Browser, sqlite_url: str, tmp_path: Path) -> None:
    """Each person sees the cards that both said yes to and the other's answer, in their own language, and nothing else.

    Six of the week's ten cards go to each person, so at least two go to both. The deck has two questions here, so both
    are asked the same.
    """
    content = replace(english(), deck=replace(english().deck, questions=english().deck.questions[:2]))
    shared, other = content.deck.questions
    async with (
        running_bot(sqlite_url, tmp_path, content, start=False) as bot,
        visit(browser, bot.sandbox.url, DESKTOP) as page,
    ):
        await bot.start(together=True)
        one, two = Phone(page, content, bot.you, "en"), Phone(page, content, bot.partner, "de")
        await linked(bot, one, two)

        first = await one.cards(lambda _: "yes")
        declined = list[str]()

        def says(card: str) -> str:
            declined.extend([card] if card in first and not declined else [])
            return "no" if card in declined else "yes"

        second = await two.cards(says)
        both = set(first) & set(second) - set(declined)
        assert len(first) == len(second) == 6
        assert both and len(declined) == 1
        options = {question.id: question.options for question in content.deck.questions}
        assert {shared.id, other.id} == set(await one.questions(lambda id: options[id][0]))
        await two.questions(lambda id: options[id][1] if id == shared.id else "")
        for phone in (one, two):
            assert await phone.shows("deck", content.deck.cards) == set(), "what was tapped is shown to nobody"

        await moved(bot, page, "week")
        for phone, theirs in ((one, shared.options[1]), (two, shared.options[0])):
            await phone.button(phone.words("reminder-open")).click()
            await phone.tap("together-open", "together-stands")
            await phone.tap("together-look", "together-both")
            await phone.newest.locator(".spoiler").first.click()
            for card in both:
                await expect(phone.newest.get_by_text(phone.words(f"deck-{card}"), exact=True)).to_be_visible()
            answer = phone.words.label(f"week-{shared.id}", theirs)
            await expect(phone.newest.get_by_text(answer, exact=True)).to_be_visible()
            assert await phone.shows("deck", content.deck.cards) == both
            assert await phone.shows("week", options) == {shared.id}
            shown = await phone.newest.locator(".shown").all_inner_texts()
            assert len(shown) == len(both) + 1
