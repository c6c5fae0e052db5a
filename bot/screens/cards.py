"""/cards: pillow-talk cards by depth. Deep ones only after a yes."""

import random
from dataclasses import replace

from bot.core.callbacks.pages import CardDraw, CardKeep, Cards, CardsDeeper, Sentences
from bot.core.person import Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene

DEEP = 3
"""From this depth on a card asks for a yes first."""
DEPTHS = (1, 2, 3, 4)


@on_command("cards")
def command(turn: Turn, scene: Scene) -> Reply:
    """/cards: how deep, and whether alone."""
    assert turn.person is not None
    return Reply(turn.person, _menu(scene, turn.person))


@on_tap()
def tap(turn: Turn, scene: Scene, tapped: Cards | CardsDeeper | CardDraw | CardKeep) -> Reply:
    """A card of some depth, and those that were kept."""
    assert turn.person is not None
    person = turn.person
    match tapped:
        case CardsDeeper(depth) if depth in DEPTHS and depth >= DEEP:
            return Reply(person, _deeper(scene, depth))
        case CardDraw(depth, before) if depth in DEPTHS:
            return Reply(person, _draw(turn, scene, person, depth, before))
        case CardKeep("keep", id) if _known(scene, id):
            cards = person.taste.cards if id in person.taste.cards else (*person.taste.cards, id)
            return Reply(replace(person, taste=replace(person.taste, cards=cards)), _kept(scene, cards))
        case CardKeep("drop", id):
            cards = tuple(card for card in person.taste.cards if card != id)
            return Reply(replace(person, taste=replace(person.taste, cards=cards)), _kept(scene, cards))
        case Cards("kept"):
            return Reply(person, _kept(scene, person.taste.cards))
    return Reply(person, _menu(scene, person))


def _menu(scene: Scene, person: Person) -> Screen:
    page = Page().add(scene.words("cards"))
    page.grid(
        scene.button(f"cards-depth-{depth}", CardsDeeper(depth) if depth >= DEEP else CardDraw(depth))
        for depth in DEPTHS
    )
    page.row(scene.button("cards-kept", Cards("kept")) if person.taste.cards else None)
    return page.row(scene.button("sentences-title", Sentences())).screen()


def _deeper(scene: Scene, depth: int) -> Screen:
    page = Page().add(scene.words("cards-deeper"))
    return page.row(scene.button("cards-yes", CardDraw(depth)), scene.button("cards-not-now", Cards("menu"))).screen()


def _draw(turn: Turn, scene: Scene, person: Person, depth: int, before: str) -> Screen:
    pile = [card.id for card in scene.content.cards if card.depth == depth and card.id != before]
    if not pile:
        return _menu(scene, person)
    id = random.Random(f"{turn.now.isoformat()} {before}").choice(pile)
    page = Page().add(scene.words(f"card-{id}"), Style.BOLD)
    page.row(scene.button("cards-pass", CardDraw(depth, id)), scene.button("cards-swap", Cards("menu")))
    return page.row(scene.button("cards-keep", CardKeep("keep", id))).screen()


def _kept(scene: Scene, cards: tuple[str, ...]) -> Screen:
    here = [id for id in cards if _known(scene, id)][-8:]
    page = Page().add(scene.words("cards-kept-page" if here else "cards-none-kept"))
    for number, id in enumerate(here, 1):
        page.add(f"{number}. {scene.words(f'card-{id}')}", gap="\n")
    page.grid(scene.button("cards-drop", CardKeep("drop", id), number=number) for number, id in enumerate(here, 1))
    return page.row(scene.button("cards-back", Cards("menu"))).screen()


def _known(scene: Scene, id: str) -> bool:
    return any(card.id == id for card in scene.content.cards)
