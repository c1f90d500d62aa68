"""Words for wrongs that are counted, and for those who do them, as people speak of them in anger.

Where wrongs are counted, "how many creeps …" asks for as many of them as there were; where goals
or loans are, it asks for people. Imports the families of words.
"""

from __future__ import annotations

from bot.language.families import family

WRONGS = frozenset(
    family(word)
    for word in (
        "offence crime incident attack assault theft burglary robbery fraud murder injury"
    ).split()
)
LOATHED = frozenset(
    """
    creep creeps creepo creepos sicko sickos weirdo weirdos pervert perverts perv pervs pervy perve
    freak freaks scum scumbag scumbags lowlife lowlifes monster monsters beast beasts predator
    predators villain villains thug thugs crook crooks wrongun wronguns
    baddie baddies vermin slimeball slimeballs dirtbag dirtbags toerag toerags swine ghoul ghouls
    """.split()
)
"""What people call those who do wrong: it says no more of them than that they did it."""
PERSONS = frozenset("adult adults".split())
"""What a text that tells what a wrong is may call whoever does it."""
