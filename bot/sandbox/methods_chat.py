"""sendMessage, and helpers that all methods on chats share."""

from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.formatting import formatted
from bot.sandbox.messages import Chat, Kept, MessageJson
from bot.sandbox.parameters import Args
from bot.sandbox.text import MAX_TEXT, units
from bot.sandbox.world import World


def chat_of(world: World, args: Args) -> Chat:
    """The chat that `chat_id` names. Raises Telegram's 400 for none or an unknown one."""
    chat_id = args.get("chat_id", "")
    if chat_id == "":
        raise bad_request("chat_id is empty")
    chat = world.chats.get(chat_id)
    if chat is None:
        raise bad_request("chat not found")
    return chat


def open_chat(world: World, args: Args) -> Chat:
    """The chat, if the bot may write to it. Raises 403 if the bot was blocked or has left."""
    chat = chat_of(world, args)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.left:
        raise forbidden("bot is not a member of the group chat")
    return chat


def message_of(chat: Chat, args: Args, missing: str) -> Kept:
    """The message that `message_id` names. Raises 400, with the text `missing` where there is none."""
    if "message_id" not in args:
        raise bad_request("message identifier is not specified")
    kept = chat.messages.get(args["message_id"])
    if kept is None:
        raise bad_request(missing)
    return kept


def text_of(args: Args) -> dict[str, Any]:
    """`text` with its entities as a Message carries them. Raises 400 for empty or too long."""
    text, entities = formatted(args.get("text", ""), args.get("entities"))
    if not text:
        raise bad_request("message text is empty")
    if units(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return {"text": text} | ({"entities": entities} if entities else {})


def post(world: World, chat: Chat, args: Args, content: dict[str, Any]) -> MessageJson:
    """Send `content` to the chat with the parameters all sends share. Returns the Message."""
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
