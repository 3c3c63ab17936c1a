"""Trains the entity branch on the lower layers of a trained attribution model, which stay as they are.

The lower layers' vectors are computed once for several cuts of every document, then only the branch is trained: minutes
instead of hours.
"""

import argparse
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parent))
import entities
from entities import LONGEST
from measure_entities import uncrossed
from model import Attribution, EntityBranch, load_onnx_encoder
from train import Example, batches, pad
from windows import passage, random_windows, windows
from words import WordPieces

# How often each corpus is seen in an epoch, and how much of it; each time in another cut.
SHARES = {"re3d": 5.0, "gum": 1.0, "wikigold": 1.0, "wnut": 0.5, "btc": 0.2}


class Mentions:
    """A window of a document with entities, and what the lower layers make of it."""

    __slots__ = ("corpus", "ids", "firsts", "gold", "below", "inputs")

    def __init__(self, corpus, p, b, e, mentions, pieces, rng):
        self.corpus = corpus
        x = Example(p, b, e, (), pieces, rng)
        self.ids, self.firsts, self.inputs = x.ids, x.firsts, (x.shape, x.layout, x.quote)
        self.gold = [(i - b, n, t) for i, n, t in mentions if b <= i and i + n <= e]


def examples(corpora, pieces, rng):
    out = []
    for name, docs in sorted(corpora.items()):
        share = SHARES[name]
        for d in [x for _ in range(int(share)) for x in docs] + rng.sample(docs, int(share % 1 * len(docs))):
            forms = d.forms
            y = rng.random()
            if y < 0.04:
                forms = [f.upper() for f in forms]
            elif y < 0.08:
                forms = [f.lower() for f in forms]
            p = passage(forms, d.paragraphs, d.glue, pieces.of)
            out += [Mentions(name, p, b, e, d.mentions, pieces, rng) for b, e in random_windows(p, rng)]
    return out


def look(model, found, budget, rng):
    """Fills in the lower layers' vectors, in 16 bits."""
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for batch in batches(found, budget, rng):
            ids, mask = pad([x.ids for x in batch]), pad([[1] * len(x.ids) for x in batch])
            inputs = [pad([x.inputs[k] for x in batch]) for k in range(3)]
            _, below = model.encoder(ids, mask, *inputs, lower=EntityBranch.LOWER)
            for k, x in enumerate(batch):
                x.below = below[k, :len(x.ids)].to(torch.bfloat16).clone()


def loss_of(branch, batch):
    """Binary cross entropy over all runs of words and types, for each mention there is."""
    firsts = pad([x.firsts for x in batch])
    mask = pad([[1] * len(x.ids) for x in batch])
    below = torch.zeros(*mask.shape, batch[0].below.shape[1])
    for k, x in enumerate(batch):
        below[k, :len(x.ids)] = x.below.float()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = branch(below, mask, firsts, batch[0].corpus).float()
    gold, seen = torch.zeros_like(scores), torch.zeros(scores.shape[:3])
    for k, x in enumerate(batch):
        n = len(x.firsts)
        for w in range(min(LONGEST, n)):
            seen[k, :n - w, w] = 1
        for i, w, t in x.gold:
            gold[k, i, w - 1, t] = 1
    loss = F.binary_cross_entropy_with_logits(scores, gold, reduction="none").sum(3)
    return (loss * seen).sum() / (sum(len(x.gold) for x in batch) + 5)


def whole(docs, pieces, rng):
    """Documents for choosing, in windows that do not overlap."""
    out = []
    for d in docs:
        p = passage(d.forms, d.paragraphs, d.glue, pieces.of)
        for w in windows(p, context=0):
            x = Mentions("re3d", p, w.core_first, w.core_last, d.mentions, pieces, rng)
            out.append(x)
    return out


