"""Words that no question asked for, unknown commands, and the pages of help lines."""

import pytest

from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog


def test_stray_words_get_ways_on_and_are_not_kept() -> None:
    """Stray words and a sticker get a page with ways on, and the words are not kept."""
    chat = arrived()
    for shown in (chat.say("a lamp in the window"), chat.post(sticker={})):
        assert "so that is gone" in shown.text
        assert shown.labels == ["Something felt off", "Help lines", "Just now", "Check in"]
    assert "lamp" not in str((chat.account.person, chat.account.schedule, chat.kept))


@pytest.mark.parametrize("text", ["/frobnicate", "/", "/done2 now"])
def test_an_unknown_command_leads_to_help(text: str) -> None:
    """An unknown command leads to /help."""
    dialog([(text, "/help shows what I know")], arrived())


def test_a_command_is_known_however_it_is_written() -> None:
    """A command is recognised in capitals, with the bot's name, and with words behind it."""
    dialog([("/DONE@sandbox_bot with words", "I'm here")], arrived())


def test_every_country_has_a_page_of_help_lines() -> None:
    """Every country's page has its numbers and leads back, and the lists show each country once."""
    chat = dialog([("/support", "people you can talk to")])
    for code, country in english().support.countries.items():
        chat.forge(f"h:in:{code}")
        assert f"Emergency: {country.emergency.number}" in chat.last.text
        for line in country.lines:
            assert line.name in chat.last.text and (line.number or "") in chat.last.text
        chat.tap("Another country")
    pages = [chat.last.labels[:-3]]  # below them: more countries, the door, and the way back
    while not set(pages[0]) & set((chat.tap("More countries"), chat.last.labels)[1][:-3]):
        pages.append(chat.last.labels[:-3])
    assert len(set().union(*pages)) == sum(map(len, pages)) == len(english().support.countries)


def test_a_stranger_who_writes_gets_no_account() -> None:
    """A stranger who writes gets buttons to the help lines and to the door, and no account."""
    chat = Dialog()
    assert chat.say("hello").labels == ["Help lines", "Back to the start"]
    assert not chat.known
