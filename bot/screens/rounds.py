"""The pages of a round: the dealt cards and questions, the lines to lay down, and the release.

Every page depends only on the person's own half, the time and the content. Only the page of a release also shows what
the release gave. No other page may show what was laid down, not even to the person who laid it down. No page may hold a
number, a day of the week or a name.
"""

from dataclasses import replace
from functools import partial

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
from bot.screens.half_pages import back, half_name, with_help

PAGE_SIZE = 5
"""Lines on one page."""
LONGEST_LABEL = 34
"""The most UTF-16 code units of a label that a phone shows whole."""
END = "-"
"""The id in a button that leads past the last card or question. No card or question has it."""


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: LinkHand | LinkPick | LinkQuestion | LinkAnswer) -> Reply:
    """Show a card or a question, or lay down the answer to one. A button of an earlier round leads to this round."""
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
            asked = questions.get(id)
            if round != current or asked is None or option >= len(asked.options):
                return Reply(person, _question_page(ctx, half, current, questions, ""), toast=ctx.words("hint-stale"))
            answer = LayAnswer(link=half.link, half=half.id, round=current, question=id, option=asked.options[option])
            shown = _question_page(ctx, half, current, questions, _after(tuple(questions), id))
            return Reply(person, shown, effects=(answer,))


@on_tap(reads=share.query, unlocked=True)
def lines_tap(turn: Turn, ctx: Context, tapped: LinkOwnLines | LinkLay) -> Reply:
    """Show the person's own lines that can be laid down, or lay one down."""
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
    """Show what the last release gave. If there is nothing to show, the page is the same whatever the reason."""
    person = person_of(turn).reading(turn.now)
    half = person.links.half(tapped.half)
    if turn.linking is None or half is None:
        return _stale(turn, ctx, tapped.half)
    return Reply(person, _release_page(ctx, half, turn.linking.release or Release()), page=tapped)


def half_looked_at(turn: Turn) -> Half | None:
    """The half whose release an event shows. The event is a tap, or the passphrase that such a tap waits for."""
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
    """Whether the person can lay something down on that half."""
    return turn.linking is not None and half.stage(turn.now) is Stage.ACTIVE and not half.quiet


def _stale(turn: Turn, ctx: Context, half: bytes) -> Reply:
    """The answer to a button that is out of date: the page of its half, or the first page if the half is gone."""
    return replace(together.tap(turn, ctx, LinkPage(half)), toast=ctx.words("hint-stale"))


def _card_page(ctx: Context, half: Half, round: int, cards: tuple[str, ...], card: str) -> Screen:
    """A card of the hand, the first one if `card` is empty. After the last card, a page that says so."""
    card = card or next(iter(cards), END)
    if card not in cards:
        return _gone_through_page(ctx, half, LinkHand(half.id))
    page = Page().add(ctx.words("together-card-how")).add(ctx.words("together-card-ask"))
    page.add(ctx.words(f"deck-{card}"), Style.BOLD)
    page.row(*(ctx.button(f"together-pick-{pick}", LinkPick(round, pick, card, half.id)) for pick in Pick))
    page.row(ctx.button("ask-skip", LinkHand(half.id, _after(cards, card))), back(ctx, half))
    return with_help(ctx, page)


def _question_page(ctx: Context, half: Half, round: int, questions: dict[str, WeekQuestion], id: str) -> Screen:
    """A question of the round, the first one if `id` is empty. After the last question, a page that says so."""
    id = id or next(iter(questions), END)
    if id not in questions:
        return _gone_through_page(ctx, half, LinkQuestion(half.id))
    page = Page().add(ctx.words("together-ask-how")).add(ctx.words(f"week-{id}"), Style.BOLD)
    page.grid(
        Button(ctx.words.label(f"week-{id}", option), pack(LinkAnswer(round, number, id, half.id)))
        for number, option in enumerate(questions[id].options)
    )
    page.row(ctx.button("ask-skip", LinkQuestion(half.id, _after(tuple(questions), id))), back(ctx, half))
    return with_help(ctx, page)


def _after(ids: tuple[str, ...], id: str) -> str:
    at = ids.index(id) + 1
    return ids[at] if at < len(ids) else END


