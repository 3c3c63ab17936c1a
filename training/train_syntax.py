"""Trains the syntax branch on the lower layers of the exported attribution model, which stay as they are.

The lower layers' vectors are computed once, by the same files and kernels as in the program, for several cuts of every
treebank document; then only the branch is trained.
"""

import argparse
import collections
import json
import random
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parent))
import syntax
from model import SyntaxBranch
from syntax import Located, SpannedPieces, Treebank, Word, best_tree, tag_of
from train import pad
from windows import random_windows

SHARES = {"ewt": 1, "gum": 2}  # how often an epoch sees each treebank; what is measured is annotated as GUM


class Lower:
    """The exported encoder up to the vectors that the branches share."""

    def __init__(self, encoder, threads=1):
        import onnx
        import onnxruntime as ort

        with tempfile.TemporaryDirectory() as tmp:
            cut = Path(tmp) / "lower.onnx"
            onnx.utils.extract_model(str(encoder), str(cut), ["input_ids", "shape", "layout", "quote"], ["lower"],
                                     check_model=False)
            options = ort.SessionOptions()
            options.intra_op_num_threads = threads
            self.session = ort.InferenceSession(str(cut), options, providers=["CPUExecutionProvider"])

    def __call__(self, ids, shapes, layouts, quotes):
        a = lambda x: np.array([x], dtype=np.int64)
        return self.session.run(None, {"input_ids": a(ids), "shape": a(shapes), "layout": a(layouts), "quote": a(quotes)})[0][0]


class Tags:
    """Tags and relations that are frequent enough; others become the nearest of them."""

    def __init__(self, docs=None, tags=None, relations=None):
        if docs is not None:
            t = collections.Counter(tag_of(w.upos, w.feats) for d in docs for w in d.words)
            r = collections.Counter(w.rel for d in docs for w in d.words)
            tags = sorted(x for x, n in t.items() if n >= 5)
            missing = sorted({x.split("|")[0] for x in t} - {x.split("|")[0] for x in tags})
            tags += missing
            relations = sorted({x for x, n in r.items() if n >= 20} | {x.split(":")[0] for x in r})
        self.tags, self.relations = tags, relations
        self.tag_ids = {x: i for i, x in enumerate(tags)}
        self.relation_ids = {x: i for i, x in enumerate(relations)}

    def tag(self, upos, feats):
        t = tag_of(upos, feats)
        if t not in self.tag_ids:
            mine = set(t.split("|")[1:])
            near = [(len(mine ^ set(x.split("|")[1:])), i) for x, i in self.tag_ids.items() if x.split("|")[0] == upos]
            self.tag_ids[t] = min(near)[1]
        return self.tag_ids[t]

    def relation(self, rel):
        return self.relation_ids.get(rel, self.relation_ids.get(rel.split(":")[0], 0))

    def upos(self):
        """For each tag, the number of its part of speech."""
        names = sorted({t.split("|")[0] for t in self.tags})
        return [names.index(t.split("|")[0]) for t in self.tags]


class Example:
    """One window of a document: words of sentences that lie in it as a whole are learned from."""

    __slots__ = ("bank", "length", "below", "first", "last", "part", "sentence", "tag", "head", "rel", "ids")

    def __init__(self, bank, located, lower, pieces, members, b, e, tags, doc):
        inputs = located.window_inputs(b, e, (pieces.cls, pieces.sep))
        self.bank, self.ids = bank, inputs[0]
        self.length = len(self.ids)
        self.below = torch.from_numpy(lower(*inputs[:4]).astype(np.float16))
        shift = 1 - located.offsets[b]
        self.first = [m[1] + shift for m in members]
        self.last = [m[2] + shift for m in members]
        self.part = [m[3] for m in members]
        self.sentence = [m[4] for m in members]
        at = {m[0]: k for k, m in enumerate(members)}
        ws = [doc.words[m[0]] for m in members]
        self.tag = [tags.tag(w.upos, w.feats) for w in ws]
        self.head = [0 if w.head < 0 else at[w.head] + 1 for w in ws]
        self.rel = [tags.relation(w.rel) for w in ws]


