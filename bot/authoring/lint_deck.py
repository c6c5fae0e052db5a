"""Checks the deck for two: it lasts whole weeks, and its words invite without a number, a day or a demand.

The word list `deck` of each language holds the words of demand: `lint_tone` looks for them. No check can tell whether a
card is kind. That is what the readers in REVIEW.md are for.
"""

from collections.abc import Iterator

from babel import Locale

from bot.authoring.content import Content
from bot.authoring.deck import CARD, DECK, WEEK, texts
from bot.authoring.fault import Fault
from bot.authoring.lint_flows import repeated
from bot.authoring.message import MessagePart
from bot.authoring.phrases import Phrases
from bot.authoring.words import Words
from bot.core.deck import CARDS_A_WEEK, LEAST_CARDS, LEAST_QUESTIONS, QUESTIONS_A_WEEK, Deck
from bot.core.text import units

LONGEST_CARD = 60
"""The most characters of a card. Several cards have to fit on one screen."""
LONGEST_QUESTION = 110
LONGEST_OPTION = 32
"""Characters of an answer. Its button may have a tick before it."""
_ENDS = frozenset(".?!")
"""Marks that end a sentence. A card goes on after "You both would like:", and an answer is a button."""
_ASKS = ("?", "\u061f", "\uff1f")
"""The question marks of most scripts."""


def lint_deck(content: Content) -> Iterator[Fault]:
    """Faults that keep a deck from being dealt: an id that occurs twice, or too few cards or questions for full
    weeks."""
    if DECK not in content.files or DECK in content.broken:
        return
    deck, fault = content.deck, content.files[DECK].fault
    kinds = (
        ("cards", deck.cards, LEAST_CARDS, CARDS_A_WEEK),
        ("questions", tuple(question.id for question in deck.questions), LEAST_QUESTIONS, QUESTIONS_A_WEEK),
    )
    for key, ids, least, week in kinds:
        yield from repeated(fault, (key,), ids)
        if len(ids) < least or len(ids) % week:
            problem = f"there are {len(ids)} {key}, and each week takes {week} for {least // week} weeks or more"
            yield fault((key,), problem, f"write {least} of them, or more in steps of {week}")
    for index, question in enumerate(deck.questions):
        yield from repeated(fault, ("questions", index, "options"), question.options)


def lint_deck_words(content: Content) -> Iterator[Fault]:
    """The form of the deck's words, in every language."""
    for language, words in content.words.items():
        days = _days(language)
        for part in _parts(content.deck, words):
            yield from _form(part, days)


def of_deck(id: str) -> bool:
    """Whether a message has words of the deck."""
    return id.startswith((CARD, WEEK))


def _parts(deck: Deck, words: Words) -> Iterator[MessagePart]:
    """The texts of the deck that a language has itself."""
    for id, attribute, _ in texts(deck):
        message = words.written.by_id.get(id)
        if message is not None and attribute in message.parts:
            yield message.parts[attribute]


def _form(part: MessagePart, days: Phrases) -> Iterator[Fault]:
    asks = part.message.startswith(WEEK) and part.attribute is None
    most = LONGEST_QUESTION if asks else LONGEST_CARD if part.attribute is None else LONGEST_OPTION
    for form in dict.fromkeys(part.forms):
        if units(form) > most:
            problem = f"{part.name} is over {most} characters: it has {units(form)}"
            yield part.fault(problem, "shorten it: a deck is read at a glance")
        if any(letter.isdigit() for letter in form):
            yield part.fault(f"{part.name} has a number", "say it without: nothing here is counted")
        for _, day in days.found(form):
            yield part.fault(f"{part.name} names a day: {day!r}", "take it out: a deck fits any day")
        if not form[0].isupper() and not form.startswith("¿"):
            yield part.fault(f"{part.name} begins small", "begin it with a capital")
        if asks and not form.endswith(_ASKS):
            yield part.fault(f"{part.name} does not ask", "end it with a question mark")
        if not asks and (marks := _ENDS.intersection(form) | set(_ASKS).intersection(form)):
            remedy = "write it as the end of a sentence, without its mark"
            yield part.fault(f"{part.name} has the mark {min(marks)!r}", remedy)


def _days(language: str) -> Phrases:
    """The days of the week in that language."""
    names = Locale.parse(language, sep="-").days
    return Phrases(("day", name) for use in ("format", "stand-alone") for name in set(names[use]["wide"].values()))
