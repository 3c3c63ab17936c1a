"""Parses raw text with the exported files as the program does, writes CoNLL-U, and measures it against treebanks by the
measures of the CoNLL 2018 shared task."""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
import syntax
from syntax import Located, Sentences, SpannedPieces, Splitter, Tables, best_tree
from windows import windows


@dataclass
class Parsed:
    """The words of a text: where they stand, tag, head (number of a word of the text, -1 for a root) and label."""

    text: str
    spans: list
    starts: list
    tags: list
    heads: list
    relations: list


class Parser:
    def __init__(self, model, encoder, vocabulary, threads=1):
        import json

        import onnxruntime as ort
        from train_syntax import Lower

        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        load = lambda name: ort.InferenceSession(str(Path(model) / name), options, providers=["CPUExecutionProvider"])
        self.lower = Lower(encoder, threads)
        self.syntax, self.labels = load("syntax.onnx"), load("syntax-labels.onnx")
        self.settings = json.loads((Path(model) / "syntax.json").read_text(encoding="utf-8"))
        self.pieces = SpannedPieces(Path(vocabulary).read_text(encoding="utf-8").split("\n")[:-1])
        self.tables = Tables()
        self.splitter, self.sentences = Splitter(self.tables), Sentences(self.tables)
        self.lemmas = syntax.Lemmas()
        self.spent = {"encoder": 0.0, "syntax": 0.0, "tree": 0.0, "labels": 0.0}
        self.root = self.settings["relations"].index("root")

    def parse(self, text, spans=None, starts=None):
        """spans and starts: words and sentences to take instead of the splitters' own."""
        if spans is None:
            spans = self.splitter.words(text)
            starts = self.sentences.starts(text, spans)
        n = len(spans)
        out = Parsed(text, spans, starts, [None] * n, [-1] * n, [None] * n)
        if not n:
            return out
        located = Located(text, self.pieces)
        ws = windows(located.passage)
        jobs, pieces = assign(located, spans, starts, ws)
        for w, parts in zip(ws, jobs):
            if parts:
                self._window(located, w, parts, pieces, out)
        self._join(out)
        return out

    def _window(self, located, w, parts, placed, out):
        t0 = time.perf_counter()
        below = self.lower(*located.window_inputs(w.first, w.last, (self.pieces.cls, self.pieces.sep))[:4])
        t1 = time.perf_counter()
        shift = 1 - located.offsets[w.first]
        members = [k for b, e in parts for k in range(b, e)]
        sentence = [i for i, (b, e) in enumerate(parts) for _ in range(b, e)]
        a = lambda x: np.array(x, dtype=np.int64)
        clip = lambda x: min(max(x + shift, 1), len(below) - 2)
        feed = {"lower": below[None], "first": a([clip(placed[k][0]) for k in members]),
                "last": a([clip(placed[k][1]) for k in members]), "part": a([placed[k][2] for k in members]),
                "sentence": a(sentence)}
        tags, arcs, dependents, governors = self.syntax.run(None, feed)
        t2 = time.perf_counter()
        heads, at = [], 0
        for b, e in parts:
            m = e - b
            s = np.concatenate([arcs[at:at + m, :1], arcs[at:at + m, at + 1:at + m + 1]], 1).astype(np.float64)
            heads += [h and h + at for h in best_tree(s)]
            at += m
        t3 = time.perf_counter()
        labels = self.labels.run(None, {"dependents": dependents, "governors": governors, "heads": a(heads)})[0]
        labels[:, self.root] = -np.inf
        for k, t, h, l in zip(members, tags.argmax(1), heads, labels.argmax(1)):
            out.tags[k] = self.settings["tags"][t]
            out.heads[k] = members[h - 1] if h else -1
            out.relations[k] = self.settings["relations"][l] if h else "root"
        t4 = time.perf_counter()
        for name, spent in zip(self.spent, (t1 - t0, t2 - t1, t3 - t2, t4 - t3)):
            self.spent[name] += spent

    @staticmethod
    def _join(out):
        """A sentence that was too long for a window has a root for each of its parts: the first one keeps it."""
        root = -1
        for k in range(len(out.spans)):
            if out.starts[k]:
                root = -1
            if out.heads[k] == -1:
                if root >= 0:
                    out.heads[k], out.relations[k] = root, "parataxis"
                else:
                    root = k


