"""Writes NAME.json for the scorer, from a checkpoint or from the exported files."""

import argparse
import importlib.util
import json
import random
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
import decode
from corpus import document
from windows import passage
from words import WordPieces


class TorchModel:
    """A checkpoint, run by PyTorch."""

    def __init__(self, model, pieces, half=False):
        import torch

        self.torch, self.model, self.pieces, self.half = torch, model, pieces, half
        self.special = (pieces.cls, pieces.sep)
        crf = lambda c: {"trans": (c.trans + c.wall).detach().double().numpy(), "first": c.first.detach().double().numpy(),
                         "final": c.final.detach().double().numpy()}
        self.cue_crf, self.link_crf = crf(model.cue_crf), crf(model.link_crf)

    @classmethod
    def load(cls, path, tokenizer, half=False):
        import torch
        from model import Attribution

        state = torch.load(path)
        model = Attribution(state["args"]["layers"])
        model.load_state_dict(state["model"], strict=False)
        model.eval()
        return cls(model, WordPieces.from_tokenizer_json(tokenizer), half)

    def read(self, inputs):
        torch = self.torch
        out = [None] * len(inputs)
        order = sorted(range(len(inputs)), key=lambda i: len(inputs[i][0]))
        for s in range(0, len(order), 8):
            part = order[s:s + 8]
            n, m = max(len(inputs[i][0]) for i in part), max(len(inputs[i][4]) for i in part)
            grid = lambda k, w: torch.tensor([list(inputs[i][k]) + [0] * (w - len(inputs[i][k])) for i in part])
            mask = torch.tensor([[1] * len(inputs[i][0]) + [0] * (n - len(inputs[i][0])) for i in part])
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.half):
                words, logits = self.model.read(grid(0, n), mask, grid(1, n), grid(2, n), grid(3, n), grid(4, m))
            for k, i in enumerate(part):
                w = len(inputs[i][4])
                out[i] = (words[k, :w].float().numpy(), logits[k, :w].float().numpy())
        return out

    def links(self, words, logits, sentences, paragraphs, cues):
        torch = self.torch
        t = lambda x: torch.tensor(np.asarray(x)).unsqueeze(0)
        first, last = torch.tensor([c[0] for c in cues]), torch.tensor([c[1] for c in cues])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.half):
            s, r = self.model.links(t(words), t(logits), torch.ones(1, len(words), dtype=torch.bool), t(sentences),
                                    t(paragraphs), torch.zeros(len(cues), dtype=torch.long), first, last)
        return s.float().numpy(), r.float().numpy()


class OnnxModel:
    """The exported files, run by ONNX Runtime."""

    def __init__(self, folder, threads=2):
        import onnxruntime as ort

        o = ort.SessionOptions()
        o.intra_op_num_threads = threads
        folder = Path(folder)
        self.settings = json.loads((folder / "attribution.json").read_text(encoding="utf-8"))
        run = lambda name: ort.InferenceSession(str(folder / name), o, providers=["CPUExecutionProvider"])
        self.encoder, self.linker = run("attribution-encoder.onnx"), run("attribution-links.onnx")
        self.namer = run("attribution-entities.onnx")
        self.pieces = WordPieces.from_file(folder / "vocabulary.txt")
        self.special = (self.pieces.cls, self.pieces.sep)
        crf = lambda c: {k: np.array(v, dtype=np.float64) for k, v in c.items()}
        self.cue_crf, self.link_crf = crf(self.settings["cueCrf"]), crf(self.settings["linkCrf"])

    def read(self, inputs):
        """One window at a time: the 8-bit scales are taken over the whole batch, so that a window's scores would
        otherwise depend on its neighbours; on two cores it is not slower either."""
        return [tuple(x[0] for x in self.encoder.run(["words", "cue_scores"], self._named(w))) for w in inputs]

    def entities(self, window):
        """Log odds [words, LONGEST, types] of one window's mentions."""
        named = self._named(window)
        lower = self.encoder.run(["lower"], named)[0]
        return self.namer.run(["entity_scores"], {"lower": lower, "word_starts": named["word_starts"]})[0][0]

    @staticmethod
    def _named(window):
        names = ("input_ids", "shape", "layout", "quote", "word_starts")
        return {n: np.array([w], dtype=np.int64) for n, w in zip(names, window)}

    def links(self, words, logits, sentences, paragraphs, cues):
        i64 = lambda x: np.array(x, dtype=np.int64)
        return self.linker.run(["link_scores", "real"], {
            "words": words, "cue_scores": logits, "sentences": i64(sentences), "paragraphs": i64(paragraphs),
            "cue_first": i64([c[0] for c in cues]), "cue_last": i64([c[1] for c in cues])})


def prepare(text, pieces):
    doc = document("", text)
    return doc, passage(doc.forms, doc.paragraphs, doc.glue, pieces.of)


