"""A setting makes the body check call body parts by their place and not by their name."""

from dataclasses import replace

import pytest

from bot.core.incoming import Tap
from bot.core.person import Person, PersonSettings
from tests.screens.states import reply_to, walked
from tests.support.bot_harness import english
from tests.support.dialog import arrived, dialog
from tests.support.screens import labels_of

TO_AREAS = [("/checkin", ""), ("Body check", ""), ("Me: a part needs care", "Which parts need care?")]
BY_PLACE = [("/settings", ""), ("Words for my body", "by its place"), ("Call parts by place", "")]


def test_they_are_called_by_place_from_then_on() -> None:
    """With the setting, buttons and pages call parts by place. Once it is turned off, they call them by name."""
    chat = dialog([*BY_PLACE, *TO_AREAS], arrived())
    assert {"Front, inside", "Front, outside"} <= set(chat.last.labels)
    dialog([("Front, inside", ""), ("That is it", ""), ("No", "Front, inside: do you have any of these?")], chat)
    named = dialog([("/cancel", ""), ("Let it go", ""), *BY_PLACE[:2], ("✓ Call parts by place", ""), *TO_AREAS], chat)
    assert {"Vulva or vagina", "Penis, testicles"} <= set(named.last.labels)


@pytest.mark.parametrize("language", sorted(english().words))
def test_no_name_is_left_on_a_button(language: str) -> None:
    """With the setting, no button has a name of a part, in any language; without it, the buttons have them."""
    words = english().speak(language)
    names = [words.label("body-area", option) for option in ("vulva", "penis")]
    person = Person(language, settings=PersonSettings(places=True), checkin=walked("body", "area"))
    reply = reply_to(Tap("q:abcdef:area:+:vulva", 1), person, language=language)
    assert reply.show is not None
    labels = labels_of(reply.show)
    assert not any(name in label for name in names for label in labels)
    without = reply_to(Tap("q:abcdef:area:+:vulva", 1), replace(person, settings=PersonSettings()), language=language)
    assert without.show is not None
    assert all(any(name in label for label in labels_of(without.show)) for name in names)