def assign(located, spans, starts, ws):
    """For each window the (begin, end) of the sentences it parses, in words of the text; and the place of every word.
    A sentence goes to the window whose core it begins in where that one sees all of it, else to the next one where that
    one does, else it is cut where the cores are."""
    n = len(spans)
    placed = [located.place(*s) for s in spans]
    core = []
    for k, w in enumerate(ws):
        core += [k] * (w.core_last - w.core_first)
    token = [located.token_of(p[0]) for p in placed]
    token_last = [located.token_of(p[1]) for p in placed]
    jobs = [[] for _ in ws]
    begins = [k for k in range(n) if starts[k]] + [n]
    for b, e in zip(begins, begins[1:]):
        first, last = token[b], token_last[e - 1]
        own = core[first]
        sees = [k for k in (own, own + 1) if k < len(ws) and ws[k].first <= first and last < ws[k].last]
        if sees:
            jobs[sees[0]].append((b, e))
            continue
        x = b
        while x < e:
            y = x
            while y < e and core[token[y]] == core[token[x]]:
                y += 1
            jobs[core[token[x]]].append((x, y))
            x = y
    return [sorted(j) for j in jobs], placed


def conllu(parsed, lemmas):
    out, base = [], 0
    n = len(parsed.spans)
    for k, (b, e) in enumerate(parsed.spans):
        if parsed.starts[k]:
            if k:
                out.append("")
            base = k
        form = parsed.text[b:e].replace(" ", "")
        upos, _, feats = parsed.tags[k].partition("|")
        lemma = lemmas.lemma(form, upos, feats, parsed.starts[k])
        head = parsed.heads[k] - base + 1 if parsed.heads[k] >= 0 else 0
        glued = k + 1 < n and parsed.spans[k + 1][0] == e
        out.append("\t".join([str(k - base + 1), form, lemma, upos, "_", feats or "_", str(head),
                              parsed.relations[k].split(":")[0], "_", "SpaceAfter=No" if glued else "_"]))
    return "\n".join(out) + "\n\n"


def gold_file(paths, to):
    """Copies treebank files, with subtypes of labels cut off."""
    with open(to, "w", encoding="utf-8") as f:
        for path in paths:
            for line in Path(path).read_text(encoding="utf-8").splitlines():
                r = line.split("\t")
                if len(r) == 10:
                    r[7] = r[7].split(":")[0]
                    r[8] = "_"
                    if "." in r[0]:
                        continue
                f.write("\t".join(r) + "\n")


def evaluate(gold, system):
    done = subprocess.run([str(Path(sys.executable).with_name("udeval")), "-v", str(gold), str(system)],
                          capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    out = {}
    for line in done.stdout.splitlines():
        r = [x.strip() for x in line.split("|")]
        if len(r) >= 4 and re.fullmatch(r"[0-9.]+", r[3]):
            out[r[0]] = float(r[3])
    return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True, help="folder with syntax.onnx, syntax-labels.onnx, syntax.json")
    a.add_argument("--encoder", required=True)
    a.add_argument("--vocabulary", required=True)
    a.add_argument("--data", required=True, help="folder with ewt and gum")
    a.add_argument("--on", default="choose", help="choose: EWT dev and the documents of GUM for choosing; report: EWT test, "
                   "GUM's news and interviews")
    a.add_argument("--gold-words", action="store_true", help="take words and sentences of the treebanks")
    a.add_argument("--keep", help="folder for the files that are compared")
    a = a.parse_args()
    parser = Parser(a.model, a.encoder, a.vocabulary)
    data = Path(a.data)
    gum = lambda name: sorted((data / "gum").glob(f"GUM_{name}_*.conllu"))
    if a.on == "report":
        sets = {"gum news": gum("news"), "gum interview": gum("interview"), "gum news+interview": gum("news") + gum("interview"),
                "ewt test": [data / "ewt" / "test.conllu"]}
    else:
        kept = {d.name for d in syntax.read_treebanks(data)["gum-choose"]}
        sets = {"gum for choosing": [f for f in sorted((data / "gum").glob("GUM_*.conllu")) if f.stem in kept],
                "ewt dev": [data / "ewt" / "dev.conllu"]}
    tmp = Path(a.keep or tempfile.mkdtemp())
    tmp.mkdir(exist_ok=True)
    done = {}
    for name, paths in sets.items():
        key = name.replace(" ", "-").replace("+", "-")
        gold_file(paths, tmp / f"{key}.gold.conllu")
        with open(tmp / f"{key}.system.conllu", "w", encoding="utf-8") as f:
            for path in paths:
                if path not in done:
                    out = []
                    for d in syntax.read_conllu(path):
                        spans = [(w.b, w.e) for w in d.words] if a.gold_words else None
                        out.append(conllu(parser.parse(d.text, spans, d.starts), parser.lemmas))
                    done[path] = "".join(out)
                f.write(done[path])
        found = evaluate(tmp / f"{key}.gold.conllu", tmp / f"{key}.system.conllu")
        print(name, " ".join(f"{k} {found[k]:.2f}" for k in ("Sentences", "Words", "UPOS", "UFeats", "Lemmas", "UAS", "LAS")
                             if k in found), flush=True)
    print("seconds:", " ".join(f"{k} {v:.1f}" for k, v in parser.spent.items()))


if __name__ == "__main__":
    main()
