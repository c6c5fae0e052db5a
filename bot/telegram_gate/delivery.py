"""Carries out the steps of an outbox row in a chat, and turns each failure into a verdict."""

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
from bot.telegram_gate.outcome import verdict
from bot.telegram_gate.rate_limit import URGENT, flight
from bot.telegram_gate.raw_api import Bot

log = structlog.get_logger(__name__)

PLACEHOLDER: Final = "…"
"""Sent first if notifications must not show the screen. Then it is edited into the screen."""
MOST_AT_ONCE = 100
"""The most messages that Telegram deletes in one call."""

Documents = Callable[[bytes, SendDocument], AsyncIterator[Document]]
"""Makes the files of a step for an account, one at a time."""


class _Overtaken(Exception):
    """Something urgent came after the placeholder was sent and before it was edited."""


class Deliverer:
    """Carries out steps on the library's Bot."""

    def __init__(self, bot: Bot, documents: Documents) -> None:
        self._bot = bot
        self._documents = documents

    async def deliver(self, outgoing: Outgoing) -> Result:
        """Do the steps of one row in order. A tap is acknowledged at the same time, so that its button stops waiting.

        If a step fails, the result holds the steps that were not done.
        """
        beside = [step for step in outgoing.steps if isinstance(step, Acknowledge)]
        rest: list[Step] = [step for step in outgoing.steps if not isinstance(step, Acknowledge)]
        if not beside:
            return await self._all(outgoing, rest)
        async with asyncio.TaskGroup() as group:
            for step in beside:
                group.create_task(self._acknowledge_beside(step))
            result = group.create_task(self._all(outgoing, rest))
        return result.result()

    async def _all(self, outgoing: Outgoing, steps: Sequence[Step]) -> Result:
        checkin: int | None = None
        sent: list[tuple[int, MessageKind]] = []
        later: list[Step] = []
        for index, step in enumerate(steps):
            if _overtaken():
                return Result(Verdict.NOT_SENT, message=checkin, sent=tuple(sent), left=(*later, *steps[index:]))
            files = 0
            try:
                async for new in self._step(outgoing, step):
                    files += 1
                    sent.append((new, _kind_of(step)))
                    checkin = new if isinstance(step, Show) and step.remember else checkin
            except _Overtaken:
                left = (*later, _again(step, files, sent), *steps[index + 1 :])
                return Result(Verdict.NOT_SENT, message=checkin, sent=tuple(sent), left=left)
            except TelegramError as error:
                result = verdict(error)
                if isinstance(step, Menu) and not step.commands and outgoing.account:
                    # The next turn tries again. Nothing else waits for it.
                    log.debug("restoring the menu of a chat failed, will retry", kind=kind_of(error).kind.name)
                    later.append(step)
                    continue
                if result.verdict is Verdict.REFUSED:
                    log.error("telegram call refused", step=type(step).__name__, exc_info=error)
                    continue
                left = (*later, _again(step, files, sent), *steps[index + 1 :])
                return replace(result, message=checkin, sent=tuple(sent), left=left)
        return Result(Verdict.DONE, message=checkin, sent=tuple(sent), left=tuple(later))

    async def _step(self, outgoing: Outgoing, step: Step) -> AsyncIterator[int]:
        """Do one step. Yields the number of each new message."""
        match step:
            case Show():
                async for new in self._show(outgoing, step):
                    yield new
            case Erase(messages, blank, line):
                await self._erase(outgoing.chat, messages, line)
                for message in blank:
                    await self._blank(outgoing.chat, message, line)
            case React(message, emoji):
                await self._quietly(self._bot.set_message_reaction(outgoing.chat, message, ReactionTypeEmoji(emoji)))
            case SendDocument():
                try:
                    async for file in self._documents(outgoing.account, step):
                        if _overtaken():
                            return
                        # Not protected: people should be able to save it.
                        content = InputFile(file.content, filename=file.name)
                        sent = await self._bot.send_document(outgoing.chat, content, protect_content=False)
                        yield sent.message_id
                except JournalClosed:
                    log.info("export abandoned: the journal was closed before a file was made")
                    yield await raw_api.send(self._bot, outgoing.chat, step.lost)
            case SendPicture(svg):
                async for new in self._picture(outgoing.chat, svg):
                    yield new
            case Menu(commands):
                await self._menu(outgoing.chat, commands)
            case Leave():
                await self._quietly(self._bot.leave_chat(outgoing.chat))
            case Acknowledge():
                await self._acknowledge(step)

    async def _show(self, outgoing: Outgoing, show: Show) -> AsyncIterator[int]:
        """Show a screen. Yields the number of its message if that is new."""
        chat, priority = outgoing.chat, URGENT if outgoing.urgency else None
        if show.edit is None or not await self._edited(chat, show.edit, show.screen, priority):
            if show.edit is not None and _overtaken():
                # An urgent row has deleted the message meanwhile.
                return
            if show.placeholder_first:
                placeholder = Screen(PLACEHOLDER, protected=show.screen.protected)
                new = await raw_api.send(self._bot, chat, placeholder, priority, silent=True)
                yield new
                if _overtaken():
                    raise _Overtaken
            if not show.placeholder_first or not await self._edited(chat, new, show.screen, priority):
                yield await raw_api.send(self._bot, chat, show.screen, priority)
        if show.retire is not None and not _overtaken():
            # If it was overtaken, the new message is deleted again, and the old one stays.
            await self._retire(chat, show.retire)
        if show.clears and not _overtaken():
            # Best effort: if its failure failed the step, the answer would be sent twice.
            await self._quietly(self._bot.delete_messages(chat, list(show.clears)))

    async def _picture(self, chat: int, svg: str) -> AsyncIterator[int]:
        """Send a picture. Yields its message. After an unknown outcome it is not sent again."""
        content = InputFile(await asyncio.to_thread(png, svg), filename="picture.png")
        try:
            sent = await self._bot.send_photo(
                chat, content, has_spoiler=True, protect_content=True, disable_notification=True
            )
        except TelegramError as error:
            if verdict(error).verdict is not Verdict.UNKNOWN:
                raise
            log.info("a picture may not have arrived; it is not sent again", kind=kind_of(error).kind.name)
        else:
            yield sent.message_id

    async def _erase(self, chat: int, messages: Sequence[int], line: Screen) -> None:
        """Delete messages, a hundred at a time. Telegram ignores messages that are gone. If it refuses a batch because
        of one message, each half is tried, until that message is found. It is then edited to say `line`."""
        for start in range(0, len(messages), MOST_AT_ONCE):
            batch = messages[start : start + MOST_AT_ONCE]
            try:
                await self._bot.delete_messages(chat, list(batch))
            except TelegramError as error:
                if verdict(error).verdict is not Verdict.REFUSED:
                    raise
                if len(batch) > 1:
                    middle = len(batch) // 2
                    await self._erase(chat, batch[:middle], line)
                    await self._erase(chat, batch[middle:], line)
                else:
                    await self._blank(chat, batch[0], line)

    async def _blank(self, chat: int, message: int, line: Screen) -> None:
        """Edit a message of the bot to say `line`. Ignores one that is gone or cannot be edited."""
        try:
            await self._edited(chat, message, line, None)
        except TelegramError as error:
            if verdict(error).verdict is not Verdict.REFUSED:
                raise

    async def _menu(self, chat: int, commands: Commands) -> None:
        scope = BotCommandScopeChat(chat)
        if commands:
            await self._bot.set_my_commands([BotCommand(name, text) for name, text in commands], scope=scope)
        else:
            await self._bot.delete_my_commands(scope=scope)

    async def _edited(self, chat: int, message: int, screen: Screen, priority: int | None) -> bool:
        """Edit a message in place. False if it cannot be edited."""
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
        """Delete a message that a new one replaced, or at least its buttons (after 48 hours).

        Best effort: if its failure failed the step, the new message would be sent twice.
        """
        try:
            await self._bot.delete_message(chat, message)
        except TelegramError:
            await self._quietly(self._bot.edit_message_reply_markup(chat, message))

    async def _acknowledge_beside(self, step: Acknowledge) -> None:
        # It leaves at once, so it must not mark the other calls as sent.
        flight.set(None)
        await self._acknowledge(step)

    async def _acknowledge(self, step: Acknowledge) -> None:
        """Stop the button's waiting. If the connection or the server failed, try once more: a second answer does no
        harm, and an idle connection may have timed out."""
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
                await self._quietly(raw_api.acknowledge(self._bot, step.query, step.text))

    async def _quietly(self, call: Awaitable[Any]) -> None:
        """Make a call whose failure loses nothing."""
        try:
            await call
        except TelegramError as error:
            log.debug("telegram call failed, nothing is lost", kind=kind_of(error).kind.name)


def _again(step: Step, done: int, sent: Sequence[tuple[int, MessageKind]]) -> Step:
    """What is left of a step that failed after it made `done` new messages."""
    match step:
        case SendDocument():
            return replace(step, skip=step.skip + done)
        case Show() if done:
            return replace(step, edit=sent[-1][0])
    return step


def _kind_of(step: Step) -> MessageKind:
    """The kind of the messages that a step sends."""
    match step:
        case Show():
            return step.message_kind
        case SendPicture():
            return MessageKind.PAGE
    return MessageKind.FILE


def _overtaken() -> bool:
    here = flight.get()
    return here is not None and here.overtaken


def png(svg: str) -> bytes:
    """An SVG of our own as a PNG. Slow: call it in a thread."""
    # There are no words in it, so no fonts are looked for.
    return bytes(svg_to_bytes(svg_string=svg, skip_system_fonts=True))
