"""A country that a person picks is kept, and pages then name its emergency number and time limits."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.authoring.fault import Fault
from bot.authoring.live_content import LiveContent
from bot.authoring.words import read_words
from bot.core.incoming import Command, Tap
from bot.core.person import Person, PersonSettings
from bot.core.planned import Planned
from bot.screens.context import Context
from bot.screens.conversation import Conversation
from bot.screens.help_pages import LINE_KINDS
from tests.screens.states import NOW, reply_to, walked
from tests.support.bot_harness import english
from tests.support.dialog import arrived, dialog
from tests.support.screens import data_of

LANGUAGES = sorted(english().words)


def person_in(code: str, language: str = "en") -> Person:
    """A person who has picked that country."""
    person = reply_to(Tap(f"h:in:{code}", 1), Person(language)).person
    assert person is not None
    return person


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_red_page_names_one_countrys_number(language: str) -> None:
    """With a known country, a red page shows its number, and not the general numbers of the language."""
    person = replace(person_in("ZA", language), checkin=walked("neck", "signs"))
    reply = reply_to(Tap("q:abcdef:signs:c:now", 1), person, language=language)
    number = english().support.countries["ZA"].emergency.number
    assert reply.show is not None
    assert number in reply.show.text
    assert english().speak(language)("emergency-numbers") not in reply.show.text


def test_numbers_follow_the_language() -> None:
    """Without a known country, a red page names the general emergency numbers of the language."""
    reply = reply_to(Tap("q:abcdef:signs:c:now", 1), Person("en", checkin=walked("neck", "signs")))
    assert reply.show is not None
    assert english().speak("en")("emergency-numbers") in reply.show.text


TWO_NUMBERS = sorted(code for code, country in english().support.countries.items() if " / " in country.emergency.number)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", TWO_NUMBERS)
def test_two_numbers_are_told_apart(language: str, code: str) -> None:
    """In a country with two emergency numbers, pages say which one is for the police and which for the ambulance."""
    country = english().support.countries[code]
    ctx = Context(english(), english().speak(language)).with_settings(PersonSettings(country=code))
    said_of_them = ctx.words("emergency-numbers")
    assert said_of_them == ctx.words(f"support-note-{country.emergency.note}")
    assert all(number in said_of_them for number in country.emergency.number.split(" / "))


WINDOWS = sorted(english().windows.items())


def protection_text(country: str, language: str, question: str) -> str:
    """The text of a question of "Protection slipped" for a person who picked `country`."""
    ctx = Context(english(), english().speak(language)).with_settings(PersonSettings(country=country))
    return ctx.words(f"protect-{question}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", ["hiv", "hiv-hours"])
def test_a_countrys_time_limit_follows_its_source(language: str, question: str) -> None:
    """A page names 48 or 72 hours as windows.yaml says for the country, and without a country the general words."""
    for code, window in WINDOWS:
        other = {48: "72", 72: "48"}[window.pep]
        limit = english().speak(language).with_values(pep=f"h{window.pep}")("protect-pep")
        assert limit in protection_text(code, language, question)
        assert str(window.pep) in limit and other not in limit
    assert english().speak(language)("protect-pep") in protection_text("", language, question)


@pytest.mark.parametrize("language", LANGUAGES)
def test_past_the_limit_it_still_says_to_ask(language: str) -> None:
    """The words after the time limit are the same in every country and without one, and are never empty."""
    words = english().speak(language)
    for question in ("hiv", "hiv-hours"):
        tails = {
            protection_text(code, language, question).split(words.with_values(pep=pep)("protect-pep"))[1]
            for code, pep in [("", "unknown"), *((code, f"h{window.pep}") for code, window in WINDOWS)]
        }
        (tail,) = tails
        assert len(tail) > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_and_pill_has_its_own_words(language: str) -> None:
    """Each place and pill of windows.yaml has its own words in each language; a country without one has the general."""
    words = english().speak(language)
    for code, window in WINDOWS:
        for name, known, message in (
            ("tonight", window.tonight, "protect-tonight"),
            ("pills", window.pills, "protect-pills"),
        ):
            own = words.with_values(**{name: known or "unknown"})(message)
            assert (own == words(message)) is (known is None), (code, message)
            page = "hiv" if name == "tonight" else "preg"
            assert own in protection_text(code, language, page)


def test_each_window_cites_its_sources() -> None:
    """Each country of windows.yaml cites at least one source, and all cited sources exist."""
    for _, window in WINDOWS:
        assert window.sources and all(id in english().sources for id in window.sources)


def test_it_stands_first_and_can_be_let_go() -> None:
    """A picked country is listed first, and can be removed again."""
    found = [("/support", ""), ("More countries", ""), ("Germany", "pages show the number"), ("Another country", "")]
    chat = dialog(found, arrived())
    assert chat.last.labels[0] == "Germany"
    chat.tap("Keep no country")
    assert "911 in" not in chat.last.text and "In the US and Canada it is 911" in chat.last.text
    assert chat.last.labels[0] == "United States"
    assert "Keep no country" not in chat.last.labels


def test_it_may_be_picked_in_settings() -> None:
    """A country that is picked in /settings is stored like one that is picked under the help lines."""
    under_lines = dialog([("/support", ""), ("More countries", ""), ("Germany", "")], arrived())
    in_settings = dialog([("/settings", "Country: not set yet"), ("Country", ""), ("More ›", "")], arrived())
    chat = dialog([("Germany", ""), ("‹ Settings", "Country: Germany")], in_settings)
    for one in (under_lines, chat):
        assert one.person.settings == PersonSettings(country="DE")
    assert dialog([("Country", "")], chat).last.labels[0] == "✓ Germany"
    dialog([("✓ Germany", ""), ("‹ Settings", "Country: not set yet")], chat)


@pytest.mark.parametrize("code", ["none", "XX", "de"])
def test_an_unknown_country_is_not_kept(code: str) -> None:
    """A button with an unknown country changes nothing, and "none" removes the country."""
    reply = reply_to(Tap(f"s:country:{code}", 1), person_in("DE"))
    assert reply.person is not None
    assert reply.person.settings.country == ("" if code == "none" else "DE")


def test_a_note_names_the_number_of_the_country(tmp_path: Path) -> None:
    """A note with { $emergency } names the number of the country, both when it is sent and when it stays unread."""
    faults: list[Fault] = []
    (tmp_path / "notes.ftl").write_text("reminder-water = Call { $emergency }.", encoding="utf-8")
    words = read_words("en", tmp_path, english().speak("en"), faults)
    conversation = Conversation(LiveContent(replace(english(), words={**english().words, "en": words})))
    planned = Planned("water", NOW, NOW, sent=True, id=b"0123456789abcdef")
    number = english().support.countries["ZA"].emergency.number
    for shown in (conversation.note(person_in("ZA"), planned), conversation.unread(person_in("ZA"), [planned])):
        assert shown is not None and shown.text == f"Call {number}."
    assert faults == []


def test_a_stranger_is_not_remembered() -> None:
    """A stranger's choice of country is not stored, and the page does not say that it is."""
    reply = reply_to(Tap("h:in:ZA", 1), None)
    assert reply.person is None
    assert reply.show is not None
    assert english().speak("en")("support-kept") not in reply.show.text


