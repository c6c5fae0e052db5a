"""An export contains everything stored about a person, in both forms: it fits the schema, is escaped, and comes in
parts of a limited size."""

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bot.core.answer import Answer, ClearText, Picked, Seen, Skipped, Typed, typed
from bot.core.chat_messages import ChatMessage, MessageKind
from bot.core.checkin import Checkin
from bot.core.chores import CLEAR_CHAT, chore
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.outgoing import Form
from bot.core.own_note import OwnNote
from bot.core.person import Awaiting, ChatState, Dialogue, JournalLock, Keeping, Person, PersonSettings
from bot.core.planned import Planned
from bot.core.rest import Rest
from bot.core.taste import Taste
from bot.service.accounts import Account
from bot.service.export import ExportPart, JsonWriter, next_part
from bot.service.export_form import schema
from bot.service.export_page import POLICY
from bot.service.journal import Journal
from bot.store.store import Store
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from tests.service.service_fixtures import BOT, Service
from tests.service.test_codec import any_of, entries, people
from tests.support.bot_harness import EVENING, english

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA: dict[str, Any] = json.loads((DOCS / "export.schema.json").read_text(encoding="utf-8"))
EVIL = "<script>alert('1')</script> & \"quoted\" ‮turned"


@pytest.fixture
def service(store: Store) -> Service:
    return Service(store)


def checkin(flow: str, *answers: Answer) -> Checkin:
    return Checkin("word", flow, EVENING, answers)


FULL = Person(
    "de",
    settings=PersonSettings(
        zone="Europe/Berlin",
        choices=(("water", False), ("stretch", True)),
        plain_reminders=True,
        rest=Rest(until=EVENING, kinds=("bathroom",)),
        country="AT",
        places=True,
        keeping=Keeping.MONTH,
        tidy=False,
        delays=(("water", 25),),
        clocks=(("morning", datetime(2026, 1, 1, 9, 40).time()),),
        own_notes=(OwnNote(name="note-1", daily=datetime(2026, 1, 1, 9, 40).time()),),
        offered=("morning",),
    ),
    put_offs=(("snack", (45, 45)),),
    checkin=checkin(
        "quick",
        Answer("who", Picked(("solo",))),
        Answer("note-of-before", typed("leise").continued("und spät")),
        Answer("word", Picked(("calm",)), False),
    ),
    parked=checkin("casual", Answer("who", Skipped()), Answer("note", Seen())),
    chat=ChatState(
        message=7,
        messages=(ChatMessage(7, 29_000_000, MessageKind.BOT), ChatMessage(8, 29_000_001, MessageKind.WORDS)),
        cleanup_due=True,
    ),
    dialogue=Dialogue(awaiting=Awaiting.FORGET, draft=b"a key under a passphrase", resume_with="j:l"),
    taste=Taste(
        tags=frozenset({"solo", "low"}),
        tried=(("water", True), ("gone-since", False)),
        cards=("a-card-that-is-gone",),
        wishes=b"an entry",
    ),
    last_active_month="2026-03",
    lock=JournalLock(tries=2, wait_until=EVENING, read_at=EVENING),
)
"""A person with a value in every field."""


async def keep(
    service: Service, account: Account, *texts: str, at: datetime = EVENING, until: datetime | None = None
) -> None:
    """Keep an entry for each of these texts, a day apart."""
    for number, text in enumerate(texts):
        kept = at + timedelta(days=number)
        entry = Entry("quick", kept - timedelta(minutes=2), kept, (Answer("note", typed(text)),))
        await service.keep(account, KeptEntry(entry, (("Was noch?", ""),), until))


async def data(service: Service, account: Account, limit: int | None = None) -> list[dict[str, Any]]:
    """The JSON parts of an export, each checked against the schema."""
    files = await (service.files(account.id, limit=limit) if limit else service.files(account.id))
    parts = [json.loads(file.content) for file in files]
    for part in parts:
        Draft202012Validator(SCHEMA).validate(part)
    return parts


async def page(service: Service, account: Account) -> str:
    (file,) = await service.files(account.id, Form.PAGE)
    return file.content.decode()


def test_the_schema_is_made_of_the_classes() -> None:
    """docs/export.schema.json is the output of `python -m bot.service.export_form`."""
    Draft202012Validator.check_schema(SCHEMA)
    assert schema() == SCHEMA


