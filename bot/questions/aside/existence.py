"""What is asked to be there at all: "is there anything about the films?" asks for the films.

Patterns run over normalised text, with its marks. Imports nothing but the compiling of patterns.
"""

from __future__ import annotations

from bot.regex import regex

_SOME = (
    r"(?:any(?:thing|one|body)?|some(?:thing|one|body)?|an?|one|other|further|specific|"
    r"else|at all|about it)"
)
_HOLDER = (
    r"(?:you|u|ya|they|we|it|this|(?:the|this|your|that|either|any)(?: \w+)? ?"
    r"(?:bot|base|data|database|articles?|papers?|reports?|sources?|footnote|quotes?))"
)
_HOLD = r"(?:have|has|hold|holds|got|keep|keeps|know|knows|cover|covers|carry|store|list|include)"
_MATTER = (
    r"(?:(?:info|information|data|details?|material|facts?|figures?|numbers?|stats?|statistics|"
    r"mention|word|stuff|things?)\b ?)?"
)
_ON = r"(?:(?:on|about|regarding|concerning|of|for|to do with|that tells? (?:me|us) about) )?"
_ASKED_FOR = regex(
    r"(?:(?:and|so|but|ok|okay|hi|hello|hey|please|also|then|now|well),? )*(?:"
    rf"(?:is|are|was|were|isn'?t|aren'?t) there (?:also |even )?(?:{_SOME} )+{_MATTER}{_ON}|"
    rf"(?:do|does|did|have|has|don'?t|haven'?t) {_HOLDER} (?:also |even |happen to |actually )*"
    rf"(?:{_HOLD} )(?:{_SOME} )+{_MATTER}{_ON}|"
    rf"(?:do|does|did) {_HOLDER} (?:also |even )*(?:(?:mention|cover|discuss)s?|(?:say|talk) "
    rf"(?:{_SOME} )*(?:about|on)|know (?:{_SOME} )*(?:about|of)) "
    r")(?P<what>(?!lots? of\b)[^.?!;:\n]+?)"
    r"(?:,? (?:at all|anywhere|somewhere|here|in there|there|held|available|to hand|on file|too|"
    r"as well|on (?:the|this|that) (?:topic|subject|matter|issue)|please|pls))*[?.! ]*"
)
_MENTIONED = regex(
    r"(?:(?:and|so|but|ok|okay|also) )*(?:is|are|was|were) (?P<what>(?!there\b|it\b|that\b)"
    r"[^.?!;:,\n]+?) (?:also |even |ever )?"
    r"(?:mentioned|covered|discussed|in there|talked about|spoken of|touched on|dealt with)"
    r"(?: (?:at all|anywhere|somewhere|here|in there|there|too|as well))*[?.! ]*"
)


def asked_to_be_there(text: str) -> str | None:
    """What a message asks to be held or told at all, by itself; None where it asks no such thing.

    `text` is a whole message, normalised.
    """
    found = _ASKED_FOR.fullmatch(text) or _MENTIONED.fullmatch(text)
    return found["what"] if found else None
