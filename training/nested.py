"""Passages with one attribution inside another.

PolNeAR marks one layer. So sentences of its train part that hold one whole relation are put into frames of our own
("The Marlow Gazette reported that ..."): the framed sentence teaches that only the outer relation counts, the bare one,
without capital and full stop, teaches to read a content alone. Sentences written for the purpose come on top.
"""

import json
from pathlib import Path

from corpus import Relation, document, on_words
from words import sentence_starts

SOURCES = """The Marlow Gazette|Radio Belmar|the Belmar Times|Channel Nine|the newspaper|The Courier|a local station|the broadcaster
the agency|the Kessin Post|A report by the Transport Board|a leaked memo|a spokesman|Mayor Ilse Brandt|Ms. Okoro|the daily|he|she
the ministry|an official familiar with the talks|two people briefed on the matter|the network|Mr. Tarn|the state news agency
one of her aides|police|The Kessin Post 's Dana Orlov|the magazine|a former adviser|Harbour Radio|the committee 's chairwoman
a court filing|the group|residents|the weekly|sources|the front-runner 's campaign|Vale Television""".replace("\n", "|").split("|")
BEFORE = ("reported|said|reports|wrote|told the station|claimed|noted|added|says|has reported|also reported|revealed|"
          "told reporters|confirmed|learned|stated|announced|explained|acknowledged|suggested").split("|")
AFTER = "reported|said|reports|wrote|says|according to|has reported|told the station|claimed|noted".split("|")
SMALL = frozenset(
    "the a an he she it they we you in on at but and this that these those his her their its our my some many most "
    "officials police one two three several all both no if when while after before for as there to by with from other "
    "another sources people critics supporters aides republicans democrats".split())


def compose(docs, rng, count):
    """About `count` framed sentences and as many bare ones, as documents with one version each."""
    out = []
    pool = []
    for d in docs:
        starts = [i for i, s in enumerate(sentence_starts(d.forms, d.paragraphs, d.glue)) if s] + [len(d.forms)]
        for b, e in zip(starts, starts[1:]):
            if 7 <= e - b <= 45:
                pool.append((d, b, e))
    rng.shuffle(pool)
    for d, b, e in pool:
        if len(out) >= 2 * count:
            break
        version = d.versions[0]
        touching = [r for r in version if any(b <= i < e for i in (r.cue[0], *r.source, *r.content))]
        if len(touching) != 1:
            continue
        r = touching[0]
        if not all(b <= i < e for i in (r.cue[0], r.cue[1], *r.source, *r.content)) or d.forms[e - 1] != ".":
            continue
        forms, glue = d.forms[b:e - 1], d.glue[b:e - 1]
        glue[0] = False
        if any(f in "“”\"" for f in forms[:1]):
            continue
        if forms[0].lower() in SMALL:
            forms[0] = forms[0].lower()
        n = len(forms)
        inner = Relation((r.cue[0] - b, min(r.cue[1] - b, n - 1)), frozenset(i - b for i in r.source if i - b < n),
                         frozenset(i - b for i in r.content if i - b < n))
        stop = rng.random() < 0.3
        out.append(_make(forms + ["."] * stop, glue + [True] * stop, [inner]))
        source, lead = rng.choice(SOURCES).split(" "), 0
        if rng.random() < 0.7:  # source, cue, that, sentence
            cue = rng.choice(BEFORE).split(" ")
            that = ["that"] if rng.random() < 0.75 else []
            source[0] = source[0][0].upper() + source[0][1:]
            f = source + cue + that + forms + ["."]
            a, c = len(source), len(source) + len(cue)
            outer = Relation((a, c - 1), frozenset(range(a)), frozenset(range(c, len(f) - 1)))
        else:  # sentence, source, cue
            cue = rng.choice(AFTER).split(" ")
            f = [forms[0][0].upper() + forms[0][1:]] + forms[1:] + [","]
            first, second = (cue, source) if cue[0] == "according" else (source, cue)
            k = len(f)
            f += first + second + ["."]
            x, y = range(k, k + len(first)), range(k + len(first), len(f) - 1)
            s, u = (y, x) if cue[0] == "according" else (x, y)
            outer = Relation((u[0], u[-1]), frozenset(s), frozenset(range(len(forms))))
        g = [False if w not in (",", ".") else True for w in f]
        out.append(_make(f, g, [outer]))
    return out


