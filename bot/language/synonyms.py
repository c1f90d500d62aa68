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
    caveat careful cautious wary mindful pitfall disclaimer misleading mislead
    mean meaning definition define defined qualify covered cover classed
    fake phoney phony bogus
    posed pretended pretending posing
    sign spot notice recognise
"""

_STATED = """
    want wish asked asking call called demand demanded urge urged press pressed push pushed
    want seek sought crucial vital essential imperative campaign campaigned
    promise promised commit committed commitment pledge pledged vow vowed undertaking
    write writing written draw drew drawn draft drafted
    forbid forbade forbidden ban banned prohibit prohibited
    permit permitted allow allowed
    protect protected safe safeguard
    buy bought purchase purchased
    choose chose chosen pick picked select selected
"""


def _signs(groups: str) -> dict[str, str]:
    """The root of each word to the sign of the group that it is in."""
    lines = [line.split() for line in groups.strip().splitlines()]
    return {root(word): f"~{line[0]}" for line in lines for word in line}


MEANING = _signs(_GROUPS)
"""The root of a word to a sign for what it means, shared with the words that mean the same."""
STATED = _signs(_STATED)
"""The same of words that mean alike where somebody tells what another said or did."""


def senses(word: str) -> set[str]:
    """The root of a word, and the sign of what it means if others mean the same."""
    own = root(word)
    return {own, MEANING.get(own, own)}
