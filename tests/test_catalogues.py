"""The content has enough ideas, cards, pages and help lines, and each has the facts that make it reliable."""

import re
from collections import Counter
from datetime import UTC, datetime

import pytest
from babel.dates import format_date

from bot.core.incoming import Command, Event, Tap
from bot.core.person import Person
from bot.core.screen import Screen
from bot.core.turn import Reply, Turn
from bot.screens.routes import decide
from tests.support.bot_harness import english

CONTENT = english()
NOW = datetime(2026, 1, 2, 21, tzinfo=UTC)
STUDIES = {
    "en": re.compile(r"\b(?:stud(?:y|ies)|surveys?)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:Studien?|Umfragen?)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:estudios?|encuestas?)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:(?:une|les|petite) études?|enquêtes?)\b", re.IGNORECASE),
    "pt-BR": re.compile(r"\b(?:estudos?|pesquisas?)\b", re.IGNORECASE),
}
COUNTRIES = {"US", "GB", "IE", "CA", "AU", "NZ", "ES", "MX", "DE", "FR", "BR"}


def said(event: Event, person: Person | None, language: str = "en") -> Screen:
    reply: Reply = decide(CONTENT, Turn(event, person, language, NOW))
    assert reply.show is not None
    return reply.show


def data(screen: Screen) -> list[str]:
    return [button.data for row in screen.rows for button in row]


def test_two_taps_find_an_idea() -> None:
    """There are sixty ideas, and two taps find one for every company and comfort."""
    assert len(CONTENT.ideas) >= 60
    person = Person("en")
    for where in (one for one in data(said(Command("ideas"), person)) if one.startswith("i:in:")):
        comforts = [one for one in data(said(Tap(where, 1), person)) if one.startswith("i:for:")]
        assert len(comforts) >= 5
        for comfort in comforts:
            shown = said(Tap(comfort, 1), person)
            fits = where.split(":")[2]
            ideas = [idea for idea in CONTENT.ideas if CONTENT.speak("en")(f"idea-{idea.id}") in shown.text]
            assert any(fits in idea.where for idea in ideas), comfort
            assert {"i:yes", "i:no"} <= {one[:5].rstrip(":") for one in data(shown)}


def test_there_are_sixty_cards_of_four_depths() -> None:
    """There are at least sixty cards, and at least ten of each depth from 1 to 4."""
    assert len(CONTENT.cards) >= 60
    assert min(Counter(card.depth for card in CONTENT.cards).values()) >= 10
    assert set(Counter(card.depth for card in CONTENT.cards)) == {1, 2, 3, 4}


def test_every_page_names_its_sources() -> None:
    """The last paragraph of each page names the title of every source."""
    assert CONTENT.pages
    for page in CONTENT.pages:
        assert page.sources, page.id
        foot = said(Tap(f"l:page:{page.id}", 1), None).text.rsplit("\n\n", 1)[-1]
        assert all(CONTENT.sources[id].title in foot for id in page.sources)


@pytest.mark.parametrize("language", sorted(CONTENT.words))
def test_no_page_to_read_speaks_of_studies(language: str) -> None:
    """Pages do not mention studies, which are listed under "Sources". A page speaks as one person to another."""
    words = CONTENT.speak(language)
    spoken = {page.id: STUDIES[language].findall(words(f"learn-{page.id}")) for page in CONTENT.pages}
    assert {id: found for id, found in spoken.items() if found} == {}


def test_fifteen_countries_have_help_lines() -> None:
    """There are at least fifteen countries, each with two lines and a directory."""
    assert len(CONTENT.support.countries) >= 15
    assert set(CONTENT.support.countries) >= COUNTRIES
    for code, country in CONTENT.support.countries.items():
        assert len(country.lines) >= 2, code
        assert country.directory and country.emergency.number, code


@pytest.mark.parametrize("language", sorted(CONTENT.words))
def test_every_country_describes_its_lines(language: str) -> None:
    """Every country says whom its lines serve and when they were checked, also before consent.

    A line with a weak source says to check first.
    """
    words = CONTENT.speak(language)
    for code, country in CONTENT.support.countries.items():
        shown = said(Tap(f"h:in:{code}", 1), None, language).text
        assert country.emergency.number in shown
        for line in country.lines:
            assert line.name in shown and (line.number or line.text or line.chat_url or "?") in shown
            assert words(f"support-serves-{line.serves}") in shown
            assert not line.check_first or words("support-check-first") in shown
        checked = min(line.checked for line in country.lines)
        assert format_date(checked, "long", language.replace("-", "_")) in shown
