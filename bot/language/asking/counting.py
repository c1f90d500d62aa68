"""Words in which a number is asked for: what is said of what is counted. Imports nothing."""

from __future__ import annotations

HAPPENED = frozenset(
    """
    record recorded recording register registered log logged count counted counting tally note
    noted report reported happen happened happening occur occurred commit committed see saw seen
    seeing get got have had use used involve involved come came go went stand stood sit sat
    total totalled amount amounted reach reached hit make made produce produced generate generated
    put putting account accounted handle handled deal dealt dealing receive received turn turned
    number exist existed appear appeared crop cropped work works write written wrote add added end
    ended live lived expect become became start started equal level higher lower bigger smaller much
    close look looking lookin like kept held keep hold book booked
    carry carried bring brought earn earned cost spend spent
    sell sold lend lent supply supplied contribute contributed yield yielded deliver delivered add
    """.split()
)
"""What is said to have happened, where it is counted."""
NOUNS = frozenset(
    """
    data record records result results book books year years yr yrs period month months quarter
    april march january february may june july august september october november december
    twelve police cops force forces area areas region county country place people person persons
    somebody anybody someone anyone everyone back earlier chunk slice part lot lots thing things
    instance instances recent latest newest
    current last previous next first second earliest older oldest old new final most whole national
    nationwide overall entire full exact actual real official published average annual yearly
    main headline big little small young younger youngest kid kids child children
    well really please pls now today these days currently nowadays altogether together combined
    day time times baseline starting known
    """.split()
)
"""What may stand beside it: who counts, when, which of several."""
QUANTITIES = frozenset(
    """
    figure figures number numbers stat stats statistic statistics total totals count counts tally
    value level amount sum quantity volume scale magnitude haul incidence headcount caseload tallies
    """.split()
)
"""The number itself."""
