"""`footnote gaps`: what could not be answered, most often asked first, and drafts to fill in."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from bot.config import EXIT_CONFIG, ConfigError, load_settings
from bot.facts import load
from bot.ops.gaps.draft import draft
from bot.ops.gaps.grouping import Group, group
from bot.ops.gaps.reading import Held, UnreadableLogError, read_logs

CANNOT_RUN = 2
_OTHERS_SHOWN = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="the bot's configuration")
    parser.add_argument(
        "--file",
        type=Path,
        metavar="LOG",
        action="append",
        help="a gap log to read instead of the configured one; may be given several times",
    )
    parser.add_argument(
        "--least", type=_number, default=1, metavar="N", help="leave out what was asked less often"
    )
    parser.add_argument(
        "action", nargs="?", choices=["list", "draft"], default="list", help="list is the default"
    )
    parser.add_argument("number", nargs="?", type=_number, help="for draft: the number in the list")


def run(args: argparse.Namespace) -> int:
    """Print the list, or the draft of one entry; exit 2 if the logs can't be read."""
    if (args.action == "draft") != (args.number is not None):
        return _refuse("a number goes with draft: footnote gaps draft 1")
    try:
        settings = load_settings(args.config, os.environ)
        held = read_logs(args.file or [settings.gap_log.path])
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_CONFIG
    except UnreadableLogError as error:
        return _refuse(str(error))
    groups = [each for each in group(held.gaps) if each.counted.times >= args.least]
    if args.action == "list":
        sys.stdout.writelines(f"{line}\n" for line in _listing(groups, held))
        return 0
    if args.number > len(groups):
        return _refuse(f"there is no entry {args.number}: the list has {len(groups)}")
    base = load(settings.facts.directory).base
    sys.stdout.write(f"{draft(groups[args.number - 1], base)}\n")
    return 0


def _listing(groups: list[Group], held: Held) -> list[str]:
    lines = [f"{'no.':>4} {'times':>6}  {'last':<10}  {'reason':<14}  question"]
    for number, each in enumerate(groups, start=1):
        gap, counted = each.gap, each.counted
        lines.append(
            f"{number:>4} {counted.times:>6}  {counted.last}  {gap.reason:<14}  {gap.question}"
        )
        lines += [f"{'also: ':>46}{words}" for words in each.others[:_OTHERS_SHOWN]]
        if len(each.others) > _OTHERS_SHOWN:
            lines.append(f"{'':>40}and {len(each.others) - _OTHERS_SHOWN} more wordings")
    if not groups:
        lines = ["no gaps are noted"]
    if held.reports:
        lines += ["", "reported as wrong:", f"{'':>4} {'times':>6}  {'last':<10}  facts"]
    for report, counted in held.reports:
        words = f": {report.comment}" if report.comment else ""
        lines.append(f"{'':>4} {counted.times:>6}  {counted.last}  {' '.join(report.facts)}{words}")
    return lines


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _refuse(words: str) -> int:
    sys.stderr.write(f"{words}\n")
    return CANNOT_RUN
