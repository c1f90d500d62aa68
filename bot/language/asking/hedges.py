"""How people state something and leave open how sure they are: "…, as far as I know", "…, is it?".

What is stated so is a claim to be checked. Patterns run over normalised text, with its marks.
Imports nothing but the compiling of patterns.
"""

from __future__ import annotations

from bot.regex import regex

_VERY = r"(?:(?:\w+ly|pretty|quite|very|dead|so|almost|about|not|\d+ ?%|per ?cent) )*"
_HEARD = (
    r"(?:think|thought|believe|believed|gather|gathered|reckon|guess|suppose|presume|assume|assumed|"
    r"understand|understood|hear|heard|read|recall|remember|learnt|learned|imagine|expect|"
    r"saw somewhere|seem to (?:remember|recall)|take it|was told|were told|have heard|have read|"
    r"(?:'?ve|'?d) (?:heard|read|been told)|(?:'?m|'?re) told|(?:am|are) told)"
)
_WELL = r"(?: (?:right|rightly|correctly|properly|well|me|it|that|this|somewhere|anyway|too))*"
_HEDGE = regex(
    r"(?:[,;:.(-]\s*|\s)(?:"
    rf"(?:(?:or|at least|or at least) )?(?:so )?(?:i|we) ?{_HEARD}{_WELL}|"
    rf"(?:i|we) ?(?:'?m|am|are|'?re) {_VERY}(?:sure|certain|convinced|positive|confident)|"
    r"(?:as|so) far as (?:i|we)(?: ?(?:'?m|am|are))? ?(?:know|can \w+|remember|recall|aware|"
    r"understand|heard|concerned)|"
    rf"if (?:i|we) (?:{_HEARD}|am not mistaken|have (?:it|that|this)){_WELL}|"
    rf"if (?:my )?memory serves{_WELL}|if i ?(?:'?m|am) not (?:mistaken|wrong)|"
    r"unless i ?(?:'?m|am|'?ve|have) (?:\w+ ){0,2}?(?:mistaken|wrong|misremembering|misread)\w*|"
    r"to (?:the best of )?my knowledge|"
    rf"(?:from|by|as|according to) what (?:i|we) ?(?:know|knew|{_HEARD}){_WELL}|"
    rf"as (?:i|we) (?:{_HEARD}|know){_WELL}"
    r")[\s?!.)]*$",
    has="think|thought|believe|gather|reckon|guess|suppose|presume|assume|understand|understood|"
    "hear|read|recall|remember|learn|imagine|expect|saw|take it|told|sure|certain|convinced|"
    "positive|confident|far as|mistaken|wrong|misread|have it|have t|memory|know|knew",
)
_NOT = r"(?:n'?t\b| not\b)"
_AUX = r"(?:is|are|was|were|do|does|did|has|have|had|can|ca|could|will|wo|would|must|should|might)"
_WHO = r"(?:it|they|he|she|there|that|you|we|i|one|this|those|these)"
_NEGATED = regex(
    rf"(?:[,;:.(-]\s*|\s)(?:{_AUX}n'?t {_WHO}|{_AUX} {_WHO} not)[\s?!.)]*$", has="n't|nt|not"
)
_PLAIN_TAG = regex(rf"(?:[,;:.(-]\s*)(?:{_AUX} {_WHO})[\s?!.)]*$")
_DENIED = regex(r"\b(?:not|no|never|nobody|none|nothing|neither|\w+n'?t|cannot|hardly)\b")
_STATES = regex(
    r"(?!(?:(?:so|and|but|ok|okay|well|please|pls|hi|hey|hello|now),? )*"
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|"
    r"what|whats|which|who|whos|whose|how|hows|when|where|why|give|show|tell|list|compare|find|"
    r"name|get|put|work|add|i want|i need|i would|i'?d|lets|let us|looking|thanks|thank)\b)"
    r"(?:(?!\b(?:before|after|when|since|until|that|which|who|how|if)\b).)*"
    r"\b(?:is|are|was|were|be|been|has|have|had|can|could|will|would|must|may|might|should|need|"
    r"does|did|do|\w+ed|got|made|came|became|went|took|gave|ran|said|fell|rose|\w+n'?t|"
    r"(?:they|we|you)'?re|(?:it|that|he|she|there)'?s|comes?|means?|covers?|applies|apply|counts?|"
    r"wants?|says|thinks?|shows?|tells?|runs?|makes?|gets?|takes?|goes|names?|needs?|includes?|"
    r"falls?|stands?|belongs?|causes?|helps?|uses?|lets?|allows?|carries|carry)\b"
)
"""A sentence that states something, as far as its first words and a verb tell."""
_ENDS_IN_TIME = regex(r", ?(?:in )?[\d /-]+$")
"""What is left open is only the time of what is asked for: "the total, 2018 I think"."""


def without_hedge(piece: str) -> str | None:
    """What is stated before words that leave open how sure that is; None where there are none."""
    found = _HEDGE.search(piece) or _NEGATED.search(piece)
    if found is None and (tag := _PLAIN_TAG.search(piece)):
        found = tag if _DENIED.search(piece[: tag.start()]) else None
    if found is None:
        return None
    stated = piece[: found.start()].rstrip(" ,;:-'(")
    return stated if _STATES.match(stated) and not _ENDS_IN_TIME.search(stated) else None
