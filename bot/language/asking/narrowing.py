"""Words that narrow what is counted, though they are mere talk anywhere else.

"I teach at a school: how many in A?" asks for all there were in A; "how many at a school in A?"
does not. Imports nothing of the project.
"""

from __future__ import annotations

from bot.regex import regex

NARROWING = frozenset(
    """
    teacher headteacher student governor councillor brother sister mother father mum mom dad parent
    son daughter wife husband uncle aunt auntie cousin neighbour neighbor friend colleague boss
    editor reporter journalist researcher presenter moderator blogger analyst librarian stranger
    follower viewer listener
    school class classroom college uni university pub bus train phone telly radio home website
    chat classmate
    night morning afternoon evening weekend monday tuesday wednesday thursday friday saturday
    sunday tonight week weekday
    meet meeting met miss missing missed call called calling help helped helping ask asked send
    sent sending close closed closing open opened opening ongoing train trained training teach
    taught search searched searching follow followed following forgotten play played playing
    finish finished complete completed won love loved try tried trying attempt know knew learn
    learnt learned study studied speak speaks spoke spoken talk talked believe believed agree
    agreed able happy worried interested keen mad insane wise ready awake picture name
    """.split()
)
"""In the singular, as `stem` makes them."""
TELLS_ALL = frozenset(
    """
    recorded reported logged registered noted counted committed handled dealt received listed held
    published printed given stated mentioned shown found added known living lived produced
    generated used happened occurred involved moved changed related ended happening recording
    write wrote written put took made kept came come turned gave run record file book primary
    cropped appeared emerged existed reached landed hit covered included
    say tell mention give quote show list according
    total count number figure altogether combined together summed overall all around across
    everywhere everybody everyone whole entire left remaining outside per year month like estimated
    equivalent exactly roughly back then now currently recently yet ago talking ahead please really
    though data stat stats
    """.split()
)
"""As `stem` makes them: what is said of all that is counted."""
TELLS_WHERE = frozenset(
    """
    period time date early earlier late later latest newest previous prior following last next
    first recent present current moment today end statistic report article paper news story page
    website source table force police region area county country nation local public official
    officially place right down
    """.split()
)
"""What may follow these: when, where and by whom."""
PASTS = frozenset(
    "went gone came took began ran stood sat kept made gave sent led found told wrote put left "
    "lost grew held hit spoke".split()
)
"""Verbs in the past that do not end in "ed"."""
PERSONS = frozenset("men women ladies lads lasses guys blokes gents".split())
"""In the plural alone: in the singular they are said to anybody."""

