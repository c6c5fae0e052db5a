"""/insights: the words that came up and what felt kind, in words and two pictures, and something the person wrote.

It must never show a number, a day, a score, a comparison, or anything from a check-in in which something felt off.
"""

from dataclasses import replace

from bot.core.answer import Typed
from bot.core.callbacks import Callback
from bot.core.callbacks.journal import JournalNewest, LookBack, LookBackLine
from bot.core.journal import JournalQuery, KeptEntry, OneEntry, Recent
from bot.core.looking_back import FEWEST, MOST, Size, Sized, feelings, own_words, sized, taken_in
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
    """/insights: the page."""
    return tap(turn, ctx, PAGE)


@on_tap(reads=query, unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: LookBack | LookBackLine) -> Reply:
    """The page, with or without pictures, or something that the person wrote."""
    person = person_of(turn).reading(turn.now)
    found = turn.journal_page.entries if turn.journal_page is not None else ()
    if isinstance(tapped, LookBackLine):
        return Reply(person, _own(ctx, found), page=tapped)
    if tapped.show != "page":
        person = replace(person, settings=replace(person.settings, pictures=tapped.show == "pictures"))
    entries = taken_in(found)
    if len(entries) < FEWEST:
        page = Page().add(ctx.words("insights-few")).row(ctx.button("journal-all", JournalNewest()))
        return Reply(person, page.screen(protected=True), page=PAGE)
    words, kind = _words(ctx, entries), _kind(ctx, person)
    pictures = []
    if person.settings.pictures:
        pictures += [circles([size for _, size in words])] if words else []
        pictures += [branch([size for _, size in kind])] if kind else []
    return Reply(person, _page(turn, ctx, person, entries, words, kind), page=PAGE, pictures=tuple(pictures))


def _page(
    turn: Turn, ctx: Context, person: Person, entries: tuple[KeptEntry, ...], words: Sized, kind: Sized
) -> Screen:
    page = Page().add(ctx.words("insights-title"), Style.BOLD)
    for heading, shown in (("insights-words", words), ("insights-kind", kind)):
        page.add(ctx.words(heading if shown else f"{heading}-none"))
        for size in Size:
            named = [word for word, its in shown if its is size]
            if named:
                page.add(ctx.words(f"insights-{size}", words=", ".join(named)), gap="\n")
    # Wishes are left out: they are not about a day.
    written = own_words(
        [kept for kept in entries if kept.entry.flow in ctx.content.flows and kept.entry.flow != WISHES]
    )
    if written:
        # One text a day.
        page.add(ctx.words("insights-own"))
        page.row(ctx.button("insights-own-yes", LookBackLine(written[turn.now.toordinal() % len(written)])))
    other = LookBack("words" if person.settings.pictures else "pictures")
    page.row(ctx.button(f"insights-only-{other.show}", other))
    return page.row(ctx.button("journal-all", JournalNewest())).screen(protected=True)


def _own(ctx: Context, found: tuple[KeptEntry, ...]) -> Screen:
    written = next(
        (answer.said.text for kept in found for answer in kept.entry.answers if isinstance(answer.said, Typed)), ""
    )
    page = Page().add(ctx.words("insights-back-then" if written else "journal-gone"))
    if written:
        page.add(next(iter(pieces(written, MOST_UNITS))), Style.SPOILER)
    return page.row(ctx.button("insights-back", PAGE)).screen(protected=True)


def _words(ctx: Context, entries: tuple[KeptEntry, ...]) -> Sized:
    """The words for how it was, in the person's current language."""
    flows = ctx.content.flows
    return sized(
        inside_sentence(ctx, label_of(ctx, flow, question, option))
        for kept in entries
        if (flow := flows.get(kept.entry.flow)) is not None
        for question, option in feelings(flow, kept)
    )


def _kind(ctx: Context, person: Person) -> Sized:
    """The kinds of comfort of the ideas that felt kind."""
    ideas = {idea.id: idea for idea in ctx.content.ideas}
    return sized(
        inside_sentence(ctx, ctx.words(f"ideas-for-{comfort}"))
        for id, kind in person.taste.tried
        if kind and id in ideas
        for comfort in ideas[id].comfort
    )
