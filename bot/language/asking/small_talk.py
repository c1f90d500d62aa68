"""Greetings, thanks, and orders to a bot that takes none. Imports nothing of the project."""

from __future__ import annotations

from bot.regex import regex

GREETING = regex(
    r"^(?:hi+|hello+|hey+|heya|hiya|yo+|hullo|howdy|greetings|sup|wass?up|whats up|"
    r"good (?:morning|afternoon|evening|day|night)|"
    r"morning|afternoon|evening|gm|hi there|hey there|hello there|alright|u there|you there|"
    r"anyone there|hows it going|how are (?:you|u|ya)(?: (?:doing|keeping))?|"
    r"(?:are |r )?(?:you|u|ya) (?:awake|online|alive|up|around)|"
    r"(?:you|u|ya) (?:alright|ok|okay|good)|how are u|how r u|hru|test|testing|ping)(?: (?:bot|"
    r"footnote|there|anyone|anybody|home|here|about|all|everyone|mate|guys|"
    r"you|u|today|again|folks|friend|im new|new here|\w{1,3}))*$"
)
THANKS_CORE = frozenset(
    "thanks thank thx tysm ty tyvm cheers ta thankyou thnx tnx appreciated bye goodbye cya "
    "brilliant "
    "ok okay lol haha kk perfect awesome lovely great cool nice wonderful helpful".split()
)
"""A message of small words with one of these in it is thanks or a goodbye."""
HEARD = frozenset("ok okay kk lol haha cool nice".split())
"""Those that thank for nothing, and only say that it was read."""
THANKS_WORDS = frozenset(
    "a an all and again answer are at bot buddy but day did ever everyone evening footnote for "
    "from "
    "good got guys have help helped helps helping i im info information is it its job just know "
    "later "
    "legend lot lots loads love mate me million much my need needed now of ok okay were been "
    "being one pal quick "
    "really reply right see so star sorted source super that thats the then there this time to "
    "today "
    "too u useful very was weekend wanted well what wow ya yes you your youre youve figure figures "
    "number numbers such quickly ah oh lol haha x xx xxx work works worked mod mods team bless "
    "god no most kind kindness kindly "
    "worries nvm grand fab cool nice".split()
)
WELCOMES = regex(
    r"^(?:(?:oh|ok|okay|ah|right|well|aw|wow|brilliant|great|perfect|lovely) )*"
    r"(?:hi+|hello+|hey+|hiya|yo|good (?:morning|afternoon|evening|night|day)|morning|evening|"
    r"thanks?|thank you|thankyou|thx|ty|tysm|cheers|ta|much obliged|many thanks|bye|goodbye|"
    r"see (?:you|ya)|take care|night)\b|"
    r"\b(?:bye|goodbye|cya|im off|gotta go)\b|"
    r"\b(?:thank you|thanks|thx|tysm|cheers|much appreciated|appreciate it)\b"
)
"""A message with one of these, that names and asks nothing, is talk."""
WISHES = regex(
    r"\b(?:tell|give|show|sing|write|make|play|find|send|order|book|get|do|translate|recommend|"
    r"need|want|buy|sell|fix|can|could|would|(?<!great )(?<!big )(?<!real )help|let|"
    r"what(?! i (?:need|want|was))|how|who|where|when|why|which)\b"
)
"""A word that may ask for something, so that a greeting isn't all there is."""
INJECTION = regex(
    r" (?:(?:ignore|disregard|forget|override|bypass) (?:\w+ ){0,4}?(?:instructions?|rules?|"
    r"prompts?|above|guidelines?|training|programming|everything|sources?|facts?|figures?|data)|"
    r"act (?:as|like)\b|"
    r"(?:pretend|imagine|roleplay|role play|behave) (?:\w+ ){0,3}?(?:to be|you|as|like|"
    r"that)|you are now\b|system prompt\b|developer mode\b|"
    r"jailbreak\w*|dan mode\b|new instructions?\b|(?:your|my) (?:instructions|prompt|"
    r"system message)\b|"
    r"repeat (?:after me|the following|this|back|exactly|everything|word for word|your)|"
    r"(?:(?<=^ )|(?:now|then|just|please|pls|and|must|(?<!wants )(?<!wanted )(?<!like )to|only) )"
    r"say (?:exactly|the following|"
    r"after me|this|yes|that|it was|it is|its)\b|"
    r"(?:(?<=^ )|(?<=^ just )|(?:please|pls|and|or|then|can you|could you|to|instead) (?:just )?)"
    r"(?:make|making) "
    r"(?:it|one|them|something|some|a \w+|any \w+|\w+thing) up\b|"
    r"make up (?:a |an |some |any )?(?:number|figure|quote|stat\w*|answer|source)s?\b|"
    r"invent\b|fabricate\b|"
    r"fake (?:a |an |me |some )?(?:number|figure|quote|statistic|"
    r"source|stat)|"
    r"(?:(?<=^ )|(?:please|pls|and|or|then|so|you|can|could|now|but|instead) )"
    r"just (?:guess|say|reply|answer|output|print|write)\b|output (?:only|the|exactly)|"
    r"respond (?:only|with)\b|reply (?:only|with)\b|"
    r"answer (?:only )?(?:with|yes)\b|write (?:me )?(?:a|an) (?:poem|story|song|rap|fake|"
    r"made up)|as an ai\b|you must (?:say|answer|tell)\b|"
    r"(?:assistant|language model|chatgpt|gpt)\b(?! (?:just )?(?:says?|said|told|tells|claims?|"
    r"claimed|gave|gives|reckons|thinks|puts?|wrote|writes|answered|insists)\b)|"
    r"estimate one\b|best guess\b)",
    has="ignore|disregard|forget|override|bypass|act |pretend|imagine|role|behave|you are|prompt|"
    "mode|jailbreak|instruct|system|repeat|say |mak|made|print|write|output|answer|invent|fake|"
    "respond|reply|just say|guess|estimate one|fabricate|gpt|as an ai|you must|assistant",
)
"""For words with a space before each, the first too: a space is found far sooner than a \\b."""
