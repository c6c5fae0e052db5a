"""The checker finds each broken rule of links in invented rows, and nothing in correct ones."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.callbacks import Callback, pack
from bot.core.callbacks.together import LinkAgreed, LinkPick, LinkTap
from bot.core.incoming import Said
from bot.core.link import ID, LINK_NOTE, WEEK, Half, Link, Links
from bot.core.linking import invitation, token_in
from bot.core.planned import Planned
from bot.core.round import Held, Pair, Pick, Shown, Side
from tests.soak import link_rows, links
from tests.soak.checker import seen_by
from tests.soak.history import ClockChange, History
from tests.soak.link_rows import LinkSnapshot, Row
from tests.soak.model import Model
from tests.soak.test_checker import EVENING, Story
from tests.support.bot_harness import english

ONE, TWO = 7_000_000_001, 7_000_000_002
UNTIL = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
FIRST = datetime(2026, 3, 8, 18, 0, tzinfo=UTC)
NOW = FIRST + timedelta(hours=1)
MINE, THEIRS, LINK = b"m" * ID, b"t" * ID, b"l" * ID
REAL = b"r" * ID


def side(*yes: str, shown: bool = True) -> Side:
    """A side that holds these cards, with or without the result of a release."""
    given = Shown(until=NOW + timedelta(days=1), any=False, cards=b"") if shown else None
    return Side(public=b"", held=Held(yes=yes), shown=given)


class Told:
    """Two people whose link had one release, an hour ago."""

    def __init__(self) -> None:
        self.history = History()
        half = Half(id=MINE, link=LINK, until=UNTIL, first=FIRST, rests_from=FIRST + 3 * WEEK)
        self.shared = Link(until=UNTIL, first=FIRST, inviter=MINE, guest=THEIRS, confirmed=True, taken=True, released=1)
        self.snapshot = LinkSnapshot(NOW, halves={ONE: (half,), TWO: (replace(half, id=THEIRS),)})
        self.lies(side(), side())

    def lies(self, inviter: Side, guest: Side, sizes: tuple[int, ...] = (3, 4, 4)) -> None:
        """Put these sides into the row of the link."""
        self.snapshot.rows = [Row(LINK, sizes, Pair(link=self.shared, inviter=inviter, guest=guest))]

    def taps(self, callback: Callback) -> None:
        """Record a tap."""
        query = {"id": "q", "from": {"id": ONE}, "data": pack(callback)}
        raw = {"update_id": len(self.history.updates), "callback_query": query}
        self.history.add_update(raw, NOW)

    def found(self, *, begins: datetime | None = None) -> list[str]:
        """The violations that the checker finds."""
        return [one.what for one in link_rows.check([self.snapshot], self.history, begins)]


@pytest.fixture
def told() -> Told:
    """A link without a violation."""
    return Told()


def test_nothing_is_found_where_all_was_kept(told: Told) -> None:
    """A correct link has no violation."""
    assert told.found(begins=NOW) == []


def test_a_row_of_another_size(told: Told) -> None:
    """A row of another size is a fault."""
    told.snapshot.rows.append(replace(told.snapshot.rows[0], sizes=(3, 4, 5)))
    assert told.found() == ["links differ in size"]


def test_a_half_that_nobody_holds(told: Told) -> None:
    """A row may name a half that nobody holds only if its inviter did not confirm in time."""
    told.snapshot.halves[ONE] = ()
    assert told.found() == ["a link names a half that nobody holds"]
    told.shared = replace(told.shared, confirmed=False)
    told.lies(side(), side())
    assert told.found() == []


@pytest.mark.parametrize(
    ("released", "what"), [(0, "a round is over and was not released"), (2, "a round was released before it was over")]
)
def test_a_release_that_does_not_fit_the_clock(told: Told, released: int, what: str) -> None:
    """A release that is missing or too early is a fault."""
    told.shared = replace(told.shared, released=released)
    told.lies(side(), side())
    assert told.found(begins=NOW) == [what]


def test_a_release_for_one_side_alone(told: Told) -> None:
    """A release for one side only is a fault, unless the other person put their result away."""
    told.lies(side(), side(shown=False))
    assert told.found() == ["a round was released for one side and not for the other"]
    told.taps(LinkTap("away", THEIRS))
    assert told.found() == []


def test_a_release_beside_a_half_let_go(told: Told) -> None:
    """A release shows nothing to a half that is gone, and that is no fault."""
    told.snapshot.halves[TWO] = ()
    told.shared = replace(told.shared, guest=b"")
    told.lies(side(), side(shown=False))
    assert told.found() == []


def test_a_yes_that_nobody_said(told: Told) -> None:
    """A held yes needs a yes by the same half in the same round."""
    told.lies(side("bath"), side())
    for callback in (
        LinkPick(1, Pick.MAYBE, "bath", MINE),
        LinkPick(0, Pick.YES, "bath", MINE),
        LinkPick(1, Pick.YES, "bath", THEIRS),
    ):
        told.taps(callback)
        assert told.found() == ["a yes is held that nobody said in this round"]
    told.taps(LinkPick(1, Pick.YES, "bath", MINE))
    assert told.found() == []


def test_a_card_shown_without_two_yeses(told: Told) -> None:
    """A card that is shown needs a yes of both people."""
    told.snapshot.shown[MINE] = ("bath",)
    for half in (MINE, THEIRS):
        assert told.found() == ["the card bath is shown, and not both said yes to it"]
        told.taps(LinkPick(0, Pick.YES, "bath", half))
    assert told.found() == []


def test_a_note_without_a_release(told: Told) -> None:
    """Each note about a release needs a release of its own before it."""

    def notes(*times: datetime) -> None:
        """Plan notes for these times."""
        told.snapshot.notes[ONE] = tuple(Planned(LINK_NOTE, at, at, id=b"%d" % n) for n, at in enumerate(times))

    notes(NOW, NOW + WEEK)
    assert told.found() == []
    for times in ((NOW, NOW + timedelta(days=1)), (FIRST - timedelta(hours=1),)):
        notes(*times)
        assert told.found() == [f"{ONE}: a note after a release came without a release"]


class Linked(Story):
    """A story in which a person invites, confirms, and turns quiet."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Model(english(), together=True)
        self.taps(pack(LinkAgreed()), shows=pack(LinkTap("confirm", REAL)))
        self.taps(pack(LinkTap("confirm", REAL)))
        self.taps(pack(LinkTap("quiet", REAL)))
        self.ends()

    def told(self) -> Links:
        """The person's links without their seal."""
        return links.plain(self.stored.people[ONE].person.links)

    def say(self, half: Half) -> list[str]:
        """The violations if this is the person's half."""
        person = self.stored.people[ONE].person
        self.remember(replace(person, links=replace(person.links, halves=(half,))))
        return self.found()


