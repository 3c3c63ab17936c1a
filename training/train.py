"""Trains the attribution model on PolNeAR's train part less the articles in tune.txt."""

import argparse
import json
import math
import random
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parent))
from corpus import Relation, read_part
from nested import compose, read_nested
from model import CUE_LABELS, LINK_LABELS, Attribution, load_onnx_encoder
from predict import TorchModel, predict_folder, scores
from windows import damaged, passage, random_windows
from words import WordPieces


BAND, BAND_BEFORE = 144, 64  # words that the span decoder sees around a cue in training


def bieu(out, members, offset):
    """Writes B I E U labels (from offset on) for the runs of a set of positions."""
    n = len(out)
    for i in members:
        left, right = i - 1 in members, i + 1 in members
        out[i] = offset + (1 if left and right else 2 if left else 0 if right else 3)


class Example:
    __slots__ = ("ids", "shape", "layout", "quote", "firsts", "sentences", "paragraphs", "cue_labels", "cues", "links", "roles")

    def __init__(self, p, b, e, relations, pieces, rng, lower_first=False):
        self.ids, self.shape, self.layout, self.quote, self.firsts = [pieces.cls], [0], [0], [0], []
        drop = [rng.random() < 0.08 for _ in range(3)]
        for i in range(b, e):
            self.firsts.append(len(self.ids))
            for x in p.pieces[i][:250]:
                self.ids.append(x)
                self.shape.append(0 if drop[0] else 1 if lower_first and i == b and p.shapes[i] == 2 else p.shapes[i])
                self.layout.append(0 if drop[1] else p.layouts[i])
                self.quote.append(0 if drop[2] else p.quotes[i])
        self.ids.append(pieces.sep)
        for x in (self.shape, self.layout, self.quote):
            x.append(0)
        self.sentences, self.paragraphs = p.sentences[b:e], p.paragraphs[b:e]
        n = e - b
        self.cue_labels = [0] * n
        self.cues, self.links = [], []
        for r in relations:
            if b <= r.cue[0] and r.cue[1] < e:
                cue = set(range(r.cue[0] - b, r.cue[1] - b + 1))
                bieu(self.cue_labels, cue, 1)
                y = [0] * n
                whole = lambda s: [i - b for i in s]
                bieu_clip(y, set(whole(r.source)), 1, n)
                bieu_clip(y, set(whole(r.content)), 5, n)
                self.cues.append((r.cue[0] - b, r.cue[1] - b))
                self.links.append(y)
        # Relations whose cue lies outside count, too: 1 source, 2 content.
        self.roles = [0] * n
        for r in relations:
            for members, role in ((r.source, 1), (r.content, 2)):
                for i in members:
                    if b <= i < e:
                        self.roles[i - b] = role


def bieu_clip(out, members, offset, n):
    for i in members:
        if 0 <= i < n:
            left, right = i - 1 in members, i + 1 in members
            out[i] = offset + (1 if left and right else 2 if left else 0 if right else 3)


def epoch_examples(docs, pieces, rng, extra=(), damage=True):
    out = []
    for d in docs:
        relations = rng.choice(d.versions)
        forms, paras, glue = d.forms, d.paragraphs, d.glue
        if damage and rng.random() < 0.75:
            forms, paras, glue, relations = damaged(forms, paras, glue, relations, rng)
        p = passage(forms, paras, glue, pieces.of)
        for b, e in random_windows(p, rng):
            mine = [r for r in relations if any(b <= i < e for i in (*r.cue, *r.content))]
            out.append(Example(p, b, e, mine, pieces, rng, lower_first=e - b < 60 and rng.random() < 0.5))
    for d in extra:
        p = passage(d.forms, d.paragraphs, d.glue, pieces.of)
        out.append(Example(p, 0, len(d.forms), d.versions[0], pieces, rng))
    return out


def batches(examples, budget, rng):
    """Examples of like length together, at most `budget` pieces with padding, in random order."""
    examples = sorted(examples, key=lambda x: len(x.ids) + rng.random() * 16)
    out, batch, width = [], [], 0
    for x in examples:
        w = max(width, len(x.ids))
        if batch and w * (len(batch) + 1) > budget:
            out.append(batch)
            batch, w = [], len(x.ids)
        batch.append(x)
        width = w
    out.append(batch)
    rng.shuffle(out)
    return out


def pad(rows, value=0, dtype=torch.long):
    width = max(map(len, rows))
    return torch.tensor([list(r) + [value] * (width - len(r)) for r in rows], dtype=dtype)


