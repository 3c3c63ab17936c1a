"""The network: an encoder of six layers reads every claim once. All of it gives the claim's vector, by which neighbours are
found; its lower half gives a vector for each piece, and for two neighbours three more layers read both together
(PreTTR; MacAvaney and others 2020)."""

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

LOWER, LAYERS, WIDTH, VECTOR = 3, 6, 384, 128


class Layer(nn.Module):
    def __init__(self, d=WIDTH, heads=12, inner=1536, drop=0.1):
        super().__init__()
        self.heads = heads
        self.qkv, self.out, self.norm1 = nn.Linear(d, 3 * d), nn.Linear(d, d), nn.LayerNorm(d, eps=1e-12)
        self.up, self.down, self.norm2 = nn.Linear(d, inner), nn.Linear(inner, d), nn.LayerNorm(d, eps=1e-12)
        self.drop = nn.Dropout(drop)

    def forward(self, x, bias):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(d // self.heads) + bias, -1)
        x = self.norm1(x + self.drop(self.out((a @ v).transpose(1, 2).reshape(b, t, d))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


def bias_of(mask):
    return (1 - mask.float())[:, None, None, :] * -1e4


class Reader(nn.Module):
    """Claims to vectors of pieces (lower half) and one vector of length one for each claim (all of it)."""

    def __init__(self, drop=0.1):
        super().__init__()
        self.word, self.position, self.kind = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(drop)
        self.layers = nn.ModuleList(Layer(drop=drop) for _ in range(LAYERS))
        self.pool = nn.Linear(WIDTH, VECTOR)

    def forward(self, ids, kinds, mask):
        x = self.word(ids) + self.position(torch.arange(ids.shape[1], device=ids.device)) + self.kind(kinds)
        x, bias = self.drop(self.norm(x)), bias_of(mask)
        for n, layer in enumerate(self.layers):
            x = layer(x, bias)
            lower = x if n + 1 == LOWER else lower if n + 1 > LOWER else None
        own = (mask * kinds).unsqueeze(2).float()
        return lower, F.normalize(self.pool((x * own).sum(1) / own.sum(1).clamp_min(1)), dim=1)


class Pairs(nn.Module):
    """Two claims, read together, to four scores of relation and six of kind."""

    def __init__(self, drop=0.1):
        super().__init__()
        self.layers = nn.ModuleList(Layer(drop=drop) for _ in range(LAYERS - LOWER))
        self.side = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.role = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.hidden, self.relation, self.on = nn.Linear(4 * WIDTH, WIDTH), nn.Linear(WIDTH, 4), nn.Linear(WIDTH, 6)
        self.drop = nn.Dropout(drop)

    def forward(self, pieces, side, role, mask):
        y = pieces + side.unsqueeze(2).float() * self.side + role.unsqueeze(2).float() * self.role
        bias = bias_of(mask)
        for layer in self.layers:
            y = layer(y, bias)
        mean = lambda m: (y * m).sum(1) / m.sum(1).clamp_min(1)
        a, b = mean((role * (1 - side)).unsqueeze(2).float()), mean((role * side).unsqueeze(2).float())
        f = torch.cat([y[:, 0], (a + b) / 2, a * b, (a - b).abs()], 1)
        h = torch.tanh(self.hidden(self.drop(f)))
        return self.relation(self.drop(h)), self.on(self.drop(h))


def load_encoder(reader, path):
    """Fills the reader from a BERT in an ONNX file whose linear weights are found by their MatMul nodes."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    named = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    weights = {n.name.strip("/").removesuffix("/MatMul").replace("/", "."): named[x]
               for n in graph.node if n.op_type == "MatMul" and n.name.endswith("/MatMul")
               for x in n.input if x in named and named[x].ndim == 2}

    def put(parameter, array):
        with torch.no_grad():
            parameter.copy_(torch.from_numpy(np.array(array, dtype=np.float32)))

    for mine, theirs in ((reader.word, "word_embeddings"), (reader.position, "position_embeddings"),
                         (reader.kind, "token_type_embeddings")):
        put(mine.weight, named[f"embeddings.{theirs}.weight"])
    put(reader.norm.weight, named["embeddings.LayerNorm.weight"])
    put(reader.norm.bias, named["embeddings.LayerNorm.bias"])
    for i, layer in enumerate(reader.layers):
        pre = f"encoder.layer.{i}."
        three = [pre + "attention.self." + k for k in ("query", "key", "value")]
        put(layer.qkv.weight, np.concatenate([weights[k].T for k in three]))
        put(layer.qkv.bias, np.concatenate([named[k + ".bias"] for k in three]))
        for mine, theirs in ((layer.out, "attention.output.dense"), (layer.up, "intermediate.dense"),
                             (layer.down, "output.dense")):
            put(mine.weight, weights[pre + theirs].T)
            put(mine.bias, named[pre + theirs + ".bias"])
        for mine, theirs in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
            put(mine.weight, named[pre + theirs + ".weight"])
            put(mine.bias, named[pre + theirs + ".bias"])
