"""Which confidence a relation inside a content needs: framed sentences of the tune articles (`nested.compose`), whose
contents are read again. Prints, for each threshold, how many of the inner relations are found and how many besides."""

import argparse
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import decode
from calibrate import holds
from corpus import Relation, read_part
from nested import alone, compose
from predict import OnnxModel
from windows import passage

THRESHOLDS = [0.08, 0.12, 0.16, 0.2, 0.25, 0.32, 0.4]


def read(model, d):
    return decode.read(passage(d.forms, d.paragraphs, d.glue, model.pieces.of), model, model.settings)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--data", required=True, help="folder of PolNeAR with train/")
    a.add_argument("--count", type=int, default=260)
    a = a.parse_args()
    model = OnnxModel(a.model)
    tune = set(Path(__file__).with_name("tune.txt").read_text().split())
    docs = [d for d in read_part(Path(a.data) / "train") if d.name in tune]
    made = compose(docs, random.Random(5), a.count)
    pairs, outer = list(zip(made[::2], made[1::2])), 0
    count = {t: [0, 0] for t in THRESHOLDS}
    for bare, framed in pairs:
        kept = decode.resolve(read(model, framed), model.settings["threshold"], model.link_crf, model.settings)
        hit = next((f for f in kept if holds(f, framed.versions[0]) is not None), None)
        if hit is None:
            continue
        outer += 1
        content = alone(framed, sorted(hit.content))
        words = [w.lower() for w in bare.forms]
        words = words[:-1] if words[-1] == "." else words
        low = [w.lower() for w in content.forms]
        at = next((o for o in range(len(low)) if low[o:o + len(words)] == words), None)
        if at is None:
            continue
        r = bare.versions[0][0]
        shift = lambda s: frozenset(i + at for i in s)
        gold = [Relation((r.cue[0] + at, r.cue[1] + at), shift(r.source), shift(r.content))]
        candidates = read(model, content)
        for t, c in count.items():
            found = [f for f in decode.resolve(candidates, t, model.link_crf, model.settings)
                     if len(f.content) < len(content.forms)]
            c[0] += any(holds(f, gold) is not None for f in found)
            c[1] += len(found)
    print(f"{len(pairs)} framed sentences, {outer} outer relations found")
    for t, (right, found) in count.items():
        print(f"threshold {t}: {right} right of {found} found, F1 {200 * right / max(1, found + len(pairs)):.1f}")


if __name__ == "__main__":
    main()