def losses(model, batch, rng, negatives, aux):
    ids = pad([x.ids for x in batch])
    mask = pad([[1] * len(x.ids) for x in batch])
    firsts = pad([x.firsts for x in batch])
    seen = pad([[1] * len(x.firsts) for x in batch]).bool()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words, logits = model.read(ids, mask, pad([x.shape for x in batch]), pad([x.layout for x in batch]),
                                   pad([x.quote for x in batch]), firsts)
        roles = model.roles(words)
    logits = logits.float()
    cue_loss = model.cue_crf.nll(logits, pad([x.cue_labels for x in batch]), seen).sum()
    if aux:
        cue_loss = cue_loss + aux * F.cross_entropy(roles.float().transpose(1, 2), pad([x.roles for x in batch], -1),
                                                    ignore_index=-1, reduction="sum")
    with torch.no_grad():
        likely = (1 - torch.softmax(logits, 2)[:, :, 0]).numpy()
        best = logits.argmax(2).numpy()
    rows = []  # window, first, last, labels or None
    for w, x in enumerate(batch):
        gold = set(x.cues)
        for (f, l), y in zip(x.cues, x.links):
            rows.append((w, f, l, y))
        if not negatives:
            continue
        runs, n, i = [], len(x.firsts), 0
        while i < n:
            if likely[w, i] > 0.15:
                j = i + 1
                while j < n and likely[w, j] > 0.15 and best[w, j] not in (1, 4) and j - i < 14:
                    j += 1
                runs.append((i, j - 1))
                i = j
            else:
                i += 1
        wrong = 0
        for f, l in runs:
            if (f, l) in gold:
                continue
            touched = [k for k, (a, b) in enumerate(x.cues) if f <= b and a <= l]
            if touched and rng.random() < 0.5:
                rows.append((w, f, l, x.links[touched[0]]))
            elif not touched and wrong < 6:
                rows.append((w, f, l, None))
                wrong += 1
    if not rows:
        return cue_loss, cue_loss * 0, cue_loss * 0, 0
    if len(rows) > 220:
        rows = rng.sample(rows, 220)
    rows.sort(key=lambda r: r[3] is None)
    good = sum(r[3] is not None for r in rows)
    t = lambda k: torch.tensor([r[k] for r in rows])
    # Every cue gets a band of words around it for its own window: the rest would cost time and teach little.
    band = min(BAND, seen.shape[1])
    begin = (t(1) - BAND_BEFORE).clamp(min=0).minimum((seen.sum(1)[t(0)] - band).clamp(min=0))
    at = (begin.unsqueeze(1) + torch.arange(band)).clamp(max=seen.shape[1] - 1)
    which = t(0).unsqueeze(1)
    seen = seen[which, at]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores_, real = model.links(words[which, at], logits.detach()[which, at], seen,
                                    pad([x.sentences for x in batch])[which, at],
                                    pad([x.paragraphs for x in batch])[which, at], torch.arange(len(rows)),
                                    t(1) - begin, (t(2) - begin).clamp(max=band - 1))
    target = torch.tensor([float(r[3] is not None) for r in rows])
    real_loss = F.binary_cross_entropy_with_logits(real.float(), target, reduction="sum")
    if good:
        gold = torch.zeros(good, band, dtype=torch.long)
        for k, r in enumerate(rows[:good]):
            y = r[3][int(begin[k]):int(begin[k]) + band]
            gold[k, :len(y)] = torch.tensor(y)
        link_loss = model.link_crf.nll(scores_[:good], gold, seen[:good]).sum()
    else:
        link_loss = cue_loss * 0
    return cue_loss, link_loss, real_loss, good


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", required=True, help="folder of PolNeAR with train/")
    a.add_argument("--encoder", required=True, help="ONNX file of the encoder to start from")
    a.add_argument("--tokenizer", required=True, help="tokenizer.json of the encoder")
    a.add_argument("--layers", type=int, default=6)
    a.add_argument("--keep", help="which layers of the encoder to take, as 0,2,4")
    a.add_argument("--out", required=True)
    a.add_argument("--scorer", required=True, help="attribution.py")
    a.add_argument("--nested", help="folder or file of nested sentences to learn from, too")
    a.add_argument("--copies", type=int, default=2, help="how often an epoch sees the nested sentences")
    a.add_argument("--compose", type=int, default=0, help="framed sentences an epoch, see nested.py")
    a.add_argument("--aux", type=float, default=0.1, help="weight of the loss that tells source and content words apart")
    a.add_argument("--epochs", type=int, default=6)
    a.add_argument("--minutes", type=float, default=1e9, help="stop taking steps after this long")
    a.add_argument("--lr", type=float, default=2e-4)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--decay", type=float, default=0.9, help="factor of the learning rate from layer to layer")
    a.add_argument("--budget", type=int, default=3072)
    a.add_argument("--drop", type=float, default=0.1)
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--steps", type=int, default=0, help="stop after so many steps (to try things)")
    a.add_argument("--resume", help="checkpoint to take weights from")
    a.add_argument("--whole", action="store_true", help="train on the tune articles, too")
    a = a.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    pieces = WordPieces.from_tokenizer_json(a.tokenizer)
    tune = set(Path(__file__).with_name("tune.txt").read_text().split())
    docs = read_part(Path(a.data) / "train")
    if not a.whole:
        docs = [d for d in docs if d.name not in tune]
    extra = []
    if a.nested:
        extra = read_nested(a.nested) * a.copies
    print(len(docs), "documents,", sum(len(d.forms) for d in docs), "words,", len(extra), "nested passages", flush=True)

    model = Attribution(a.layers, drop=a.drop)
    load_onnx_encoder(model, a.encoder, [int(i) for i in a.keep.split(",")] if a.keep else None)
    if a.resume:
        model.load_state_dict(torch.load(a.resume)["model"], strict=False)
    model.encoder.word.weight.requires_grad_(False)
    plan = random.Random(0)
    plan = batches(epoch_examples(docs, pieces, plan, [*extra, *compose(docs, plan, a.compose)]), a.budget, plan)
    total = len(plan) * a.epochs
    groups = []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            lr = a.lr * a.decay ** (a.layers - 1 - int(name.split(".")[2]))
        elif name.startswith(("encoder.shape", "encoder.layout", "encoder.quote")):
            lr = a.head_lr
        elif name.startswith("encoder."):
            lr = a.lr * a.decay ** a.layers
        else:
            lr = a.head_lr
        if "crf" in name:
            lr = 5e-3
        groups.append({"params": [p], "lr": lr, "base": lr, "weight_decay": 0.01 if p.ndim > 1 else 0.0})
    opt = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6, fused=True)
    trained = [p for p in model.parameters() if p.requires_grad]
    ema = [p.detach().clone() for p in trained]
    warm = max(20, int(0.06 * total))
    step, start, done = 0, time.time(), False
    tally = np.zeros(5)
    for epoch in range(a.epochs):
        model.train()
        composed = compose(docs, rng, a.compose) if a.compose else []
        examples = epoch_examples(docs, pieces, rng, [*extra, *composed])
        for batch in batches(examples, a.budget, rng):
            # The schedule follows steps, or the clock where there is a limit of minutes, whichever is further on.
            share = max(step / total, (time.time() - start) / 60 / a.minutes)
            factor = min((step + 1) / warm, max(0.0, 1 - share)) if share < 1 else 0.0
            for g in opt.param_groups:
                g["lr"] = g["base"] * factor
            cue, link, real, good = losses(model, batch, rng, step > 150 or a.resume is not None, a.aux)
            loss = (cue + link + 2 * real) / (good + 5)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            norm = torch.nn.utils.clip_grad_norm_(trained, 1.0)
            opt.step()
            with torch.no_grad():
                torch._foreach_lerp_(ema, trained, 1 - min(0.998, (step + 1) / (step + 10)))
            step += 1
            tally += [cue.item(), link.item(), real.item(), good, sum(len(x.ids) for x in batch)]
            if step % 50 == 0 or step == a.steps:
                t = time.time() - start
                print(f"epoch {epoch} step {step}/{total} {t:.0f}s cue {tally[0] / tally[3]:.3f} link {tally[1] / tally[3]:.3f} "
                      f"real {tally[2] / tally[3]:.3f} pieces/s {tally[4] * step / max(1, (step % 50) or 50) / t:.0f} norm {norm:.2f}", flush=True)
                tally[:] = 0
            if step == a.steps or share >= 1:
                done = True
                break
        live = [p.detach().clone() for p in trained]
        with torch.no_grad():
            torch._foreach_copy_(trained, ema)
        torch.save({"model": model.state_dict(), "args": vars(a), "epoch": epoch, "step": step}, out / "last.tmp")
        (out / "last.tmp").rename(out / "last.pt")
        if epoch % 2 == 1 or epoch == a.epochs - 1 or done:
            t = time.time()
            model.eval()
            with tempfile.TemporaryDirectory() as tmp:
                predict_folder(TorchModel(model, pieces, half=True), Path(a.data) / "train", Path(tmp), tune,
                               {"cueBias": 1.0, "threshold": 0.5})
                print(f"after epoch {epoch} on tune:", scores(a.scorer, Path(a.data) / "train", Path(tmp), tune),
                      f"({time.time() - t:.0f}s)", flush=True)
            start += time.time() - t
        if done:
            break
        with torch.no_grad():
            torch._foreach_copy_(trained, live)


if __name__ == "__main__":
    main()
