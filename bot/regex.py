"""Patterns that are compiled when a text is first held against them.

Understanding English takes some three hundred, of which one question meets half; compiling them
all would be the greater part of what `footnote ask` takes.
"""

from __future__ import annotations

import re
from typing import Any, cast


def regex(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """What `re.compile` gives, compiled as soon as anything is asked of it."""
    return cast("re.Pattern[str]", _Uncompiled(pattern, flags))


class _Uncompiled:
    """Stands for a compiled pattern, whose methods become its own as they are first called."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - what a pattern has
        found = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found
