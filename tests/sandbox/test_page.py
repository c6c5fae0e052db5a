"""The chat page in a real Chromium: messages, buttons, edits, and use by keyboard alone."""

import re
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.sandbox.chat_page import Chat, opened
from tests.sandbox.support import PNG, started
from tests.support.browser import chromium, visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def chat(browser: Browser) -> AsyncIterator[Chat]:
    async with opened(browser) as made:
        yield made


async def test_an_empty_chat_has_a_start_button(browser: Browser) -> None:
    """An empty chat shows the description and a Start button that sends /start."""
    async with started() as api:
        await api.ok("setMyDescription", description="Here for the quiet hour after.")
        async with visit(browser, api.sandbox.url) as page:
            chat = Chat(api, page)
            await expect(chat.phone.get_by_text("Here for the quiet hour after.")).to_be_visible()
            await expect(chat.box).to_be_hidden()
            await chat.button("Start").click()
            await expect(chat.log).to_contain_text("/start")
            await expect(chat.box).to_be_visible()
            assert [m["text"] for m in api.sandbox.world.chat(api.you)] == ["/start"]


async def test_a_file_is_sent(chat: Chat) -> None:
    """The clip button opens the file chooser. The chosen file appears in the chat and reaches the bot."""
    async with chat.page.expect_file_chooser() as chooser:
        await chat.button("Send a file").click()
    await (await chooser.value).set_files({"name": "mine.json", "mimeType": "application/json", "buffer": b"{}"})
    await expect(chat.log).to_contain_text("mine.json")
    batch = await chat.api.ok("getUpdates", timeout=10)
    assert batch[-1]["message"]["document"]["file_name"] == "mine.json"


async def test_a_walk_with_the_keyboard_alone(chat: Chat) -> None:
    """With the keyboard alone, the focus moves from the box to the buttons, along them and through edits, without
    Tab."""
    question = await chat.ask("How are you?", ["Warm", "Tired"], ["Skip"])
    await expect(chat.button("Skip")).to_be_visible()
    await chat.box.focus()
    press = chat.page.keyboard.press
    await press("ArrowUp")
    await expect(chat.button("Warm")).to_be_focused()
    await press("ArrowRight")
    await expect(chat.button("Tired")).to_be_focused()
    await press("Enter")
    assert (await chat.tapped())["data"] == "Tired"
    await chat.edit(question, "Water?", ["Yes", "Later"])
    await expect(chat.button("Yes")).to_be_focused()
    await press("Enter")
    assert (await chat.tapped())["data"] == "Yes"
    await chat.edit(question, "Kept. Rest well.")
    await expect(chat.log.get_by_role("article").last).to_be_focused()
    await press("Escape")
    await expect(chat.box).to_be_focused()


async def test_an_edit_keeps_the_focused_button(chat: Chat) -> None:
    """Each tap on a multiple choice redraws the buttons, and the focus stays on the tapped one."""
    question = await chat.ask("What felt good?", ["Being held"], ["Talking"], ["Done"])
    await chat.button("Talking").focus()
    await chat.page.keyboard.press("Space")
    await chat.tapped()
    await chat.edit(question, "What felt good?", ["Being held"], ["✓ Talking"], ["Done"])
    await expect(chat.button("✓ Talking")).to_be_focused()


async def test_an_edit_keeps_focus_and_typed_text(chat: Chat) -> None:
    """When a message is edited, the text box keeps its focus and its text."""
    question = await chat.ask("One", ["A"])
    await chat.box.fill("half a thought")
    await chat.edit(question, "Two", ["B"])
    await expect(chat.button("B")).to_be_visible()
    await expect(chat.box).to_be_focused()
    await expect(chat.box).to_have_value("half a thought")


async def test_an_edit_changes_the_message_in_its_place(chat: Chat) -> None:
    """An edit changes the message in its place, within the live region."""
    first = await chat.ask("Before", ["A"])
    await chat.ask("Newer")
    await chat.edit(first, "After", ["B"])
    await expect(chat.log.locator(".text")).to_have_text(["/start", "After", "Newer"])
    await expect(chat.log.get_by_role("article").nth(1)).to_contain_text("edited")
    await expect(chat.log).to_have_attribute("aria-live", "polite")
    # The group of buttons has its own name, so a screen reader hears the text once.
    await expect(chat.log.get_by_role("group", name="Buttons")).to_be_visible()
    assert (await chat.log.aria_snapshot()).count("After") == 1


