"""Words and phrases that the patterns of several signs are made of.

May import the words for speakers.
"""

from __future__ import annotations

from bot.language.asking.speaking import SPEAKING

SAY = (
    r"say|says|said|sed|saying|comment(?:s|ed)?|react(?:s|ed|ion)?|respond(?:s|ed)?|tell|told|think|"
    r"(?<!the )(?<!this )(?<!a )(?<!each )(?<!per )(?<!us )(?<!which )(?<!what )(?<!other )"
    r"(?<!every )(?<!any )(?<!that )state[ds]?|statement|claim(?:s|ed)?|"
    r"argue[ds]?|warn(?:s|ed)?|call(?:s|ed)? for|"
    r"advise[sd]?|"
    r"(?:talk(?:s|ed)?|speaks?|spoke) (?:about|of)|mention(?:s|ed)?|refer(?:s|red)? to"
)
TELLS = (
    r"says?|said|claims?|claimed|reckon(?:s|ed)?|thinks?|thought|swears?|swore|insist(?:s|ed)?|"
    r"mention(?:s|ed)|announce[sd]?|state[sd]|writes|wrote|posted|alleges?|alleged|"
    r"asserts?|asserted|maintain(?:s|ed)|contend(?:s|ed)|argue[sd]?|boast(?:s|ed)?|bragged|"
    r"preache[sd]|grumble[sd]|moan(?:s|ed)|complain(?:s|ed)|whispers?|whispered|suggest(?:s|ed)|"
    r"impl(?:y|ies|ied)|declare[sd]?|proclaim(?:s|ed)|guess(?:es|ed)|believe[sd]?|teaches|taught|"
    r"(?:inform|assure|warn|text|email|messag)(?:s|es|ed) (?:me|us|them|everyone|everybody|people)|"
    r"(?:keeps?|kept) (?:on )?(?:insisting|saying|claiming|repeating|arguing|telling \w+)|"
    r"told (?:(?:the|my|our|his|her|their|a) )?[\w']+|tells \w+"
)
"""What somebody does who states something."""
ADDRESSED = (
    rf"(?:which|any) (?:\w+ )?(?:{'|'.join(sorted(SPEAKING))}|speaker) (?:has |have )?"
    r"(?:ask(?:s|ed)?|tells?|told|urge[sd]?|advise[sd]?|appeal(?:s|ed)?|point(?:s|ed)?|"
    r"direct(?:s|ed)?|encourage[sd]?|invite[sd]?|wants?|wanted|promise[sd]?|call(?:s|ed)?) "
    r"(?:to |on |for |at )?(?:the |all |its |their )?"
    r"(?:public|people|readers|families|residents|every(?:one|body)|any(?:one|body)|parents)"
)
"""A speaker of a kind who told people something."""
PAPERS = (
    r"(?:the |this |that |your |these |those )?(?:articles?|papers?|reports?|figures|data|"
    r"numbers|stats)"
)


SUPERLATIVE = (
    r"(?!(?:earli|lat|old|new|inter|for|harv|arr|requ|hon|mod|prot|cont|manif|dig|inv|sugg)est)"
    r"\w{3,}est"
)
"""What has most or least of something: "wettest", but neither "latest" nor "interest"."""
SINCE = r"(?:years|yrs|months|weeks|days) (?:has|have|ago|since)"

NUMBER = r"(?<!phone )(?<!telephone )(?<!contact )(?<!helpline )number"
"""The word, unless it is one to ring."""
DRIVES = (
    r"fuels?|fuell?ed|fuell?ing|spark(?:s|ed|ing)?|prompt(?:s|ed|ing)?|trigger(?:s|ed|ing)?|"
    r"propell?(?:s|ed|ing)|underl(?:ies|ay|ying)|contribut(?:es?|ed|ing)|provok(?:es?|ed|ing)|"
    r"(?:push|bump|boost|lift)(?:es|s|ed|ing)|(?:sends?|sent|sending|makes?|making|made|puts?|"
    r"putting|brings?|brought|bringing) (?:\w+ ){1,4}?"
    r"(?:up|through the roof|rise|grow|increase|climb|soar|jump|fall|drop|decline|shrink)|"
    r"(?:brings?|brought|bringing) (?:\w+ ){0,4}?about|gives? rise to|gave rise to|"
    r"driv(?:es?|en|ing)"
)
"""What a cause does to what it causes."""
DRIVING = frozenset("drives driven driving".split())
"""What only some cause does: else a car is driven, which is a word like any other."""
NOT_PERCENT = (
    r"(?:not|rather than|instead of|forget|forgetting|ignore|ignoring|never mind|skip|no|without|"
    r"leaving aside|dont (?:want|need|give me)) (?:(?:the|a|any|in|as|by|your|all) )*"
    r"(?:percent(?:ages?)?|per cents?|pct|proportions?)(?! points?)"
)
"""That no share is wanted."""

NOT_RISING = "".join(
    f"(?<!{verb} )"
    for verb in "end ended add added came come comes crop crops cropped turn turns turned "
    "popped show shows showed shown pile piled wrote write written pick picked look looked sign "
    "signed drawn clear cleared totted owned faced".split()
)
"""What "up" makes another verb of: "cropped up in A"."""
SEVERAL = "two|three|four|five|six|seven|eight"
NOT_COUNTED = "".join(
    f"(?<!{which} {number} )"
    for which in "the all these those".split()
    for number in SEVERAL.split("|")
)
"""All of so many are things that are told apart: "the three sources together"."""

COUNT = (
    r"(?<!to )(?<!still )(?<!also )(?<!not )(?<!it )(?<!that )(?<!they )"
    r"counts?(?! (?:as|too|if|when|towards|also|or only|or not|or nah))"
)
"""The noun, unless it is plainly the verb: "does a letter count too"."""
QUANTITY = (
    rf"how many(?! {SINCE})|how much|how frequent(?:ly)?|how big|how large|how bad|"
    rf"(?:{NUMBER}|count|tally|amount|quantity) (?:of|for|in)|no of|{NUMBER}s?|"
    r"(?:volume|scale|magnitude|haul|incidence|caseload) of|figures?|stats?|statistics?|"
    r"(?:whats?|wots?) (?:is|was|were|are)? ?the (?:total|count|figures?|numbers?|stats?)|"
    rf"totals?|hm|hw many|headcounts?|{COUNT}"
)
"""A number of something is asked for."""
OF_EVERY = (
    r"(?:of|in|for|from|per|among) (?:every|each) "
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozen|score|twenty|so many)"
    r"(?! (?:years?|months?|quarters?|weeks?|days?|decades?)\b)"
)
"""A part is asked for: "of every five victims, how many"."""
BECAME = (
    r"what(?:s| has| is)? (?:\w+ )?happen(?:ed|ing)(?: (?:to|with)(?! (?:\w+ )?(?:him|her|man|"
    r"woman|guy|bloke|lad|boy|girl|child|kid|teenager|person|offender|culprit|suspect|victim)\b)|"
    r" ?\??$)"
)
"""A change is asked for; of one person it is not."""
