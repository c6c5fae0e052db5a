"""The people who can talk to the bot in the sandbox, and the bot itself, as Telegram's User objects.

Names are neutral on purpose. A private chat has the id of its person.
"""

from dataclasses import dataclass
from typing import Any

FIRST_ID = 7_000_000_001  # more than 32 bits, as real ids have


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with a Telegram app. `language_code` is the app's language, as an IETF tag."""

    id: int
    name: str
    language_code: str = "en"

    def as_user(self) -> dict[str, Any]:
        """The `User` object that updates carry."""
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.name,
            "language_code": self.language_code,
        }

    def as_chat(self) -> dict[str, Any]:
        """The private `Chat` with this person."""
        return {"id": self.id, "first_name": self.name, "type": "private"}


def first_people(count: int) -> list[User]:
    """`count` people: "You", "Partner", then "Person 3" and so on. Raises ValueError below one."""
    if count < 1:
        raise ValueError(f"The sandbox needs at least one person, not {count}.")
    names = ["You", "Partner", *(f"Person {n}" for n in range(3, count + 1))]
    return [User(FIRST_ID + n, names[n]) for n in range(count)]
