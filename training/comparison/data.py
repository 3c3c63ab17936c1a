"""What the model of comparison learns from: questions with their answers (`../questions/*.jsonl`), and dossiers with a gold.

A dossier is a folder with documents and `gold.json`; its claims come from `hearsay read --format json FOLDER`, kept as
`READINGS/NAME.json`. Quotes of the gold become claims where both share half of the shorter one's characters.
"""

import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from words import WordPieces, words  # noqa: E402

KINDS = ["quantity", "polarity", "identity", "place", "time", "manner"]
UNRELATED, AGREE, CONFLICT, PLANNED = range(4)
RANK = {AGREE: 1, PLANNED: 2, CONFLICT: 3}  # which relation stands where a gold has several
MOST_BEFORE, MOST_WORDS, BEFORE = 24, 56, 160


class Pieces:
    """A claim as ids of pieces and roles: [CLS] the last pieces before it [SEP] its own [SEP]; role 1 in its own."""

    def __init__(self, tokenizer):
        self.cut = WordPieces.from_tokenizer_json(tokenizer)

    def of(self, before, text):
        cut = lambda t: [p for b, e in words(t) for p in self.cut.of(t[b:e])]
        front, own = cut(before)[-MOST_BEFORE:], cut(text)[:MOST_WORDS]
        ids = [self.cut.cls, *front, self.cut.sep, *own, self.cut.sep]
        return ids, [0] * (len(front) + 2) + [1] * len(own) + [0]


def questions(folder):
    """All questions, in the order of the files."""
    found = []
    for file in sorted(Path(folder).rglob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                x = json.loads(line)
                if x.get("on") in KINDS and len(x.get("answers", [])) > 1:
                    found.append(x)
    return found


def of_question(x, pieces, rng):
    """The texts of a question as pieces, and pairs (i, j, relation, kind or -1)."""
    texts = [("answer", a, t) for a, answer in enumerate(x["answers"]) for t in answer["texts"]]
    texts += [("plan", 0, t) for t in x.get("planned", [])[:2]]
    look = x.get("lookAlikes", [])
    texts += [("look", 0, t) for t in look]
    rows = []
    for _, _, t in texts:
        # In an article something stands before a claim; a look-alike is what may.
        before = rng.choice(look) if look and rng.random() < 0.4 else ""
        t = t[0].lower() + t[1:] if rng.random() < 0.15 else t
        rows.append(pieces.of("" if before == t else before, t.rstrip(".")))
    pairs = []
    for i, (a, m, _) in enumerate(texts):
        for j, (b, n, _) in enumerate(texts[i + 1:], i + 1):
            both = {a, b}
            if both == {"answer"}:
                pairs.append((i, j, AGREE, -1) if m == n else (i, j, CONFLICT, KINDS.index(x["on"])))
            elif both == {"answer", "plan"}:
                pairs.append((i, j, PLANNED, -1))
            elif "look" in both and both != {"look"}:
                pairs.append((i, j, UNRELATED, -1))
    return rows, pairs


class Dossier:
    """The claims of a dossier as pieces, related pairs of them, and pairs that only look so."""

    def __init__(self, folder, readings, pieces):
        folder = Path(folder)
        self.name = folder.name
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        read = json.loads((Path(readings) / f"{folder.name}.json").read_text(encoding="utf-8"))
        self.texts = {r["document"]["name"]: r["text"] for r in read}
        self.claims = [{"file": r["document"]["name"], **c} for r in read for c in r["claims"]]
        self.rows = [pieces.of(self._before(c), self._text(c)) for c in self.claims]
        self.related, self.alike = {}, set()
        for issue in gold["issues"]:
            on = KINDS.index(issue["on"])
            answers = [[self._match(a) for a in x["accounts"]] for x in issue["answers"]]
            for m, one in enumerate(answers):
                for k, a in enumerate(one):
                    for b in one[k + 1:]:
                        self._put(a, b, AGREE)
                    for n in range(m + 1, len(answers)):
                        for b in answers[n]:
                            self._put(a, b, CONFLICT if [m, n] in issue["conflicts"] else AGREE, on)
        for c in gold["corroborations"]:
            accounts = [self._match(a) for a in c["accounts"]]
            for k, a in enumerate(accounts):
                for b in accounts[k + 1:]:
                    self._put(a, b, AGREE)
        for p in gold["planned"]:
            self._put(self._match(p["planned"]), self._match(p["happened"]), PLANNED)
        for u in gold["updates"]:
            self._put(self._match(u["earlier"]), self._match(u["later"]), CONFLICT, 0)
        for p in gold["lookAlikes"]:
            for i in self._match(p["a"]):
                for j in self._match(p["b"]):
                    pair = (min(i, j), max(i, j))
                    if i != j and pair not in self.related:
                        self.alike.add(pair)

    def _text(self, claim):
        return " ".join(self.texts[claim["file"]][slice(*claim["span"])].split())

    def _before(self, claim):
        text, start = self.texts[claim["file"]], claim["span"][0]
        begin = max(text.rfind("\n\n", 0, start) + 2, start - BEFORE, 0)
        before = text[begin:start]
        return before[before.find(" ") + 1:] if begin == start - BEFORE else before

    def _match(self, account):
        text = self.texts[account["file"]]
        start = text.find(account["quote"])
        end = start + len(account["quote"])
        found = []
        for i, c in enumerate(self.claims):
            if start >= 0 and c["file"] == account["file"]:
                b, e = c["span"]
                common = min(end, e) - max(start, b)
                if common > 0 and 2 * common >= min(end - start, e - b):
                    found.append(i)
        return found

    def _put(self, one, other, relation, on=-1):
        for i in one:
            for j in other:
                pair = (min(i, j), max(i, j))
                if i != j and (pair not in self.related or RANK[relation] > RANK[self.related[pair][0]]):
                    self.related[pair] = (relation, on if relation == CONFLICT else -1)


def seeded(seed):
    return random.Random(seed)
