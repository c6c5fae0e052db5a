"""What is kept, as JSON bytes and back. Each form names its version, so that a later one can read it."""

import base64
import json
import zlib
from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from bot.core.answer import Answer, restored, stored
from bot.core.checkin import Checkin
from bot.core.engine import Entry
from bot.core.journal import KeptEntry
from bot.core.person import Awaiting, Keeping, Person
from bot.core.planned import Planned
from bot.core.quiet import Quiet
from bot.core.schedule import Schedule
from bot.core.trail import Trace, Whose

VERSION = 1

Json = dict[str, Any]


class UnknownFormat(ValueError):
    """The bytes were written by a later version of the program: run that version, or a newer one."""


def dump(data: Json) -> bytes:
    """A JSON object as bytes, with its version."""
    return json.dumps({"v": VERSION, **data}, ensure_ascii=False, separators=(",", ":")).encode()


def load(blob: bytes) -> Json:
    """A JSON object from bytes. Raises UnknownFormat where a newer program wrote it."""
    data: Json = json.loads(blob)
    if data.get("v") != VERSION:
        raise UnknownFormat(f"format {data.get('v')!r} is newer than this program knows; run the version that wrote it")
    return data


def person_out(person: Person) -> bytes:
    """A profile as bytes."""
    return dump(
        {
            "language": person.language,
            "consent": person.consent,
            "zone": person.zone,
            "quiet": [f"{person.quiet.start:%H:%M}", f"{person.quiet.end:%H:%M}"],
            "choices": dict(person.choices),
            "plain": person.plain,
            "held": person.held,
            "checkin": checkin_json(person.checkin) if person.checkin else None,
            **_where_given(parked=checkin_json(person.parked) if person.parked else None),
            "message": person.message,
            "awaiting": person.awaiting,
            **_where_given(
                tags=sorted(person.tags),
                tried=dict(person.tried),
                cards=list(person.cards),
                wishes=checkin_json(person.wishes) if person.wishes else None,
                keeping="" if person.keeping is Keeping.ALWAYS else person.keeping,
                trail=[[trace.message, trace.minute, trace.whose] for trace in person.trail],
                untidy=not person.tidy,
                broom=person.broom,
                seen=person.seen,
                locked=person.locked,
                draft=_text(person.draft),
                tries=person.tries,
                wait_until=_stamp(person.wait_until) if person.wait_until else None,
                then=person.then,
                read_at=_stamp(person.read_at) if person.read_at else None,
                opening=_text(person.opening),
                unreachable=person.unreachable,
            ),
        }
    )


def person_in(blob: bytes) -> Person:
    """A profile from bytes."""
    data = load(blob)
    start, end = data["quiet"]
    return Person(
        language=data["language"],
        consent=data["consent"],
        zone=data["zone"],
        quiet=Quiet(time.fromisoformat(start), time.fromisoformat(end)),
        choices=tuple(data["choices"].items()),
        plain=data["plain"],
        held=data["held"],
        checkin=_checkin_in(data["checkin"]) if data["checkin"] else None,
        parked=_checkin_in(data["parked"]) if data.get("parked") else None,
        message=data["message"],
        awaiting=Awaiting(data["awaiting"]) if data["awaiting"] else None,
        tags=frozenset(data.get("tags", ())),
        tried=tuple(data.get("tried", {}).items()),
        cards=tuple(data.get("cards", ())),
        wishes=_checkin_in(data["wishes"]) if data.get("wishes") else None,
        keeping=Keeping(data.get("keeping", Keeping.ALWAYS)),
        trail=tuple(Trace(message, minute, Whose(whose)) for message, minute, whose in data.get("trail", ())),
        tidy=not data.get("untidy", False),
        broom=data.get("broom", False),
        seen=data.get("seen", ""),
        locked=data.get("locked", False),
        draft=_raw(data.get("draft", "")),
        tries=data.get("tries", 0),
        wait_until=_moment(data.get("wait_until")),
        then=data.get("then", ""),
        read_at=_moment(data.get("read_at")),
        opening=_raw(data.get("opening", "")),
        unreachable=data.get("unreachable", False),
    )


