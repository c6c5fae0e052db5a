"""Texts that the person may send to others: a card of lines they picked, and ready sentences. They are never dated or
signed.

The bot does not learn whether or to whom a text was sent. It stores nothing of what was picked: only the data of the
buttons holds that. The person's own lines come from the journal, and leave the chat like its pages.
"""

from bot.core.answer import Typed, in_own_words, picked
from bot.core.callbacks import Callback, pack
from bot.core.callbacks.pages import Cards, Helps, Sentences, SentenceToSend, ShareCard, ShareLines
from bot.core.journal import JournalPage, JournalQuery, Several
from bot.core.person import Person
from bot.core.round import Line
from bot.core.screen import Button, Page, Screen, Style, share_button
from bot.core.text import cut
from bot.core.turn import Reply, Turn
from bot.screens import wishes
from bot.screens.context import HELPS, WISHES, Context, person_of
from bot.screens.declare import on_tap

MOST_COPIED = 256
"""The most characters of a text to copy: https://core.telegram.org/bots/api#copytextbutton"""
MOST_SHARED = 1000
"""The most characters of a text to send. The text is part of a URL, which must not get too long."""
MOST_LINES = 24
"""The most lines to pick from. More do not fit into a button's data."""
LONGEST_LINE = 300
"""The most UTF-16 code units of a line."""
SENTENCES = ("thanks", "stay", "today", "talk", "quiet", "hug", "alone", "slower", "tell", "pause")
"""The ready sentences, in order. Their message ids are `sentence-<name>`."""


def query(person: Person, tapped: Callback) -> JournalQuery:
    """The entries with the wishes and with the lines about what helps."""
    return Several(tuple(id for id in (person.taste.wishes, person.taste.lines) if id is not None))


@on_tap(reads=query, unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: ShareLines | ShareCard) -> Reply:
    """Show the lines to pick, or the card of the picked lines."""
    person = person_of(turn).reading(turn.now)
    own = own_lines(ctx, person, turn.journal_page or JournalPage())
    lines = [cut(text, LONGEST_LINE) for _, text in own[:MOST_LINES]]
    # Lines may have gone since the button was made. Their bits are dropped.
    picked_bits = tapped.picked & ((1 << len(lines)) - 1)
    if isinstance(tapped, ShareCard) and picked_bits:
        card = _card(ctx, [line for bit, line in enumerate(lines) if picked_bits >> bit & 1])
        return Reply(person, _page_to_send(ctx, card, ShareLines(picked_bits)), page=ShareCard(picked_bits))
    return Reply(person, _picking_page(ctx, lines, picked_bits), page=ShareLines(picked_bits))


@on_tap()
def sentences_tap(turn: Turn, ctx: Context, tapped: Sentences | SentenceToSend) -> Reply:
    """Show the ready sentences, or one of them to send."""
    person = person_of(turn)
    if isinstance(tapped, SentenceToSend) and tapped.sentence in SENTENCES:
        return Reply(person, _page_to_send(ctx, ctx.words(f"sentence-{tapped.sentence}"), Sentences()))
    page = Page().add(ctx.words("sentences"))
    for number, name in enumerate(SENTENCES, 1):
        page.add(f"{number}. " + ctx.words(f"sentence-{name}"), gap="\n")
    page.grid(Button(str(number), pack(SentenceToSend(name))) for number, name in enumerate(SENTENCES, 1))
    page.row(ctx.button("sentences-own", ShareLines(0)) if person.taste.lines is not None else None)
    return Reply(person, page.row(ctx.button("cards-back", Cards("menu"))).screen())


def own_lines(ctx: Context, person: Person, journal: JournalPage) -> list[tuple[Line, str]]:
    """The person's lines, each with its text: wishes, ideas that felt kind, and what helps in their own words."""
    by_flow = {kept.entry.flow: kept for kept in journal.entries}
    lines: list[tuple[Line, str]] = []
    for answer in by_flow[WISHES].entry.answers if WISHES in by_flow else ():
        if text := wishes.line(ctx, answer):
            wish = Line(wish=answer.question, options=picked(answer.said))
            lines.append((Line(words=text) if in_own_words(answer.said) else wish, text))
    for id, kind in person.taste.tried:
        if kind and ctx.words.has(f"idea-{id}"):
            lines.append((Line(idea=id), ctx.words(f"idea-{id}")))
    helps = by_flow[HELPS].shown_answers() if HELPS in by_flow else []
    texts = [answer.said.text for answer in helps if isinstance(answer.said, Typed)]
    return [*lines, *((Line(words=text), text) for text in texts)]


def _picking_page(ctx: Context, lines: list[str], picked_bits: int) -> Screen:
    """The lines, with a button for each that picks it or takes it back. Bit n is set if line n is picked."""
    page = Page().add(ctx.words("share-pick" if lines else "share-none"))
    for number, line in enumerate(lines, 1):
        page.add(f"{number}. ", gap="\n").add(line, Style.SPOILER, gap="")
    page.grid(
        ctx.tick(str(bit + 1), bool(picked_bits >> bit & 1), ShareLines(picked_bits ^ 1 << bit))
        for bit in range(len(lines))
    )
    page.row(ctx.button("share-show", ShareCard(picked_bits)) if picked_bits else None)
    return page.row(ctx.button("helps-title", Helps("list"))).screen(protected=True)


def _card(ctx: Context, lines: list[str]) -> str:
    page = Page().add(ctx.words("wishes-card"))
    for line in lines:
        page.add(f"· {line}", gap="\n")
    return page.add(ctx.words("wishes-card-foot")).screen().text


def _page_to_send(ctx: Context, text: str, back: ShareLines | Sentences) -> Screen:
    """A message with only the text, ready to be forwarded."""
    page = Page().add(text)
    page.row(
        Button(ctx.words("share-copy"), copy=text) if len(text) <= MOST_COPIED else None,
        share_button(ctx.words("share-send"), text) if len(text) <= MOST_SHARED else None,
    )
    return page.row(ctx.button("ideas-back", back)).screen()