_OF_THEM = r"\bmany (?:(?:of )?(?:the |these |them )?)?(?:A )?(?:M )?(?:(?:in )?A )?"
_ENDED = (
    "debunked|dismissed|resolved|referred|sorted|passed(?! to (?:the )?M)|planned|removed|"
    "justified|collapsed|omitted|cleared|explained|settled|repeated|disproved|overturned|pursued|"
    "taken (?:forward|further|seriously|up|away|on)"
)
_ENDING = "refer|dismiss|resolve|sort|clear|settle|pursue|pardon|fine|take (?:up|further)"
"""What comes of some of what is counted, never of all of it."""
NARROWED = regex(
    r"\bby (?:\w+ )?(?P<agent>someone|somebody|anyone|anybody|people|persons?|strangers?|adults?|"
    r"men|women|family|relatives|parents|the (?:same|parents?))\b|"
    r"\b(?:committed|done|made|carried out) by (?P<actor>M|children|kids|girls|boys)\b|"
    r"\b(?:people|persons?|who) (?:in A |from A |A )?(?P<acting>reports?|commits?|committed)\b|"
    r"\bmany (?:people|persons|\w+s|children|M) (?:(?:in|from|across|of) (?:the )?A )?"
    r"(?P<contacting>phoned|rang|called|contacted|emailed|texted|approached|consulted|complained|told|asked)\b"
    r"(?! (?:in|on|by|via|through|over|up|off)\b)|"
    r"\b(?:but|was|were|are|been) not (?P<denied>M)\b|"
    r"\b(?:uses?|used|using|have|has|had|got) (?:the )?(?P<online>internet|web)\b|"
    r"\b(?:not|never|\w{2,}nt) (?:ever |been |get |got |yet |be )*"
    r"(?P<undone>recorded|reported|logged|registered|counted|handled|looked|noted|told)\b|"
    r"\b(?:nobody|no one) (?:ever |has |had |have )*(?P<unseen>recorded|reported|logged|"
    r"registered|counted|handled|noticed|knew|knows|told)\b|"
    r"\b(?:was|were|been|being|get|got|gets|are|is) (?:\w+ly )?(?P<done>dropped|cut|shot|lost)\b"
    r"(?! (?:in N|by N|to N)\b)|"
    r"\b(?:people|persons?|child|children|kids|M) (?P<act>work(?:s|ed|ing)?(?! out\b)|"
    r"(?:liv(?:es?|ed|ing) )?alone(?= in\b)|(?:left|leave)(?= A\b)|"
    r"moved?(?= (?:to|into|from|out of) A\b| (?:away|abroad|there|here)\b))|"
    r"\b[MA] who (?!(?:were|was|are|is|(?:have|has|had) been|got|get) (?:of )?(?:\w+ )?[MGPN]\b)"
    r"(?P<who>(?!(?:said|says|published|printed|wrote|collected|counted|compiled|reports?|gathered|"
    r"recorded|made|put|told|did)\b)\w+)|"
    r"\binvolv(?:es?|ed|ing) (?P<number>more|several|many|only|multiple|N(?! G\b))\b|"
    r"\bend(?:ed|s)? (?:up )?(?:with|in|as) (?:an? )?(?P<ended>"
    r"(?!(?:[MAGPN]|than|compared|against|versus|relative|last|this|that|overall|then)\b)\w{4,})|"
    r"\b(?P<found>found|noticed|spotted|caught|raised|flagged) by\b|"
    r"\bA (?P<part>part|side|end|half|corner) of (?!the\b|all\b|it\b|this\b|that\b|M\b|N\b)|"
    r"\b(?:our|my|this|that|one|any|some|every|each|an?|\w+(?:er|ern|est)) "
    r"(?P<section>part|side|end|corner|bit) of (?:the )?A\b|"
    r"\b(?:an?|the|fake|new|old|G|M) (?P<account>accounts?)\b(?! for\b)|"
    r"\b(?:many|number of) M (?:(?:that|which) )?(?:did|do|have|has|had)? ?"
    r"(?:the |any |all |local )*(?P<recorder>schools|teachers|parents|students|mums|dads|friends|"
    r"neighbours|councillors|editors)\b|"
    r"\b(?P<grave>serious|severe|minor|first time) M\b|"
    r"\b(?P<place>school|college|uni|university|class|student|news) G\b|"
    r"(?<!than )(?<!to )(?<!with )(?<!any )(?<!all )(?<!of )(?<!all the )(?<!of the )\b"
    r"(?P<others>other|neighbou?ring|remaining) "
    r"(?:N )?(?:M|forces?|areas?|count(?:y|ies)|regions?|places?|countr(?:y|ies)|states?)\b|"
    r"\b(?:first|second|last|latter|former|early|later|final|opening|closing) (?:N )?"
    r"(?P<stretch>half|months?|weeks?|quarter|days?)\b|"
    r"\bof (?:all|every|any|other|whatever) (?P<kinds>kinds?|sorts?|types?)\b|"
    r"\bduring (?:(?:the|that|this|their|its|each|every|same|whole|entire|our|a) )*"
    r"(?P<during>(?!(?:[MAGPN]|years?|periods?|times?|months?|latest|last|first|next|previous|"
    r"most|both|all|those|these|twelve|it)\b)\w+)|"
    r"\b(?:in|during) (?P<month>january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b(?! \d)|"
    rf"{_OF_THEM}(?:were|was|are|got|(?:have|has|had) been) (?:\w+ly |later |then |ever |since )?"
    rf"(?P<fate>{_ENDED}|finished|answered|written off|turned down|passed on|let off|"
    r"looked into|thrown out|led to|serious|severe|minor|live)\b|"
    rf"\b(?:many|number of|count of) (?P<kept>{_ENDED}) M\b|"
    rf"(?<!by how )\bmany (?:M )?(?:did|does|do|has|have|had) (?:the )?(?:A |M )+"
    rf"(?P<undid>{_ENDING})\b(?! (?:by|to|from|between)\b)|"
    r"\bby (?:calendar )?(?P<split>month|season)\b(?! end)|"
    rf"{_OF_THEM}(?:\w+ ){{0,4}}?(?P<how>collapsed|fell (?:through|apart)|failed|"
    r"nowhere|ongoing|open|false|genuine|mistaken|forgotten|to nothing|"
    r"never|further|more than once|lasted|took (?:over|more|less|longer)|(?:after|before) school|"
    r"away with it)\b"
)
"""Who did it, that it was not recorded, and the like; over words with marks for names."""