def _where_given(**values: Any) -> Json:
    """The values that are not empty: what nobody has set takes no room."""
    return {name: value for name, value in values.items() if value}


def checkin_json(checkin: Checkin) -> Json:
    """A check-in as JSON."""
    return {
        "id": checkin.id,
        "flow": checkin.flow,
        "begun": _stamp(checkin.begun_at),
        "answers": [answer_json(answer) for answer in checkin.answers],
        "paused": checkin.paused,
        **_where_given(typed_at=_stamp(checkin.typed_at) if checkin.typed_at else None, no_ideas=checkin.no_ideas),
    }


def answer_json(answer: Answer) -> Json:
    """An answer as JSON: see `answer.stored`; `open` while it is still being picked."""
    return {"question": answer.question, **stored(answer.said), **({} if answer.settled else {"open": True})}


def _checkin_in(data: Mapping[str, Any]) -> Checkin:
    answers = tuple(_answer_in(answer) for answer in data["answers"])
    typed_at = datetime.fromisoformat(data["typed_at"]) if "typed_at" in data else None
    begun, no_ideas = datetime.fromisoformat(data["begun"]), data.get("no_ideas", False)
    return Checkin(data["id"], data["flow"], begun, answers, data["paused"], typed_at, no_ideas)


def _answer_in(data: Mapping[str, Any]) -> Answer:
    return Answer(data["question"], restored(data), not data.get("open", False))


def schedule_out(schedule: Schedule) -> bytes:
    """A schedule as bytes, compressed: all of them lie in boxes of one size, and most of what they hold is alike."""
    return zlib.compress(dump({"planned": [planned_json(one) for one in schedule]}), 1)


def schedule_in(blob: bytes) -> Schedule:
    """A schedule from bytes. What follows its end fills the box."""
    return tuple(planned_in(one) for one in load(zlib.decompressobj().decompress(blob))["planned"])


def planned_json(planned: Planned) -> Json:
    """A reminder as JSON."""
    return {
        "id": _text(planned.id),
        "kind": planned.kind,
        "due": _stamp(planned.due_at),
        "expires": _stamp(planned.expires_at),
        **_where_given(
            local=planned.local.isoformat() if planned.local else None,
            safety=planned.safety,
            through_quiet=planned.through_quiet,
            arc=planned.arc,
            sent=planned.sent,
            left=planned.left,
            about=_text(planned.about),
            retry=_stamp(planned.retry_at) if planned.retry_at else None,
        ),
    }


def planned_in(data: Json) -> Planned:
    """A reminder from JSON."""
    return Planned(
        kind=data["kind"],
        due_at=datetime.fromisoformat(data["due"]),
        expires_at=datetime.fromisoformat(data["expires"]),
        local=_moment(data.get("local")),
        safety=data.get("safety", False),
        through_quiet=data.get("through_quiet", False),
        arc=data.get("arc", False),
        sent=data.get("sent", False),
        left=data.get("left", 0),
        about=_raw(data.get("about", "")),
        id=_raw(data["id"]),
        retry_at=_moment(data.get("retry")),
    )


def entry_out(kept: KeptEntry) -> bytes:
    """An entry as bytes: the answers by id, and the words as they were shown."""
    return dump(
        {
            "flow": kept.entry.flow,
            "begun": _stamp(kept.entry.begun_at),
            "kept": _stamp(kept.entry.kept_at),
            "answers": [answer_json(answer) for answer in kept.entry.answers],
            "words": [list(pair) for pair in kept.words],
            **_where_given(until=_stamp(kept.until) if kept.until else None),
        }
    )


def entry_in(blob: bytes, id: bytes) -> KeptEntry:
    """An entry from bytes; its id stands on the row."""
    data = load(blob)
    entry = Entry(
        data["flow"],
        datetime.fromisoformat(data["begun"]),
        datetime.fromisoformat(data["kept"]),
        tuple(_answer_in(answer) for answer in data["answers"]),
    )
    return KeptEntry(entry, tuple((asked, said) for asked, said in data["words"]), _moment(data.get("until")), id)


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _moment(stamp: str | None) -> datetime | None:
    return datetime.fromisoformat(stamp) if stamp else None


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _raw(text: str) -> bytes:
    return base64.b64decode(text)
