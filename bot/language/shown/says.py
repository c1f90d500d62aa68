"""Every sentence shown to people, in one place. British English, short and plain.

Another language is another module with these names. Imports nothing of the project.
"""

from __future__ import annotations

LATEST = "Latest held: {period}."
NEWER = "The latest figures held end with {period}; newer ones may have been published since."
REPORTING = "reporting {release}"
COVERAGE = "Coverage: {coverage}."
PUBLISHED_CHANGE = "Published change, {period}: {words}."
BEFORE = "The period before, {period}: {value}."
COMPARED_WITH = "For comparison, {line}"
LOOSE = "Counted in {counts}."
SOURCE_SILENT = "The source prints no period for it."
WIDEST = "No area was named, so this is the widest one held."

ASK_DONE = "How many {counts} {done}"
ASK_THERE = "How many {measure} were there"
ASK_WHAT = "What was the {measure}"
ASK_WHAT_MANY = "What were the {measure}"
ASK_CHANGE = "How much did {measure} change"
ASK_BY = "according to {publisher}"
ASK_COMPARED = "How does {one} compare with {other}"
ASK_WHY = "Why did {measure} change"
CHANGE_IN = "the change in {measure}"
COMPARE_WITH = "Compare with {area}"
SAID_BY = "What {who} said"
REASONS = "Why? What was said"
THE = "the {name}"
SHARE_OF = "share of {measure}"
WERE = "were {done}"
FOR_GROUP = "for {group}"
GROUP_ALONE = "({group})"
IN = "in {name}"
AT = "at {name}"
FROM_TO = "from {first} to {last}"

SOURCES_OF_ALL = "The figures held here come from these sources:"
NOTHING_WRONG = "Nothing is wrong. Held: {held}."
NO_ERRORS = "There are no errors. Held: {held}."

WITHDRAWN = "That figure was withdrawn and is no longer told: {what} ({why})."
NOT_HELD = "No"
"""How what is not held is said."""
NOT_HELD_AREA = "No figure is held for {area}."
NOT_HELD_AREA_KEY = "No figure is held for {area} of that kind: {measure}."
NOT_HELD_PLACE = "No figure is held for {place} itself. It lies in {area}, which is a wider area."
NOT_HELD_AROUND = "No figure is held for {place} itself, nor for {area}, in which it lies."
NOT_HELD_PERIOD = "No figure is held for {period}."
NOT_HELD_PERIOD_UNKNOWN = "No figure is held for that period."
NOT_HELD_FUTURE = "Only published figures are held, so there is none for a time still to come."
NOT_HELD_BREAKDOWN = "No figure is held for {members}."
NOT_HELD_GROUP_SIZE = "No figure is held for a group of {size} here."
NOT_HELD_BREAKDOWN_ALONE = "No figure is held for exactly this: {members}."
UNDIVIDED = "That is of all together, not divided by"
NOT_TOLD_WITH = "No figure was found that answers this for {members}."
NUMBER_NOT_HELD = "No figure held here has that number: {number}."
NOT_HELD_MEASURE = "That is not held."
NO_JUDGEMENT = "That asks for a judgement. Held here are published figures, not judgements."
NOT_HELD_MEASURE_NAMED = "No such figure is held for {measure}."
NOT_HELD_OF = "Nothing more is held about that"
NOT_MADE_OUT = (
    "It is not clear what this asks of the last answer. Name the place, the time or the number."
)
NOT_FOUND = "Nothing was found for “{item}”."
NOT_HELD_WORDS = "Nothing is held about {words}."
NOT_HELD_WHOLE = "No figure is held for all {measure}, only for some: {members}."
NOT_HELD_RATE = "No rate or average of that kind is held, and no population to work one out from."
NOT_HELD_QUOTE = "No such quote is held."
NOT_HELD_QUOTE_ELSE = "No other quote by {who} is held."
NOT_HELD_QUOTE_BY = "No quote by {who} is held."
NOT_HELD_WHY = "No explanation is held for {area}."
NOT_HELD_WHY_SO = "No explanation of just that is held."
NOT_HELD_PART_OF_CAUSE = "How much of it one cause or another accounts for is not held."
NOT_SERVED = (
    "That remark is not served here, because it is about one case and says nothing about the "
    "figures."
)
NO_SUCH_YEAR = "There is no year {year}."
IMPOSSIBLE_PERIOD = "That is not a period that can be read."
OUT_OF_SCOPE = "That is outside what is held here. This bot answers questions about: {title}."
WIDER = "The area that contains {name}: {line}"

