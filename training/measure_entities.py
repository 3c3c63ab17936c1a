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


def mentions(p, model, thresholds, shift=0.0):
    """(first word, number of words, type) of a passage without crossings, from the thresholds on, all moved by shift."""
    found = []
    for w in windows(p):
        scores = model.entities(decode.window_inputs(p, w, model.special))
        chance = 1 / (1 + np.exp(-scores.astype(np.float64)))
        found += proposed(chance, thresholds["repeated"] + shift, w.first, w.core_first, w.core_last, w.last)
    key = lambda f: (" ".join(p.forms[f[1]:f[1] + f[2]]).lower(), f[3])
    surest = {}
    for f in found:
        if f[0] >= thresholds["sure"] + shift:
            surest[key(f)] = max(f[0], surest.get(key(f), 0.0))
    kept = [(surest.get(key(f), f[0]),) + f[1:] for f in found if key(f) in surest or f[0] >= thresholds["single"] + shift]
    return settled(kept)


def proposed(chance, threshold, first, core_first, core_last, last):
    """(chance, first word, number of words, type) of the runs that begin in the core."""
    return [(float(chance[i, k, t]), int(i) + first, int(k) + 1, int(t)) for i, k, t in zip(*np.where(chance >= threshold))
            if core_first <= i + first < core_last and i + k + first < last]


def uncrossed(chance, threshold, first, core_first, core_last, last):
    """The same for one window and one threshold."""
    return settled(proposed(chance, threshold, first, core_first, core_last, last))


def settled(found):
    """From the surest down, the runs that cross no surer one: (first word, number of words, type)."""
    kept = []
    for c, i, n, t in sorted(found, key=lambda f: (-f[0], f[1], f[2], f[3])):
        if not any(i < j + m and j < i + n and not (i <= j and j + m <= i + n) and not (j <= i and i + n <= j + m)
                   for _, j, m, _ in kept):
            kept.append((c, i, n, t))
    return [(i, n, t) for _, i, n, t in kept]


def figures(docs, model):
    """(F1 over all, F1 over names) and counts by type."""
    types = entities.TYPES[entities.KEPT]
    count = {k: [0, 0, 0] for k in ["all", "names", *types]}
    for d in docs:
        _, p = prepare(d.text, model.pieces)
        found = entities.on_text(d, [(i, n, types[t]) for i, n, t in mentions(p, model, model.settings["entityThresholds"])])
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
    a.add_argument("--train", action="store_true", help="the training documents instead")
    a = a.parse_args()
    model = OnnxModel(a.model)
    train, test = entities.split(entities.read_re3d(Path(a.data) / "re3d"))
    for key, c in figures(train if a.train else test, model).items():
        if c[2]:
            print(f"{key:18s} P {100 * c[0] / max(1, c[1]):5.1f}  R {100 * c[0] / c[2]:5.1f}  F1 {entities.f1(*c):5.1f}   {c}")


if __name__ == "__main__":
    main()
