"""The deck: it is read as ids, lasts eight weeks, and has no text twice in any language."""

from collections import Counter
from pathlib import Path

import pytest

from bot.authoring.deck import texts
from bot.authoring.loading import load
from bot.core.deck import CARDS_A_WEEK, QUESTIONS_A_WEEK, WEEKS, Deck, WeekQuestion
from tests.authoring.tree import VALID, copied_tree
from tests.support.bot_harness import english

CONTENT = english()


def test_a_folder_without_a_deck_deals_nothing() -> None:
    """Content without deck.yaml loads, with an empty deck."""
    assert not (VALID / "deck.yaml").exists()
    assert load(VALID).deck == Deck()


def test_a_deck_is_read_in_the_order_of_its_file(tmp_path: Path) -> None:
    """Cards, questions and options come as ids in the order of the file, which is the order of the weeks."""
    folder = copied_tree(tmp_path / "content")
    cards = [f"card-{number}" for number in range(WEEKS * CARDS_A_WEEK)]
    asked = [f"asked-{number}" for number in range(WEEKS * QUESTIONS_A_WEEK)]
    questions = "".join(f"  - {{id: {id}, options: [yes-please, no-thanks, varies]}}\n" for id in asked)
    (folder / "deck.yaml").write_text(f"cards: [{', '.join(cards)}]\nquestions:\n{questions}", encoding="utf-8")
    options = "".join(f"    .{option} = A way\n" for option in ("yes-please", "no-thanks", "varies"))
    words = [*(f"deck-{id} = A card\n" for id in cards), *(f"week-{id} = Which way?\n{options}" for id in asked)]
    (folder / "locales" / "en" / "deck.ftl").write_text("".join(words), encoding="utf-8")
    expected = tuple(WeekQuestion(id=id, options=("yes-please", "no-thanks", "varies")) for id in asked)
    assert load(folder).deck == Deck(cards=tuple(cards), questions=expected)


def test_the_real_deck_lasts_eight_weeks() -> None:
    """The real deck has enough cards and questions for WEEKS weeks without a repetition."""
    assert len(set(CONTENT.deck.cards)) >= WEEKS * CARDS_A_WEEK
    assert len({question.id for question in CONTENT.deck.questions}) >= WEEKS * QUESTIONS_A_WEEK


@pytest.mark.parametrize("language", sorted(CONTENT.words))
def test_no_two_cards_or_questions_read_the_same(language: str) -> None:
    """In each language no two cards or questions have the same words, and no two answers to a question."""
    words = CONTENT.speak(language)
    said = [words(id) for id, attribute, _ in texts(CONTENT.deck) if attribute is None]
    assert [text for text, times in Counter(said).items() if times > 1] == []
    for question in CONTENT.deck.questions:
        answers = [words.label(f"week-{question.id}", option) for option in question.options]
        assert len(set(answers)) == len(answers), question.id


@pytest.mark.parametrize("language", sorted(CONTENT.words))
def test_every_language_has_its_own_deck(language: str) -> None:
    """No card falls back to English, because two people may read one card in two languages."""
    words, other = CONTENT.speak(language), CONTENT.speak("en")
    needed = list(texts(CONTENT.deck))
    assert all(words.has(id, attribute) for id, attribute, _ in needed)
    same = [id for id, attribute, _ in needed if attribute is None and words(id) == other(id)]
    assert same == [] or language == "en"
