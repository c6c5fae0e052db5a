"""The screens as the service and the gate use them: replies, notes and single lines, from the current content.

It must never load or store anything.
"""

from collections.abc import Sequence
from enum import StrEnum

from bot.authoring.live_content import LiveContent
from bot.core.callbacks import Callback, pack
from bot.core.callbacks.journal import JournalNewest
from bot.core.chat_messages import Leftovers
from bot.core.chores import DELETE_INACTIVE, WARN_INACTIVE
from bot.core.incoming import Event
from bot.core.journal import JournalQuery
from bot.core.link import LINK_NOTE, Half
from bot.core.person import Person
from bot.core.planned import Planned
from bot.core.screen import Button, Page, Screen
from bot.core.turn import Reply, Turn
from bot.screens import danger, hide, lock, reminder, rounds, routes, together
from bot.screens.context import Context


class StandaloneLine(StrEnum):
    """Lines that the service and the gate show by themselves, by message id."""

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
    """The conversation. `live` holds the content, which may be reloaded while the bot runs."""

    def __init__(self, live: LiveContent, *, links: bool = True) -> None:
        """`links`: whether this bot has links. Without, it sends no note about a link that is still stored."""
        self._live, self._links = live, links

    def decide(self, turn: Turn) -> Reply:
        """The reply to a turn."""
        return routes.decide(self._live.content, turn)

    def alarming(self, event: Event | None) -> bool:
        """Whether an event holds words of danger."""
        return event is not None and self._live.content.alarming(danger.words_in(event, known=False))

    def reads(self, turn: Turn) -> JournalQuery | None:
        """What an event needs from the journal."""
        return routes.reads(turn)

    def own(self, turn: Turn) -> bytes | None:
        """The id of the entry with the person's own words, if an event needs it."""
        return routes.own(turn)

    def token(self, event: Event) -> bytes | None:
        """The token of the invitation that an event opens or takes."""
        return together.token(event)

    def half(self, turn: Turn) -> Half | None:
        """The half whose release an event shows."""
        return rounds.half_looked_at(turn)

    def famous(self) -> frozenset[str]:
        """Passphrases that are refused because many people know them."""
        return self._live.content.famous

    def words_never_drawn(self) -> frozenset[str]:
        """Words that no suggested passphrase may hold."""
        return self._live.content.undrawn

    def draws_passphrase(self, turn: Turn) -> bool:
        """Whether to draw a passphrase, because the reply may suggest one."""
        return lock.draws_passphrase(turn)

    def language(self, code: str | None) -> str:
        """The available language nearest to a code such as "pt-br"."""
        return self._live.content.nearest(code)

    def line(self, line: StandaloneLine, code: str | None) -> Screen:
        """A line without buttons, in the available language nearest to `code`."""
        return Page().add(self._live.content.speak(self.language(code))(line)).screen()

    def import_done(self, entries: int, code: str | None) -> Screen:
        """The message after an import: how many entries were taken into the journal."""
        words = self._live.content.speak(self.language(code))
        page = Page().add(words("import-done", entries=entries))
        return page.row(Button(words("home-journal"), pack(JournalNewest()))).screen()

    def locked(self, again: Callback, code: str | None) -> Screen:
        """The message that the journal is locked. Its button leads to `again`, which asks for the passphrase."""
        words = self._live.content.speak(self.language(code))
        page = Page().add(words("lock-locked")).row(Button(words("checkin-go-on"), pack(again)))
        return page.screen(protected=True)

    def note(self, person: Person, planned: Planned) -> Screen | None:
        """A reminder's message. None if the content no longer has its kind."""
        ctx = self._context(person)
        if planned.kind in (WARN_INACTIVE, DELETE_INACTIVE):
            return reminder.away_note(ctx)
        if planned.kind == LINK_NOTE and not self._links:
            return None
        return reminder.screen(ctx, person, planned) if planned.kind in ctx.content.reminders else None

    def unread(self, person: Person, planned: Sequence[Planned]) -> Screen | None:
        """Several unanswered notes as one message. None if the content has none of their kinds."""
        screens = [self.note(person, note) for note in planned]
        page = Page()
        for screen in screens:
            if screen is not None:
                page.add(screen.text)
                for row in screen.rows:
                    page.row(*row)
        return page.screen(protected=True) if any(screens) else None

    def blank(self, person: Person) -> Screen:
        """The text for a message that cannot be deleted: a neutral line and a button."""
        return hide.blank(self._context(person))

    def after_clearing(self, person: Person, gone: Leftovers) -> Person:
        """The person after the messages in `gone` were cleared from the chat.

        If the check-in's message is among them, or there is none, check-ins that keep nothing are dropped, as by /hide.
        """
        message = person.chat.message
        if message is not None and message not in gone.delete and message not in gone.blank:
            return person
        return hide.without_unkept(self._context(person), person)

    def file_name(self, language: str) -> str:
        """The name of the files of /export, without extension."""
        return self._live.content.speak(language)("export-name")

    def _context(self, person: Person) -> Context:
        content = self._live.content
        return Context(content, content.speak(person.language)).with_settings(person.settings)
