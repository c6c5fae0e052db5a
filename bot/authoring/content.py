"""Reads the content folder into one `Content`, and reports the faults of each file."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.authoring import build, schema
from bot.authoring.build import ReminderKind
from bot.authoring.country_shapes import SupportShape, WindowShape, WindowsShape
from bot.authoring.danger_lists import read_lists
from bot.authoring.deck import DECK, DeckShape, build_deck
from bot.authoring.fault import Fault
from bot.authoring.passphrase_lists import read_famous, read_undrawn
from bot.authoring.words import FALLBACK, Words, is_language, read_words
from bot.authoring.yaml_file import KeyPath, YamlFile, read
from bot.core.danger import Danger
from bot.core.deck import Deck
from bot.core.flow import Flow
from bot.core.idea import Idea

_Shape = TypeVar("_Shape", bound=schema.Shape)

WINDOWS = "windows.yaml"
_REMEDIES = {
    "extra_forbidden": "take it out, or check its spelling against content/README.md",
    "missing": "add it",
    "string_pattern_mismatch": "use small letters, digits and hyphens, at most 24, beginning with a letter",
    "enum": "use one of those",
    "literal_error": "use one of those",
}


@dataclass(frozen=True, slots=True)
class Content:
    """Everything in content/."""

    flows: dict[str, Flow]
    words: dict[str, Words]
    """By language."""
    ideas: tuple[Idea, ...]
    reminders: dict[str, ReminderKind]
    cards: tuple[schema.CardShape, ...]
    deck: Deck
    """Wishes and questions for two linked people. Empty if the folder has no such file."""
    pages: tuple[schema.PageShape, ...]
    support: SupportShape
    sources: dict[str, schema.SourceShape]
    windows: dict[str, WindowShape]
    """Urgent care, by country. Empty if the folder has no such file."""
    alarms: Danger
    famous: frozenset[str]
    """Well-known passphrases, which are refused, in the form that `bot.core.strength.bare` returns."""
    undrawn: frozenset[str]
    """Words that are never drawn for a passphrase. A `*` at the end matches any letters."""
    files: dict[str, YamlFile]
    """The files by name, such as "flows/quick.yaml", so that faults can name lines. `load` drops them."""
    broken: frozenset[str]
    """The names of files whose data have a wrong shape. Their content is left out."""

    def alarming(self, text: str) -> bool:
        """Whether a text suggests danger, by the lists of content/softcatch/ in all languages. It stores nothing."""
        return self.alarms.first_match(text) is not None

    def speak(self, language: str) -> Words:
        """The words of a language, or of the nearest one, or English."""
        return self.words[self.nearest(language)]

    def nearest(self, language: str | None) -> str:
        """The available language that is nearest to a code such as "pt-br"."""
        code = (language or FALLBACK).replace("_", "-").lower()
        known = {name.lower(): name for name in self.words}
        stem = code.split("-")[0]
        regional = next((name for low, name in sorted(known.items()) if low.split("-")[0] == stem), FALLBACK)
        return known.get(code) or known.get(stem) or regional


def content_folder() -> Path:
    """The folder content/: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "content"
    return inside if inside.is_dir() else package.parent / "content"


