"""Words beside what is asked for that limit nothing in it: what it is for, what else was then.

"To pin on the board", "that I might use on a poster", "in 2012, the year of the flood". May import
language and the marking of sentences.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from bot.language.asking.claim_frames import teller
from bot.language.asking.cue import Cue
from bot.language.asking.cue_words import NOT_PERCENT
from bot.language.asking.speaking import PERSONS
from bot.questions.marks import Sentence
from bot.regex import regex


def circumstances(sentence: Sentence) -> frozenset[int]:
    """The words that only say what the answer is for, who wants it, or what else was then."""
    found: set[int] = set()
    for match in (m for form in _FORMS for m in form.finditer(sentence.line)):
        first = sentence.line.count(" ", 0, match.start())
        found.update(range(first, first + match.group().count(" ") + 1))
    found.update(of_times(sentence))
    if sentence.numbers and (told := _SOURCE.search(sentence.line)):
        first = sentence.line.count(" ", 0, told.start())
        found.update(range(first, first + told.group().count(" ") + 1))
    found.update(range(bisect_left(sentence.starts, _told_by(sentence))))
    edges = [0, *sorted(sentence.breaks), len(sentence.words)]
    for first, last in pairwise(edges):
        line = " ".join(sentence.words[first:last])
        if use := _USE.search(line):
            start = first + line.count(" ", 0, use.start())
        elif (first and (_TO_DO.match(line) or _FOR_ONE.match(line))) or _AND_ALL.fullmatch(line):
            start = first
        else:
            continue
        if not _names(sentence, start, last):
            found.update(range(start, last))
    return frozenset(found)


def _told_by(sentence: Sentence) -> int:
    """Where what is stated begins, after who states it: "the chairman announced that …"."""
    begins = teller(sentence.text)
    sure = Cue.CLAIM in sentence.cues or sentence.text[:begins].endswith("that ")
    return begins if sure else 0


def of_times(sentence: Sentence) -> Iterator[int]:
    """The words that tell what else was in a period that is named: "2012, the flood year"."""
    words, line = sentence.words, sentence.line
    edges = [*sorted(sentence.breaks), len(words)]
    for at, one in sentence.periods:
        if one.period is None:
            continue
        after = bisect_left(sentence.starts, one.end)
        last = next((edge for edge in edges if edge > after), len(words))
        found = _THEN.match(" ".join(words[after:last]))
        if found and (after in sentence.breaks or not _SOON.match(found.group())):
            yield from range(after, after + found.group().count(" ") + 1)
        before = "".join(f"{word} " for word in words[: at + (words[at] == "year")])
        led = _YEAR_OF.search(before) or _AS_IT_WAS.search(before) or _SAY.search(before)
        led = led or (at in sentence.breaks and _YEAR_IT.search(before)) or None
        if led:
            yield from range(before.count(" ", 0, led.start()), at)
    if any(one.period for _, one in sentence.periods):
        for match in _BACK_WHEN.finditer(line):
            first = line.count(" ", 0, match.start())
            yield from range(first, next(edge for edge in edges if edge > first))


def _names(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a stretch of words names anything held, or any time, age or number."""
    named = (*sentence.periods, *sentence.ages, *sentence.numbers)
    places = [*(mention.first for mention in sentence.mentions), *(at for at, _ in named)]
    return any(first <= at < last for at in places)


