"""The pages of a round: cards and questions that are dealt, lines to lay down, and what a release gave.

Every page is made of the person's own half, the clock and the content. Only the page of a release also uses what it
gave. No page may show what somebody laid down, not even to themselves. No page may hold a number, a day of the week or
a name.
"""

from dataclasses import replace

from bot.core.answer import Answer, Picked
from bot.core.callbacks import pack, unpack
from bot.core.callbacks.pages import Helps, IdeasWith, Sentences
from bot.core.callbacks.together import (
    LinkAnswer,
    LinkHand,
    LinkLay,
    LinkLook,
    LinkOwnLines,
    LinkPage,
    LinkPick,
    LinkQuestion,
    LinkTap,
)
from bot.core.deck import WeekQuestion
from bot.core.incoming import Said, Tap
from bot.core.journal import JournalPage
from bot.core.link import Half, Stage
from bot.core.person import Awaiting, Person
from bot.core.round import LONGEST_LINE, LayAnswer, LayCard, LayLine, Line, Pick, Release, asked, hand
from bot.core.screen import Button, Page, Screen, Style
from bot.core.text import cut
from bot.core.turn import Reply, Turn
from bot.screens import long_list, share, together, wishes
from bot.screens.context import WISHES, Context, person_of
from bot.screens.declare import on_tap
from bot.screens.half_pages import back, name, with_help

LINES_A_PAGE = 5
LONGEST_LABEL = 34
"""Characters of a button that a phone shows whole."""


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: LinkHand | LinkPick | LinkQuestion | LinkAnswer) -> Reply:
    """A card or a question, and what is said to it. One of another round leads to those of this one."""
    person = person_of(turn)
    half = person.links.half(tapped.half)
    if half is None or not _can_lay(turn, half):
        return _stale(turn, ctx, tapped.half)
    current = half.round(turn.now)
    cards = hand(half.link, half.id, current, ctx.content.deck.cards)
    questions = _asked_questions(ctx, half, current)
    match tapped:
        case LinkHand(card=card):
            return Reply(person, _card_page(ctx, half, current, cards, card))
        case LinkPick(round=round, pick=pick, card=card) if round == current and card in cards:
            effect = LayCard(link=half.link, half=half.id, round=current, card=card, pick=pick)
            return Reply(person, _card_page(ctx, half, current, cards, _after(cards, card)), effects=(effect,))
        case LinkPick():
            return Reply(person, _card_page(ctx, half, current, cards, ""), toast=ctx.words("hint-stale"))
        case LinkQuestion(question=id):
            return Reply(person, _question_page(ctx, half, current, questions, id))
        case LinkAnswer(round=round, option=option, question=id):
            found = questions.get(id)
            if round != current or found is None or option >= len(found.options):
                return Reply(person, _question_page(ctx, half, current, questions, ""), toast=ctx.words("hint-stale"))
            answer = LayAnswer(link=half.link, half=half.id, round=current, question=id, option=found.options[option])
            shown = _question_page(ctx, half, current, questions, _after(tuple(questions), id))
            return Reply(person, shown, effects=(answer,))


@on_tap(reads=share.query, unlocked=True)
def lines_tap(turn: Turn, ctx: Context, tapped: LinkOwnLines | LinkLay) -> Reply:
    """The lines of one's own that can be laid down, and laying one down."""
    person = person_of(turn).reading(turn.now)
    half = person.links.half(tapped.half)
    if half is None or not _can_lay(turn, half):
        return _stale(turn, ctx, tapped.half)
    current, own_lines = half.round(turn.now), _own_lines(ctx, person, turn.journal_page or JournalPage())
    at = tapped.page if isinstance(tapped, LinkOwnLines) else 0
    shown, page = _lines_page(ctx, half, current, own_lines, at), LinkOwnLines(half.id, at)
    if isinstance(tapped, LinkOwnLines):
        return Reply(person, shown, page=page)
    line = next((line for line in own_lines if line.mark == tapped.mark), None)
    if line is None or tapped.round != current:
        return Reply(person, shown, page=page, toast=ctx.words("hint-stale"))
    effect = LayLine(link=half.link, half=half.id, round=current, line=line)
    return Reply(person, shown, page=page, effects=(effect,), toast=ctx.words("together-laid"))


