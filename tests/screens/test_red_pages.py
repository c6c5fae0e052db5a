"""Red pages, and the pages that are read after harm: what each must say and must not say, in every language."""

import re

import pytest

from bot.core.questions import NOTE
from tests.support.bot_harness import english

LANGUAGES = sorted(english().words)
RED = [
    f"{flow}-{question.id}"
    for flow in ("body", "neck")
    for question in english().flows[flow].questions
    if question.id.endswith("red")
]
READ_AFTER_HARM = ("wrong", "next", "body", "neck", "protect")
BEFORE_IT = {
    "en": r"after (?:the )?sex\b",
    "de": r"nach (?:dem )?sex\b",
    "es": r"(?:después|tras) (?:del?|el|de tener) (?:sexo|relaciones)",
    "fr": r"après (?:le sexe|un rapport|le rapport|l’amour)",
    "pt-BR": r"depois d[oe] (?:sexo|relação)|após o sexo",
}
"""Patterns for phrases such as "after sex", by language."""
SAYS_IT = {
    "en": "bleeding after sex",
    "de": "Blutungen nach Sex",
    "es": "sangrado después del sexo",
    "fr": "des saignements après un rapport",
    "pt-BR": "sangramento depois do sexo",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_red_page_says_whom_to_call(language: str) -> None:
    """Each red page begins with the emergency numbers and has its own line of first aid."""
    words = english().speak(language)
    call = words("body-call")
    assert words("emergency-numbers") in call
    assert len(RED) == 12
    rest = [words(id).removeprefix(call) for id in RED]
    assert all(words(id).startswith(call) for id in RED)
    assert all(len(said) > 40 for said in rest)
    assert len(set(rest)) == len(RED)


def test_red_pages_end_the_walk_with_help() -> None:
    """Each red page is a page to read that ends the questions and offers health lines."""
    for id in RED:
        flow, _, question = id.partition("-")
        asked = english().flows[flow].question(question)
        assert asked is not None
        assert (asked.type, asked.ends, asked.support) == (NOTE, True, "health"), id


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_after_harm_name_no_cause(language: str) -> None:
    """No page that is read after harm says "after sex" or the like."""
    content, words = english(), english().speak(language)
    pattern = re.compile(BEFORE_IT[language], re.IGNORECASE)
    assert pattern.search(SAYS_IT[language])
    for flow in (content.flows[id] for id in READ_AFTER_HARM):
        said = [words(f"{flow.id}-{question.id}") for question in flow.questions]
        said += [words(f"{flow.id}-mirror-{line.id}", **{"area-words": "", "dates-words": ""}) for line in flow.mirror]
        assert not [text for text in said if pattern.search(text)], flow.id


def test_each_urgent_question_has_a_red_page() -> None:
    """Every body question with the option "now" has a red page, and there are no others."""
    flows = english().flows
    asked = [q.id for q in flows["body"].questions if any(option.id == "now" for option in q.options)]
    assert {f"body-{id}-red" for id in asked} | {"neck-red"} == set(RED)


def test_any_number_of_body_parts_can_be_picked() -> None:
    """The question about body parts sets no limit to the options."""
    area = english().flows["body"].question("area")
    assert area is not None
    assert area.most is None
