"""Checks the deck for two: it fills whole weeks, and its texts have no number, no weekday and the right form.

`lint_tone` finds demands, with the word list `deck` of each language. No check can tell whether a card is kind: readers
judge that, and REVIEW.md lists what awaits them.
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
"""The most characters of a card. Several cards must fit on one screen."""
LONGEST_QUESTION = 110
LONGEST_OPTION = 32
"""The most characters of an answer. Its button may have a tick before it."""
_QUESTION_MARKS = ("?", "\u061f", "\uff1f")
"""The question marks of most scripts."""
_SENTENCE_ENDS = frozenset({".", "!", *_QUESTION_MARKS})
"""Marks that only a question may have. A card ends the sentence "You both would like:", and an answer is a button."""


def lint_deck(content: Content) -> Iterator[Fault]:
    """Faults that keep a deck from being dealt: an id that occurs twice, or a number of cards or questions that does
    not fill whole weeks."""
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
    """Faults in the form of the deck's texts, in every language."""
    for language, words in content.words.items():
        days = _days(language)
        for part in _parts(content.deck, words):
            yield from _form_faults(part, days)


def is_of_deck(id: str) -> bool:
    """Whether the message with that id belongs to the deck."""
    return id.startswith((CARD, WEEK))


def _parts(deck: Deck, words: Words) -> Iterator[MessagePart]:
    """The texts of the deck that a language has. Those that are said in English instead are left out."""
    for id, attribute, _ in texts(deck):
        message = words.written.by_id.get(id)
        if message is not None and attribute in message.parts:
            yield message.parts[attribute]


def _form_faults(part: MessagePart, days: Phrases) -> Iterator[Fault]:
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
        if asks and not form.endswith(_QUESTION_MARKS):
            yield part.fault(f"{part.name} does not ask", "end it with a question mark")
        if not asks and (marks := _SENTENCE_ENDS.intersection(form)):
            remedy = "write it as the end of a sentence, without its mark"
            yield part.fault(f"{part.name} has the mark {min(marks)!r}", remedy)


def _days(language: str) -> Phrases:
    """The names of the weekdays in that language."""
    names = Locale.parse(language, sep="-").days
    return Phrases(("day", name) for use in ("format", "stand-alone") for name in set(names[use]["wide"].values()))