REFUSED_IDENTITY = (
    "Nobody is identified here. People are named only when they speak for an organisation or in "
    "office."
)
REFUSED_METHOD = (
    "That is not something this bot helps with. It only gives published figures and their sources."
)
REFUSED_INVENT = (
    "This bot only gives published figures with their sources. It does not repeat or make up "
    "anything."
)
EMPTY = "There was no question to read. Try: {example}"
WHICH = "Which of these do you mean?"

QUOTES_BY = "{who}:"
ASK_SAID = "What did {who} say?"
ASK_ALL_SAID = "What is everything {who} said?"
ALL_SAID = "All by {who}"
ONE_MORE_QUOTE = "One more of their statements is held. Ask: {ask}"
MORE_QUOTES = "{more} more of their statements are held. Ask: {ask}"
WHY_LEAD = "The figures do not show why. What was said about it:"
ABSENCE_NOT_HELD = "The figures held are not zero."
FALL_NOT_HELD = "No fall is held: the published figures show a rise."

GREETING = (
    "Hello. Ask for a published figure, a quote or where a number comes from. For example: "
    "{example}"
)
THANKS = "You are welcome."
HEARD = "All right. Ask again whenever you like."
HELP = (
    "This bot answers questions about: {title}. It gives each figure as published, with its "
    "source, "
    "and says so when something is not held. It is not a place to report anything."
)
HOLDS = "Held here: {title}."
HOLDS_NOTHING = "No figure is held for {names}."
HOLDS_MEASURES = "Measures: {names}."
HOLDS_AREAS = "Areas with figures: {names}."
HOLDS_PERIODS = "Periods: {names}."
PERIODS_TO = "{first} to {last}"
RUN = (
    "{count} figures are held from {first} to {last}; these are the first, the last, the highest "
    "({highest}) and the lowest ({lowest})."
)
HOLDS_GROUPS = "Broken down by {group}: {names}."
HOLDS_QUOTES = "Quotes by: {names}."
HOLDS_NOTES = "Background: {names}."
TRY = "Try: {example}"
HELP_LINES = "If you need help yourself, or know of somebody who does:"


SUPPORT = {
    "danger": "If you or somebody else is in danger right now, call the emergency services.",
    "children": (
        "Thank you for saying this. It is not your fault, and you will not be in trouble for "
        "telling somebody."
    ),
    "parents": "Thank you for saying this. It is right to act on it.",
    "friends": ("Thank you for looking out for your friend. You don't have to sort it out alone."),
    "survivors": (
        "Thank you for saying this. It was not your fault, and it is never too late to talk to "
        "somebody."
    ),
    "own-behaviour": (
        "Thank you for saying this. Asking for help is the right step, and it can be done without "
        "giving your name."
    ),
    "images": (
        "Thank you for saying this. It is not your fault, and pictures can often be taken down. "
        "You don't have to pay or send anything more."
    ),
    "anybody": "These are the people to turn to. This bot is not a place to report anything.",
    "self-harm": ("Thank you for saying this. You matter, and you don't have to be alone with it."),
}
SUPPORT_LINES = "This bot can't help with it, but these people can:"
SUPPORT_EMERGENCY = "If somebody is in danger right now, call the emergency services first."
SUPPORT_ABROAD = "Where you live, call the local emergency number if there is danger."
SUPPORT_NONE = (
    "Please tell an adult or somebody you trust, or call the emergency services if there is danger."
)

OFFERED = "Held instead:"
FOR_EXAMPLE = "For example:"
OR_ONE_OF = "Or one of these:"
READ_AS = "Read as: {slots}"
SOURCES = "Source"
DATE_NOT_GIVEN = "date not given"
REVISION = "Facts {revision}"

CHAT_OPENING = "Ask about: {title}. An empty line does nothing; “bye” ends it."
CHAT_ENDINGS = ("bye", "quit", "exit", "/quit", "/exit", ":q")