@given(people, st.lists(any_of(Planned), max_size=3), st.lists(entries, max_size=2))
def test_true_to_the_schema(person: Person, planned: list[Planned], kept: list[KeptEntry]) -> None:
    """Every person that the bot can store gives an export that fits the published schema."""
    checkin, parked = (
        replace(one, answers=plain(one.answers)) if one else None for one in (person.checkin, person.parked)
    )
    writer = JsonWriter(replace(person, checkin=checkin, parked=parked), planned, EVENING)
    opened = [replace(one, entry=replace(one.entry, answers=plain(one.entry.answers))) for one in kept]
    listed = [replace(one, words=tuple(("asked", "shown") for _ in one.shown_answers())) for one in opened]
    written = writer.head(1) + b"".join(map(writer.entry, listed)) + writer.foot(last=True)
    Draft202012Validator(SCHEMA).validate(json.loads(written))


def plain(answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """The same answers, with typed words in plain text."""
    return tuple(
        replace(one, said=Typed(tuple(ClearText("words") for _ in one.said.parts)))
        if isinstance(one.said, Typed)
        else one
        for one in answers
    )


def test_every_field_of_the_schema_is_described() -> None:
    """docs/export.md names every property of export.schema.json."""
    listed = set(re.findall(r"`(\w+)`", (DOCS / "export.md").read_text(encoding="utf-8")))
    fields = {name for shape in (SCHEMA, *SCHEMA["$defs"].values()) for name in shape.get("properties", {})}
    assert fields - listed == set()


async def test_every_profile_fits_the_schema(service: Service) -> None:
    """The data contains everything that can be stored of a person, and fits the schema."""
    account = await service.let_in(person=FULL)
    due = service.clock.now() + timedelta(hours=1)
    planned = Planned("morning", due, due + timedelta(hours=3), datetime(2026, 3, 7, 10), arc=True)
    await service.plan(planned, chore(CLEAR_CHAT, due))
    await keep(service, account, "ein Abend")
    (part,) = await data(service, account)
    assert set(part["profile"]) == set(SCHEMA["$defs"]["person"]["properties"])
    assert "typed_at" not in str(part)
    assert part["chores"] == [{"kind": "clear-chat", "due_at": "2026-03-06T21:00:00.000Z"}]
    assert part["profile"]["settings"]["zone"] == "Europe/Berlin"
    assert part["profile"]["taste"]["tried"] == [["water", True], ["gone-since", False]]
    assert part["reminders"] == [{"kind": "morning", "due_at": "2026-03-06T21:00:00.000Z", "sent": False}]
    assert part["entries"] == [
        {
            "flow": "quick",
            "begun_at": "2026-03-06T19:58:00.000Z",
            "kept_at": "2026-03-06T20:00:00.000Z",
            "zone": None,
            "until": None,
            "answers": [{"question": "note", "said": {"kind": "typed", "text": "ein Abend"}, "settled": True}],
            "words": [["Was noch?", "ein Abend"]],
        }
    ]
    assert (part["part"], part["last"]) == (1, True)


ASKED_FOR = [id for id, kind in english().reminders.items() if not kind.own_line]


async def test_no_file_names_a_requested_note(service: Service) -> None:
    """Both files are the same for every kind of requested note, waiting or in the chat, because other people may read
    them."""
    due, seen = service.clock.now() + timedelta(days=1), set()
    for number, kind in enumerate(ASKED_FOR):
        rule = english().reminders[kind].rule
        expires = due + timedelta(minutes=rule.expires_minutes)
        planned = Planned(kind, due, expires, due.replace(tzinfo=None), safety=rule.safety, left=number)
        account = await service.let_in(number, Person("de"), (planned, replace(planned, sent=True)))
        (part,) = await data(service, account)
        seen.add((json.dumps(part), await page(service, account)))
    assert len(seen) == 1
    assert "Gewünschte Nachricht" in seen.pop()[1]


async def test_walks_that_keep_nothing_are_in_no_file(service: Service) -> None:
    """Pages for something that felt off, open or waiting, leave no trace: the files are the same as those of a person
    who paused a check-in or has none."""
    quick = Checkin("word", "quick", EVENING, (Answer("who", Picked(("solo",))),), paused=True)
    seen = set()

    async def files(person: Person, number: int) -> tuple[str, str]:
        account = await service.let_in(number, person)
        (part,) = await data(service, account)
        return json.dumps(part), await page(service, account)

    for number, (under_way, waits) in enumerate(((quick, None), (checkin("wrong"), quick), (quick, checkin("next")))):
        seen.add(await files(Person("en", checkin=under_way, parked=waits, chat=ChatState(message=7)), number))
    assert len(seen) == 1
    alone = await files(Person("en", checkin=checkin("wrong"), chat=ChatState(message=7)), 3)
    assert alone == await files(Person("en"), 4)


async def test_little_that_is_known_fits_the_schema(service: Service) -> None:
    """The data of a person with few stored facts fits the schema too."""
    account = await service.let_in(person=Person("en"))
    (part,) = await data(service, account)
    assert (part["profile"]["settings"]["zone"], part["entries"], part["reminders"]) == (None, [], [])


def test_the_schema_refuses_unknown_fields() -> None:
    """The schema refuses an unknown field and a time in another format."""
    assert not Draft202012Validator(SCHEMA["$defs"]["moment"]).is_valid("2026-03-06 20:00")
    shape = {**SCHEMA["$defs"]["checkin"], "$defs": SCHEMA["$defs"]}
    one = {"id": "a", "flow": "quick", "begun_at": "2026-03-06T20:00:00.000Z", "answers": [], "paused": False}
    assert Draft202012Validator(shape).is_valid(one)
    assert not Draft202012Validator(shape).is_valid(one | {"new": 1})


class Elements(HTMLParser):
    """The elements of a page with their attributes, and all text outside the style sheet."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._silent = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self._silent = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._silent = False

    def handle_data(self, data: str) -> None:
        self.text += "" if self._silent else data


async def test_the_page_uses_own_language_and_zone(service: Service) -> None:
    """The HTML page names everything that is kept, in the person's language and time zone."""
    account = await service.let_in(person=FULL)
    due = datetime(2026, 3, 7, 9, tzinfo=UTC)
    await service.plan(Planned("water", due, due + timedelta(hours=1)))
    await keep(service, account, "ein Abend", at=datetime(2026, 2, 28, 23, 30, tzinfo=UTC))
    await keep(
        service, account, "noch einer", at=datetime(2026, 4, 2, 12, tzinfo=UTC), until=datetime(2026, 4, 7, tzinfo=UTC)
    )
    html = await page(service, account)
    text = Elements(html).text
    assert "Europe/Berlin" in text
    assert "Deutsch" in text
    assert text.count("Behalten bis 7. April 2026.") == 1
    for listed in (
        "Wasser",
        "Klare Worte",
        "Für 30 Tage",
        "Fassung 1",
        "leise",
        "a-card-that-is-gone",
        "gone-since",
        "low, solo",
    ):
        assert listed in text, listed
    assert "Sa., 7. März, 10:00" in text
    assert re.findall("<h3>(.*?)</h3>", html) == ["März 2026", "April 2026"]
    assert "So., 1. März, 00:30" in text
    assert text.index("Was noch?") < text.index("ein Abend") < text.index("noch einer")


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "pt-BR"])
async def test_the_page_speaks_every_language(service: Service, language: str) -> None:
    """The export page is in the person's language."""
    account = await service.let_in(person=Person(language))
    found = Elements(await page(service, account))
    assert ("html", {"lang": language, "dir": "ltr"}) in found.found
    assert service.words(language, "export-empty") in found.text
    assert service.words(language, "export-page-utc") in found.text


