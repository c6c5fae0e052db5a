"""The people who can talk to the bot in the sandbox. A private chat has the id of its person."""

from dataclasses import dataclass
from typing import Any

FIRST_ID = 7_000_000_001
"""It has more than 32 bits, like real ids."""


@dataclass(frozen=True, slots=True)
class User:
    """A person with a Telegram app."""

    id: int
    name: str
    language_code: str = "en"
    """The language of the app, as an IETF tag."""

    def as_user(self) -> dict[str, Any]:
        """The Bot API's User object."""
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.name,
            "language_code": self.language_code,
        }

    def as_chat(self) -> dict[str, Any]:
        """The Chat object of the private chat with this person."""
        return {"id": self.id, "first_name": self.name, "type": "private"}


def first_people(count: int) -> list[User]:
    """The first `count` people: "You", "Partner", "Person 3" and so on. Raises ValueError if `count` is below one."""
    if count < 1:
        raise ValueError(f"The sandbox needs at least one person, not {count}.")
    names = ["You", "Partner", *(f"Person {n}" for n in range(3, count + 1))]
    return [User(FIRST_ID + n, names[n]) for n in range(count)]