@on_tap(unlocked=True)
def look_tap(turn: Turn, ctx: Context, tapped: LinkLook) -> Reply:
    """What the last release gave. If there is nothing to show, the page is the same for every possible reason."""
    person = person_of(turn).reading(turn.now)
    half = person.links.half(tapped.half)
    if turn.linking is None or half is None:
        return _stale(turn, ctx, tapped.half)
    return Reply(person, _release_page(ctx, half, turn.linking.release or Release()), page=tapped)


def half_looked_at(turn: Turn) -> Half | None:
    """The half whose release an event looks at: a tap on it, or a passphrase that such a tap waits for."""
    if turn.person is None:
        return None
    dialogue = turn.person.dialogue
    match turn.event:
        case Tap(callback=LinkLook(half)):
            return turn.person.links.half(half)
        case Said() if dialogue.awaiting is Awaiting.UNLOCK:
            then = unpack(dialogue.resume_with)
            return turn.person.links.half(then.half) if isinstance(then, LinkLook) else None
    return None


def _can_lay(turn: Turn, half: Half) -> bool:
    """Whether something can be laid down with that half."""
    return turn.linking is not None and half.stage(turn.now) is Stage.ACTIVE and not half.quiet


def _stale(turn: Turn, ctx: Context, half: bytes) -> Reply:
    """The page for a button that is out of date: the page of its half, or the first page if the half is gone."""
    return replace(together.tap(turn, ctx, LinkPage(half)), toast=ctx.words("hint-stale"))


def _card_page(ctx: Context, half: Half, round: int, cards: tuple[str, ...], card: str) -> Screen:
    """A card of the hand, or that it was gone through."""
    shown = card if card in cards else cards[0] if cards and not card else None
    if shown is None:
        return _gone_through(ctx, half, LinkHand(half.id))
    page = Page().add(ctx.words("together-card-how")).add(ctx.words("together-card-ask"))
    page.add(ctx.words(f"deck-{shown}"), Style.BOLD)
    page.row(*(ctx.button(f"together-pick-{pick}", LinkPick(round, pick, shown, half.id)) for pick in Pick))
    page.row(ctx.button("ask-skip", LinkHand(half.id, _after(cards, shown))), back(ctx, half))
    return with_help(ctx, page)


def _question_page(ctx: Context, half: Half, round: int, questions: dict[str, WeekQuestion], id: str) -> Screen:
    """A question to answer, or that there is none after that one."""
    ids = tuple(questions)
    shown = questions.get(id or (ids[0] if ids else ""))
    if shown is None:
        return _gone_through(ctx, half, LinkQuestion(half.id))
    page = Page().add(ctx.words("together-ask-how")).add(ctx.words(f"week-{shown.id}"), Style.BOLD)
    page.grid(
        Button(ctx.words.label(f"week-{shown.id}", option), pack(LinkAnswer(round, number, shown.id, half.id)))
        for number, option in enumerate(shown.options)
    )
    page.row(ctx.button("ask-skip", LinkQuestion(half.id, _after(ids, shown.id))), back(ctx, half))
    return with_help(ctx, page)


END = "-"
"""In place of an id: there is no further card or question. It cannot be mistaken for one, as no id is a hyphen."""


def _after(ids: tuple[str, ...], id: str) -> str:
    at = ids.index(id) + 1
    return ids[at] if at < len(ids) else END


def _gone_through(ctx: Context, half: Half, again: LinkHand | LinkQuestion) -> Screen:
    page = Page().add(ctx.words("together-gone-through"))
    page.row(ctx.button("together-again", again), back(ctx, half))
    return with_help(ctx, page)


