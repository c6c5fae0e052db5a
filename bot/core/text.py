"""Text as Telegram counts it: in UTF-16 code units."""


def units(text: str) -> int:
    """How many UTF-16 code units the text takes; Telegram's limits and entity offsets count these."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The text as it can be stored and sent back: without NUL, and with lone surrogates replaced by U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\x00", "")


def cut(text: str, most: int) -> str:
    """The text as far as it fits into that many code units, with … at its end where it does not."""
    if units(text) <= most:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: (most - 1) * 2].decode("utf-16-le", "ignore").rstrip() + "…"
