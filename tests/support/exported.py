"""A short form of the JSON of /export, with a flat profile, for tests that check single fields."""

from typing import Any

PARTS = ("settings", "dialogue", "lock", "chat", "taste")
MAYBE = (
    "parked",
    "tags",
    "tried",
    "cards",
    "messages",
    "cleanup_due",
    "locked",
    "tries",
    "wait_until",
    "resume_with",
    "read_at",
)
"""Fields that the short form leaves out if they are empty."""


def in_short(export: dict[str, Any]) -> dict[str, Any]:
    """An export with a flat profile, and answers such as `{"question": "who", "picked": ["solo"]}`."""
    profile = dict(export["profile"])
    for part in PARTS:
        profile |= profile.pop(part)
    profile["choices"], profile["tried"] = dict(profile["choices"]), dict(profile["tried"])
    profile["quiet"] = [profile["quiet"]["start"], profile["quiet"]["end"]]
    for checkin in (profile["checkin"], profile["parked"], *export["entries"]):
        if checkin is not None:
            checkin["answers"] = [_answer(**answer) for answer in checkin["answers"]]
    profile = {name: value for name, value in profile.items() if value or name not in MAYBE}
    return export | {"profile": profile}


def _answer(question: str, said: dict[str, Any], settled: bool) -> dict[str, Any]:
    short: dict[str, Any] = {"question": question, said["kind"]: said.get("options", said.get("text", True))}
    return short if settled else short | {"open": True}
