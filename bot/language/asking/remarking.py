"""How English puts a remark beside a question: about oneself, as a courtesy, or to hurry.

No such clause limits what is asked, whatever words are in it. Imports how a claim is led up to.
"""

from __future__ import annotations

from bot.language.asking.claim_frames import TAKEN_FOR_SO
from bot.regex import regex

SIGN = regex(
    r"\b(?:i|i'?m|i'?ve|we|we'?ve|we'?re|me|my|our|us|bot|service|tool|you'?re|if|"
    r"as (?:an?|one|some\w+)|sorry|sry|apolog\w+|pardon|"
    r"excuse|forgive|oblig\w+|apprecia\w+|grateful|thank\w*|thx|ta|cheers|bless|hurry|snappy|"
    r"chop|rush|asap|pronto|soz|happen|chance|hope|not (?:\w+ )?to|hate to|"
    r"(?:it|this|that)(?:'?s| is) (?:all )?(?:for|urgent|important))\b"
)
"""Without one of these, nothing is looked for."""
YOU_SAID = regex(
    r",? (?:(?:did|have|had) you (?:just |already )?(?:say|said|mention(?:ed)?|tell me|told me)|"
    r"(?<!what )(?<!that )(?<!which )you (?:just |already )?(?:said|mentioned|told me))(?=\??$)"
)
"""What the bot itself is said to have told, at the end of a question: "…, did you say?"."""

OURS = (
    r"\b(?:our|ours|us|here)\b|(?<!are )(?<!is )(?<!was )(?<!were )(?<!be )(?<!been )(?<!nt )"
    r"(?<!will )\bthere\b(?! (?:is|are|was|were|has|have|had|be|been)\b)"
)
"""What points to the place that somebody said to be from: "here", but not "there were"."""

SELF = frozenset("i im ive id we weve".split())
"""Who writes, as the subject of a clause."""
OWN = frozenset("my our".split())
OBJECTS = frozenset("me my us our".split())
STARTS = frozenset("im ive weve".split())
"""Which of them begin a clause even where no sign parts it from what stands before."""
RELATIVE = frozenset(
    "that which what where when who whom how why if than whether as and or but so because cos coz "
    "cuz bc since while whilst though although before after until till the county area town place "
    "city one ones thing all for in of from on at with by to".split()
)
"""Words after which it goes on with what stands before: "the area I'm in"."""
JOINERS = frozenset(
    "so but and because cos coz cuz bc since as while whilst though although plus also when where "
    "who until till before".split()
)
"""Words that join a clause to the one before it."""
LEADS = JOINERS | frozenset(
    "well anyway ok okay right look listen hi hello hey hiya yo ah oh um umm erm er god gosh lol "
    "ngl tbh btw fyi honestly frankly actually basically sorry sry please pls plz now just yes no "
    "evening morning afternoon all everyone folks guys mate".split()
)
"""Words that may stand before a clause's subject."""
_SKIPPED = frozenset(
    "am is are was were be been being have has had having do does did dont doesnt didnt will would "
    "wont wouldnt can cant could couldnt should must might may got gotta going gonna about to used "
    "not never always often really just only also still now currently already ever so very too "
    "trying try tried quite rather pretty fairly absolutely completely totally both all even "
    "actually honestly basically".split()
)
"""What may stand between a subject and the verb that tells what the clause is about."""


def forms_of(verbs: str) -> frozenset[str]:
    """Regular verbs in all their forms: "ask asks asked asking"."""
    found: set[str] = set()
    for verb in verbs.split():
        bare = verb.removesuffix("e")
        found |= {verb, f"{verb}s", f"{bare}ed", f"{bare}ing", f"{verb}{verb[-1]}ing"}
    return frozenset(found)


