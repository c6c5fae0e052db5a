"""The page "What helps me": ideas that felt kind, ideas to leave out, and the person's own lines. It counts nothing.

The lines are kept in an entry of the journal. So the page asks for the passphrase while the journal is locked, and
leaves the chat like the journal's pages. The lines must not be stored anywhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.core.answer import Typed, typed
from bot.core.callbacks import Callback, pack
from bot.core.callbacks.pages import Helps, HelpsDrop, IdeasPage, ShareLines
from bot.core.hint import unfit
from bot.core.journal import JournalQuery, KeptEntry, LockState, OneEntry
from bot.core.own import with_word
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Screen, Style
from bot.core.turn import Drop, Effect, KeepLines, Reply, Rewrite, Turn
from bot.screens import long_list, own_entry, passphrase
from bot.screens.context import HELPS, Context, person_of
from bot.screens.declare import on_tap
from bot.screens.wording import inside_sentence

PAGE_SIZE = 8
"""Items on one page."""
MOST_LINES = 30
"""The most lines that a person may keep."""
LONGEST_LINE = 300
"""The most UTF-16 code units of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An idea or a line on the page."""

    heading: str
    """The message id of the heading above it."""
    id: str
    """The id of the idea or of the line."""
    text: str

    @property
    def own(self) -> bool:
        """Whether it is one of the person's own lines."""
        return self.heading == "helps-lines"


def query(person: Person, tapped: Callback) -> JournalQuery | None:
    """The entry with the lines. None if there are no lines."""
    return OneEntry(person.taste.lines) if person.taste.lines is not None else None


