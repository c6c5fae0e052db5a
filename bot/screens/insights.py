"""/insights: feelings that came up and comforts that felt kind, in words and two pictures, and a text by the person.

It must never show a number, a day, a score, a comparison, or anything from a check-in in which something felt off.
"""

from dataclasses import replace

from bot.core.answer import Typed
from bot.core.callbacks import Callback
from bot.core.callbacks.journal import JournalNewest, LookBack, LookBackLine
from bot.core.journal import JournalQuery, KeptEntry, OneEntry, Recent
from bot.core.looking_back import FEWEST, MOST, Size, Sized, feelings, own_words, sized, usable
from bot.core.person import Person
from bot.core.picture import branch, circles
from bot.core.screen import Page, Screen, Style
from bot.core.text import pieces
from bot.core.turn import Reply, Turn
from bot.screens.context import WISHES, Context, person_of
from bot.screens.declare import on_command, on_tap
from bot.screens.wording import inside_sentence, label_of

PAGE = LookBack("page")
MOST_UNITS = 900
"""The most UTF-16 code units of the person's own words to show."""


def query(person: Person, tapped: Callback) -> JournalQuery:
    """What to read from the journal."""
    return OneEntry(tapped.entry) if isinstance(tapped, LookBackLine) else Recent(MOST)


@on_command("insights", unlocked_as=PAGE)
def command(turn: Turn, ctx: Context) -> Reply:
    """/insights: show the page."""
    return tap(turn, ctx, PAGE)


@on_tap(reads=query, unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: LookBack | LookBackLine) -> Reply:
    """Show the page, with or without pictures, or a text that the person wrote."""
    person = person_of(turn).reading(turn.now)
    kept_entries = turn.journal_page.entries if turn.journal_page is not None else ()
    if isinstance(tapped, LookBackLine):
        return Reply(person, _own_text_page(ctx, kept_entries), page=tapped)
    if tapped.show != "page":
        person = replace(person, settings=replace(person.settings, pictures=tapped.show == "pictures"))
    entries = usable(kept_entries)
    if len(entries) < FEWEST:
        page = Page().add(ctx.words("insights-few")).row(ctx.button("journal-all", JournalNewest()))
        return Reply(person, page.screen(protected=True), page=PAGE)
    words, comforts = _sized_feelings(ctx, entries), _sized_comforts(ctx, person)
    pictures = []
    if person.settings.pictures:
        pictures += [circles([size for _, size in words])] if words else []
        pictures += [branch([size for _, size in comforts])] if comforts else []
    return Reply(person, _page(turn, ctx, person, entries, words, comforts), page=PAGE, pictures=tuple(pictures))


def _page(
    turn: Turn, ctx: Context, person: Person, entries: tuple[KeptEntry, ...], words: Sized, comforts: Sized
) -> Screen:
    page = Page().add(ctx.words("insights-title"), Style.BOLD)
    for heading, sized_words in (("insights-words", words), ("insights-kind", comforts)):
        page.add(ctx.words(heading if sized_words else f"{heading}-none"))
        for size in Size:
            of_size = [word for word, word_size in sized_words if word_size is size]
            if of_size:
                page.add(ctx.words(f"insights-{size}", words=", ".join(of_size)), gap="\n")
    # Wishes are left out, because they are not about a day.
    written = own_words(
        [kept for kept in entries if kept.entry.flow in ctx.content.flows and kept.entry.flow != WISHES]
    )
    if written:
        # The same text all day, another one tomorrow.
        page.add(ctx.words("insights-own"))
        page.row(ctx.button("insights-own-yes", LookBackLine(written[turn.now.toordinal() % len(written)])))
    other = LookBack("words" if person.settings.pictures else "pictures")
    page.row(ctx.button(f"insights-only-{other.show}", other))
    return page.row(ctx.button("journal-all", JournalNewest())).screen(protected=True)


def _own_text_page(ctx: Context, entries: tuple[KeptEntry, ...]) -> Screen:
    """The first text that the person wrote in the entries."""
    written = next(
        (answer.said.text for kept in entries for answer in kept.entry.answers if isinstance(answer.said, Typed)), ""
    )
    page = Page().add(ctx.words("insights-back-then" if written else "journal-gone"))
    if written:
        page.add(pieces(written, MOST_UNITS)[0], Style.SPOILER)
    return page.row(ctx.button("insights-back", PAGE)).screen(protected=True)


def _sized_feelings(ctx: Context, entries: tuple[KeptEntry, ...]) -> Sized:
    """The feelings that the person picked, in their current language."""
    flows = ctx.content.flows
    return sized(
        inside_sentence(ctx, label_of(ctx, flow, question, option))
        for kept in entries
        if (flow := flows.get(kept.entry.flow)) is not None
        for question, option in feelings(flow, kept)
    )


def _sized_comforts(ctx: Context, person: Person) -> Sized:
    """The kinds of comfort of the ideas that felt kind."""
    ideas = {idea.id: idea for idea in ctx.content.ideas}
    return sized(
        inside_sentence(ctx, ctx.words(f"ideas-for-{comfort}"))
        for id, kind in person.taste.tried
        if kind and id in ideas
        for comfort in ideas[id].comfort
    )
