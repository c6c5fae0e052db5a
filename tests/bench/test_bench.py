"""Every part of the bench runs at small sizes and returns its figures."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.core.schedule import next_due
from bot.service.accounts import Accounts
from bot.store import Store, locate
from tests.bench import subjects
from tests.bench.__main__ import main
from tests.bench.command import PARTS
from tests.bench.crowd import FIRST, Crowd, UnexpectedScreen
from tests.bench.ideas import RULES
from tests.bench.inside import ANSWER, MOST_ROUND_TRIPS, walk
from tests.bench.people import compared
from tests.bench.plan import Plan
from tests.bench.report import Claim, Machine, Part, as_json, as_markdown
from tests.bench.seed import BOT, WAITING, Size, build
from tests.bench.telegram import Shown, Telegram, _fields
from tests.support.bot_harness import english


def figures(part: Part) -> list[dict[str, Any]]:
    """The rows of a part. Checks that each is as wide as the head."""
    assert all(len(row) == len(part.columns) for row in part.rows)
    return [dict(zip(part.columns, row, strict=True)) for row in part.rows]


@pytest.mark.slow
@pytest.mark.parametrize("name", PARTS)
async def test_each_part_runs_and_gives_its_figures(name: str) -> None:
    """Every part of the bench runs at small sizes and returns rows, claims and JSON with non-negative figures."""
    steps = list[str]()
    part = await PARTS[name](Plan.quick(), steps.append)
    rows = figures(part)
    assert rows and part.claims and steps
    assert all(figure is None or isinstance(figure, str) or figure >= 0 for row in part.rows for figure in row)
    assert all(claim.value > 0 for claim in part.claims)
    assert json.loads(json.dumps(as_json(Machine.this(), [part])))["parts"][0]["rows"] == rows
    if name == "taps":
        assert len(rows) == 6
        assert all(row["taps a second"] > 0 and row["p50 ms"] <= row["p99 ms"] for row in rows)
        assert [row["database's"] is None for row in rows] == [True, False, True, True, True, False]


def test_the_learned_rule_finds_kinder_ideas() -> None:
    """For the same people and evenings the learned rule beats the earlier rule and chance, with and without
    habituation."""
    for tiring in (False, True):
        kind = {name: compared(rule, english().ideas, 25, tiring=tiring).later for name, rule in RULES.items()}
        assert kind["what the bot does"] > kind["wishes first, as before"] > kind["chance"]


async def test_a_missing_package_is_named_in_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """A competing bot whose package is not installed gets a reason in place of figures."""
    monkeypatch.setattr(subjects, "find_spec", lambda _: None)
    missing = {key: peer.missing for key, peer in subjects.peers("-", 1, "-").items()}
    assert missing["aiogram"] == "not measured: aiogram is not installed"
    assert missing["session"] == "not measured: asyncpg is not installed"
    assert [key for key, why in missing.items() if why] == ["aiogram", "session"]


async def test_seeded_accounts_can_be_opened(database_url: str, tmp_path: Path) -> None:
    """In a seeded database the accounts that tap open completely; all others at least have a readable schedule."""
    site = await build(tmp_path, database_url, 3, Size(10, entries=2, due=datetime.now(UTC)))
    store, accounts = Store(locate(database_url)), Accounts(site.roots, BOT)
    try:
        async with store.read() as uow:
            assert await uow.all_tables.counts(["account", "entry"]) == {"account": 10, "entry": 20}
            for chat in site.chats:
                account = await accounts.find(uow, chat)
                assert account is not None and account.person.settings.zone == "UTC"
                assert next_due(account.schedule, account.person) is not None
                assert len(account.index().numbers) == 2
            rows = await uow.accounts.schedules(b"", 20)
            assert sorted(len(accounts.schedule_of(*row)) for row in rows) == [1] * 3 + [WAITING] * 7
    finally:
        await store.close()


@pytest.mark.slow
async def test_a_tap_is_traced_step_by_step(postgresql_url: str, tmp_path: Path) -> None:
    """A traced walk lists its steps, the files an answer enters and its round trips to PostgreSQL."""
    trips = await walk(tmp_path, postgresql_url)
    assert tuple(trip.step for trip in trips) == subjects.CHECKIN
    (answer,) = (trip for trip in trips if trip.step == ANSWER)
    assert {"bot/core/engine.py", "bot/store/postgres.py", "bot/telegram_gate/polling.py"} <= answer.files
    assert answer.round_trips is not None and 0 < answer.round_trips <= MOST_ROUND_TRIPS


async def test_a_changed_conversation_ends_the_run() -> None:
    """If an expected button is missing, the simulated user stops at once and names the button."""
    crowd = Crowd((">no-such-button",), [FIRST])
    with pytest.raises(UnexpectedScreen, match="no-such-button"):
        await crowd.press(1, 1)


async def test_taps_that_are_not_answered_are_counted() -> None:
    """When answers are missing, the run fails and says how many taps had none."""
    with pytest.raises(UnexpectedScreen, match="2 taps were not answered"):
        await Crowd(("hello",), [FIRST, FIRST + 1]).press(2, 2, patience=0.01)


_PART = b'Content-Disposition: form-data; name="%b"\r\n\r\n%b\r\n'


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"chat_id": 7, "reply_markup": {"inline_keyboard": []}}', "application/json"),
        (b"chat_id=7&reply_markup=%7B%22inline_keyboard%22%3A%5B%5D%7D", "application/x-www-form-urlencoded"),
        (
            b"--x\r\n".join((b"", _PART % (b"chat_id", b"7"), _PART % (b"reply_markup", b'{"inline_keyboard": []}')))
            + b"--x--\r\n",
            "multipart/form-data; boundary=x",
        ),
    ],
)
def test_the_stand_in_reads_every_encoding(body: bytes, kind: str) -> None:
    """The stand-in reads JSON, URL-encoded forms and multipart bodies alike."""
    fields = _fields(body, kind)
    assert int(fields["chat_id"]) == 7 and fields["reply_markup"] == {"inline_keyboard": []}


async def test_unconfirmed_updates_come_again() -> None:
    """getUpdates returns an update again until a higher offset confirms it."""
    seen = list[Shown]()
    telegram = Telegram(seen.append)
    telegram.say(7, "one")
    telegram.say(7, "two")

    async def poll(offset: int) -> list[int]:
        batch = await telegram.answer("getUpdates", b'{"offset": %d}' % offset, "application/json")
        return [update["update_id"] for update in batch]

    assert await poll(0) == [1, 2]
    assert await poll(2) == [2]
    assert await poll(3) == []
    await telegram.answer("sendMessage", b'{"chat_id": 7, "text": "x"}', "application/json")
    assert [shown.chat for shown in seen] == [7]


def test_a_claim_says_whether_it_holds() -> None:
    """A claim prints its value, its goal, and whether the goal is met."""
    assert str(Claim("tap", 0.5, 1.0)) == "tap: 0.50 times (aim: at most 1.00), met"
    assert str(Claim("p99", 51.0, 50.0, "ms")).endswith("missed")


def test_markdown_has_the_machine_and_all_rows() -> None:
    """The Markdown report contains the machine, each row, each claim and each note."""
    part = Part("Title", ("what", "ms"), [("a", 1.5), ("b", None)], [Claim("c", 1, 2)], ["a note"])
    text = as_markdown(Machine("CPU", 2, "3.11", "Linux", 3.0), [part])
    assert "Measured on CPU, 2 cores, Python 3.11, Linux; load average 3.0" in text
    assert "| a | 1.50 |" in text and "| b | – |" in text and "- c: " in text and "- a note" in text


def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown --part exits with an error that lists the existing parts."""
    with pytest.raises(SystemExit):
        main(["--part", "tap"])
    refused = capsys.readouterr().err
    assert all(name in refused for name in PARTS)


def test_sizes_can_be_given() -> None:
    """Given sizes replace the default ones, in ascending order."""
    plan = Plan().with_sizes([500, 100], 7, 1.5, 9)
    assert (plan.accounts, plan.taps, plan.seconds, plan.pending) == ((100, 500), 7, 1.5, 9)
    assert Plan().with_sizes(None, None, None, None) == Plan()
