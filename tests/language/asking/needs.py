"""Reads off the patterns of the cues what words they need, and writes what the bot looks up.

Run it after a change of a pattern: `python -m tests.language.asking.needs`.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from bot.language.asking import cue_needs
from bot.language.asking.cue import Cue
from bot.language.asking.cues import PATTERNS
from bot.language.words import FUNCTION

WRITTEN = Path(cue_needs.__file__).with_name(cue_needs.FILE)


def read_off(patterns: Mapping[Cue, str]) -> dict[str, list[str]]:
    """What the patterns need, as the file has it: cues that need the same words stand together."""
    found = defaultdict[str, set[Cue]](set)
    for cue, pattern in patterns.items():
        for words in needed(pattern) or {("",)}:
            found[" ".join(words)].add(cue)
    alike = defaultdict[str, list[str]](list)
    for words, cues in sorted(found.items()):
        alike["|".join(sorted(cues))].append(words)
    return dict(sorted(alike.items()))


def main() -> None:
    """Write the file."""
    lines = (
        f"{json.dumps(cues)}: {json.dumps(words)}" for cues, words in read_off(PATTERNS).items()
    )
    WRITTEN.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


_Way: TypeAlias = tuple[tuple[str, ...], str | None]
"""One way through a pattern: the words on it that tell most, and the word it ends within.

The former is one, or two where the first is common; the latter is None where that may have begun
in any way.
"""
_WORD = re.compile(r"\w+")
_RUN = re.compile(r"\w+|\W+")
_NO_LETTERS = (op.AT, op.ASSERT, op.ASSERT_NOT)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)


def needed(pattern: str) -> Set[tuple[str, ...]]:
    """Words of which every text has some that has the pattern, as whole words; none if unknown.

    Some are one, or two that it has both.
    """
    words = {best for best, _ in _through(_parser.parse(f" (?:{pattern}) "), {((), None)})}
    return frozenset() if () in words else words


def _through(parts: Iterable[tuple[Any, Any]], ways: Set[_Way]) -> Set[_Way]:
    """Where ways lead through the parts of a pattern."""
    letters = ""
    for kind, told in parts:
        if kind is op.LITERAL:
            letters += chr(told)
            continue
        ways, letters = _past(letters, ways), ""
        if kind is op.SUBPATTERN:
            ways = _through(told[-1], ways)
        elif kind is op.BRANCH:
            ways = {way for part in told[1] for way in _through(part, ways)}
        elif kind is op.IN and all(one is op.LITERAL for one, _ in told):
            ways = {way for one in told for way in _through([one], ways)}
        elif kind in _REPEATS:
            least, most, part = told
            once = _through(part, ways if most == 1 else ways | _anyhow(ways))
            ways = once if least else ways | once
        elif kind not in _NO_LETTERS:
            ways = _anyhow(ways)
    return _past(letters, ways)


def _past(letters: str, ways: Set[_Way]) -> Set[_Way]:
    """Where ways lead past these very letters and signs."""
    for run in _RUN.findall(letters):
        if run.startswith("_"):  # the sign for a word of a name, which may be any
            ways = _anyhow(ways)
        elif _WORD.match(run):
            ways = {(best, word if word is None else word + run) for best, word in ways}
        else:
            ways = {(_best((*best, word)) if word else best, "") for best, word in ways}
    return ways


def _best(words: tuple[str, ...]) -> tuple[str, ...]:
    """The word that tells most; the next beside it, where every other text has that."""
    first, *others = sorted(dict.fromkeys(words), key=_tells, reverse=True)
    return (first, *others[:1]) if first in FUNCTION or first in _COMMONEST else (first,)


def _anyhow(ways: Set[_Way]) -> Set[_Way]:
    return {(best, None) for best, _ in ways}


def _tells(word: str) -> tuple[bool, bool, int]:
    """How much it tells that a text has a word, to be put in order by."""
    return word not in FUNCTION, word not in _COMMONEST, len(word)


_COMMONEST = frozenset(
    """
    the a and in of for to on at by is are was were it what how did has have many much number year
    years last latest record recorded count counted figure figures total percentage percent share
    rise up who which from with before about say said go went going know time whole
    """.split()
)
"""What most questions have: to look for "up" rather than "the" leaves more of them out."""


if __name__ == "__main__":
    main()
