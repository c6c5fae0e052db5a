"""/ideas, /cards, /learn, /wishes, the options after something felt off, chosen notes, and words of danger."""

import pytest

from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped, to_words
from tests.support.secret import SECRET, lock


def test_two_taps_show_an_idea() -> None:
    """Two taps show an idea. One that felt kind comes first the next time, and a rejected one never returns."""
    chat = dialog([("/ideas", ""), ("Just me", ""), ("For the body", "minute")], arrived())
    first = chat.last.text
    assert first.endswith(("minutes.", "minute."))
    assert chat.tap("Not for me").text != first
    liked = chat.tap("Another one").text
    dialog([("Felt kind", ""), ("/ideas", ""), ("Just me", ""), ("For the body", liked)], chat)
    seen = {liked}
    while "Another one" in chat.last.labels and (text := chat.tap("Another one").text) not in seen:
        seen.add(text)
    assert first not in seen and len(seen) > 1


def test_ideas_that_wash_can_wait() -> None:
    """Every idea that may wash away proof says that it can wait, and no other idea does."""
    chat, washes = arrived(), {f"idea-{idea.id}" for idea in english().ideas if idea.washes}
    words, said = english().speak("en"), dict[str, bool]()
    dialog([("/ideas", ""), ("Us, together", ""), ("Anything", "")], chat)
    while (idea := chat.last.text.split("\n")[0]) not in said:
        said[idea] = "can wait, if you may want proof" in chat.last.text
        chat.tap("Another one")
    assert {idea for idea, waits in said.items() if waits} == {words(id) for id in washes}
    assert not all(said.values())


def test_deep_cards_ask_first() -> None:
    """Deep cards ask first, and a card can be kept and removed."""
    chat = arrived()
    chat.say("/cards")
    light = chat.tap("Light").text
    card = chat.tap("Pass").text
    assert card != light
    dialog([("Keep this card", card), ("‹ Cards", ""), ("Deep", "Does everyone here want that"), ("Yes", "?")], chat)
    assert chat.last.text.endswith("?")
    dialog([("/cards", ""), ("Cards you kept", card), ("Remove card 1", "not kept any cards")], chat)


def test_each_page_to_read_has_its_sources() -> None:
    """Each page of /learn names its sources, and /learn works before consent and stores nothing."""
    chat = Dialog()
    listed = list(chat.say("/learn").labels)
    while "More ›" in chat.last.labels:
        listed += chat.tap("More ›").labels
    titles = [title for title in listed if title not in ("More ›", "‹ Before", "Back to the start")]
    assert len(titles) == len(english().pages) == 13
    for title in titles:
        chat.say("/learn")
        while title not in chat.last.labels:
            chat.tap("More ›")
        page = chat.tap(title).text
        assert page.startswith(title) and "From: " in page
        dialog([("Sources", "http"), ("‹ Back", title), ("‹ All pages", "")], chat)
    assert not chat.known


def test_wishes_become_a_card() -> None:
    """/wishes makes a card to share from the answers, and the card can be let go."""
    chat = arrived()
    wish = chat.say("/wishes").labels[0]
    chat.tap(wish)
    skipped(chat)
    dialog([("Keep it", ""), ("/wishes", "It is a wish, not a yes to anything.")], chat)
    (card,) = [text for text in chat.texts if "feels good to me" in text]
    assert f"Touch: {wish.lower()}" in card and "It is a wish, not a yes to anything." in card
    chat.tap("Let the card go")
    assert "Skip" in chat.say("/wishes").labels


def test_wishes_are_as_private_as_the_journal() -> None:
    """The card of wishes needs the passphrase of a locked journal, and leaves the chat with the journal's pages."""
    chat = arrived()
    chat.say("/wishes")
    to_words(chat)
    chat.say("no photos please")
    skipped(chat)
    dialog([("Keep it", ""), ("/wishes", "no photos please")], chat)
    chat.wait(minutes=11)
    assert not any("no photos" in text for text in chat.texts)
    lock(chat)
    dialog([("/wishes", "Send the passphrase"), (f'"{SECRET}"', "no photos please")], chat)
    chat.say("/lock")
    assert not any("no photos" in text for text in chat.texts)
    dialog([("/wishes", "Send the passphrase"), ("I forgot it", ""), ("Erase and start fresh", "")], chat)
    chat.wait(days=8)
    assert "Skip" in chat.say("/wishes").labels


