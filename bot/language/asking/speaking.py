"""How English tells what kind of speaker is meant: "the police reckon", "in the paper's words".

Patterns run over normalised words joined by single spaces. Imports nothing of the project.
"""

from __future__ import annotations

from bot.regex import regex

KINDS = {
    "police": "police policeman policemen force forces officer officers cop cops constabulary "
    "constabularies detective detectives".split(),
    "newspaper": "newspaper newspapers paper papers journalist journalists reporter reporters "
    "press daily".split(),
    "charity": "charity charities".split(),
    "company": "company companies firm firms".split(),
}
"""The words for each kind of speaker."""
PRINTS = frozenset({"newspaper"})
"""The kinds that print what others say."""
SPEAKING = frozenset(word for words in KINDS.values() for word in words)
SAYS = (
    r"say|says|said|saying|think|thinks|thought|believe[sd]?|reckon(?:s|ed)?|claim(?:s|ed)?|"
    r"argue[sd]?|suggest(?:s|ed)?|explain(?:s|ed)?|blame[sd]?|assert(?:s|ed)?|insist(?:s|ed)?|"
    r"comment(?:s|ed)?|admit(?:s|ted)?|maintain(?:s|ed)?|warn(?:s|ed)?|stress(?:es|ed)?"
)
"""What somebody does who gives words of their own."""
_GIVES = (
    r"give|gives|gave|given|offer(?:s|ed)?|name[sd]?|cite[sd]?|put|puts|see|sees|saw|link(?:s|ed)?|"
    r"attribute[sd]?|account(?:s|ed)?|state[sd]?|write|writes|wrote|print(?:s|ed)?|mention(?:s|ed)?|"
    r"describe[sd]?|tell|tells|told|feel|feels|felt|point(?:s|ed)?|hold|holds|"
    r"ha(?:ve|s|d) to say"
)
_WORDS = (
    r"(?:own )?(?:explanations?|reasons?|views?|opinions?|theor(?:y|ies)|accounts?|words?|"
    r"statements?|comments?|lines?|quotes?|remarks?|reactions?|responses?|messages?)"
)
_TAIL = (
    r"(?: (?:forces?|spokes\w+|officers?|boss|chiefs?|itself|themselves|there|or \w+|"
    r"(?:in|of|for) \w+))*"
)
_NOT = "".join(
    rf"(?<!\b{words} )"
    for words in (
        *("not", "not the", "than", "than the", "opposed to the"),
        *("of the", "in the", "to the"),
    )
)
"""Words before somebody who is not the one that speaks."""


NAMED_SAYS = regex(
    rf"(?:(?:itself|himself|herself|themselves|really|also|actually|ever|openly|publicly) )*"
    rf"(?:(?:{SAYS}|describe(?! as)|recommend(?:s|ed)?|advise[sd]?|"
    r"critici[sz]e[sd]?|accuse[sd]?|praise[sd]?|promise[sd]?|writes?|wrote|"
    r"(?:talk|speak)(?:s|ed|ing)? (?:about|of)|spoke (?:about|of)|holds? (?:\w+ ){0,3}responsible|"
    rf"puts? (?:\w+ )?on (?:the )?record)\b|s? ?{_WORDS}\b)"
)
"""What follows the name of somebody who says something: "A describes", "A's message"."""
_PIECE = r"(?:bits?|parts?|lines?|passages?|sentences?|paragraphs?|soundbites?|few words)"
ON = regex(r"(?:on|about|regarding|concerning) (?!(?:the )?\d)\w+")
"""What follows the name of somebody whose words on a matter are asked for: "A on fines"."""
PIECE_AFTER = regex(rf"s? ?{_PIECE} (?:on|about|where|with|that|linking|saying)\b")
PIECE_BEFORE = regex(rf"\b{_PIECE} (?:where|in which|when|from|by|of)(?: the| what)? $")
"""A piece of what somebody said, after the name or before it: "the bit where A tells …"."""
BEGINS = regex(r"(?:s )?(?:\w+ ){0,2}(?:opens?|opened|begins?|began|starts?|started)\b")
"""What follows the name of a paper whose first words are asked for: "the Mail's report begins"."""
FIRST_WORDS = regex(r"\b(?:first|opening) (?:lines?|sentences?|words)\b")


PERSONS = frozenset(
    """
    parent parents mother mothers father fathers mum mums dad dads family families relative
    relatives brother sister son daughter grandparent grandparents neighbour neighbours teacher
    teachers headteacher pupil pupils student students child children kid kids boy girl teenager
    teenagers victim victims survivor survivors offender offenders suspect suspects culprit
    culprits witness witnesses expert experts scientist scientists academic academics doctor
    doctors lawyer lawyers solicitor prosecutor barrister politician politicians minister
    ministers councillor councillors mayor bishop priest celebrity resident residents customer
    customers worker workers
    """.split()
)
"""Words for people who may have spoken, which name nobody in particular."""
BODIES = frozenset(
    """
    council councils hospital hospitals school schools university universities college colleges
    nhs ambulance fire brigade service services church mosque cathedral museum library libraries
    department authority trust union unions parliament mp mps commissioner club academy nursery
    """.split()
)
"""Words for bodies that may have spoken: one of a place is no other body of that place."""


class KindOfSpeaker:
    """The ways in which one kind of speaker is named as the one who gives words."""

    def __init__(self, kind: str) -> None:
        words = "|".join(KINDS[kind])
        name = rf"{_NOT}\b(?:{words})"
        self._saying = regex(rf"{name}{_TAIL} (?:\w+ly )?(?:{SAYS})\b")
        self._giving = regex(
            rf"{name}{_TAIL} (?:\w+ly )?(?:{_GIVES})\b|{name}s? {_WORDS}\b|"
            rf"\b(?:by|from|according to) (?:(?:the|an?|any|either|each|both|local|some) )*"
            rf"(?:\w+ )?(?:{words})\b"
        )

    def says(self, line: str) -> str:
        """The words by which somebody of the kind is said to say or think something."""
        found = self._saying.search(line)
        return found.group() if found else ""

    def gives(self, line: str) -> str:
        """Those by which words of somebody of the kind are asked for, where any words are."""
        found = self._giving.search(line)
        return self.says(line) or (found.group() if found else "")
