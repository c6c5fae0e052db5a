"""The context of a screen: the content, the words of a language, and buttons. It must never load or store anything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from babel.dates import format_date, format_skeleton, format_time

from bot.authoring.content import Content
from bot.authoring.words import UNKNOWN, Words
from bot.core.callbacks import Callback, pack
from bot.core.flow import Flow
from bot.core.own import BY_PLACE, PARTS, OwnQuestion
from bot.core.person import Person, PersonSettings
from bot.core.questions import Option, Question
from bot.core.screen import TICK, Button, Page, Screen
from bot.core.turn import Reply, Turn

HELPS = "helps"
"""The flow id in the entry that holds the lines about what helps. No flow has this id."""
QUICK, WRONG, WISHES = "quick", "wrong", "wishes"
"""Ids of flows that the code names: the short check-in, the options after something felt wrong, and the wishes."""


@dataclass(frozen=True, slots=True)
class Context:
    """The content, and the words of one language."""

    content: Content
    words: Words
    commands: tuple[str, ...] = ()
    """The names of the commands that /help lists, in order."""
    verbatim: frozenset[str] = frozenset()
    """Words that the person wrote. They are shown unchanged."""
    feelings: Mapping[str, str] = field(default_factory=dict)
    """The person's own words for feelings, by option id."""
    questions: Mapping[str, OwnQuestion] = field(default_factory=dict)
    """The person's own questions, by id."""

    @property
    def locale(self) -> str:
        """The language as Babel names it."""
        return self.words.language.replace("-", "_")

    def with_settings(self, settings: PersonSettings, own: Mapping[str, str] | None = None) -> "Context":
        """This context with a person's settings and, in `own`, their words for parts of the body.

        Texts then name the emergency number of the person's country, and how long and where care can begin there. A
        part of the body without a word in `own` is named by its place, if the person chose that.
        """
        country = self.content.support.countries.get(settings.country)
        window = self.content.windows.get(settings.country)
        values = {
            "country": settings.country if country else None,
            "emergency": country.emergency.number if country else None,
            "pep": f"h{window.pep}" if window else None,
            "pills": window.pills if window else None,
            "tonight": window.tonight if window else None,
            **{f"own-{part}": "place" if settings.places and part in BY_PLACE else None for part in PARTS},
            **{f"own-{part}": word for part, word in (own or {}).items()},
        }
        words = self.words.with_values(**{name: value or UNKNOWN for name, value in values.items()})
        return replace(self, words=words)

    def flow(self, id: str) -> Flow | None:
        """The flow with that id, with the person's own feelings and questions. None if the content no longer has it."""
        flow = self.content.flows.get(id)
        if flow is None or not (self.feelings or self.questions):
            return flow
        own_questions = (Question(id, own.type, tuple(map(Option, own.options))) for id, own in self.questions.items())
        return flow.with_words(self.feelings).with_questions(own_questions)

    def without_own_words(self, settings: PersonSettings) -> "Context":
        """This context without the person's own words. Their own questions remain, without text."""
        blank = {id: own.blank() for id, own in self.questions.items()}
        return replace(self.with_settings(settings), feelings={}, questions=blank)

    def clock(self, at: time | datetime) -> str:
        """A time of day in the format of the language: "22:40"."""
        return format_time(at, "short", locale=self.locale)

    def day(self, at: date) -> str:
        """A date in the format of the language: "3 January 2027"."""
        return format_date(at, "long", locale=self.locale)

    def weekday(self, at: date) -> str:
        """A date with its weekday and without its year: "Sun, Jan 3"."""
        return str(format_skeleton("MMMEd", at, locale=self.locale))

    def month(self, at: date) -> str:
        """The month of a date: "January 2027"."""
        return str(format_skeleton("yMMMM", at, locale=self.locale))

    def line(self, id: str, **variables: object) -> Screen:
        """A screen with only that message and no button."""
        return Page().add(self.words(id, **variables)).screen()

    def button(self, id: str, callback: Callback, **variables: object) -> Button:
        """A button. `id` is the message id of its label."""
        return Button(self.words(id, **variables), pack(callback))

    def tick(self, label: str, on: bool, callback: Callback) -> Button:
        """A button with this label, and a tick before it if it is `on`."""
        return Button(f"{TICK}{label}" if on else label, pack(callback))


def person_of(turn: Turn) -> Person:
    """The person of a turn whose route requires an account."""
    assert turn.person is not None, "the route lets nobody in without an account"
    return turn.person


Handler = Callable[[Turn, Context], Reply]
"""A handler of a command."""
