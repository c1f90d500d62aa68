"""Countries and well-known cities of the world as English names them, whatever a base is about.

A place that no base need hold is still none of its words: "Texas" is no "texts", and the States
state nothing. Imports nothing but the compiling of patterns.
"""

from __future__ import annotations

import re

from bot.regex import regex

COUNTRIES = """abroad|overseas|another country|a different country|the states|usa|united states|
america|you s|canada|australia|new zealand|ireland|eire|nigeria|kenya|ghana|uganda|tanzania|zambia|
zimbabwe|ethiopia|egypt|morocco|algeria|tunisia|libya|sudan|somalia|cameroon|senegal|rwanda|malawi|
mozambique|angola|botswana|namibia|gambia|sierra leone|liberia|mauritius|ivory coast|congo|india|
pakistan|bangladesh|sri lanka|nepal|afghanistan|iran|iraq|israel|palestine|lebanon|syria|jordan|
saudi|kuwait|qatar|dubai|uae|emirates|bahrain|oman|yemen|china|hong kong|taiwan|japan|korea|
vietnam|thailand|cambodia|malaysia|singapore|indonesia|philippines|myanmar|mongolia|kazakhstan|
uzbekistan|france|germany|spain|portugal|italy|greece|cyprus|malta|belgium|holland|netherlands|
luxembourg|switzerland|austria|denmark|sweden|norway|finland|iceland|poland|czech republic|czechia|
slovakia|slovenia|hungary|romania|bulgaria|croatia|serbia|bosnia|albania|kosovo|macedonia|
montenegro|ukraine|russia|belarus|moldova|estonia|latvia|lithuania|georgia|armenia|azerbaijan|
mexico|brazil|argentina|chile|peru|colombia|venezuela|ecuador|bolivia|uruguay|paraguay|cuba|
jamaica|trinidad|barbados|bahamas|haiti|dominican republic|costa rica|panama|guatemala|honduras|
fiji|papua new guinea|europe|africa|asia|the us|turkey""".replace("\n", "")
"""Alternatives of a pattern."""
_CITIES = """
amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona beijing beirut belgrade
berlin bogota boston brisbane brussels bucharest budapest cairo chicago cologne copenhagen dallas
damascus delhi denver detroit dhaka dublin florence frankfurt geneva gothenburg hamburg hanoi havana
helsinki houston istanbul jakarta jerusalem johannesburg kabul karachi kyiv kiev kyoto lagos lahore
lima lisbon lyon madrid manila marseille melbourne memphis miami milan montreal moscow mumbai munich
nairobi naples nashville orlando osaka oslo ottawa paris perth philadelphia phoenix prague quebec
rome rotterdam santiago seattle seoul seville shanghai sofia stockholm strasbourg sydney taipei
tehran tokyo toronto toulouse turin valencia vancouver venice vienna vilnius warsaw zagreb zurich
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
illinois indiana iowa kansas kentucky louisiana maryland massachusetts michigan minnesota
mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
vermont virginia wisconsin wyoming ontario manitoba alberta queensland tasmania bavaria catalonia
""".split()
NAMES = frozenset({*re.findall(r"[a-z]{4,}", COUNTRIES), *_CITIES})
"""Single words of these names, none of which is another word misspelt."""
OF_SMALL_WORDS = regex(
    r"\b(?:united states(?: of america)?|(?<=the )states(?! of\b)|(?<=the )us|"
    r"(?<= in )(?:nice|split|cork)(?= (?:,|last|this|in|for|\d)|$))\b",
    has="states|us|nice|split|cork",
)
"""Names made of words that mean something else as well."""