_FOR = regex(
    r"\b(?:for|(?:for|in|on) (?:my|our|a|an|this|the|his|her|their)) (?:\w+ ){0,3}"
    r"(?:newsletter|essay|project|"
    r"class|homework|assignment|article|report|presentation|slides?|poster|leaflet|talk|assembly|"
    r"meeting|podcast|dissertation|coursework|blog|story|piece|speech|lesson|training|governors|"
    r"committee|website|briefing|exam|uni|college|paper|sermon|debate|display|exhibition|broadcast|"
    r"bulletin|show|phone|programme|segment|magazine|column|campaign|application|bid|thesis|"
    r"workshop|session|hearing|seminar|event|stall|fair|fete|handout|booklet|quiz|bet|panel|"
    r"minutes|agm|placard|banner|pamphlet|flyer|mural|toast|crossword|scrapbook|noticeboard|"
    r"whiteboard|worksheet|questionnaire|petition|infographic|slideshow|keynote|lecture|homily|"
    r"memo|thread|caption|diary|chapter|appendix|footnote|foreword|preface|script|contest|"
    r"competition|brochure|rally|vigil|review)\b"
)
SOMEBODY = regex(
    r"^(?:\w+ ){0,3}?(?:my|our|a) (?:\w+ ){1,5}?(?:who|whos) (?:\w+ ){1,9}?"
    r"(?=(?:wants?|wanted|needs?|needed|asks?|asked|would like|has asked|is asking|was asking)\b)",
    has="who",
)
"""Somebody who asks, told at length: "my sister, who's a plumber, wants to know"."""
_FOR_ONE = regex(
    r"\bfor an? (?!(?:single|given|particular|whole|specific|full|certain|"
    r"typical|average|change|different|similar|first|second|repeat)\b)"
    r"(?!(?:\w+ ){0,2}?(?:in|on|at|of|by|from|to|with|who|"
    r"day|week|month|year|decade|weekend|fortnight|person|man|woman|adult|minor|teen|youth|"
    rf"smoker|group|crime|place|area|{'|'.join(sorted(PERSONS))})\b)(?:\w+ ){{0,2}}?\w+$"
)
"""What the answer is for, after a comma: "…, for a mural"."""
_IT_IS = regex(
    r"\b(?:it|they|that|this) (?:is|was|are|were|comes?|came|got) (?:an? |the )?\w+ "
    r"(?:on|from|to|of|by|out of)$"
)
_OWN = regex(
    r"\b(?:my|our) (?:\w+ ){1,3}?(?=(?:(?:always|never|just|once|is|are|was|were|keeps?) )*"
    r"(?:says?|said|wants?|wanted|needs?|needed|ask(?:s|ed|ing)?|thinks?|thought|reckons?|swears?|"
    r"swore|told|tells|claims?|insists?|saw|reads?|heard|would like)\b)"
)
"""Who of one's own says or wants something: what is told of them limits nothing."""
_SOURCE = regex(r"\baccording to (?:an?|the|my|our|some|this|that|his|her) (?:\w+ ){0,2}?\w+")
"""Where a number that is stated was read."""
_DIVIDED = regex(
    r"\b(?:split|broken|divided|grouped|separated|breakdown) (?:up |down )?(?:by|into)\b|"
    r"\bbreak(?= (?:\w+ ){1,4}?down (?:by|into)\b)"
)
"""How the groups of a breakdown are asked for."""
_TALK = regex(
    r"(?:^|\b(?:no|ok|okay|oh|but|hmm|hey|wow|well|so) )wait\b|"
    r"\bwait(?= (?:no|yes|what|actually|sorry|how)\b)|"
    r"\bby (?:tea ?time|noon|midday|midnight|lunch ?time|bed ?time|play ?time|breakfast|supper|"
    r"close of (?:play|business)|end of play|cob|eod)\b"
)
"""What is said beside anything: "no wait", and by when it is wanted."""
_FORMS = (_TALK, regex(NOT_PERCENT), _FOR, _IT_IS, _OWN, SOMEBODY, _DIVIDED)
_USE = regex(
    r"\b(?:that|which|so|so that|something) (?:i|we) (?:can|could|may|might|will|would|"
    r"shall|should|want|need|have|am|are|plan|intend|hope|mean) .*|"
    r"\b(?:to|should|must|will|can|could|shall) (?:i |we |be |it )?(?:go|appear|put|printe?d?|pin|"
    r"paste|stick|hang|paint|stitch|type|enter|write|sit|stand|display) (?:it |this |them )?"
    r"(?:up )?(?:on|in|at|into|onto) (?:an?|my|our|the|this|his|her|their) .*"
)
"""What somebody is to do with the answer: "that I might use on a poster"."""
_TO_DO = regex(
    r"to (?!(?:be(?! (?:read|used|shown|quoted|printed|put|displayed|presented|discussed|included|"
    r"handed|published|given)\b)|have|date|the|an?|my|our|this|that|these|those|its?|their|his|"
    r"her|which|whom|"
    r"what|me|us|you)\b)\w+ "
)
"""The same after a comma: "…, to pin on the board"."""
_AND_ALL = regex(r"(?:\w+ ){1,4}and (?:all|everything|all that)")
_NO_YEAR = r"(?!(?:school|academic|calendar|tax|financial|fiscal|whole|full|last|next|other)\b)"
"""Not another kind of year than the one that is named."""
_YEARS = rf"(?:{_NO_YEAR}\w+ ){{1,3}}(?:years?|era)"
_SPAN = (
    r"(?:\w+ ){1,4}?(?:years?|months?|summers?|winters?|springs?|autumns?|decades?|weeks?|days?|"
    r"half)"
)
_SINCE_WHEN = (
    r"(?:(?:just|right|shortly|soon|not long|straight|immediately|directly|"
    rf"{_SPAN}) (?:before|after) "
    r"|at the (?:height|peak|dawn|outbreak|time) of |in the (?:midst|throes|wake|aftermath|run up) "
    r"(?:of|to) |back when |back in the days |"
    r"(?:before|after|once|until|till|when|while|as) (?:it|i|we|you|my|our|everyone|everybody|"
    r"nobody|the (?:total|number|count|figure|tally)) )"
)
_THEN = regex(
    rf"(?:(?:which|that) (?:is|was) |(?:i e|ie|so|or|namely) )?"
    rf"(?:{_SINCE_WHEN}.*|"
    r"(?:the|that|its|their|our) (?:very |same )?(?:years?|era|time|days) (?:of|when|that|after|"
    r"before|in which|it|they|he|she|i|we|my|our|the|an?)\b.*|"
    rf"(?:the |that |its |their |an? )?{_YEARS}$)"
)
"""What tells of a period just named what it was the time of."""
_PART_OF_YEAR = (
    r"(?:(?:holiday|term|night|day|weekend|week|month|evening|morning|winter|summer|spring|autumn|"
    r"season|semester|half|quarter)s?|school|easter|christmas|ramadan|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)\b"
)
_YEAR_OF = regex(
    r"\b(?:the|that) "
    rf"(?:(?:year|era|time) (?:of|when|that|after) (?:\w+ ){{1,5}}?|{_YEARS} (?:of )?)$"
)
_YEAR_IT = regex(
    r"\b(?:the|that) (?:very |same )?(?:year|season|summer|month) "
    r"(?!(?:with|without|for|to|from|in|by|on|at|and|or|is|was|before)\b)(?:\w+ ){2,8}$"
)
"""The same without "when", before a comma: "the year the bridge fell, 1989"."""
_SAY = regex(
    r"\b(?:during|in|over|through|throughout|amid|under|at|around|after|since|before|between) "
    rf"(?:(?!{_PART_OF_YEAR})\w+ ){{1,4}}?"
    r"(?:say|ie|i e|that is|that is to say|namely|meaning|call it|roughly|so)"
    r"(?: (?:from|between|in|about|around))? $"
)
"""What goes on at a time that is then given: "during the boom, say 1990 to 2000"."""
_WHEN = (
    r"(?:when|while|whilst|once) (?!(?:\w+ly )?(?:did|does|do|was|were|is|are|has|have|had|will|"
    r"would|can|could|should|might|may|in|exactly|on)\b)\w+ "
)
WHEN_IT_WAS = regex(rf"(?:(?:so|and|but|well|ok|back|just|right) )*{_WHEN}\w+")
"""A clause that tells when, and asks for nothing: "when the wall came down in 1989, …"."""
_AS_IT_WAS = regex(rf"\b{_WHEN}(?:\w+ ){{1,8}}?(?:(?:back )?(?:in|during|by|of) )?$")
"""The same up to the time that it names."""
_SOON = regex(
    r"(?:before|after|once|until|till|when|while|as) |"
    r"\w+(?: long)? (?:before|after) (?!(?:the|its|their|our|that|it|they|we|i|my|independence)\b)"
)
"""What may as well be a condition: "soon after a warning"."""
_BACK_WHEN = regex(r"\bback (?:when|in the days)\b")
