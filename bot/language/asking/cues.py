"""How English asks: the phrasings by which each kind of question is recognised.

Patterns run over normalised words joined by single spaces ("whats" for "what's"). They know
nothing of any subject.
"""

from __future__ import annotations

import re

from bot.language.asking.arithmetic_words import PART_OF, TOGETHER
from bot.language.asking.comparison import COMPARING, LESS_THEN, MANY, OF_PERIODS, PERIOD_WITH_MOST
from bot.language.asking.cue import Cue
from bot.language.asking.cue_words import (
    ADDRESSED,
    BECAME,
    COUNT,
    DRIVES,
    NOT_COUNTED,
    NOT_RISING,
    NUMBER,
    OF_EVERY,
    PAPERS,
    QUANTITY,
    SAY,
    SINCE,
    SUPERLATIVE,
)
from bot.language.asking.foretelling import FORETELLING
from bot.language.asking.leaving_out import LEAVING_OUT
from bot.language.asking.movement import FALL, FLAT, RISE
from bot.language.asking.plain_numbers import ABSOLUTE
from bot.language.asking.refusing import REFUSING
from bot.language.packing import packed
from bot.language.words import root
from bot.regex import regex

PATTERNS: dict[Cue, str] = {
    **REFUSING,
    **COMPARING,
    **LEAVING_OUT,
    Cue.QUANTITY: QUANTITY,
    Cue.SHARE: (
        r"(?:one|1) (?:\w+ )?in how many|"
        r"(?:if|suppose|imagine|assuming|say) (?:\w+ ){0,4}?(?:100|ten|10|a hundred|a thousand) "
        r"(?:\w+ ){0,12}?how many|"
        rf"(?:out of|of|in|from|per) (?:a |each |every )?hundred|{OF_EVERY}|"
        r"(?:out of|for) (?:five|5|ten|10|twenty|20|100) (?!years|months)(?:\w+ ){0,12}?how many|"
        r"(?<!not )(?<!not in )(?<!not a )(?<!not as a )(?<!rather than )(?<!instead of )"
        r"(?:percent(?:age|ages)?|per ?cent(?:age)?)|percentile|pct|proportion|share|fraction|"
        rf"{PART_OF}|what part|how (?:common|dominant|prevalent|widespread|prominent)|"
        r"proportionally|how (?:big|large|great) (?:a |is |was )?(?:\w+ ){0,3}?(?:role|part)|"
        r"how many (?:percent|per cent|in (?:ten|10|100|a hundred|every \w+)|"
        r"out of (?:ten|10|100|every \w+))|how much of|what ratio|majority|most of|"
        r"(?:one|\d+) in (?!(?:19|20)\d\d\b)\d+|"
        r"one in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|every|a hundred)"
    ),
    Cue.CHANGE: (
        r"(?<!make )(?<!makes )(?<!made )up how much|how much up|% ?change|chg|"
        r"up (?:about |nearly |around |over )?\d|percent (?:up|down|more|higher|lower)|"
        r"on the (?:up|rise|increase|decrease|decline)|evolution|percent(?:age)? between|"
        r"(?:become|becoming|became|grown) (?:any |much )?(?:more|less|rarer|commoner)|"
        r"what did (?:\w+ ){1,5}do (?:between|from|after|since)|(?:lose|lost|losing) "
        r"(?:\w+ )?(?:people|residents|inhabitants|population)|"
        r"how (?:did|has|have|had) (?:\w+ ){1,8}?(?:(?:mov|evolv)ed?|(?:shift|develop)(?:ed)?|go|"
        rf"gone)|{BECAME}|by how much|trends?|difference from|upwards?|downwards?|"
        r"chang(?:e|es|ed|ing)(?! (?:its|his|her|my|your|anything|something)\b)|"
        r"improv(?:es?|ed|ing)|worsen(?:s|ed|ing)?|"
        r"(?:which|what) (?:way|direction) (?:is|are|was|were|did|does|do|has|have)|"
        r"compared (?:to|with) "
        r"(?:last year|the (?:year before|previous year))|year on year|yoy|up or down|up from|"
        r"gone (?:up|down)|(?:much|is|was|are|were|be|been|(?<!them )(?<!those )all|now|"
        r"(?:is|was|are|were|has|isnt|wasnt|if|that|think|and|so|did|make|makes) it) "
        r"(?:up|down(?! to (?!\d)))(?! at \d)|"
        rf"{NOT_RISING}up (?:in|for|on)|"
        r"(?:got|get|getting|gotten) (?:any|much|even) (?:worse|better)|"
        r"how much (?:worse|better)|(?:get|got|gets|getting|gotten) (?:worse|better)"
    ),
    Cue.FALL: FALL,
    Cue.WHO_SAID: (
        r"(?:who (?:\w+ )?|who (?:was|is) it (?:that|who) |"
        r"what (?:did|does|do|has|have|had|was|is|were|are) (?:\w+ ){1,6}?|"
        rf"(?:what|which) (?!(?:\w+ ){{0,3}}(?:did|do|does) {PAPERS})(?:\w+ ){{1,5}}?|"
        rf"(?:did|does|has|have) (?!{PAPERS})(?:\w+ ){{1,5}}?)"
        rf"(?:{SAY})|whose (?:words|sentence|line|phrase|remark)|"
        r"what(?:s| is) (?:\w+ ){1,6}?(?:telling|saying)|"
        r"(?:make|makes|made) of (?:it|this|that|these|the)|verbatim|soundbites?|"
        r"(?:everything|anything|all) (?:that )?(?:\w+ ){1,5}?(?:said|told|says|stated)|"
        r"on record from|message from|"
        r"(?:his|her|their) (?:own |exact )?words|in (?:what|which) words|"
        r"where (?:\w+ ){1,4}?(?:says?|said|talks?|talked|speaks?|spoke)|"
        r"(?<!you )(?<!one )(?<!body )(?<!they )quot(?:e(?! (?:that|this|it)\b)|e[sd]|ations?)|"
        r"(?<!fair )(?<!true )(?<!accurate )statements?|remarks?|reactions?|"
        r"the (?:\w+ )?response|own (?:response|reply|statement)|(?:response|repl(?:y|ies)|"
        r"responses) (?:from|by)|"
        r"\w+s (?:answer|reply) to (?:the|this|that)|"
        r"what (?:did|has|have|does|do) (?:\w+ ){1,6}?repl(?:y|ied)|"
        r"words (?:that )?(?:the |that )?(?:\w+ ){1,5}(?:used?|chose|spoke)|"
        r"in (?:his|her|their) words|"
        r"who(?:s| \w+)? describe[sd]?|"
        r"(?:did|has|does) any(?:one|body)? (?:\w+ ){0,4}?describe[sd]?|"
        rf"{ADDRESSED}|"
        r"word for word|how (?:did|does|do) (?:he|she|they) (?:put|phrase|word)|"
        r"exact words|words of|who called|who says|(?:what|which|any) comments?|"
        r"comments? (?:from|by|on|about|of)|wording|worded|words (?:on|about)|own words|"
        r"(?:does|did|do) (?!(?:that|this|it)\b)(?:\w+ ){1,6}?put it|"
        r"lines? (?:about|on)|"
        r"spokes(?:man|woman|person|people)|views? (?:of|on|about)|opinions? (?:of|on|about)|"
        rf"according to(?! {PAPERS})|"
        r"(?:police|force|council|spokes\w+|charity) (?:line|words?|statement|comment)|"
        r"(?:anything|something|everything|anything at all|words?|lines?|sentences?|passages?) "
        r"(?:from|by)(?! the (?:figures|data))|"
        r"some(?:one|body) (?:\w+ ){0,4}?(?:said|says|reckon\w*|warn\w*|claim\w*|wrote|remark\w*|"
        r"argue\w*|insist\w*|complain\w*) (?:\w+ ){2,24}?(?:by )?(?:who|whos|whose|whom)|"
        r"advi[cs]e (?:did|does|do|from|by)|"
        r"(?:gave|give|gives|given|offer(?:s|ed)?|issue[ds]?|make|made) (?:an?y?|some)(?: \w+)? "
        r"(?:advice|comments?|words)|quotable"
    ),
    Cue.WHO: (
        r"who|whos|whom|which (?:group|age|ages|sex|gender|children)|what age|what ages|how old"
    ),
    Cue.WHY: (
        r"(?:how (?:do|does|did|would) (?:\w+ ){1,9}?(?:account for|explain)|what lies) (?:the|"
        r"this|that|it|their|its|behind)|holds? (?:\w+ ){1,4}?responsible|"
        r"(?:factors?|story|reasons?) (?:\w+ )?behind|"
        r"(?:might|could|may|can) (?:\w+ ){1,6}?(?:explain|account for)|"
        r"(?:could|couldnt|might|may) (?:\w+ ){1,6}?be (?:\w+ly |just )?(?:that|because|down to)|"
        r"(?:could|couldnt|might|may) (?:\w+ ){1,6}?(?:simply|just|merely|only) be (?!\d)|"
        r"(?:what|which \w+) (?:(?:might |could |would )?accounts? for|explain(?:s|ed))|"
        r"(?:rise|increase|jump|growth|surge|higher \w+) (?:\w+ ){0,4}?(?:(?:come|comes|came|stem|"
        r"stems|result|results) from|down to(?! \d))(?! (?:the )?_a)|"
        r"(?:on )?(?:what|which) grounds|grounds (?:for|given)|culprits?|"
        r"theor(?:y|ies) (?:about|on|for|of|behind)|rationale|justif(?:y|ies|ied|ication)|"
        r"point(?:s|ed|ing)? the finger|at whose door|"
        rf"it (?:\w+ ){{1,6}}?thats? (?:{DRIVES})|"
        rf"whats? (?:(?:is|was|has|had|have|been|be|could|might|may|keeps|really|it that) ){{0,3}}"
        rf"(?:{DRIVES})|factors|to what (?:\w+ ){{1,8}}?put down|put down to|"
        r"^(?:so )?(?:is|are|was|were|has|have|had|did|does|do|could|might|would) "
        r"(?:\w+ ){1,9}?because(?! of)|"
        r"whys|why|how come|wy|^y(?= (?:did|do|does|is|are|has|have|was|were|the) )|is it (?:cos|"
        r"because|cause|due to|down to)|reasons?|caus(?:e|es|ed|ing)|explanations?|explain(?:s|ed|"
        r"ing)? (?:the |this |that )?(?:\w+ )?(?:rise|increase|jump|growth|"
        r"surge|change|it|this|that|why)|attribut(?:e|ed|es|ing)|"
        r"(?:whats|what is|what was|whos|who is) behind|"
        r"at fault|to blame|blam(?:e|es|ed|ing)|what (?:led|leads) to|led to|"
        r"driv(?:es|en|ing) (?:it|this|that|these|them|all|the|up|by)|drove|due to|because of|"
        r"what is making|whats making|what made|put(?:s|ting)? (?:\w+ ){1,4}?down to|"
        r"attribut(?:e|ed|es)|"
        r"responsible for (?:the|this|that|it)|what for|"
        r"behind (?:the|this|that) (?:\w+ )?(?:rise|increase|jump|growth|surge|trend|number)|"
        r"(?:which|what) (?:\w+ ){1,8}?put (?:\w+ ){1,6}?down|"
        r"where (?:comes|came) (?:the |this |that )?(?:\w+ )?(?:rise|increase|growth)|(?<!number )"
        r"(?:is|was|lies) behind (?:it|this|that|the|more|so many|all)|"
        r"(?:something|anything|nothing|lot|much) to do with (?:it|this|that|the)"
    ),
    Cue.WHEN: (
        r"when (?:did|was|were|is|are|does|do|will|would|has|have|can|between)|whens|when$|"
        r"(?:since|from) when|(?:what|which) (?:year|date|day|month)|how long (?:has|have|is|ago)|"
        r"how many (?:years|yrs|months|days) (?:has|have|ago|since)"
    ),
    Cue.DEFINE: (
        r"(?:what|wot|wat) (?:is|are|does|do|counts|exactly|was|were)|whats|wots|defin(?:e|es|ed|"
        r"ition)|meaning|(?<! i )(?<! the )(?<! overall )(?<!est )mean(?:s|t)?|tells? us|"
        r"prove[sd]?|explain|tell (?:me|us) about|describe|what about|is it|is there|are there"
    ),
    Cue.MEANING: (
        r"what (?:do|does|did) (?:the |this |that )?(?:word|term|phrase)|"
        r"explain (?:what|the (?:term|word|meaning))|defin(?:e|es|ition|itions)|meaning|"
        r"what (?:is|was) meant|what do you mean by|"
        r"what (?:does|do|did) (?:\w+ ){0,7}?(?<!i )mean|"
        r"(?:wth|wtf) (?:is|does|are) (?:that|it|this)"
    ),
    Cue.SOURCE: (
        r"provenance|bibliograph(?:y|ies|ic)|footnotes|(?:a|to|the|this|it) footnote|url|links?|"
        rf"{NOT_COUNTED}sources?|cit(?:e|ation|ations)|references?|"
        r"where (?:did|do|does|is|are|was|were|can|has|have) "
        r"(?!(?:you|u) (?:\w+ly )?(?:come )?from\b)"
        r"(?:\w+ ){0,6}?(?:come from|came from|get|got|from|published|find|read|originate|taken)|"
        r"who (?:\w+ )?(?:added|totted|summed) (?:\w+ ){1,5}?up|"
        r"where[sd]? (?!(?:\w+ )?(?:you|u) )(?:\w+ ){0,6}?(?:come )?from|"
        r"who (?:publish(?:es|ed)?|reported|"
        r"printed|wrote|collected|compiled|made(?! you\b)|gathered|put out)|"
        r"(?:which|what) (?:articles?|papers?|newspapers?|reports?|websites?|publications?|"
        r"outlets?|agenc(?:y|ies)|organi[sz]ations?|institutes?|authority|statistics office)|"
        r"^(?:so |and )?(?:is|are) (?:\w+ |_a? ){0,4}?(?:data|figures?|numbers?|stats|statistics|"
        r"estimates|rates) (?:taken )?from (?:the )?(?!_a|\d)\w+|"
        r"who(?:se)? (?:is|are) (?:\w+ |_a? ){0,4}?(?:data|figures|numbers|stats|statistics) from|"
        r"whose (?:data|figures|numbers|stats|statistics|estimates) (?:is|are)|"
        r"(?:is|are|was|were) (?:this|these|that|it|they|your|the|those) "
        r"(?:(?:stuff|data|numbers?|figures?|stats) )?(?:(?:an )?official|from an official|scraped|"
        r"copied)|"
        r"who (?:counted|measured|estimated|put (?:\w+ ){1,5}?out)|"
        r"(?:numbers|figures|data|statistics|stats) (?:are |were )?(?:you|u) quot(?:e|ed|ing)|"
        r"(?:you|u|this|these|bot) (?:\w+ )?(?:making|make|made) (?:\w+ ){0,3}up|"
        r"proof(?! (?:that|of (?:a|an|more|any))\b)|evidence (?:for|of)|who says so|says who|"
        r"says where|according to who(?:m)?|origin of"
    ),
    Cue.COVERAGE: (
        r"(?:what|which|wat|wot) (?:\w+ ){0,3}?(?:do|can|have|are|did|does) (?:you|u|ya|the bot|"
        r"(?<!did )it) (?:hold|have|know|cover|got|keep|include|answer|contain)|"
        r"(?:what|which) (?:areas?|places?|forces?|regions?|years|periods|"
        r"platforms?|apps?|topics?|subjects?|figures|data|stats|statistics|numbers|info|"
        r"information|facts|quotes?) "
        r"(?:(?:do|can|have|are|is) (?:you|u|ya|i|we|there|held|covered|available|included|known)|"
        r"have (?:figures|data|numbers|stats)|u|you)|"
        r"(?:what|which) (?:year|period) (?:do|can|have) (?:you|u|i)|"
        r"(?:what|which) (?:years?|areas?|places?|periods?|platforms?|topics?|things?|"
        r"dates?) (?:\w+ ){0,3}?(?:cover|covered|held|available|included|in there|have)|"
        r"what (?:kinds?|sorts?|types?) of (?:things?|questions?|stuff|figures|data|"
        r"info\w*) (?:can|do|does|are)|"
        r"how many (?:years?|areas?|places?|forces?|periods?|platforms?) (?:\w+ ){0,3}?(?:have|"
        r"do) (?:you|u)|"
        r"list (?:all|the|of|every|your)|what can i ask|what can you (?:tell|answer)|what (?:have|"
        r"do) (?:you|u|ya) (?:got|have|hold|know)|"
        r"what is (?:held|covered|in here|in your (?:base|database))|what data|what(?:s|"
        r" is) (?:in|inside) (?:your|the) (?:database|fact base|base|data)|"
        r"do you (?:have|hold|cover) (?:anything|any|data|figures)|your coverage|how far back"
    ),
    Cue.CLAIM: (
        r"according to (?:my|a|some|one|this)|"
        r"(?:is|was|are|were) (?:it|this|that|he|she|they) (?:true|right|correct|wrong|so|a fact|"
        r"accurate|the case|legit|fair|mistaken)|"
        r"(?:fair|true|correct|accurate) (?:statement|to say)|(?:he|she|they|it|that|this) wrong|"
        r"did i (?:hear|read|get) (?:\w+ )?right|"
        r"true or (?:not|false|fake|made up)|fact or (?:fiction|myth|fake)|"
        r"(?:true|right|correct|innit|yeah|yes|no|true tho|tru|yh|ye|accurate|"
        r"legit|amirite) ?\?$|amirite|(?:right|correct|innit|true)$|"
        r"(?:is|are|was|were) it (?:really|actually|true)|fact ?check|check (?:this|that)|(?:i|"
        r"we) (?:heard|read|saw|was told|were told)|(?:ive|weve|i have|we have) (?:\w+ )?(?:heard|"
        r"read|been told|understood|gathered)|"
        r"\w+ (?:says|said|reckons|reckoned|claims|claimed|told me|thinks|swears|swore|"
        r"insists|is (?:certain|sure|convinced|adamant)) (?:that )?|"
        r"exaggerat(?:e|es|ed|ing|ions?)|apparently|allegedly|supposedly|isnt it|wasnt it|"
        r"didnt it|doesnt it|arent they|werent there|wasnt there|"
        r"confirm(?:ed)?|does (?:that|this|it) match|(?:did|had|was|were|is|are|have|has|do|"
        r"does)nt (?:it|they|he|she|there)|"
        r"(?:does|do) (?:that|this|it|those|they) (?:check out|add up|(?:hold|stand) up)|"
        r"correct me if|(?:leaflet|flyer|poster|post|tweet|article|paper|letter|email|sign|blog|"
        r"website|page|story|headline|report) (?:says|said|states|stated|claims|has it|reckons)|"
        r"fact$|verify|debunk|they say|people say|is it (?:really )?the case|"
        r"im (?!not )(?:\w+ )?(?:sure|certain)(?! (?:if|how|wh\w+|you)\b)"
    ),
    Cue.FORECAST: FORETELLING,
    Cue.RATE: (
        r"per (?:capita|head|person|\d[\d,]*|thousand|hundred thousand|million|child|population|"
        r"week|day|hour|force|officer|minute|school|_)|"
        r"(?<!growth )(?<!percentage )(?<!going )rates?|risk|chance|likelihood|odds|probability|"
        r"(?:how (?:much )?(?:more )?|times (?:more |as )?|(?:twice|half) as )"
        r"(?:likely|safe|dangerous|risky)|safer|riskier|"
        r"(?:every|each|a) (?:day|week|hour|minute)|daily|weekly|average|avg|median|population|"
        r"(?:per|in|every|each) (?:10|100) ?000|mean (?:of|value|figure|number|over|for)|"
        r"(?:the |arithmetic )mean(?! (?:by|it|that|to|in)\b)"
    ),
    Cue.AVERAGE_MONTH: (
        r"(?:per|a|each|every) month|monthly|month on average|average month|"
        r"divid(?:e|ed|ing) (?:\w+ ){0,6}?(?:by|into|over) (?:12|twelve)"
    ),
    Cue.SAY: (
        r"(?<!dont )(?<!do not )say(?:s|ing)?|said|comment(?:s|ed)?|wording|quoted?|"
        r"put(?:s|ting)? it"
    ),
    Cue.ABSOLUTE: ABSOLUTE,
    Cue.RISE: rf"{RISE}|growth rate|(?:percentage|percent|per cent|pct) (?:change|up)",
    Cue.TOGETHER: TOGETHER,
    Cue.YES_NO: (
        r"^(?:and |so |but |ok |then )?(?:is|are|was|were|do|does|did|can|could|should|has|have|"
        r"had|isnt|arent|wasnt|werent|didnt|doesnt|dont)"
    ),
    Cue.ASKS: (
        r"how many|how much|how often|how long|whats (?:that|it) (?:in|as|over|per|by)|"
        r"what (?:is|was|are|were|did|does|do|share|"
        r"percent\w*|proportion|fraction|number|figure|about)|"
        r"which|who said|who says|whose|when did|when was|by how|difference between|compare|"
        r"work out|^(?:source|cite|link)"
    ),
    Cue.STATES: (
        r"puts?|recorded|had|has (?:(?:only|about|over|nearly) )?\d+|saw|managed to|"
        r"(?:has|have) (?:\w+ly )?(?:cut|risen|fallen|gone|grown|\w+ed)(?! to\b(?! \d))|"
        r"rose|went|was|were|is|are|fell|increased|doubled|tripled|got|decreased|declined|dropped|"
        r"shrank|halved|slashed|lowered|jumped|climbed|grew|soared|surged|reached|topped|exceeded|"
        r"surpassed|crossed|came to|comes to|stood at|totalled|amounted to|turned out|numbered|hit|"
        r"passed|logged|counted|made up|accounted|involved|used|up|down|more|fewer|over|under"
    ),
    Cue.EXACTLY: r"exactly|precisely|no more no less|on the dot|spot on",
    Cue.WRONG_WAY: (
        rf"{FLAT}|(?:used|recorded|recording|having|seeing|had|seen|saw|was|were|is|are)"
        r"(?: there)? (?:less|fewer)|downwards? trend|on the way down|"
        r"(?:see|sees|get|gets|got|have|has|record|records|report(?:s|ed|ing)?) "
        r"(?:less|fewer)(?= (?:of|in the|this|these|every|each|and)\b)"
    ),
    Cue.RISE_OF: (
        r"(?:ris(?:e|en)|rose|increas(?:e|ed)|jump(?:ed)?|growth|grew|climb(?:ed)?|up|surge|fall|"
        r"fell|drop(?:ped)?|down) (?:of|by)|"
        r"(?:more|extra|fewer|less) (?:than (?:last year|the year before))"
    ),
    Cue.AVERAGE: (
        r"(?:above|below|over|under|than|against|with|to|beat|beats|from|vs|"
        r"near) (?:(?:the )?(?:\w+ )?average|the (?:\w+ )?mean)|(?:above|below) average|"
        r"the average (?:rise|increase)"
    ),
    Cue.EITHER: r"or",
    Cue.PART: (
        r"proportion|share|fraction|portion|per ?cent(?:age)? of|part|slice|out of|how much of|"
        r"mak(?:e|es|ing) up|account(?:s|ed|ing)? for"
    ),
    Cue.HOW_MANY: (
        rf"how many(?! {SINCE})|(?:{NUMBER}|count|total|tally|amount) (?:of|for)|no of|"
        rf"the (?:number|count|total|tally)$|(?<!these )(?<!those )(?<!your ){COUNT}|"
        r"counted(?! as)"
    ),
    Cue.WHICH_PERIOD: (
        r"(?:which|what) (?:year|month|quarter|period|decade|of the \w+ (?:year|period)s)|"
        rf"{OF_PERIODS}|(?:rank|order|sort|put|arrange) (?:(?:all|the|both|{MANY}) )*"
        r"(?:years|periods|quarters|months)|when did (?:\w+ ){1,6}?peak|"
        r"when (?:was|were) (?:\w+ ){1,6}?(?:at (?:its|their) )?(?:highest|lowest)|"
        rf"peak(?:ed|s)?|{PERIOD_WITH_MOST}|(?:in|during|for|of) (?:which|what) "
        rf"(?:year|month|quarter|period)s|(?:top|bottom|best|worst|record|{SUPERLATIVE}) (?:ever )?"
        r"(?:(?!(?:last|this|the|each|every|per|in|for|of|to)\b)\w+ ){0,2}?"
        rf"(?:{MANY} )?(?:ever )?(?:years?|months?|quarters?|periods?)(?! old)"
    ),
    Cue.LOWEST: (
        rf"{LESS_THEN}|shortest|lowest|fewest|smallest|least|bottom|"
        rf"worst (?:ever )?(?:{MANY} )?years?|slowest|weakest|(?:c[ao]mes?|finish(?:es|ed)?|"
        r"ranks?|ranked) (?:\w+ )?last|(?:record|all time) low|low point|trough"
    ),
    Cue.POINTS: r"percentage points?|points?|pp",
}

IMPLIED = {Cue.FALL: {Cue.RISE, Cue.WRONG_WAY, Cue.CHANGE}, Cue.RISE: {Cue.CHANGE}}
"""Signs that come with another, whose words their own patterns leave out."""

CUE_PATTERN_WORDS = packed(
    word for pattern in PATTERNS.values() for word in re.findall(r"[a-z]{3,}", pattern)
)
"""The words the patterns are made of: known English, so never "corrected" to something else."""

_START = "(?<=^ )"
COMPILED = {
    cue: regex(rf" (?:{pattern.replace('^', _START)})(?=\W|$)") for cue, pattern in PATTERNS.items()
}
"""For words with a space before each, the first too: a space is found far sooner than a \\b."""


def words_of_cue(cue: Cue, line: str) -> set[str]:
    """The words of a line that give a sign, not those in between: "stopped … from rising"."""
    said = {word for found in COMPILED[cue].finditer(line) for word in found.group().split()}
    return {word for word in said if {word, root(word)} & CUE_PATTERN_WORDS}
