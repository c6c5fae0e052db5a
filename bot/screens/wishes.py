"""/wishes: a card to share with what the person would like after sex, and questions to ask others about their wishes.

A wish is never a consent. The card comes from an entry of the journal. So the page asks for the passphrase while the
journal is locked, and leaves the chat like the journal's pages. The wishes must not be stored anywhere else.
"""

from dataclasses import replace

from bot.core.answer import Answer, in_own_words, is_shown
from bot.core.callbacks.checkin import CheckinFlow
from bot.core.callbacks.pages import Sentences, ShareLines, Wishes
from bot.core.entry import Entry
from bot.core.journal import JournalQuery, LockState, OneEntry
from bot.core.person import Person
from bot.core.screen import Page, Screen
from bot.core.text import cut
from bot.core.turn import Reply, Turn
from bot.screens import checkin, passphrase
from bot.screens.context import WISHES, Context, person_of
from bot.screens.declare import on_command, on_tap
from bot.screens.wording import in_words, inside_sentence

LONGEST_LINE = 1000
"""The most UTF-16 code units of an answer on the card, so that the card fits into one message. The entry has the whole
answer."""
CARD = Wishes("card")
BEFORE = "before"
"""The flow with questions for two people to ask each other aloud."""


def query(person: Person, tapped: Wishes) -> JournalQuery | None:
    """The entry with the wishes, for a button that shows the card. None if there is no card."""
    return OneEntry(person.taste.wishes) if tapped == CARD and person.taste.wishes is not None else None


@on_command("wishes", button=CARD)
def command(turn: Turn, ctx: Context) -> Reply:
    """/wishes: the card, or the first question if there is no card yet."""
    return tap(turn, ctx, CARD)


@on_tap(reads=query)
def tap(turn: Turn, ctx: Context, tapped: Wishes) -> Reply:
    """Show the card, ask the questions again, remove the card, or show questions for another person."""
    person = person_of(turn)
    match tapped.to:
        case "card":
            return _show_card(turn, ctx, person)
        case "away":
            return Reply(_without_card(person), ctx.line("wishes-gone"))
        case "theirs":
            # This page is not protected. People may forward it, because it says nothing about anybody.
            return Reply(person, ctx.line("wishes-ask"), also=_buttons_to_ask(ctx))
        case "again":
            return checkin.start(turn, ctx, person, WISHES)


def _show_card(turn: Turn, ctx: Context, person: Person) -> Reply:
    if person.taste.wishes is not None and turn.lock_state is LockState.LOCKED:
        return passphrase.ask(turn, ctx, person, CARD)
    if turn.journal_page is None or not turn.journal_page.entries:
        # There is no card yet, or its entry is gone.
        return checkin.start(turn, ctx, _without_card(person), WISHES)
    person = person.reading(turn.now)
    entry = turn.journal_page.entries[0].entry
    return Reply(person, _card(ctx, entry), also=_card_buttons(ctx, entry), page=CARD)


def _without_card(person: Person) -> Person:
    return replace(person, taste=replace(person.taste, wishes=None))


def _card(ctx: Context, entry: Entry) -> Screen:
    """The card, in the person's current language. It is not protected, because people are meant to forward it."""
    page = Page().add(ctx.words("wishes-card"))
    for line in _lines(ctx, entry):
        page.add(line, gap="\n")
    return page.add(ctx.words("wishes-card-foot")).screen()


def _lines(ctx: Context, entry: Entry) -> list[str]:
    """The lines of the card for all answers."""
    return [shown for answer in entry.answers if (shown := line(ctx, answer))]


def line(ctx: Context, answer: Answer) -> str:
    """The line of the card for one answer. Empty if the card has no line for it."""
    flow, id = ctx.content.flows.get(WISHES), f"{WISHES}-card-{answer.question}"
    question = flow.question(answer.question) if flow is not None else None
    if flow is None or question is None or not is_shown(answer.said) or not ctx.words.has(id):
        return ""
    said = in_words(ctx, flow, question, answer.said)
    text = cut(said if in_own_words(answer.said) else inside_sentence(ctx, said), LONGEST_LINE)
    return ctx.words.of(id, None, {answer.question: text, f"{answer.question}-words": text})


def _card_buttons(ctx: Context, entry: Entry) -> Screen:
    page = Page().add(ctx.words("wishes-share"))
    page.row(ctx.button("wishes-lines", ShareLines((1 << len(_lines(ctx, entry))) - 1)))
    page.row(ctx.button("sentences-title", Sentences()))
    page.row(ctx.button("wishes-again", Wishes("again")), ctx.button("wishes-away", Wishes("away")))
    return page.row(ctx.button("wishes-theirs", Wishes("theirs"))).screen()


def _buttons_to_ask(ctx: Context) -> Screen:
    page = Page().add(ctx.words("wishes-ask-how"))
    if BEFORE in ctx.content.flows:
        page.row(ctx.button(f"{BEFORE}-title", CheckinFlow("new", BEFORE)))
    return page.row(ctx.button("wishes-mine", CARD)).screen()
