"""The bench, at sizes that say nothing of speed: every part runs to its end and gives what it says it gives."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.bench import subjects
from bot.bench.command import PARTS
from bot.bench.crowd import Crowd, LostTheWay
from bot.bench.plan import Plan, Told
from bot.bench.report import Claim, Machine, Part, as_json, as_markdown
from bot.bench.seed import BOT, FIRST, Size, build
from bot.bench.telegram import Shown, Telegram, _fields
from bot.cli import app
from bot.service.accounts import Accounts
from bot.store import Store, make_engine


class Steps(Told):
    """What was told."""

    def __init__(self) -> None:
        self.told = list[str]()

    def step(self, what: str) -> None:
        self.told.append(what)


def figures(part: Part) -> list[dict[str, Any]]:
    """The rows of a part; each is as wide as the head says."""
    assert all(len(row) == len(part.columns) for row in part.rows)
    return [dict(zip(part.columns, row, strict=True)) for row in part.rows]


@pytest.mark.slow
@pytest.mark.parametrize("name", PARTS)
async def test_each_part_measures_everything_it_names(name: str) -> None:
    steps = Steps()
    part = await PARTS[name](Plan.quick(), steps)
    rows = figures(part)
    assert rows and part.claims and steps.told
    assert all(figure is None or isinstance(figure, str) or figure >= 0 for row in part.rows for figure in row)
    assert all(claim.value > 0 for claim in part.claims)
    assert json.loads(json.dumps(as_json(Machine.this(), [part])))["parts"][0]["rows"] == rows
    if name == "taps":
        assert len(rows) == 5
        assert all(row["taps a second"] > 0 and row["p50 ms"] <= row["p99 ms"] for row in rows)
        assert [row["database's"] is None for row in rows] == [True, False, True, True, True]


async def test_where_aiogram_is_missing_its_row_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subjects, "find_spec", lambda _: None)
    missing = {peer.name: peer.missing for peer in subjects.peers("-", 1)}
    assert missing["aiogram 3, in memory"] == "not measured: aiogram is not installed"
    assert [name for name, why in missing.items() if why] == ["aiogram 3, in memory"]


async def test_those_who_tap_open_and_the_rest_is_there(database_url: str, tmp_path: Path) -> None:
    site = await build(tmp_path, database_url, 3, Size(10, entries=2, pending=5))
    store = Store(make_engine(database_url))
    try:
        async with store.read() as uow:
            assert await uow.everything.counts(["account", "entry", "reminder"]) == {
                "account": 10,
                "entry": 20,
                "reminder": 5,
            }
            for chat in site.chats:
                account = await Accounts(site.roots, BOT).find(uow, chat)
                assert account is not None and account.person.zone == "UTC"
                assert await uow.entries.count(account.id) == 2
    finally:
        await store.close()


async def test_a_conversation_that_changed_is_said_and_not_waited_for() -> None:
    crowd = Crowd((">no-such-button",), [FIRST])
    with pytest.raises(LostTheWay, match="no-such-button"):
        await crowd.press(1, 1)


async def test_taps_that_are_not_answered_are_counted() -> None:
    with pytest.raises(LostTheWay, match="2 taps were not answered"):
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
def test_the_stand_in_reads_each_way_that_clients_write(body: bytes, kind: str) -> None:
    fields = _fields(body, kind)
    assert int(fields["chat_id"]) == 7 and fields["reply_markup"] == {"inline_keyboard": []}


async def test_what_was_not_confirmed_is_handed_out_again() -> None:
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
    assert str(Claim("tap", 0.5, 1.0)) == "tap: 0.50 times (aim: at most 1.00), met"
    assert str(Claim("p99", 51.0, 50.0, "ms")).endswith("missed")


def test_markdown_names_the_machine_and_holds_every_row() -> None:
    part = Part("Title", ("what", "ms"), [("a", 1.5), ("b", None)], [Claim("c", 1, 2)], ["a note"])
    text = as_markdown(Machine("CPU", 2, "3.11", "Linux", 3.0), [part])
    assert "Measured on CPU, 2 cores, Python 3.11, Linux; load average 3.0" in text
    assert "| a | 1.50 |" in text and "| b | – |" in text and "- c: " in text and "- a note" in text


def test_an_unknown_part_is_refused_with_those_there_are() -> None:
    result = CliRunner().invoke(app, ["bench", "--part", "tap"])
    assert result.exit_code == 2
    assert "There is no part 'tap'. There are: taps, growth, reminders, journal." in result.output


def test_sizes_can_be_given() -> None:
    plan = Plan().with_sizes([500, 100], 7, 1.5, 9)
    assert (plan.accounts, plan.taps, plan.seconds, plan.pending) == ((100, 500), 7, 1.5, 9)
    assert Plan().with_sizes(None, None, None, None) == Plan()
