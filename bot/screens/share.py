"""Texts for the person to pass on: a card of lines they picked, and ready sentences. They are never dated or signed.

The bot does not learn whether or to whom a text was sent. Only the buttons hold what was picked; nothing stores it. The
person's own lines come from the journal, and leave the chat like its pages.
"""

from bot.core.answer import Typed, in_own_words, picked
from bot.core.callbacks import Callback, pack
from bot.core.callbacks.pages import (
    Cards,
    Helps,
    Sentences,
    SentenceToSend,
    ShareCard,
    ShareLines,
)
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
"""Characters of a text to copy: https://core.telegram.org/bots/api#copytextbutton"""
MOST_SHARED = 1000
"""Characters of a text to send. The text is part of a URL, which must not get too long."""
MOST_LINES = 24
"""More lines do not fit into a button's data."""
LONGEST_LINE = 300
SENTENCES = ("thanks", "stay", "today", "talk", "quiet", "hug", "alone", "slower", "tell", "pause")
"""The ready sentences, in order. Their message ids are `sentence-<name>`."""


def query(person: Person, tapped: Callback) -> JournalQuery:
    """The entries with the lines."""
    return Several(tuple(id for id in (person.taste.wishes, person.taste.lines) if id is not None))


@on_tap(reads=query, unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: ShareLines | ShareCard) -> Reply:
    """Pick lines, or show the card of those picked."""
    person = person_of(turn).reading(turn.now)
    own = own_lines(ctx, person, turn.journal_page or JournalPage())
    lines = [cut(text, LONGEST_LINE) for _, text in own[:MOST_LINES]]
    on = [bool(tapped.picked >> bit & 1) for bit in range(len(lines))]
    chosen = sum(1 << bit for bit, it_is in enumerate(on) if it_is)
    if isinstance(tapped, ShareCard) and chosen:
        card = _card(ctx, [line for line, it_is in zip(lines, on, strict=True) if it_is])
        return Reply(person, _page_to_send(ctx, card, ShareLines(chosen)), page=ShareCard(chosen))
    return Reply(person, _picking_page(ctx, lines, on, chosen), page=ShareLines(chosen))


@on_tap()
def sentences_tap(turn: Turn, ctx: Context, tapped: Sentences | SentenceToSend) -> Reply:
    """The ready sentences, or one of them to send."""
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
    """The person's lines, each with its text: wishes, ideas that felt kind, what helps them in their own words."""
    by_flow = {kept.entry.flow: kept for kept in journal.entries}
    found: list[tuple[Line, str]] = []
    for answer in by_flow[WISHES].entry.answers if WISHES in by_flow else ():
        if text := wishes.line(ctx, answer):
            wish = Line(wish=answer.question, options=picked(answer.said))
            found.append((Line(words=text) if in_own_words(answer.said) else wish, text))
    for id, kind in person.taste.tried:
        if kind and ctx.words.has(f"idea-{id}"):
            found.append((Line(idea=id), ctx.words(f"idea-{id}")))
    helps = by_flow[HELPS].shown_answers() if HELPS in by_flow else []
    texts = [answer.said.text for answer in helps if isinstance(answer.said, Typed)]
    return [*found, *((Line(words=text), text) for text in texts)]


def _picking_page(ctx: Context, lines: list[str], on: list[bool], picked: int) -> Screen:
    page = Page().add(ctx.words("share-pick" if lines else "share-none"))
    for number, line in enumerate(lines, 1):
        page.add(f"{number}. ", gap="\n").add(line, Style.SPOILER, gap="")
    page.grid(ctx.tick(str(bit + 1), it_is, ShareLines(picked ^ 1 << bit)) for bit, it_is in enumerate(on))
    page.row(ctx.button("share-show", ShareCard(picked)) if picked else None)
    return page.row(ctx.button("helps-title", Helps("list"))).screen(protected=True)


def _card(ctx: Context, lines: list[str]) -> str:
    page = Page().add(ctx.words("wishes-card"))
    for line in lines:
        page.add(f"· {line}", gap="\n")
    return page.add(ctx.words("wishes-card-foot")).screen().text


def _page_to_send(ctx: Context, text: str, back: ShareLines | Sentences) -> Screen:
    """A message with nothing but the text, ready to be forwarded."""
    page = Page().add(text)
    page.row(
        Button(ctx.words("share-copy"), copy=text) if len(text) <= MOST_COPIED else None,
        share_button(ctx.words("share-send"), text) if len(text) <= MOST_SHARED else None,
    )
    return page.row(ctx.button("ideas-back", back)).screen()
