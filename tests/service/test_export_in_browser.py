"""The page of /export in a browser: its look by day and night, and its protection against planted markup."""

from pathlib import Path
from typing import Literal

import pytest

from bot.core.answer import Answer, typed
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.outgoing import Form
from bot.store import Store, locate
from tests.service.service_fixtures import Service
from tests.support.bot_harness import EVENING
from tests.support.browser import chromium, visit

EVIL = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"

pytestmark = pytest.mark.browser


async def a_page(sqlite_url: str, folder: Path) -> Path:
    """Write the export page of a person with one entry to a file; returns its path."""
    store = Store(locate(sqlite_url))
    service = Service(store)
    account = await service.let_in()
    entry = Entry("quick", EVENING, EVENING, (Answer("note", typed(EVIL)),))
    await service.keep(account, KeptEntry(entry, (("Anything else?", ""),)))
    (file,) = await service.files(account.id, Form.PAGE)
    await store.close()
    path = folder / file.name
    path.write_bytes(file.content)
    return path


@pytest.mark.parametrize(("colours", "back"), [("light", "rgb(251, 248, 245)"), ("dark", "rgb(26, 23, 22)")])
async def test_the_page_has_its_look_and_fits_a_phone(
    sqlite_url: str, tmp_path: Path, colours: Literal["light", "dark"], back: str
) -> None:
    """The page has its own look by day and by night, and fits a phone.

    So its content security policy allows its own style sheet: `visit` fails if the policy refuses anything.
    """
    path = await a_page(sqlite_url, tmp_path)
    async with chromium() as browser, visit(browser, path.as_uri(), colours=colours) as page:
        assert await page.evaluate("getComputedStyle(document.body).backgroundColor") == back
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_markup_in_an_answer_is_shown_as_text(sqlite_url: str, tmp_path: Path) -> None:
    """HTML in an answer is displayed as text and not executed."""
    path = await a_page(sqlite_url, tmp_path)
    async with chromium() as browser, visit(browser, path.as_uri()) as page:
        assert await page.locator("article dd").inner_text() == EVIL
        assert await page.title() == "What I keep about you"


async def test_the_page_blocks_inserted_scripts(sqlite_url: str, tmp_path: Path) -> None:
    """The page's content security policy stops a script even if it is in the page."""
    path = await a_page(sqlite_url, tmp_path)
    html = path.read_text(encoding="utf-8")
    path.write_text(html.replace("<main>", "<main><script>document.title='broken'</script>"), encoding="utf-8")
    async with chromium() as browser:
        page = await browser.new_page()
        await page.goto(path.as_uri())
        assert await page.title() == "What I keep about you"
