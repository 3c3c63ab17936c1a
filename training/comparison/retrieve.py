"""First step: claims that answer one question get near vectors (InfoNCE over batches; van den Oord and others 2018)."""

import argparse
import time

import torch
import torch.nn.functional as F

from data import Dossier, Pieces, UNRELATED, of_question, questions, seeded
from network import Reader, load_encoder

TOGETHER, TEMPERATURE = 8, 0.07


def padded(rows):
    """Rows of (ids, roles) as tensors of ids, roles and what is no padding."""
    length = max(len(ids) for ids, _ in rows)
    out = torch.zeros(3, len(rows), length, dtype=torch.long)
    for i, (ids, roles) in enumerate(rows):
        out[0, i, :len(ids)], out[1, i, :len(ids)], out[2, i, :len(ids)] = torch.tensor(ids), torch.tensor(roles), 1
    return out


def loss(reader, rows, pairs):
    """How much nearer related claims are than the others of the batch."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    parts = [order[i:i + 64] for i in range(0, len(order), 64)]
    vectors = torch.cat([reader(*padded([rows[i] for i in part]))[1] for part in parts])
    at = {i: n for n, i in enumerate(order)}
    likeness = vectors @ vectors.T / TEMPERATURE - torch.eye(len(rows)) * 1e4
    related = torch.zeros(len(rows), len(rows), dtype=torch.bool)
    for i, j, relation, _ in pairs:
        if relation != UNRELATED:
            related[at[i], at[j]] = related[at[j], at[i]] = True
    has = related.any(1)
    far = torch.logsumexp(likeness.masked_fill(~related, -1e4), 1) - torch.logsumexp(likeness, 1)
    return -far[has].mean()


def batches(found, dossiers, pieces, rng):
    """Questions by eights, and parts of dossiers: their texts and which of them are related."""
    order = rng.sample(range(len(found)), len(found))
    plan = [("questions", order[i:i + TOGETHER]) for i in range(0, len(order), TOGETHER)]
    plan += [("dossier", n) for n in range(len(dossiers)) for _ in range(4)]
    rng.shuffle(plan)
    for kind, what in plan:
        rows, pairs = [], []
        if kind == "questions":
            for n in what:
                more, related = of_question(found[n], pieces, rng)
                pairs += [(i + len(rows), j + len(rows), r, k) for i, j, r, k in related]
                rows += more
        else:
            dossier = dossiers[what]
            rows, pairs = dossier.rows, [(i, j, r, k) for (i, j), (r, k) in dossier.related.items()]
        if rows and pairs:
            yield rows, pairs


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--encoder", required=True, help="ONNX file of MiniLM-L6")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--questions", required=True)
    a.add_argument("--readings", required=True)
    a.add_argument("--dossiers", nargs="+", required=True)
    a.add_argument("--minutes", type=float, default=10)
    a.add_argument("--lr", type=float, default=2e-4)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--out", required=True)
    a = a.parse_args()
    torch.manual_seed(a.seed)
    rng, pieces = seeded(a.seed), Pieces(a.tokenizer)
    found, dossiers = questions(a.questions), [Dossier(d, a.readings, pieces) for d in a.dossiers]
    reader = Reader()
    load_encoder(reader, a.encoder)
    frozen = [reader.word, *reader.layers[:2]]
    for module in frozen:
        module.requires_grad_(False)
    weights = [p for p in reader.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(weights, a.lr, weight_decay=0.01)
    kept = {k: v.clone() for k, v in reader.state_dict().items()}
    begin, step, losses = time.time(), 0, []
    while time.time() - begin < a.minutes * 60:
        for rows, pairs in batches(found, dossiers, pieces, rng):
            left = 1 - (time.time() - begin) / 60 / a.minutes
            if left <= 0:
                break
            for group in optimizer.param_groups:
                group["lr"] = a.lr * min(1, (step + 1) / 40) * max(0.02, left)
            value = loss(reader, rows, pairs)
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
            step += 1
            decay = min(0.995, (step + 1) / (step + 10))
            with torch.no_grad():
                for k, v in reader.state_dict().items():
                    kept[k].mul_(decay).add_(v, alpha=1 - decay)
            losses.append(value.item())
            if step % 25 == 0:
                print(step, round(sum(losses[-25:]) / 25, 3), round(time.time() - begin), flush=True)
    torch.save(kept, a.out)


if __name__ == "__main__":
    main()
