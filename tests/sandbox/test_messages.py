"""Sending, editing and deleting have Telegram's limits and error texts."""

from datetime import timedelta
from typing import Any

import pytest

from tests.sandbox.support import Caller, keyboard

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
GO = {"text": "Go", "callback_data": "go"}
BOLD = {"type": "bold", "offset": 0, "length": 2}


async def test_a_sent_message_keeps_all_its_parts(api: Caller) -> None:
    """A sent message has its text, entities, keyboard, protection and date in the result and in the chat."""
    sent = await api.send("hi there", entities=[BOLD], reply_markup=keyboard(GO), protect_content=True)
    assert sent["text"] == "hi there"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert sent["reply_markup"] == keyboard(GO)
    assert sent["has_protected_content"] is True
    assert sent["from"]["is_bot"] is True
    assert sent["date"] == int(api.clock().timestamp())
    (standing,) = api.sandbox.world.chat(api.you)
    assert standing | {"sandbox": None} == sent | {"sandbox": None}


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "  ", "entities": [BOLD]}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "🏟" * 2049}, "message is too long"),
        ({"text": "a\ud800"}, "strings must be encoded in UTF-8"),
        ({"parse_mode": "HTML"}, 'method sendMessage has no parameter "parse_mode" in the sandbox (sandbox)'),
        ({"chat_id": ""}, "chat_id is empty"),
        ({"chat_id": 0}, "chat not found"),
        ({"chat_id": "@nobody_here"}, "chat not found"),
        ({"reply_markup": "{"}, "can't parse reply_markup JSON object"),
        ({"reply_markup": []}, "object expected as reply markup"),
        (
            {"disable_notifications": True},
            'method sendMessage has no parameter "disable_notifications" in the sandbox (sandbox)',
        ),
        ({"protect_content": "maybe"}, 'parameter "protect_content" must be of type Boolean (sandbox)'),
    ],
)
async def test_a_bad_message_is_refused(api: Caller, params: dict[str, Any], why: str) -> None:
    """An invalid message gets the error of Telegram and is not stored."""
    refused = await api.refused("sendMessage", **{"chat_id": api.you, "text": "test"} | params)
    assert refused == f"Bad Request: {why}"
    assert api.sandbox.world.chat(api.you) == []


async def test_the_text_limit_ignores_outer_blanks(api: Caller) -> None:
    """The limit of 4,096 UTF-16 units applies to the trimmed text."""
    sent = await api.send(f" {'🏟' * 2048}\n", entities=[{"type": "bold", "offset": 1, "length": 4096}])
    assert sent["text"] == "🏟" * 2048


