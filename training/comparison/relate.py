"""Second step: what two near claims are to each other. The lower half of the reader stays as it is and is run once for
every claim; the layers that read pairs begin as the reader's upper half."""

import argparse
import time

import torch
import torch.nn.functional as F

from data import AGREE, CONFLICT, PLANNED, UNRELATED, Dossier, Pieces, of_question, questions, seeded
from network import LOWER, WIDTH, Pairs, Reader
from retrieve import padded

NEAREST, BATCH = 12, 64


def read(reader, rows, size=128):
    """For every row its lower vectors, as half floats, with its roles; and the vectors of all rows."""
    lower, whole = [None] * len(rows), [None] * len(rows)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    with torch.no_grad():
        for begin in range(0, len(order), size):
            part = order[begin:begin + size]
            states, vectors = reader(*padded([rows[i] for i in part]))
            for n, i in enumerate(part):
                length = len(rows[i][0])
                lower[i] = (states[n, :length].half(), torch.tensor(rows[i][1], dtype=torch.int8))
                whole[i] = vectors[n]
    return lower, torch.stack(whole)


def neighbours(vectors, count=NEAREST):
    """Pairs of which one is among the other's nearest."""
    likeness = vectors @ vectors.T
    likeness.fill_diagonal_(-2)
    near = likeness.topk(min(count, len(vectors) - 1), 1).indices.tolist()
    return sorted({(min(i, j), max(i, j)) for i, row in enumerate(near) for j in row})


def joined(pairs, lower):
    """Both claims of each pair one after the other: vectors, sides, roles, and what is no padding."""
    length = max(len(lower[i][0]) + len(lower[j][0]) for i, j in pairs)
    x = torch.zeros(len(pairs), length, WIDTH)
    flags = torch.zeros(3, len(pairs), length, dtype=torch.long)
    for n, (i, j) in enumerate(pairs):
        a, b = len(lower[i][0]), len(lower[j][0])
        x[n, :a], x[n, a:a + b] = lower[i][0].float(), lower[j][0].float()
        flags[0, n, a:a + b] = 1
        flags[1, n, :a], flags[1, n, a:a + b] = lower[i][1].long(), lower[j][1].long()
        flags[2, n, :a + b] = 1
    return x, *flags


def scores(network, pairs, lower, size=BATCH):
    """Chances of the four relations of each pair."""
    order = sorted(range(len(pairs)), key=lambda n: len(lower[pairs[n][0]][0]) + len(lower[pairs[n][1]][0]))
    found = torch.zeros(len(pairs), 4)
    with torch.no_grad():
        for begin in range(0, len(order), size):
            part = order[begin:begin + size]
            found[part] = torch.softmax(network(*joined([pairs[n] for n in part], lower))[0], 1)
    return found


def precision(chances, right):
    """Average precision."""
    right = right[torch.argsort(chances, descending=True)].float()
    return float((torch.cumsum(right, 0) / torch.arange(1, len(right) + 1) * right).sum() / right.sum().clamp_min(1))


