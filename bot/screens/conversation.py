"""What the bot says, over the content in use: the one thing that the service knows of the screens. Pure."""

from collections.abc import Sequence
from enum import StrEnum

from bot.authoring.live_content import LiveContent
from bot.core.callbacks import Callback, pack
from bot.core.callbacks.journal import JournalNewest
from bot.core.chat_messages import Leftovers
from bot.core.chores import DELETE_INACTIVE, WARN_INACTIVE
from bot.core.journal import JournalQuery
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Button, Page, Screen
from bot.core.turn import Event, Reply, Turn
from bot.screens import danger, hide, lock, reminder, routes, together
from bot.screens.context import Context


class Line(StrEnum):
    """Lines said outside any screen, by the ids of their words."""

    GROUP = "group"
    TROUBLE = "trouble"
    HASTY = "hasty"
    AWAY = "away"
    SECRET_AGAIN = "secret-again"  # noqa: S105  the id of a message
    NOTES_GO_ON = "notes-go-on"
    EXPORT_UNSURE = "export-unsure"
    IMPORT_AGAIN = "import-again"
    RESEALING = "lock-resealing"


class Conversation:
    """The conversation. `live` holds the content, which may be read again while the bot runs."""

    def __init__(self, live: LiveContent) -> None:
        self._live = live

    def decide(self, turn: Turn) -> Reply:
        """What comes of a turn."""
        return routes.decide(self._live.content, turn)

    def alarming(self, event: Event | None) -> bool:
        """Whether an event holds words that suggest danger."""
        return event is not None and self._live.content.alarming(danger.words_in(event, known=False))

    def reads(self, turn: Turn) -> JournalQuery | None:
        """What of the journal an event needs to have read."""
        return routes.reads(turn)

    def own(self, turn: Turn) -> bytes | None:
        """The entry with words of the person's own, where an event needs it."""
        return routes.own(turn)

    def token(self, event: Event) -> bytes | None:
        """The token of the invitation that an event opens or takes."""
        return together.token(event)

    def famous(self) -> frozenset[str]:
        """The passphrases that everybody knows."""
        return self._live.content.famous

    def undrawn(self) -> frozenset[str]:
        """The words not to draw for a passphrase."""
        return self._live.content.undrawn

    def draws(self, turn: Turn) -> bool:
        """Whether to draw a passphrase, because one may be offered."""
        return lock.draws(turn)

    def language(self, code: str | None) -> str:
        """The language spoken that comes nearest to a code such as "pt-br"."""
        return self._live.content.nearest(code)

    def line(self, line: Line, code: str | None) -> Screen:
        """A line with no buttons, in the language that comes nearest to `code`."""
        return Page().add(self._live.content.speak(self.language(code))(line)).screen()

    def taken_in(self, entries: int, code: str | None) -> Screen:
        """How many entries of a file are in the journal now."""
        words = self._live.content.speak(self.language(code))
        return (
            Page()
            .add(words("import-done", entries=entries))
            .row(Button(words("home-journal"), pack(JournalNewest())))
            .screen()
        )

    def shut(self, again: Callback, code: str | None) -> Screen:
        """That the journal is locked. The button `again` asks for the passphrase, and then goes on."""
        words = self._live.content.speak(self.language(code))
        page = Page().add(words("lock-shut")).row(Button(words("checkin-go-on"), pack(again)))
        return page.screen(protected=True)

    def note(self, person: Person, planned: Planned) -> Screen | None:
        """A reminder as it stands in the chat. None where its kind has left the content."""
        ctx = self._context(person)
        if planned.kind in (WARN_INACTIVE, DELETE_INACTIVE):
            return reminder.away(ctx)
        return reminder.screen(ctx, person, planned) if planned.kind in ctx.content.reminders else None

    def unread(self, person: Person, planned: Sequence[Planned]) -> Screen | None:
        """Notes that stand in the chat, as one message. None where none of them is in the content."""
        screens = [self.note(person, one) for one in planned]
        page = Page()
        for screen in screens:
            if screen is not None:
                page.add(screen.text)
                for row in screen.rows:
                    page.row(*row)
        return page.screen(protected=True) if any(screens) else None

    def blank(self, person: Person) -> Screen:
        """What the message says that stays in a chat: a line that could be about anything, and a way on."""
        return hide.blank(self._context(person))

    def tidied(self, person: Person, gone: Leftovers) -> Person:
        """The person once these messages are cleared from their chat for the day. Where the check-in's own is among
        them, or none stands, walks that keep nothing are dropped as /hide does."""
        stands = person.chat.message
        if stands is not None and stands not in gone.delete and stands not in gone.blank:
            return person
        return hide.without_unkept(self._context(person), person)

    def file_name(self, language: str) -> str:
        """What the files of /export are called, without an ending."""
        return self._live.content.speak(language)("export-name")

    def _context(self, person: Person) -> Context:
        content = self._live.content
        return Context(content, content.speak(person.language)).fitting(person.settings)