def f1_by_threshold(branch, found):
    """{threshold: F1} on words, over windows whose lower vectors are there."""
    count = {t: [0, 0, 0] for t in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5)}
    branch.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for x in found:
            scores = branch(x.below.float().unsqueeze(0), torch.ones(1, len(x.ids), dtype=torch.long),
                            torch.tensor([x.firsts]), "re3d")[0].float().numpy()
            for t, c in count.items():
                kept = set(uncrossed(1 / (1 + np.exp(-scores)), t, 0, 0, len(x.firsts), len(x.firsts)))
                c[0] += len(kept & set(x.gold))
                c[1] += len(kept)
                c[2] += len(set(x.gold))
    branch.train()
    return {t: round(entities.f1(*c), 1) for t, c in count.items()}


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", required=True, help="folder with re3d, gum and ner")
    a.add_argument("--checkpoint", required=True, help="trained attribution model")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=int, default=10)
    a.add_argument("--cuts", type=int, default=2, help="how many sets of windows are made and taken in turn")
    a.add_argument("--layers", type=int, default=2, help="layers of the branch")
    a.add_argument("--encoder", help="ONNX file of the encoder whose upper layers to start from, instead of the model's own")
    a.add_argument("--choose", action="store_true", help="keep one training document of re3d in seven for choosing")
    a.add_argument("--lr", type=float, default=3e-4)
    a.add_argument("--head-lr", type=float, default=2e-3)
    a.add_argument("--budget", type=int, default=3072)
    a.add_argument("--seed", type=int, default=7)
    a = a.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    pieces = WordPieces.from_tokenizer_json(a.tokenizer)
    state = torch.load(a.checkpoint)
    model = Attribution(state["args"]["layers"])
    model.load_state_dict(state["model"], strict=False)
    model.eval()
    corpora, _ = entities.read_all(a.data)
    chosen = []
    if a.choose:
        chosen = whole(corpora["re3d"][::7], pieces, rng)
        corpora["re3d"] = [d for i, d in enumerate(corpora["re3d"]) if i % 7]
        look(model, chosen, a.budget, rng)
    start = time.time()
    cuts = [examples(corpora, pieces, rng) for _ in range(a.cuts)]
    for cut in cuts:
        look(model, cut, a.budget, rng)
    print(f"{sum(len(x.ids) for x in cuts[0])} pieces a cut, looked at in {time.time() - start:.0f}s", flush=True)
    branch = EntityBranch(layers=a.layers)
    if a.encoder:
        load_onnx_encoder(model, a.encoder)
    for mine, theirs in zip(branch.layers, model.encoder.layers[EntityBranch.LOWER:]):
        mine.load_state_dict(theirs.state_dict())
    branch.train()
    groups = [{"params": list(branch.layers.parameters()), "base": a.lr},
              {"params": list(branch.spans.parameters()), "base": a.head_lr}]
    opt = torch.optim.AdamW([g | {"lr": g["base"], "weight_decay": 0.01} for g in groups], betas=(0.9, 0.98), fused=True)
    trained = list(branch.parameters())
    ema = [p.detach().clone() for p in trained]
    step, total, start = 0, None, time.time()
    for number in range(a.epochs):
        found = cuts[number % a.cuts]
        plan = [b for name in sorted(corpora) for b in batches([x for x in found if x.corpus == name], a.budget, rng)]
        rng.shuffle(plan)
        total = total or len(plan) * a.epochs
        tally = {}
        for batch in plan:
            factor = min((step + 1) / 60, max(0.0, 1 - step / total))
            for g in opt.param_groups:
                g["lr"] = g["base"] * factor
            loss = loss_of(branch, batch)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            opt.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(ema, trained, 1 - min(0.995, (step + 1) / (step + 10)))
            t = tally.setdefault(batch[0].corpus, [0.0, 0])
            t[0] += loss.item()
            t[1] += 1
        print(f"epoch {number} step {step}/{total} {time.time() - start:.0f}s",
              " ".join(f"{k} {v[0] / v[1]:.3f}" for k, v in sorted(tally.items())), flush=True)
        if chosen:
            live = [p.detach().clone() for p in trained]
            with torch.no_grad():
                torch._foreach_copy_(trained, ema)
            print("   for choosing:", f1_by_threshold(branch, chosen), flush=True)
            with torch.no_grad():
                torch._foreach_copy_(trained, live)
    with torch.no_grad():
        torch._foreach_copy_(trained, ema)
    state["entities"], state["entityLayers"] = branch.state_dict(), a.layers
    torch.save(state, a.out)


if __name__ == "__main__":
    main()
