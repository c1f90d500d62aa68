"""What Discord takes in one message, in the units it counts. Imports nothing of the project."""

from __future__ import annotations

TEXT_CHARACTERS = 4_000
"""Over all text displays of a message, counted in UTF-16 units, the most cautious reading."""

TEXT_BYTES = 10_000
"""Above 10,170 bytes of UTF-8, each text counting twelve more, Discord answers HTTP 500."""
BYTES_A_TEXT = 12

COMPONENTS = 40
BUTTONS_A_ROW = 5
SELECT_OPTIONS = 25
CUSTOM_ID = 100
BUTTON_LABEL = 80
READABLE_LABEL = 38
"""A longer label is cut off on a telephone: a select shows it better."""
OPTION_TEXT = 100
PLACEHOLDER = 150
AUTOCOMPLETE_CHOICES = 25
CHOICE_TEXT = 100
LINK = 512


def units(text: str) -> int:
    """Measure `text` in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def text_bytes(text: str) -> int:
    """Count what a text display adds to the size of its message."""
    return len(text.encode("utf-8", "surrogatepass")) + BYTES_A_TEXT


def clip(text: str, most: int) -> str:
    """Put `text` into one line of at most `most` units, with an ellipsis where it was cut."""
    line = " ".join(text.split())
    if units(line) <= most:
        return line
    while units(line) > most - 1:
        line = line[: most - 1] if len(line) > most - 1 else line[:-1]
    return line.rstrip() + "…"
