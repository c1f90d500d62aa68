"""How people ask whether what they just said is so: "…, is that right?", "ok to repeat?".

Patterns run over normalised text, with its marks. Imports only words.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.asking.cue_words import TELLS
from bot.language.asking.hedges import without_hedge
from bot.language.asking.movement import FALL, FLAT, RISE
from bot.language.words import FUNCTION
from bot.regex import regex

VERDICT_ASKED = "is that right?"
"""The plainest way to ask."""

_IT = (
    r"(?:(?:that|this|it|he|she|they|these|those|i|all that|all this|any of (?:that|this|it))"
    r"(?: (?:number|figure|claim|stat|statement|headline|one|all))?|"
    r"(?:the|his|her|their|my|your|our) (?:\w+ )?(?:claim|number|figure|stat|statement|headline|"
    r"post|tweet|leaflet|article|maths|sum))"
)
_JUST = r"(?:really |actually |even |just |all |being |still |about |quite |bang |dead |only )*"
_TALK = (
    r"(?:(?:an? |the )?(?:urban |old |mere |idle |empty |media |paper |press )?(?:talk|gossip|hype|"
    r"spin|noise|rumou?rs?|hearsay|myths?|tales?|stor(?:y|ies)|headlines?|propaganda|bluster|panic|"
    r"clickbait|hot air|fake news|scare ?mongering|scare stor(?:y|ies)|bull|waffle|fuss))"
)
"""What is called so is not true."""
_SO = (
    r"(?:right|correct|true|good|accurate|legit|sound|ok|okay|fair|valid|wrong|false|so|"
    r"the case|fine|real|fake|reliable|kosher|spot on|on the money|off|mistaken|nonsense|"
    r"rubbish|made up|(?:making|made) (?:it|that|this) up|talking (?:nonsense|rubbish|sense)|"
    r"close|far off|way off|miles off|miles out|way out|warm|"
    rf"{_TALK}|lying|fibbing|exaggerat(?:ing|ed)|having me on|pulling my leg|"
    r"(?:on|standing on) (?:safe|firm|solid|shaky|thin|dodgy) (?:ground|ice)|"
    r"(?:an? |the )?(?:exact|right|correct|real|true|actual|official|accurate|wrong) "
    r"(?:number|figure|count|total|one)|"
    r"an? (?:fact|lie|myth|exaggeration|mistake|joke|fib)|up to date|out of date|outdated|current|"
    r"(?:the )?(?:most recent|current|latest|newest|present|up to date|old|outdated) "
    r"(?:number|figure|count|total|one)|"
    r"an? (?:true|fair|correct|accurate|good|reasonable|decent|false) (?:headline|statement|claim|"
    r"summary|account|description|reading|comment|point|way (?:to put|of putting) (?:it|that)))"
)
_OR_NOT = (
    r"(?: or (?:not|what|no|nah|wrong|false|fake|incorrect|nonsense|rubbish|off|made up|"
    r"a (?:myth|lie)|(?:is|am|are) \w+ \w+))?"
)
_ABOUT = r"(?: (?:though|then|please|pls|about (?:that|this|it)|on (?:that|this)|there|or what))*"
_OBJECTS = r"(?: (?:so|that|this|it|him|her|them|out|on|people|everyone|anyone|as is))*"
_RETELL = (
    r"(?:repeat|use|print|share|quote|publish|say|post|write|put|go with|pass on|send|tell|cite|"
    r"trust|rely on|believe|run with)"
)
_HELD = (
    r"(?:(?:the|your|these|those|any|their) (?:\w+ )?(?:figures?|data|numbers?|stats|statistics|"
    r"records|papers?|articles?|sources?|reports?|release|base|database|counts?|totals?|tables?|"
    r"facts)|"
    r"(?:yours|what (?:you|is|they) \w+|what youve got))"
)
_IS_IT_SO = (
    rf"(?:am|is|are|was|were|isn'?t|aren'?t|wasn'?t) {_IT} {_JUST}{_SO}{_OR_NOT}{_ABOUT}|"
    r"(?:is|are|was|were) (?:the|his|her|their|my|our) [a-z-]+ (?:really |actually )?(?:right|"
    r"correct|wrong|lying|mistaken)|"
    rf"do(?:es)? {_IT} (?:really |actually |all )*(?:check out|add up|hold up|stand up|hold water|"
    r"hold|stand|(?:sound|look|seem) (?:right|correct|ok)|match(?: up)?|tally|square|ring true)|"
    r"(?:is|was|isn'?t) (?:that|this|it) what (?:(?:they|he|she|it|you|the [a-z-]+) )?"
    r"(?:(?:was|were|has|have|is|actually|really|been) )*"
    r"(?:reported|recorded|published|printed|said|says?|claimed|found|wrote|written|stated)|"
    r"(?:have|did|has|had) (?:i|we|he|she|they) (?:got|get|read|hear|heard|understood|"
    r"remembered?|remember) (?:that|it|this|(?:the|my|this|that) [\w'-]+) "
    r"(?:right|wrong|correctly)|"
    r"(?:did|does) (?:that|this|it) (?:really |actually |ever )*(?:happen|occur)|"
    r"(?:am|are|was|is) (?:i|we|he|she|they) (?:(?:mis)?remember|recall|misread|mishear|quot)ing"
    r"(?: (?:that|this|it))?(?: (?:right|rightly|correctly|properly|wrong|wrongly))?|"
    rf"(?:that'?s|this is|that is|it'?s|it is) {_JUST}{_SO},? "
    r"(?:(?:isn'?t|is) (?:it|that)|surely|no|yes|right|innit)|"
    r"(?:do|does|would) (?:you|u|your (?:figures|data|records|numbers)|the (?:figures|data)) "
    r"agree(?: with (?:that|it|this|him|her|them))?|"
    rf"do(?:es)? {_IT} (?:agree|fit|square|tally|chime|match|accord|correspond|line)(?: up)?"
    rf"(?: in)?(?: with {_HELD})?|"
    rf"(?:is|was) {_IT} (?:\w+ly )?(?:what|how) (?:(?:the|your|these|those|any|their) )?(?:\w+ )?"
    r"(?:figures?|data|numbers?|stats|statistics|records|papers?|articles?|sources?|reports?|"
    r"release|base) (?:says?|shows?|tells?(?: us)?|ha(?:s|ve) it|prints?|puts? it|suggests?)|"
    rf"(?:is|are) {_IT} (?:all )?(?:in line|consistent|in keeping) with {_HELD}"
)
_MAY_I = (
    r"(?:(?:is|are) (?:it|that|this) )?(?:ok|okay|safe|fine|alright|all right) "
    rf"(?:for (?:me|us) )?to {_RETELL}{_OBJECTS}|"
    r"(?:can|could|may|might|should|shall) (?:i|we|one|they|you) (?:safely |just )?"
    rf"{_RETELL}{_OBJECTS}"
)
_CHECK_IT = (
    r"(?:please |pls |plz |can you |could you )*(?:verify|confirm|check|fact ?check|debunk|"
    r"double ?check)(?: (?:that|this|it|him|her|out|please|pls|plz|for me|thanks))*"
)
_DOUBT = (
    r"i(?:'?m| am)? ?(?:really |kind of |rather |very much |a bit )*(?:doubt(?:ful)?|"
    r"do(?:n'?t| not) (?:buy|believe|trust)|find (?:it|that|this) hard to believe|s[ck]eptical|"
    r"suspicious|unconvinced|not (?:so |too |that )?(?:sure|convinced)|"
    r"ha(?:ve|d) (?:my |some |serious |grave |strong |a few )*(?:doubts?|reservations))"
    r"(?: (?:about |of )?(?:it|that|this|him|her|them))?|"
    r"(?:i |we )?(?:(?:had )?always |honestly |really )*(?:thought|heard|believed|assumed) "
    r"(?:it|they|that|those|the numbers|the figures) (?:(?:had|have|would have|\w+ly) )*"
    r"(?:was|were|is|are|been|went|gone|going|fell|fallen|dropped|rose|risen)(?: [\w.,%]+){0,4}|"
    r"(?:that |it |this )?(?:sounds|seems|looks|feels) (?:a bit |rather |very |too |pretty |way )*"
    r"(?:wrong|off|high|low|fishy|odd|dodgy|right|iffy|dubious|made up|a lot)(?: to me)?"
)
_TRUE = (
    r"(?:a |an )(?:true|fair|correct|accurate|false|real) (?:headline|statement|claim|summary|"
    r"number|figure|reading|comment|point)|fair comment|"
    r"(?:tick|yay|hit|thumbs up|fact|true|right|correct|yes|legit|real) or (?:cross|nay|miss|"
    r"thumbs down|fiction|myth|fake|false|wrong|incorrect|no|not|nonsense|rubbish)|"
    r"(?:true|t|yes|y|right|fact)/(?:false|f|no|n|wrong|fiction)|"
    r"[a-z]+ or (?:real|reality|true|truth|fact|facts|legit)|(?:or )?still "
    r"(?:current|valid|(?:the )?(?:current|latest|newest|right|correct) (?:number|figure|one))|"
    r"(?:out of|up to) date|outdated|"
    r"(?:can|could) (?:that|this|it) (?:really )?be(?: right| true| so| correct)?|"
    r"(?:stop|correct) me if (?:i'?m |i am |it'?s |that'?s )?(?:wrong|mistaken|not right)|"
    r"(?:[\w-]+ ){1,3}if (?:it'?s |that'?s |(?:it|that|this) is )?(?:true|right|so|correct)|"
    r"fair enough|agreed?|thoughts|surely not|no way|seriously|good number|right number|"
    r"(?:right|correct|true|legit|accurate|innit)"
    r"(?: or (?:no|not|what)|,? (?:yes or no|yes/no|y/n))?"
)
_TAIL = regex(
    r"[,;:.)'\s-](?:(?<!\s)\s*|(?<=\s)(?=(?:or )?(?:is|are|am|does|do|can|ok) ))"
    r"(?:so |and |but |or )?"
    rf"(?:{_IS_IT_SO}|{_MAY_I}|{_CHECK_IT}|{_DOUBT}|{_TRUE})[\s?!.]*$"
)
_WHO_SAYS = (
    r"(?:or )?(?:so )?(?:says?|said|claims?|reckons?|according to) (?:[\w']+ ){0,6}[\w']+|"
    r"(?:or so )?(?:i|we|they|people|some|he|she|someone|somebody) (?:says?|said|claims?|claimed|"
    r"heard|read|was told|were told|reckons?|wrote|told me)|"
    rf"(?:or so )?(?:the|a|an|my|our|his|her|some|one) (?:\w+ ){{0,2}}\w+ (?:{TELLS}|heard|read|"
    r"was told|were told|wrote|told me|note[sd]|prints|printed|reports|reported)|"
    r"(?:source|src|via|per|courtesy of):? (?!please|pls|plz|is|was|of|for|and|or)(?:[\w']+ ){0,3}"
    r"[\w']+|"
    r"(?:(?:or|at least|so|well),? )*(?:that'?s|that is|this is|is|which is) what "
    rf"(?:\w+ ){{1,4}}(?:{TELLS}|heard|read|printed)"
)
_SAID = regex(
    rf"(?:[,;-]\s+|\s(?=is what |according to (?:an?|my|our|some|one|this|his|her)\b))"
    rf"(?:{_WHO_SAYS})[\s?!.]*$"
)
_AS_SAID = regex(
    rf",? as (?:the|my|our|an?|some|his|her|their|one)(?: [\w'-]+){{1,5}} (?:{TELLS})(?=[\s?!.]*$)"
)
"""Who says so, at the end of a question or statement: "…, as the deputy head claims?"."""
_TAG = regex(
    r"(?:^|[,;:.)'-]\s*)(?:(?:is|was|did|has|were|are|do|does|have|isn'?t|wasn'?t|didn'?t|weren'?t|"
    r"aren'?t|doesn'?t|hasn'?t) (?:it|they|there|he|she|that)(?: really| now| though)?|no|"
    r"ok|okay|yeah|yep|yup|eh)[\s?!.]*$"
)
_DIGIT = regex(
    r"\d|\b(?:half|halved|third|quarter|fifth|doubled|tripled|trebled|twice|dozen|hundred|thousand|"
    r"million|one (?:in|out of)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|life)\b",
)
_MOVES = regex(rf"\b(?:{RISE}|{FALL}|{FLAT})\b")
_STATES = regex(r"\w+['\w]* \w")
_ASKS = regex(
    r"(?:(?:and|so|but|ok|then|well|hi|hey|hello|please),? )*"
    r"(?:what|whats|what's|who|whos|which|how|when|where|why|whose)\b"
)


def without_verdict(piece: str) -> str | None:
    """What is stated before a sentence asks whether it is so, or tells who said it; else None.

    Empty where the sentence asks nothing else.
    """
    piece = _AS_SAID.sub("", piece) if " as " in piece else piece
    if _ASKS.match(piece):
        return None
    found = _TAIL.search(f",{piece}")  # it begins with a sign: else all of the piece may be it
    if found:
        return _told(piece[: max(0, found.start() - 1)])
    if _DIGIT.search(piece):
        found = _SAID.search(piece) or _TAG.search(piece)
    if found is None and " than " in piece:
        found = _TAG.search(piece)
    if found is None and "," in piece and _MOVES.search(piece):
        found = _SAID.search(piece)
    if found is None:
        return None
    return _told(piece[: found.start()])


def left_open(pieces: Sequence[str]) -> str | None:
    """What a message states and leaves open how sure that is, if it asks for nothing else."""
    alone = all(without_verdict(piece) == "" for piece in pieces[1:])
    return without_hedge(pieces[0]) if pieces and alone else None


def _told(stated: str) -> str | None:
    stated = stated.rstrip(" ,;:-'")
    return stated if not stated or _STATES.match(stated) else None


_JUDGES = frozenset(
    """
    right wrong correct correctly corrected correcting correction incorrect true truth truthful
    false falsehood fact facts fiction myth accurate accurately accuracy inaccurate typo typos
    misprint error errors mistake mistakes mistaken nonsense rubbish bull bullshit bs bollocks
    garbage baloney fake hoax lie lies lying check checks checked checking verify verified
    verifying confirm confirmed confirmation factcheck proofread print printed printing publish
    published publishing quote quoted quotable quoting repeat repeating repeated tweet rely
    reliable trust trusted trustworthy believe believable tally tallies square squares match
    matches agree agrees disagree scrutiny bear bears legit genuine plausible spot sure really
    srsly seriously honestly real fair sound misleading exaggerated exaggeration kosher off doubt
    doubtful dubious iffy dodgy ok okay good add adds holds stand stands back backs support
    supports safe win wins news bogus refute deny denied dispute disputed corroborate outdated
    credible hogwash twaddle tosh codswallop claptrap malarkey hokum porky porkies whopper fib fibs
    hearsay gossip hype spin fabricated invented concocted overblown overstated understated
    embellished settle cap vouch spurious erroneous unfounded baseless substantiate endorse
    bang double validate validated accept accepted reject rejected disprove rebut
    contradict contradicts plausibly truthfully boast brag objection objections quibble quibbles
    reasonable unreasonable properly rightly wrongly
    """.split()
)
"""Words that judge a statement, or tell what is to be done with it if it is so."""
_ABOUT_IT = frozenset(
    """
    thats hes shes theyre number numbers figure figures claim claims stat stats statement headline
    post tweet poster leaflet flyer article paper teacher speaker sum sums maths arithmetic working
    workings copy draft text sentence line bit one thing anything something part data records
    source sources release report tables bot please pls plz thanks thx cheers ta mate guys
    anyone anybody someone somebody people before after press goes going go out up down water
    still now today there say said saying write writing written put putting use using share send
    tell let know want like need think get got getting give make making made sign stand stands
    hold read heard understood copied remembered worth safe fine ready happy yes no y n yeah nah
    way reason problem issue true so surely bang dead spot on money case sense ever win owe
    newsletter essay slide report website magazine minutes speech story piece mark marked base
    database
    """.split()
)
"""Words that may go with them, besides those of grammar."""
VERDICT_WORDS = _JUDGES | _ABOUT_IT
_LONGEST = 14
_WHAT = frozenset("what which who whom whose where when why how whats whos".split())
_WHAT_OF_IT = regex(
    r"(?:what(?:s| is) (?:wrong|off|the (?:mistake|error))|whos? (?:is )?(?:right|wrong|wins?|"
    r"correct|lying)|how (?:true|accurate|correct|reliable|plausible|right|sure) (?:is|are))\b"
)


def only_judges(words: Sequence[str]) -> bool:
    """Whether words ask no more than whether something is so: "spot the error", "safe to quote?".

    That is told by the words alone: each judges, is of grammar, or goes with such.
    """
    if not 0 < len(words) <= _LONGEST or _JUDGES.isdisjoint(words):
        return False
    if words[0] in _WHAT and not _WHAT_OF_IT.match(" ".join(words)):
        return False
    return all(word in VERDICT_WORDS or word in FUNCTION for word in words)