def damaged(doc, rng):
    """A version of a document with other letter case, without some final stops, or without paragraphs."""
    text, ws, starts = doc.text, doc.words, doc.starts
    drop = set()
    for k, w in enumerate(ws):
        final = k + 1 == len(ws) or starts[k + 1]
        if final and w.e - w.b == 1 and text[w.b] == "." and w.rel == "punct" and not starts[k] and rng.random() < 0.06:
            drop.add(k)
    if drop:
        gone = {ws[k].b for k in drop}
        moved, n = [], 0
        for i in range(len(text) + 1):
            moved.append(n)
            n += i not in gone
        index, k = {-1: -1}, 0
        for i in range(len(ws)):
            if i not in drop:
                index[i] = k
                k += 1
        text = "".join(c for i, c in enumerate(text) if i not in gone)
        starts = [s for i, s in enumerate(starts) if i not in drop]
        ws = [Word(moved[w.b], moved[w.e], w.form, w.lemma, w.upos, w.feats, index.get(w.head, -1), w.rel)
              for i, w in enumerate(ws) if i not in drop]
    x = rng.random()
    if x < 0.06:
        change = str.upper if x < 0.03 else str.lower
        text = "".join(change(c) if len(change(c)) == 1 else c for c in text)
    if rng.random() < 0.06:
        text = text.replace("\n\n", "  ")
    return Treebank(doc.name, text, ws, starts)


def examples(bank, docs, tags, pieces, lower, rng, damage=True):
    out = []
    for d in docs:
        if damage:
            d = damaged(d, rng)
        located = Located(d.text, pieces)
        n = len(d.words)
        placed = [located.place(w.b, w.e) for w in d.words]
        token = [(located.token_of(f), located.token_of(l)) for f, l, _ in placed]
        begins = [k for k in range(n) if d.starts[k]] + [n]
        for b, e in random_windows(located.passage, rng):
            members = []
            for s, (x, y) in enumerate(zip(begins, begins[1:])):
                if all(b <= token[k][0] and token[k][1] < e for k in range(x, y)):
                    members += [(k, *placed[k], s) for k in range(x, y)]
            if members:
                out.append(Example(bank, located, lower, pieces, members, b, e, tags, d))
    return out


def batches(found, budget, rng):
    """Windows of like length together, as many as fit the budget of pieces, padding included."""
    order = sorted(found, key=lambda x: (x.length + rng.random() * 20))
    out, now = [], []
    for x in order:
        if now and (len(now) + 1) * max(x.length, now[-1].length) > budget:
            out.append(now)
            now = []
        now.append(x)
    if now:
        out.append(now)
    rng.shuffle(out)
    return out


def tensors(batch):
    t = max(x.length for x in batch)
    below = torch.zeros(len(batch), t, batch[0].below.shape[1])
    for k, x in enumerate(batch):
        below[k, :x.length] = x.below.float()
    mask = pad([[1] * x.length for x in batch])
    of = lambda name: pad([getattr(x, name) for x in batch])
    seen = pad([[1] * len(x.tag) for x in batch]).bool()
    sentence = of("sentence") + (~seen) * -1
    sentence[~seen] = -1
    return below, mask, seen, sentence, {k: of(k) for k in ("first", "last", "part", "tag", "head", "rel")}


def loss_of(branch, batch, upos):
    below, mask, seen, sentence, x = tensors(batch)
    tag, arcs, dep, head = branch.scores(branch.words(below, mask, x["first"], x["last"], x["part"]), sentence)
    n = seen.sum()
    gold = x["tag"][seen]
    logp = torch.log_softmax(tag[seen], 1)
    tags = F.nll_loss(logp, gold)
    # The part of speech counts for itself, too: the sum over its tags.
    coarse = F.nll_loss(torch.log((logp.exp() @ upos[1]).clamp_min(1e-9)), upos[0][gold])
    arc = F.cross_entropy(arcs[seen], x["head"][seen])
    heads = head.gather(1, x["head"].unsqueeze(2).expand(-1, -1, head.shape[2]))
    label = F.cross_entropy(branch.labels(dep[seen], heads[seen]), x["rel"][seen])
    return tags + 0.5 * coarse + arc + label, (tags, coarse, arc, label), int(n)