def _make(forms, glue, relations):
    d = document("", "")
    d.forms, d.glue, d.paragraphs = list(forms), list(glue), [i == 0 for i in range(len(forms))]
    d.versions = [relations]
    return d


def read_nested(path):
    """Sentences written for nesting, one JSON object a line. Both readings: the whole text with its outermost
    statements, and each content alone with the statements right inside it."""
    out = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        doc = document(item["id"], item["text"])
        found = [_on(s, doc) for s in item["statements"]]
        doc.versions = [[r for r, s in zip(found, item["statements"]) if s["parent"] is None and r]]
        out.append(doc)
        for k, r in enumerate(found):
            if r:
                inner = [x for x, s in zip(found, item["statements"]) if s["parent"] == k and x]
                out.append(alone(doc, sorted(r.content), inner))
    return out


def alone(doc, kept, inner=()):
    """Some words of a document (a content) as a passage of its own; relations that lie in it move with it."""
    at = {w: i for i, w in enumerate(kept)}
    moved = []
    for r in inner:
        cue = [at[i] for i in range(r.cue[0], r.cue[1] + 1) if i in at]
        content = frozenset(at[i] for i in r.content if i in at)
        if cue and content:
            moved.append(Relation((cue[0], cue[-1]), frozenset(at[i] for i in r.source if i in at), content))
    return _make([doc.forms[i] for i in kept],
                 [k > 0 and doc.glue[i] and kept[k - 1] == i - 1 for k, i in enumerate(kept)], moved)


def _on(statement, doc):
    """The relation that a written statement means, on the words of its text."""
    def ranges(value):
        if value is None:
            return []
        if isinstance(value, list):
            return [r for v in value for r in ranges(v)]
        words, at = (value["words"], value["at"]) if isinstance(value, dict) else (value, doc.text.index(value))
        return [(at, at + len(words))]

    cue, content = on_words(ranges(statement["cue"]), doc.spans), on_words(ranges(statement["content"]), doc.spans)
    if not cue or not content - cue:
        return None
    return Relation((min(cue), max(cue)), on_words(ranges(statement["source"]), doc.spans), content - cue)


def measure(path, model, settings):
    """Inner statements found with the right source and parent: (found, all), by reading every found content again."""
    import decode
    from calibrate import holds
    from windows import passage

    right = total = wrong = 0
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        doc = document(item["id"], item["text"])
        gold = [_on(s, doc) for s in item["statements"]]
        parents = [s["parent"] for s in item["statements"]]
        found = []  # relations on the words of the text, with the index of their parent

        def descend(forms, paragraphs, glue, back, parent, depth):
            p = passage(forms, paragraphs, glue, model.pieces.of)
            kept = decode.resolve(decode.read(p, model, settings), settings["threshold"], model.link_crf, settings)
            for f in kept:
                r = Relation((back[f.cue[0]], back[f.cue[1]]), frozenset(back[i] for i in f.source),
                             frozenset(back[i] for i in f.content))
                if len(f.content) >= len(forms):
                    continue
                found.append((r, parent))
                me = len(found) - 1
                if depth < 4 and len(f.content) >= 3:
                    d = alone(doc, sorted(r.content))
                    descend(d.forms, d.paragraphs, d.glue, sorted(r.content), me, depth + 1)

        if doc.forms:
            descend(doc.forms, doc.paragraphs, doc.glue, list(range(len(doc.forms))), None, 0)
        match = {}
        for k, (r, parent) in enumerate(found):
            for g, q in zip(range(len(gold)), parents):
                if gold[g] and g not in match.values() and holds(_plain(r), [gold[g]]) is not None and (
                        q is None and parent is None or q is not None and parent is not None and match.get(parent) == q):
                    match[k] = g
                    break
        total += sum(q is not None for q in parents)
        right += sum(parents[g] is not None for g in match.values())
        wrong += sum(parent is not None for k, (_, parent) in enumerate(found) if k not in match)
    return right, total, wrong


def _plain(r):
    from decode import Found

    return Found(r.cue, tuple(r.source), tuple(r.content), ())


if __name__ == "__main__":
    import sys

    from predict import OnnxModel

    model = OnnxModel(sys.argv[1], threads=1)
    right, total, wrong = measure(sys.argv[2], model, model.settings)
    print(f"inner statements: {right} of {total} found ({100 * right / total:.1f} in 100), {wrong} found besides")
