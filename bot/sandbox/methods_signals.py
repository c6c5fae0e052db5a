"""Methods without a message: answers to taps, "typing", reactions, and methods about chats."""

from datetime import timedelta
from typing import Any

from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.methods_chat import chat_of, message_of, open_chat
from bot.sandbox.parameters import Args
from bot.sandbox.world import World

TYPING = timedelta(seconds=5)  # how long a chat action shows, as sendChatAction documents
ANSWER = 200  # characters of a callback answer

_ACTIONS = (
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)
# The emoji of ReactionTypeEmoji in the Bot API reference.
_EMOJI = """
    ❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥
    🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇
    😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
_REACTIONS = frozenset(_EMOJI.split())


async def answer_callback_query(world: World, args: Args) -> bool:
    text = args.get("text", "")
    if len(text) > ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query_id, alert = args.get("callback_query_id", ""), args.get("show_alert", False)
    person = world.callbacks.answer(query_id, text, alert)
    answer = {"kind": "answer", "query_id": query_id, "text": text, "show_alert": alert}
    world.events.tell(person.id, lambda: answer)
    return True


async def send_chat_action(world: World, args: Args) -> bool:
    chat = open_chat(world, args)
    if args.get("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    until = int((world.clock() + TYPING).timestamp() * 1000)
    world.events.tell(chat.id, lambda: {"kind": "typing", "until_ms": until})
    return True


async def set_message_reaction(world: World, args: Args) -> bool:
    chat, reactions = open_chat(world, args), args.get("reaction") or []
    kept = message_of(chat, args, "message to react not found")
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in reactions:
        if not isinstance(reaction, dict) or reaction.get("type") != "emoji":
            raise bad_request("the sandbox knows emoji reactions only (sandbox)")
        if str(reaction.get("emoji", "")).replace("\ufe0f", "") not in _REACTIONS:
            raise bad_request("REACTION_INVALID")
    kept.reaction = reactions[0]["emoji"] if reactions else None
    world.change(chat, kept, kept.body)
    return True


async def get_chat(world: World, args: Args) -> dict[str, Any]:
    chat = chat_of(world, args)
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        True,
    )
    return {**chat.chat, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


async def leave_chat(world: World, args: Args) -> bool:
    chat = chat_of(world, args)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    if chat.left:
        raise forbidden("bot is not a member of the group chat")
    chat.left = True
    world.membership(chat, world.bot_user(), "member", "left")
    return True
