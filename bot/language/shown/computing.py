"""Words for what the bot works out itself, and for refusing to. Imports nothing of the project."""

from __future__ import annotations

from typing import NamedTuple

ABOUT = "about"
AT_MOST = "at most"
HIGHER = "higher"
LOWER = "lower"
POINTS = "percentage points"

MEASURE = "what is measured"
UNIT = "the unit"
BASE = "what it is a share of"
LENGTH = "the length of the period"
PERIOD = "the period"
BREAKDOWN = "the group it is about"
COVERAGE = "the coverage"
RELEASE = "the release"

LEAD = "Worked out by this bot from the figures above: {words}"
LEAD_ONE = "Worked out by this bot from all the figures held: {words}"
DIFFERENCE = "{about}{size} {counts} {direction} ({one} against {other})."
AREA_IS = "{name} is "
NO_DIFFERENCE = "No difference ({one} against {other})."
OTHER_TIMES = "The two are of different periods."
OF_AREA = "{name}: {words}"
RISE_APART = "The rise in {name} is the larger by {about}{size} {counts} ({one} against {other})."
RATIO_OF_AREAS = "{top} has {bound}{times} times as many as {bottom} ({one} ÷ {other})."
RATIO_OF_RISES = "{times} times the rise in per cent ({one} ÷ {other})."
RATIO = "{bound}{times} times as many ({one} ÷ {other})."
PERCENT_APART = "{about}{percent} per cent {direction} ({size} ÷ {base})."
PERCENT_CHANGE = "{direction} {about}{percent} per cent ({size} ÷ {base})."
SHARE = "{bound}{percent} per cent ({part} ÷ {whole})."
REST = "{bound}{left} {counts} ({whole} − {part})."
REMAINDER = "{bound}{left} per cent are left (100 − {part})."
TOTAL = "{bound}{total} {counts} together ({parts})."
MONTHLY = "an average of {bound}{average} {counts} a month ({total} ÷ {months})."
MEAN = "an average of {bound}{average} {counts} over {count} periods ({total} ÷ {count})."
MEAN_LEVEL = "an average of {average} {unit} over {count} periods, each weighed alike."
RANKED = "{place}. {name}: {value}"
PLACE_AMONG = "{name} is number {place} of the {count} areas held for {period}, highest first."
CROSSED = "of the periods held, {period} is the first in which that is so; in {before} it was not."
TURNED = (
    "of the {count} periods held for {area}, in {moved} it was {direction} than in the one before."
)
TURNED_SIGN = "of the {count} periods held for {area}, in {moved} it was {direction}."
LARGEST_RISE = "Largest rise first among the {count} from one period held to the next:"
LARGEST_FALL = LARGEST_RISE.replace("rise", "fall")
BELOW_NOUGHT, ABOVE_NOUGHT = "below nought", "above nought"
TURNED_ALONE = "{period}: {now}"
TURNED_ROW = "{period}: {now}, after {before} in {earlier}"
NEVER_CROSSED = "In the periods held that did not come about, or it was so from the first one on."
RISES_FIRST = "Largest rise first among the {count} held for {first} and for {last}:"
FALLS_FIRST = RISES_FIRST.replace("rise", "fall")
BEYOND_AREAS = "of the {count} areas held for {period}, {fitting} lie at {limit}."
BEYOND_PERIODS = "of the {count} periods held for {area}, {fitting} lie at {limit}."
BEYOND_GROUPS = "of the {count} groups held for {area}, {period}, {fitting} lie at {limit}."
LONGEST_RISE = "the longest run of rises held is {count} in a row."
LONGEST_FALL = LONGEST_RISE.replace("rises", "falls")
MOVED_UP = "of the {count} held for {first} and for {last}, {fitting} rose."
MOVED_DOWN = MOVED_UP.replace("rose", "fell")
AND_MORE = "and {more} more"
PLACE_FROM_LOWEST = PLACE_AMONG.replace("highest", "lowest")
PERIOD_AMONG = "{name} is number {place} of the {count} periods held for {area}, highest first."
PERIOD_FROM_LOWEST = PERIOD_AMONG.replace("highest", "lowest")
GROUP_AMONG = (
    "{name} is number {place} of the {count} groups held for {area}, {period}, highest first."
)
GROUP_FROM_LOWEST = GROUP_AMONG.replace("highest", "lowest")
TOO_FEW_TO_RANK = "Figures are held for only {count} of them, so all of them can't be put in order."
HELD_BY = "That is held by the {kind}, not by the {asked}."
HELD_ONLY_BY = "That is held by the {kind} only, so name one to put them in order."
ONE_TO_RANK = "A ranking needs at least two figures of the same kind, and they are not held."


class RankWords(NamedTuple):
    """How a ranking is led in, highest or lowest first."""

    highest: str
    lowest: str


AREAS = RankWords(
    "Highest first among the {count} areas held for {period}:",
    "Lowest first among the {count} areas held for {period}:",
)
ALL_TIME = RankWords(
    "Highest first among the {count} figures held, whatever the area and the period:",
    "Lowest first among the {count} figures held, whatever the area and the period:",
)
EACH_GROUP = RankWords(
    "Highest first among the {count} figures held for {period}, of every area and group:",
    "Lowest first among the {count} figures held for {period}, of every area and group:",
)
PERIODS = RankWords(
    "Highest first among the {count} periods held for {area}:",
    "Lowest first among the {count} periods held for {area}:",
)
GROUPS = RankWords(
    "Highest first among the {count} groups held for {area}, {period}:",
    "Lowest first among the {count} groups held for {area}, {period}:",
)

NOT_COMPARABLE = "These can't be compared, because they differ in {slots}."
NOT_ADDABLE = "These can't be added up, because they differ in {slots}."
NOT_ADDABLE_NESTED = "One of these is part of the other, so they are not added up."
NOT_COMPARABLE_MEASURES = "{names} are counted differently, so they can't be compared or divided."
NOT_COMPUTABLE_BACK = (
    "A count can't be worked back from a rounded percentage, so this bot does not do it."
)
NOT_COMPUTABLE_GAP = (
    "By what part a difference grew is not worked out: it may have begun at next to nothing."
)
NOT_COMPUTABLE_SHARE = "Only a count is held for that, and nothing to take a share of."
NOT_COMPUTABLE_TIME = "These make no sum over time, so one of them is no part of another."
NOT_COMPUTABLE_PART = "Only the share of all of them together is held, and of no part of them."
NOT_COMPUTABLE_PRODUCT = "Figures are not multiplied by one another here."
NOT_COMPUTABLE_PART_OF = (
    "Neither of these is part of the other, and no per cent is told of such numbers."
)
NOT_COMPUTABLE_COUNT = "Only a share is held for that, and no count can be worked out from it."
NOT_COMPUTABLE_PERCENT = (
    "Percentages of different totals are not added up, averaged or taken from one another here."
)
NOT_COMPUTABLE_RATES = (
    "Such figures can't be added up, and an average would need weights that are not held."
)
NOT_COMPUTABLE_SUPPOSED = "The figures tell what was, not what would be if things were otherwise."
NOT_COMPUTABLE_MONTHS = "No average per month can be worked out from that figure."
TINY_BASE = "A percentage of so small a number would mislead, so none is given."
