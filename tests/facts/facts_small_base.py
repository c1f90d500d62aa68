"""Text of a small base that is all right, for tests to add to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2020, 1, 31)

# Enough vocabulary for a figure to be told in; every source is used.
WORDS = """\
sources:
  article: {publisher: The Paper, url: https://paper.example/article}
areas:
  essex: {name: Essex, also: [Essex Police], within: east}
  east: {name: East of England}
measures:
  offences: {name: recorded offences, counts: offences}
  share: {name: share of instances, unit: percent, base: instances with a known method}
breakdowns:
  platform: {values: {instagram: {name: Instagram}, snapchat: {name: Snapchat}}}
speakers:
  chief: {name: Pat Example, role: Chief Executive, organisation: A Charity}
notes:
  - {id: law, text: It has been an offence since 2017., source: article}
"""


def complaint(read: Callable[[str], object], text: str) -> str:
    """Say what a reader of the language says of a text, as a problem shows it."""
    with pytest.raises(ValueError, match=r".") as raised:
        read(text)
    message, _, hint = str(raised.value).partition("; ")
    return f"{message} ({hint})" if hint else message
