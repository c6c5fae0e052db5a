"""The chat page in a real Chromium: several people, the clock, colours, lost connections, narrow and wide screens."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.sandbox.chat_page import Chat, opened
from tests.sandbox.support import started
from tests.support.bot_harness import english
from tests.support.browser import DESKTOP, PHONE, Relay, chromium, visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


async def test_two_people_each_have_a_chat(browser: Browser) -> None:
    """Two people each have a chat of their own, and unread messages are counted on the tab."""
    async with opened(browser) as chat:
        partner = chat.api.sandbox.world.people[1]
        chat.api.sandbox.world.say(partner.id, "/start")
        await chat.api.ok("sendMessage", chat_id=partner.id, text="Only for one")
        await expect(chat.log).not_to_contain_text("Only for one")
        tab = chat.page.get_by_role("tab", name="Someone else")
        await expect(tab).to_contain_text("1")
        await chat.page.get_by_role("tab", selected=True).focus()
        await chat.page.keyboard.press("ArrowRight")
        await expect(tab).to_be_focused()
        await expect(chat.log).to_contain_text("Only for one")
        await expect(tab).not_to_contain_text("1")


async def test_a_wide_screen_can_show_two_phones(browser: Browser) -> None:
    """On a wide screen a switch shows two phones beside each other."""
    async with opened(browser, DESKTOP) as chat:
        await expect(chat.page.locator(".phone:visible")).to_have_count(1)
        switch = chat.page.get_by_role("button", name="A second phone")
        await switch.click()
        await expect(chat.page.locator(".phone:visible")).to_have_count(2)
        await expect(switch).to_have_attribute("aria-pressed", "true")
        boxes = [await phone.bounding_box() for phone in await chat.page.locator(".phone").all()]
        assert boxes[0] is not None
        assert boxes[1] is not None
        assert boxes[0]["x"] + boxes[0]["width"] < boxes[1]["x"]


@pytest.mark.parametrize("width", [1100, 1280, 1900])
async def test_a_wide_screen_is_used_without_overlap(browser: Browser, width: int) -> None:
    """From 1100 px on two phones stand beside the panel without overlap and use most of the width."""
    async with opened(browser, (width, 860)) as chat:
        await chat.page.get_by_role("button", name="A second phone").click()
        await expect(chat.page.locator(".phone:visible")).to_have_count(2)
        parts = [chat.page.locator("#clock"), *(await chat.page.locator(".phone").all())]
        boxes = [box for part in parts if (box := await part.bounding_box()) is not None]
        for left, right in pairwise(boxes):
            assert left["x"] + left["width"] <= right["x"]
        used = boxes[-1]["x"] + boxes[-1]["width"]
        assert width * 0.85 <= used <= width
        assert await chat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_on_a_phone_the_furniture_takes_one_row(browser: Browser) -> None:
    """On a phone the panel takes one row, and the buttons that move the clock are behind a button in it."""
    async with opened(browser) as chat:
        panel = chat.page.locator("#panel")
        box = await panel.bounding_box()
        assert box is not None
        assert box["height"] <= 60
        await chat.page.get_by_role("button", name="Clock and more").click()
        await expect(chat.page.get_by_role("button", name="Next morning")).to_be_visible()
        await expect(panel).to_contain_text("Nothing leaves it")


async def test_labels_are_cut_where_telegram_cuts_them(browser: Browser) -> None:
    """Long labels are cut to one line with an ellipsis, so that a writer sees what Telegram would show."""
    async with opened(browser) as chat:
        await chat.ask("Long?", ["My mind was somewhere else altogether", "Something else that is long"], ["Short"])
        await expect(chat.log.locator(".key")).to_have_count(3)
        heights, cut = [], []
        for key in await chat.log.locator(".key").all():
            box = await key.bounding_box()
            assert box is not None
            heights.append(box["height"])
            cut.append(await key.locator(".label").evaluate("e => e.scrollWidth > e.clientWidth"))
        assert len(set(heights)) == 1
        assert cut == [True, True, False]


async def test_the_pointer_marks_no_answer(browser: Browser) -> None:
    """After a click, the next button under the pointer does not look chosen."""
    async with opened(browser, DESKTOP) as chat:
        await chat.ask("How?", ["One"], ["Two"])
        one, two = chat.button("One"), chat.button("Two")
        await one.hover()
        looks = [await key.evaluate("e => getComputedStyle(e).backgroundColor") for key in (one, two)]
        assert looks[0] == looks[1]


async def test_each_message_has_its_lang_attribute(browser: Browser) -> None:
    """Each message has the lang attribute of its language, and the page follows the last one."""
    async with opened(browser) as chat:
        await chat.ask("How do you feel right now? Any answer is fine here.", ["Good"])
        await expect(chat.log.get_by_role("article").last).to_have_attribute("lang", "en")
        await chat.ask("Wie geht es dir jetzt? Jede Antwort ist in Ordnung, und du musst nicht antworten.", ["Gut"])
        await expect(chat.log.get_by_role("article").last).to_have_attribute("lang", "de")
        await expect(chat.log.get_by_role("article").nth(1)).to_have_attribute("lang", "en")
        await expect(chat.phone.get_by_role("textbox", name="Nachricht")).to_be_visible()
        await expect(chat.page.locator("html")).to_have_attribute("lang", "de")
        await expect(chat.page.get_by_role("tab", name="Andere Person")).to_be_visible()
        await chat.ask("¿Cómo te sientes ahora? Cualquier respuesta está bien.", ["Bien"])
        await expect(chat.phone.get_by_role("textbox", name="Mensaje")).to_be_visible()


@pytest.mark.parametrize("language", sorted(english().words))
async def test_the_language_of_each_message_is_found(browser: Browser, language: str) -> None:
    """The page finds the right language for each question of the bot in each language."""
    words = english().speak(language)
    texts = [words(flow.words_of(question)) for flow in english().flows.values() for question in flow.questions]
    async with opened(browser) as chat:
        found = await chat.page.evaluate(
            "async (texts) => { const { languageOf } = await import('/static/detect_language.js');"
            " return texts.map((text) => languageOf(text, '')); }",
            texts,
        )
    wrong = [text for text, code in zip(texts, found, strict=True) if code not in (language.split("-")[0], "")]
    assert len(wrong) <= len(texts) * 0.02, wrong


async def test_the_clock_is_shown_and_moves_forward(browser: Browser) -> None:
    """The page shows the clock, and its buttons move it by 15 minutes up to a week, or to the next morning."""
    async with opened(browser) as chat:
        before = chat.api.clock.now
        shown = chat.page.locator("#now")
        await expect(shown).to_contain_text(re.compile("Sun"))
        await chat.page.get_by_role("button", name="Clock and more").click()
        first = await shown.inner_text()
        await chat.page.get_by_role("button", name="+15 min").click()
        await expect(shown).not_to_have_text(first)
        assert chat.api.clock.now - before == timedelta(minutes=15)
        await chat.page.get_by_role("button", name="+1 h").click()
        await chat.api.sandbox.world.settled(lambda _: chat.api.clock.now - before == timedelta(hours=1, minutes=15))
        await chat.page.get_by_role("button", name="+1 day").click()
        await chat.api.sandbox.world.settled(lambda _: chat.api.clock.now - before == timedelta(hours=25, minutes=15))
        await chat.page.get_by_role("button", name="+1 week").click()
        await chat.api.sandbox.world.settled(lambda _: chat.api.clock.now - before > timedelta(days=8))
        passed = chat.api.clock.now - before
        await chat.page.get_by_role("button", name="Next morning").click()
        await chat.api.sandbox.world.settled(lambda _: chat.api.clock.now - before > passed)
        zone = await chat.page.evaluate("new Date().getTimezoneOffset()")
        local = chat.api.clock.now - timedelta(minutes=zone)
        assert (local.hour, local.minute) == (10, 0)


async def test_a_fixed_clock_has_no_move_buttons(browser: Browser) -> None:
    """If the clock cannot be moved, the page shows it without buttons that move it."""
    async with opened(browser, move_clock=None) as chat:
        await expect(chat.page.locator("#now")).not_to_be_empty()
        await expect(chat.page.get_by_role("button", name="Next morning")).to_be_hidden()


async def test_colours_follow_the_system_and_the_button(browser: Browser) -> None:
    """The page starts in the system's colours, and the button's choice survives a reload."""
    async with opened(browser, colours="dark") as chat:
        look = "getComputedStyle(document.body).backgroundColor"
        toggle = chat.page.get_by_role("button", name="Dark colours")
        await expect(toggle).to_have_attribute("aria-pressed", "true")
        dark = await chat.page.evaluate(look)
        await toggle.click()
        light = await chat.page.evaluate(look)
        assert sum(map(int, re.findall(r"\d+", dark))) < 200 < 600 < sum(map(int, re.findall(r"\d+", light)))
        await chat.page.reload()
        await expect(toggle).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_every_text_colour_has_aa_contrast(browser: Browser, colours: str) -> None:
    """Every text colour has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), computed from the browser's colours."""
    pairs = [
        ("text", "desk"), ("text", "surface"), ("text", "bot"), ("text", "person"), ("soft", "desk"),
        ("soft", "surface"), ("soft", "bot"), ("soft", "wall"), ("person-soft", "person"), ("accent", "bot"),
        ("accent", "surface"), ("on-accent", "accent"), ("danger", "surface"), ("key-text", "wall"),
    ]  # fmt: skip
    async with opened(browser, colours="dark" if colours == "dark" else "light") as chat:
        for front, back in pairs:
            ratio = await chat.page.evaluate(CONTRAST, [front, back])
            assert ratio >= 4.5, (front, back, ratio)


