"""Facts and numbers with their sources: each cited source is there, each one there is cited, none is out of date."""

from collections.abc import Iterator
from datetime import date

from bot.authoring.content import Content, flow_file
from bot.authoring.fault import Fault
from bot.authoring.source import Where

FACT_LASTS = 400
"""Days after which a fact is compared with its source again."""
NUMBER_LASTS = 180
"""Days after which a number that somebody may need at once is compared with its page again."""


def cited(content: Content) -> Iterator[Fault]:
    """Sources that are cited and not there, and sources that are there and never cited."""
    if "sources.yaml" in content.broken:
        return
    used: set[str] = set()
    for file, where, id in _citations(content):
        used.add(id)
        if id not in content.sources:
            problem = f"{id!r} is cited, and sources.yaml does not have it"
            yield content.files[file].fault(where, problem, "add it there, or check its id")
    if content.broken:
        return  # what cannot be read may well cite the rest
    for index, id in enumerate(content.sources):
        if id not in used:
            source = content.files["sources.yaml"]
            yield source.fault(
                ("sources", index), f"nothing cites {id!r}", "cite it where its fact is said, or take it out"
            )


def outdated(content: Content, today: date) -> Iterator[Fault]:
    """What was last compared with its source too long ago, or never."""
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
        for index, line in enumerate(country.lines):
            days = (today - line.checked).days
            if days > NUMBER_LASTS:
                yield fault((*at, "lines", index, "checked"), *_old(line.id, days, NUMBER_LASTS))


def _citations(content: Content) -> Iterator[tuple[str, Where, str]]:
    for flow in content.flows.values():
        for index, question in enumerate(flow.questions):
            for place, id in enumerate(question.sources):
                yield flow_file(flow.id), ("questions", index, "sources", place), id
    for index, page in enumerate(content.pages):
        for place, id in enumerate(page.sources):
            yield "learn.yaml", ("pages", index, "sources", place), id
    for index, kind in enumerate(content.reminders.values()):
        for place, id in enumerate(kind.sources):
            yield "reminders.yaml", ("reminders", index, "sources", place), id


def _old(name: str, days: int, most: int) -> tuple[str, str]:
    return f"{name} was checked {days} days ago, over {most}", "compare it with its page, and renew `checked`"
