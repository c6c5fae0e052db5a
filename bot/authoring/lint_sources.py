"""Checks sources: each is cited, and none is out of date."""

from collections.abc import Iterator
from datetime import date

from bot.authoring.content import Content
from bot.authoring.fault import Fault
from bot.authoring.lint_lists import citations

FACT_LASTS = 400
"""Days after which a fact must be compared with its source again."""
NUMBER_LASTS = 180
"""Days after which a phone number must be compared with its page again."""


def uncited(content: Content) -> Iterator[Fault]:
    """Sources that are never cited."""
    if content.broken:
        return  # unread files may cite the rest
    used = {id for _, _, id in citations(content)}
    for index, id in enumerate(content.sources):
        if id not in used:
            remedy = "cite it where its fact is said, or take it out"
            yield content.files["sources.yaml"].fault(("sources", index), f"nothing cites {id!r}", remedy)


def outdated(content: Content, today: date) -> Iterator[Fault]:
    """Facts and numbers that were compared with their source too long ago, or never."""
    for index, fact in enumerate(content.sources.values()):
        days = (today - fact.checked).days
        if days > FACT_LASTS:
            yield content.files["sources.yaml"].fault(("sources", index, "checked"), *_old(fact.id, days, FACT_LASTS))
    for code, country in content.support.countries.items():
        fault = content.files["support.yaml"].fault
        emergency, at = country.emergency, ("countries", code)
        if emergency.checked is None:
            problem = f"the emergency number of {code} was never compared with a public page"
            yield fault((*at, "emergency"), problem, "find one, and note it as source and checked")
        elif (days := (today - emergency.checked).days) > NUMBER_LASTS:
            said = _old(f"the emergency number of {code}", days, NUMBER_LASTS)
            yield fault((*at, "emergency", "checked"), *said)
        if (silent := country.silent) and (days := (today - silent.checked).days) > NUMBER_LASTS:
            said = _old(f"the way without a word of {code}", days, NUMBER_LASTS)
            yield fault((*at, "silent", "checked"), *said)
        for index, line in enumerate(country.lines):
            days = (today - line.checked).days
            if days > NUMBER_LASTS:
                yield fault((*at, "lines", index, "checked"), *_old(line.id, days, NUMBER_LASTS))


def _old(name: str, days: int, most: int) -> tuple[str, str]:
    return f"{name} was checked {days} days ago, over {most}", "compare it with its page, and renew `checked`"
