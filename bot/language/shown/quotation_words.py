"""What is said about a checked quotation. British English, short and plain. Imports nothing."""

from __future__ import annotations

EXACT = "Those are the words of {who}, as published."
SHORTENED = "That is a shortened form of what {who} said."
ALTERED = "That is not word for word what {who} said."
STITCHED_WITHIN = (
    "That joins separate parts of what {who} said without showing that words are left out."
)
STITCHED_ONE = "That joins separate statements of {who} as if they were one."
STITCHED_SEVERAL = "That joins words of {who} as if they were one statement."
NEARER = "What is held nearest to that was said by {who}, not by {named}."
OTHER_SPEAKER = "Those are the words of {who}, not of {named}."
VARIANT = "That is how {publisher} printed what {who} said. {others} printed other words."
NOT_HELD = "No such words are held. That does not mean that nobody said them."
TOO_SHORT = "That is too short to check: it takes at least five words."
STANDS_THERE = "{short} The words do stand in what {who} said."

NOT_BY = "It was said by {who}, not by {named}."
SOMEBODY = "the one named"
ALSO_PRINTED = "The same passage was printed in other words by {publishers}."

CHANGED = "Changed: {changes}."
SPELT = "Spelt differently: {changes}."
JOINED = "; "
REPLACED = "“{said}” where the quote has “{held}”"
REPLACED_NUMBER = "another number where the quote has “{held}”"
REPLACED_LONG = "other words where the quote has “{held}”"
ADDED = "“{said}” is added"
ADDED_NUMBER = "a number is added"
ADDED_LONG = "words are added that are not in the quote"
LEFT_OUT = "“{held}” is left out"
MORE = "and more"
ELLIPSIS = "{first} … {last}"

AND = "and"
READ_AS = "check a quotation"