def relations(text, model, settings):
    """(document, all candidates, those kept)"""
    doc, p = prepare(text, model.pieces)
    found = decode.read(p, model, settings) if doc.forms else []
    return doc, found, decode.resolve(found, settings["threshold"], model.link_crf, settings)


def to_json(doc, kept):
    s = lambda w: decode.to_spans(w, doc.spans, doc.text)
    return {"statements": [{"source": s(f.source), "cue": s(range(f.cue[0], f.cue[1] + 1)), "content": s(f.content),
                            "confidence": round(f.confidence, 2)} for f in kept]}


def damage(text, how):
    """The damaged texts that are reported on, with where each character of the original went (-1: lost)."""
    out, at = [], []
    n = 0
    for i, c in enumerate(text):
        new = c
        if how == "nomarks" and c in "“”\"«»„‟":
            new = ""
        elif how == "nomarks" and c in "'’‘`" and (text[i + 1:i + 2] == c or (i and text[i - 1] == c)):
            new = ""
        elif how == "opening" and c in "”»":
            new = "“"
        elif how == "noparagraphs" and c == "\n":
            new = " "
        at.append(n)
        n += len(new)
        out.append(new)
    at.append(n)
    return "".join(out), at


def predict_folder(model, gold, out, names, settings, how=None):
    """Reads gold/text/*.txt; for damaged texts the offsets are carried back to the original."""
    words = 0
    for path in sorted((gold / "text").glob("*.txt")):
        if names is not None and path.stem not in names:
            continue
        text = path.read_bytes().decode("utf-8")
        read, at = damage(text, how) if how else (text, None)
        doc, _, kept = relations(read, model, settings)
        words += len(doc.forms)
        result = to_json(doc, kept)
        if at:
            back = {}
            for i, x in enumerate(at):
                back[x] = i  # the last original character that went there
            for s in result["statements"]:
                for role in ("source", "cue", "content"):
                    s[role] = [[back[b], back[e - 1] + 1] for b, e in s[role]]
        (out / (path.stem + ".json")).write_text(json.dumps(result), encoding="utf-8")
    return words


def scores(scorer, gold, out, names):
    """The scorer's figures over some of the articles of a part."""
    spec = importlib.util.spec_from_file_location("attribution", scorer)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with tempfile.TemporaryDirectory() as tmp:
        tmp = Path(tmp)
        for sub, end in (("text", ".txt"), ("attributions", ".ann")):
            (tmp / sub).mkdir()
            for p in (gold / sub).glob("*" + end):
                stem = p.stem if end == ".txt" else p.stem[:-5]
                if names is None or stem in names:
                    (tmp / sub / p.name).symlink_to(p.resolve())
        count, direct, missing, (low, high) = module.score(tmp, out)
    line = []
    for k in ("full", "statement", "source", "cue", "content", "tokens"):
        p, r, f = module.prf(*count[k])
        line.append(f"{k} {f:.1f} ({p:.0f}/{r:.0f})" if k in ("full", "cue", "content") else f"{k} {f:.1f}")
    line.append(f"direct {100 * direct[0] / max(1, direct[1]):.1f}")
    return ", ".join(line) + f", full interval {low:.1f}-{high:.1f}"


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True, help="checkpoint (.pt) or folder of exported files")
    a.add_argument("--tokenizer", help="tokenizer.json, with a checkpoint")
    a.add_argument("--gold", required=True, help="a part of PolNeAR (folder with text/ and attributions/)")
    a.add_argument("--tune", action="store_true", help="only the articles in tune.txt")
    a.add_argument("--scorer", required=True)
    a.add_argument("--out")
    a.add_argument("--damage", choices=["nomarks", "opening", "noparagraphs"])
    a.add_argument("--bias", type=float)
    a.add_argument("--threshold", type=float)
    a.add_argument("--half", action="store_true")
    a = a.parse_args()
    if a.model.endswith(".pt"):
        import torch

        torch.set_num_threads(2)
        model = TorchModel.load(a.model, a.tokenizer, a.half)
        settings = {"cueBias": 1.0, "threshold": 0.5}
    else:
        model = OnnxModel(a.model)
        settings = model.settings
    if a.bias is not None:
        settings["cueBias"] = a.bias
    if a.threshold is not None:
        settings["threshold"] = a.threshold
    names = set(Path(__file__).with_name("tune.txt").read_text().split()) if a.tune else None
    with tempfile.TemporaryDirectory() as tmp:
        out = Path(a.out or tmp)
        out.mkdir(parents=True, exist_ok=True)
        t = time.time()
        words = predict_folder(model, Path(a.gold), out, names, settings, a.damage)
        t = time.time() - t
        print(("tune" if a.tune else Path(a.gold).name) + (" " + a.damage if a.damage else "") + ":",
              scores(a.scorer, Path(a.gold), out, names), f"| {words} words in {t:.0f} s")


if __name__ == "__main__":
    main()