CONTRAST = """([front, back]) => {
  const light = (name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = `var(--${name})`;
    const parts = getComputedStyle(probe).color.match(/[0-9.]+/g).slice(0, 3).map((v) => v / 255);
    probe.remove();
    const [r, g, b] = parts.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [one, two] = [light(front), light(back)].sort((a, b) => b - a);
  return (one + 0.05) / (two + 0.05);
}"""


@pytest.mark.parametrize("size", [PHONE, DESKTOP, (640, 430), (320, 568)], ids=str)
async def test_narrow_pages_need_no_sideways_scrolling(browser: Browser, size: tuple[int, int]) -> None:
    """No page size needs sideways scrolling, and the text box stays usable. (640, 430) is 1280 by 860 at 200 % zoom."""
    async with opened(browser, size) as chat:
        await chat.ask("A question " * 30, ["A rather long label for one button", "Short"], ["W" * 60])
        await expect(chat.button("Short")).to_be_visible()
        assert await chat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await chat.phone.locator(".scroll").evaluate("e => e.scrollWidth <= e.clientWidth")
        await chat.box.fill("still here")
        await chat.page.keyboard.press("Enter")
        await expect(chat.log.locator(".text").last).to_have_text("still here")
        await expect(chat.log.locator(".text").last).to_be_in_viewport()