def test_a_half_fits_its_taps() -> None:
    """The stored half must have the state that results from the taps."""
    story = Linked()
    (half,) = story.stored.people[ONE].person.links.halves
    assert half.quiet
    assert half.confirmed
    assert story.found() == []
    assert story.say(replace(half, id=REAL, first=half.first + WEEK)) == []
    assert story.say(replace(half, quiet=False)) == ["lost"]
    assert story.say(replace(half, sign="fox")) == ["lost"]
    assert story.say(replace(half, confirmed=False)) == ["lost"]


def test_a_half_that_nothing_made() -> None:
    """A button for a half that was shown before any update made one fits no possible course."""
    story = Story()
    story.model = Model(english(), together=True)
    story.taps("z:menu", shows=pack(LinkTap("confirm", REAL)))
    story.taps(pack(LinkTap("confirm", REAL)))
    updates, calls = story.history.of(ONE), story.history.to(ONE)
    seen = seen_by(updates, calls, story.history, story.stored, story.model)
    assert story.model.run([updates], seen, {}) == set()


@pytest.mark.parametrize(("hours", "halves"), [(23, 1), (25, 0)])
def test_an_invitation_is_open_for_a_day(hours: int, halves: int) -> None:
    """An invitation that is opened within a day gives a half, and later none."""
    story, token = Story(), b"k" * ID
    story.model = Model(english(), together=True)
    address = invitation(links.linking(Said("/start"), 0, EVENING, {}), token)
    assert token_in(address.partition("=")[2]) == token
    story.calls("sendMessage", chat=TWO, markup=f'{{"copy_text": {{"text": "{address}"}}}}')
    story.history.calls[-1].at = EVENING - timedelta(hours=hours)
    story.taps(pack(LinkAgreed(token)))
    story.ends()
    assert len(story.stored.people[ONE].person.links.halves) == halves


def test_a_tap_given_up_before_weeks_passed() -> None:
    """A tap that Telegram dropped before weeks passed was carried out on the first day, when the invitation was open,
    or never."""
    story = Linked()
    confirm = next(one for one in story.history.updates if one.data.startswith("g:confirm"))
    last, later = story.history.steps, EVENING + timedelta(days=11)
    times = ((0, EVENING, EVENING), (last + 1, EVENING, later), (last + 2, later, later))
    story.history.clock = [ClockChange(*one) for one in times]
    del story.history.confirmed[confirm.update_id]
    story.history.expired.add(confirm.update_id)
    assert story.found() == []
    (half,) = story.stored.people[ONE].person.links.halves
    assert half.confirmed