def epoch(of_questions, of_dossiers, lower, rng):
    """Batches of pairs nearly equal in length."""
    todo = []
    for pairs in of_questions:
        for relation, most in ((CONFLICT, 3), (AGREE, 2), (PLANNED, 1), (UNRELATED, 3)):
            some = [p for p in pairs if p[2] == relation]
            todo += rng.sample(some, min(most, len(some)))
    for related, alike, near in of_dossiers:
        todo += related + rng.sample(alike, min(20, len(alike)))
        todo += rng.sample(near, min(int(1.6 * len(related)), len(near)))
    rng.shuffle(todo)
    length = lambda p: len(lower[p[0]][0]) + len(lower[p[1]][0])
    batches = []
    for begin in range(0, len(todo), 20 * BATCH):
        part = sorted(todo[begin:begin + 20 * BATCH], key=length)
        batches += [part[i:i + BATCH] for i in range(0, len(part), BATCH)]
    rng.shuffle(batches)
    return batches


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--reader", required=True, help="what retrieve.py made")
    a.add_argument("--begin", help="pairs to go on from")
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--questions", required=True)
    a.add_argument("--readings", required=True)
    a.add_argument("--dossiers", nargs="+", required=True)
    a.add_argument("--choose", nargs="*", default=[], help="dossiers to print figures on")
    a.add_argument("--minutes", type=float, default=25)
    a.add_argument("--lr", type=float, default=3e-4)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--out", required=True)
    a = a.parse_args()
    torch.manual_seed(a.seed)
    rng, pieces = seeded(a.seed), Pieces(a.tokenizer)
    reader = Reader()
    reader.load_state_dict(torch.load(a.reader))
    reader.eval()
    network = Pairs()
    for mine, theirs in zip(network.layers, reader.layers[LOWER:]):
        mine.load_state_dict(theirs.state_dict())
    if a.begin:
        network.load_state_dict(torch.load(a.begin))
    rows, of_questions, of_dossiers = [], [], []
    for x in questions(a.questions):
        more, pairs = of_question(x, pieces, rng)
        of_questions.append([(i + len(rows), j + len(rows), r, k) for i, j, r, k in pairs])
        rows += more
    dossiers = []
    for d in a.dossiers:
        dossiers.append((len(rows), Dossier(d, a.readings, pieces)))
        rows += dossiers[-1][1].rows
    lower, whole = read(reader, rows)
    for at, d in dossiers:
        here = lambda p: (p[0] + at, p[1] + at)
        near = [p for p in neighbours(whole[at:at + len(d.rows)]) if p not in d.related]
        of_dossiers.append(([(*here(p), r, k) for p, (r, k) in d.related.items()],
                            [(*here(p), UNRELATED, -1) for p in sorted(d.alike)],
                            [(*here(p), UNRELATED, -1) for p in near]))
    choose = [(d, *read(reader, d.rows)) for d in (Dossier(c, a.readings, pieces) for c in a.choose)]
    print(len(of_questions), "questions", len(of_dossiers), "dossiers", len(rows), "claims", flush=True)

    body = [p for layer in network.layers for p in layer.parameters()]
    known = {id(p) for p in body}
    optimizer = torch.optim.AdamW([{"params": body, "base": a.lr},
                                   {"params": [p for p in network.parameters() if id(p) not in known], "base": 3 * a.lr}],
                                  a.lr, weight_decay=0.01)
    kept = {k: v.clone() for k, v in network.state_dict().items()}
    begin, step, losses, plan = time.time(), 0, [], []
    while (left := 1 - (time.time() - begin) / 60 / a.minutes) > 0:
        plan = plan or epoch(of_questions, of_dossiers, lower, rng)
        batch = [(j, i, r, k) if rng.random() < 0.5 else (i, j, r, k) for i, j, r, k in plan.pop()]
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * min(1, (step + 1) / 60) * max(0.02, left)
        relation, on = network(*joined([p[:2] for p in batch], lower))
        kinds = torch.tensor([p[3] for p in batch])
        value = F.cross_entropy(relation, torch.tensor([p[2] for p in batch]), label_smoothing=0.03)
        if (kinds >= 0).any():
            value = value + 0.15 * F.cross_entropy(on[kinds >= 0], kinds[kinds >= 0])
        optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        step += 1
        decay = min(0.995, (step + 1) / (step + 10))
        with torch.no_grad():
            for k, v in network.state_dict().items():
                kept[k].mul_(decay).add_(v, alpha=1 - decay)
        losses.append(value.item())
        if step % 50 == 0:
            print(step, round(sum(losses[-50:]) / 50, 3), round(time.time() - begin), flush=True)
        if step % 300 == 0:
            torch.save(kept, a.out + ".part")
    torch.save(kept, a.out)
    network.load_state_dict(kept)
    network.eval()
    for d, states, vectors in choose:
        pairs = neighbours(vectors)
        chances = scores(network, pairs, states)
        truth = torch.tensor([d.related.get(p, (UNRELATED, -1))[0] for p in pairs])
        print(d.name, "conflict", round(precision(chances[:, CONFLICT], truth == CONFLICT), 3), "together",
              round(precision(chances[:, AGREE] + chances[:, CONFLICT], (truth == AGREE) | (truth == CONFLICT)), 3), flush=True)


if __name__ == "__main__":
    main()
