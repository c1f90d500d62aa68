"""English words that mean about the same where somebody asks: "jail" and "prison".

Only everyday words, of no subject; one group a line. Imports the roots of words only.
"""

from __future__ import annotations

from bot.language.words import root

_GROUPS = """
    law legal legally illegal unlawful forbidden banned statute act legislation lawful outlawed
    prohibited
    crime criminal offence offense
    prison jail inside bars custody imprisonment jailed incarcerated locked clink nick
    sentence sentenced term penalty punishment punished punish tariff
    court judge judges trial tribunal courts magistrate prosecution
    convicted conviction guilty convict prosecuted
    maximum max longest most highest heaviest worst harshest ceiling
    child kid minor underage youngster young
    number figure statistic data stat count total dataset
    official government governmental state ministry authoritative
    trust rely believe reliable accurate trustworthy credible dodgy solid dependable
    recorded logged registered written
    reported tell telling told unreported
    internet online web digital
    letter post paper handwritten
    phone call telephone ring rang
    message text chat messaging texting sending sent
    film video movie clip
    confident confidence trusting
    parent mum dad mother father
    charity organisation body agency
    campaign lobby lobbied pushed pressed demand
    start begin began begun since commencement introduced created become became kicked
    launched
    new recent newly
    target targeted picked affected likeliest
    girl female sex gender boy male lad lass
    age aged old older younger
    collected gathered compiled obtained produced published released issued collated assembled
    supplied
    source come came origin originate provenance
    regulate regulation regulator regulated rule behave
    platform company firm network site
    happen really actual real true truly
    mean meaning definition define defined qualify covered cover classed
    fake phoney phony bogus
    posed pretended pretending posing
    sign spot notice recognise
"""

MEANING = {
    root(word): f"~{line.split()[0]}"
    for line in _GROUPS.strip().splitlines()
    for word in line.split()
}
"""The root of a word to a sign for what it means, shared with the words that mean the same."""


def senses(word: str) -> set[str]:
    """The root of a word, and the sign of what it means if others mean the same."""
    own = root(word)
    return {own, MEANING.get(own, own)}
