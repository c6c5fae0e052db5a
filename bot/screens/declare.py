"""Decorators that declare which command or buttons a handler answers, and for whom. `routes` lists the handlers.

`on_command` declares the handler of a command, `on_tap` the handler of buttons. Both return the function unchanged, so
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
    """Takes a turn and its context, and for a tap also the callback."""
    strangers: bool = False
    """Whether it also serves people without an account."""
    any_consent: bool = False
    """Whether it also serves people who agreed only to an older version of what is stored."""
    keeps_dialogue: bool = False
    """Whether the bot still waits for an answer (see Awaiting) afterwards. By default it does not: the person turned to
    something else, and the next message is not that answer."""
    unlocked: bool = False
    """Whether it needs the journal unlocked. If the journal is locked, the bot asks for the passphrase first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRoute(Route):
    """The route of a command."""

    name: str
    menu: bool = True
    """Whether it is in Telegram's menu of commands, with the words `command-<name>`."""
    listed: bool = True
    """Whether /help lists it, with the words `command-<name>.help`. Only commands in the menu are listed."""
    urgency: Urgency = Urgency.NONE
    button: Callback | None = None
    """A button that does the same as the command and reads the same from the journal. After the right passphrase, the
    bot acts as if this button had been tapped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TapRoute(Route):
    """The route of some kinds of button. `core.callbacks` says how urgent each kind is."""

    kinds: tuple[type[Callback], ...]
    reads: Callable[[Person, Any], JournalQuery | None] | None = None
    """Returns what to read from the journal before the handler runs, from the person and the callback."""


R = TypeVar("R", bound=Route)
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
    """Declare the handler of a command: see `Route` and `CommandRoute`.

    `unlocked_as` and `button` each name a button that does the same as the command. With `unlocked_as`, the command
    always needs the journal unlocked. With `button`, the handler decides that itself.
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
    """Declare the handler of the kinds of button that the type of its parameter `tapped` names."""

    def declare(handler: TapHandler) -> TapHandler:
        annotation = get_type_hints(handler)["tapped"]
        kinds = get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)
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


def routes_of(kind: type[R], *handlers: Callable[..., Reply]) -> Iterator[R]:
    """The routes of these handlers. All must be declared for commands, or all for buttons, as `kind` says."""
    for handler in handlers:
        route = _DECLARED[handler]
        assert isinstance(route, kind)
        yield route


def handler_of(button: Callback) -> Callable[..., Reply]:
    """The handler of that button, if its module was imported."""
    return next(
        route.handler for route in _DECLARED.values() if isinstance(route, TapRoute) and type(button) in route.kinds
    )


def declared() -> tuple[Route, ...]:
    """All routes declared in the modules imported so far."""
    return tuple(_DECLARED.values())
