"""The pages of a round: cards and questions that are dealt, what a tap lays down, and buttons that are out of date."""

import re
from dataclasses import replace

import pytest
from babel import Locale

from bot.core.callbacks import Callback, pack
from bot.core.callbacks.checkin import FeltOffPage, SupportFor
from bot.core.callbacks.together import (
    LinkAnswer,
    LinkHand,
    LinkLay,
    LinkLook,
    LinkOwnLines,
    LinkPage,
    LinkPick,
    LinkQuestion,
    LinkTap,
)
from bot.core.journal import LockState
from bot.core.link import ID
from bot.core.round import LayAnswer, LayCard, LayLine, Line, Pick, PutAway, TakeBack
from bot.core.screen import Screen, Style
from bot.screens.rounds import END
from tests.screens.round_pages import (
    AVOID,
    CARDS,
    EVERYTHING,
    HALF,
    IDEA,
    OPTIONS,
    OWN,
    QUESTIONS,
    ROUND,
    UNUSED,
    every_page,
    journal,
    owner,
    reply_to_tap,
    screen_of,
)
from tests.screens.states import NOW
from tests.support.bot_harness import english
from tests.support.screens import data_of, labels_of, styled
from tests.support.secret import locked
from tests.test_keyboards import too_large

LANGUAGES = sorted(english().words)
HELP = pack(SupportFor("partner"))
MARK = Line(words=OWN).mark
OUT_OF_DATE: dict[str, Callback] = {
    "a card of the round before": LinkPick(ROUND - 1, Pick.YES, CARDS[0], HALF.id),
    "a card of the round after": LinkPick(ROUND + 1, Pick.YES, CARDS[0], HALF.id),
    "a card that was not dealt": LinkPick(
        ROUND, Pick.YES, next(c for c in english().deck.cards if c not in CARDS), HALF.id
    ),
    "a card that nobody knows": LinkPick(ROUND, Pick.YES, "no-such-card", HALF.id),
    "a question of the round before": LinkAnswer(ROUND - 1, 0, QUESTIONS[0], HALF.id),
    "a question that was not asked": LinkAnswer(ROUND, 0, next(q for q in OPTIONS if q not in QUESTIONS), HALF.id),
    "an answer out of range": LinkAnswer(ROUND, len(OPTIONS[QUESTIONS[0]]), QUESTIONS[0], HALF.id),
    "a line of the round before": LinkLay(ROUND - 1, MARK, HALF.id),
    "a line that nobody wrote": LinkLay(ROUND, "00ff00ff00ff", HALF.id),
}
IN_TIME: dict[str, Callback] = {
    "a card": LinkPick(ROUND, Pick.YES, CARDS[0], HALF.id),
    "an answer": LinkAnswer(ROUND, 0, QUESTIONS[0], HALF.id),
    "a line": LinkLay(ROUND, MARK, HALF.id),
    "the hand": LinkHand(HALF.id),
    "the questions": LinkQuestion(HALF.id),
    "the lines": LinkOwnLines(HALF.id),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_holds_a_number_or_a_weekday(language: str) -> None:
    """No page or button of a round contains a number or a weekday."""
    days = Locale.parse(language.replace("-", "_")).days["format"]["wide"].values()
    named = {word.casefold() for word in days}
    pages = list(every_page(language))
    for screen in pages:
        said = " ".join((screen.text, *labels_of(screen)))
        assert not re.search(r"\d", said), said
        assert named.isdisjoint(re.findall(r"[^\W\d_]+", said.casefold())), said
    assert len({screen.text for screen in pages}) > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_a_phone(language: str) -> None:
    """Every page has at most eight rows, and no label is cut."""
    for screen in every_page(language):
        assert len(screen.rows) <= 8 and not too_large(screen), (screen.text, too_large(screen))


def test_help_stands_beside_every_page() -> None:
    """Every page has a button to help lines, except unprotected pages that lead back to one."""
    for screen in every_page("en"):
        back = pack(LinkPage(HALF.id)) in data_of(screen)
        assert HELP in data_of(screen) or (back and not screen.protected), screen.text
        assert screen.protected or back, screen.text


def test_a_walk_reaches_each_dealt_card_once() -> None:
    """[Skip] leads from the first card to the last and lays nothing down, and the end leads to the first card again."""
    seen, button = list[str](), LinkHand(HALF.id)
    while button.card != END:
        reply = reply_to_tap(button, owner())
        assert reply.effects == () and reply.person == owner()
        picks = [one for one in data_of(screen_of(reply)) if one.startswith("g:c:")]
        (card,) = {one.split(":")[4] for one in picks}
        assert english().speak("en")(f"deck-{card}") in screen_of(reply).text and len(picks) == len(Pick)
        seen.append(card)
        (on,) = [one for one in data_of(screen_of(reply)) if one.startswith("g:hand:")]
        button = LinkHand(HALF.id, on.split(":")[3])
    assert seen == list(CARDS)
    assert pack(LinkHand(HALF.id)) in data_of(screen_of(reply_to_tap(button, owner())))


@pytest.mark.parametrize("pick", Pick)
def test_a_tap_on_a_card_has_exactly_one_effect(pick: Pick) -> None:
    """A tap on a card lays down exactly that pick, and shows the next card."""
    for card, following in zip(CARDS, (*CARDS[1:], END), strict=True):
        reply = reply_to_tap(LinkPick(ROUND, pick, card, HALF.id), owner())
        assert reply.effects == (LayCard(link=HALF.link, half=HALF.id, round=ROUND, card=card, pick=pick),)
        assert reply.person == owner() and reply.toast == ""
        assert reply.show == reply_to_tap(LinkHand(HALF.id, following), owner()).show


def test_a_tap_on_an_answer_has_exactly_one_effect() -> None:
    """Every option of a question has a button, which lays down exactly that answer and shows the next question."""
    for question, following in zip(QUESTIONS, (*QUESTIONS[1:], END), strict=True):
        page = screen_of(reply_to_tap(LinkQuestion(HALF.id, question), owner()))
        for number, option in enumerate(OPTIONS[question]):
            button = LinkAnswer(ROUND, number, question, HALF.id)
            assert pack(button) in data_of(page)
            reply = reply_to_tap(button, owner())
            laid = LayAnswer(link=HALF.link, half=HALF.id, round=ROUND, question=question, option=option)
            assert reply.effects == (laid,) and reply.person == owner()
            assert reply.show == reply_to_tap(LinkQuestion(HALF.id, following), owner()).show


def test_a_line_is_laid_down_by_its_mark() -> None:
    """The button of a line lays down the same line, even if the list has changed meanwhile."""
    button = LinkLay(ROUND, MARK, HALF.id)
    for page in (journal(), journal("something new", OWN), journal(OWN, "something new")):
        reply = reply_to_tap(button, owner(), page=page)
        assert reply.effects == (LayLine(link=HALF.link, half=HALF.id, round=ROUND, line=Line(words=OWN)),)
        assert reply.toast


def test_a_line_that_is_gone_lays_down_no_other() -> None:
    """The button of a line that is gone lays nothing down, and shows the present list."""
    reply = reply_to_tap(LinkLay(ROUND, MARK, HALF.id), owner(), page=journal("something new"))
    assert reply.effects == () and reply.toast and "something new" in screen_of(reply).text


def test_ids_travel_of_all_but_own_words() -> None:
    """Wishes and ideas are laid down as ids, so that the partner reads them in their own language."""
    page = screen_of(reply_to_tap(LinkOwnLines(HALF.id), owner(), page=journal()))
    lines = list[Line]()
    for button in (one for one in data_of(page) if one.startswith("g:l:")):
        (effect,) = reply_to_tap(LinkLay(ROUND, button.split(":")[3], HALF.id), owner(), page=journal()).effects
        assert isinstance(effect, LayLine)
        lines.append(effect.line)
    picked = [Line(wish="touch", options=("lots",)), Line(wish="care", options=("water", "snack"))]
    assert lines == [*picked, Line(words=f"Please not: {AVOID}"), Line(idea=IDEA), Line(words=OWN)]


def test_lines_are_hidden_until_they_are_tapped() -> None:
    """The list of lines has them under spoilers, is protected, and leaves the chat like a page of the journal."""
    reply = reply_to_tap(LinkOwnLines(HALF.id), owner(), page=journal())
    page = screen_of(reply)
    assert OWN in styled(page, Style.SPOILER) and page.protected and reply.page is not None


@pytest.mark.parametrize("what", OUT_OF_DATE)
def test_a_tap_out_of_date_holds_nothing(what: str) -> None:
    """A button that is out of date lays nothing down, and the reply says that it has passed."""
    reply = reply_to_tap(OUT_OF_DATE[what], owner(), page=journal())
    assert reply.effects == () and reply.person is not None and reply.person.links == owner().links
    assert reply.toast == english().speak("en")("hint-stale")
    assert HELP in data_of(screen_of(reply))


@pytest.mark.parametrize("become", UNUSED)
@pytest.mark.parametrize("what", IN_TIME)
def test_a_half_that_is_not_used_holds_nothing(what: str, become: str) -> None:
    """A button of a half that has no round lays nothing down and shows the half, or the first page if it is gone."""
    person = owner(UNUSED[become])
    reply = reply_to_tap(IN_TIME[what], person, page=journal())
    assert reply.effects == () and reply.person is not None and reply.person.links == person.links.at(NOW)
    assert reply.toast == english().speak("en")("hint-stale")
    assert reply.show == reply_to_tap(LinkPage(HALF.id), person).show


@pytest.mark.parametrize("act", ["more", "back", "away", "quiet", "loud", "rest", "wake", "signs"])
@pytest.mark.parametrize("become", UNUSED)
def test_an_old_button_of_a_half_is_answered(become: str, act: str) -> None:
    """In any state of a half, an old button shows a page, and has no effect except TakeBack and PutAway."""
    reply = reply_to_tap(LinkTap(act, HALF.id), owner(UNUSED[become]))  # type: ignore[arg-type]  # the acts
    assert reply.show is not None and all(isinstance(one, TakeBack | PutAway) for one in reply.effects)


@pytest.mark.parametrize("button", [LinkOwnLines(HALF.id), LinkLay(ROUND, MARK, HALF.id), LinkLook(HALF.id)])
def test_a_locked_journal_asks_for_the_passphrase(button: Callback) -> None:
    """With a locked journal, the pages of lines and releases ask for the passphrase, with one page for every state."""
    person = locked().person
    pages = set[Screen]()
    for half in (HALF, *UNUSED.values()):
        for release, page in ((EVERYTHING, journal()), (None, None)):
            mine = replace(owner(half), lock=person.lock)
            reply = reply_to_tap(button, mine, release=release, page=page, state=LockState.LOCKED)
            assert reply.effects == ()
            pages.add(screen_of(reply))
    assert len(pages) == 1
    assert "passphrase" in pages.pop().text


def test_something_felt_off_is_quiet_on_every_link() -> None:
    """/off makes every half quiet, and its page is the same as without links."""
    two = replace(owner(), links=owner().links.with_half(replace(HALF, id=b"2" * ID)))
    linked, alone = reply_to_tap(FeltOffPage(), two), reply_to_tap(FeltOffPage(), owner(None))
    assert (linked.show, linked.also, linked.toast, linked.effects) == (
        alone.show,
        alone.also,
        alone.toast,
        alone.effects,
    )
    assert linked.person is not None and [half.quiet for half in linked.person.links.halves] == [True, True]
