"""Each way in which a call to Telegram can fail has its handling, tested over real HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.core.chat_messages import MessageKind
from bot.core.looking_back import Size
from bot.core.outgoing import (
    Acknowledge,
    Document,
    Erase,
    Leave,
    Menu,
    Outgoing,
    Result,
    SendDocument,
    SendPicture,
    Show,
    Step,
    Verdict,
)
from bot.core.picture import HEIGHT, WIDTH, circles
from bot.core.screen import Button, Page, Screen, Style
from bot.sandbox.faults import CallFault
from bot.sandbox.server import Sandbox
from bot.service.open_journals import JournalClosed
from bot.telegram_gate.delivery import PLACEHOLDER, Deliverer, png
from bot.telegram_gate.http import AiohttpRequest
from tests.support.bot_harness import TOKEN, StillClock, labels
from tests.telegram_gate.peers import talking

BEFORE = Screen("Before", ((Button("On", "a:on"),),))
AFTER = Page().add("After").add("bold", Style.BOLD).row(Button("Next", "a:next")).screen(protected=True)
DONE = Result(Verdict.DONE)


class Chat:
    """One person's chat, and a deliverer that writes to it."""

    def __init__(self, sandbox: Sandbox, clock: StillClock, bot: ExtBot[int]) -> None:
        self.sandbox, self.clock, self.world, self.faults = sandbox, clock, sandbox.world, sandbox.faults
        self.bot, self.deliverer = bot, Deliverer(bot, self.documents)
        self.you = self.world.people[0].id
        self.kept: list[bytes] = [b"{}"]

    async def documents(self, account: bytes, step: SendDocument) -> AsyncIterator[Document]:
        for number, content in enumerate(self.kept, 1):
            yield Document(f"{step.name}-{number}.{step.form}", content)

    async def do(self, *steps: Step) -> Result:
        return await self.deliverer.deliver(Outgoing(self.you, b"account", steps))

    async def stands(self, screen: Screen = BEFORE) -> int:
        """Put a message into the chat; returns its id."""
        result = await self.do(Show(screen, remember=True))
        assert result.message is not None
        return result.message

    def tap(self, message: int) -> str:
        return self.world.tap(self.you, message, "a:on")

    def messages(self) -> dict[int, dict[str, Any]]:
        return {message["message_id"]: message for message in self.world.chat(self.you)}

    def texts(self) -> list[str]:
        return [message["text"] for message in self.messages().values()]

    def calls(self) -> list[str]:
        return [call.method for call in self.world.history]


@pytest.fixture
async def chat() -> AsyncIterator[Chat]:
    clock = StillClock()
    async with Sandbox(TOKEN, clock.now) as sandbox, talking(sandbox.url, TOKEN) as bot:
        yield Chat(sandbox, clock, bot)


async def test_a_screen_is_sent_with_all_its_parts(chat: Chat) -> None:
    """A sent screen has its text, buttons, styles and protection, and no link preview."""
    result = await chat.do(Show(AFTER))
    ((id, message),) = chat.messages().items()
    assert result == Result(Verdict.DONE, sent=((id, MessageKind.BOT),))
    assert (message["text"], labels(message)) == ("After\n\nbold", ["Next"])
    assert message["entities"] == [{"type": "bold", "offset": 7, "length": 4}]
    assert message["has_protected_content"] is True
    assert chat.world.history[-1].params["link_preview_options"] == {"is_disabled": True}


async def test_only_a_remembered_message_is_reported(chat: Chat) -> None:
    """The result names a message only if it is new and its step asks to remember it."""
    assert (await chat.do(Show(BEFORE))).message is None
    id = await chat.stands()
    assert (await chat.do(Show(AFTER, edit=id, remember=True))).message is None
    assert chat.messages()[id]["text"] == "After\n\nbold"


