"""Talk around a question in the same sentence: "Night shift here, how many in A, bus is here".

A stretch between commas that neither names anything held nor asks limits nothing where it is a
statement of its own, or is put as talk is. May import language and the marking of sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.language.asking.cue import Cue
from bot.language.asking.cues import COMPILED
from bot.language.asking.narrowing import PASTS
from bot.language.asking.remarking import ASKED
from bot.language.words import PLAIN
from bot.questions.aside.heading import headed
from bot.questions.marks import Sentence
from bot.regex import regex

_JOINERS = frozenset("and but so or ok also now".split())


def asides(sentence: Sentence) -> frozenset[int]:
    """The words that are talk around the question: "Night shift here, …", "…, for my essay"."""
    lead = _BUT.match(sentence.line)
    begun = {lead.group().count(" ")} if lead else set()
    begun |= _talks_from(sentence) | _explains_from(sentence)
    edges = [0, *sorted(sentence.breaks | begun), len(sentence.words)]
    segments = [(a, b) for a, b in pairwise(edges) if a < b]
    telling = [_tells(sentence, first, last) for first, last in segments]
    if not any(telling):
        return frozenset()
    start = telling.index(True)
    # Where nothing asks, what is named is asked for: "rainfall in the Fens, A".
    asking = bool(sentence.cues) or sentence.text.endswith("?")
    aside: set[int] = set()
    for number, (first, last) in enumerate(segments):
        if telling[number] and not (number > start and _only_numbers(sentence, first, last)):
            continue
        words = sentence.words[first:last]
        talk = any(word in PLAIN for word in words)
        opening = words[1] if words[0] in _JOINERS and len(words) > 1 else words[0]
        led = number < start and len(words) > _FEW and opening not in SCOPES and talk
        led = led and not (OF_WHICH.match(" ".join(words)) and _OWN.isdisjoint(words))
        led = led and asking and not (number == 0 and headed(sentence))
        led = led and not _ASKS_OF.match(" ".join(words))
        led = led or (number < start and words[0] in _GREETS and len(words) <= _HAILED)
        excused = words[0].endswith("ing") and sentence.words[first - 1] in _SORRY
        trailed = number > start and (words[0] in _ASIDE_STARTS or excused)
        cried = number > start and last == edges[-1] and sentence.text.endswith("!")
        explains = words[0] in _EXPLAINS and _PICKS.isdisjoint(words)
        explains = explains or _denied(words)
        if led or trailed or explains or is_said(words) or (cried and _whole(words)):
            aside.update(range(first, last))
    if telling[0] and (ordered := _ORDER.match(sentence.line)):
        aside.update(range(ordered.group().count(" ")))
    first, last = segments[start]
    asked = REQUEST.match(" ".join(sentence.words[first:last]))
    if asked and _COUNT_ASKED.search(asked.group()) is None:
        wanted = first + len(asked.group().split())
        if _tells(sentence, wanted, last):
            aside.update(range(first, wanted))
    return frozenset(aside)


def is_said(words: Sequence[str]) -> bool:
    """Whether a stretch of words is said beside a question: "bus is here", "low battery lol".

    It states something of somebody or of one thing, and picks none of what is asked about.
    """
    first = 0
    while first < len(words) - 1 and words[first] in _LINKS:
        first += 1
    words = words[first:]
    if not _whole(words):
        return False
    if not _SIGHS.isdisjoint(words) or _ACTS.match(" ".join(words)):
        return True
    if words[0] in _PEOPLE:
        return words[1] not in _WISHES
    own = not _OWN.isdisjoint(words)
    if words[0] in _DETERMINERS:
        subject, states = words[1:], _STATES | _STATED if own else _STATES
    elif words[0].endswith("s") and not words[0].endswith("ss"):
        return False  # "arrests were made"
    else:
        subject, states = words, _STATES
    for at, word in enumerate(subject[1:_SUBJECT], 1):
        if word in states and at + 1 < len(subject):
            goes = bool(_GOES.fullmatch(subject[at + 1]))
            return goes if word == "s" else not (word in _BE and subject[at + 1] in _SO)
    return False


def _denied(words: Sequence[str]) -> bool:
    """Whether a stretch says what is not meant: "not theft"; "not solved" tells which are."""
    if words[0] != "not" or not 1 < len(words) <= _DENIED or words[1] == "yet":
        return False
    return not words[-1].endswith(("ed", "en", "ly", "ing"))


def _whole(words: Sequence[str]) -> bool:
    """Whether a stretch that is cried out picks nothing: "quiz night tie-breaker!"."""
    return len(words) >= _SAID and words[0] not in _OPENS and _PICKS.isdisjoint(words)


def _talks_from(sentence: Sentence) -> set[int]:
    """The words at which talk begins with nothing to part it from the question."""
    if _SIGHS.isdisjoint(sentence.words):
        return set()
    return {at for at, word in enumerate(sentence.words) if at and word in _BEGIN}


def _explains_from(sentence: Sentence) -> set[int]:
    """The words at which a clause begins that says why, or in spite of what, something is asked."""
    words = sentence.words
    if _EXPLAINS.isdisjoint(words):
        return set()
    return {
        at for at, word in enumerate(words) if word in _EXPLAINS and words[at + 1 :][:1] != ("of",)
    }


def _only_numbers(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a stretch tells of numbers and of nothing else."""
    placed = [*(m.first for m in sentence.mentions), *(at for at, _ in sentence.periods)]
    if any(first <= at < last for at in (*placed, *(at for at, _ in sentence.ages))):
        return False
    return any(first <= at < last for at, _ in sentence.numbers)