@pytest.mark.parametrize(
    ("entity", "why"),
    [
        ({"type": "bold", "offset": 100, "length": 1}, "entity begins after the end of the text at UTF-16 offset 100"),
        (
            {"type": "bold", "offset": 0, "length": 100},
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100",
        ),
        ({"type": "bold", "offset": 1, "length": 1}, "entity begins in a middle of a UTF-16 symbol at byte offset 4"),
        (
            {"type": "bold", "offset": 0, "length": 1},
            "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
        ),
        ({"type": "bold", "offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
        ({"type": "invalid", "offset": 0, "length": 2}, "can't parse MessageEntity: Unsupported type specified"),
        (
            {"type": "bold", "offset": 0, "length": 2, "url": ""},
            "can't parse MessageEntity: the sandbox knows no field ['url'] (sandbox)",
        ),
    ],
)
async def test_a_bad_entity_is_refused(api: Caller, entity: dict[str, Any], why: str) -> None:
    """An invalid entity gets the error of Telegram."""
    refused = await api.refused("sendMessage", chat_id=api.you, text="👉 👉", entities=[entity])
    assert refused == f"Bad Request: {why}"


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "b"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        (
            {"text": "b", "callback_data": ""},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"text": "b", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "b", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": 1, "callback_data": "x"}, 'can\'t parse inline keyboard button: Field "text" must be of type String'),
        (
            {"text": "b", "pay": True},
            "can't parse inline keyboard button: the sandbox knows no field ['pay'] (sandbox)",
        ),
        ({"text": "b", "url": "javascript:alert()"}, "BUTTON_URL_INVALID"),
        ({"text": "b", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "b", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
    ],
)
async def test_a_bad_button_is_refused(api: Caller, button: dict[str, Any], why: str) -> None:
    """An invalid button gets the error of Telegram."""
    refused = await api.refused("sendMessage", chat_id=api.you, text="x", reply_markup=keyboard(button))
    assert refused == f"Bad Request: {why}"


async def test_buttons_at_their_limits_pass(api: Caller) -> None:
    """Buttons of the greatest allowed size and number are accepted."""
    row = [
        {"text": "b", "callback_data": "x" * 64},
        {"text": "b", "copy_text": {"text": "x" * 256}},
        {"text": "b", "url": "https://t.me/share/url?url=x"},
        GO,
    ]
    markup = {"inline_keyboard": [row] * 25}
    assert (await api.send(reply_markup=markup))["reply_markup"] == markup
    too_many = {"inline_keyboard": [*[row] * 25, [GO]]}
    assert await api.refused("sendMessage", chat_id=api.you, text="x", reply_markup=too_many) == (
        "Bad Request: REPLY_MARKUP_TOO_LONG"
    )


async def test_an_edit_replaces_the_whole_message(api: Caller) -> None:
    """An edit without entities or keyboard removes both and sets edit_date."""
    sent = await api.send("one", entities=[BOLD], reply_markup=keyboard(GO))
    edited = await api.ok("editMessageText", chat_id=api.you, message_id=sent["message_id"], text="two")
    assert edited["text"] == "two"
    assert "entities" not in edited
    assert "reply_markup" not in edited
    assert edited["edit_date"] == int(api.clock().timestamp())
    assert [m["text"] for m in api.sandbox.world.chat(api.you)] == ["two"]
    assert sent["text"] == "one"


async def test_an_edit_that_changes_nothing_is_refused(api: Caller) -> None:
    """An edit to the same text, entities and keyboard gets "message is not modified"."""
    sent = await api.send("one", entities=[BOLD], reply_markup=keyboard(GO))
    where = {"chat_id": api.you, "message_id": sent["message_id"]}
    moved = {**BOLD, "offset": 1}
    same = {"text": " one", "entities": [moved], "reply_markup": keyboard(GO)}
    assert await api.refused("editMessageText", **where, **same) == NOT_MODIFIED
    assert await api.refused("editMessageReplyMarkup", **where, reply_markup=keyboard(GO)) == NOT_MODIFIED
    assert "reply_markup" not in await api.ok("editMessageReplyMarkup", **where)
    assert await api.refused("editMessageReplyMarkup", **where) == NOT_MODIFIED
    await api.ok("editMessageText", **where, **same)
    assert await api.refused("editMessageText", **where, **same) == NOT_MODIFIED


async def test_only_the_bots_messages_can_be_edited(api: Caller) -> None:
    """Editing a person's message, a missing one or none gets Telegram's errors."""
    said = api.sandbox.world.say(api.you, "mine")
    edit = {"chat_id": api.you, "text": "x"}
    assert await api.refused("editMessageText", **edit, message_id=999) == ("Bad Request: message to edit not found")
    assert await api.refused("editMessageText", **edit, message_id=said["message_id"]) == (
        "Bad Request: message can't be edited"
    )
    assert await api.refused("editMessageText", **edit) == "Bad Request: message identifier is not specified"


async def test_messages_can_be_deleted_for_48_hours(api: Caller) -> None:
    """Messages of both sides can be deleted up to 48 hours old, and not a second longer."""
    first = await api.send("first")
    said = api.sandbox.world.say(api.you, "said")
    delete = {"chat_id": api.you}
    await api.ok("deleteMessage", **delete, message_id=first["message_id"])
    assert await api.refused("deleteMessage", **delete, message_id=first["message_id"]) == (
        "Bad Request: message to delete not found"
    )
    await api.clock.move(timedelta(hours=48))
    young = await api.send("young")
    await api.ok("deleteMessage", **delete, message_id=young["message_id"])
    await api.clock.move(timedelta(seconds=1))
    assert await api.refused("deleteMessage", **delete, message_id=said["message_id"]) == (
        "Bad Request: message can't be deleted for everyone"
    )


async def test_bulk_deletion_skips_missing_messages(api: Caller) -> None:
    """deleteMessages ignores missing and repeated ids, and refuses none or more than 100."""
    ids = [(await api.send(f"m{n}"))["message_id"] for n in range(3)]
    await api.ok("deleteMessages", chat_id=api.you, message_ids=[*ids[:2], 999, ids[0]])
    assert [m["text"] for m in api.sandbox.world.chat(api.you)] == ["m2"]
    assert await api.refused("deleteMessages", chat_id=api.you, message_ids=list(range(101))) == (
        "Bad Request: too many message identifiers specified"
    )
    assert await api.refused("deleteMessages", chat_id=api.you, message_ids=[]) == (
        "Bad Request: message identifiers are not specified"
    )


async def test_one_old_message_blocks_a_bulk_deletion(api: Caller) -> None:
    """If one of the messages is too old, deleteMessages deletes none of them."""
    old = await api.send("old")
    await api.clock.move(timedelta(hours=49))
    new = await api.send("new")
    ids = [old["message_id"], new["message_id"]]
    assert await api.refused("deleteMessages", chat_id=api.you, message_ids=ids) == (
        "Bad Request: message can't be deleted for everyone"
    )
    assert len(api.sandbox.world.chat(api.you)) == 2


async def test_a_blocked_bot_gets_403_and_an_update(api: Caller) -> None:
    """While blocked the bot gets 403 on every call to the chat, and updates report both changes."""
    sent = await api.send()
    api.sandbox.world.block(api.you)
    body = await api.call("sendMessage", chat_id=api.you, text="x")
    assert body == {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}
    edit = {"chat_id": api.you, "message_id": sent["message_id"], "text": "x"}
    assert (await api.call("editMessageText", **edit))["error_code"] == 403
    api.sandbox.world.unblock(api.you)
    await api.send()
    statuses = [u["my_chat_member"]["new_chat_member"]["status"] for u in await api.ok("getUpdates")]
    assert statuses == ["kicked", "member"]


async def test_the_bot_can_join_and_leave_a_group(api: Caller) -> None:
    """The bot gets updates from a group, writes there, leaves it, and can then no longer write."""
    group = api.sandbox.world.open_group("Group", api.you)
    api.sandbox.world.say(api.you, "hello all", chat_id=group)
    await api.ok("sendMessage", chat_id=group, text="bye")
    await api.ok("leaveChat", chat_id=group)
    assert await api.refused("sendMessage", chat_id=group, text="x") == (
        "Forbidden: bot is not a member of the group chat"
    )
    kinds = [next(iter(set(u) - {"update_id"})) for u in await api.ok("getUpdates")]
    assert kinds == ["my_chat_member", "message", "my_chat_member"]
    assert (await api.call("leaveChat", chat_id=api.you))["error_code"] == 400


async def test_a_reaction_is_one_known_emoji(api: Caller) -> None:
    """A reaction is a single known emoji, and any other is refused."""
    said = api.sandbox.world.say(api.you, "said")
    where = {"chat_id": api.you, "message_id": said["message_id"]}
    heart = {"type": "emoji", "emoji": "❤"}
    await api.ok("setMessageReaction", **where, reaction=[heart])
    assert api.sandbox.world.chat(api.you)[0]["sandbox"]["reaction"] == "❤"
    assert await api.refused("setMessageReaction", **where, reaction=[heart] * 2) == ("Bad Request: REACTIONS_TOO_MANY")
    other = {"type": "emoji", "emoji": "🏟"}
    assert await api.refused("setMessageReaction", **where, reaction=[other]) == "Bad Request: REACTION_INVALID"
    await api.ok("setMessageReaction", **where)
    assert api.sandbox.world.chat(api.you)[0]["sandbox"]["reaction"] is None