async def test_deletion_moves_focus_to_a_neighbour(chat: Chat) -> None:
    """When the focused message is deleted, its neighbour's button gets the focus."""
    await chat.ask("Stays", ["Here"])
    gone = await chat.ask("Goes", ["Away"])
    await chat.button("Away").focus()
    await chat.api.ok("deleteMessage", chat_id=chat.api.you, message_id=gone)
    await expect(chat.log).not_to_contain_text("Goes")
    await expect(chat.button("Here")).to_be_focused()


async def test_a_tap_is_busy_until_its_toast(chat: Chat) -> None:
    """A tapped button is busy and takes no second tap until the answer appears as a toast."""
    await chat.ask("Save it?", ["Save"])
    save = chat.button("Save")
    await save.click()
    query = await chat.tapped()
    await expect(save).to_have_attribute("aria-busy", "true")
    await save.click()  # a second tap on a busy button has no effect
    await chat.api.ok("answerCallbackQuery", callback_query_id=query["id"], text="Kept for you")
    await expect(save).not_to_have_attribute("aria-busy", "true")
    await expect(chat.phone.get_by_role("status").filter(has_text="Kept for you")).to_be_visible()
    assert await chat.api.ok("getUpdates", allowed_updates=["callback_query"]) == []


async def test_a_tap_on_a_button_that_is_gone(chat: Chat) -> None:
    """A tap on a button that no longer exists shows a notice, and the button stops being busy."""
    question = await chat.ask("Old", ["A"])
    await expect(chat.button("A")).to_be_visible()
    # The message is deleted in the sandbox without an event to the page.
    del chat.api.sandbox.world.chats[chat.api.you].messages[question]
    await chat.button("A").click()
    await expect(chat.phone.get_by_role("status").filter(has_text="may be gone")).to_be_visible()
    await expect(chat.button("A")).not_to_have_attribute("aria-busy", "true")


async def test_a_spoiler_is_hidden_until_tapped(chat: Chat) -> None:
    """A spoiler's text is hidden from sight and screen readers until its button is pressed."""
    styles = [{"type": "spoiler", "offset": 10, "length": 11}, {"type": "bold", "offset": 17, "length": 4}]
    await chat.ask("You said: it was slow", entities=styles)
    cover = chat.button("Hidden text, tap to show")
    await expect(cover.get_by_text("slow")).to_be_hidden()
    await cover.focus()
    await chat.page.keyboard.press("Enter")
    await expect(chat.log.locator("strong", has_text="slow")).to_be_visible()
    await expect(cover).to_have_count(0)


async def test_styles_are_drawn_by_utf16_units(chat: Chat) -> None:
    """Styles are positioned by UTF-16 units: an emoji before a style counts as two."""
    styles = [{"type": "bold", "offset": 3, "length": 9}, {"type": "italic", "offset": 8, "length": 4}]
    await chat.ask("🫖 bold both there <", entities=styles)
    await expect(chat.log.locator("strong")).to_have_text("bold both")
    await expect(chat.log.locator("strong em")).to_have_text("both")


async def test_markup_in_words_is_inert(chat: Chat) -> None:
    """HTML in a text, a button or a person's message is shown as written."""
    evil = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"
    await chat.ask(evil, ["<b>x</b>"])
    await chat.box.fill(evil)
    await chat.page.keyboard.press("Enter")
    await expect(chat.log.locator(".text")).to_have_text(["/start", evil, evil])
    await expect(chat.button("<b>x</b>")).to_be_visible()
    assert await chat.log.locator("img, script, b").count() == 0
    assert await chat.page.title() == "Sandbox chat"


async def test_enter_sends_and_shift_enter_makes_a_line(chat: Chat) -> None:
    """Enter sends the text, and Shift+Enter adds a line break to it."""
    await chat.box.click()
    for key in ("a", "Shift+Enter", "b", "Enter"):
        await chat.page.keyboard.press(key)
    await expect(chat.log.locator(".text").last).to_have_text("a\nb")
    await expect(chat.box).to_have_value("")