def _gone_through_page(ctx: Context, half: Half, again: LinkHand | LinkQuestion) -> Screen:
    page = Page().add(ctx.words("together-gone-through"))
    page.row(ctx.button("together-again", again), back(ctx, half))
    return with_help(ctx, page)


def _asked_questions(ctx: Context, half: Half, round: int) -> dict[str, WeekQuestion]:
    """The questions of a round, by id."""
    deck = {question.id: question for question in ctx.content.deck.questions}
    return {id: deck[id] for id in asked(half.link, half.id, round, tuple(deck))}


def _lines_page(ctx: Context, half: Half, round: int, lines: list[Line], at: int) -> Screen:
    """Page `at` of the lines that can be laid down."""
    page = Page().add(ctx.words("together-lines-which" if lines else "share-none"))
    at = min(at, long_list.last_page(len(lines), PAGE_SIZE))
    for line in lines[at * PAGE_SIZE : (at + 1) * PAGE_SIZE]:
        _add_hidden(page, line_text(ctx, line))
    buttons = [
        Button(cut(line_text(ctx, line), LONGEST_LABEL), pack(LinkLay(round, line.mark, half.id))) for line in lines
    ]
    long_list.add(page, ctx, buttons, at, partial(LinkOwnLines, half.id), PAGE_SIZE)
    page.row(None if lines else ctx.button("helps-title", Helps("list")), back(ctx, half))
    return with_help(ctx, page)


def _add_hidden(page: Page, text: str) -> None:
    """Add a text on its own line, hidden until it is tapped."""
    page.add("· ", gap="\n").add(text, Style.SPOILER, gap="")


def _own_lines(ctx: Context, person: Person, journal: JournalPage) -> list[Line]:
    """The lines that can be laid down, their words cut to what a link takes."""
    own = share.own_lines(ctx, person, journal)
    return [replace(line, words=cut(line.words, LONGEST_LINE)) for line, _ in own]


def line_text(ctx: Context, line: Line) -> str:
    """A line in the language of its reader. Empty if the content no longer has it."""
    if line.idea:
        return ctx.words(f"idea-{line.idea}") if ctx.words.has(f"idea-{line.idea}") else ""
    if not line.wish:
        return line.words
    flow = ctx.content.flows.get(WISHES)
    question = flow.question(line.wish) if flow is not None else None
    options = {option.id for option in question.options} if question is not None else set()
    if not options.issuperset(line.options or ("",)):
        # The journal shows the id of an option that is gone, so that no answer is lost. Here the id would mean nothing.
        return ""
    return wishes.line(ctx, Answer(line.wish, Picked(line.options)))


def _heading(line: Line) -> str:
    """The message id of the heading above a line of the other person. Their idea must not be taken for the bot's."""
    return "together-own-words" if line.words else "together-kind" if line.idea else "together-line"


def _release_page(ctx: Context, half: Half, release: Release) -> Screen:
    """The page of a release. Each part is hidden until it is tapped."""
    deck = ctx.content.deck
    questions = {question.id: question for question in deck.questions}
    cards = [card for card in release.cards if card in deck.cards]
    answers = [(id, option) for id, option in release.answers if id in questions and option in questions[id].options]
    lines = [(line, text) for line in release.lines if (text := line_text(ctx, line))]
    page = Page().add(half_name(ctx, half), Style.BOLD)
    if not (cards or answers or lines):
        page.add(ctx.words("together-nothing"))
        return with_help(ctx, page.row(ctx.button("together-ideas", IdeasWith("together"))).row(back(ctx, half)))
    page.add(ctx.words("together-both") if cards else "")
    for card in cards:
        _add_hidden(page, ctx.words(f"deck-{card}"))
    page.add(ctx.words("together-answered") if answers else "")
    for id, option in answers:
        page.add(ctx.words(f"week-{id}"), Style.ITALIC, gap="\n")
        _add_hidden(page, ctx.words.label(f"week-{id}", option))
    for heading in dict.fromkeys(_heading(line) for line, _ in lines):
        page.add(ctx.words(heading))
        for text in (text for line, text in lines if _heading(line) == heading):
            _add_hidden(page, text)
    page.add(ctx.words("together-wish"))
    page.row(ctx.button("sentences-title", Sentences()), ctx.button("together-away", LinkTap("away", half.id)))
    return with_help(ctx, page.row(back(ctx, half)))
