"""Areas that are meant by their kind: "both forces", "all regions", "the whole country".

May import model, language and the nesting of areas.
"""

from __future__ import annotations

from bot.language.asking.speaking import SAYS
from bot.language.words import stem
from bot.model.facts import FactBase
from bot.questions.names.nesting import within
from bot.questions.names.vocabulary import stems_of
from bot.regex import regex

_TWO = 2
MOST = 4
"""Areas that "both forces" or "all regions" stand for at the most."""
KINDS = (
    "forces?|areas?|regions?|places?|countries|states?|counties|countys?|county|districts?|nations?"
)
KIND_OF_AREA = regex(rf"\b(?:{KINDS})\b")
_EACH_OF = regex(
    r"\b(?:both|each of|all|every|two|2)(?: of)?(?: the| your| these)?(?: two)?(?: \w+)? "
    rf"({KINDS})\b"
    r"(?! (?:with|having|(?:that|which|who) (?:have|has|had)) (?:the )?(?:most|least|\w{3,}est)\b)|"
    rf"\beach ({KINDS})(?:'?s)?\b",
    has="both|each|all|every|two|2",
)
_EVERY = regex(
    rf"(?<!of )(?<!than )\b(?:all|every|each|none|most)(?: of)?(?: the| our| these| other)?"
    rf"(?: \w+)? (?:{KINDS})\b|^(?:\w+ )?no (?:\w+ )?(?:{KINDS})\b",
    has="all|every|each|none|most|no ",
)
_WHICH_OF_TWO = regex(
    rf"\b(?:which|what) (?:of the (?:two |2 )?)?({KINDS})\b(?! (?:\w+ )?(?:{SAYS})\b)"
)
_NUMBER = regex(r"\b\d+\b")
_ALL = regex(r"(?:all|every)\b")
_WHOLE = regex(r"\b(?:whole|entire|rest of the) (\w+)\b", has="whole|entire|rest of")
_ANY = frozenset("area place force region county".split())


def of_every_area(text: str) -> str:
    """Whether something is said of "all" areas of a kind, of "no" or "most"; else empty."""
    found = _EVERY.search(text)
    said = {*found.group().split()} if found else set()
    others = [one for one in ("most", "no", "none") if one in said]
    return others[0] if others else "all" if found else ""


class AreaKinds:
    """The areas of one base by what they are called as a kind."""

    def __init__(self, base: FactBase) -> None:
        self._areas = base.areas
        self._kinds = {id_: stems_of(area.kind or "") for id_, area in base.areas.items()}
        self._with_figures = sorted({f.area for f in base.figures.values() if f.area})

    def meant(self, line: str, *, joined: bool = False, compared: bool = False) -> tuple[str, ...]:
        """The areas that a sentence means without naming one.

        All of a kind, `joined` or put in order, are all there are, whether each is held or not.
        Where one of two is asked for, they are `compared`.
        """
        if whole := _WHOLE.search(line):
            return self._whole(stem(whole[1]))
        if compared and (one := _WHICH_OF_TWO.search(line)):
            both = self._each(stem(one[1]))
            return both if len(both) == _TWO else ()
        each = _EACH_OF.search(line)
        if each is None or (joined and _ALL.match(each[0])):
            return ()
        named = self._each(stem(each[1] or each[2]))
        number = _NUMBER.search(each[0])
        return named if number is None or int(number[0]) == len(named) else ()

    def _whole(self, noun: str) -> tuple[str, ...]:
        """The one area of a kind, whether anything is held for it or not."""
        named = [id_ for id_, kind in self._kinds.items() if noun in kind]
        return tuple(named) if len(named) == 1 else ()

    def _each(self, noun: str) -> tuple[str, ...]:
        """The areas of a kind for which figures are held."""
        named = [id_ for id_ in self._with_figures if noun in self._kinds[id_]]
        if not named and noun in _ANY:
            named = [
                id_
                for id_ in self._with_figures
                if not any(o != id_ and within(self._areas, o, id_) for o in self._with_figures)
            ]
        return tuple(named) if len(named) <= MOST else ()
