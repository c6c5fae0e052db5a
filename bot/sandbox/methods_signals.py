"""answerCallbackQuery, setMessageReaction and leaveChat."""

from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.methods_chat import chat_of, message_of, open_chat
from bot.sandbox.parameters import Args
from bot.sandbox.world import World

MAX_ANSWER = 200
"""Characters of the answer to a tap."""

_EMOJI = """
    ❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥
    🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇
    😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
_REACTIONS = frozenset(_EMOJI.split())
"""The emoji of ReactionTypeEmoji in the Bot API reference."""


async def answer_callback_query(world: World, args: Args) -> bool:
    text = args.get("text", "")
    if len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query_id = args.get("callback_query_id", "")
    person = world.callbacks.answer(query_id, text)
    world.events.send(person.id, lambda: {"kind": "answer", "query_id": query_id, "text": text})
    return True


async def set_message_reaction(world: World, args: Args) -> bool:
    chat, reactions = open_chat(world, args), args.get("reaction") or []
    message = message_of(chat, args, "message to react not found")
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in reactions:
        if not isinstance(reaction, dict) or reaction.get("type") != "emoji":
            raise bad_request("the sandbox knows emoji reactions only (sandbox)")
        if str(reaction.get("emoji", "")).replace("\ufe0f", "") not in _REACTIONS:
            raise bad_request("REACTION_INVALID")
    message.reaction = reactions[0]["emoji"] if reactions else None
    world.change(chat, message, message.body)
    return True


async def leave_chat(world: World, args: Args) -> bool:
    chat = chat_of(world, args)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    if chat.left:
        raise forbidden("bot is not a member of the group chat")
    chat.left = True
    world.push_membership(chat, world.bot_user(), "member", "left")
    return True
