"""Fits the points of the signs by which `crossroads check` takes a document for one that chooses.

    python3 .ci/fit-scope.py BINARY FOLDER [--without PART] [--needed POINTS]

FOLDER holds the labelled documents as for `.ci/count-public-documents.py`. Prints the points that the program has
and the ones fitted, and what these find in documents of repositories whose owners they were not fitted to. Needs
SciPy; the points stand in `ScopeSign.swift`, and nothing computes them while the program is built or checked.
"""

import argparse
import collections
import importlib
import pathlib
import random

import numpy
from scipy.optimize import minimize

counting = importlib.import_module("count-public-documents")

# Documents gathered for variety tell more than those that the reader's words were mended on.
VARIED = {"november-b", "november-c", "november-d", "november-e", "november-f"}
# A note that says nothing but "fine-tune it" must come to what is needed; the others are fitted beside these.
SETTLED = {"stands-alone": 5, "tells-outcome": 3, "is-only-for": -1}
SCALE = 3
STRENGTH = 0.5
FOLDS = 6
ROUNDS = 5


def fitted(names, signs, chooses, weights):
    """Returns points, rounded and exact, of a logistic regression with ridge penalty in which documents that choose
    and others weigh the same in total."""
    balanced = weights.copy()
    for side in (chooses, ~chooses):
        balanced[side] /= balanced[side].sum()
    balanced *= len(balanced) / balanced.sum()
    settled = numpy.array([name in SETTLED for name in names])
    points = numpy.array([SETTLED.get(name, 0) / SCALE for name in names])
    free = numpy.hstack([signs[:, ~settled], numpy.ones((len(signs), 1))])
    given, sides = signs @ points, numpy.where(chooses, 1.0, -1.0)

    def loss(values):
        margins = sides * (given + free @ values)
        ridge = numpy.append(values[:-1], 0)
        slopes = -sides * balanced * numpy.exp(-numpy.logaddexp(0, margins))
        losses = (balanced * numpy.logaddexp(0, -margins)).sum() * STRENGTH + (ridge @ ridge) / 2
        return losses, STRENGTH * free.T @ slopes + ridge

    points[~settled] = minimize(loss, numpy.zeros(free.shape[1]), jac=True, method="L-BFGS-B").x[:-1]
    return numpy.round(points * SCALE), points * SCALE


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    arguments.add_argument("binary")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--without", help="a part that is left out")
    arguments.add_argument("--needed", type=int, default=7)
    options = arguments.parse_args()
    labels = [
        (name, source["part"], source["label"])
        for source in counting.sources()
        if source["part"] != options.without
        for name, *_ in counting.documents(source)
        if (options.folder / name).exists()
    ]
    binary = str(pathlib.Path(options.binary).resolve())
    reports, _ = counting.check(binary, [name for name, *_ in labels], options.folder)
    shown = {name: {sign["sign"]: sign["points"] for sign in reports[name]["why"].get("signs", [])} for name, *_ in labels}
    rows = [row for row in labels if shown[row[0]]]
    names = sorted({sign for name, *_ in rows for sign in shown[name]})
    current = {sign: points for row in rows for sign, points in shown[row[0]].items()}
    signs = numpy.array([[sign in shown[name] for sign in names] for name, *_ in rows], float)
    chooses = numpy.array([label == "chooses" for *_, label in rows])
    weights = numpy.array([2.0 if part in VARIED else 1.0 for _, part, _ in rows])
    points, exact = fitted(names, signs, chooses, weights)
    print(f"{len(labels)} documents, {len(rows)} show a sign, {chooses.sum()} choose")
    for sign, value, unrounded in sorted(zip(names, points, exact), key=lambda row: -row[2]):
        print(f"  {sign:24} {int(value):+d} ({unrounded:+.2f}), now {current[sign]:+d}")

    # Each owner's documents are scored by points fitted to those of others.
    owners = sorted({name.split("/")[0] for name, *_ in rows})
    found = collections.Counter()
    for number in range(ROUNDS):
        random.Random(number).shuffle(owners)
        fold = {owner: index % FOLDS for index, owner in enumerate(owners)}
        folds = numpy.array([fold[name.split("/")[0]] for name, *_ in rows])
        for index in range(FOLDS):
            others = folds != index
            scores = signs[~others] @ fitted(names, signs[others], chooses[others], weights[others])[0]
            held = [row for row, other in zip(rows, others) if not other]
            for (_, part, label), score in zip(held, scores):
                found[part, label] += score >= options.needed
    totals = collections.Counter((part, label) for _, part, label in labels)
    for (part, label), total in sorted(totals.items()):
        print(f"  {part}, {label}: {found[part, label] / ROUNDS:.1f} of {total} come to {options.needed} points")


if __name__ == "__main__":
    main()