def read_content(root: Path) -> tuple[Content, list[Fault]]:
    """Read all content. Unreadable parts are left out and reported as faults."""
    faults: list[Fault] = []
    reader = _Reader(root, faults)
    flows: dict[str, Flow] = {}
    paths = sorted((root / "flows").glob("*.yaml"))
    for path in paths:
        name = f"flows/{path.name}"
        shape = reader.read(name, schema.FlowShape)
        if shape is None:
            continue
        if shape.id != path.stem:
            problem = f"the flow is called {shape.id!r}, its file {path.name!r}"
            faults.append(reader.files[name].fault(("id",), problem, "make them agree"))
            reader.broken |= {name, flow_file(shape.id)}
            continue
        flows[shape.id] = build.flow(shape, reader.files[name], faults)
    unread = sorted((root / "flows").glob("*.yml"))
    faults += [
        Fault(f"flows/{path.name}", 0, "this file is not read", f"rename it to {path.stem}.yaml") for path in unread
    ]
    if not paths:
        remedy = "put the content folder back, or set AFTERGLOW_CONTENT_DIR"
        faults.append(Fault("flows/", 0, "there is no flow here", remedy))
    ideas = reader.read("ideas.yaml", schema.IdeasShape)
    reminders = reader.read("reminders.yaml", schema.RemindersShape)
    cards = reader.read("cards.yaml", schema.CardsShape)
    deck = reader.read(DECK, DeckShape) if (root / DECK).exists() else None
    learn = reader.read("learn.yaml", schema.LearnShape)
    support = reader.read("support.yaml", SupportShape)
    sources = reader.read("sources.yaml", schema.SourcesShape)
    windows = reader.read(WINDOWS, WindowsShape) if (root / WINDOWS).exists() else None
    kinds = build.reminders(reminders, reader.files["reminders.yaml"], faults) if reminders else {}
    words = _words(root / "locales", faults)
    content = Content(
        build.mounted(flows, reader.files, reader.broken, faults),
        words,
        tuple(build.idea(i) for i in ideas.ideas) if ideas else (),
        kinds,
        cards.cards if cards else (),
        build_deck(deck),
        learn.pages if learn else (),
        support or SupportShape(countries={}),
        {s.id: s for s in sources.sources} if sources else {},
        windows.countries if windows else {},
        Danger(read_lists(root / "softcatch", faults)),
        read_famous(root, faults),
        read_undrawn(root, faults),
        reader.files,
        frozenset(reader.broken),
    )
    return content, faults


def flow_file(flow: str) -> str:
    """The name of a flow's file."""
    return f"flows/{flow}.yaml"


def read_shape(root: Path, name: str, model: type[_Shape], faults: list[Fault]) -> tuple[YamlFile, _Shape | None]:
    """Read a YAML file as a model. If the data have a wrong shape, the model is None, and `faults` gets each error."""
    source = read(root / name, name)
    faults.extend(source.faults)
    if source.faults:
        return source, None
    try:
        return source, model.model_validate(source.data)
    except ValidationError as invalid:
        errors = invalid.errors()
        inner = {error["loc"][:end] for error in errors for end in range(len(error["loc"]))}
        # A list that holds a wrong value gets a second error, as it counts as empty.
        faults += [
            _fault(error, source) for error in errors if error["type"] != "too_short" or error["loc"] not in inner
        ]
        return source, None


class _Reader:
    """Reads YAML files. It collects the files, and the names of those with a wrong shape."""

    def __init__(self, root: Path, faults: list[Fault]) -> None:
        self.root = root
        self.faults = faults
        self.files: dict[str, YamlFile] = {}
        self.broken: set[str] = set()

    def read(self, name: str, model: type[_Shape]) -> _Shape | None:
        self.files[name], shape = read_shape(self.root, name, model, self.faults)
        if shape is None:
            self.broken.add(name)
        return shape


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
    fallback = read_words(FALLBACK, root / FALLBACK, None, faults)
    words = {FALLBACK: fallback}
    for name in names:
        if not is_language(name):
            remedy = "name the folder by a language's code, such as de or pt-BR"
            faults.append(Fault(f"locales/{name}/", 0, f"there is no language {name!r}", remedy))
        elif name != FALLBACK:
            words[name] = read_words(name, root / name, fallback, faults)
    return words


def _fault(error: ErrorDetails, source: YamlFile) -> Fault:
    """The fault for one of pydantic's errors."""
    at = " > ".join(str(part) for part in error["loc"]) or "the file"
    problem, remedy = error["msg"], _REMEDIES.get(error["type"], "content/README.md shows the format of this file")
    if error["type"] == "value_error":
        cause = error["ctx"]["error"]
        problem, remedy = str(cause), getattr(cause, "remedy", remedy)
    elif error["type"] in ("enum", "literal_error"):
        problem = f"{problem}, not {error['input']!r}"
    return source.fault(_place(error["loc"], source), f"{at}: {problem}", remedy)


def _place(loc: tuple[int | str, ...], source: YamlFile) -> KeyPath:
    """The keys and indexes of pydantic's path that exist in the file."""
    where: KeyPath = ()
    for part in loc:
        if (*where, part) in source.lines:
            where = (*where, part)
    return where
