"""Chooses thresholds and fits the confidence on the tune articles, with the exported files, and writes them into
attribution.json. Never looks at dev."""

import argparse
import json
import math
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
import decode
from corpus import read_part
from predict import OnnxModel, prepare

NAMES = ["real", "cueLogOdds", "pathLogProbability", "noSource", "severalRuns", "logLength"]


def holds(f, gold, used=None):
    """Index of the gold relation that a found one matches as the scorer's `full` has it, or None."""
    content, source, cue = set(f.content), set(f.source), set(range(f.cue[0], f.cue[1] + 1))
    best = None
    for k, g in enumerate(gold):
        if used is not None and k in used:
            continue
        both = len(content & g.content)
        if both and both / len(content | g.content) >= 0.5 and cue & set(range(g.cue[0], g.cue[1] + 1)) and (
                source & g.source or not source and not g.source):
            best = k
    return best


def fit(x, y, ridge=1.0):
    """Logistic regression by Newton's method; the last weight is the bias."""
    x = np.hstack([x, np.ones((len(x), 1))])
    w = np.zeros(x.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        g = x.T @ (p - y) + ridge * np.append(w[:-1], 0)
        h = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.diag(np.append(np.ones(len(w) - 1), 1e-6))
        step = np.linalg.solve(h, g)
        w -= step
        if abs(step).max() < 1e-7:
            break
    return w


def reliability(pairs, bins=10):
    """Expected calibration error and the table behind it, over (confidence, held)."""
    rows, error = [], 0.0
    for k in range(bins):
        part = [(c, h) for c, h in pairs if k / bins <= c < (k + 1) / bins or (k == bins - 1 and c == 1.0)]
        if part:
            c, h = np.mean([p[0] for p in part]), np.mean([p[1] for p in part])
            rows.append((k / bins, len(part), c, h))
            error += len(part) / len(pairs) * abs(c - h)
    return error, rows


def candidates(model, docs, settings):
    out = []
    for d in docs:
        _, p = prepare(d.text, model.pieces)
        out.append((decode.read(p, model, settings), d.versions[0]))
    return out


def again(cands, settings):
    for f in cands:
        f.confidence = decode.confidence(f.features, settings)


def f1(per_doc, threshold, crf, settings):
    right = found = gold = 0
    pairs = []
    for cands, relations in per_doc:
        again(cands, settings)
        used = set()
        kept = decode.resolve(cands, threshold, crf, settings)
        for f in sorted(kept, key=lambda f: -f.confidence):
            k = holds(f, relations, used)
            pairs.append((f.confidence, k is not None))
            if k is not None:
                used.add(k)
                right += 1
        found += len(kept)
        gold += len(relations)
    return 200 * right / max(1, found + gold), pairs


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--data", required=True)
    a.add_argument("--report", help="another part to report calibration on, as dev")
    a.add_argument("--bias", default="0,1,2")
    a = a.parse_args()
    model = OnnxModel(a.model)
    tune = set(Path(__file__).with_name("tune.txt").read_text().split())
    docs = [d for d in read_part(Path(a.data) / "train") if d.name in tune]
    best = None
    for bias in [float(b) for b in a.bias.split(",")]:
        settings = dict(model.settings, cueBias=bias, confidence=None)
        per_doc = candidates(model, docs, settings)
        x = np.array([f.features for c, _ in per_doc for f in c])
        y = np.array([holds(f, g) is not None for c, g in per_doc for f in c], dtype=float)
        w = fit(x, y)
        settings["confidence"] = {"features": NAMES, "weights": [round(float(v), 6) for v in w[:-1]],
                                  "bias": round(float(w[-1]), 6)}
        for t in np.arange(0.1, 0.7, 0.02):
            f, pairs = f1(per_doc, t, model.link_crf, settings)
            if best is None or f > best[0]:
                best = (f, bias, float(t), settings["confidence"], reliability(pairs))
        print(f"bias {bias}: {len(x)} candidates, {int(y.sum())} hold, best so far full {best[0]:.2f} at bias {best[1]} "
              f"threshold {best[2]:.2f}", flush=True)
    f, bias, t, conf, (ece, rows) = best
    print("weights", dict(zip(NAMES, conf["weights"])), "bias", conf["bias"], f"expected calibration error on tune {ece:.3f}")
    path = Path(a.model) / "attribution.json"
    settings = json.loads(path.read_text(encoding="utf-8"))
    settings |= {"cueBias": bias, "threshold": round(t, 2), "confidence": conf}
    path.write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    if a.report:
        docs = read_part(Path(a.data) / a.report)
        per_doc = candidates(model, docs, settings)
        f, pairs = f1(per_doc, t, model.link_crf, settings)
        ece, rows = reliability(pairs)
        print(f"{a.report}: expected calibration error {ece:.3f}")
        for b, n, c, h in rows:
            print(f"  from {b:.1f}: {n} relations, confidence {c:.3f}, held {h:.3f}")


if __name__ == "__main__":
    main()
