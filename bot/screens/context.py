"""The context of a screen: the content, the words of a language, and buttons. It must never load or store anything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from babel.dates import format_date, format_time

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
"""The flow name of the entry that holds the lines about what helps. There is no such flow."""
QUICK, WRONG, WISHES = "quick", "wrong", "wishes"
"""The flows that commands name: the short check-in, the options when something felt wrong, wishes set beforehand."""


@dataclass(frozen=True, slots=True)
class Context:
    """The content, and the words to say it in."""

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
        """This context with a person's choices.

        Pages name the number to call in their country, how long care can begin there, and where. The body check uses
        the words in `own`, or names parts by their place if the person prefers that.
        """
        found = self.content.support.countries.get(settings.country)
        window = self.content.windows.get(settings.country)
        known = {
            "country": settings.country if found else None,
            "emergency": found.emergency.number if found else None,
            "pep": f"h{window.pep}" if window else None,
            "pills": window.pills if window else None,
            "tonight": window.tonight if window else None,
            **{f"own-{part}": "place" if settings.places and part in BY_PLACE else None for part in PARTS},
            **{f"own-{part}": word for part, word in (own or {}).items()},
        }
        words = self.words.with_values(**{name: value or UNKNOWN for name, value in known.items()})
        return replace(self, words=words)

    def flow(self, id: str) -> Flow | None:
        """The flow with that id, with the person's own words. None if the content no longer has it."""
        flow = self.content.flows.get(id)
        if flow is None or not (self.feelings or self.questions):
            return flow
        more = (Question(id, own.type, tuple(map(Option, own.options))) for id, own in self.questions.items())
        return flow.with_words(self.feelings).with_questions(more)

    def without_own_words(self, settings: PersonSettings) -> "Context":
        """This context without the person's own words. Their questions remain, without text."""
        blank = {id: own.blank() for id, own in self.questions.items()}
        return replace(self.with_settings(settings), feelings={}, questions=blank)

    def clock(self, at: time | datetime) -> str:
        """A time of day, as people write it."""
        return format_time(at, "short", locale=self.locale)

    def day(self, at: date) -> str:
        """A date, as people write it: "3 January 2027"."""
        return format_date(at, "long", locale=self.locale)

    def line(self, id: str, **variables: object) -> Screen:
        """A screen with only that message."""
        return Page().add(self.words(id, **variables)).screen()

    def button(self, id: str, callback: Callback, **variables: object) -> Button:
        """A button. `id` is the message id of its label."""
        return Button(self.words(id, **variables), pack(callback))

    def tick(self, label: str, on: bool, callback: Callback) -> Button:
        """A button that shows whether something is on."""
        return Button(f"{TICK}{label}" if on else label, pack(callback))


def person_of(turn: Turn) -> Person:
    """The person of a turn whose route requires an account."""
    assert turn.person is not None, "the route lets nobody in without an account"
    return turn.person


Handler = Callable[[Turn, Context], Reply]