def test_an_unknown_country_gets_general_numbers() -> None:
    """If the content does not have the person's country, /support names the general numbers."""
    person = Person("en", settings=PersonSettings(country="XX"))
    reply = reply_to(Command("support"), person)
    assert reply.show is not None
    assert english().speak("en")("emergency-numbers") in reply.show.text


@pytest.mark.parametrize("kind", LINE_KINDS)
def test_the_lines_wanted_stand_first(kind: str) -> None:
    """In every country the lines of the asked kind come first, and each line is listed once for each of its kinds."""
    for code, country in english().support.countries.items():
        shown = reply_to(Tap(f"h:for:{kind}:{code}", 1), None).show
        assert shown is not None
        places = {line.id: shown.text.index(f"\n{line.name}\n") for line in country.lines}
        wanted = [line.id for line in country.lines if kind in line.kinds]
        first = sorted(places, key=places.__getitem__)[: len(wanted)]
        assert sorted(first) == sorted(wanted), code
        assert all(shown.text.count(f"\n{line.name}\n") == len(line.kinds) for line in country.lines), code


@pytest.mark.parametrize(
    ("flow", "question", "kind"),
    [("wrong", "partner", "partner"), ("wrong", "crossed", "crossed"), ("neck", "signs", "health")],
)
def test_a_question_asks_for_its_kind_of_lines(flow: str, question: str, kind: str) -> None:
    """A question that offers one kind of lines opens the list of countries with that kind, or the known country."""
    assert [q.support for q in english().flows[flow].questions if q.id == question] == [kind]
    listed = reply_to(Tap(f"h:for:{kind}", 1), Person("en")).also
    assert listed is not None
    assert f"h:for:{kind}:GB" in data_of(listed)
    opened = reply_to(Tap(f"h:for:{kind}", 1), person_in("ZA")).also
    assert opened is not None and opened.text.startswith("South Africa")


def test_help_opens_the_known_country() -> None:
    """The help button opens the lines of the country that the person picked."""
    opened = reply_to(Tap("h:beside", 1), person_in("ZA")).also
    assert opened is not None and opened.text.startswith("South Africa")


def test_a_way_without_a_word_names_the_keys() -> None:
    """The page of Great Britain says which keys to press in a call without speaking."""
    shown = reply_to(Tap("h:in:GB", 1), None).show
    assert shown is not None
    assert "If you cannot speak, call 999 from a mobile phone, stay on the line, and press 55 when asked." in shown.text


def test_a_long_number_can_be_tapped_anywhere() -> None:
    """A long number is shown with its country code, and beside it in its local form."""
    shown = reply_to(Tap("h:in:AT", 1), None).show
    assert shown is not None
    assert "+43 800 112 112 (0800 112 112)" in shown.text
