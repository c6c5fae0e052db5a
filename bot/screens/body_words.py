"""Words for my body: the person picks or writes words for parts of the body, and the body check uses them.

They are kept in an entry of the journal. While the journal is locked, setting a word asks for the passphrase, and the
body check uses the usual words. The list of parts shows none of the words and needs no passphrase.
"""

from dataclasses import replace

from bot.core.answer import AnswerValue, Picked, Typed, typed
from bot.core.callbacks import pack, unpack
from bot.core.callbacks.own import BodyWord, BodyWordPick, BodyWords
from bot.core.callbacks.settings import SetParts
from bot.core.hint import unfit
from bot.core.journal import KeptEntry, LockState
from bot.core.own import LONGEST_WORD, PARTS, own_words
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens import own_entry, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap


def words_by_part(ctx: Context, kept: KeptEntry | None) -> dict[str, str]:
    """The person's words for parts of their body. A word that no longer fits on a button is left out."""
    texts = ((part, _text(ctx, part, said)) for part, said in own_words(kept))
    return {part: text for part, text in texts if text}


def typed_words(ctx: Context, kept: KeptEntry | None) -> frozenset[str]:
    """The words that the person wrote themselves."""
    return frozenset(_text(ctx, part, said) for part, said in own_words(kept) if isinstance(said, Typed))


@on_tap()
def places_tap(turn: Turn, ctx: Context, tapped: BodyWords | SetParts) -> Reply:
    """Show the list of parts, or switch whether parts are named by their place."""
    person = person_of(turn)
    if isinstance(tapped, SetParts):
        person = replace(person, settings=replace(person.settings, places=tapped.parts == "places"))
    return Reply(person, _list(ctx, person))


@on_tap(unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: BodyWord | BodyWordPick) -> Reply:
    """Show the word for a part, set a suggested word, ask for another, or set the usual one again."""
    person = person_of(turn)
    if tapped.part not in PARTS:
        return Reply(person, _list(ctx, person))
    match tapped:
        case BodyWordPick(part, word) if word in PARTS[part]:
            return _set(turn, ctx, person, part, Picked((word,)))
        case BodyWord("usual", part):
            return _set(turn, ctx, person, part, None)
        case BodyWord("write", part):
            person = replace(person, dialogue=Dialogue(awaiting=Awaiting.BODY_WORD, resume_with=pack(tapped)))
            page = Page().add(ctx.words(f"own-part-{part}"), Style.BOLD)
            page.add(ctx.words("own-write-ask", most=LONGEST_WORD))
            page.row(ctx.button("own-back", BodyWord("show", part)))
            return Reply(person, page.screen(protected=True), page=tapped)
    return _part_page(turn, ctx, person, tapped.part, turn.own)


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Set the word that was written. Its message is deleted from the chat."""
    asked_by, person = unpack(person.dialogue.resume_with), replace(person, dialogue=Dialogue())
    if not isinstance(asked_by, BodyWord):
        return Reply(person, _list(ctx, person), erase=turn.received)
    if turn.lock_state is LockState.LOCKED:
        return replace(passphrase.ask(turn, ctx, person, asked_by), erase=turn.received)
    text = " ".join(text.split())
    if hint := own_entry.hint_text(ctx, text, LONGEST_WORD):
        return replace(_part_page(turn, ctx, person, asked_by.part, turn.own, hint), erase=turn.received)
    return replace(_set(turn, ctx, person, asked_by.part, typed(text)), erase=turn.received)


def _set(turn: Turn, ctx: Context, person: Person, part: str, said: AnswerValue | None) -> Reply:
    """The page of a part after its word was set. None sets the usual word."""
    if said is None:
        person, kept, effects = own_entry.without_word(person, turn.own, part)
    else:
        shown = (ctx.words(f"own-part-{part}"), "" if isinstance(said, Typed) else _text(ctx, part, said))
        kept, effects = own_entry.with_word(turn, person, part, said, shown)
    return replace(_part_page(turn, ctx, person, part, kept), effects=effects)


def _part_page(turn: Turn, ctx: Context, person: Person, part: str, kept: KeptEntry | None, hint: str = "") -> Reply:
    now = dict(own_words(kept)).get(part)
    page = Page().add(hint, Style.ITALIC).add(ctx.words(f"own-part-{part}"), Style.BOLD)
    page.add(ctx.words("own-which"))
    if isinstance(now, Typed):
        page.add(ctx.words("own-now")).add(now.text, Style.SPOILER, gap=" ")
    page.grid(
        ctx.tick(ctx.words(f"own-word-{part}-{word}"), now == Picked((word,)), BodyWordPick(part, word))
        for word in PARTS[part]
    )
    page.row(ctx.button("own-write", BodyWord("write", part)))
    page.row(ctx.button("own-usual", BodyWord("usual", part)) if now is not None else None)
    page.row(ctx.button("own-back", BodyWords()))
    return Reply(person.reading(turn.now), page.screen(protected=True), page=BodyWord("show", part))


def _list(ctx: Context, person: Person) -> Screen:
    page = Page().add(ctx.words("own-body"), Style.BOLD).add(ctx.words("own-page"))
    page.grid(ctx.button(f"own-part-{part}", BodyWord("show", part)) for part in PARTS)
    parts = SetParts("names" if person.settings.places else "places")
    page.row(ctx.tick(ctx.words("settings-places"), person.settings.places, parts))
    return own_entry.with_ways_back(page, ctx, person)


def _text(ctx: Context, part: str, said: AnswerValue) -> str:
    """The word for a part. Empty if it does not fit, or if the content no longer has it."""
    match said:
        case Picked((word,)) if word in PARTS[part]:
            return ctx.words(f"own-word-{part}-{word}")
        case Typed() if unfit(said.text, LONGEST_WORD) is None and "\n" not in said.text:
            return said.text
    return ""
