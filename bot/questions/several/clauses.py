"""Which part of a message asks, and which of its words limit what is asked.

May import language and the marking of sentences.
"""

from __future__ import annotations

from bot.language.asking.cue import Cue
from bot.language.asking.cue_words import TELLS
from bot.language.english import ENGLISH
from bot.language.words import ORDINARY, PLAIN, WORLD
from bot.language.world_places import OF_SMALL_WORDS
from bot.questions.aside.appositions import appositions
from bot.questions.aside.asides import OF_WHICH, asides
from bot.questions.aside.circumstances import WHEN_IT_WAS, circumstances
from bot.questions.aside.heading import headed
from bot.questions.aside.leading import leading
from bot.questions.aside.recording import recording
from bot.questions.aside.wishes import wished
from bot.questions.marks import Sentence
from bot.questions.names.counted import counted_noun, kept_apart
from bot.questions.names.naming import Kind
from bot.regex import regex

WIDE = frozenset({Cue.TIMES, Cue.REST, Cue.DIFFERENCE, Cue.COMPARE, Cue.POINTS, Cue.CLAIM})
"""Signs of questions whose things stand on both sides of the asking word."""
STRONG = frozenset({Cue.QUANTITY, Cue.SHARE, Cue.CHANGE, Cue.WHO_SAID, Cue.WHY, Cue.SOURCE})
"""Signs that a sentence is a question, whatever its shape."""
ATTRIBUTES = regex(
    r"(?!(?:what|which|who|whom|whose) (?:did|does|do|has|have|had|is|was|were|else|exactly)\b|"
    r"(?:and|then|also|plus) (?:then )?what\b|"
    r"(?:which|whose) (?!(?:the|my|our|your|his|her|their|an?|some|one|he|she|they|i|we|you)\b)|"
    r"(?:who|did|does|do|has|have|had|is|how|why|when|where|give|tell|show|everything|anything)\b)"
    r"(?:thats|that is|this is|its|it is|so|at least|or so)? ?(?:what )?(?:\w+ ){1,5}"
    rf"(?:(?:{TELLS}|printed)|"
    r"(?:quoted|said|claimed|wrote|posted|shared|stated|told us|told me) (?:that|this|it)"
    r"(?: (?:in|on|at|to|during) (?:\w+ ){0,3}\w+)?)$",
    has="say|said|claim|reckon|think|thought|swear|swore|insist|mention|announce|state|write|"
    "wrote|post|allege|assert|maintain|contend|argue|arguing|boast|bragged|preache|grumble|moan|"
    "complain|whisper|suggest|impl|declare|proclaim|guess|believe|teach|taught|inform|assure|warn|"
    "text|email|messag|repeat|tell|told|print|quoted|shared",
)
"""A sentence that only says who said so: "that's what the leaflet says"."""
_CHATTY = frozenset(
    "i im ive my hi hello hey so ok we if lol well umm um erm sorry just yo".split()
)
_CUT_OFF = frozenset("thanks thank thx cheers ta asking btw lol lmao".split())
_OPENERS = frozenset(
    "how what whats which who whos when where why by wot wat hw is are was were did does "
    "howd whatd whod whered whend whyd hows wheres whens whys has have had".split()
)
_SOFT = frozenset("is are was were did does by which who has have had".split())
_SHORT_LEAD = 6
_MADE = frozenset("made recorded reported registered counted logged there".split())
_BARE = 3
"""Words up to which a question is only the end of one: "…, how many?"."""


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question of its own."""
    if WHEN_IT_WAS.match(sentence.line) and sentence.periods and not sentence.text.endswith("?"):
        return False
    return bool(sentence.cues & STRONG) or (
        bool(sentence.cues & {Cue.WHEN, Cue.WHO, Cue.DEFINE})
        and (sentence.text.endswith("?") or sentence.words[:2] == ("since", "when"))
    )


def only_period(sentence: Sentence) -> bool:
    """Whether a sentence names a period and nothing else."""
    return (
        bool(sentence.periods)
        and not sentence.mentions
        and len(sentence.periods) * 6 > len(sentence.words)
    )


def questions(sentence: Sentence) -> bool:
    """Whether a sentence has the form of a question."""
    asked = sentence.text.endswith("?") or Cue.ASKS in sentence.cues or Cue.WHY in sentence.cues
    return asked or sentence.words[0] in _OPENERS


def weight(sentence: Sentence) -> int:
    """How much a sentence looks like the one that asks."""
    if not (sentence.mentions or sentence.periods) and len(sentence.words) <= 4:
        return 1 if sentence.cues & (STRONG | {Cue.COVERAGE}) else 0
    strong = 3 * bool(sentence.cues & STRONG)
    asked = sentence.text.endswith("?") or Cue.ASKS in sentence.cues
    asks = 2 * asked + bool(sentence.cues)
    return strong + asks + min(len(sentence.mentions) + len(sentence.periods), 4)


def clause(sentence: Sentence) -> tuple[int, int]:
    """The span of words that ask: from the question's first word to where the talk moves on."""
    words = sentence.words
    first = 0
    if sentence.cues & WIDE:
        return 0, len(words)
    for at in range(len(words)):
        if words[at] in _OPENERS and (words[at] not in _SOFT or at == 0):
            first = at
            break
    last = len(words) - (words[-1] in _MADE)
    bare = words[first] == "how" and last - first <= _BARE
    if first and bare and not _named_from(sentence, first):
        return 0, len(words)  # "arrests made by A, how many": all of it asks
    last = len(words)
    for at in range(first + 3, len(words)):
        if words[at] in _CUT_OFF:
            last = at
            break
    return first, last


