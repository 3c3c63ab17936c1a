"""From scores to relations. This is the reference that the Java side follows; it needs numpy alone.

Steps for one passage: cut windows, run the encoder, take cue candidates by Viterbi, run the span decoder for each
candidate, take its best legal label sequence, score the relation, then go through all relations from the surest to the
least sure; what collides with one kept before is decoded again without the words that are taken.
"""

import heapq
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
    candidate: object = None


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


@dataclass
class Candidate:
    """A cue candidate of a window with all that its spans are decoded from."""

    window: object
    first: int  # words of the window
    last: int
    cue_lp: float
    scores: np.ndarray
    real: float
    blocked: set  # words of the window that its content may not hold


def best_path(c, crf, blocked):
    emit = c.scores.astype(np.float64)
    if blocked:
        emit = emit.copy()
        emit[sorted(blocked), 5:9] = -1e6
    path, score = viterbi(emit, crf)
    return path, score, emit


def relation(c, crf, settings):
    """The relation that a candidate gives, or None when its labels hold no content."""
    w = c.window
    path, best, emit = best_path(c, crf, c.blocked)
    content = spans_of(path, 5, 6, 7, 8)
    if not content or best < -1e5:
        return None
    source = spans_of(path, 1, 2, 3, 4)
    path_lp = best - log_partition(emit, crf)
    words = lambda runs: tuple(i + w.first for b, e in runs for i in range(b, e + 1))
    features = (float(c.real), float(c.cue_lp - math.log(-math.expm1(c.cue_lp))), float(path_lp),
                float(len(source) == 0), float(len(content) > 1), math.log(len(words(content))))
    return Found((c.first + w.first, c.last + w.first), words(source), words(content), features,
                 confidence(features, settings), c)


def resolve(found, threshold, crf, settings):
    """Flat: from the surest relation on, one is kept when its cue lies in no kept content or cue. Where its content
    holds words of kept contents or cues, it is decoded once more without them and goes back into the queue."""
    queue = [(-f.confidence, f.cue, k, f) for k, f in enumerate(found)]
    heapq.heapify(queue)
    kept, taken, cues = [], set(), set()
    while queue:
        _, _, k, f = heapq.heappop(queue)
        if f.confidence < threshold:
            break
        own = set(range(f.cue[0], f.cue[1] + 1))
        if own & (taken | cues):
            continue
        clash = set(f.content) & (taken | cues)
        if clash:
            c = f.candidate
            again = Candidate(c.window, c.first, c.last, c.cue_lp, c.scores, c.real,
                              c.blocked | {i - c.window.first for i in clash})
            f = relation(again, crf, settings)
            if f:
                heapq.heappush(queue, (-f.confidence, f.cue, k, f))
            continue
        kept.append(f)
        taken |= set(f.content)
        cues |= own
    return sorted(kept, key=lambda f: f.cue)


def read_candidates(p, model, settings):
    """All candidates of a passage, window by window. model.read(list of window inputs) -> [(words, cue logits)],
    model.links(words, logits, sentences, paragraphs, cues) -> (scores, real)"""
    ws = windows(p)
    out = []
    for w, (vectors, logits) in zip(ws, model.read([window_inputs(p, w, model.special) for w in ws])):
        cues = cue_candidates(logits, model.cue_crf, w, settings["cueBias"])
        if cues:
            scores, real = model.links(vectors, logits, p.sentences[w.first:w.last], p.paragraphs[w.first:w.last],
                                       [c[:2] for c in cues])
            out.append([Candidate(w, f, l, lp, scores[k], float(real[k]), set()) for k, (f, l, lp) in enumerate(cues)])
    return out


def read(p, model, settings):
    """All relations of a passage, before collisions are resolved."""
    found = []
    for candidates in read_candidates(p, model, settings):
        found += [f for f in (relation(c, model.link_crf, settings) for c in candidates) if f]
    return found


def confidence(features, settings):
    """Chance that the relation holds: logistic in the features."""
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
