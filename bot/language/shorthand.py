"""Words that are talk beside anything: letters for a phrase, cries, and what one feels about it.

Imports nothing of the project.
"""

from __future__ import annotations

SHORTHAND = frozenset(
    """
    cba cbf idc eli5
    lmk kthx kthxbye kthxbai brb gtg ttyl iirc afaik fwiw tldr ikr istg nvm jk rofl lmfao omfg
    tysm tyvm pmsl afaict iykyk icymi irl ofc obvs defo deffo probs totes cya hmu wbu hbu tia
    rly srsly sry thnks tnx thanx bbl lolz xoxo ttfn hmmm yikes blimey crikey jeez sheesh phew argh
    ugh meh welp alas
    howdy ahoy salaam salam namaste aloha ciao bonjour hola gday wotcha ayup ello okey dokey psst
    pssst ahem righto oi alexa siri cortana
    """.split()
)

FEELING = frozenset(
    """
    dreadful ghastly vile sickening nasty heinous despicable abhorrent repulsive revolting
    depressing horrifying sad saddening dismal horrid troubling unsettling unnerving damning
    disturbing upsetting distressing heartbreaking harrowing chilling sobering staggering
    astonishing astounding frightening terrifying shameful tragic grim bleak dire beastly rotten
    sordid grotesque hideous monstrous outrageous scandalous unbelievable incredible wretched
    blasted darned flipping flippin freaking freakin effing sodding confounded bleeding ruddy
    blimming bleedin infernal unspeakable atrocious abominable deplorable lamentable
    daft nosy nosey clueless ignorant stupid silly dumb hopeless baffled puzzled stumped muddled
    pity bummer gutted gutting disappointing disappointed disappointment unfortunate unfortunately
    unlucky annoying annoyed irritating irritated frustrating frustrated useless unhelpful
    regrettable regrettably disheartening disheartened sadly miffed dang darn shucks oops whoops
    flummoxed bewildered perplexed gobsmacked flabbergasted appalled horrified shocked stunned
    disgusted outraged saddened alarmed intrigued fascinated
    """.split()
)
"""What somebody feels about the matter, or about asking: it limits nothing that is counted."""
