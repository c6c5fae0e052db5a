"""sendMessage, and helpers of all methods on chats."""

from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.formatting import formatted
from bot.sandbox.messages import Chat, Message, MessageJson
from bot.sandbox.parameters import Args
from bot.sandbox.text import MAX_TEXT, units
from bot.sandbox.world import World


def chat_of(world: World, args: Args) -> Chat:
    """The chat that `chat_id` names. Raises Telegram's 400 if it is missing or unknown."""
    chat_id = args.get("chat_id", "")
    if chat_id == "":
        raise bad_request("chat_id is empty")
    chat = world.chats.get(chat_id)
    if chat is None:
        raise bad_request("chat not found")
    return chat


def open_chat(world: World, args: Args) -> Chat:
    """The chat that `chat_id` names, if the bot may write to it. Raises 403 if the bot was blocked or has left."""
    chat = chat_of(world, args)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.left:
        raise forbidden("bot is not a member of the group chat")
    return chat


def message_of(chat: Chat, args: Args, missing: str) -> Message:
    """The message that `message_id` names. Raises 400 if there is none, with the text `missing`."""
    if "message_id" not in args:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(args["message_id"])
    if message is None:
        raise bad_request(missing)
    return message


def text_of(args: Args) -> dict[str, Any]:
    """The fields of a Message for `text` and `entities`. Raises 400 if the text is empty or too long."""
    text, entities = formatted(args.get("text", ""), args.get("entities"))
    if not text:
        raise bad_request("message text is empty")
    if units(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return {"text": text} | ({"entities": entities} if entities else {})


def post(world: World, chat: Chat, args: Args, content: dict[str, Any]) -> MessageJson:
    """Send a message with `content` and the parameters that all sends share. Returns the Message."""
    extra: dict[str, Any] = {}
    markup = keyboards.checked(args.get("reply_markup"))
    if markup is not None:
        extra["reply_markup"] = markup
    if args.get("protect_content"):
        extra["has_protected_content"] = True
    return world.add(chat, {"from": world.bot_user()}, content | extra, by_bot=True).body


async def send_message(world: World, args: Args) -> MessageJson:
    # api.telegram.org checks the text before the chat.
    content = text_of(args)
    return post(world, open_chat(world, args), args, content)
