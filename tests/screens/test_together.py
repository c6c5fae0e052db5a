"""The pages of a link: four lines to agree to, help on every page, and nothing that tells about the partner."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from bot.core.callbacks import pack
from bot.core.callbacks.checkin import SupportFor
from bot.core.callbacks.together import LinkAgreed, LinkDoor, LinkLines, LinkPage, LinkSign, LinkTap
from bot.core.incoming import Command, Event, Tap
from bot.core.link import FRESH, ID, MOST_OPEN, SIGNS, Half, Links, new_invitation
from bot.core.linking import Invite, Linking, MoveLink, Opened
from bot.core.person import CONSENT, Person
from bot.core.screen import Screen
from bot.core.turn import Reply
from tests.screens.states import NOW, reply_to
from tests.support.bot_harness import english
from tests.support.screens import data_of, labels_of

BERLIN = ZoneInfo("Europe/Berlin")
TOKEN = bytes(range(ID))
ADDRESS = f"t_{pack(LinkDoor(TOKEN)).rpartition(':')[2]}"
OPENED = Opened(link=b"o" * ID, until=NOW + timedelta(hours=3), first=NOW + timedelta(days=9))
HELP = pack(SupportFor("partner"))


def linking_with(opened: Opened | None = None) -> Linking:
    """The part of a turn about links, where the token of the event opens `opened`."""
    return Linking(address="https://t.me/afterglow?start=", fresh=bytes(range(FRESH)), opened=opened)


def half(**changes: object) -> Half:
    """A confirmed half from an invitation of a week ago, with `changes`."""
    made = replace(new_invitation(bytes(range(FRESH)), NOW - timedelta(days=7), BERLIN)[0], confirmed=True)
    return replace(made, **changes)  # type: ignore[arg-type]  # the fields of a half


def person_with(*halves: Half, language: str = "en") -> Person:
    """A person who holds these halves."""
    return Person(language, links=Links(halves=halves))


def linked_reply(event: Event, person: Person | None, opened: Opened | None = None) -> Reply:
    """The reply to an event in a bot that has links."""
    return reply_to(event, person, linking=linking_with(opened))


def tap_on(callback: LinkPage | LinkLines | LinkAgreed | LinkTap | LinkSign) -> Tap:
    return Tap(pack(callback), 1)


def pages(language: str) -> Iterator[Screen]:
    """Every page about a link."""
    everybody = person_with(language=language)
    states = (
        half(confirmed=False, until=NOW + timedelta(hours=1)),
        half(until=NOW, rests_from=NOW + timedelta(weeks=5)),
        half(),
        half(rests_from=NOW),
        *(half(sign=sign) for sign in SIGNS),
    )
    events: list[tuple[Event, Person, Opened | None]] = [
        (Command("together"), everybody, None),
        (tap_on(LinkLines(15)), everybody, None),
        (tap_on(LinkLines(15, TOKEN)), everybody, OPENED),
        (tap_on(LinkAgreed()), everybody, None),
        (tap_on(LinkAgreed(TOKEN)), everybody, OPENED),
        (tap_on(LinkAgreed(TOKEN)), everybody, None),
        (Command("start", ADDRESS), everybody, OPENED),
        (Command("start", ADDRESS), everybody, None),
        (tap_on(LinkAgreed()), person_with(*(half(id=bytes([n]) * ID) for n in range(5)), language=language), None),
    ]
    for state in states:
        person = person_with(state, language=language)
        events += [(tap_on(LinkPage(state.id)), person, None)]
        events += [(tap_on(LinkTap(act, state.id)), person, None) for act in ("rest", "wake", "signs", "go", "gone")]
    for event, person, opened in events:
        reply = linked_reply(event, person, opened)
        assert reply.show is not None
        yield reply.show


@pytest.mark.parametrize("language", sorted(english().words))
def test_no_page_holds_a_number_or_a_weekday(language: str) -> None:
    """No page or button of a link contains a number or a weekday, except in the copied address."""
    locale = Locale.parse(language.replace("-", "_"))
    named = {word.casefold() for word in locale.days["format"]["wide"].values()}
    found = list(pages(language))
    for screen in found:
        shown = " ".join((screen.text, *labels_of(screen)))
        assert not re.search(r"\d", shown), shown
        assert named.isdisjoint(re.findall(r"[^\W\d_]+", shown.casefold())), shown
    assert len({screen.text for screen in found}) > 15


def test_help_stands_beside_every_page() -> None:
    """Every page has a button to help lines, except pages that lead back to one."""
    for screen in pages("en"):
        data = data_of(screen)
        back = [one for one in data if one.startswith("g:at:")]
        assert HELP in data or back, screen.text


def test_the_way_on_comes_with_all_four_lines() -> None:
    """Only with all four lines ticked is there a button to go on, and no tick is stored."""
    person = Person("en")
    for ticks in range(16):
        reply = linked_reply(tap_on(LinkLines(ticks)), person)
        assert reply.show is not None and reply.person == person and reply.effects == ()
        there = pack(LinkAgreed()) in data_of(reply.show)
        assert there == (ticks == 15)


def test_a_new_link_is_shown_only_once() -> None:
    """The address of an invitation is shown once, on a protected page with a button to copy it."""
    reply = linked_reply(tap_on(LinkAgreed()), Person("en"))
    assert reply.person is not None and reply.show is not None and reply.show.protected
    (kept,) = reply.person.links.halves
    (effect,) = reply.effects
    assert isinstance(effect, Invite) and (effect.link, effect.half) == (kept.link, kept.id)
    copied = [button.copy or button.url for row in reply.show.rows for button in row if button.copy or button.url]
    assert len(copied) == 2 and all(pack(LinkDoor(effect.token)).rpartition(":")[2] in one for one in copied)
    again = linked_reply(Command("together"), reply.person)
    assert again.show is not None
    assert not [button for row in again.show.rows for button in row if button.copy or button.url]


def test_open_invitations_are_limited() -> None:
    """With MOST_OPEN open invitations, another one is refused."""
    out = [half(id=bytes([n]) * ID, confirmed=False, until=NOW + timedelta(hours=1)) for n in range(MOST_OPEN)]
    reply = linked_reply(tap_on(LinkAgreed()), person_with(*out))
    assert reply.effects == () and reply.show is not None and "enough" in reply.show.text


def test_the_page_hides_the_number_of_halves() -> None:
    """The page looks the same with one half as with five, because "Another link" leads to an invitation at the end."""
    five = [half(id=bytes([n]) * ID) for n in range(5)]
    shown = [linked_reply(Command("together"), person_with(*five[:some])).show for some in (1, 2, 5)]
    labels = [labels_of(screen) for screen in shown if screen]
    assert labels[0] == labels[1] == labels[2]
    at, person = LinkPage(five[0].id), person_with(*five)
    for one in five:
        reply = linked_reply(tap_on(at), person)
        assert reply.show is not None
        (on,) = [button.data for row in reply.show.rows for button in row if button.label == "Another link"]
        at = LinkPage(five[five.index(one) + 1].id) if one is not five[-1] else at
    assert on == pack(LinkLines())


def test_a_sign_takes_none_away_from_another_half() -> None:
    """A sign that one half has is offered for another too, because its absence would reveal the other link."""
    person = person_with(half(sign="fox"), half(id=b"2" * ID))
    reply = linked_reply(tap_on(LinkTap("signs", b"2" * ID)), person)
    assert reply.show is not None
    offered = labels_of(reply.show)
    assert sum(label in offered for label in (english().speak("en")(f"together-sign-{sign}") for sign in SIGNS)) == 8
    assert not any("✓" in label for label in offered)


def test_opening_ones_own_link_burns_nothing() -> None:
    """A person who opens their own invitation does not use it up."""
    out = half(confirmed=False, until=NOW + timedelta(hours=1))
    reply = linked_reply(
        Command("start", ADDRESS), person_with(out), Opened(link=out.link, until=out.until, first=out.first)
    )
    assert reply.effects == () and reply.show is not None and "Your link is waiting" in reply.show.text


def test_a_link_is_taken_once_by_the_same_person() -> None:
    """A second tap on an invitation, or opening its address again, shows the half that the person already has."""
    first = linked_reply(tap_on(LinkAgreed(TOKEN)), Person("en"), OPENED)
    assert first.person is not None and [type(one) for one in first.effects] == [MoveLink]
    for event in (tap_on(LinkAgreed(TOKEN)), Command("start", ADDRESS)):
        again = linked_reply(event, first.person, OPENED)
        assert again.effects == () and again.person == first.person


def test_a_link_never_goes_past_the_door() -> None:
    """An invitation shows a stranger the ordinary door, whether it is valid or not."""
    doors = [linked_reply(Command("start", ADDRESS), None, opened).show for opened in (OPENED, None)]
    plain = linked_reply(Command("start"), None).show
    assert doors[0] == doors[1] and doors[0] is not None and plain is not None
    assert doors[0].text == plain.text
    assert [[b.label for b in row] for row in doors[0].rows] == [[b.label for b in row] for row in plain.rows]
    let_in = linked_reply(Tap(pack(LinkDoor(TOKEN)), 1), None, OPENED)
    assert let_in.person is not None and let_in.person.consent == CONSENT and let_in.effects == ()


def test_a_day_passes_before_anything_could_begin() -> None:
    """On the first day one tap ends a link. After that the bot asks first."""
    soon, stands = half(until=NOW - timedelta(hours=1), rests_from=NOW + timedelta(weeks=5)), half()
    assert linked_reply(tap_on(LinkTap("go", soon.id)), person_with(soon)).effects
    assert not linked_reply(tap_on(LinkTap("go", stands.id)), person_with(stands)).effects
    assert linked_reply(tap_on(LinkTap("gone", stands.id)), person_with(stands)).effects


@pytest.mark.parametrize("event", [Command("together"), tap_on(LinkPage()), tap_on(LinkAgreed()), tap_on(LinkLines(3))])
def test_without_links_the_command_is_unknown(event: Event) -> None:
    """In a bot without links /together is unknown, and an old button does nothing."""
    reply = reply_to(event, person_with(half()))
    assert reply.effects == () and reply.person == person_with(half())
    assert reply.toast or (reply.show is not None and "/help shows" in reply.show.text)


def test_without_links_no_page_mentions_them() -> None:
    """In a bot without links no page mentions them, and an invitation opens the ordinary first page."""
    for event in (Command("start"), Command("privacy"), Tap("p:kept", 1), Tap("p:small", 1), Tap("p:together", 1)):
        off, on = reply_to(event, Person("en")).show, linked_reply(event, Person("en")).show
        assert off is not None and on is not None
        shown = " ".join((off.text, *labels_of(off)))
        assert "link" not in shown.casefold(), event
        assert off != on
    assert reply_to(Command("start", ADDRESS), None).show == reply_to(Command("start"), None).show
