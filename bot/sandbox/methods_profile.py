"""Methods about the bot itself: who it is, its texts, its menu of commands."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.parameters import Args
from bot.sandbox.profile import BotCommand, Texts, checked_commands, checked_language, scope_key
from bot.sandbox.world import World


async def get_me(world: World, args: Args) -> dict[str, Any]:
    return {
        **world.bot_user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


async def set_my_commands(world: World, args: Args) -> bool:
    if "commands" not in args:
        raise bad_request('parameter "commands" is required')
    scope, language = _where(args)
    world.profile.set_commands(scope, language, checked_commands(args["commands"]))
    _tell_commands(world)
    return True


async def get_my_commands(world: World, args: Args) -> list[BotCommand]:
    return world.profile.commands(*_where(args))


async def delete_my_commands(world: World, args: Args) -> bool:
    world.profile.delete_commands(*_where(args))
    _tell_commands(world)
    return True


def _where(args: Args) -> tuple[str, str]:
    return scope_key(args.get("scope")), checked_language(args.get("language_code", ""))


def _tell_commands(world: World) -> None:
    world.events.tell_all(lambda person_id: {"kind": "commands", "commands": commands_for(world, person_id)})


def commands_for(world: World, person_id: int) -> list[BotCommand]:
    """The menu that this person sees, in the language of their app."""
    language = world.person(person_id).language_code.partition("-")[0]
    return world.profile.commands_for(person_id, language)


def bot_for(world: World, person_id: int) -> dict[str, str]:
    """The bot's texts for this person's page."""
    language = world.person(person_id).language_code.partition("-")[0]
    profile = world.profile
    return {
        "name": profile.name.get(language),
        "username": profile.username,
        "description": profile.description.get(language),
        "short_description": profile.short_description.get(language),
    }


def setter(texts: Callable[[World], Texts], field: str) -> Callable[[World, Args], Awaitable[bool]]:
    """A method that sets one of the bot's texts, such as setMyName."""

    async def put(world: World, args: Args) -> bool:
        texts(world).put(checked_language(args.get("language_code", "")), args.get(field, ""))
        world.events.tell_all(lambda person_id: {"kind": "bot", "bot": bot_for(world, person_id)})
        return True

    return put


def getter(texts: Callable[[World], Texts], field: str) -> Callable[[World, Args], Awaitable[dict[str, str]]]:
    """A method that returns one of the bot's texts, such as getMyName."""

    async def get(world: World, args: Args) -> dict[str, str]:
        return {field: texts(world).get(checked_language(args.get("language_code", "")))}

    return get


async def set_chat_menu_button(world: World, args: Args) -> bool:
    chat_id, button = args.get("chat_id"), args.get("menu_button") or {"type": "default"}
    if chat_id is not None and (chat_id not in world.chats or not world.chats[chat_id].private):
        raise bad_request("chat not found")
    if button not in ({"type": "default"}, {"type": "commands"}):
        raise bad_request("can't parse menu button: the sandbox knows default and commands (sandbox)")
    world.profile.menu_buttons[chat_id] = button
    return True
