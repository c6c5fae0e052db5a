"""Helpers of the chat page's tests: a started sandbox with its page open in a real browser."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Literal

from playwright.async_api import Browser, Locator, Page

from tests.sandbox.support import Caller, started
from tests.support.browser import PHONE, visit


@dataclass
class Chat:
    """The bot's side (`api`) and the person's side (`page`) of one chat."""

    api: Caller
    page: Page

    @property
    def phone(self) -> Locator:
        """The visible phone; with two side by side, the first."""
        return self.page.locator(".phone:visible").first

    @property
    def log(self) -> Locator:
        """The live region with the messages of the chat."""
        return self.phone.get_by_role("log")

    @property
    def box(self) -> Locator:
        """The text box."""
        return self.phone.get_by_role("textbox", name="Message")

    def button(self, name: str) -> Locator:
        """A button of the visible phone, by its whole accessible name."""
        return self.phone.get_by_role("button", name=name, exact=True)

    async def ask(self, text: str, *rows: list[str], **params: Any) -> int:
        """Send a message as the bot, with rows of buttons whose labels are their data. Returns its id."""
        sent = await self.api.send(text, **({"reply_markup": keys(*rows)} if rows else {}), **params)
        message_id: int = sent["message_id"]
        return message_id

    async def edit(self, message_id: int, text: str, *rows: list[str]) -> None:
        """Edit a message as the bot."""
        await self.api.ok(
            "editMessageText",
            chat_id=self.api.you,
            message_id=message_id,
            text=text,
            reply_markup=keys(*rows),
        )

    async def tapped(self) -> dict[str, Any]:
        """The next tap, as the bot receives it. Earlier updates are confirmed and ignored."""
        while True:  # earlier messages may come in a batch of their own
            batch = await self.api.ok("getUpdates", timeout=10, allowed_updates=["callback_query"])
            assert batch, "nobody tapped"
            await self.api.ok("getUpdates", offset=batch[-1]["update_id"] + 1)
            for update in batch:
                if "callback_query" in update:
                    query: dict[str, Any] = update["callback_query"]
                    return query


def keys(*rows: list[str]) -> dict[str, Any]:
    """An inline keyboard in which each label is also the data of its button."""
    return {"inline_keyboard": [[{"text": label, "callback_data": label} for label in row] for row in rows]}


@asynccontextmanager
async def opened(
    browser: Browser, size: tuple[int, int] = PHONE, colours: Literal["light", "dark"] = "light", **options: Any
) -> AsyncIterator[Chat]:
    """Open the page on a new sandbox. The person has sent a first message, so the text box is there."""
    async with started(**options) as api:
        api.sandbox.world.say(api.you, "/start")
        async with visit(browser, api.sandbox.url, size, colours) as page:
            chat = Chat(api, page)
            await chat.box.wait_for()
            yield chat
