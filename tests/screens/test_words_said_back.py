"""The end of a check-in repeats typed words and wishes for next time, unless the journal is locked."""

import pytest

from bot.core.answer import Answer, Box, ClearText, Skipped, Typed, typed
from bot.core.checkin import Checkin, walk
from bot.core.flow import Flow
from bot.core.questions import TEXT
from bot.screens.context import Context
from bot.screens.mirror import mirrored
from bot.screens.question_page import checkin_screen
from bot.screens.wording import inside_sentence
from tests.screens.states import NOW, walked
from tests.screens.test_holding import finished
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, passing, skipped, to_words
from tests.support.secret import SECRET, lock

LINE = "the rain on the window"
FLOWS = english().flows
LANGUAGES = sorted(english().words)


def said_at_end(chat: Dialog, words: str = LINE) -> str:
    """Skip to the first question for words and answer it with `words`. Returns the text of the end."""
    begun(chat=chat)
    to_words(chat)
    return chat.say(words).text


def only_words(flow: Flow) -> Checkin:
    """A check-in at its end, extra questions included, that answered questions for words and skipped all others."""
    checkin = Checkin("abcdef", flow.id, NOW, more=True)
    while (here := walk(flow, checkin).here) is not None:
        checkin = checkin.with_answer(Answer(here.id, typed(LINE) if here.type is TEXT else Skipped()))
    return checkin


def test_typed_words_are_repeated() -> None:
    """The end repeats typed words in full and once, and asks whether to keep them."""
    text = said_at_end(arrived())
    assert f"You wrote:\n{LINE}\n" in text and "Shall I keep this?" in text
    assert text.count(LINE) == 1


def test_more_than_one_answer_in_words() -> None:
    """Several typed answers are repeated in the order of the questions."""
    chat = begun("Next", "On my own", "The pace", "That is it", title="Pillow talk")
    chat.say("slow was good")
    to_words(chat)
    assert "You wrote:\nslow was good\nthank you\n" in chat.say("thank you").text


def test_a_long_text_is_said_back_in_part() -> None:
    """Of a long text only the beginning is repeated, so that the page stays one message."""
    text = said_at_end(arrived(), "a word " * 500)
    assert " …" in text and len(text) < 1500


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_words_do_not_count_as_silence(language: str) -> None:
    """If a person answered only in words, no line says that they kept it to themselves, in any flow."""
    ctx, wrote = Context(english(), english().speak(language)), set[str]()
    silent = ["end-nothing-said", *(id for id in (f"{flow}-mirror-quiet" for flow in FLOWS) if ctx.words.has(id))]
    for flow in FLOWS.values():
        checkin = only_words(flow)
        if any(isinstance(answer.said, Typed) for answer in checkin.answers):
            wrote.add(flow.id)
            text = checkin_screen(ctx, flow, checkin, opened={}).text
            assert LINE in text and not [id for id in silent if ctx.words(id) in text], flow.id
    assert wrote == {"quick", "pillow", "casual", "wishes"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wish_for_next_time_is_said_back(language: str) -> None:
    """The mirror repeats a wish for next time, in each language."""
    ctx, flow = Context(english(), english().speak(language)), FLOWS["pillow"]
    full = finished(
        flow, {"liked": "pace", "less": "hurry", "moment": "laugh", "next": "slower", "dream": "story", "now": "hug"}
    )
    lines = [line for _, line in mirrored(ctx, flow, full, walk(flow, full))]
    wished = inside_sentence(ctx, ctx.words.label("pillow-next", "slower"))
    assert any(wished in line for line in lines)


def sealed_note(checkin: Checkin) -> tuple[Checkin, dict[Box, ClearText]]:
    """`checkin` with its note sealed in a box, and a mapping that opens the box."""
    box = Box(sealed=b"sealed", length=len(LINE))
    return checkin.with_answer(Answer("note", Typed((box,)))), {box: ClearText(LINE)}


def test_sealed_words_are_said_back_if_they_open() -> None:
    """Sealed words are repeated if they open, and otherwise the page says that they are sealed."""
    ctx = Context(english(), english().speak("en"))
    checkin, opened = sealed_note(walked("quick", "note"))
    assert LINE in checkin_screen(ctx, FLOWS["quick"], checkin, opened=opened).text
    shut = checkin_screen(ctx, FLOWS["quick"], checkin, opened=None).text
    assert "What you wrote is sealed." in shut and LINE not in shut


def test_not_while_the_journal_is_locked() -> None:
    """While the journal is locked no words are repeated, not even right after they were typed."""
    chat = lock(arrived())
    chat.say("/lock")
    text = said_at_end(chat)
    assert "What you wrote is sealed." in text and LINE not in text
    dialog([("/hide", ""), ("/checkin", ""), ("Go on", "Send the passphrase"), (f'"{SECRET}"', LINE)], chat)


def test_not_after_something_felt_off() -> None:
    """After something felt off, no words are repeated."""
    chat = begun("Something felt off", "Back to the question")
    to_words(chat)
    assert LINE not in chat.say(LINE).text


@pytest.mark.parametrize("how", ["Keep it", "For 30 days", "Let it go"])
def test_they_leave_the_chat_with_the_check_in(how: str) -> None:
    """The words and the page that repeats them leave the chat once the check-in is kept or let go."""
    chat = arrived()
    said_at_end(chat)
    chat.tap(how)
    assert not any(LINE in text for text in chat.texts)


@pytest.mark.parametrize("span", ["25 hours", "49 hours", "4 days"])
def test_nothing_of_them_is_left_after_a_day(span: str) -> None:
    """If the end is left open, no message of the bot has the words after a day, and the check-in can still be kept."""
    chat = arrived()
    said_at_end(chat)
    chat.wait(passing(span))
    assert not any(LINE in one.text for one in chat.messages.values() if not one.own)
    dialog([("/checkin", ""), ("Go on", LINE), ("Keep it", "Kept, and sealed.")], chat)
    assert chat.kept == [[LINE]]


def test_the_end_stays_like_a_check_in() -> None:
    """The end with the words stays in the chat for longer than ten minutes, unlike a page of the journal."""
    chat = arrived()
    said_at_end(chat)
    chat.wait(minutes=30)
    assert LINE in chat.having("Keep it").text
    assert skipped(chat).protected


def test_an_edit_is_said_back() -> None:
    """After an edit of the message, the end repeats the new words."""
    chat = arrived()
    said_at_end(chat)
    assert "You wrote:\nother words\n" in chat.edit("other words").text


def test_words_in_several_parts_open_together() -> None:
    """Words of this turn and sealed words of earlier turns open as one text, and boxes without a key stay sealed."""
    box = Box(sealed=b"s", length=3)
    both = Typed((box, ClearText("two")))
    assert both.opened({box: ClearText("one")}).text == "one\ntwo"
    assert (both.is_open, typed("one").is_open) == (False, True)
    assert both.opened({}) == both