def _asked_questions(ctx: Context, half: Half, round: int) -> dict[str, WeekQuestion]:
    known = {question.id: question for question in ctx.content.deck.questions}
    return {id: known[id] for id in asked(half.link, half.id, round, tuple(known))}


def _lines_page(ctx: Context, half: Half, round: int, found: list[Line], at: int) -> Screen:
    page = Page().add(ctx.words("together-lines-which" if found else "share-none"))
    at = min(at, long_list.last_page(len(found), LINES_A_PAGE))
    for line in found[at * LINES_A_PAGE : (at + 1) * LINES_A_PAGE]:
        page.add("· ", gap="\n").add(line_text(ctx, line), Style.SPOILER, gap="")
    buttons = [
        Button(cut(line_text(ctx, line), LONGEST_LABEL), pack(LinkLay(round, line.mark, half.id))) for line in found
    ]
    long_list.add(page, ctx, buttons, at, lambda number: LinkOwnLines(half.id, number), LINES_A_PAGE)
    page.row(None if found else ctx.button("helps-title", Helps("list")), back(ctx, half))
    return with_help(ctx, page)


def _own_lines(ctx: Context, person: Person, journal: JournalPage) -> list[Line]:
    """The lines that can be laid down, their words cut to what a link takes."""
    own = share.own_lines(ctx, person, journal)
    return [replace(line, words=cut(line.words, LONGEST_LINE)) for line, _ in own]


def line_text(ctx: Context, line: Line) -> str:
    """A line in the language of its reader; empty where this bot's content does not have it any more."""
    if line.idea:
        return ctx.words(f"idea-{line.idea}") if ctx.words.has(f"idea-{line.idea}") else ""
    if not line.wish:
        return line.words
    flow = ctx.content.flows.get(WISHES)
    question = flow.question(line.wish) if flow is not None else None
    known = {option.id for option in question.options} if question is not None else set()
    # The journal would show the id of an option that is gone, so that no answer is lost. Here it would say nothing.
    return wishes.line(ctx, Answer(line.wish, Picked(line.options))) if known.issuperset(line.options or ("",)) else ""


def _heading(line: Line) -> str:
    """What stands above a line of the other one's: who reads an idea must not take it for one of the bot's."""
    return "together-own-words" if line.words else "together-kind" if line.idea else "together-line"


def _release_page(ctx: Context, half: Half, release: Release) -> Screen:
    """What a release gave: each part hidden until it is tapped."""
    deck = ctx.content.deck
    questions = {question.id: question for question in deck.questions}
    cards = [card for card in release.cards if card in deck.cards]
    answers = [(id, option) for id, option in release.answers if id in questions and option in questions[id].options]
    lines = [(line, text) for line in release.lines if (text := line_text(ctx, line))]
    page = Page().add(name(ctx, half), Style.BOLD)
    if not (cards or answers or lines):
        page.add(ctx.words("together-nothing"))
        return with_help(ctx, page.row(ctx.button("together-ideas", IdeasWith("together"))).row(back(ctx, half)))
    page.add(ctx.words("together-both") if cards else "")
    for card in cards:
        page.add("· ", gap="\n").add(ctx.words(f"deck-{card}"), Style.SPOILER, gap="")
    page.add(ctx.words("together-answered") if answers else "")
    for id, option in answers:
        page.add(ctx.words(f"week-{id}"), Style.ITALIC, gap="\n")
        page.add("· ", gap="\n").add(ctx.words.label(f"week-{id}", option), Style.SPOILER, gap="")
    for heading in dict.fromkeys(_heading(line) for line, _ in lines):
        page.add(ctx.words(heading))
        for text in (text for line, text in lines if _heading(line) == heading):
            page.add("· ", gap="\n").add(text, Style.SPOILER, gap="")
    page.add(ctx.words("together-wish"))
    page.row(ctx.button("sentences-title", Sentences()), ctx.button("together-away", LinkTap("away", half.id)))
    return with_help(ctx, page.row(back(ctx, half)))
