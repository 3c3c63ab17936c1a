"""Entities on the documents of re3d kept for measuring (`entities.split`): exact characters and type, nested ones
included; and on names of people, organizations and places alone, where a found mention counts when it has a capital."""

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
import decode
import entities
from predict import OnnxModel, prepare
from windows import windows

NAMED = {"Person", "Organisation", "Location"}


def mentions(p, model, threshold):
    """(first word, number of words, type) of a passage, surest first, without crossings."""
    out = []
    for w in windows(p):
        scores = model.entities(decode.window_inputs(p, w, model.special))
        chance = 1 / (1 + np.exp(-scores.astype(np.float64)))
        out += uncrossed(chance, threshold, w.first, w.core_first, w.core_last, w.last)
    return out


def uncrossed(chance, threshold, first, core_first, core_last, last):
    """From the surest down, the runs that cross no surer one: (first word, number of words, type)."""
    found = [(float(chance[i, k, t]), int(i) + first, int(k) + 1, int(t)) for i, k, t in zip(*np.where(chance >= threshold))
             if core_first <= i + first < core_last and i + k + first < last]
    kept = []
    for c, i, n, t in sorted(found, key=lambda f: (-f[0], f[1], f[2], f[3])):
        if not any(i < j + m and j < i + n and not (i <= j and j + m <= i + n) and not (j <= i and i + n <= j + m)
                   for _, j, m, _ in kept):
            kept.append((c, i, n, t))
    return [(i, n, t) for _, i, n, t in kept]


def figures(docs, model, threshold):
    """(F1 over all, F1 over names) and counts by type."""
    types = entities.TYPES[entities.KEPT]
    count = {k: [0, 0, 0] for k in ["all", "names", *types]}
    for d in docs:
        _, p = prepare(d.text, model.pieces)
        found = entities.on_text(d, [(i, n, types[t]) for i, n, t in mentions(p, model, threshold)])
        name = lambda ms: {m for m in ms if m[2] in NAMED and any(c.isupper() for c in d.text[m[0]:m[1]])}
        for key, a, b in [("all", found, d.gold), ("names", name(found), name(d.gold))] + [
                (t, {m for m in found if m[2] == t}, {m for m in d.gold if m[2] == t}) for t in types]:
            count[key][0] += len(a & b)
            count[key][1] += len(a)
            count[key][2] += len(b)
    return count


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--data", required=True, help="folder that holds re3d/")
    a.add_argument("--threshold", type=float, default=0.5)
    a.add_argument("--train", action="store_true", help="the training documents instead")
    a = a.parse_args()
    model = OnnxModel(a.model)
    train, test = entities.split(entities.read_re3d(Path(a.data) / "re3d"))
    for key, c in figures(train if a.train else test, model, a.threshold).items():
        if c[2]:
            print(f"{key:18s} P {100 * c[0] / max(1, c[1]):5.1f}  R {100 * c[0] / c[2]:5.1f}  F1 {entities.f1(*c):5.1f}   {c}")


if __name__ == "__main__":
    main()
