"""How English asks for what is refused, a method or a person, and for advice, which is not.

Patterns as in `bot.language.asking.cues`. Imports only the kinds of signs.
"""

from __future__ import annotations

from bot.language.asking.cue import Cue

_KINDLY = (
    r"protect|prevent|stop|report|avoid|spot|keep|know|use|ask|read|cite|find|get|check|tell|"
    r"define|work|"
    r"count|record|say|explain|mean|interpret|understand|see|help|talk about|compare|pronounce|"
    r"contact you"
)
_PERSON = (
    r"(?:man|men|guy|bloke|offenders?|victims?|girls?|boys?|paedo\w*|pedo\w*|predators?|"
    r"perpetrators?|culprits?|abusers?|criminals?|convicts?|suspects?|person|people|child|"
    r"children|attackers?|accused)"
)
_SPEAKER = (
    r"names? (?:of|for) (?:\w+ ){1,4}?(?:who|that|which) (?:\w+ly |once |first )?"
    r"(?:said|says|spoke|talked|mentioned|called it|wrote|claimed|warned|commented|coined)\b"
)
"""Who spoke for somebody may be named: "the name of the person who said it"."""

REFUSING: dict[Cue, str] = {
    Cue.HOW_TO: (
        rf"how (?:do|can|could|would|should|might) (?:i|you|u|one|someone|somebody|people|"
        rf"a person|an adult) (?!{_KINDLY})\w+|"
        r"how (?:do|does|did|can|could|would) (?:\w+ ){1,3}?(?:approach|contact|find|lure|trick|"
        r"trap|target|choose|pick|gain|win|"
        r"build|persuade|convince|hide|get away|get (?:kids|children|them|girls|boys)|talk to|"
        r"message|meet)\w*|"
        rf"how to (?!{_KINDLY})\w+|"
        r"step by step|best ways? (?:to|of)|teach me|tutorial|guide to|how exactly (?:did|do|"
        r"does) (?:he|she|they|the)|"
        r"(?:works?|worked) best on|what (?:messages?|lines?|words?|tricks?|tactics?|methods?|"
        r"techniques?) (?:do|did|does|should|work|would|can)|"
        r"what (?:do|did|does) (?:he|they|offenders|predators|abusers|the men|these men|"
        r"the man) (?:write|send|message)"
    ),
    Cue.ADVICE: (
        r"protect(?:s|ed|ing|ions?|ive|ors?)?|prevent(?:s|ed|ing|ions?|ive|able)?|stop|avoid|"
        r"keep\w* \w+ safe|safe|stay safe|safety|spot|signs|report|advice|advise|"
        r"what (?:should|can|do) (?:i|we|parents|you) do|block|support|worried|concerned|should i"
    ),
    Cue.IDENTITY: (
        rf"(?!{_SPEAKER})(?:name|names|identity|identities|address|addresses|photo|photos|mugshot|surname|"
        r"facebook profile|home|school) (?:of|for) (?:him|her|them|"
        rf"(?:(?!(?:for|about|with|by)\b)\w+ ){{1,7}}?{_PERSON})|"
        r"whats? (?:is|was|were|"
        r"are)? ?(?:his|her|their) (?:name|names|address|identity)|"
        r"what (?:is|was|were|are) (?:his|her|their) (?:name|address|identity)|"
        r"(?:whats?|what is|what was|tell me|give me) (?:the )?(?:name|names|address|identity)|"
        rf"who (?:is|was|were|are) (?:the|that|this|those) (?:\w+ )?{_PERSON}|"
        r"^(?:so |and |but |ok )?who (?:did|done) (?:it|this|that)|who (?:was|were|got|"
        r"is) (?:\w+ )?(?:jailed|convicted|"
        r"arrested|sentenced|locked up|charged|sent down|the accused)|"
        r"where (?:does|do|did) (?:he|she|they|the (?:\w+ )?(?:man|victim|offender|girl|victims|"
        r"girls)) live|"
        rf"name (?:them|him|her|names|and shame|the (?:\w+ ){{0,2}}?{_PERSON})|who (?:are|"
        rf"were) they(?! (?:\w+ )?(?:for|at|by|with|to)\b)|identify (?:the|him|her|"
        r"them)|"
        r"(?:doxx?|unmask)"
    ),
}
