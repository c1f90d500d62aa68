"""What "how many" counts, where it is none of the things that measures count.

May import language and the marking of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from bot.language.families import family
from bot.language.words import CHATTER, FUNCTION, stem
from bot.language.wrongs import LOATHED, PERSONS, WRONGS
from bot.questions.aside.recording import recording
from bot.questions.marks import Sentence
from bot.questions.names.naming import Kind
from bot.regex import regex


def kept_apart(sentence: Sentence) -> list[str]:
    """Persons and institutions that narrow what is counted: "in A schools", "by teachers"."""
    if _COUNTED.isdisjoint(sentence.words):
        return []
    named = {at for mention in sentence.mentions for at in range(mention.first, mention.last)}
    measured = _measured(sentence)
    recorders = recording(sentence.line)
    found = []
    for at, word in enumerate(sentence.words):
        before = at - 1
        while before in named:
            before -= 1
        if (
            word in _COUNTED
            and at not in measured
            and word.endswith("s")
            and before >= 0
            and _narrows(sentence, at, before)
            and at not in recorders
        ):
            found.append(word)
    return found


def _narrows(sentence: Sentence, at: int, before: int) -> bool:
    """Whether persons or institutions at a place are told of what is counted: "(A schools)"."""
    words = sentence.words
    if words[before] in FUNCTION:
        return words[before] in _NARROWS
    led = before in sentence.breaks or words[before - 1 : before] in _LED
    return led and at == before + 1 and words[before].endswith(("ing", "al", "ary", "ed", "ic"))


def counted_noun(sentence: Sentence) -> str | None:
    """The persons or things that "how many" counts, where they are none that is held."""
    counted = _HOW_MANY.search(sentence.line) or _MORE.search(sentence.line)
    if counted is None:
        return None
    noun = counted.group(1)
    at = sentence.line.count(" ", 0, counted.start(1))
    return noun if noun in _COUNTED | _PLACED and at not in _measured(sentence) else None


def _measured(sentence: Sentence) -> set[int]:
    """The words that name measures."""
    return {
        at
        for mention in sentence.mentions
        if any(target.kind is Kind.MEASURE for target in mention.targets)
        for at in range(mention.first, mention.last)
    }


def other_numbers(line: str) -> tuple[str, ...]:
    """Numbers of another kind than counts and shares: those of phones, and sums of money."""
    return tuple(word for found in _OTHER_NUMBERS.findall(line) for word in found if word)


def others_counted(
    sentence: Sentence, units: Collection[str], subject: Collection[str]
) -> tuple[str, ...]:
    """The people or things that "how many" counts, where no measure is named at all.

    `units` are the families of the words for what the measures count, `subject` those of the
    words that the base is about and its main measure has no part in: trains, not their journeys.
    """
    counted = _HOW_MANY.search(sentence.line)
    if counted is None:
        return _things(_MOVED.search(sentence.line) or _MORE.search(sentence.line))
    noun = counted.group(1)
    at = sentence.line.count(" ", 0, counted.start(1))
    if sentence.known[at] and noun in LOATHED | PERSONS and not WRONGS.isdisjoint(units):
        return ()  # as many as there were wrongs
    if other := _things(counted):
        return other
    things = (
        noun in _PEOPLE
        or _AGENTS.fullmatch(noun)
        or (noun.endswith("s") and family(noun) in subject)
    )
    return (noun,) if things and family(noun) not in units else ()


def _things(found: re.Match[str] | None) -> tuple[str, ...]:
    """A noun counted that is only spoken of elsewhere: "essays", "exam results"."""
    if found is None:
        return ()
    noun, after = found.group(1), found.group(2) or ""
    if CHATTER.isdisjoint((noun, stem(noun))) or noun in _PEOPLE:
        return ()
    if noun.endswith("s"):
        return (noun,) if _PLURAL.fullmatch(noun) else ()
    return (noun, after) if _PLURAL.fullmatch(after) else ()


def things_of_groups(sentence: Sentence, names: Collection[str]) -> tuple[str, ...]:
    """Things beside or in the name of a group that no one counted: "how many shops were there".

    Where persons are counted, it is of those in shops that figures are held, and not of shops.
    `names` are the families of the words that measures, their units and groups are named with.
    """
    counted = _EXISTING.search(sentence.line)
    if counted is None or _measured(sentence):
        return ()
    noun = counted.group(1).split()[-1]
    first = sentence.line.count(" ", 0, counted.start(1))
    last = sentence.line.count(" ", 0, counted.end(1))
    grouped = any(
        mention.first <= last and mention.last > first and mention.targets[0].kind is Kind.MEMBER
        for mention in sentence.mentions
    )
    return (noun,) if grouped and family(noun) not in names and not are_persons(noun) else ()


def are_persons(noun: str) -> bool:
    """Whether a noun in the plural is one for persons: "employees", "girls"."""
    return noun in _PERSONS or bool(_AGENTS.fullmatch(noun)) or noun.endswith("ees")


_EXISTING = regex(
    r"\b(?:how many|(?:the )?number of) ((?:\w+ ){0,2}?\w+s) "
    r"(?:(?:were|are) (?:there|open|operating|in operation)|(?:was|is) there|existed?)\b"
)
_PLURAL = regex(
    r"(?!(?:others|times|occasions|words|years|months|weeks|days|figures|numbers|totals|counts|headcounts|stats|"
    r"statistics|records|items|entries|lots|heaps|piles|was|is|has|does|as|this|us|yours|thanks|"
    r"always|perhaps|towards|across|cases|terms|details|ones|plus|thus|goes|logs)$)[a-z]{2,}[^s]s"
)
_MOVED = regex(
    r"\b(?:rise|increase|growth|jump|surge|drop|fall|decrease|decline|change) (?:in|of) (?:the )?"
    r"(\w+)(?: (\w+))?"
)
_MORE = regex(r"\b(?:more|fewer|fewest|most) (?!than\b)(\w+)(?: (\w+))?")
_OTHER_NUMBERS = regex(
    r"\b(phone|telephone|contact|helpline|reference|mobile|house) numbers?\b|"
    r"\bnumbers? (?!of\b)(?:\w+ ){0,6}?(?:to|should|can|could|must) (call|ring|phone|dial)\b|"
    r"\b(?:total|average|the|biggest|highest|lowest) (fines?)\b(?! print)",
    has="number|fine",
)
_NARROWS = frozenset("in at by against among involving inside within".split())
_LED = tuple((word,) for word in sorted(_NARROWS))
_HOW_MANY = regex(
    r"\b(?:how many|number of|count of|total of)(?: (?:of|the|those|these|other|different|"
    r"police(?= (?:officers|staff|forces|workers)\b)|\w*ly))* (\w+)(?: (\w+))?"
)
_PLACED = frozenset("forces areas regions counties towns cities countries".split())
_PEOPLE = frozenset(
    "people persons folk folks children kids youngsters teens adults pupils police cops coppers "
    "bobbies constables forces homes families".split()
)
"""What is counted only where a measure is named by it."""
_PERSONS = _PEOPLE | frozenset(
    "girls boys men women males females victims patients students residents inhabitants "
    "migrants immigrants servants staff personnel americans".split()
)
_AGENTS = regex(r"(?!others\b|numbers\b|matters\b|years\b|quarters\b)\w{3,}(?:er|or)s")
_COUNTED = frozenset(
    "hits questions comments views posts tweets followers minutes seconds "
    "teacher teachers student students officer officers editor editors councillor councillors "
    "mother mothers father fathers mum mums dad dads parents sister sisters brother brothers "
    "boss friend friends man men lady ladies bloke blokes guy guys lad lads schools school "
    "phones phone articles papers pages websites calls letters emails messages days weeks "
    "hours staff workers bosses".split()
)


def are_agents(words: Sequence[str], at: int) -> bool:
    """Whether those who do what is measured are counted, which they aren't: "166 groomers"."""
    led = words[at - 1] in FUNCTION - _AMOUNTS if at else False
    return words[at].endswith(_ENDINGS) and not led


_ENDINGS = ("ers", "ors", "er", "or")
"""The ends of words for those who do something."""
_AMOUNTS = frozenset("many more fewer less most all of some few".split())


def is_counted(words: Sequence[str], at: int) -> bool:
    """Whether "how many" or "number of" stands before a word, with at most two in between."""
    led = " ".join(words[max(0, at - 4) : at])
    return bool(_COUNT_OF.search(led))


_COUNT_OF = regex(r"\b(?:how many|(?:number|count|total) of)(?: \w+){0,2}$")