async def test_a_placeholder_is_sent_before_the_screen(chat: Chat) -> None:
    """A neutral placeholder is sent silently and edited into the screen, so that no notification shows the screen's
    text."""
    result = await chat.do(Show(AFTER, remember=True, placeholder_first=True))
    assert chat.texts() == [AFTER.text] and result.message in chat.messages()
    sent, edited = chat.world.history
    assert (sent.method, sent.params["text"], sent.params["disable_notification"]) == ("sendMessage", PLACEHOLDER, True)
    assert (sent.params["protect_content"], edited.method) == (True, "editMessageText")


async def test_a_placeholder_that_stays_for_now(chat: Chat) -> None:
    """If a placeholder cannot be edited, the next try edits the same message."""
    chat.faults.add("editMessageText", CallFault.error(502, "Bad Gateway"))
    result = await chat.do(Show(AFTER, remember=True, placeholder_first=True))
    (number,) = chat.messages()
    assert (result.message, result.left) == (number, (Show(AFTER, edit=number, remember=True, placeholder_first=True),))
    assert await chat.do(*result.left) == DONE
    assert chat.texts() == [AFTER.text]


async def test_an_edit_that_changes_nothing_is_done(chat: Chat) -> None:
    """The answer "message is not modified" counts as done."""
    id = await chat.stands()
    assert await chat.do(Show(BEFORE, edit=id)) == DONE
    assert chat.texts() == ["Before"]


async def test_a_missing_message_is_replaced(chat: Chat) -> None:
    """If the person deleted the message, the check-in continues in a new one, and its id is reported."""
    result = await chat.do(Show(AFTER, edit=4711, remember=True))
    (id,) = chat.messages()
    assert result == Result(Verdict.DONE, message=id, sent=((id, MessageKind.BOT),))


async def test_a_new_message_replaces_an_uneditable_one(chat: Chat) -> None:
    """A message that cannot be edited is replaced by a new one."""
    id = await chat.stands()
    chat.faults.add("editMessageText", CallFault.error(400, "Bad Request: message can't be edited"))
    result = await chat.do(Show(AFTER, edit=id, remember=True))
    assert result.verdict is Verdict.DONE
    assert result.message not in (None, id)


async def test_the_retired_message_is_deleted(chat: Chat) -> None:
    """After the new message is sent, the message named by `retire` is deleted."""
    old = await chat.stands()
    result = await chat.do(Show(AFTER, remember=True, retire=old))
    assert list(chat.messages()) == [result.message]


async def test_after_48_hours_only_the_buttons_go(chat: Chat) -> None:
    """A message older than 48 hours only loses its buttons, because Telegram does not delete it:
    https://core.telegram.org/bots/api#deletemessage"""
    old = await chat.stands()
    chat.clock.move(timedelta(hours=48, seconds=1))
    result = await chat.do(Show(AFTER, remember=True, retire=old))
    assert list(chat.messages()) == [old, result.message]
    assert labels(chat.messages()[old]) == []


@pytest.mark.parametrize(
    "fault",
    [
        CallFault.error(500, "Internal"),
        CallFault.flood(60),
        CallFault.drop_reply(),
        CallFault.error(400, "Bad Request: no"),
    ],
)
async def test_a_failed_cleanup_sends_nothing_twice(chat: Chat, fault: CallFault) -> None:
    """Any failure to delete the old message leaves the new one sent once."""
    old = await chat.stands()
    chat.faults.add("deleteMessage", fault)
    result = await chat.do(Show(AFTER, remember=True, retire=old))
    assert result.verdict is Verdict.DONE
    assert chat.calls().count("sendMessage") == 2
    assert result.message in chat.messages()


async def test_a_blocked_chat_is_unreachable(chat: Chat) -> None:
    """A call to a person who blocked the bot gives UNREACHABLE, and a call to an unknown chat gives NOT_FOUND."""
    id = await chat.stands()
    chat.world.block(chat.you)
    for show in (Show(AFTER), Show(AFTER, edit=id)):
        assert await chat.do(show) == Result(Verdict.UNREACHABLE, left=(show,))
    nobody = await chat.deliverer.deliver(Outgoing(4711, b"", (Show(AFTER),)))
    assert nobody == Result(Verdict.NOT_FOUND, left=(Show(AFTER),))


