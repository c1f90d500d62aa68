"""Patterns that are compiled when a text is first held against them.

Understanding English takes some three hundred, of which one question meets half; compiling them
all would be the greater part of what `footnote ask` takes. Most are looked for in vain.
"""

from __future__ import annotations

import re
from typing import Any, cast


def regex(pattern: str, flags: re.RegexFlag = re.NOFLAG, *, has: str = "") -> re.Pattern[str]:
    """What `re.compile` gives, compiled as soon as anything is asked of it.

    `has` are letters, parted by "|", of which every text has some that has the pattern. They are
    looked for first, which takes a tenth of the time.
    """
    return cast("re.Pattern[str]", _Uncompiled(pattern, flags, has))


def any_of(words: str) -> str:
    """A pattern for any of some words, parted by "|", which begin with a letter or a digit.

    They are gathered by how they begin, so that most are passed over at once.
    """
    begun: dict[str, list[str]] = {}
    for word in dict.fromkeys(words.split("|")):
        begun.setdefault(word[0], []).append(word[1:])
    return "(?:{})".format(
        "|".join(f"{first}(?:{'|'.join(ends)})" for first, ends in begun.items())
    )


_NOTHING = {"search": None, "match": None, "fullmatch": None, "findall": (), "finditer": ()}
"""What is found in a text that has not the letters."""


class _Uncompiled:
    """Stands for a compiled pattern, whose methods become its own as they are first called."""

    def __init__(self, pattern: str, flags: re.RegexFlag, has: str) -> None:
        self.pattern = pattern
        self.flags = flags
        self.has = has

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - what a pattern has
        if self.has and name in _NOTHING:
            found = self._guarded(name, self.has.split("|"))
        else:
            found = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found

    def _guarded(self, name: str, signs: list[str]) -> Any:  # noqa: ANN401 - the same
        find, nothing = None, _NOTHING[name]

        def guarded(text: str, *span: int) -> Any:  # noqa: ANN401 - the same
            nonlocal find
            for sign in signs:
                if sign in text:
                    find = find or getattr(re.compile(self.pattern, self.flags), name)
                    return find(text, *span)
            return nothing

        return guarded
