"""How a handler says what it answers and to whom. `routes` collects what is declared here; nothing else runs it.

A command is declared with `on_command`, the handler of buttons with `on_tap`. Both leave the function as it is, so
other screens may call it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Any, TypeVar, get_args, get_type_hints

from bot.core.callbacks import Callback
from bot.core.journal import JournalQuery
from bot.core.outgoing import Urgency
from bot.core.person import Person
from bot.core.turn import Reply
from bot.screens.context import Handler

TapHandler = TypeVar("TapHandler", bound=Callable[..., Reply])


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A handler, and whom it serves."""

    handler: Callable[..., Reply]
    """Takes a turn and its context; for a tap, the callback as well."""
    strangers: bool = False
    """It serves strangers too."""
    any_consent: bool = False
    """It serves everybody with an account, also where they agreed to an older version only."""
    keeps_dialogue: bool = False
    """What the bot waits to be told (see Awaiting) it still waits for afterwards. Anything else means that the person
    went on to something new, whose words must not be taken for that answer."""
    unlocked: bool = False
    """It needs the journal open. Where that is shut, the passphrase is asked for first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRoute(Route):
    """What answers a command."""

    name: str
    menu: bool = True
    """It stands in Telegram's menu of commands, with the words `command-<name>`."""
    listed: bool = True
    """/help lists it, with the words `command-<name>.help`. Only what stands in the menu is listed."""
    urgency: Urgency = Urgency.NONE
    button: Callback | None = None
    """The button that does the same, and reads the same of the journal. It goes on once the passphrase was right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TapRoute(Route):
    """What answers buttons. How urgent a tap is stands with its kind, in `core.callbacks`."""

    kinds: tuple[type[Callback], ...]
    reads: Callable[[Person, Any], JournalQuery | None] | None = None
    """What of the journal is to be read before, by the person and the callback."""


_DECLARED: dict[Callable[..., Reply], Route] = {}


def on_command(
    name: str,
    *,
    menu: bool = True,
    listed: bool = True,
    urgency: Urgency = Urgency.NONE,
    strangers: bool = False,
    any_consent: bool = False,
    keeps_dialogue: bool = False,
    unlocked_as: Callback | None = None,
    button: Callback | None = None,
) -> Callable[[Handler], Handler]:
    """Declare a handler as that of a command: see `Route` and `CommandRoute`.

    `unlocked_as`: it needs the journal open, and this button does the same. `button` does the same and does not always
    need it open: the handler sees to that.
    """

    def declare(handler: Handler) -> Handler:
        _DECLARED[handler] = CommandRoute(
            handler=handler,
            strangers=strangers,
            any_consent=any_consent,
            keeps_dialogue=keeps_dialogue,
            unlocked=unlocked_as is not None,
            name=name,
            menu=menu,
            listed=menu and listed,
            urgency=urgency,
            button=unlocked_as or button,
        )
        return handler

    return declare


def on_tap(
    *,
    strangers: bool = False,
    any_consent: bool = False,
    keeps_dialogue: bool = False,
    unlocked: bool = False,
    reads: Callable[[Person, Any], JournalQuery | None] | None = None,
) -> Callable[[TapHandler], TapHandler]:
    """Declare a handler as that of some kinds of button: those that the type of its parameter `tapped` names."""

    def declare(handler: TapHandler) -> TapHandler:
        named = get_type_hints(handler)["tapped"]
        kinds = get_args(named) if isinstance(named, UnionType) else (named,)
        _DECLARED[handler] = TapRoute(
            handler=handler,
            strangers=strangers,
            any_consent=any_consent,
            keeps_dialogue=keeps_dialogue,
            unlocked=unlocked,
            kinds=kinds,
            reads=reads,
        )
        return handler

    return declare


def commands_of(*handlers: Handler) -> Iterator[CommandRoute]:
    """What handlers of commands declare."""
    for handler in handlers:
        route = _DECLARED[handler]
        assert isinstance(route, CommandRoute)
        yield route


def taps_of(*handlers: Callable[..., Reply]) -> Iterator[TapRoute]:
    """What handlers of buttons declare."""
    for handler in handlers:
        route = _DECLARED[handler]
        assert isinstance(route, TapRoute)
        yield route


def handler_of(button: Callback) -> Callable[..., Reply]:
    """The handler of that button, among the modules imported so far."""
    return next(
        route.handler for route in _DECLARED.values() if isinstance(route, TapRoute) and type(button) in route.kinds
    )


def declared() -> tuple[Route, ...]:
    """Everything that was declared in the modules imported so far."""
    return tuple(_DECLARED.values())
