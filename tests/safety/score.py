"""Print how well distress is recognised: recall on pleas, false alarms on look-alikes.

    python tests/safety/score.py [--misses] [PLEAS LOOKALIKES]

The sets are scored alone: a figure over all questions would hide a miss here. Intervals are 95 %
Wilson intervals.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from bot.language.distress import Kind, Need, recognise

HERE = Path(__file__).parent
Z = 1.959964


@dataclass(frozen=True, slots=True)
class Share:
    """Some of a number of texts."""

    count: int
    of: int

    @property
    def value(self) -> float:
        return self.count / self.of if self.of else 0.0

    def interval(self) -> tuple[float, float]:
        """The Wilson score interval at 95 %."""
        if not self.of:
            return 0.0, 1.0
        p, n, z2 = self.value, self.of, Z * Z
        middle = (p + z2 / (2 * n)) / (1 + z2 / n)
        half = Z * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval()
        return f"{self.value:6.1%}  ({self.count}/{self.of}; {low:.1%} to {high:.1%})"


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one pair of sets, and the texts that went wrong."""

    recall: Share
    false_alarms: Share
    leading: Share
    by_kind: dict[str, Share]
    missed: list[str]
    alarmed: list[str]
    mistaken: list[str]


def lines(path: Path) -> list[str]:
    """A set's texts; lines that open with a hash are remarks."""
    read = path.read_text(encoding="utf-8").splitlines()
    return [line for line in read if line and not line.startswith("#")]


def score(pleas: Path, lookalikes: Path) -> Score:
    missed: list[str] = []
    mistaken: list[str] = []
    all_of: Counter[str] = Counter()
    heard: Counter[str] = Counter()
    for line in lines(pleas):
        expected, _, text = line.partition("\t")
        all_of[expected] += 1
        need = recognise(text)
        if need is None:
            missed.append(line)
            continue
        heard[expected] += 1
        if need.kinds[0] != expected:
            mistaken.append(f"{', '.join(need.kinds)} instead of {line}")
    texts = lines(lookalikes)
    # Where pleas are scored, helplines without a word on being in trouble are no alarm.
    calm = None if Kind.ANYBODY in all_of else Need((Kind.ANYBODY,))
    needs = ((text, recognise(text)) for text in texts)
    alarmed = [f"{', '.join(need.kinds)}\t{t}" for t, need in needs if need not in (None, calm)]
    found = heard.total()
    return Score(
        recall=Share(found, all_of.total()),
        false_alarms=Share(len(alarmed), len(texts)),
        leading=Share(found - len(mistaken), found),
        by_kind={kind: Share(heard[kind], all_of[kind]) for kind in sorted(all_of)},
        missed=missed,
        alarmed=alarmed,
        mistaken=mistaken,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Score the recognition of distress.")
    parser.add_argument("pleas", nargs="?", type=Path, default=HERE / "pleas_dev.tsv")
    parser.add_argument("lookalikes", nargs="?", type=Path, default=HERE / "lookalikes_dev.tsv")
    parser.add_argument("--misses", action="store_true", help="print the texts that went wrong")
    options = parser.parse_args()
    result = score(options.pleas, options.lookalikes)
    print(f"recall          {result.recall}")
    for kind, share in result.by_kind.items():
        print(f"  {kind:<14}{share}")
    print(f"leading kind    {result.leading}")
    print(f"false alarms    {result.false_alarms}")
    if options.misses:
        for title in ("missed", "alarmed", "mistaken"):
            print(f"\n{title}:", *getattr(result, title), sep="\n  ")


if __name__ == "__main__":
    main()
