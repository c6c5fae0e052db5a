"""Methods that change or remove messages of a chat."""

from datetime import timedelta
from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.errors import bad_request
from bot.sandbox.messages import Chat, Kept, MessageJson
from bot.sandbox.methods_chat import chat_of, message_of, open_chat, text_of
from bot.sandbox.parameters import Args
from bot.sandbox.world import World

DELETABLE = timedelta(hours=48)


async def edit_message_text(world: World, args: Args) -> MessageJson:
    content = text_of(args)
    chat, kept = _to_edit(world, args)
    if "text" not in kept.body:
        raise bad_request("there is no text in the message to edit")
    return _edit(world, chat, kept, content, args)


async def edit_message_reply_markup(world: World, args: Args) -> MessageJson:
    chat, kept = _to_edit(world, args)
    content: dict[str, Any] = {name: kept.body[name] for name in ("text", "entities") if name in kept.body}
    return _edit(world, chat, kept, content, args)


def _to_edit(world: World, args: Args) -> tuple[Chat, Kept]:
    chat = open_chat(world, args)
    kept = message_of(chat, args, "message to edit not found")
    if not kept.by_bot:
        raise bad_request("message can't be edited")
    return chat, kept


def _edit(world: World, chat: Chat, kept: Kept, content: dict[str, Any], args: Args) -> MessageJson:
    """Replace the text and the keyboard. Without `reply_markup` the keyboard is removed, as in the Bot API."""
    markup = keyboards.checked(args.get("reply_markup"))
    replaced = ("text", "entities", "reply_markup", "edit_date")
    body = {key: value for key, value in kept.body.items() if key not in replaced}
    body |= content | ({"reply_markup": markup} if markup is not None else {})
    if body == {key: value for key, value in kept.body.items() if key != "edit_date"}:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    body["edit_date"] = int(world.clock().timestamp())
    world.change(chat, kept, body)
    return body


async def delete_message(world: World, args: Args) -> bool:
    chat = chat_of(world, args)
    kept = message_of(chat, args, "message to delete not found")
    _require_deletable(world, [kept])
    world.remove(chat, [kept.id])
    return True


async def delete_messages(world: World, args: Args) -> bool:
    chat, ids = chat_of(world, args), args.get("message_ids", [])
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    if any(type(message_id) is not int for message_id in ids):
        raise bad_request("message identifiers must be numbers (sandbox)")
    # Those not found are skipped, as the Bot API documents.
    kept = [chat.messages[message_id] for message_id in dict.fromkeys(ids) if message_id in chat.messages]
    _require_deletable(world, kept)
    world.remove(chat, [one.id for one in kept])
    return True


def _require_deletable(world: World, kept: list[Kept]) -> None:
    if any(world.age(one) > DELETABLE for one in kept):
        raise bad_request("message can't be deleted for everyone")