@on_tap(reads=query, unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: Helps | HelpsDrop) -> Reply:
    """Show the page, remove an item, ask for a line, or empty the page."""
    person = person_of(turn).reading(turn.now)
    kept = _kept_lines(turn)
    if kept is None:
        # There are no lines, or their entry was erased in the journal.
        person = replace(person, taste=replace(person.taste, lines=None))
    match tapped:
        case HelpsDrop():
            return _drop(ctx, person, kept, tapped)
        case Helps("add"):
            person = replace(person, dialogue=Dialogue(awaiting=Awaiting.LINE, resume_with=pack(Helps("list"))))
            page = Page().add(ctx.words("helps-add-ask")).row(ctx.button("helps-back", Helps("list")))
            return Reply(person, page.screen(protected=True), page=tapped)
        case Helps("fresh"):
            page = Page().add(ctx.words("helps-fresh-ask"))
            page.row(ctx.button("helps-fresh-yes", Helps("afresh")), ctx.button("helps-back", Helps("list")))
            return Reply(person, page.screen(protected=True), page=tapped)
        case Helps("afresh"):
            effects: tuple[Effect, ...] = (Drop(kept.id),) if kept is not None else ()
            person = replace(person, taste=person.taste.afresh())
            return Reply(person, _page(ctx, [], Helps("list")), effects=effects, page=Helps("list"))
        case Helps():
            return Reply(person, _page(ctx, _items(ctx, person, kept), tapped), page=tapped)


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Add the line that was written. Its message is deleted from the chat."""
    person = replace(person, dialogue=Dialogue())
    if turn.lock_state is LockState.LOCKED:
        return replace(passphrase.ask(turn, ctx, person, Helps("add")), erase=turn.received)
    person, kept = person.reading(turn.now), _kept_lines(turn)
    hint, effects = "", tuple[Effect, ...]()
    if (why := unfit(text, LONGEST_LINE)) is not None:
        hint = ctx.words(f"hint-{why}")
    elif kept is not None and len(kept.shown_answers()) >= MOST_LINES:
        hint = ctx.words("helps-full")
    else:
        added = _with_line(turn, ctx, kept, text)
        effects = (KeepLines(added),) if kept is None else (Rewrite(added),)
        kept = added
    items = _items(ctx, person, kept)
    shown = Helps("list", long_list.last_page(len(items), PAGE_SIZE))
    return Reply(person, _page(ctx, items, shown, hint), effects=effects, page=shown, erase=turn.received)


def _items(ctx: Context, person: Person, kept: KeptEntry | None) -> list[Item]:
    """The ideas that felt kind, the ideas to leave out, and the lines."""
    ideas = {idea.id: idea for idea in ctx.content.ideas}
    items = []
    for heading, felt_kind in (("helps-kind", True), ("helps-leave-out", False)):
        for id, kind in person.taste.tried:
            if kind is felt_kind and id in ideas:
                comforts = ctx.words.listed(
                    inside_sentence(ctx, ctx.words(f"ideas-for-{comfort}")) for comfort in sorted(ideas[id].comfort)
                )
                text = ctx.words("helps-idea", idea=ctx.words(f"idea-{id}"), comforts=comforts)
                items.append(Item(heading=heading, id=id, text=text))
    lines = kept.shown_answers() if kept is not None else []
    own = ((line.question, line.said.text) for line in lines if isinstance(line.said, Typed))
    return [*items, *(Item(heading="helps-lines", id=id, text=text) for id, text in own)]


def _kept_lines(turn: Turn) -> KeptEntry | None:
    return turn.journal_page.entries[0] if turn.journal_page is not None and turn.journal_page.entries else None


def _with_line(turn: Turn, ctx: Context, kept: KeptEntry | None, text: str) -> KeptEntry:
    taken = {answer.question for answer in kept.entry.answers} if kept is not None else frozenset()
    name = next(f"line-{number}" for number in range(1, len(taken) + 2) if f"line-{number}" not in taken)
    shown, zone = (ctx.words("helps-line"), ""), person_of(turn).settings.zone
    return with_word(kept, name, typed(text), shown, turn.now, zone, HELPS)


def _drop(ctx: Context, person: Person, kept: KeptEntry | None, tapped: HelpsDrop) -> Reply:
    """Remove an item. A second tap changes nothing."""
    effects: tuple[Effect, ...] = ()
    if tapped.what == "idea":
        person = replace(person, taste=person.taste.without(tapped.id))
    else:
        kept, effects = own_entry.without(kept, tapped.id)
        if kept is None:
            person = replace(person, taste=replace(person.taste, lines=None))
    shown = Helps("out", tapped.page)
    return Reply(person, _page(ctx, _items(ctx, person, kept), shown), effects=effects, page=shown)


def _page(ctx: Context, items: Sequence[Item], tapped: Helps, hint: str = "") -> Screen:
    """One page of the items. With `Helps("out")` it has buttons to remove items."""
    last = long_list.last_page(len(items), PAGE_SIZE)
    at = min(tapped.page, last)
    here = list(enumerate(items, 1))[at * PAGE_SIZE : (at + 1) * PAGE_SIZE]
    page = Page().add(hint, Style.ITALIC).add(ctx.words("helps-title"), Style.BOLD)
    page.add(ctx.words("helps-none") if not items else "")
    heading = ""
    for number, item in here:
        if item.heading != heading:
            page.add(ctx.words(item.heading))
        heading = item.heading
        page.add(f"{number}. ", gap="\n").add(item.text, Style.SPOILER if item.own else None, gap="")
    if tapped.to == "out":
        drops = [(number, HelpsDrop("line" if item.own else "idea", item.id, at)) for number, item in here]
        page.add(ctx.words("helps-which") if drops else "")
        page.grid(Button(str(number), pack(drop)) for number, drop in drops)
        back = ctx.button("helps-done", Helps("list", at))
    else:
        remove = ctx.button("helps-out", Helps("out", at)) if items else None
        page.row(ctx.button("helps-add", Helps("add")), remove)
        page.row(ctx.button("helps-share", ShareLines(0)) if items else None)
        page.row(ctx.button("helps-fresh", Helps("fresh")) if items else None)
        back = ctx.button("ideas-back", IdeasPage())
    long_list.add_page_buttons(page, ctx, at, last, partial(Helps, tapped.to))
    return page.row(back).screen(protected=True)
