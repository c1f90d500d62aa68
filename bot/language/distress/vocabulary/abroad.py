"""Cue words: places outside the home country, and how people say that they live there.

The home country, whose helplines come first, and its parts are left out. Names of countries as
English has them.
"""

from __future__ import annotations

ABROAD = {
    "LIVES_IN": """
        lives in, are in, based in, moved to, here in, over in, stay in, staying in, holiday in,
        is in, from, move to, currently in, up in, live, living, am, out in""",
    "OUTSIDE": """
        not in the uk, outside the uk, outside of the uk, not from the uk, dont live in the uk,
        not in england, outside england, not in britain, outside britain, not in the united
        kingdom, not british, not from england, not uk""",
    "COUNTRY": """
        abroad, overseas, another country, a different country, the states, usa, united states,
        america, you s, canada, australia, new zealand, ireland, eire, nigeria, kenya, ghana,
        uganda, tanzania, zambia, zimbabwe, ethiopia, egypt, morocco, algeria, tunisia, libya,
        sudan, somalia, cameroon, senegal, rwanda, malawi, mozambique, angola, botswana, namibia,
        gambia, sierra leone, liberia, mauritius, ivory coast, congo, india, pakistan, bangladesh,
        sri lanka, nepal, afghanistan, iran, iraq, israel, palestine, lebanon, syria, jordan,
        saudi, kuwait, qatar, dubai, uae, emirates, bahrain, oman, yemen, china, hong kong,
        taiwan, japan, korea, vietnam, thailand, cambodia, malaysia, singapore, indonesia,
        philippines, myanmar, mongolia, kazakhstan, uzbekistan, france, germany, spain, portugal,
        italy, greece, cyprus, malta, belgium, holland, netherlands, luxembourg, switzerland,
        austria, denmark, sweden, norway, finland, iceland, poland, czech republic, czechia,
        slovakia, slovenia, hungary, romania, bulgaria, croatia, serbia, bosnia, albania, kosovo,
        macedonia, montenegro, ukraine, russia, belarus, moldova, estonia, latvia, lithuania,
        georgia, armenia, azerbaijan, mexico, brazil, argentina, chile, peru, colombia, venezuela,
        ecuador, bolivia, uruguay, paraguay, cuba, jamaica, trinidad, barbados, bahamas, haiti,
        dominican republic, costa rica, panama, guatemala, honduras, fiji, papua new guinea,
        europe, africa, asia, the us, turkey""",
    "NATIONAL": "american, canadian, australian, irish, indian, german, french, polish, nigerian",
}