def figures(branch, found, tags):
    """Parts of speech, whole tags, heads, labelled heads (without subtypes) and labelled with subtypes, in percent, on
    gold words and sentences."""
    branch.eval()
    upos = tags.upos()
    root = tags.relation_ids["root"]
    coarse = [r.split(":")[0] for r in tags.relations]
    c = np.zeros(6)
    with torch.no_grad():
        for x in found:
            below, _, _, sentence, y = tensors([x])
            tag, arcs, dep, head = branch.scores(branch.words(below, None, y["first"], y["last"], y["part"]), sentence)
            tag, arcs = tag[0].numpy(), arcs[0].numpy()
            heads = decode(arcs, x.sentence)
            label = branch.labels(dep[0], head[0][torch.tensor(heads)])
            label[:, root] = -1e9
            label = label.argmax(1).numpy()
            t = tag.argmax(1)
            for k in range(len(x.tag)):
                rel = root if heads[k] == 0 else int(label[k])
                ok = heads[k] == x.head[k]
                c += (1, upos[t[k]] == upos[x.tag[k]], t[k] == x.tag[k], ok, ok and coarse[rel] == coarse[x.rel[k]],
                      ok and rel == x.rel[k])
    branch.train()
    return dict(zip(("upos", "tag", "uas", "las", "lasFull"), (100 * c[1:] / c[0]).round(2).tolist()))


def decode(arcs, sentence):
    """Arc scores of a window's words -> heads, 0 for the root, else 1 + the number of the word in the window."""
    out, b, n = [], 0, len(sentence)
    while b < n:
        e = b
        while e < n and sentence[e] == sentence[b]:
            e += 1
        s = np.concatenate([arcs[b:e, :1], arcs[b:e, b + 1:e + 1]], 1).astype(np.float64)
        out += [h and h + b for h in best_tree(s)]
        b = e
    return out