async def test_the_page_runs_nothing(service: Service) -> None:
    """The page runs no script, fetches nothing and escapes every word."""
    account = await service.let_in(person=Person("en", checkin=checkin("quick", Answer("note-of-before", typed(EVIL)))))
    await keep(service, account, EVIL)
    html = await page(service, account)
    found = Elements(html)
    assert found.text.count(EVIL) == 2
    assert {tag for tag, _ in found.found} <= {
        *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "article"),
        *("h1", "h2", "h3", "h4", "span", "p", "dl", "dt", "dd"),
    }
    assert {name for _, attributes in found.found for name in attributes} <= {
        *("lang", "dir", "charset", "http-equiv", "content", "name")
    }
    assert "://" not in html
    assert ("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY}) in found.found
    assert "default-src 'none'" in POLICY
    assert "unsafe" not in POLICY


@pytest.mark.parametrize("form", Form)
async def test_a_long_export_comes_in_parts(service: Service, form: Form) -> None:
    """A long export comes in parts of a limited size that leave nothing out."""
    account = await service.let_in()
    said = [f"evening {number} {'x' * 300}" for number in range(40)]
    await keep(service, account, *said)
    files = await service.files(account.id, form, limit=8_000)
    assert len(files) > 2
    assert all(len(file.content) <= 8_000 for file in files)
    assert [file.name for file in files] == [f"mine-{number}.{form}" for number in range(1, len(files) + 1)]
    together = b"".join(file.content for file in files).decode()
    order = re.findall(r"evening \d+ x+", together)
    assert order == [text for text in said for _ in range(order.count(text))]
    assert set(order) == set(said)


async def test_each_part_of_the_data_is_whole(service: Service) -> None:
    """Each part of the data is valid by itself, and says whether another part follows."""
    account = await service.let_in()
    said = [f"evening {number} {'x' * 300}" for number in range(40)]
    await keep(service, account, *said)
    parts = await data(service, account, limit=8_000)
    assert [words for part in parts for entry in part["entries"] for _, words in entry["words"]] == said
    assert [part["part"] for part in parts] == list(range(1, len(parts) + 1))
    assert [part["last"] for part in parts] == [False] * (len(parts) - 1) + [True]


async def test_an_entry_longer_than_a_part_is_exported(service: Service) -> None:
    """An entry above the size limit gets a part of its own."""
    account = await service.let_in()
    await keep(service, account, "x" * 3_000, "y" * 3_000)
    parts = await data(service, account, limit=100)
    assert [len(part["entries"]) for part in parts] == [1, 1]


async def test_no_transaction_is_open_during_an_upload(service: Service) -> None:
    """No transaction is open while a part is uploaded, so a slow upload delays neither an erasure nor the deletion of
    its own file."""
    account = await service.let_in()
    await keep(service, account, *("x" * 3_000 for _ in range(4)))

    class Watched(Store):
        """A store that counts its open read transactions."""

        open_now = 0

        @asynccontextmanager
        async def read(self) -> AsyncIterator[UnitOfWork]:
            self.open_now += 1
            async with super().read() as uow:
                yield uow
            self.open_now -= 1

    watched = Watched(service.store.address)
    seen = [watched.open_now async for _ in service.exports(watched, limit=100).documents(account.id, service.step())]
    assert seen == [0] * 4
    await watched.close()


async def test_an_export_yields_between_entries(service: Service) -> None:
    """An export lets other tasks run after each entry, because a journal of years takes seconds to open."""
    account = await service.let_in()
    await keep(service, account, *("x" for _ in range(90)))
    turns, at = 0, list[int]()

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    class Noting(JsonWriter):
        def entry(self, kept: KeptEntry) -> bytes:
            at.append(turns)
            return super().entry(kept)

    task = asyncio.create_task(other())
    private = service.accounts.stored_private(account)
    async with service.store.read() as uow:
        journal = Journal(uow, await service.account())
        await next_part(journal, private, Noting(account.person, (), EVENING), ExportPart(0, b"", frozenset(), False))
    task.cancel()
    assert len(set(at)) == 90


WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
opened: list[str] | None = None
"""The files opened for writing while a test records them; None while no test does."""


def _note(event: str, args: tuple[Any, ...]) -> None:
    if opened is not None and event == "open" and args[2] & WRITING:
        opened.append(str(args[0]))


sys.addaudithook(_note)


@pytest.mark.parametrize("form", Form)
async def test_no_part_is_written_to_a_file(service: Service, tmp_path: Path, form: Form) -> None:
    """The export writes no file, not even if it is long."""
    global opened
    account = await service.let_in()
    await keep(service, account, *("x" * 3_000 for _ in range(100)))
    await service.files(account.id, form)  # modules that are loaded at the first export are loaded now
    opened = []
    try:
        files = await service.files(account.id, form, limit=100_000)
        seen = list(opened)
        (tmp_path / "bait").touch()
        assert opened == [*seen, str(tmp_path / "bait")], "a file that is written is seen here"
    finally:
        opened = None
    assert len(files) > 2
    assert seen == []


async def test_an_account_gone_between_two_parts(service: Service) -> None:
    """If the account is erased between two parts, no other part is made."""
    account = await service.let_in()
    await keep(service, account, *("x" * 3_000 for _ in range(4)))
    files = service.exports(limit=100).documents(account.id, service.step())
    await anext(files)
    async with service.store.begin() as uow:
        await uow.accounts.delete(account.id)
    assert [file async for file in files] == []
    assert await service.files(account.id) == []


async def test_a_foreign_entry_is_never_exported(service: Service) -> None:
    """Another person's box in the place of an own entry does not open."""
    mine, other = await service.let_in(), await service.let_in(BOT + 1)
    await keep(service, mine, "mine")
    await keep(service, other, "not yours")
    (theirs,), (id,) = (await service.entry_rows(other)).values(), await service.entry_rows(mine)
    await service.set("entry", {"id": id}, box=theirs)
    with pytest.raises(SealBroken):
        await service.files(mine.id)
