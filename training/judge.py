"""Learns which of the statements that the network finds a reader takes for statements of that source.

usage: judge.py READINGS STATEMENTS EVENTS ASIDE [OUT]

READINGS is what org.hearsay.verify.accuracy.JudgeFeatures writes: for each article EVENT-PAPER.txt.json, a reading with the
network's confidence, and EVENT-PAPER.txt.tsv, the features of every statement. STATEMENTS holds every statement that readers
marked, one file an article, EVENTS the texts, ASIDE the events that nothing is learned from. What a statement is to a
reader is decided as where readings are scored: right, wrong source, no statement, attitude.

A logistic regression with a quadratic penalty, by Newton's method. Five folds by event, drawn with a fixed seed, choose the
penalty and the threshold and give the figures; OUT is learned from all of them.
"""
import collections
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from readers import Article

SEED = 20261202
FOLDS = 5
PENALTIES = (16.0, 32.0, 64.0, 128.0, 256.0)
LEAST = .49  # chance from which on a statement is shown
OPPOSED = .3  # and one that denies, doubts or is not said: disputes rest on these, and there are few
FEWEST = 6  # statements that have a feature, for it to get a weight


def articles(readings, statements, events, aside):
    left = {line.split()[0] for line in aside.read_text().splitlines() if line.strip() and not line.startswith("#")}
    for file in sorted(statements.glob("*.json")):
        if file.stem[:8] in left:
            continue
        gold = json.loads(file.read_text(encoding="utf-8"))
        event = next(events.glob(gold["event"] + "*")).name
        name = f"{event}-{gold['document']}"
        features = collections.defaultdict(dict)
        for row in (readings / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            statement, feature, value = row.split("\t")
            features[statement][feature] = float(value)
        yield Article(event, gold["statements"], json.loads((readings / f"{name}.json").read_text(encoding="utf-8")), features)


def matrix(rows, names):
    at = {n: i for i, n in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for name, value in row.items():
            if name in at:
                x[i, at[name]] = value
    return x


def chosen(rows):
    count = collections.Counter(n for row in rows for n, v in row.items() if v)
    return sorted(n for n, c in count.items() if c >= FEWEST)


def fit(x, y, penalty):
    """Weights and bias; the bias is not penalised, and every feature by its own spread."""
    spread = np.maximum(x.std(axis=0), .05)
    z = np.hstack([x / spread, np.ones((len(x), 1))])
    w = np.zeros(z.shape[1])
    ridge = np.full(len(w), penalty)
    ridge[-1] = 1e-6
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w))
        step = np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + np.diag(ridge), z.T @ (y - p) - ridge * w)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return w[:-1] / spread, w[-1]


def chances(x, weights):
    return 1 / (1 + np.exp(-(x @ weights[0] + weights[1])))


def calibration(p, y, bins=10):
    """Expected calibration error over bins of equal width, and the bins."""
    at = np.minimum((p * bins).astype(int), bins - 1)
    rows = [(b / bins, int((at == b).sum()), p[at == b].mean(), y[at == b].mean()) for b in range(bins) if (at == b).any()]
    return sum(n * abs(m - h) for _, n, m, h in rows) / len(p), rows


def figures(all_articles, chance, least, shown):
    n, found, gold = collections.Counter(), 0, 0
    for a, p, s in zip(all_articles, chance, shown):
        verdict, taken = a.verdicts(p, least, s)
        n.update(v for v in verdict if v)
        gold += sum(g["sort"] == "statement" for g in a.marked)
        found += sum(a.marked[k]["sort"] == "statement" for k in taken)
    judged = max(1, n["right"] + n["wrong source"] + n["no statement"])
    return [100 * n[v] / judged for v in ("right", "wrong source", "no statement")] + [100 * found / gold, judged, n["attitude"]]


def main():
    readings, statements, events, aside = map(Path, sys.argv[1:5])
    every = list(articles(readings, statements, events, aside))
    label, use = [], []
    for a in every:
        verdict, _ = a.verdicts([s["confidence"] for s in a.statements])
        label.append(np.array([v == "right" for v in verdict], float))
        use.append(np.array([v != "attitude" or s["stance"] != "attitude" for v, s in zip(verdict, a.statements)]))
    names = sorted({a.event for a in every})
    np.random.default_rng(SEED).shuffle(names)
    of = {e: i % FOLDS for i, e in enumerate(names)}
    shown = [np.array([s["stance"] != "attitude" for s in a.statements], bool) for a in every]
    best = None
    for penalty in PENALTIES:
        held = [None] * len(every)
        for k in range(FOLDS):
            train = [i for i, a in enumerate(every) if of[a.event] != k]
            rows = [f for i in train for f, u in zip(every[i].features, use[i]) if u]
            y = np.concatenate([label[i][use[i]] for i in train])
            columns = chosen(rows)
            weights = fit(matrix(rows, columns), y, penalty)
            for i, a in enumerate(every):
                if of[a.event] == k:
                    held[i] = chances(matrix(a.features, columns), weights) if a.features else np.zeros(0)
        p, y = np.concatenate(held), np.concatenate(label)
        loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
        error, bins = calibration(p, y)
        print(f"penalty {penalty}: loss {loss:.4f}, calibration error {error:.4f}")
        if best is None or loss < best[0]:
            best = (loss, penalty, held, error, bins)
    _, penalty, held, error, bins = best
    print("taken: penalty", penalty, f"calibration error {error:.4f}")
    for low, n, mean, hold in bins:
        print(f"  {low:.1f}  {n:4d}  {mean:.3f}  {hold:.3f}")
    for text, s in (("network's confidence", [np.array([x["confidence"] for x in a.statements]) for a in every]), ("judge", held)):
        print(text, "(right, wrong source, no statement, found, judged, attitudes)")
        for least in (0, .3, .35, .4, .45, .5, .55, .6, .65, .7):
            for mark, which in (("", [None] * len(every)), (" without attitudes", shown)):
                print(f"  {least:.2f}{mark}: " + " ".join(f"{v:.1f}" for v in figures(every, s, least, which)))
    opposed = [np.array([s["stance"] in ("denies", "doubts", "notSaid") for s in a.statements], bool) for a in every]
    chosen_ones = [s & ((p >= LEAST) | o & (p >= OPPOSED)) for s, o, p in zip(shown, opposed, held)]
    print("shown: " + " ".join(f"{v:.1f}" for v in figures(every, held, 0, chosen_ones)))
    if len(sys.argv) > 5:
        rows = [f for a, u in zip(every, use) for f, k in zip(a.features, u) if k]
        y = np.concatenate([l[u] for l, u in zip(label, use)])
        columns = chosen(rows)
        weights = fit(matrix(rows, columns), y, penalty)
        out = {"bias": round(float(weights[1]), 5), "threshold": LEAST,
               "lower": {f"stance {s}": OPPOSED for s in ("denies", "doubts", "not_said")},
               "weights": {n: round(float(w), 5) for n, w in zip(columns, weights[0])}}
        Path(sys.argv[5]).write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