async def test_a_flood_says_how_long_to_wait(chat: Chat) -> None:
    """A flood error contains the time to wait. After a 5xx it is unknown whether the call took effect."""
    id = await chat.stands()
    for method, show in (("sendMessage", Show(AFTER)), ("editMessageText", Show(AFTER, edit=id))):
        for fault, result in {
            CallFault.flood(17): Result(Verdict.NOT_SENT, timedelta(seconds=17)),
            CallFault.error(500, "Internal Server Error"): Result(Verdict.UNKNOWN),
            CallFault.error(409, "Conflict"): Result(Verdict.UNKNOWN),
            CallFault.garbage(): Result(Verdict.UNKNOWN),
            CallFault.drop_request(): Result(Verdict.UNKNOWN),
            CallFault.error(401, "Unauthorized"): Result(Verdict.NOT_SENT, timedelta(seconds=60)),
        }.items():
            chat.faults.add(method, fault)
            assert await chat.do(show) == replace(result, left=(show,))
    assert chat.texts() == ["Before"]


async def test_a_failed_connection_means_not_sent(chat: Chat) -> None:
    """If no connection can be made, the verdict is NOT_SENT with the step left over."""
    async with talking("http://127.0.0.1:1", TOKEN) as nowhere:
        deliverer = Deliverer(nowhere, chat.documents)
        result = await deliverer.deliver(Outgoing(chat.you, b"", (Show(AFTER),)))
        assert result == Result(Verdict.NOT_SENT, left=(Show(AFTER),))


async def test_a_missing_reply_means_unknown(chat: Chat) -> None:
    """If no reply comes in time, the verdict is UNKNOWN, though the message was sent."""
    async with AsyncExitStack() as stack:
        requests = [await stack.enter_async_context(AiohttpRequest(read_timeout=0.05)) for _ in range(2)]
        bot = ExtBot(TOKEN, base_url=f"{chat.sandbox.url}/bot", request=requests[0], get_updates_request=requests[1])
        deliverer = Deliverer(bot, chat.documents)
        chat.faults.add("sendMessage", CallFault.hang(take_effect=True))
        result = await deliverer.deliver(Outgoing(chat.you, b"", (Show(AFTER),)))
        assert result == Result(Verdict.UNKNOWN, left=(Show(AFTER),))
        chat.faults.release()
    assert len(chat.messages()) == 1


async def test_a_refused_step_does_not_stop_the_rest(chat: Chat) -> None:
    """A step that Telegram refuses is skipped, because it would be refused again, and the next step is done."""
    result = await chat.do(Show(Screen("x" * 4097)), Show(BEFORE))
    (id,) = chat.messages()
    assert result == Result(Verdict.DONE, sent=((id, MessageKind.BOT),))
    assert chat.texts() == ["Before"]


async def test_a_tap_is_answered_beside_the_edit(chat: Chat) -> None:
    """A tap is acknowledged without waiting for the edit."""
    id = await chat.stands()
    query = chat.tap(id)
    chat.faults.add("editMessageText", CallFault.hang())
    doing = asyncio.create_task(chat.do(Acknowledge(query, "Noted."), Show(AFTER, edit=id)))
    await chat.world.settled(lambda world: query in world.answers and chat.faults.hanging)
    assert chat.world.answers[query]["text"] == "Noted."
    assert chat.texts() == ["Before"]
    chat.faults.release()
    assert await doing == DONE
    assert chat.texts() == ["After\n\nbold"]


async def test_a_failed_acknowledgement_is_ignored(chat: Chat) -> None:
    """An error on acknowledging a tap does not stop the steps after it."""
    id = await chat.stands()
    query = chat.tap(id)
    chat.clock.move(timedelta(minutes=2))
    assert await chat.do(Acknowledge(query), Show(AFTER, edit=id)) == DONE
    assert chat.texts() == ["After\n\nbold"]
    for fault in (CallFault.error(500, "Internal"), CallFault.flood(60), CallFault.drop_request()):
        query = chat.world.tap(chat.you, id, "a:next")
        chat.faults.add("answerCallbackQuery", fault)
        assert await chat.do(Acknowledge(query)) == DONE


