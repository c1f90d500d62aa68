"""What a question asks to have been done or to be there, and whether a text tells anything of it.

"Who owns the library" is not answered by a text that speaks of the library, but of nobody who owns
it. What is asked for is a verb: whichever follows "who", and elsewhere one of the everyday doings
listed here, each with the words by which a text may tell of it. Imports words and speakers only.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.asking.speaking import SPEAKING
from bot.language.english import ENGLISH
from bot.language.normalise import normalise
from bot.language.synonyms import senses
from bot.language.words import CUE_WORDS, ORDINARY, PLAIN, stem
from bot.regex import regex

_DOINGS = """
    owns owned owner owners ownership proprietor
    founded founder founders founding set_up sets_up setting_up came_up_with
    succeeded successor replaced replacement took_over take_over takes_over taken_over
    wrote author authors penned reporter reporters byline columnist
    edits edited editor editors
    circulation readership subscribers
    directs directed director directors
    stars starred starring actor actors actress actresses
    sings sang sung singer singers song songs soundtrack
    composed composer composers
    invented inventor inventors designed designer designers
    pays paid funds funded funding sponsor sponsored donate donated donation donations financed
    celeb celebs celebrity celebrities ambassador ambassadors patron patrons endorse endorsed
    proposed tabled
    vote votes voted
    object objects objected protest protests protested
    refuse refuses refused refusal turn_down turned_down
    catch catches caught arrest arrests arrested track_down tracked_down traced
    sue sues sued lawsuit lawsuits
    let_out freed parole paroled
    escape escaped
    reoffend reoffended
    plead pleads pleaded confess confessed
    appeal appeals appealed overturn overturned
    barrister barristers solicitor solicitors lawyer lawyers
    investigated investigation investigations
    train trains trained trainer trainers
    proof prove proves evaluated evaluation measured effective effectiveness
    translate translated translation translations subtitles subtitled dubbed language languages
    sequel sequels prequel follow_up
    meet meets met
    reply replied apologise apologised apology
    resign resigned sacked quit retire retired step_down stepped_down
    salary wage wages earn earns earned
    born birthday birthplace
    married marry marries wife husband divorced
    appointed hired elected
    won wins award awards prize prizes nominated
    killed murdered
    buy buys bought sell sells sold
    download downloads downloaded
    repealed repeal
    rename renamed
"""
"""What people do and undergo, and who does it; one doing a line."""

_SAME = {
    word.replace("_", " "): frozenset(one.replace("_", " ") for one in line.split())
    for line in _DOINGS.strip().splitlines()
    for word in line.split()
}
_AUX = (
    r"(?:is|are|was|were|be|been|being|am|has|have|had|did|do|does|will|would|can|could|should|may|"
    r"might|must)"
)
_FILLED = r"(?:(?:and|so|but|ok|or|also|then|now|hi|hey|please|pls) )*"
_ADVERB = r"(?:actually|really|ever|also|first|originally|once|currently|even|then|else|all)"
_DONE_BY = regex(
    r"(?:^|\b(?:and|but|so|or|know|idea|tell me|say|remember|wondering|find out) )who "
    rf"(?:(?:{_AUX}|{_ADVERB}) )*(\w+)((?: \w+){{0,2}})",
    has="who ",
)
_DONE = regex(
    rf"^{_FILLED}(?:who|whos|which|what|when|where|how(?! come\b)|any|{_AUX})"
    r"(?: (?!(?:who|that|which|if|because|when|whether)\b)\w+){0,8}? "
    rf"({'|'.join(sorted(_SAME, key=lambda word: (-len(word), word)))})\b"
)

_NO_THING = r"(?!(?:about|at|by|for|from|in|of|on|that|to|where|which|who|with|ever|been)\b)"
_HAD = regex(
    r"(?:^(?:has|have)|\b(?:do|does|did) (?:\w+ ){1,5}have|\b(?:is|are|was|were) there) "
    rf"(?:an?|any) {_NO_THING}(\w+)(?: {_NO_THING}(\w+))?"
)
"""A thing that there may be, or that something may have: "does it have a slogan"."""


def tells_done(question: str, text: str, asks: Iterable[str]) -> bool:
    """Whether a text, or a phrasing by which it is asked for, has what is to have been done."""
    told = normalise(text)
    lacking = [doing for doing in _asked(question) if not _has(told, doing)]
    plain = [normalise(ask) for ask in asks] if lacking else []
    return all(any(_asks(ask, doing) for ask in plain) for doing in lacking)


def _asks(phrasing: str, doing: frozenset[str]) -> bool:
    """Whether a phrasing asks for a doing, or has a verb that only the question asks for."""
    return doing in _asked(phrasing) if len(doing) > 1 else _has(phrasing, doing)


def _asked(question: str) -> tuple[frozenset[str], ...]:
    """The words by which each doing or thing may be told that a question asks for."""
    found = []
    if by := _DONE_BY.search(question):
        verb, after = by[1], by[2].split()
        joined = (" ".join((verb, *after[:many])) for many in (2, 1, 0))
        same = next((one for one in joined if one in _SAME), None)
        if same or (_telling(verb) and _english(verb)):
            found.append(_SAME[same] if same else frozenset({verb}))
    if done := _DONE.search(question):
        found.append(_SAME[done[1]])
    if had := _HAD.search(question):
        things = [thing for thing in had.groups() if thing and _telling(thing)]
        found += [frozenset({thing}) for thing in things[-1:] if thing not in SPEAKING]
    return tuple(found)


def _telling(word: str) -> bool:
    """Whether a word tells what is asked for."""
    return _forms(word).isdisjoint(PLAIN | CUE_WORDS)


def _english(word: str) -> bool:
    """Whether it is spelt as an English one."""
    forms = _forms(word)
    return not (ENGLISH | ORDINARY).isdisjoint(forms | {f"{form}e" for form in forms})


def _forms(word: str) -> set[str]:
    one = stem(word)
    return {word, one, *(one.removesuffix(end) for end in ("ed", "d", "ing"))}


def _has(told: str, doing: frozenset[str]) -> bool:
    if any(f" {words} " in f" {told} " for words in doing):
        return True
    meant = frozenset[str]().union(*(senses(word) for word in doing if " " not in word))
    return any(not meant.isdisjoint(senses(word)) for word in told.split())
