"""Cue words: places outside the home country, and how people say that they live there.

The home country, whose helplines come first, and its parts are left out. Names of countries as
English has them.
"""

from __future__ import annotations

ABROAD = {
    "LIVES_IN": """
        live in, living in, lives in, am in, are in, based in, am from, are from, moved to, here
        in, over in, stay in, staying in, holiday in, is in, from, move to, currently in, up in,
        live, living, am, writing from, out in""",
    "OUTSIDE": """
        not in the uk, outside the uk, outside of the uk, not from the uk, dont live in the uk,
        not in england, outside england, not in britain, outside britain, not in the united
        kingdom, not british, not from england, not uk""",
    "COUNTRY": """
        abroad, overseas, another country, a different country, the states, usa, united states,
        america, u s, canada, australia, new zealand, ireland, republic of ireland, eire, south
        africa, nigeria, kenya, ghana, uganda, tanzania, zambia, zimbabwe, ethiopia, egypt,
        morocco, algeria, tunisia, libya, sudan, somalia, cameroon, senegal, rwanda, malawi,
        mozambique, angola, botswana, namibia, gambia, sierra leone, liberia, mauritius, ivory
        coast, congo, india, pakistan, bangladesh, sri lanka, nepal, afghanistan, iran, iraq,
        israel, palestine, lebanon, syria, jordan, saudi arabia, saudi, kuwait, qatar, dubai, uae,
        emirates, bahrain, oman, yemen, china, hong kong, taiwan, japan, korea, south korea,
        vietnam, thailand, cambodia, malaysia, singapore, indonesia, philippines, the philippines,
        myanmar, mongolia, kazakhstan, uzbekistan, france, germany, spain, portugal, italy,
        greece, cyprus, malta, belgium, holland, netherlands, the netherlands, luxembourg,
        switzerland, austria, denmark, sweden, norway, finland, iceland, poland, czech republic,
        czechia, slovakia, slovenia, hungary, romania, bulgaria, croatia, serbia, bosnia, albania,
        kosovo, macedonia, montenegro, ukraine, russia, belarus, moldova, estonia, latvia,
        lithuania, georgia, armenia, azerbaijan, mexico, brazil, argentina, chile, peru, colombia,
        venezuela, ecuador, bolivia, uruguay, paraguay, cuba, jamaica, trinidad, barbados,
        bahamas, haiti, dominican republic, costa rica, panama, guatemala, honduras, fiji, papua
        new guinea, europe, africa, asia, south america, the us, the usa, turkey""",
    "NATIONAL": "american, canadian, australian, irish, indian, german, french, polish, nigerian",
}