def start_layers(branch, encoder):
    """Takes the encoder's upper layers out of its exported file."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(encoder)).graph
    named = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    mine = {n.name: n.input[1].removesuffix("_quantized") for n in graph.node if n.op_type == "MatMulInteger"}
    with torch.no_grad():
        for k, layer in enumerate(branch.layers):
            pre = f"layers.{k + branch.LOWER}"
            for part in ("qkv", "out", "up", "down"):
                key = next(v for n, v in mine.items() if f"/{pre}/{part}/" in n)
                w = (named[key + "_quantized"].astype(np.float32) - named[key + "_zero_point"].astype(np.float32)) * named[key + "_scale"]
                getattr(layer, part).weight.copy_(torch.from_numpy(w.T.copy()))
                getattr(layer, part).bias.copy_(torch.from_numpy(named[f"model.encoder.{pre}.{part}.bias"].copy()))
            for part in ("norm1", "norm2"):
                for p in ("weight", "bias"):
                    getattr(getattr(layer, part), p).copy_(torch.from_numpy(named[f"model.encoder.{pre}.{part}.{p}"].copy()))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", required=True, help="folder with ewt and gum")
    a.add_argument("--encoder", required=True, help="attribution-encoder.onnx as exported")
    a.add_argument("--vocabulary", required=True, help="vocabulary.txt as exported")
    a.add_argument("--minilm", help="ONNX file of the encoder as it came, whose upper layers to start from instead")
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=int, default=8)
    a.add_argument("--steps", type=int, help="stop after so many")
    a.add_argument("--cuts", type=int, default=2)
    a.add_argument("--lr", type=float, default=3e-4)
    a.add_argument("--head-lr", type=float, default=2e-3)
    a.add_argument("--budget", type=int, default=2560)
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--cache", help="file that keeps the cuts between runs")
    a.add_argument("--part", type=int, help="take only so many documents of each treebank")
    a.add_argument("--seed", type=int, default=7)
    a = a.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    pieces = SpannedPieces(Path(a.vocabulary).read_text(encoding="utf-8").split("\n")[:-1])
    start = time.time()
    if a.cache and Path(a.cache).exists():
        tags, cuts, chosen = torch.load(a.cache, weights_only=False)
    else:
        banks = syntax.read_treebanks(a.data)
        if a.part:
            banks = {k: v[:a.part] for k, v in banks.items()}
        lower = Lower(a.encoder, a.threads)
        tags = Tags([d for k in SHARES for d in banks[k]])
        chosen = {k: examples(k, banks[k], tags, pieces, lower, rng, damage=False) for k in ("ewt-dev", "gum-choose")}
        cuts = [{k: examples(k, banks[k], tags, pieces, lower, rng) for k in SHARES} for _ in range(a.cuts)]
        if a.cache:
            torch.save((tags, cuts, chosen), a.cache)
    print(f"{len(tags.tags)} tags, {len(tags.relations)} relations,",
          f"{sum(x.length for v in cuts[0].values() for x in v)} pieces a cut,",
          f"looked at in {time.time() - start:.0f}s", flush=True)
    branch = SyntaxBranch(len(tags.tags), len(tags.relations))
    if a.minilm:
        from model import Attribution, load_onnx_encoder
        whole = Attribution(6)
        load_onnx_encoder(whole, a.minilm)
        for mine, theirs in zip(branch.layers, whole.encoder.layers[branch.LOWER:]):
            mine.load_state_dict(theirs.state_dict())
    else:
        start_layers(branch, a.encoder)
    numbers = torch.tensor(tags.upos())
    upos = numbers, F.one_hot(numbers).float()
    branch.train()
    old = list(branch.layers.parameters())
    new = [p for n, p in branch.named_parameters() if not n.startswith("layers.")]
    groups = [{"params": old, "base": a.lr}, {"params": new, "base": a.head_lr}]
    opt = torch.optim.AdamW([g | {"lr": g["base"], "weight_decay": 0.01} for g in groups], betas=(0.9, 0.98), fused=True)
    trained = old + new
    ema = [p.detach().clone() for p in trained]
    step, total, start = 0, None, time.time()
    for number in range(a.epochs):
        found = [x for k, n in SHARES.items() for i in range(n) for x in cuts[(number + i) % len(cuts)][k]]
        plan = batches(found, a.budget, rng)
        total = total or a.steps or len(plan) * a.epochs
        tally, seen = np.zeros(4), 0
        for batch in plan:
            if step >= total:
                break
            factor = min((step + 1) / 80, max(0.0, 1 - step / total))
            for g in opt.param_groups:
                g["lr"] = g["base"] * factor
            loss, parts, _ = loss_of(branch, batch, upos)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            opt.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(ema, trained, 1 - min(0.995, (step + 1) / (step + 10)))
            tally += [p.item() for p in parts]
            seen += 1
            if step % 50 == 0:
                print(f"step {step}/{total} {time.time() - start:.0f}s", (tally / seen).round(3).tolist(), flush=True)
                tally, seen = np.zeros(4), 0
        live = [p.detach().clone() for p in trained]
        with torch.no_grad():
            torch._foreach_copy_(trained, ema)
        print(f"epoch {number} step {step}/{total} {time.time() - start:.0f}s",
              json.dumps({k: figures(branch, v if step >= total else v[::2], tags) for k, v in chosen.items()}), flush=True)
        torch.save({"model": branch.state_dict(), "tags": tags.tags, "relations": tags.relations, "args": vars(a),
                    "epoch": number}, a.out)
        with torch.no_grad():
            torch._foreach_copy_(trained, live)
        if step >= total:
            break


if __name__ == "__main__":
    main()
