"""The readable export: a self-contained HTML page that runs nothing and fetches nothing.

All texts are escaped. The page may be opened in any browser, so its Content-Security-Policy forbids scripts, fetches
and forms.
"""

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from typing import Final

from bot.core.journal import KeptEntry
from bot.core.reading import ExportTexts

STYLE: Final = """
:root { color-scheme: light dark; --back: #fbf8f5; --card: #fff; --text: #2b2623; --soft: #6d625b; --line: #e6ddd5 }
@media (prefers-color-scheme: dark) {
  :root { --back: #1a1716; --card: #242020; --text: #ece5df; --soft: #aa9f97; --line: #3a3331 }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 42rem; background: var(--back); color: var(--text);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-size: 1.2rem; margin: 2.75rem 0 .75rem }
h3 { font-size: 1rem; color: var(--soft); margin: 2rem 0 .75rem; border-bottom: 1px solid var(--line) }
h3:first-letter { text-transform: uppercase }
h4 { font-size: .95rem; margin: 0 0 .5rem }
h4 span { color: var(--soft); font-weight: normal }
p { margin: .35rem 0; color: var(--soft) }
article, section > dl { background: var(--card); border: 1px solid var(--line); border-radius: .75rem;
  padding: 1rem 1.15rem; margin: 0 0 1rem; break-inside: avoid }
dl { margin: 0 }
dt { color: var(--soft); font-size: .9rem }
dd { margin: 0 0 .6rem; white-space: pre-wrap; unicode-bidi: isolate }
dd:last-child { margin-bottom: 0 }
""".strip()
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode("ascii")
POLICY: Final = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"


class PageWriter:
    """Writes the page, part by part, with the entries under their months."""

    def __init__(self, reading: ExportTexts) -> None:
        self._reading = reading
        self._month = ""
        self._has_entries = False

    def head(self, number: int) -> bytes:
        """The beginning of a part. The first part also has everything outside the journal."""
        reading = self._reading
        title = reading.title if number == 1 else f"{reading.title} · {reading.part(number)}"
        html = [
            "<!DOCTYPE html>",
            f'<html lang="{escape(reading.language)}" dir="{escape(reading.direction)}">',
            '<head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
            f"<title>{escape(title)}</title>",
            f"<style>{STYLE}</style></head>",
            f"<body><header><h1>{escape(title)}</h1>",
            *(f"<p>{escape(line)}</p>" for line in reading.intro),
            "</header><main>",
        ]
        html += [
            f"<section><h2>{escape(section.title)}</h2>{_lines(section.lines)}</section>"
            for section in (reading.sections if number == 1 else ())
        ]
        html.append(f"<section><h2>{escape(reading.journal)}</h2>\n")
        return "\n".join(html).encode()

    def entry(self, kept: KeptEntry) -> bytes:
        """One entry, below the heading of its month if it is the month's first."""
        reading, entry = self._reading, kept.entry
        self._has_entries = True
        month, heading = reading.month(entry), ""
        if month != self._month:
            self._month, heading = month, f"<h3>{escape(month)}</h3>\n"
        title = f"{escape(reading.moment(entry))} <span>· {escape(reading.flow(entry.flow))}</span>"
        words = _lines(kept.read()) if kept.words else f"<p>{escape(reading.silent)}</p>"
        if kept.until is not None:
            words += f"<p>{escape(reading.until(kept.until))}</p>"
        return f"{heading}<article><h4>{title}</h4>{words}</article>\n".encode()

    def foot(self, *, last: bool) -> bytes:
        """The end of a part."""
        empty = f"<p>{escape(self._reading.empty)}</p>" if last and not self._has_entries else ""
        return f"{empty}</section></main></body></html>\n".encode()


def _lines(lines: Iterable[tuple[str, str]]) -> str:
    """Names and values as a description list, each with its own text direction."""
    items = "".join(
        (f'<dt dir="auto">{escape(name)}</dt>' if name else "") + f'<dd dir="auto">{escape(value)}</dd>'
        for name, value in lines
    )
    return f"<dl>{items}</dl>"