async def test_text_over_the_limit_stays_in_the_box(chat: Chat) -> None:
    """Text over 4,096 characters is not sent; a line says by how much it is too long."""
    await chat.box.fill("x" * 4000)
    await expect(chat.phone.get_by_text("96 characters left")).to_be_visible()
    await chat.box.fill("x" * 4099)
    await chat.page.keyboard.press("Enter")
    await expect(chat.phone.get_by_text("3 over 4096")).to_be_visible()
    assert len(await chat.box.input_value()) == 4099
    assert len(chat.api.sandbox.world.chat(chat.api.you)) == 1


async def test_commands_are_found_by_slash_and_by_menu(chat: Chat) -> None:
    """The command list opens by "/" or by its button and works with the arrow keys and Enter."""
    commands = [{"command": "done", "description": "I am here"}, {"command": "help", "description": "What I do"}]
    await chat.api.ok("setMyCommands", commands=commands)
    await chat.box.press_sequentially("/")
    options = chat.phone.get_by_role("listbox", name="Commands").get_by_role("option")
    await expect(options).to_have_text([re.compile("/done.*I am here"), re.compile("/help.*What I do")])
    await chat.page.keyboard.press("h")
    await expect(options).to_have_count(1)
    await chat.page.keyboard.press("ArrowDown")
    await expect(options).to_have_attribute("aria-selected", "true")
    await chat.page.keyboard.press("Enter")
    await expect(chat.log.locator(".text").last).to_have_text("/help")
    await chat.button("Commands").focus()
    for key in ("Enter", "ArrowDown", "ArrowUp", "Enter"):
        await chat.page.keyboard.press(key)
    await expect(chat.log.locator(".text").last).to_have_text("/done")
    await expect(chat.box).to_be_focused()


async def test_a_copy_button_fills_the_clipboard(chat: Chat) -> None:
    """A copy button writes its text to the clipboard and shows "Copied"."""
    await chat.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    markup = {"inline_keyboard": [[{"text": "Copy", "copy_text": {"text": "a kind line"}}]]}
    await chat.api.send("Take it along", reply_markup=markup)
    await chat.button("Copy").click()
    await expect(chat.phone.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    assert await chat.page.evaluate("navigator.clipboard.readText()") == "a kind line"


async def test_a_picture_hides_and_a_document_is_saved(chat: Chat) -> None:
    """A picture hides under its spoiler, and a document can be saved."""
    you = str(chat.api.you)
    for method, field, name, extra in (
        ("sendPhoto", "photo", "p.png", {"has_spoiler": "true"}),
        ("sendDocument", "document", "mine.json", {}),
    ):
        form = aiohttp.FormData({"chat_id": you} | extra)
        form.add_field(field, PNG if field == "photo" else b'{"a": 1}', filename=name)
        url = f"{chat.api.sandbox.url}/bot{chat.api.sandbox.token}/{method}"
        async with chat.api.session.post(url, data=form) as answer:
            assert answer.status == 200, await answer.text()
    await chat.button("Hidden picture, tap to show").click()
    await chat.button("Picture: no words. Enlarge").click()
    await expect(chat.page.get_by_role("dialog", name="Picture").get_by_role("img")).to_be_visible()
    await chat.page.keyboard.press("Escape")
    async with chat.page.expect_download() as download:
        await chat.log.get_by_role("link", name="mine.json").click()
    assert (await download.value).suggested_filename == "mine.json"


async def test_a_protected_message_says_so(chat: Chat) -> None:
    """A protected message says so, and its document is not offered."""
    form = aiohttp.FormData({"chat_id": str(chat.api.you), "protect_content": "true"})
    form.add_field("document", b"{}", filename="mine.json")
    url = f"{chat.api.sandbox.url}/bot{chat.api.sandbox.token}/sendDocument"
    async with chat.api.session.post(url, data=form) as answer:
        assert answer.status == 200, await answer.text()
    await expect(chat.log).to_contain_text("cannot be forwarded or saved")
    await expect(chat.log.get_by_role("link")).to_have_count(0)
