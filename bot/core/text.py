"""Text as Telegram counts it: in UTF-16 code units."""


def units(text: str) -> int:
    """How many UTF-16 code units the text takes; Telegram's limits and entity offsets count these."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The text as it can be stored and sent back: without NUL, and with lone surrogates replaced by U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\x00", "")
