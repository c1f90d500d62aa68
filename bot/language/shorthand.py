"""Letters that stand for a phrase in chat, and cries: talk beside anything. Imports nothing."""

from __future__ import annotations

SHORTHAND = frozenset(
    """
    lmk kthx kthxbye kthxbai brb gtg ttyl iirc afaik fwiw tldr ikr istg nvm jk rofl lmfao omfg
    tysm tyvm pmsl afaict iykyk icymi irl ofc obvs defo deffo probs totes cya hmu wbu hbu tia
    rly srsly thnks tnx thanx bbl lolz xoxo ttfn hmmm yikes blimey crikey jeez sheesh phew argh
    ugh meh welp alas
    """.split()
)
