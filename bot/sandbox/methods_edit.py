"""Methods that edit or delete messages."""

from datetime import timedelta
from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.errors import bad_request
from bot.sandbox.messages import Chat, Message, MessageJson
from bot.sandbox.methods_chat import chat_of, message_of, open_chat, text_of
from bot.sandbox.parameters import Args
from bot.sandbox.world import World

DELETABLE_FOR = timedelta(hours=48)


async def edit_message_text(world: World, args: Args) -> MessageJson:
    content = text_of(args)
    chat, message = _to_edit(world, args)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _edit(world, chat, message, content, args)


async def edit_message_reply_markup(world: World, args: Args) -> MessageJson:
    chat, message = _to_edit(world, args)
    content: dict[str, Any] = {name: message.body[name] for name in ("text", "entities") if name in message.body}
    return _edit(world, chat, message, content, args)


def _to_edit(world: World, args: Args) -> tuple[Chat, Message]:
    chat = open_chat(world, args)
    message = message_of(chat, args, "message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(world: World, chat: Chat, message: Message, content: dict[str, Any], args: Args) -> MessageJson:
    """Replace the content and the keyboard of a message. Without `reply_markup` it loses its keyboard."""
    markup = keyboards.checked(args.get("reply_markup"))
    replaced = ("text", "entities", "reply_markup", "edit_date")
    body = {key: value for key, value in message.body.items() if key not in replaced}
    body |= content | ({"reply_markup": markup} if markup is not None else {})
    if body == {key: value for key, value in message.body.items() if key != "edit_date"}:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    body["edit_date"] = int(world.clock().timestamp())
    world.change(chat, message, body)
    return body


async def delete_message(world: World, args: Args) -> bool:
    chat = chat_of(world, args)
    message = message_of(chat, args, "message to delete not found")
    _require_deletable(world, [message])
    world.remove(chat, [message.id])
    return True


async def delete_messages(world: World, args: Args) -> bool:
    chat, ids = chat_of(world, args), args.get("message_ids", [])
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    if any(type(message_id) is not int for message_id in ids):
        raise bad_request("message identifiers must be numbers (sandbox)")
    # Unknown ids are skipped, as the Bot API documents.
    messages = [chat.messages[message_id] for message_id in dict.fromkeys(ids) if message_id in chat.messages]
    _require_deletable(world, messages)
    world.remove(chat, [message.id for message in messages])
    return True


def _require_deletable(world: World, messages: list[Message]) -> None:
    if any(world.age(message) > DELETABLE_FOR for message in messages):
        raise bad_request("message can't be deleted for everyone")