_WANTING = forms_of(
    "mean want need ask wonder look see read hear find know think believe reckon guess suppose "
    "understand remember recall compare check quote cite say tell claim state report count "
    "calculate add subtract divide multiply plot show hold talk refer speak exclude "
    "include ignore skip expect assume wish prefer request require seek appreciate focus pick "
    "choose notice doubt like love hope mention insist swear forget print record"
) | frozenset(
    "meant saw seen heard found knew known thought understood said told sought "
    "forgot forgotten swore verify verified interested curious grateful keen after using certain "
    "sure convinced adamant positive".split()
)
"""Verbs by which a clause with the writer in it is about what is asked after all."""
_NEEDED = forms_of("need want require seek")
_ABOUT_IT = frozenset(
    "question query point interest focus request topic subject guess claim view theory belief "
    "understanding argument".split()
)
"""What of one's own is what is asked: "my question is"."""
_AUXILIARY = frozenset(
    "is are was were has have had does did can could will would cant wont".split()
)
_VERBAL = regex(r"\w{2,}(?:s|ed|ing)")

ASKED = regex(
    r"\b(?:how (?:many|much|often|big|large|far|long|come)|hw many|what|whats|wot|wat|which|"
    r"whose|why|when (?:did|was|were|does|is)|since when|wheres?|numbers?|counts?|totals?|"
    r"figures?|stats?|statistics|percent\w*|per cent|share|proportion|fraction|rates?|average|"
    r"quotes?|statements?|sources?|links?|true|correct|right|compar\w+|differen\w+|only|except|"
    r"excluding|leav\w+ (?:\w+ ){1,3}?(?:out|off|aside)|those|ones?)\b"
)
"""Signs that a clause asks, or limits what is asked."""
ASKING = regex(
    r"(?:how (?:many|much|often|big|large)|hw many|whats?|wots?|which|"
    r"when (?:did|was|were|does|is)|where (?:do|did|does|is|are)|who (?:said|is|was)|since when|"
    r"why|by (?:how|what)|"
    r"(?:can|could|would|will|may|might) (?:you|u|i|we|someone|somebody|anyone)|"
    r"(?:tell|give|show|send) (?:me|us)|gimme)\b"
)
"""Words that begin a question or a request."""
_TIME = (
    r"(?:(?:an?|the|any|some|your) )?(?:\w+ )?"
    r"(?:secs?|seconds?|mins?|minutes?|moments?|mo|time|chance)"
)
POLITE = regex(
    r"if (?:(?:at all )?poss(?:ible)?|need be|(?:im|i am) (?:being )?honest|"
    r"i (?:may|might|could|can)(?: (?:ask|enquire|please|be so \w+|trouble you))?|"
    r"(?:its|thats|it|that|this)(?: \w+){0,5} (?:trouble|bother|hassle|request|question|ask|"
    r"imposition|problem|nuisance|rude|cheeky|much|possible|allowed|ok|okay|fine|alright|convenient)|"
    r"(?:you|u|ya|youd|youll|youve|ud)(?: (?:would|could|can|might|will|do|dont|wouldnt|ever))*"
    r"(?: (?:be (?:so |that |very |really |an? )?\w+(?: enough)?(?: (?:as )?to(?: help| oblige)?)?|"
    r"mind|please|help(?: me)?|manage(?: it| that)?|oblige|"
    rf"(?:have|got|get|had|spare|find) {_TIME}|"
    r"(?:know|have|got|find)(?: (?:it|that|them|this|one|any))?))?)"
    r"(?: (?:please|pls|at all|to hand|handy|there|for me|that is|thanks|now|today|mate))*"
)
"""A condition on the goodwill of the one who is asked, none on what is asked; as a whole clause."""
COURTESY = regex(
    r"(?:(?:and|so|very|many|much|with|ever|a|big|huge|greatly|really|most|god|my|sincere|"
    r"endless) )*"
    r"(?:thank(?:s|ing|yous?)?(?! to\b)|thx|ta|cheers|obliged|appreciated?|grateful|bless|"
    r"apologies|excuse|pardon|forgive|youre|ur (?:an?|the)|you are|youve been|"
    r"hope (?:you|all|this|that)|not (?:wanting |meaning |wishing )?to (?:be|sound|seem)|hate to)\b"
)
"""The start of a clause that thanks, wishes, excuses, or praises the one who is asked."""
PRAISE = regex(
    r"(?:what an? |such an? |a |very |really |truly )*(?:excellent|brilliant|superb|fantastic|"
    r"cracking|marvellous|splendid|smashing|wonderful|amazing|awesome|impressive|terrific|"
    r"fabulous|clever|neat|nice|great|good|lovely|useful|handy|cool) (?:little )?(?:bot|service|"
    r"tool|job|work|stuff|idea|thing|site|resource|invention|one)\b"
)
"""What is thought of the one who is asked."""
_GOES_ON = (
    "i|we|the|an?|not|no|only|just|in|of|at|by|with|those|that|these|this|its?|how|what|which|who|when|"
    "where|why|all|both|wrong|make|and|or"
)
"""Words with which "sorry" is followed by what was meant."""
SORRY = regex(
    r"(?:so |very |really )?(?:sorry|sry|soz)\b(?!.*\bmean)"
    r"(?: (?:for|to|about|if|but|my|im|ive|bit|in a|on a)\b|"
    r"(?! its?\b).*\b(?:is|are|was|were|isnt|wont|cant|doesnt)\b|"
    rf"(?! (?:{_GOES_ON})\b) \w+ \w)"
)
"""An excuse; "sorry, B" takes back what stands before."""
HURRY = regex(
    r"(?:and |but |please |pls )*(?:be (?:quick|snappy|sharp|brief|an? )|make it (?:quick|snappy|"
    r"short|sharp|brief|fast)|hurry|chop|no (?:rush|hurry)|in (?:an? )?(?:\w+ )?(?:rush|hurry)|"
    r"asap|pronto|take your time|when(?:ever)? (?:you|u|suits|its)|"
    r"as soon as|at your)\b"
)
"""How soon, or how briefly, it is wanted."""
ROLE = regex(
    r"(?:(?:speaking |being |writing )+(?:as )?|as )(?:an?|one of|someone|somebody)\b"
    r"(?! (?:whole|result|rule|total|group|region|nation|country|county|percent\w*|proportion|"
    r"share|fraction|number|figure|multiple|ratio|factor|difference|decimal|sum|table|list|pair)\b)"
)
"""Who asks: "as a parent of two"."""
LEAD = regex(
    r"(?:(?:and|so|but|ok|okay|well|hi|hello|hey|please) )*"
    r"(?:(?:may|might|can|could) (?:i|we) (?:\w+ly |please |just |perhaps |also |maybe )*"
    r"(?:ask|enquire|inquire|request|trouble you|bother you|pester you)(?: you)?"
    r"(?: (?:for|about|as to|of)\b)?(?! (?:if|whether)\b)|"
    r"(?:is there )?any (?:chance|hope|possibility) (?:of (?=(?:the|your|those|these|some)\b)|"
    r"(?:that )?(?:you|u|someone|anyone) (?:could|can|might|may|would) (?=\w))|"
    r"(?:do|would|could|might|dont|wouldnt) (?:you|u) (?:happen|chance) to (?:know|have)\b)",
    has="ask|enquire|inquire|request|trouble|bother|pester|any |you|u happen|u chance",
)
"""How a question is led up to, where nothing of it is asked yet: "might I enquire as to"."""
ADDRESS = regex(
    r"(?!(?:tell|give|show|send|let|get|remind|fetch|find)\b)"
    r"\w+ (?:me|us)(?: (?:this|that|out|here|again|will you|please|quick(?:ly)?))*"
)
"""A call on the one who is asked, as a whole clause: "humour me"."""
PURPOSE = regex(
    r"for (?:(?:my|our)\b(?! (?:\w+ )?(?:area|town|city|village|county|region|district|borough|"
    r"street|road|estate|postcode|neighbourhood|ward|parish|constituency|force|patch|country|state|age|ages|school|side|part|own|local)\b)|"
    r"(?:an?|the|some) (?:\w+ ){1,3}(?:who|that) .*\b(?:me|my|us|our)\b)|"
    r"(?:asking )?on behalf of\b"
)
"""Whom or what the answer is for."""
FOR_IT = regex(
    r"(?:and |so |but )?(?:its|it is|thats|that is|this is|tis|is) (?:all |very |quite |really )?"
    r"(?:for|urgent|important)\b"
)
"""The same as a clause: "it's for my nan"."""
POINTED = regex(
    r"\b(?:it|that|this|these|them) (?:for|by|before|in|at|asap|today|tonight|tomorrow|now|done|"
    r"sorted|soon|so|quick\w*|urgent\w*)\b"
)
"""What is wanted, only pointed to: "I need it by noon" tells no more of it."""
WISHES = frozenset("need want require seek wonder was am would".split())
"""Verbs that begin what is wanted: "and need the count"."""
TOPICAL = frozenset("about regarding concerning into covering on re".split())
"""Words that lead to what a remark is about: "a talk on A"."""
LIMITING = forms_of(
    "count include exclude leave omit take add ignore skip remove drop strip discount filter "
    "restrict limit narrow split divide break involve concern affect contain use mean"
)
"""Words by which a clause limits what is asked, or divides it."""
NEAR = frozenset("near like than at to around".split())
"""Words that lead to what is the writer's as to a condition: "near my house"."""
INVERTED = frozenset(
    "can could may might should would will shall do did does have has had am was must".split()
)
"""Words after which "I" is the subject of a question."""
COMING = frozenset("were im am are come comes person people".split())
"""Words before the place that somebody is from, not just back from."""
TIMED = frozenset("in since from until till for during by of to before after".split())
"""Words that lead to when somebody did something."""
PLACED = (
    frozenset("the in near round around at across within over for of by to with from".split())
    | TOPICAL
)
"""Words that lead to where somebody lives or works."""
POINTS = regex(r"\b(?:it|that|this|they|them|those|these)\b")
"""What stands for something named elsewhere."""
QUOTED = regex(r"(?<!\w)'\w")
"""Words in quotation marks: they are looked for as they stand."""
BACK = regex(
    r"\b(?:there$|that the age|like (?:her|him|them|that|those|mine)|such|so (?:young|old)|"
    r"(?:that|this|her|his|their|my|same) (?:age|group|sort|kind|app|one)|"
    r"that (?:young|old|little|small)|on (?:it|that|there|them)|of (?:them|those|these))\b"
)
"""What points to something that a remark named."""


