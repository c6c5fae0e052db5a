"""The page of a release: in the reader's language, under spoilers. And the note about it."""

from datetime import timedelta

import pytest

from bot.authoring.live_content import LiveContent
from bot.core.callbacks import pack
from bot.core.callbacks.pages import Sentences
from bot.core.callbacks.together import LinkLay, LinkLook, LinkOwnLines, LinkPage, LinkTap
from bot.core.incoming import Tap
from bot.core.link import LINK_NOTE
from bot.core.planned import Planned
from bot.core.round import LayLine, Line, PutAway, Release
from bot.core.screen import Screen, Style
from bot.screens.context import Context
from bot.screens.conversation import Conversation
from bot.screens.rounds import line_text
from tests.screens.link_dialogs import two_linked
from tests.screens.round_pages import EVERYTHING, HALF, IDEA, OWN, ROUND, journal, owner, reply_to_tap, screen_of
from tests.screens.states import NOW, reply_to
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun
from tests.support.screens import data_of, styled

LANGUAGES = sorted(english().words)
UNKNOWN = Release(
    cards=("no-such-card",),
    answers=(("no-such-question", "close"), (english().deck.questions[0].id, "no-such-option")),
    lines=(
        Line(idea="no-such-idea"),
        Line(wish="no-such-wish", options=("lots",)),
        Line(wish="touch", options=("no-such-option",)),
        Line(wish="touch"),
    ),
)


def release_page(release: Release, language: str = "en") -> Screen:
    """The page that shows a release to a reader in that language."""
    return screen_of(reply_to_tap(LinkLook(HALF.id), owner(language=language), release=release))


def hidden(screen: Screen) -> list[str]:
    """The texts under spoilers."""
    return styled(screen, Style.SPOILER)


@pytest.mark.parametrize("reader", LANGUAGES)
@pytest.mark.parametrize("sender", LANGUAGES)
def test_a_line_is_read_in_the_reader_s_language(sender: str, reader: str) -> None:
    """A line is shown in the reader's language, whatever the sender's, and own words stay as they are."""
    page = screen_of(reply_to_tap(LinkOwnLines(HALF.id), owner(language=sender), page=journal()))
    lines = list[Line]()
    for button in (one for one in data_of(page) if one.startswith("g:l:")):
        laid = reply_to_tap(LinkLay(ROUND, button.split(":")[3], HALF.id), owner(language=sender), page=journal())
        (effect,) = laid.effects
        assert isinstance(effect, LayLine)
        lines.append(effect.line)
    ctx = Context(english(), english().speak(reader))
    texts = [line_text(ctx, line) for line in lines]
    assert sorted(hidden(release_page(Release(lines=tuple(lines)), reader))) == sorted(texts)
    own = screen_of(reply_to_tap(LinkOwnLines(HALF.id), owner(language=reader), page=journal()))
    by_id = [text for line, text in zip(lines, texts, strict=True) if not line.words]
    assert len(by_id) == 3 and set(by_id) <= set(hidden(own)) and OWN in texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_part_is_hidden_under_its_own_heading(language: str) -> None:
    """Cards, answers and each kind of line stand under spoilers, each kind below its own heading."""
    page, words = release_page(EVERYTHING, language), english().speak(language)
    assert len(hidden(page)) == len(EVERYTHING.cards) + len(EVERYTHING.answers) + len(EVERYTHING.lines)
    headings = ("both", "answered", "kind", "line", "own-words", "wish")
    at = [page.text.index(words(f"together-{id}")) for id in headings]
    assert at == sorted(at) and page.protected
    assert page.text.index(words("together-own-words")) < page.text.index(OWN)
    assert page.text.index(words("together-kind")) < page.text.index(words(f"idea-{IDEA}"))


def test_unknown_ids_are_dropped() -> None:
    """Unknown ids of a release are dropped. If nothing is left, the page is the one without a release."""
    nothing = release_page(Release())
    assert release_page(UNKNOWN) == nothing == screen_of(reply_to_tap(LinkLook(HALF.id), owner(), release=None))
    both = Release(
        cards=(*UNKNOWN.cards, *EVERYTHING.cards),
        answers=(*UNKNOWN.answers, *EVERYTHING.answers),
        lines=(*UNKNOWN.lines, *EVERYTHING.lines),
    )
    assert release_page(both) == release_page(EVERYTHING)


def test_a_read_page_can_be_put_away() -> None:
    """The page of a release has a button that puts it away and shows the half, and a button to the sentences."""
    away = LinkTap("away", HALF.id)
    assert {pack(away), pack(Sentences())} <= set(data_of(release_page(EVERYTHING)))
    reply = reply_to_tap(away, owner())
    assert reply.effects == (PutAway(link=HALF.link, half=HALF.id),)
    assert reply.show == reply_to_tap(LinkPage(HALF.id), owner()).show


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_leads_to_the_half_after_one_tap(language: str) -> None:
    """The note of a release says after [More] what it is about, and only then has a button to the links."""
    note = Planned(LINK_NOTE, NOW, NOW + timedelta(hours=1), sent=True, id=bytes(16))
    person, words = owner(language=language), english().speak(language)
    screen = Conversation(LiveContent(english())).note(person, note)
    assert screen is not None
    assert pack(LinkPage()) not in data_of(screen)
    (more,) = [b.data for row in screen.rows for b in row if b.label == words("reminder-more")]
    reply = reply_to(Tap(more, 1), person, planned=(note,))
    assert screen_of(reply).text == words.label(f"reminder-{LINK_NOTE}", "more")
    assert pack(LinkPage()) in data_of(screen_of(reply))


def test_a_check_in_is_answered_alike_with_links() -> None:
    """A check-in in which something felt off looks the same with and without links, and makes the half quiet."""
    linked, _ = two_linked()
    alone = arrived()
    talks = [pages_of(linked), pages_of(alone)]
    assert talks[0] == talks[1]
    assert [half.quiet for half in linked.person.links.halves] == [True]


def pages_of(chat: Dialog) -> list[tuple[str, list[str]]]:
    """Text and labels of each message after "Something felt off" in a check-in."""
    begun("Just me", chat=chat)
    chat.tap("Something felt off")
    return [(message.text, message.labels) for message in chat.shown]
