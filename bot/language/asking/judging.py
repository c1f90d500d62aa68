"""How a judgement is asked for: whether something is any good, ought to be, or does any good.

"Is the campaign a good idea", "should parents panic", "is the law working": no published figure
tells, nor does a text in the same words. How far figures can be trusted is another question, and
which of two is the worse, too: these have answers.
"""

from __future__ import annotations

import re

from bot.language.packing import packed
from bot.regex import regex

_BEGINS = (
    r"(?:(?:and|so|but|or|ok|okay|well|hi|hey|hello|now|then|honestly|actually|seriously|"
    r"frankly|tell me|just|in your (?:own |honest )?(?:opinion|view)) )*"
)
_BEING = "is are was were isnt arent wasnt werent".split()
_DOING_SO = "do does did dont doesnt didnt has have can could will would".split()
_BE, _DO = (rf"(?:{'|'.join(words)})" for words in (_BEING, _DOING_SO))
_SUBJECT = r"(?!(?:you|u|there|he|she) )(?:(?!that |which )\w+ ){1,7}?"
_NAMED = rf"(?!(?:i|we|one|it|they|this|that|these|those) ){_SUBJECT}"
_VERY = (
    r"(?:(?:not|really|actually|ever|even|any|all|that|very|too|so|just|quite|rather|truly|"
    r"still|far|way|much|being|a|an|such|merely|simply|only|bit) )*"
)
_SAID = (
    r"(?:say|assume|think|conclude|claim|state|call|describe|write|compare|add|suppose|put|believe|"
    r"speak|talk|tell|suggest|report)\b"
)
"""What is right or fair to do with a statement, which is held against the figures."""
_QUALITY = (
    r"(?<!more )(?<!less )(?<!as )(?<!most )"
    r"(?:good|great|decent|brilliant|useless|useful|helpful|effective|worthwhile|worth (?:it|"
    r"watching|reading|seeing|doing)|pointless|honest|dishonest|biased|"
    r"unbiased|impartial|competent|incompetent|lazy|unfair|strict|lenient|soft|harsh|tough|"
    r"dangerous|risky|harmful|evil|wicked|wise|stupid|silly|sensible|naive|impressive|"
    r"disappointing|outrageous|disgraceful|acceptable|unacceptable|irresponsible|negligent|"
    r"careless|cynical|corrupt|greedy|immoral|ethical|unethical|"
    r"successful|unsuccessful|overblown|overstated|scandalous|hypocritical|justified|unjustified|"
    rf"any use|right to (?!{_SAID})\w+|too (?!much|many|few|little|old|young|far)\w+)(?: enough)?"
)
_JOB = r"(?:a|an) (?:good|bad|great|terrible|decent|poor|fine|proper) job"
_THING = (
    r"(?:(?:good|bad|great|nice|clever|wise|terrible|brilliant|stupid|poor|silly) "
    r"(?:\w+ )?(?:ideas?|things?|jobs?|moves?|decisions?|choices?|plans?|papers?|newspapers?|"
    r"leaders?|places?|laws?|films?|measures?|people|person)|"
    r"(?:fair|unfair|just|suitable|proper|harsh) (?:punishments?|sentences?|penalt(?:y|ies)|laws?|"
    r"prices?|deals?|rules?|systems?|decisions?)|"
    r"(?:success|failure|joke|scandal|disgrace|flop|triumph|hype|scaremongering|propaganda|"
    r"waste of (?:\w+ ?){1,3}))"
)
_WELL = r"(?: (?:at all|properly|well|in practice|or not|then|though|really|anyway|as \w+))*$"
_DOING = (
    rf"(?:lying|exaggerating|overreacting|failing|succeeding|working(?={_WELL})|"
    rf"doing (?:enough|well|{_JOB}|(?:their|its) (?:job|best|bit))|making (?:a|any) difference|"
    r"pulling (?:its|their) weight)"
)
_TAIL = (
    r"(?: (?:then|though|anyway|really|at all|properly|well|in practice|as \w+|or \w+|"
    r"(?:for|at|about|on|with|against|to|of|in|because of) (?:\w+ ?){1,7}))*$"
)
_IS_SO = (
    rf"(?:{_BE} {_SUBJECT}|{_DO} {_SUBJECT}be ){_VERY}(?P<is>{_QUALITY}|{_THING}|{_DOING})"
    rf"(?: (?:the|this|that) \w+)?{_TAIL}"
)
_IS_TRUE = rf"{_BE} {_NAMED}{_VERY}(?P<true>trustworthy|reliable){_TAIL}"
_TRUSTED = rf"(?:can|could) {_NAMED}(?:really |ever )?be (?P<trusted>trusted){_TAIL}"
_ENOUGH = rf"{_BE} (?:\w+ ){{1,4}}?(?:years?|months|weeks|sentences?) (?:\w+ )?(?P<enough>enough)\b"
_RIGHT = (
    rf"(?:is|was|wasnt|isnt) it {_VERY}(?P<right>right|fair|necessary|justified) "
    rf"(?:(?:of|for) (?:\w+ ){{1,4}})?to (?!{_SAID})\w+"
)
_WORKS = (
    rf"{_DO} {_SUBJECT}(?:really |actually |even |ever |truly |always |been |be )*"
    rf"(?P<does>work(?:s|ed)?(?={_WELL})|exaggerates?|overreact|lie|care|fail(?:ed)?(?! to)|"
    rf"succeed(?:ed)?|backfired?|(?:do|done) (?:enough|well|{_JOB}|(?:their|its) (?:job|best|bit)|"
    r"any good)|"
    r"ma[kd]e (?:a|any|much of a) difference|(?:go|gone) (?:too far|far enough)|"
    rf"(?:(?<=really )|(?<=actually )|(?<=even ))help){_TAIL}"
)
_OUGHT = (
    r"(?P<ought>should|shouldnt|ought) (?!i (?:trust|believe|mark|take|print|change|use|cite|quote|"
    r"correct|write|put|say|count|read (?:it|this|that|them)|compare)\b)(?!you |u )\w+ .+"
)
_HOW = (
    r"(?P<how>how (?:\w+ly )?(?:good|effective|useful|helpful|dangerous|harmful|honest|competent|"
    r"fair|strict|lenient|worried|scared|concerned|afraid|successful|worthwhile)) "
    rf"(?:{_BE}|{_DO}|should)\b"
)
_FELT = (
    rf"(?:do|would) (?:you|u) (?:\w+ly )?(?P<felt>(?:say|think|feel|believe|reckon) (?:that )?"
    rf"(?:\w+ ){{1,6}}?{_BE} {_VERY}(?:{_QUALITY}|{_THING}))"
)
_YOURS = (
    r"(?P<yours>(?:what|who|which)(?:s| is| are) (?:your|ur) (?:\w+ )?(?:favou?rite|"
    r"(?:view|opinion|take|thoughts|feeling|verdict)s? (?:on|of|about))|"
    r"what do (?:you|u) (?:\w+ly )?(?:(?:think|make|reckon) of|(?:think|feel) about)|"
    r"do (?:you|u) (?:\w+ly )?(?:like|trust|approve|admire|agree with|believe in))\b"
)
_BEGUN = regex(_BEGINS)
_WAYS = (
    (_BEING, (_IS_SO, _IS_TRUE, _ENOUGH, _RIGHT)),
    (_DOING_SO, (_IS_SO, _TRUSTED, _WORKS, _FELT, _YOURS)),
    (("should", "shouldnt", "ought"), (_OUGHT,)),
    (("how",), (_HOW,)),
    (("what", "whats", "who", "whos", "which"), (_YOURS,)),
)
"""The ways to ask, by the words they begin with."""
_JUDGED = {first: [regex(way) for way in ways] for firsts, ways in _WAYS for first in firsts}
_OF_DATA = regex(
    r"\b(?:figures?|numbers?|data|datasets?|stats?|statistics|counts?|counting|totals?|"
    r"measures?|indicators?|sources?)\b"
)
JUDGING_WORDS = packed(
    re.findall(r"[a-z]{4,}", " ".join((_BEGINS, *(way for _, ways in _WAYS for way in ways))))
)
"""The words of these patterns, which are not misspelt."""


def judged(text: str) -> str | None:
    """The words that ask for a judgement, such as "any good"; None where none is asked for.

    What is asked of the figures themselves has an answer: how they came to be.
    """
    begun = _BEGUN.match(text)
    at = begun.end() if begun else 0
    ways = _JUDGED.get(text[at:].partition(" ")[0], ())
    found = next(filter(None, (way.match(text, at) for way in ways)), None)
    if found is None or _OF_DATA.search(text):
        return None
    return next(words for words in found.groupdict().values() if words)