def tells_of_self(words: tuple[str, ...]) -> bool:
    """Whether words that start with the writer as subject say something of the writer only.

    Not where the clause is about what is asked: "I need the rural ones", "my question is".
    """
    if words[0] in OWN:
        return _own_does(words)
    line = " ".join(words)
    if TAKEN_FOR_SO.match(line):
        return False
    if _DUTY.fullmatch(line):
        return True
    at = 1
    while at < len(words) and words[at] in _SKIPPED:
        at += 1
    if at == len(words):
        return False
    wished = words[at] in _WANTING or not _NEEDED.isdisjoint(words[at:])
    return not wished or bool(POINTED.search(" ".join(words[at:])))


_DUTY = regex(
    r"\w+ (?:(?:really|just|also|then) )*(?:(?:have|need|want|got|gotta|must|should|ought|am|will|"
    r"can|would like|have got|am supposed|am meant|have been asked)(?: to)? )?"
    r"(?:to )?(?:tell|show|brief|inform|update|convince|persuade|advise|warn|impress|"
    r"(?:report|explain|present|speak|talk|answer)(?: (?:it|this|that|them|back))? to|"
    r"tell (?:it|this|them) to) (?:the|an?|my|our|his|her|some|their) (?:\w+ )?\w+"
)
"""To whom the writer passes it on: "I have to tell the governors"."""


def _own_does(words: tuple[str, ...]) -> bool:
    """Whether what is one's own does something: "my sister works in a bakery"."""
    if _ABOUT_IT.intersection(words[1:3]):
        return False
    verbs = [at for at in range(2, min(len(words), 6)) if _is_verb(words[at])]
    return bool(verbs) and _WANTING.isdisjoint(words[2:8])


def _is_verb(word: str) -> bool:
    return word in _AUXILIARY or bool(_VERBAL.fullmatch(word))


def wants(words: tuple[str, ...]) -> bool:
    """Whether any of the words asks for something."""
    return not _WANTING.isdisjoint(words)