def limits(line: str) -> bool:
    """Whether words before a question only limit it, and ask for nothing: "with a fine paid"."""
    led = OF_WHICH.match(line)
    return led is not None and ASKED.search(line, led.end()) is None


def _tells(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a stretch of words names something held, or asks."""
    placed = [
        *(mention.first for mention in sentence.mentions),
        *(at for at, _ in sentence.periods),
        *(at for at, _ in sentence.ages),
        *(at for at, _ in sentence.numbers),
    ]
    if any(first <= at < last for at in placed):
        return True
    words = "".join(f" {word}" for word in sentence.words[first:last])
    return any(COMPILED[cue].search(words) for cue in _ASKING)


_LINKS = _JOINERS | frozenset(
    "because cos cuz coz cause since as sry sorry soz pls please yes yeah".split()
)
_OPENS = frozenset(
    "who which that whose whom where when while if only just not no except excluding without minus "
    "in on at by for from with of to about is are was were did does do has have had how what why "
    "it its they them this these those each every some any all most many both no".split()
)
"""Words with which a stretch goes on with what is asked, or asks itself."""
_PICKS = frozenset("only ones one those solely except excluding without not never".split())
_SIGHS = frozenset("lol lmao haha hahaha xd rofl smh ugh argh sigh omg sry soz apologies".split())
_EXPLAINS = frozenset("because cos cuz coz although though whereas lest albeit despite".split())
_ORDER = regex(
    r"(?:(?:please|pls|just|now|kindly|then|ok|so|right) |(?:can|could|would|will) (?:you|u) )*"
    r"(?!\w+(?:s|ed) |\w+ing )\w+ (?:me |us |out |up |over )*"
    r"(?:(?=(?:me|us|the|that|your|those|these|all|both) )|(?:away|forth|out|up|over) with )"
)
"""A call to tell, whatever the verb: "recite the count", "lend me the total"."""
_SORRY = frozenset("sorry sry soz apologies pardon".split())
_BEGIN = frozenset("sry soz apologies lol lmao haha".split())
_PEOPLE = frozenset("i im ive id we weve you youre he she hes shes everyone everybody".split())
_WISHES = frozenset("mean meant want wanted need needed said".split())
_OWN = frozenset("i me my we us our im".split())
_DETERMINERS = frozenset("the a an my our your his her their this".split())
_STATES = frozenset(
    "is isnt are arent has hasnt have s keeps keep wants needs says thinks will wont cant can just "
    "wouldnt doesnt swears swore reckons insists claims maintains thought said believes".split()
)
_STATED = frozenset("was wasnt were had did didnt made kept got".split())
_BE = frozenset("is isnt are arent was wasnt were".split())
_SO = frozenset("a an the one known related from".split())
"""What somebody is tells who is meant: "the thief is a reader"."""
_GOES = regex(r"\w+(?:ing|ed)|here|out|off|back|on|up|gone|dead|low|late|due|over")
"""What stands after the "s" of a verb: "battery's dying"."""
_ACTS = regex(
    rf"(?:my|our) (?:\w+ )?\w*[^\Ws] (?:\w{{2,}}ed|{'|'.join(sorted(PASTS))}|ate|broke|died|fell|"
    r"bit|drank|burnt|froze|hid|rang|sent|stole|tore|woke)\b|"
    r"(?:the|my|our|your|his|her|their) \w*[^\Ws] (?:\w*[^\Ws] )?"
    r"(?!ones\b|others\b|is\b|was\b|has\b|as\b|this\b|us\b)\w{2,}s "
    r"(?:the|an?|my|your|his|her|our|their|me|us|you|him|it|them|out|off|up|now|soon|today|tonight)\b"
)
"""Somebody does or did something: "the loser buys the drinks", "my printer jammed"."""
_SAID = 2
_DENIED = 4
_GREETS = frozenset("hi hey hello yo howdy oi hiya heya dear hola bonjour ok okay wotcha".split())
_HAILED = 3
"""Words of a greeting, with who is greeted: "howdy partner, …"."""
_SUBJECT = 4
_BUT = regex(
    r"(?:\w+ ){1,5}but "
    r"(?=(?:how|what|whats|which|who|whos|when|where|why|did|does|is|are|was|were)\b)"
)
"""What leads to a question: "random q but how many …"."""
_HOW_ASKED = (
    r"(?:\w+ ){0,3}(?:respect|hearts?|pleasure|interest|thanks|apolog\w+|regrets?|hopes?|haste|"
    r"curiosity|love|regards|wishes|teeth|breath|smile|sigh|luck|shame|sadness|horror|dread)"
)
"""In what mood something is asked: "with all due respect"."""
OF_WHICH = regex(
    r"(?:(?:and|so|but|now|then) )*(?:just |only )?"
    r"(?:among|amongst|between (?!you\b|us\b)|during|through|via|against|(?:under|given) an?|"
    rf"over the(?! moon\b)|of|with(?! {_HOW_ASKED}\b)|without|where|whose|those|these|"
    r"concerning|regarding|involving|excluding|including|ignoring|disregarding|discounting|"
    r"not counting|except|committed|"
    r"(?:setting|leaving|putting|taking) (?:aside|out)|as (?:regards|for)|when it comes to|"
    r"(?:speaking|talking|thinking) of|(?:looking|focuss?ing|concentrating|restricted|limited|"
    r"confined|related|relating) (?:at|on|to)|"
    r"if (?:you|we|one) (?:only |just |dont )*(?:leave|exclude|ignore|count|take|strip|look))\b"
)
"""How what limits a question may begin before it."""
_ASKS_OF = regex(
    r"(?:(?:and|so|but) )*(?:(?:who|which|what|whats|where)\b.* "
    r"(?:more|fewer|less|most|least|better|best|worse|worst|\w{3,}(?:er|est))\b|"
    r".* (?:vs|versus) |"
    r"(?:is|are|was|were|did|do|does|has|have|had) (?:any|many|most|some|all) (?!of you\b))"
)
"""How something is asked already: "who has more trees, A or B", "were any of them ill, and …"."""
_FEW = 2
SCOPES = frozenset("in for on among excluding without by with of from only not but about".split())
_ASIDE_STARTS = frozenset(
    "need needed thanks thank please pls cheers so asking "
    "writing working filing typing drafting rushing prepping revising cramming panicking heading "
    "running forgot mislaid misplaced deleted just lol we they he she someone according bless or "
    "whatever kindly".split()
)
_ASKING = (
    Cue.QUANTITY,
    Cue.SHARE,
    Cue.CHANGE,
    Cue.RISE,
    Cue.FALL,
    Cue.WHO_SAID,
    Cue.WHY,
    Cue.SOURCE,
    Cue.REST,
    Cue.RATE,
    Cue.WHEN,
    Cue.DEFINE,
)
REQUEST = regex(
    r"(?:[\w']+ ){0,14}?(?:wants?|wanted|needs?|needed|ask(?:s|ed|ing)?(?: \w+)? for|after|"
    r"(?:ask|wonder)(?:s|ed|ing)?(?: me| us)?(?= (?:what|how|which|whether|if)\b)|"
    r"looking for|"
    r"(?:grateful|obliged|indebted|thankful|delighted|thrilled|glad) (?:for|to (?:have|see|get))|"
    r"would like|i'?d like|provide|give (?:me|us|him|her|them)|send|show|"
    r"tell (?:me|us)|know|supply|supply (?:me|us) with|furnish|inform (?:me|us) of|have|"
    r"interested in|recall|"
    r"remember|wondering|wonder) "
)
_COUNT_ASKED = regex(r"\bhow (?:many|much)\b|\b(?:number|count|total) of\b")
"""What stands before it asks already: "how many plants did A have in P"."""