def _named_from(sentence: Sentence, first: int) -> bool:
    placed = [*(m.first for m in sentence.mentions), *(at for at, _ in sentence.periods)]
    return any(at >= first for at in placed)


def unknown_words(sentence: Sentence) -> tuple[str, ...]:
    """Content words of the asking clause that mean nothing here, and such words after a "for"."""
    found = [] if (noun := counted_noun(sentence)) is None else [noun]
    found += kept_apart(sentence)
    found += wished(sentence)
    abroad = _abroad(sentence)
    if all(sentence.known) and not abroad:
        return tuple(dict.fromkeys(found))
    first, last = clause(sentence)
    aside = asides(sentence) | circumstances(sentence) | appositions(sentence)
    aside |= leading(sentence) | recording(sentence.line) | _told_of_places(sentence)
    found += [name for at, name in abroad.items() if at not in aside]
    led = first <= _SHORT_LEAD and sentence.words[0] not in _CHATTY
    led = led or _tells_of_which(sentence, first) or headed(sentence)
    for at, word in enumerate(sentence.words):
        if word in WORLD and not sentence.known[at]:
            found.append(word)
        if sentence.known[at] or len(word) < 3 or word.isdigit() or at in aside:
            continue
        if word in _AGED and sentence.ages:
            continue  # "the very youngest, 11 or under": the age says which
        if _is_adverb(word) and sentence.words[at - 1 : at] != ("how",):
            continue  # "practically", "officially": how it is put, no condition
        scoped = at > 0 and sentence.words[at - 1] in ("for", "on", "in", "at")
        if first <= at < last or scoped or led:
            found.append(word)
    return tuple(dict.fromkeys(found))


def _abroad(sentence: Sentence) -> dict[int, str]:
    """The places of the world, made of small words, that name nothing held: "the States"."""
    named = {at for mention in sentence.mentions for at in range(mention.first, mention.last)}
    found = {
        sentence.line.count(" ", 0, one.start()): one.group()
        for one in OF_SMALL_WORDS.finditer(sentence.line)
    }
    return {at: name for at, name in found.items() if at not in named}


def _tells_of_which(sentence: Sentence, first: int) -> bool:
    """Whether what stands before a question limits it, however long: "with a fine paid, …"."""
    return bool(OF_WHICH.match(sentence.line)) and _SELF.isdisjoint(sentence.words[:first])


def _told_of_places(sentence: Sentence) -> frozenset[int]:
    """Where words stand that only tell what kind of place is named: "the city of X", "our town"."""
    words, found = sentence.words, set[int]()
    for mention in sentence.mentions:
        if any(target.kind is Kind.PLACE for target in mention.targets):
            found |= {at for at in range(1, len(words)) if words[at - 1] in ("our", "my")}
            found.add(mention.last)
            found.add(mention.first - 2 if words[mention.first - 1] == "of" else mention.first - 1)
    return frozenset(at for at in found if 0 <= at < len(words) and words[at] in _SETTLED)


def _is_adverb(word: str) -> bool:
    """Whether a word is made from an English one by "-ly", and tells no interval of time."""
    made = word.endswith("ly") and word not in _TIMELY
    bare = {word[:-2], f"{word[:-3]}y"}
    return made and not all(map(bare.isdisjoint, _ENGLISH))


_SELF = frozenset("i im ive id me my mine we were weve us our ours".split())
_SETTLED = frozenset("city town village borough parish suburb".split())
_ENGLISH = (ENGLISH, ORDINARY, PLAIN)
_AGED = frozenset("youngest oldest youngsters tots littlest".split())
_TIMELY = frozenset("daily weekly monthly yearly quarterly hourly".split())
