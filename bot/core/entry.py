"""A finished check-in, as the journal keeps it. It must never hold a label or a text of the content."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from bot.core.answer import Answer


@dataclass(frozen=True, slots=True)
class Entry:
    """A finished check-in. Times are UTC."""

    flow: str
    begun_at: datetime
    kept_at: datetime
    answers: tuple[Answer, ...]
    checkin: str = ""
    """The id of the check-in. Typed words are bound to it when they are sealed."""
    zone: str | None = None
    """The person's time zone when the entry was kept, an IANA name. None if it was unknown."""

    def local(self, place: tzinfo) -> datetime:
        """When the entry was kept, in its `zone`; in `place` if `zone` is unknown."""
        return self.kept_at.astimezone(ZoneInfo(self.zone) if self.zone else place)
