"""Corpora with entities, as documents of words with mentions on words.

Each corpus has types of its own and so a scorer of its own over the same span vectors; only re3d's types are exported,
the others teach what a mention is. re3d is nested, GUM, too (all its noun phrases are marked); the rest is flat.
"""

import json
import random
import re
from pathlib import Path

from corpus import document

TYPES = {
    "re3d": ["Person", "Organisation", "Location", "Nationality", "Weapon", "Vehicle", "MilitaryPlatform", "Temporal",
             "Quantity", "Money", "DocumentReference", "CommsIdentifier", "Coordinate", "Frequency"],
    "gum": ["person", "place", "organization", "object", "event", "time", "substance", "animal", "plant", "abstract"],
    "wikigold": ["PER", "LOC", "ORG", "MISC"],
    "wnut": ["person", "location", "corporation", "group", "product", "creative-work"],
    "btc": ["PER", "LOC", "ORG"],
}
KEPT = "re3d"  # whose types the program knows
LONGEST = 12  # words of a mention, at most
# What stands at the end of a word and belongs to no name in it.
CLITIC = re.compile(r"['’](s|S|ve|re|ll|d|m)$")


def read_re3d(folder):
    """Every re3d document with its mentions as {(begin, end, type)} in characters of its text, white space trimmed;
    mentions that begin or end inside a word are in `gold` but not in `mentions`."""
    out = []
    for path in sorted(Path(folder).glob("*/documents.json")):
        found = {}
        for e in _lines(path.with_name("entities.json")):
            found.setdefault(e["documentId"], set()).add((e["begin"], e["end"], e["type"]))
        for d in _lines(path):
            doc = document(f"{path.parent.name}#{d['_id']}", d["text"])
            doc.gold = {_trimmed(doc.text, *e) for e in found.get(d["_id"], ())}
            doc.mentions = on_words(doc, doc.gold)
            out.append(doc)
    return out


def split(docs, seed=20261124, share=0.2):
    """Training and measuring documents: of each publisher's, one in five (at least one where there are two) is kept for
    measuring."""
    rng = random.Random(seed)
    by = {}
    for d in docs:
        by.setdefault(d.name.split("#")[0], []).append(d)
    kept = set()
    for _, group in sorted(by.items()):
        names = sorted(d.name for d in group)
        if len(names) > 1:
            kept.update(rng.sample(names, max(1, round(share * len(names)))))
    return [d for d in docs if d.name not in kept], [d for d in docs if d.name in kept]


def on_words(doc, ranges):
    """Mentions as (first word, number of words, type); those that do not fall on words, or are too long, are lost."""
    begins = {b: i for i, (b, _) in enumerate(doc.spans)}
    ends = {e: i for i, (_, e) in enumerate(doc.spans)}
    for i, (b, e) in enumerate(doc.spans):
        ends.setdefault(e - clitic(doc.text[b:e]), i)
    out = set()
    for b, e, kind in ranges:
        if b in begins and e in ends and 0 <= ends[e] - begins[b] < LONGEST:
            out.add((begins[b], ends[e] - begins[b] + 1, kind))
    return sorted(out)


def clitic(form):
    """How many characters at the end of a word are a possessive or a shortened verb."""
    m = CLITIC.search(form)
    return len(m.group()) if m and m.start() else 0


def on_text(doc, mentions):
    """The way back: words to characters of the text."""
    out = set()
    for i, n, kind in mentions:
        b, e = doc.spans[i][0], doc.spans[i + n - 1][1]
        out.add((b, e - clitic(doc.text[doc.spans[i + n - 1][0]:e]), kind))
    return out


def read_gum(folder, genres=("academic", "bio", "court", "speech", "textbook", "voyage")):
    """GUM without news and interviews, which are measured on."""
    out = []
    for path in sorted(Path(folder).glob("GUM_*.conllu")):
        if path.stem.split("_")[1] not in genres:
            continue
        tokens, ranges, open_, at = [], [], {}, 0
        text = []
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# newpar") and text and "block" not in line:
                text.append("\n\n")
                at += 2
            parts = line.split("\t")
            if len(parts) != 10 or not parts[0].isdigit():
                continue
            b, e = at, at + len(parts[1])
            text.append(parts[1])
            misc = parts[9]
            at = e
            if "SpaceAfter=No" not in misc:
                text.append(" ")
                at += 1
            m = re.search(r"Entity=([^|]*)", misc)
            for part in re.findall(r"\([^()]+\)?|[^()]+\)", m.group(1)) if m else ():
                if part.startswith("("):
                    key, kind = part[1:].rstrip(")").split("-")[:2]
                    if part.endswith(")"):
                        ranges.append((b, e, kind))
                    else:
                        open_.setdefault(key, []).append((b, kind))
                elif open_.get(part[:-1]):
                    start, kind = open_[part[:-1]].pop()
                    ranges.append((start, e, kind))
        doc = document(path.stem, "".join(text))
        doc.mentions = on_words(doc, {r for r in ranges if r[2] in TYPES["gum"]})
        out.append(doc)
    return out


def read_columns(path, size=400):
    """A file with a token and a BIO or IO label a line, cut into documents of about `size` tokens between sentences."""
    out, text, ranges, at, count, start = [], [], [], 0, 0, None
    lines = path.read_text(encoding="utf-8").splitlines() + [""]
    for line in lines:
        parts = line.split()
        if len(parts) < 2:
            if start:
                ranges.append((start[0], start[2], start[1]))
                start = None
            if count >= size:
                out.append(_plain(path, len(out), text, ranges))
                text, ranges, at, count = [], [], 0, 0
            elif text and text[-1] != "\n\n":
                text.append("\n\n")
                at += 2
            continue
        token, label = parts[0], parts[-1]
        if token.startswith("-DOCSTART"):
            continue
        if text and text[-1] != "\n\n" and not re.fullmatch(r"[.,;:!?)%\]]|['’](s|t|re|ve|ll|d|m)", token):
            text.append(" ")
            at += 1
        kind = label[2:] if label[:2] in ("B-", "I-") else ""
        if start and (label.startswith("B-") or kind != start[1]):
            ranges.append((start[0], start[2], start[1]))
            start = None
        if kind:
            start = (start[0] if start else at, kind, at + len(token))
        text.append(token)
        at += len(token)
        count += 1
    if count:
        out.append(_plain(path, len(out), text, ranges))
    return out


def read_all(data):
    """Documents for training by corpus, and re3d's documents for measuring. data: folder with re3d, gum, ner."""
    data = Path(data)
    train, test = split(read_re3d(data / "re3d"))
    ner = data / "ner"
    out = {"re3d": train, "gum": read_gum(data / "gum"), "wikigold": read_columns(ner / "wikigold.conll"),
           "wnut": read_columns(ner / "wnut17-train.conll"),
           "btc": [d for p in sorted(ner.glob("btc-*.conll")) for d in read_columns(p)]}
    for name, docs in out.items():
        for d in docs:
            d.mentions = [(i, n, TYPES[name].index(k)) for i, n, k in d.mentions if k in TYPES[name]]
    return out, test


def f1(right, found, gold):
    return 200 * right / max(1, found + gold)


def _plain(path, k, text, ranges):
    doc = document(f"{path.stem}-{k}", "".join(text))
    doc.mentions = on_words(doc, set(ranges))
    return doc


def _lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _trimmed(text, b, e, kind):
    while b < e and text[b].isspace():
        b += 1
    while e > b and text[e - 1].isspace():
        e -= 1
    return b, e, kind
