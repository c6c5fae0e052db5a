"""Carries out the steps of an outbox row, and turns each failure of Telegram into a verdict."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any, Final

import structlog
from resvg_py import svg_to_bytes
from telegram import BotCommand, BotCommandScopeChat, InputFile, ReactionTypeEmoji
from telegram.error import TelegramError, TimedOut

from bot.core.chat_messages import MessageKind
from bot.core.outgoing import (
    Acknowledge,
    Commands,
    Document,
    Erase,
    Leave,
    Menu,
    Outgoing,
    React,
    Result,
    SendDocument,
    SendPicture,
    Show,
    Step,
    Verdict,
)
from bot.core.screen import Screen
from bot.service.open_journals import JournalClosed
from bot.telegram_gate import raw_api
from bot.telegram_gate.failures import FailureKind, kind_of
from bot.telegram_gate.outcome import result_of
from bot.telegram_gate.rate_limit import URGENT, flight
from bot.telegram_gate.raw_api import Bot

log = structlog.get_logger(__name__)

PLACEHOLDER: Final = "…"
"""The text of a message that is sent first and then edited, so that notifications do not show its screen."""
MOST_AT_ONCE = 100
"""The number of messages that one call may delete."""

Documents = Callable[[bytes, SendDocument], AsyncIterator[Document]]
"""Yields the files of a step for an account, each made when it is needed."""


class _Overtaken(Exception):
    """An urgent row arrived after the placeholder was sent, so it must not be edited into the screen."""


class Deliverer:
    """Carries out steps with the library's Bot."""

    def __init__(self, bot: Bot, documents: Documents) -> None:
        self._bot = bot
        self._documents = documents

    async def deliver(self, outgoing: Outgoing) -> Result:
        """Carry out the steps of a row in order. A tap is acknowledged concurrently, so that its button stops waiting.

        If a step fails, the result holds the steps that were not done.
        """
        acknowledgements = [step for step in outgoing.steps if isinstance(step, Acknowledge)]
        others: list[Step] = [step for step in outgoing.steps if not isinstance(step, Acknowledge)]
        if not acknowledgements:
            return await self._carry_out(outgoing, others)
        async with asyncio.TaskGroup() as group:
            for step in acknowledgements:
                group.create_task(self._acknowledge_concurrently(step))
            result = group.create_task(self._carry_out(outgoing, others))
        return result.result()

    async def _carry_out(self, outgoing: Outgoing, steps: Sequence[Step]) -> Result:
        checkin: int | None = None
        sent: list[tuple[int, MessageKind]] = []
        later: list[Step] = []
        for index, step in enumerate(steps):
            if _overtaken():
                return Result(Verdict.NOT_SENT, message=checkin, sent=tuple(sent), left=(*later, *steps[index:]))
            messages = 0
            try:
                async for message in self._step(outgoing, step):
                    messages += 1
                    sent.append((message, _message_kind(step)))
                    checkin = message if isinstance(step, Show) and step.remember else checkin
            except _Overtaken:
                left = (*later, _rest_of(step, messages, sent), *steps[index + 1 :])
                return Result(Verdict.NOT_SENT, message=checkin, sent=tuple(sent), left=left)
            except TelegramError as error:
                result = result_of(error)
                if isinstance(step, Menu) and not step.commands and outgoing.account:
                    # The next turn of the chat tries again. No other step depends on the menu.
                    log.debug("restoring the menu of a chat failed, will retry", kind=kind_of(error).kind.name)
                    later.append(step)
                    continue
                if result.verdict is Verdict.REFUSED:
                    log.error("telegram call refused", step=type(step).__name__, exc_info=error)
                    continue
                left = (*later, _rest_of(step, messages, sent), *steps[index + 1 :])
                return replace(result, message=checkin, sent=tuple(sent), left=left)
        return Result(Verdict.DONE, message=checkin, sent=tuple(sent), left=tuple(later))

    async def _step(self, outgoing: Outgoing, step: Step) -> AsyncIterator[int]:
        """Carry out one step. Yields the id of each new message."""
        match step:
            case Show():
                async for message in self._show(outgoing, step):
                    yield message
            case Erase(messages, blank, line):
                await self._erase(outgoing.chat, messages, line)
                for message in blank:
                    await self._blank(outgoing.chat, message, line)
            case React(message, emoji):
                await self._try(self._bot.set_message_reaction(outgoing.chat, message, ReactionTypeEmoji(emoji)))
            case SendDocument():
                try:
                    async for file in self._documents(outgoing.account, step):
                        if _overtaken():
                            return
                        # Not protected, so that the person can save it.
                        content = InputFile(file.content, filename=file.name)
                        sent = await self._bot.send_document(outgoing.chat, content, protect_content=False)
                        yield sent.message_id
                except JournalClosed:
                    log.info("export abandoned: the journal was closed before a file was made")
                    yield await raw_api.send(self._bot, outgoing.chat, step.lost)
            case SendPicture(svg):
                async for message in self._picture(outgoing.chat, svg):
                    yield message
            case Menu(commands):
                await self._menu(outgoing.chat, commands)
            case Leave():
                await self._try(self._bot.leave_chat(outgoing.chat))
            case Acknowledge():
                await self._acknowledge(step)

    async def _show(self, outgoing: Outgoing, show: Show) -> AsyncIterator[int]:
        """Show a screen. Yields the ids of the messages that were sent for it."""
        chat, priority = outgoing.chat, URGENT if outgoing.urgency else None
        if show.edit is None or not await self._edit(chat, show.edit, show.screen, priority):
            if show.edit is not None and _overtaken():
                # The urgent row has deleted the message.
                return
            if show.placeholder_first:
                placeholder = Screen(PLACEHOLDER, protected=show.screen.protected)
                message = await raw_api.send(self._bot, chat, placeholder, priority, silent=True)
                yield message
                if _overtaken():
                    raise _Overtaken
            if not show.placeholder_first or not await self._edit(chat, message, show.screen, priority):
                yield await raw_api.send(self._bot, chat, show.screen, priority)
        if show.retire is not None and not _overtaken():
            # If this row was overtaken, its new message is deleted and the old one must stay.
            await self._retire(chat, show.retire)
        if show.clears and not _overtaken():
            # Only tried: if a failure here failed the step, the screen would be sent twice.
            await self._try(self._bot.delete_messages(chat, list(show.clears)))

    async def _picture(self, chat: int, svg: str) -> AsyncIterator[int]:
        """Send a picture. Yields the id of its message. After an unknown outcome it is not sent again."""
        content = InputFile(await asyncio.to_thread(png, svg), filename="picture.png")
        try:
            sent = await self._bot.send_photo(
                chat, content, has_spoiler=True, protect_content=True, disable_notification=True
            )
        except TelegramError as error:
            if result_of(error).verdict is not Verdict.UNKNOWN:
                raise
            log.info("a picture may not have arrived; it is not sent again", kind=kind_of(error).kind.name)
        else:
            yield sent.message_id

    async def _erase(self, chat: int, messages: Sequence[int], line: Screen) -> None:
        """Delete messages, a hundred in each call. Telegram ignores messages that are already deleted.

        Telegram refuses a whole batch because of one message that cannot be deleted. Then each half is tried, down to
        that message, which is edited to say `line`.
        """
        for start in range(0, len(messages), MOST_AT_ONCE):
            batch = messages[start : start + MOST_AT_ONCE]
            try:
                await self._bot.delete_messages(chat, list(batch))
            except TelegramError as error:
                if result_of(error).verdict is not Verdict.REFUSED:
                    raise
                if len(batch) > 1:
                    middle = len(batch) // 2
                    await self._erase(chat, batch[:middle], line)
                    await self._erase(chat, batch[middle:], line)
                else:
                    await self._blank(chat, batch[0], line)

    async def _blank(self, chat: int, message: int, line: Screen) -> None:
        """Edit a message of the bot to say `line`. Ignores a message that is deleted or cannot be edited."""
        try:
            await self._edit(chat, message, line, None)
        except TelegramError as error:
            if result_of(error).verdict is not Verdict.REFUSED:
                raise

    async def _menu(self, chat: int, commands: Commands) -> None:
        """Set the menu of a chat, or restore the usual one if there are no commands."""
        scope = BotCommandScopeChat(chat)
        if commands:
            await self._bot.set_my_commands([BotCommand(name, text) for name, text in commands], scope=scope)
        else:
            await self._bot.delete_my_commands(scope=scope)

    async def _edit(self, chat: int, message: int, screen: Screen, priority: int | None) -> bool:
        """Show a screen in an existing message. Returns False if the message cannot be edited."""
        try:
            await raw_api.edit(self._bot, chat, message, screen, priority)
        except TelegramError as error:
            match kind_of(error).kind:
                case FailureKind.NOT_MODIFIED:
                    return True
                case FailureKind.MESSAGE_GONE:
                    return False
            raise
        return True

    async def _retire(self, chat: int, message: int) -> None:
        """Delete a message that a new message replaced. If it is older than 48 hours, remove its buttons instead.

        Only tried: if a failure here failed the step, the new message would be sent twice.
        """
        try:
            await self._bot.delete_message(chat, message)
        except TelegramError:
            await self._try(self._bot.edit_message_reply_markup(chat, message))

    async def _acknowledge_concurrently(self, step: Acknowledge) -> None:
        # This call leaves at once, which must not count as the departure of the row's other calls.
        flight.set(None)
        await self._acknowledge(step)

    async def _acknowledge(self, step: Acknowledge) -> None:
        """Answer a tap, so that its button stops waiting. A failure is only logged.

        After a failure of the connection or the server, but not after a timeout, it is tried once more. An idle
        connection may have been closed, and a second answer does no harm.
        """
        try:
            await raw_api.acknowledge(self._bot, step.query, step.text)
        except TelegramError as error:
            kind = kind_of(error).kind
            if isinstance(error, TimedOut) or kind not in (
                FailureKind.NOT_SENT,
                FailureKind.UNKNOWN_OUTCOME,
                FailureKind.SERVER,
            ):
                log.debug("telegram call failed, nothing is lost", kind=kind.name)
            else:
                await self._try(raw_api.acknowledge(self._bot, step.query, step.text))

    async def _try(self, call: Awaitable[Any]) -> None:
        """Make a call whose failure is only logged, as nothing is lost by it."""
        try:
            await call
        except TelegramError as error:
            log.debug("telegram call failed, nothing is lost", kind=kind_of(error).kind.name)


def _rest_of(step: Step, done: int, sent: Sequence[tuple[int, MessageKind]]) -> Step:
    """The rest of a step that ended early after it sent `done` messages, the last ones of `sent`."""
    match step:
        case SendDocument():
            return replace(step, skip=step.skip + done)
        case Show() if done:
            return replace(step, edit=sent[-1][0])
    return step


def _message_kind(step: Step) -> MessageKind:
    """The kind of the messages that a step sends."""
    match step:
        case Show():
            return step.message_kind
        case SendPicture():
            return MessageKind.PAGE
    return MessageKind.FILE


def _overtaken() -> bool:
    """Whether an urgent row arrived, so that no further call may be made for this row."""
    current = flight.get()
    return current is not None and current.overtaken


def png(svg: str) -> bytes:
    """Convert an SVG to a PNG. It is slow, so it must run in a thread."""
    # The bot's pictures contain no text, so no fonts are loaded.
    return bytes(svg_to_bytes(svg_string=svg, skip_system_fonts=True))
