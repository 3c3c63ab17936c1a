"""PolNeAR as documents of words with relations on words."""

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from words import glued, paragraph_starts, words


@dataclass
class Relation:
    """One attribution relation, as sets of word indexes; the cue is one run, first to last."""

    cue: tuple
    source: frozenset
    content: frozenset


@dataclass
class Document:
    name: str
    text: str
    spans: list
    forms: list
    paragraphs: list
    glue: list
    versions: list = field(default_factory=list)  # one list of relations for each annotator


def document(name, text):
    spans = words(text)
    return Document(name, text, spans, [text[b:e] for b, e in spans], paragraph_starts(text, spans), glued(spans))


def read_standoff(path):
    """The relations of a brat file: lists of (begin, end) for source, cue and content."""
    spans, out = {}, []
    lines = path.read_text(encoding="utf-8").splitlines()
    for line in lines:
        parts = line.split("\t")
        if line.startswith("T") and len(parts) > 1:
            spans[parts[0]] = [tuple(map(int, p.split())) for p in parts[1].split(" ", 1)[1].split(";")]
    for line in lines:
        if line.startswith("E"):
            roles = {"source": [], "cue": [], "content": []}
            for pair in line.split("\t")[1].split():
                role, ref = pair.split(":")
                role = re.sub(r"\d+$", "", role).lower()
                if role in roles and ref in spans:
                    roles[role] += spans[ref]
            out.append(roles)
    return out


def on_words(ranges, spans):
    return frozenset(i for i, (b, e) in enumerate(spans) if any(b < y and e > x for x, y in ranges))


def relations(standoff, doc):
    """Relations with a cue and a content; where a word belongs to two contents, the shorter one keeps it."""
    out = []
    for r in standoff:
        cue, content = on_words(r["cue"], doc.spans), on_words(r["content"], doc.spans)
        if cue and content - cue and len(content) <= 400:
            out.append(Relation((min(cue), max(cue)), on_words(r["source"], doc.spans), content - cue))
    return out


def read_part(folder):
    """All documents of a part, in name order, each with all its annotators' versions."""
    folder = Path(folder)
    out = []
    for path in sorted((folder / "text").glob("*.txt")):
        doc = document(path.stem, path.read_bytes().decode("utf-8"))
        for ann in sorted((folder / "attributions").glob(path.stem + "_????.ann")):
            doc.versions.append(relations(read_standoff(ann), doc))
        if doc.versions:
            out.append(doc)
    return out


def choose_tune(names, seed=20260101, per_publisher=12):
    """84 names, twelve for each publisher, from articles with one annotator's version."""
    rng = random.Random(seed)
    by = {}
    for n in sorted(names):
        by.setdefault(n.split("_")[0], []).append(n)
    return sorted(n for p in sorted(by) for n in rng.sample(by[p], per_publisher))


if __name__ == "__main__":
    import sys

    docs = read_part(sys.argv[1])
    print("\n".join(choose_tune([d.name for d in docs if len(d.versions) == 1])))