def test_the_card_goes_with_its_entry() -> None:
    """Once its entry is erased in the journal, the card is gone and /wishes asks its questions."""
    chat = arrived()
    wish = chat.say("/wishes").labels[0]
    chat.tap(wish)
    skipped(chat)
    dialog([("Keep it", ""), ("/journal", "")], chat)
    chat.tap(chat.last.labels[0])
    dialog([("Erase", ""), ("Erase it", "")], chat)
    assert "Skip" in chat.say("/wishes").labels


def test_a_card_with_long_wishes_is_cut() -> None:
    """A card with very long wishes is cut, so that it fits into a message."""
    chat = arrived()
    chat.say("/wishes")
    for _ in range(7):
        chat.tap("Skip")
    for _ in range(2):
        chat.say("a wish " * 580)
        chat.wait(minutes=3)
    dialog([("Keep it", ""), ("/wishes", "")], chat)
    assert sum(text.count("a wis…") for text in chat.texts) == 2


def test_the_options_keep_nothing() -> None:
    """The options after something felt off keep nothing, and the check-in goes on where it was left."""
    chat = begun("Just me", "Something felt off", "See some options", "I am safe")
    assert "Stop here" in chat.last.labels
    assert "Something felt off" not in chat.last.labels
    dialog([("Help lines", "people you can talk to"), ("Stop here", "still where you left it")], chat)
    dialog([("Go on", "How do you feel right now?")], chat)
    assert (chat.kept, chat.answers) == ([], {"who": ["solo"]})
    skipped(chat)
    chat.tap("Keep it")
    assert (chat.checking_in, chat.kept) == (False, [["Just me"]]), "no check-in is parked"


def with_chosen_notes() -> Dialog:
    """A chat at "Protection slipped", in which the person chose notes for a test and a daily note."""
    chat = begun("Less than a day", "HIV", "That is it", title="Protection slipped")
    while "Next" in chat.last.labels:
        chat.tap("Next")
    for label in ("No, thank you", "7-week tests", "A note every day", "That is it", "‹ Back", "That is it"):
        chat.tap(label)
    return chat


def test_chosen_dates_are_planted_once() -> None:
    """Each chosen date is planned once, even after Back, and the daily note comes each day until it is stopped."""
    chat = with_chosen_notes()
    assert sorted((one.kind, one.left) for one in chat.planned) == [("pep", 27), ("test49", 0)]
    for _ in range(3):
        assert [one.text for one in chat.wait(days=1)] == ["A note you asked for."]
    left = sorted(one.left for one in chat.planned if one.kind == "pep")
    assert left == [0, 0, 0, 24], "three in the chat, and the next"
    chat.tap("More")
    chat.tap("Stop these")
    assert chat.kinds == ["test49"]


@pytest.mark.parametrize(("text", "caught"), [("I don’t want to live", True), ("the light died down slowly", False)])
def test_danger_in_an_answer_brings_help_first(text: str, caught: bool) -> None:
    """Words of danger in an answer bring help first. The answer is kept, and nothing records what was noticed."""
    chat = begun()
    to_words(chat)
    chat.say(text)
    help, end = "If it is hard to stay safe", "Shall I keep this?"
    assert [help in one.text for one in chat.shown] == ([True, False] if caught else [False])
    assert end in chat.last.text
    assert "alarm" not in str(chat.account.person) and "caught" not in str(chat.account.person)
    chat.tap("Keep it")
    assert chat.kept == [[text]]


def test_strangers_get_help_for_words_of_danger() -> None:
    """A stranger gets help for words of danger in a text, a caption and an edit, and nothing is stored."""
    help = "hard to stay safe"
    chat = dialog([('"i want to kill myself"', "call your emergency number now")])
    assert chat.last.labels == ["Help lines", "Something felt off", "Clear this chat"]
    chat.post(photo=[{}], caption="he raped me")
    chat.edit("a lamp")
    assert sum(help in text for text in chat.texts) == 2
    chat.edit("he raped me")
    assert sum(help in text for text in chat.texts) == 3
    dialog([("Something felt off", "not your fault")], chat)
    assert not chat.known
