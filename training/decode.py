"""From scores to relations. This is the reference that the Java side follows; it needs numpy alone.

Steps for one passage: cut windows, run the encoder, take cue candidates by Viterbi, run the span decoder for each
candidate, take its best legal label sequence, score the relation, then go through all relations from the surest to the
least sure and keep what does not collide with one kept before.
"""

import math
from dataclasses import dataclass

import numpy as np

from windows import windows


@dataclass
class Found:
    cue: tuple  # first and last word
    source: tuple  # word indexes
    content: tuple
    features: tuple  # what the confidence is made from
    confidence: float = 0.0


def log_sum(x, axis):
    top = x.max(axis=axis, keepdims=True)
    return np.squeeze(top, axis) + np.log(np.exp(x - top).sum(axis=axis))


def viterbi(emit, crf):
    """Best label sequence and its score."""
    score = crf["first"] + emit[0]
    back = np.zeros(emit.shape, dtype=np.int64)
    for i in range(1, len(emit)):
        step = score[:, None] + crf["trans"]
        back[i] = step.argmax(0)
        score = step.max(0) + emit[i]
    score = score + crf["final"]
    path = [int(score.argmax())]
    for i in range(len(emit) - 1, 0, -1):
        path.append(int(back[i][path[-1]]))
    return path[::-1], float(score.max())


def log_partition(emit, crf):
    a = crf["first"] + emit[0]
    for i in range(1, len(emit)):
        a = log_sum(a[:, None] + crf["trans"], 0) + emit[i]
    return float(log_sum(a + crf["final"], 0))


def forward_backward(emit, crf):
    n = len(emit)
    a, b = np.empty_like(emit), np.empty_like(emit)
    a[0] = crf["first"] + emit[0]
    for i in range(1, n):
        a[i] = log_sum(a[i - 1][:, None] + crf["trans"], 0) + emit[i]
    b[-1] = crf["final"]
    for i in range(n - 2, -1, -1):
        b[i] = log_sum(crf["trans"] + (emit[i + 1] + b[i + 1])[None, :], 1)
    return a, b, float(log_sum(a[-1] + b[-1], 0))


def span_log_probability(emit, crf, a, b, z, first, last):
    """Log posterior of a span that covers exactly these words, labels O B I E U."""
    if first == last:
        return a[first][4] + b[first][4] - z
    s = a[first][1]
    for i in range(first + 1, last):
        s += crf["trans"][1 if i == first + 1 else 2][2] + emit[i][2]
    s += crf["trans"][1 if last == first + 1 else 2][3] + emit[last][3]
    return s + b[last][3] - z


def spans_of(path, begin, inner, end, unit):
    """Runs of one kind in a label sequence as (first, last); borders of the window may cut a run."""
    out, start = [], None
    for i, y in enumerate(path):
        if y == unit:
            out.append((i, i))
            start = None
        elif y == begin:
            start = i
        elif y in (inner, end):
            if start is None:
                start = i
            if y == end:
                out.append((start, i))
                start = None
        elif start is not None:
            out.append((start, i - 1))
            start = None
    if start is not None:
        out.append((start, len(path) - 1))
    return out


def window_inputs(p, w, special):
    """ids, shape, layout, quote of the pieces; first piece of each word; special: ids of the opening and closing piece"""
    ids, shape, layout, quote, firsts = [special[0]], [0], [0], [0], []
    for i in range(w.first, w.last):
        firsts.append(len(ids))
        for x in p.pieces[i]:
            ids.append(x)
            shape.append(p.shapes[i])
            layout.append(p.layouts[i])
            quote.append(p.quotes[i])
    ids.append(special[1])
    for x in (shape, layout, quote):
        x.append(0)
    return ids, shape, layout, quote, firsts


def cue_candidates(logits, crf, w, bias):
    """Cue spans whose first word lies in the window's core, with the log odds of their posterior. The bias is added to
    the labels that begin a span, so that more candidates are proposed than would be taken."""
    emit = logits.astype(np.float64)
    a, b, z = forward_backward(emit, crf)
    pushed = emit.copy()
    pushed[:, 1] += bias
    pushed[:, 4] += bias
    path, _ = viterbi(pushed, crf)
    out = []
    for first, last in spans_of(path, 1, 2, 3, 4):
        if w.core_first <= first + w.first < w.core_last:
            lp = min(span_log_probability(emit, crf, a, b, z, first, last), -1e-6)
            out.append((first, last, lp))
    return out


def relation(w, first, last, cue_lp, scores, real, crf):
    """The relation that a cue candidate's label scores give, or None when they hold no content."""
    emit = scores.astype(np.float64)
    path, best = viterbi(emit, crf)
    content = spans_of(path, 5, 6, 7, 8)
    if not content:
        return None
    source = spans_of(path, 1, 2, 3, 4)
    path_lp = best - log_partition(emit, crf)
    words = lambda runs: tuple(i + w.first for b, e in runs for i in range(b, e + 1))
    features = (float(real), float(math.log(-math.expm1(cue_lp)) - cue_lp), float(path_lp), float(len(source) == 0),
                float(len(content) > 1), math.log(len(words(content))))
    return Found((first + w.first, last + w.first), words(source), words(content), features)


def resolve(found, threshold):
    """Flat: from the surest on, a relation is kept when its cue lies in no kept content or cue; its content loses the
    words that kept relations hold, and when it loses more than half or has a kept cue inside, the relation goes."""
    kept, taken, cues = [], set(), set()
    for f in sorted(found, key=lambda f: (-f.confidence, f.cue)):
        if f.confidence < threshold:
            break
        own_cue = set(range(f.cue[0], f.cue[1] + 1))
        if own_cue & (taken | cues):
            continue
        content = set(f.content)
        free = content - taken
        if free & cues or 2 * len(free) <= len(content):
            continue
        f.content = tuple(sorted(free))
        kept.append(f)
        taken |= free
        cues |= own_cue
    return sorted(kept, key=lambda f: f.cue)


def read(p, model, settings):
    """All relations of a passage. model.read(list of window inputs) -> [(words, cue logits)],
    model.links(words, logits, sentences, paragraphs, cues) -> (scores, real)"""
    ws = windows(p)
    found = []
    for w, (vectors, logits) in zip(ws, model.read([window_inputs(p, w, model.special) for w in ws])):
        cues = cue_candidates(logits, model.cue_crf, w, settings["cueBias"])
        if not cues:
            continue
        scores, real = model.links(vectors, logits, p.sentences[w.first:w.last], p.paragraphs[w.first:w.last],
                                   [c[:2] for c in cues])
        for k, (first, last, lp) in enumerate(cues):
            f = relation(w, first, last, lp, scores[k], real[k], model.link_crf)
            if f:
                f.confidence = confidence(f.features, settings)
                found.append(f)
    return found


def confidence(features, settings):
    """Chance that the relation holds: logistic in the features, then a monotone table."""
    c = settings.get("confidence")
    if not c:
        x = features[0]
    else:
        x = c["bias"] + sum(a * b for a, b in zip(c["weights"], features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def to_spans(words, spans, text):
    """Word indexes as ranges of characters; words in a row make one range."""
    out = []
    for i in sorted(words):
        b, e = spans[i]
        if out and i == last + 1:
            out[-1][1] = e
        else:
            out.append([b, e])
        last = i
    return out
