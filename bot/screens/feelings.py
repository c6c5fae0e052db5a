"""The list of the person's own words for feelings, and how to add and remove one.

A check-in offers them beside the bot's words. Like words for the body, they are kept in an entry of the journal.
"""

from dataclasses import replace
from functools import partial

from bot.core import own
from bot.core.answer import typed
from bot.core.callbacks import pack
from bot.core.callbacks.own import FeelingDrop, Feelings, OwnQuestions
from bot.core.journal import KeptEntry, LockState
from bot.core.own import LONGEST_WORD, MOST_FEELINGS, next_feeling
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Style
from bot.core.turn import Effect, Reply, Turn
from bot.screens import body_words, long_list, own_entry, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap


def with_own_words(ctx: Context, kept: KeptEntry) -> Context:
    """The context with the person's own feelings and questions from that entry. Words for the body, feelings and
    options that they wrote are marked to be shown unchanged."""
    words, questions = own.feelings(kept), own.questions(kept)
    picks = [option for question in questions.values() for option in question.options.values()]
    verbatim = frozenset((*body_words.typed_words(ctx, kept), *words.values(), *picks))
    return replace(ctx, verbatim=verbatim, feelings=words, questions=questions)


@on_tap(unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: Feelings | FeelingDrop) -> Reply:
    """Show the words, ask for one, or remove one."""
    person = person_of(turn)
    match tapped:
        case Feelings("add"):
            person = replace(person, dialogue=Dialogue(awaiting=Awaiting.FEELING, resume_with=pack(Feelings("list"))))
            page = Page().add(ctx.words("own-feeling-ask", most=LONGEST_WORD))
            page.row(ctx.button("own-back", Feelings("list")))
            return Reply(person, page.screen(protected=True), page=tapped)
        case FeelingDrop():
            person, kept, effects = own_entry.without_word(person, turn.own, tapped.id)
            return replace(_list(turn, ctx, person, kept, Feelings("out", tapped.page)), effects=effects)
        case Feelings():
            return _list(turn, ctx, person, turn.own, tapped)


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Add the word that was written. Its message is deleted from the chat."""
    person = replace(person, dialogue=Dialogue())
    if turn.lock_state is LockState.LOCKED:
        return replace(passphrase.ask(turn, ctx, person, Feelings("add")), erase=turn.received)
    text, present = " ".join(text.split()), own.feelings(turn.own)
    hint, kept, effects = own_entry.hint_text(ctx, text, LONGEST_WORD), turn.own, tuple[Effect, ...]()
    if not hint and len(present) >= MOST_FEELINGS:
        hint = ctx.words("own-feeling-full")
    elif not hint and text not in present.values():
        shown = (ctx.words("own-feeling"), "")
        kept, effects = own_entry.with_word(turn, person, next_feeling(kept), typed(text), shown)
    at = long_list.last_page(len(own.feelings(kept)))
    return replace(_list(turn, ctx, person, kept, Feelings("list", at), hint), effects=effects, erase=turn.received)


def _list(turn: Turn, ctx: Context, person: Person, kept: KeptEntry | None, tapped: Feelings, hint: str = "") -> Reply:
    """One page of the list. With `Feelings("out")` it has buttons to remove words."""
    numbered = list(enumerate(own.feelings(kept).items(), 1))
    last = long_list.last_page(len(numbered))
    at = min(tapped.page, last)
    here = numbered[at * long_list.PAGE_SIZE : (at + 1) * long_list.PAGE_SIZE]
    page = Page().add(hint, Style.ITALIC).add(ctx.words("own-title"), Style.BOLD).add(ctx.words("own-feeling-page"))
    own_entry.add_numbered(page, [(number, word) for number, (_, word) in here])
    if tapped.to == "out" and here:
        page.add(ctx.words("own-feeling-which"))
        page.grid(Button(str(number), pack(FeelingDrop(id, at))) for number, (id, _) in here)
        page.row(ctx.button("own-feeling-done", Feelings("list", at)))
    else:
        remove = ctx.button("own-feeling-out", Feelings("out", at)) if numbered else None
        page.row(ctx.button("own-feeling-add", Feelings("add")), remove)
        page.row(ctx.button("own-questions", OwnQuestions("list")))
    long_list.add_page_buttons(page, ctx, at, last, partial(Feelings, tapped.to))
    again = Feelings("out" if tapped.to == "out" else "list", at)
    return Reply(person.reading(turn.now), own_entry.with_ways_back(page, ctx, person), page=again)