async def test_a_reconnected_page_catches_up(browser: Browser) -> None:
    """After a lost connection the page catches up with sent, edited and deleted messages, and unsent text stays in the
    box."""
    async with started() as api:
        api.sandbox.world.say(api.you, "/start")
        relay = Relay(api.sandbox.url)
        await relay.mend()
        async with visit(browser, relay.url) as page:
            chat = Chat(api, page)
            changed, gone = await chat.ask("First", ["A"]), await chat.ask("Goes")
            await expect(chat.log).to_contain_text("Goes")
            await relay.cut()
            await expect(chat.phone.locator(".status")).to_have_text("connecting…")
            await chat.edit(changed, "Changed", ["B"])
            await api.ok("deleteMessage", chat_id=api.you, message_id=gone)
            await chat.ask("Missed")
            await chat.box.fill("not lost")
            await page.keyboard.press("Enter")
            await expect(chat.phone.get_by_role("status").filter(has_text="not sent")).to_be_visible()
            await expect(chat.box).to_have_value("not lost")
            await relay.mend()
            await expect(chat.log.locator(".text")).to_have_text(["/start", "Changed", "Missed"])
            await expect(chat.phone.locator(".status")).not_to_have_text("connecting…")
            await page.keyboard.press("Enter")
            await expect(chat.log.locator(".text").last).to_have_text("not lost")
        await relay.cut()


async def test_each_phone_has_its_own_language(browser: Browser) -> None:
    """The language chosen in one phone changes that person and not the other."""
    async with opened(browser) as chat:
        await chat.phone.get_by_label("Language of this person’s Telegram").select_option("de")
        you, partner = chat.api.sandbox.world.people[:2]
        async with chat.page.expect_response("**/say"):
            await chat.box.fill("Hallo")
            await chat.page.keyboard.press("Enter")
        assert chat.api.sandbox.world.person(you.id).language_code == "de"
        assert chat.api.sandbox.world.person(partner.id).language_code == "en"
