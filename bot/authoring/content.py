"""All content, read and checked: what the rest of the bot stands on."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from bot.authoring import build, schema
from bot.authoring.build import ReminderKind
from bot.authoring.fault import ContentFaults, Fault
from bot.authoring.source import Source, Where, read
from bot.authoring.words import FALLBACK, Words, read_words
from bot.core.flow import Flow
from bot.core.idea import Idea

_Shape = TypeVar("_Shape", bound=schema.Shape)

REMEDIES = {
    "extra_forbidden": "take it out, or check its spelling against content/README.md",
    "missing": "add it",
    "string_pattern_mismatch": "use small letters, digits and hyphens, at most 24, beginning with a letter",
    "enum": "use one of those",
    "literal_error": "use one of those",
}


@dataclass(frozen=True, slots=True)
class Content:
    """Everything in content/. `words` by language; `sources` and `support` as they stand in their files."""

    flows: dict[str, Flow]
    words: dict[str, Words]
    ideas: tuple[Idea, ...]
    reminders: dict[str, ReminderKind]
    cards: tuple[schema.CardShape, ...]
    pages: tuple[schema.PageShape, ...]
    support: schema.SupportShape
    sources: dict[str, schema.SourceShape]
    alarms: re.Pattern[str] | None
    origins: dict[str, Source]
    """Where each flow came from, for the lint to name lines."""

    def alarming(self, text: str) -> bool:
        """Whether words suggest danger, by the phrases of content/softcatch/ in any language. Nothing is kept of it."""
        return self.alarms is not None and self.alarms.search(_plain(text)) is not None

    def speak(self, language: str) -> Words:
        """The words of a language, or of the nearest there is, or English."""
        return self.words[self.nearest(language)]

    def nearest(self, language: str | None) -> str:
        """The language there is that comes nearest to a code such as "pt-br"."""
        code = (language or FALLBACK).replace("_", "-").lower()
        known = {name.lower(): name for name in self.words}
        stem = code.split("-")[0]
        regional = next((name for low, name in sorted(known.items()) if low.split("-")[0] == stem), FALLBACK)
        return known.get(code) or known.get(stem) or regional


def content_folder() -> Path:
    """Where content/ lies: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "content"
    return inside if inside.is_dir() else package.parent / "content"


def load(folder: Path | None = None, *, every_language: bool = False) -> Content:
    """Read and check all content. Raises ContentFaults with every fault there is, not just the first.

    What another language lacks is said in English, so it is a fault only where `every_language` is to be whole.
    """
    from bot.authoring.lint import lint

    content, faults = read_content(folder or content_folder())
    if content is not None and not faults:
        faults = lint(content, sorted(content.words) if every_language else [FALLBACK])
    if faults or content is None:
        raise ContentFaults(faults)
    return content


def read_content(root: Path) -> tuple[Content | None, list[Fault]]:
    """Read everything; faults of shape come back beside it. No content where any file has the wrong shape."""
    faults: list[Fault] = []
    origins: dict[str, Source] = {}
    flows: dict[str, Flow] = {}
    for path in sorted((root / "flows").glob("*.yaml")):
        source = read(path, f"flows/{path.name}")
        shape = _shaped(source, schema.FlowShape, faults)
        if shape is None:
            continue
        if shape.id != path.stem:
            faults.append(
                source.fault(("id",), f"the flow is called {shape.id!r}, its file {path.name!r}", "make them agree")
            )
        flows[shape.id] = build.flow(shape, source, faults)
        origins[shape.id] = source
    if not flows and not faults:
        faults.append(
            Fault(
                "flows/",
                0,
                "there is no flow here",
                "put the content folder back, or set AFTERGLOW_CONTENT_DIR",
            )
        )
    ideas = _shaped(read(root / "ideas.yaml", "ideas.yaml"), schema.IdeasShape, faults)
    reminder_source = read(root / "reminders.yaml", "reminders.yaml")
    reminders = _shaped(reminder_source, schema.RemindersShape, faults)
    cards = _shaped(read(root / "cards.yaml", "cards.yaml"), schema.CardsShape, faults)
    learn = _shaped(read(root / "learn.yaml", "learn.yaml"), schema.LearnShape, faults)
    support = _shaped(read(root / "support.yaml", "support.yaml"), schema.SupportShape, faults)
    sources = _shaped(read(root / "sources.yaml", "sources.yaml"), schema.SourcesShape, faults)
    kinds = build.reminders(reminders, reminder_source, faults) if reminders else {}
    words = _words(root / "locales", faults)
    flows = build.mounted(flows, origins, faults)
    if faults or not (ideas and reminders and cards and learn and support and sources):
        return None, faults
    origins["reminders"] = reminder_source
    found = Content(
        flows,
        words,
        tuple(build.idea(i) for i in ideas.ideas),
        kinds,
        cards.cards,
        learn.pages,
        support,
        {s.id: s for s in sources.sources},
        _alarms(root / "softcatch"),
        origins,
    )
    return found, faults


def _alarms(root: Path) -> re.Pattern[str] | None:
    """The phrases of every language as one pattern: whoever is in danger may not write in the language they chose."""
    lines = [line for path in sorted(root.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    phrases = {_plain(line) for line in lines if line.strip() and not line.startswith("#")}
    if not phrases:
        return None
    return re.compile(r"\b(?:" + "|".join(re.escape(phrase) for phrase in sorted(phrases)) + r")\b")


def _plain(text: str) -> str:
    """Text as phrases are compared: small letters, single spaces, straight apostrophes."""
    return " ".join(text.casefold().replace("’", "'").split())


def _words(root: Path, faults: list[Fault]) -> dict[str, Words]:
    folders = sorted(path for path in root.iterdir() if path.is_dir()) if root.is_dir() else []
    names = [folder.name for folder in folders]
    if FALLBACK not in names:
        faults.append(
            Fault(
                f"locales/{FALLBACK}/",
                0,
                "English is missing",
                "every message must be there at least in English",
            )
        )
        return {}
    fallback = read_words(FALLBACK, root / FALLBACK, None)
    others = {name: read_words(name, root / name, fallback) for name in names if name != FALLBACK}
    return {FALLBACK: fallback, **others}


def _shaped(source: Source, model: type[_Shape], faults: list[Fault]) -> _Shape | None:
    faults.extend(source.faults)
    if source.faults:
        return None
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        for item in error.errors():
            where = _place(item["loc"], source)
            at = " > ".join(str(part) for part in item["loc"]) or "the file"
            said = str(item["ctx"]["error"]) if item["type"] == "value_error" else item["msg"]
            remedy = REMEDIES.get(item["type"], "content/README.md shows the format of this file")
            faults.append(source.fault(where, f"{at}: {said}", remedy))
        return None


def _place(loc: tuple[int | str, ...], source: Source) -> Where:
    """pydantic's path to a fault, as far as it names parts of the file."""
    where: Where = ()
    for part in loc:
        if (*where, part) in source.lines:
            where = (*where, part)
    return where
