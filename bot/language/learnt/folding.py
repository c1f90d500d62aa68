"""Raw message to plain words: case, odd characters, text-speak, stretched letters.

Light on purpose. Imports nothing of the project.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from bot.regex import regex

HEAD = TAIL = 3000  # characters looked at: the first and the last; longer than a chat message
SENTENCE_GAP = 30  # a sentence's end counts as this many words, to tell sentences apart
COMMA_GAP = 1

_WORD_OR_STOP = regex(r"[a-z0-9]+|[.!?;]+|[,\n:()–—-]+")
_LINK = regex(r"https?://\S+|<[@#:a][^>\s]*>")
_QUOTED = regex(r"[\"“”«»]([^\"“”«»]{12,400})[\"“”«»]", has='"|“|”|«|»')
_ASKS_ABOUT_WORDS = regex(r"\b(who|whose|quote|quoted|said|say|says|mean|means)\b")
_STRETCHED = regex(r"([a-z])\1{2,}")
_APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ")
_LEET = str.maketrans("013457", "oieast")
_LETTERS_AND_DIGITS = regex(r"[a-z]+[013457]+[a-z]+[a-z013457]*")
_AGE_AFTER = regex(r"(dd|ds|year|yr|y|age|aged|m|f)(\d{1,2})")
_AGE = regex(r"(\d{1,2})(yo|yrs?|yearold|f|m|y|years?)")

# What people type for what they mean. Values may be several words.
_TEXT_SPEAK_PAIRS = """
im=i am|iam=i am|ive=i have|id=i would|youre=you are|ur=your|u=you|r=are|y=why|b=be|n=and
hes=he is|shes=she is|theyre=they are|theres=there is|thers=there is|its=it is|whos=who is
hed=he had|shed=she had|theyve=they have|weve=we have|hav=have|hv=have|ov=of|hell=he will
shell=she will|theyll=they will|itll=it will|youll=you will|someones=someone is
somebodys=someone is|thats=that is|whats=what is|cannot=cant|dnt=dont|dun=dont|didn=didnt
dosent=doesnt|dosnt=doesnt|plz=please|pls=please|plss=please|plez=please|plis=please|hlp=help
halp=help|hepl=help|sum1=someone|some1=someone|sumone=someone|smone=someone|sm1=someone
any1=anyone|every1=everyone|no1=nobody|noone=nobody|sumthing=something|smth=something
sth=something|sumthin=something|msg=message|msgs=messages|msging=messaging|msgin=messaging
msgd=messaged|msged=messaged|mesage=message|mesages=messages|mesaging=messaging
messgaing=messaging|messagin=messaging|txt=text|txts=texts|txting=texting|txtin=texting
txted=texted|textin=texting|askin=asking|talkin=talking|chattin=chatting|sendin=sending
callin=calling|touchin=touching|sayin=saying|hittin=hitting|hurtin=hurting|comin=coming|goin=going
makin=making|bein=being|gettin=getting|followin=following|threatnin=threatening
threatning=threatening|tryna=trying to|tryin=trying|dmd=dmed|dmin=dming|fone=phone
ppl=people|bf=boyfriend|gf=girlfriend|bff=friend|bffs=friend|bestie=friend|besty=friend
bezzie=friend|m8=mate|m8s=mates|frend=friend|freind=friend|freinds=friends|sis=sister|bro=brother
mom=mum|moms=mums|mam=mum|mums=mum is|gonna=going to|gona=going to|gunna=going to|gon=going to
finna=going to|wanna=want to|wana=want to|wannna=want to|gotta=got to|lemme=let me|gimme=give me
kinda=kind of|dunno=dont know|idk=i dont know|idek=i dont know|ik=i know|rn=right now
atm=right now|asap=right now|tmrw=tomorrow|tmr=tomorrow|2moro=tomorrow|2nite=tonight|2day=today
l8r=later|gr8=great|b4=before|bc=because|cuz=because|cos=because|coz=because|bcos=because
bcz=because|becuz=because|wen=when|wat=what|wot=what|wut=what|wht=what|hw=how|dat=that|da=the
teh=the|dis=this|dem=them|wiv=with|wid=with|abt=about|bout=about|sed=said|wer=were|woz=was|wuz=was
fink=think|kno=know|knw=know|tht=that|yrs=years|yr=year|yo=year old|mee=me|mi=my|mah=my
mysel=myself|himm=him|hym=him|luv=love|luvs=loves|lil=little|pix=pics|piks=pics|picz=pics
piccies=pics|noods=nudes|nudez=nudes|newds=nudes|nudies=nudes|vids=videos|vid=video|pedo=paedo
pedos=paedos|pedophile=paedophile|pedofile=paedophile|peado=paedo|scard=scared|scred=scared
skared=scared|afriad=afraid|frightend=frightened|suiside=suicide|sucide=suicide|suicid=suicide
kil=kill|dye=die|stp=stop|stoped=stopped|hapened=happened|happend=happened|hapend=happened
tuched=touched|tuch=touch|tutched=touched|raepd=raped|grommed=groomed|gromed=groomed
groomd=groomed|abuced=abused|abusd=abused|blackmaild=blackmailed|blakmail=blackmail
blakmailed=blackmailed|blackmailin=blackmailing|blakmailing=blackmailing|boyf=boyfriend|1st=first
dd=my daughter|imma=i am going to
wud=would|cud=could|shud=should|urself=yourself|jus=just|evry1=everyone
gna=going to|ill=i will|gnna=going to|nd=and|meh=me|ds=my son
"""
_TEXT_SPEAK: dict[str, tuple[str, ...]] = {
    short: tuple(meant.split())
    for short, _, meant in (
        pair.partition("=") for pair in _TEXT_SPEAK_PAIRS.replace("\n", "|").split("|") if pair
    )
}


class Word(NamedTuple):
    """A plain word and where it stands; positions jump at commas and sentence ends."""

    text: str
    at: int


def words(raw: str) -> list[Word]:
    """Return the message in plain words."""
    if len(raw) > HEAD + TAIL:
        raw = f"{raw[:HEAD]}\n{raw[-TAIL:]}"
    return _place(_without_quotation(_plain(raw)))


def _plain(raw: str) -> str:
    if not raw.isascii():
        raw = unicodedata.normalize("NFKC", raw)
        raw = "".join(c for c in raw if unicodedata.category(c) not in ("Cf", "Mn"))
    return _LINK.sub(" ", raw.casefold()).translate(_APOSTROPHES)


def _without_quotation(text: str) -> str:
    """Leave out words in quotation marks that are asked about: another's, not the writer's."""
    if not _QUOTED.search(text):
        return text
    outside = _QUOTED.sub(" ", text)
    if _ASKS_ABOUT_WORDS.search(outside) or outside.rstrip().endswith("?"):
        return outside
    return text


def _place(text: str) -> list[Word]:
    placed: list[Word] = []
    at = 0
    text = _STRETCHED.sub(lambda run: run[1], text).replace("%", " percent ")
    for piece in _WORD_OR_STOP.findall(text):
        if not piece[0].isalnum():
            at += SENTENCE_GAP if piece[0] in ".!?;" else COMMA_GAP
            continue
        for word in _TEXT_SPEAK.get(piece) or _parted(piece):
            placed.append(Word(word, at))
            at += 1
    return placed


def _parted(word: str) -> tuple[str, ...]:
    """Part ages from what they are run together with, and read digits that stand for letters."""
    if word.isalpha():
        return (word,)
    if word[0].isdigit():
        if age := _AGE.fullmatch(word):
            return (age[1], "year", "old")
    elif split := _AGE_AFTER.fullmatch(word):
        return (*_TEXT_SPEAK.get(split[1], (split[1],)), split[2])
    elif _LETTERS_AND_DIGITS.fullmatch(word):
        return (word.translate(_LEET),)
    return (word,)