@pytest.mark.parametrize("fault", [CallFault.error(500, "Internal"), CallFault.drop_request(), CallFault.drop_reply()])
async def test_a_broken_connection_keeps_no_tap_waiting(chat: Chat, fault: CallFault) -> None:
    """An acknowledgement that failed on its way is sent once more."""
    query = chat.tap(await chat.stands())
    chat.faults.add("answerCallbackQuery", fault)
    assert await chat.do(Acknowledge(query, "Noted.")) == DONE
    assert chat.world.answers[query]["text"] == "Noted."


async def test_a_long_toast_is_cut_to_200_characters(chat: Chat) -> None:
    """A toast over 200 characters is shortened."""
    query = chat.tap(await chat.stands())
    assert await chat.do(Acknowledge(query, "é" * 300)) == DONE
    assert chat.world.answers[query]["text"] == "é" * 200


async def test_documents_are_made_when_they_are_sent(chat: Chat) -> None:
    """All files come in order and can be saved and forwarded."""
    chat.kept = ['{"words": "ein Abend 🌙"}'.encode(), b"{}"]
    result = await chat.do(Show(BEFORE), SendDocument("mine"))
    assert (result.verdict, [id for id, _ in result.sent]) == (Verdict.DONE, list(chat.messages()))
    sent = list(chat.messages().values())[1:]
    assert [message["document"]["file_name"] for message in sent] == ["mine-1.json", "mine-2.json"]
    files = [chat.world.files.by_unique_id(message["document"]["file_unique_id"]) for message in sent]
    assert [file.data for file in files if file] == chat.kept
    assert not any(message.get("has_protected_content") for message in sent)


async def test_a_picture(chat: Chat) -> None:
    """A picture is a PNG behind a spoiler, without a caption, cannot be forwarded, and is stored as a journal page."""
    svg = circles([Size.LARGE, Size.SMALL])
    result = await chat.do(SendPicture(svg), Show(AFTER))
    first, _ = chat.messages().values()
    assert result.sent[0] == (first["message_id"], MessageKind.PAGE)
    assert first["has_media_spoiler"] and first["has_protected_content"] and "caption" not in first
    file = chat.world.files.by_unique_id(first["photo"][-1]["file_unique_id"])
    assert file is not None and file.data == png(svg)
    assert (first["photo"][-1]["width"], first["photo"][-1]["height"]) == (WIDTH, HEIGHT)


async def test_a_picture_that_may_have_arrived(chat: Chat) -> None:
    """A picture that may have arrived is not sent again, and the page with the same facts in words still comes."""
    chat.faults.add("sendPhoto", CallFault.error(502, "Bad Gateway"))
    assert (await chat.do(SendPicture(circles([Size.LARGE])), Show(AFTER))).verdict is Verdict.DONE
    assert chat.calls().count("sendPhoto") == 1 and chat.texts() == [AFTER.text]


async def test_a_picture_that_did_not_leave(chat: Chat) -> None:
    """A picture that was certainly not sent is tried again together with the steps after it."""
    steps = (SendPicture(circles([Size.LARGE])), Show(AFTER))
    chat.faults.add("sendPhoto", CallFault.error(429, "Too Many Requests", retry_after=3))
    result = await chat.do(*steps)
    assert (result.verdict, result.left, chat.messages()) == (Verdict.NOT_SENT, steps, {})


async def test_a_document_of_a_shut_journal(chat: Chat) -> None:
    """If the journal was shut before a file could be made, a line asks the person to try again. The line counts as a
    file."""

    async def shut(account: bytes, step: SendDocument) -> AsyncIterator[Document]:
        raise JournalClosed("the journal was shut")
        yield Document("", b"")

    deliverer = Deliverer(chat.bot, shut)
    step = SendDocument("mine", lost=Screen("Ask again."))
    result = await deliverer.deliver(Outgoing(chat.you, b"account", (step,)))
    assert chat.texts() == ["Ask again."]
    assert result == Result(Verdict.DONE, sent=tuple((id, MessageKind.FILE) for id in chat.messages()))


