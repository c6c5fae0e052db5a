"""Methods about the bot itself: its identity, its descriptions, its menu of commands."""

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
    scope, language = _scope_and_language(args)
    world.profile.set_commands(scope, language, checked_commands(args["commands"]))
    _send_commands(world)
    return True


async def delete_my_commands(world: World, args: Args) -> bool:
    world.profile.delete_commands(*_scope_and_language(args))
    _send_commands(world)
    return True


def _scope_and_language(args: Args) -> tuple[str, str]:
    return scope_key(args.get("scope")), checked_language(args.get("language_code", ""))


def _send_commands(world: World) -> None:
    world.events.send_all(lambda person_id: {"kind": "commands", "commands": commands_for(world, person_id)})


def commands_for(world: World, person_id: int) -> list[BotCommand]:
    """The menu that a person sees, in the language of their app."""
    language = world.person(person_id).language_code.partition("-")[0]
    return world.profile.commands_for(person_id, language)


def bot_for(world: World, person_id: int) -> dict[str, str]:
    """The bot's name and texts for the page of a person, in the language of their app."""
    language = world.person(person_id).language_code.partition("-")[0]
    profile = world.profile
    return {
        "name": profile.name,
        "username": profile.username,
        "description": profile.description.get(language),
        "short_description": profile.short_description.get(language),
    }


async def set_my_description(world: World, args: Args) -> bool:
    return _set_text(world, world.profile.description, args, "description")


async def set_my_short_description(world: World, args: Args) -> bool:
    return _set_text(world, world.profile.short_description, args, "short_description")


def _set_text(world: World, texts: Texts, args: Args, field: str) -> bool:
    texts.put(checked_language(args.get("language_code", "")), args.get(field, ""))
    world.events.send_all(lambda person_id: {"kind": "bot", "bot": bot_for(world, person_id)})
    return True
