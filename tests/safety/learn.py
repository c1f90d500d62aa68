"""Learn what the signs of distress weigh, from the texts beside this file.

    python -m tests.safety.learn

writes bot/language/learnt/learnt.bin. Pleas teach which help is needed; look-alikes, the
development questions and the phrasings in the facts teach what is no plea. Beside them, calm
questions about whom one turns to (turning) are told from all others, and so is talk (tests/talk):
what is about the bot, or about what is held in general, and errands of the writer's own. The sets
kept back (frozen) and those that show how new texts fare (check) are never learnt from; a set that
was kept back and has served is (kept). Run it after a text was added.
"""

from __future__ import annotations

import json
import random
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from typing import Any

from bot.facts import load
from bot.language.learnt.folding import words
from bot.language.learnt.signs import fine_signs, sentences, signs
from bot.language.learnt.weights import FILE
from bot.shipped import default_facts
from tests.questions.score import as_list
from tests.safety.score import lines

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SETS = ("dev", "fresh", "fresh2", "fresh3", "wide", "near", "contrast", "quiet")
LATER = (
    *("border", "hinted", "adults", "young", "law", "veiled", "everyday", "places", "rambles"),
    *(f"kept_{one}" for one in "first second third fourth fifth sixth seventh eighth".split()),
    *(f"kept_{one}" for one in "ninth tenth eleventh twelfth thirteenth fourteenth".split()),
    *("kept_fifteenth", "kept_sixteenth", "kept_seventeenth", "kept_eighteenth", "open", "twists"),
)
"""Sets whose look-alikes may ask calmly whom one turns to: nobody has looked for such."""
NONE = ("chat", "remarks", "days", "asides", "banter", "trivia", "held")
"""Sets of look-alikes without pleas beside them."""
LEARNT = ROOT / "bot" / "language" / "learnt" / FILE
ROUNDS = 15
RATE, DECAY = 0.4, 3e-4
"""Learning by AdaGrad (Duchi and others 2011): rounds, first step, and a pull towards nothing."""
CAREFUL = (0.2, 1e-3)
"""First step and pull for trouble, whose signs are the finest: the best on sets held out."""
MET = {"trouble": 2, "kinds": 3, "turning": 3, "talk": 2}
"""How many texts have to show a sign that is learnt."""
SHUFFLES = 3
"""How many times all is learnt, in another order each: the mean depends far less on the order."""
FINEST = 127
TALK = {"greeting": "about", "thanks": "about"}
"""Kinds that have signs of their own elsewhere, and here go with what is about the bot."""

Text = tuple[list[int], str]
"""A text's signs, and the kind of help it asks for; none for a look-alike."""
Model = tuple[dict[str, Any], bytes]
"""What is told of a model, and its tables."""


def pleas() -> list[tuple[str, str]]:
    """Every plea that is learnt from, with its kind."""
    sets = (*SETS, *LATER)
    told = [line.partition("\t") for name in sets for line in lines(HERE / f"pleas_{name}.tsv")]
    of_the_bot = {text for text, _ in talk()}  # "help": its reply names helplines, too
    return [(text, kind) for kind, _, text in told if text not in of_the_bot]


def lookalikes(sets: Sequence[str] = (*SETS, *LATER, *NONE)) -> list[str]:
    """Every look-alike that is learnt from, or those of some sets."""
    return [line for name in sets for line in lines(HERE / f"lookalikes_{name}.tsv")]


def turning() -> list[str]:
    """Every calm question about whom one turns to that is learnt from."""
    return [line.partition("\t")[2] for line in lines(HERE / "turning_dev.tsv")]


def turning_lookalikes() -> list[str]:
    """What has the words of such questions, and asks something else."""
    return lines(HERE / "turning_lookalikes_dev.tsv")


def talk() -> list[tuple[str, str]]:
    """Messages of all sorts, with what kind of talk each is; none for a question to be answered."""
    told = [line.partition("\t") for line in lines(HERE.parent / "talk" / "talk_dev.tsv")]
    errands = [(text, "errand") for text in lines(HERE.parent / "talk" / "errands.tsv")]
    return [*((text, TALK.get(kind, kind)) for kind, _, text in told), *errands]


def questions(*barred: str) -> list[str]:
    """The development questions, of all subjects, but those for which a barred outcome is right."""
    folders = ("questions", "bases/iowa_electricity", "bases/world")
    begun = [f"{name}/{kind}*.jsonl" for name in folders for kind in ("dev", "kept")]
    files = [path for begin in begun for path in sorted(HERE.parent.glob(begin))]
    rows = [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]
    return [
        text
        for row in rows
        if not any({*barred} & {*as_list(one["outcome"])} for one in row["expect"])
        for text in row.get("turns") or [row["q"]]
    ]


def phrasings() -> list[str]:
    """How the notes and quotes of the shipped facts are asked for, and what is not held."""
    base = load(default_facts()).base
    told = (*base.notes.values(), *base.quotes.values(), *base.not_held.values()) if base else ()
    return [ask for fact in told for ask in fact.ask]


def digest() -> str:
    """What the texts of this folder amount to, so that a forgotten run is noticed."""
    held = [*(f"{kind}\t{text}" for text, kind in pleas()), *lookalikes()]
    held += [*turning(), *turning_lookalikes(), *(f"{kind}\t{text}" for text, kind in talk())]
    return sha256("\n".join(held).encode()).hexdigest()[:16]


