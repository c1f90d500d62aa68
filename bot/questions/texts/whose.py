"""Whose a claim says that something is, where a text tells that it is another's.

May import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.language.asking.speaking import KINDS
from bot.language.common import is_common
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.questions.texts.word_orders import Names, Part
from bot.regex import regex

_KINDS = {word: kind for kind, words in KINDS.items() for word in words} | dict.fromkeys(
    "government ministers ministry parliament state".split(), "official"
)
_IS_OF = regex(r"belong(?:s|ed)? to|(?:run|led|owned) by")
_ARTICLES = frozenset("the a an some any our local".split())
KindOf = Callable[[str], str | None]
"""The kind of a speaker, by id."""


def other_owner(
    claim: Sentence, part: Part, parts: Sequence[Part], held: Sequence[Part], kind_of: KindOf
) -> tuple[int, ...]:
    """Where a text has the name of whose it is, instead of another's: "a campaign run by B".

    The other is a name that is no common word, or a kind of speaker that the name is not of.
    """
    if part.names or part.number:
        return ()
    at = part.at - 1
    while at > 0 and claim.words[at] in _ARTICLES:
        at -= 1
    owned = [one for one in parts if one.at < at]
    led = " ".join(claim.words[max(0, at - 1) : at + 1])
    belongs = bool(_IS_OF.fullmatch(led))
    if not owned or not (belongs or claim.words[at] == "by"):
        return ()
    names = [
        one
        for before, one, after in zip((None, *held), held, (*held[1:], None), strict=False)
        if one.names and (_alike(after, owned[-1]) or (belongs and _alike(before, owned[-1])))
    ]
    word = claim.words[part.at]
    return tuple(one.at for one in names if _is_other(word, one.names, kind_of))


def _alike(one: Part | None, other: Part) -> bool:
    return one is not None and bool(one.senses & other.senses)


def _is_other(word: str, names: Names, kind_of: KindOf) -> bool:
    if word not in _KINDS:
        return not is_common(word)
    kinds = {kind_of(target.id) for target in names if target.kind is Kind.SPEAKER}
    return bool(kinds) and kinds.isdisjoint({None, _KINDS[word]})
