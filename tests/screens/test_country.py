"""The country that somebody picks under the help lines is kept, and from then on pages name its number."""

from dataclasses import replace

import pytest

from bot.core.person import Person
from bot.core.turn import Command, Tap
from tests.screens.states import said, walked
from tests.support.dialog import arrived, dialog
from tests.support.rig import english

LANGUAGES = sorted(english().words)


def picked(code: str, language: str = "en") -> Person:
    """Somebody who has picked that country."""
    person = said(Tap(f"h:in:{code}", 1), Person(language)).person
    assert person is not None
    return person


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_red_page_names_the_number_of_the_country(language: str) -> None:
    """And no other: not those of the countries of the language."""
    person = replace(picked("ZA", language), checkin=walked("neck", "signs"))
    reply = said(Tap("q:abcdef:signs:c:now", 1), person, language=language)
    number = english().support.countries["ZA"].emergency.number
    assert reply.show is not None
    assert number in reply.show.text
    assert english().speak(language)("emergency-numbers") not in reply.show.text


def test_without_a_country_it_names_those_of_the_language() -> None:
    reply = said(Tap("q:abcdef:signs:c:now", 1), Person("en", checkin=walked("neck", "signs")))
    assert reply.show is not None
    assert english().speak("en")("emergency-numbers") in reply.show.text


def test_it_stands_first_and_can_be_let_go() -> None:
    chat = dialog([("/support", ""), ("South Africa", "pages name the number"), ("Another country", "")], arrived())
    assert chat.last.labels[0] == "South Africa"
    chat.tap("Keep no country")
    assert "911 in" not in chat.last.text and "In the US and Canada it is 911" in chat.last.text
    assert chat.last.labels[0] == "United States"
    assert "Keep no country" not in chat.last.labels


def test_a_stranger_is_not_remembered() -> None:
    """Nor told that anything is kept."""
    reply = said(Tap("h:in:ZA", 1), None)
    assert reply.person is None
    assert reply.show is not None
    assert english().speak("en")("support-kept") not in reply.show.text


def test_a_country_that_content_lost_names_the_others_again() -> None:
    person = Person("en", settings=replace(Person("en").settings, country="XX"))
    reply = said(Command("support"), person)
    assert reply.show is not None
    assert english().speak("en")("emergency-numbers") in reply.show.text