def learn(
    texts: Sequence[Text],
    labels: Sequence[str],
    met: int,
    pace: tuple[float, float] = (RATE, DECAY),
) -> Model:
    """One regression a label: its texts against all others, both weighing the same."""
    seen = Counter(sign for found, _ in texts for sign in found)
    held = sorted(sign for sign, times in seen.items() if times >= met)
    at = {sign: i for i, sign in enumerate(held)}
    rows = [
        ([at[sign] for sign in found if sign in at], kind if kind in labels else "")
        for found, kind in texts
    ]
    told = ([(row, kind == label) for row, kind in rows] for label in labels)
    fitted = [_fit(len(held), one, *pace) for one in told]
    unit = max(abs(weight) for weights, _ in fitted for weight in weights) / FINEST
    weights = array("b", (round(w[i] / unit) for i in range(len(held)) for w, _ in fitted))
    told = {
        "labels": list(labels),
        "unit": round(unit, 6),
        "bias": [round(bias, 4) for _, bias in fitted],
        "size": len(held),
    }
    signs = array("I", held)
    if sys.byteorder == "big":
        signs.byteswap()
    return told, signs.tobytes() + weights.tobytes()


def written(models: Mapping[str, Model]) -> bytes:
    """The file of some models, as bot/language/learnt/weights.py reads it."""
    told = {name: one for name, (one, _) in models.items()}
    head = json.dumps({"texts": digest(), "models": told}).encode()
    return b"\n".join((head, b"".join(tables for _, tables in models.values())))


def _fit(
    size: int, rows: Sequence[tuple[list[int], bool]], rate: float, decay: float
) -> tuple[list[float], float]:
    orders = range(1, SHUFFLES + 1)
    settled = [one for order in orders for one in _settled(size, rows, (rate, decay), order)]
    *weights, bias = (sum(column) / len(settled) for column in zip(*settled, strict=True))
    return weights, bias


def _settled(
    size: int, rows: Sequence[tuple[list[int], bool]], pace: tuple[float, float], seed: int
) -> list[list[float]]:
    """The weights and the bias after each of the later rounds, with the texts in some order."""
    rate, decay = pace
    own = sum(yes for _, yes in rows)
    share = {True: len(rows) / 2 / own, False: len(rows) / 2 / (len(rows) - own)}
    weights, steps = [0.0] * size, [1e-6] * size
    bias, bias_steps = 0.0, 1e-6
    settled: list[list[float]] = []
    order = list(range(len(rows)))
    shuffle = random.Random(seed).shuffle
    for turn in range(ROUNDS):
        shuffle(order)
        for i in order:
            row, yes = rows[i]
            scale = 1 / sqrt(len(row) or 1)
            odds = bias + scale * sum(weights[sign] for sign in row)
            off = (1 / (1 + exp(-max(-30.0, min(30.0, odds)))) - yes) * share[yes]
            for sign in row:
                slope = off * scale + decay * weights[sign]
                steps[sign] += slope * slope
                weights[sign] -= rate * slope / sqrt(steps[sign])
            bias_steps += off * off
            bias -= rate * off / sqrt(bias_steps)
        if turn >= ROUNDS // 2:
            settled.append([*weights, bias])
    return settled


def _signs(texts: Iterable[tuple[str, str]]) -> list[Text]:
    return [(signs(words(text)), kind) for text, kind in texts]


def _all_signs(texts: Iterable[tuple[str, str]]) -> list[Text]:
    """Signs with the finer ones, which help to know pleas and calm questions whom one turns to."""
    told = ((words(text), kind) for text, kind in texts)
    return [([*signs(one), *fine_signs(one)], kind) for one, kind in told]


def _apart(texts: Iterable[str]) -> list[Text]:
    """The sentences of texts that are no pleas: each is looked at on its own, too."""
    parted = (sentences(words(text)) for text in texts)
    return [
        ([*signs(one), *fine_signs(one)], "") for all_ in parted if len(all_) > 1 for one in all_
    ]


def main() -> None:
    none = [*questions("support"), *(text for text, _ in talk())]
    others = [*lookalikes(), *none]
    told = _all_signs(pleas())
    every = [(found, "trouble") for found, _ in told]
    every += _all_signs((text, "") for text in (*others, *phrasings()))
    every += _apart(others)
    no_talk = questions("support", "help")
    asked = _signs((text, "") for text in (*no_talk, *phrasings()))
    asked += _signs((text, "") for text in (*turning(), *(text for text, _ in pleas())))
    calm = _all_signs([(text, "turning") for text in turning()])
    calm_others = (
        *turning_lookalikes(),
        *lookalikes((*SETS, "law", "veiled", "everyday", "banter")),
        *none,
        *phrasings(),
    )
    calm += _all_signs((text, "") for text in calm_others)
    models = {
        "trouble": learn(every, ("trouble",), MET["trouble"], CAREFUL),
        "kinds": learn(told, sorted({kind for _, kind in told}), MET["kinds"]),
        "turning": learn(calm, ("turning",), MET["turning"]),
        "talk": learn([*_signs(talk()), *asked], ("about", "held", "errand"), MET["talk"]),
    }
    LEARNT.write_bytes(written(models))


if __name__ == "__main__":
    main()