async def test_an_erased_account_gets_no_document(chat: Chat) -> None:
    """If the account was erased meanwhile, no file is sent."""
    chat.kept = []
    assert await chat.do(SendDocument("mine")) == DONE
    assert chat.messages() == {}


async def test_messages_are_deleted_a_hundred_at_a_time(chat: Chat) -> None:
    """Messages are deleted a hundred at a time, and missing ones are skipped."""
    there = [await chat.stands() for _ in range(3)]
    assert await chat.do(Erase((*range(1000, 1200), *there))) == DONE
    assert chat.messages() == {}
    assert [len(call.params["message_ids"]) for call in chat.world.history if call.method == "deleteMessages"] == [
        100, 100, 3,
    ]  # fmt: skip


async def test_an_undeletable_message_keeps_no_other(chat: Chat) -> None:
    """A message older than 48 hours, for which Telegram refuses its whole batch, does not keep other messages from
    being deleted."""
    old = await chat.stands()
    chat.clock.move(timedelta(hours=48, seconds=1))
    new = [await chat.stands() for _ in range(6)]
    assert await chat.do(Erase((*new[:2], old, *new[2:]))) == DONE
    assert list(chat.messages()) == [old]


async def test_a_failed_deletion_is_left_for_later(chat: Chat) -> None:
    """If a deletion fails, its step and all later ones are returned and can be tried again."""
    id = await chat.stands()
    for fault, expected in (
        (CallFault.flood(17), Result(Verdict.NOT_SENT, timedelta(seconds=17))),
        (CallFault.error(500, "Internal"), Result(Verdict.UNKNOWN)),
    ):
        chat.faults.add("deleteMessages", fault)
        assert await chat.do(Erase((id,)), Show(AFTER)) == replace(expected, left=(Erase((id,)), Show(AFTER)))
    assert list(chat.messages()) == [id]
    assert await chat.do(Erase((id,))) == DONE
    assert chat.messages() == {}


async def test_leaving_a_group_twice_is_no_failure(chat: Chat) -> None:
    """Leaving a group that the bot already left counts as done."""
    group = chat.world.open_group("Somewhere", chat.you)
    for _ in range(2):
        assert await chat.deliverer.deliver(Outgoing(group, b"", (Leave(),))) == DONE
    assert chat.calls().count("leaveChat") == 2


def menu(chat: Chat) -> list[str]:
    """The commands that this person's chat shows."""
    return [one["command"] for one in chat.world.profile.commands_for(chat.you, "en")]


async def test_a_chat_has_commands_of_its_own(chat: Chat) -> None:
    """A chat has its own commands until they are removed. No other chat sees them."""
    chat.world.profile.set_commands("all_private_chats", "en", [{"command": "done", "description": "Begin"}])
    assert await chat.do(Menu((("help", "What I can do"),))) == DONE
    assert menu(chat) == ["help"]
    other = chat.world.profile.commands_for(chat.you + 1, "en")
    assert [one["command"] for one in other] == ["done"]
    assert await chat.do(Menu()) == DONE
    assert menu(chat) == ["done"]


async def test_a_menu_that_cannot_come_back_now(chat: Chat) -> None:
    """A menu that fails to come back delays no later step, and is returned as left. A short menu is tried again at
    once."""
    chat.faults.add("deleteMyCommands", CallFault.error(500, "Internal"))
    result = await chat.do(Menu(), Show(AFTER))
    assert (result.verdict, result.left) == (Verdict.DONE, (Menu(),))
    assert chat.texts() == [AFTER.text]
    chat.faults.add("setMyCommands", CallFault.error(500, "Internal"))
    short = Menu((("help", "What I can do"),))
    result = await chat.do(short)
    assert (result.verdict, result.left) == (Verdict.UNKNOWN, (short,))
