"""Who is spoken of: the writer, their child, their friend; and whom a pronoun means.

Marks S where such a person can be the subject and V where they can be the object, beside the
cues of the vocabulary. Imports the reading beside it.
"""

from __future__ import annotations

from bot.language.distress.reading import Reading, Who

_BETWEEN = frozenset(
    """little big older younger young best good close own year years old autistic eldest oldest
    youngest middle twin teenage adopted foster step poor disabled only dear baby online new other
    two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen a lovely beautiful great vulnerable""".split()
)
_NOUNS = {
    "CHILD_F": (Who.CHILD, "fn"), "CHILD_M": (Who.CHILD, "mn"), "CHILD_N": (Who.CHILD, "fmn"),
    "PAL_F": (Who.FRIEND, "fn"), "PAL_M": (Who.FRIEND, "mn"), "PAL_N": (Who.FRIEND, "fmn"),
}  # fmt: skip
_PRONOUNS = {
    "she": ("f", "S"), "her": ("f", "V"), "herself": ("f", "V"),
    "he": ("m", "S"), "him": ("m", "V"), "himself": ("m", "V"),
    "they": ("n", "S"), "them": ("n", "V"), "themselves": ("n", "V"), "themself": ("n", "V"),
}  # fmt: skip
_THEIR_SCHOOL = frozenset(
    """school schools class classes teacher teachers age ages project homework essay assembly
    college nursery generation question dissertation thesis exam coursework""".split()
)
_ONE = frozenset("kid child girl boy teen pupil student minor teenager daughter son year".split())
_BARE = frozenset("son daughter granddaughter grandson niece nephew stepson stepdaughter".split())
_MANY = frozenset("kids children girls boys teens pupils students minors teenagers".split())
_REQUEST = frozenset(("request", "requests", "list"))  # "a friend request"
_ORDERS = frozenset(
    """tell show give send help get find let explain remind answer correct point
    teach read list forward link refer direct lend convince""".split()
)
_BEFORE_ORDERS = frozenset(
    """someone somebody anyone anybody you bot please can could would will and to just then also or but so kindly ok okay hi hey
    hello do thanks now""".split()
)


def mark_people(reading: Reading) -> None:
    """Mark the writer, their child, their friend, and the pronouns that mean one of these."""
    texts = [word.text for word in reading.words]
    nouns = {s.first: meant for cue, meant in _NOUNS.items() for s in reading.cues.get(cue, ())}
    near = {s.first: (Who.FRIEND, s.last) for s in reading.cues.get("NEAR_ME", ())}
    near |= {s.first: (Who.CHILD, s.last) for s in reading.cues.get("IN_MY_CARE", ())}
    people = {span.first for span in reading.cues.get("OTHER", ())} | set(nouns)
    personal = any(word in texts for word in ("i", "we", "my", "our", "me"))
    roles = {span.last for span in reading.cues.get("ROLE_OF", ())}
    meant: dict[str, Who] = {}
    owned: int | None = None  # where "my" stands
    for i, text in enumerate(texts):
        if text in ("my", "our") or i in roles:
            owned = i
        elif text in ("i", "we"):
            reading.mark("S", i)
        elif text in ("me", "us", "myself"):
            if not _order_to_bot(reading, texts, i):
                reading.mark("V", i)
                reading.mark("ME", i)
        elif text in _PRONOUNS:
            gender, role = _PRONOUNS[text]
            if gender in meant:
                reading.mark(role, i)
                reading.who[i] = meant[gender]
        elif i in nouns or text in ("someone", "somebody"):
            who, genders = nouns.get(i, (Who.FRIEND, "fmn"))
            named: Who | None = None
            first, last = i, i
            if i in nouns and owned is not None:
                named, first = who, owned
            elif i in nouns and text in _BARE and _opens(reading, i):
                named = who
            elif who is Who.FRIEND and i in nouns and texts[i - 1 : i] == ["a"]:
                named, first = who, i - 1
            if text not in _MANY and (close := near.get(i + 1) or near.get(i + 2)):
                named, last = close
            if named and not (i + 1 in people and text.endswith("s")):
                reading.mark("MINE", first, last)
                reading.who[last] = named
            if named and i + 1 in people and text.endswith("s"):
                meant |= dict.fromkeys(genders, named)  # "my friend's dad": the dad, not the friend
            elif named and not _their_school(texts, i):
                reading.mark("S", first, last)
                reading.mark("V", first, last)
                meant |= dict.fromkeys(genders, named)
            elif text in _MANY or (text in _ONE and not personal):
                reading.mark("GENERIC", i)
            continue
        if text not in _BETWEEN and i != owned and not text.isdigit():
            owned = None


def _opens(reading: Reading, i: int) -> bool:
    return i == 0 or reading.distance(i - 1, i) > 1


def _their_school(texts: list[str], noun: int) -> bool:
    """ "My son's school": the school, not the son."""
    after = texts[noun + 1 : noun + 2]
    if not after:
        return False
    return after[0] in _REQUEST or (after[0] in _THEIR_SCHOOL and texts[noun].endswith("s"))


def _order_to_bot(reading: Reading, texts: list[str], me: int) -> bool:
    """ "Show me", "can you send me": said to the bot, not about somebody."""
    order = me - 1
    if order < 0 or texts[order] not in _ORDERS:
        return False
    return (
        order == 0
        or texts[order - 1] in _BEFORE_ORDERS
        or reading.distance(order - 1, order) > 1
    )
