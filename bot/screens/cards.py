"""/cards: pillow-talk cards by depth. Before a deep card the person must agree."""

import random
from dataclasses import replace

from bot.core.callbacks.pages import CardDraw, CardKeep, Cards, CardsDeeper, Sentences
from bot.core.person import Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap

DEEP = 3
"""Before a card of this depth or deeper, the person must agree."""
DEPTHS = (1, 2, 3, 4)
"""All depths, from light to deep."""
MOST_SHOWN = 8
"""The most kept cards to show. The page shows those kept last."""


@on_command("cards")
def command(turn: Turn, ctx: Context) -> Reply:
    """/cards: ask how deep."""
    person = person_of(turn)
    return Reply(person, _menu(ctx, person))


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: Cards | CardsDeeper | CardDraw | CardKeep) -> Reply:
    """Draw a card, keep or drop one, or show the kept cards."""
    person = person_of(turn)
    match tapped:
        case CardsDeeper(depth) if depth in DEPTHS and depth >= DEEP:
            page = Page().add(ctx.words("cards-deeper"))
            page.row(ctx.button("cards-yes", CardDraw(depth)), ctx.button("cards-not-now", Cards("menu")))
            return Reply(person, page.screen())
        case CardDraw(depth, before) if depth in DEPTHS:
            return Reply(person, _card_page(turn, ctx, person, depth, before))
        case CardKeep("keep", id) if _is_known(ctx, id):
            cards = person.taste.cards if id in person.taste.cards else (*person.taste.cards, id)
            return Reply(replace(person, taste=replace(person.taste, cards=cards)), _kept_page(ctx, cards))
        case CardKeep("drop", id):
            cards = tuple(card for card in person.taste.cards if card != id)
            return Reply(replace(person, taste=replace(person.taste, cards=cards)), _kept_page(ctx, cards))
        case Cards("kept"):
            return Reply(person, _kept_page(ctx, person.taste.cards))
    return Reply(person, _menu(ctx, person))


def _menu(ctx: Context, person: Person) -> Screen:
    page = Page().add(ctx.words("cards"))
    page.grid(
        ctx.button(f"cards-depth-{depth}", CardsDeeper(depth) if depth >= DEEP else CardDraw(depth)) for depth in DEPTHS
    )
    page.row(ctx.button("cards-kept", Cards("kept")) if person.taste.cards else None)
    return page.row(ctx.button("sentences-title", Sentences())).screen()


def _card_page(turn: Turn, ctx: Context, person: Person, depth: int, before: str) -> Screen:
    """A random card of that depth, other than the card with the id `before`. The menu if there is none."""
    pile = [card.id for card in ctx.content.cards if card.depth == depth and card.id != before]
    if not pile:
        return _menu(ctx, person)
    id = random.Random(f"{turn.now.isoformat()} {before}").choice(pile)
    page = Page().add(ctx.words(f"card-{id}"), Style.BOLD)
    page.row(ctx.button("cards-pass", CardDraw(depth, id)), ctx.button("cards-swap", Cards("menu")))
    return page.row(ctx.button("cards-keep", CardKeep("keep", id))).screen()


def _kept_page(ctx: Context, cards: tuple[str, ...]) -> Screen:
    shown = [id for id in cards if _is_known(ctx, id)][-MOST_SHOWN:]
    page = Page().add(ctx.words("cards-kept-page" if shown else "cards-none-kept"))
    for number, id in enumerate(shown, 1):
        page.add(f"{number}. {ctx.words(f'card-{id}')}", gap="\n")
    page.grid(ctx.button("cards-drop", CardKeep("drop", id), number=number) for number, id in enumerate(shown, 1))
    return page.row(ctx.button("cards-back", Cards("menu"))).screen()


def _is_known(ctx: Context, id: str) -> bool:
    return any(card.id == id for card in ctx.content.cards)
