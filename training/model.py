"""The network: a BERT encoder with word features, a cue tagger, and a span decoder that reads the window once for
every cue, a scorer of entity mentions, and a parser. Sequence decisions are linear-chain conditional random fields over BIEU labels."""

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from entities import LONGEST, TYPES
from words import LAYOUTS, QUOTE_STATES, SHAPES

CUE_LABELS = ["O", "B", "I", "E", "U"]
LINK_LABELS = ["O", "B-source", "I-source", "E-source", "U-source", "B-content", "I-content", "E-content", "U-content"]
FAR = 48  # distances beyond this many words are one bucket


def legal(labels):
    """Which label may follow which: inside a span one goes on or ends, outside one stays or begins."""
    n = len(labels)
    ok = np.zeros((n, n), dtype=bool)
    for i, a in enumerate(labels):
        for j, b in enumerate(labels):
            open_ = a[0] in "BI"
            if open_:
                ok[i, j] = b[0] in "IE" and a[1:] == b[1:]
            else:
                ok[i, j] = b[0] in "OBU"
    return ok


class Crf(nn.Module):
    """Linear chain. A window may begin and end inside a span, so every label may come first and last."""

    def __init__(self, labels):
        super().__init__()
        n = len(labels)
        self.trans = nn.Parameter(torch.zeros(n, n))
        self.first = nn.Parameter(torch.zeros(n))
        self.final = nn.Parameter(torch.zeros(n))
        self.register_buffer("wall", torch.from_numpy(np.where(legal(labels), 0.0, -1e4).astype(np.float32)))

    def nll(self, emit, gold, mask):
        """emit [B,T,n], gold [B,T], mask [B,T] (true for the first words of each row) -> [B]"""
        emit = emit.float()
        t = self.trans + self.wall
        lengths = mask.sum(1)
        # In the space of probabilities, so that a step costs one small matrix product; walls become exact zeros.
        jump = torch.exp(t)
        steps, seen = emit.unbind(1), mask.unsqueeze(2).unbind(1)
        a = self.first + steps[0]
        for i in range(1, len(steps)):
            top = a.detach().max(1, keepdim=True).values
            new = torch.log((torch.exp(a - top) @ jump).clamp_min(1e-30)) + top + steps[i]
            a = torch.where(seen[i], new, a)
        total = torch.logsumexp(a + self.final, 1)
        e = emit.gather(2, gold.unsqueeze(2)).squeeze(2)
        path = self.first[gold[:, 0]] + (e * mask).sum(1)
        path = path + (t[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum(1)
        last = gold.gather(1, (lengths - 1).unsqueeze(1)).squeeze(1)
        return total - path - self.final[last]


class Attention(torch.autograd.Function):
    """Attention over windows without padding, which ONNX Runtime has as one operator of its own."""

    @staticmethod
    def forward(ctx, q, k, v, heads):
        b, t, d = q.shape
        q, k, v = (x.view(b, t, heads, d // heads).transpose(1, 2) for x in (q, k, v))
        return F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(b, t, d)

    @staticmethod
    def symbolic(g, q, k, v, heads):
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(q.type())


def bias_of(mask, dtype):
    """What is added to attention: far below zero on padding; None where mask is None, for one window alone."""
    return None if mask is None else (1.0 - mask.to(dtype)).unsqueeze(1).unsqueeze(1) * -1e4


class Layer(nn.Module):
    def __init__(self, d, heads, inner, drop):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)
        self.norm1 = nn.LayerNorm(d, eps=1e-12)
        self.up = nn.Linear(d, inner)
        self.down = nn.Linear(inner, d)
        self.norm2 = nn.LayerNorm(d, eps=1e-12)
        self.drop = nn.Dropout(drop)
        self.p = drop

    def forward(self, x, bias):
        """bias [B,1,1,T] is far below zero on padding; None where there is none."""
        b, t, d = x.shape
        if bias is None:
            y = Attention.apply(*self.qkv(x).chunk(3, 2), self.heads)
        else:
            q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype)).transpose(1, 2).reshape(b, t, d)
        x = self.norm1(x + self.drop(self.out(y)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, d=384, heads=12, inner=1536, vocabulary=30522, drop=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, d)
        self.position = nn.Embedding(512, d)
        self.kind = nn.Parameter(torch.zeros(d))
        self.norm = nn.LayerNorm(d, eps=1e-12)
        self.shape = nn.Embedding(len(SHAPES), d)
        self.layout = nn.Embedding(len(LAYOUTS), d)
        self.quote = nn.Embedding(len(QUOTE_STATES), d)
        for e in (self.shape, self.layout, self.quote):
            nn.init.zeros_(e.weight)
        self.layers = nn.ModuleList(Layer(d, heads, inner, drop) for _ in range(layers))
        self.drop = nn.Dropout(drop)

    def forward(self, ids, mask, shape, layout, quote, lower=None):
        """Vectors of the pieces; with lower, those after that many layers, too. mask is None for one window alone."""
        position = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(position) + self.kind
        x = x + self.shape(shape) + self.layout(layout) + self.quote(quote)
        x = self.drop(self.norm(x))
        bias = bias_of(mask, x.dtype)
        below = x
        for k, layer in enumerate(self.layers):
            x = layer(x, bias)
            if lower is not None and k + 1 == lower:
                below = x
        return x if lower is None else (x, below)


class Links(nn.Module):
    """Label scores for every (cue, word) of windows: source and content spans, and whether the cue is one at all."""

    def __init__(self, d, width=128, heads=4, drop=0.1):
        super().__init__()
        self.word = nn.Linear(d, width)
        self.cue = nn.Linear(d, width)
        self.both = nn.Linear(d, width)
        self.distance = nn.Embedding(2 * FAR + 1, width)
        self.sentence = nn.Embedding(7, width)
        self.paragraph = nn.Embedding(5, width)
        self.other = nn.Linear(5, width)
        self.norm0 = nn.LayerNorm(width)
        self.before = nn.Linear(3 * width, width)
        self.norm1 = nn.LayerNorm(width)
        self.mix = nn.ModuleList(Layer(width, heads, 2 * width, drop) for _ in range(1))
        self.after = nn.Linear(3 * width, width)
        self.norm2 = nn.LayerNorm(width)
        self.labels = nn.Linear(width, len(LINK_LABELS))
        self.real = nn.Sequential(nn.Linear(d + 2 * width, width), nn.GELU(), nn.Linear(width, 1))
        self.drop = nn.Dropout(drop)

    @staticmethod
    def _neighbours(x):
        left = F.pad(x[:, :-1], (0, 0, 1, 0))
        right = F.pad(x[:, 1:], (0, 0, 0, 1))
        return torch.cat([left, x, right], 2)

    def forward(self, words, cue_logits, mask, sentence, paragraph, window, first, last):
        """words [B,W,d], cue_logits [B,W,5], mask [B,W], sentence and paragraph [B,W] (running numbers),
        window, first, last [K] (which window, first and last word of each cue) -> [K,W,9], [K]
        For one window alone mask and window are None."""
        at = torch.arange(words.shape[1], device=words.device).unsqueeze(0)
        f, l = first.unsqueeze(1), last.unsqueeze(1)
        inside = ((at >= f) & (at <= l)).to(words.dtype)
        of = (lambda x: x) if window is None else (lambda x: x[window])
        h = of(words)
        cue = (h * inside.unsqueeze(2)).sum(1) / inside.sum(1, keepdim=True)
        gap = torch.clamp(at - f, max=0) + torch.clamp(at - l, min=0)
        gap = torch.clamp(gap, -FAR, FAR) + FAR
        s, p = (of(x).expand(first.shape[0], -1) for x in (sentence, paragraph))
        s = torch.clamp(s - s.gather(1, f), -3, 3) + 3
        p = torch.clamp(p - p.gather(1, f), -2, 2) + 2
        x = of(self.word(words)) + self.cue(cue).unsqueeze(1) + self.both(h * cue.unsqueeze(1))
        x = x + self.distance(gap) + self.sentence(s) + self.paragraph(p)
        x = x + of(self.other(torch.softmax(cue_logits.float(), 2)))
        seen = None if mask is None else of(mask).to(x.dtype).unsqueeze(2)
        only = (lambda x: x) if mask is None else (lambda x: x * seen)
        x = only(self.drop(F.gelu(self.norm0(x))))
        x = only(self.norm1(x + F.gelu(self.before(self._neighbours(x)))))
        bias = None if mask is None else bias_of(of(mask), x.dtype)
        for layer in self.mix:
            x = layer(x, bias)
        x = only(x)
        x = self.norm2(x + F.gelu(self.after(self._neighbours(x))))
        top = (x if bias is None else x + bias.squeeze(1).transpose(1, 2)).max(1).values
        here = (x * inside.unsqueeze(2)).sum(1) / inside.sum(1, keepdim=True)
        return self.labels(x), self.real(torch.cat([cue, top, here], 1)).squeeze(1)


class EntitySpans(nn.Module):
    """Scores for every run of up to LONGEST words and every type, each on its own (mentions nest, and one run may be of
    two types): from its first and last word, its mean and its length."""

    def __init__(self, d, width=160, drop=0.1):
        super().__init__()
        self.first, self.last, self.mean = (nn.Linear(d, width) for _ in range(3))
        self.length = nn.Embedding(LONGEST, width)
        self.norm = nn.LayerNorm(width)
        self.types = nn.ModuleDict({name: nn.Linear(width, len(t)) for name, t in TYPES.items()})
        for head in self.types.values():
            nn.init.constant_(head.bias, -4.0)
        self.drop = nn.Dropout(drop)

    def forward(self, x, corpus):
        """x [B,W,d] -> [B,W,LONGEST,types]; runs that reach beyond the last word score on padding."""
        n = x.shape[1]
        first, last, mean = self.first(x), self.last(x), self.mean(x).float()
        total = torch.zeros_like(mean)
        last, mean = (F.pad(t, (0, 0, 0, LONGEST - 1)) for t in (last, mean))
        out = []
        for k in range(LONGEST):
            total = total + mean[:, k:k + n]
            end = last[:, k:k + n]
            h = first + end + first * end + (total / (k + 1)).to(first.dtype) + self.length.weight[k]
            out.append(self.drop(F.gelu(self.norm(h))))
        return self.types[corpus](torch.stack(out, 2))


class EntityBranch(nn.Module):
    """Entities from the vectors of a lower layer of the encoder, through upper layers of their own: the lower layers are
    shared with the statements, and neither task changes the other's upper ones."""

    LOWER = 3

    def __init__(self, d=384, layers=2, drop=0.1):
        super().__init__()
        self.layers = nn.ModuleList(Layer(d, 12, 1536, drop) for _ in range(layers))
        self.spans = EntitySpans(d, drop=drop)
        self.drop = nn.Dropout(drop)

    def forward(self, below, mask, firsts, corpus):
        """below [B,T,d]: vectors of the pieces after LOWER layers -> [B,W,LONGEST,types]"""
        bias = bias_of(mask, below.dtype)
        for layer in self.layers:
            below = layer(below, bias)
        x = below.gather(1, firsts.unsqueeze(2).expand(-1, -1, below.shape[2]))
        return self.spans(self.drop(x), corpus)


class SyntaxBranch(nn.Module):
    """Tags and trees of syntactic words from the vectors of a lower layer, through upper layers of its own, as the
    entities have it. Heads are found by a biaffine score for every pair of words of a sentence, labels by another one for
    the pairs that were chosen."""

    LOWER = 3
    PARTS = 4  # a whole token, its first part, one in the middle, its last part
    ARC, LABEL = 256, 64

    def __init__(self, tags, relations, d=384, layers=3, drop=0.1, word_drop=0.33):
        super().__init__()
        self.layers = nn.ModuleList(Layer(d, 12, 1536, drop) for _ in range(layers))
        self.last = nn.Linear(d, d)
        self.part = nn.Embedding(self.PARTS, d)
        self.norm = nn.LayerNorm(d)
        for p in (self.last.weight, self.last.bias, self.part.weight):
            nn.init.zeros_(p)
        self.tag = nn.Linear(d, tags)
        self.up = nn.Linear(d, 2 * self.ARC + 2 * self.LABEL)
        self.root = nn.Parameter(torch.randn(1, self.ARC + self.LABEL) * 0.1)
        self.arc = nn.Linear(self.ARC, self.ARC, bias=False)
        self.arc_head = nn.Linear(self.ARC, 1, bias=False)
        self.label = nn.Linear(self.LABEL, relations * self.LABEL, bias=False)
        self.label_both = nn.Linear(2 * self.LABEL, relations)
        nn.init.zeros_(self.arc.weight)
        nn.init.normal_(self.label.weight, std=0.02)
        self.relations = relations
        self.drop = nn.Dropout(drop)
        self.word_drop = nn.Dropout(word_drop)

    def words(self, lower, mask, first, last, part):
        """lower [B,T,d], first and last piece and part of each word [B,W] -> [B,W,d]"""
        bias = bias_of(mask, lower.dtype)
        for layer in self.layers:
            lower = layer(lower, bias)
        of = lambda at: lower.gather(1, at.unsqueeze(2).expand(-1, -1, lower.shape[2]))
        return self.drop(self.norm(of(first) + self.last(of(last)) + self.part(part)))

    def scores(self, x, sentence):
        """x [B,W,d], sentence [B,W] (running numbers) -> tag scores [B,W,tags], arc scores [B,W,W+1] (head 0 is the root,
        other sentences are far below zero), label vectors of dependents [B,W,l] and of heads [B,W+1,l]"""
        arc_dep, arc_head, label_dep, label_head = self.word_drop(F.leaky_relu(self.up(x), 0.1)).split(
            [self.ARC, self.ARC, self.LABEL, self.LABEL], 2)
        root = self.root.unsqueeze(0).expand(x.shape[0], 1, -1)
        arc_head = torch.cat([root[:, :, :self.ARC], arc_head], 1)
        label_head = torch.cat([root[:, :, self.ARC:], label_head], 1)
        arcs = self.arc(arc_dep) @ arc_head.transpose(1, 2) / self.ARC ** 0.5 + self.arc_head(arc_head).transpose(1, 2)
        other = (sentence.unsqueeze(2) != sentence.unsqueeze(1)).to(arcs.dtype)
        own = torch.eye(x.shape[1], dtype=arcs.dtype, device=x.device).unsqueeze(0)
        arcs = arcs + F.pad(torch.clamp(other + own, max=1.0), (1, 0)) * -1e4
        return self.tag(x), arcs, label_dep, label_head

    def labels(self, dep, head):
        """dep, head [..., l]: vectors of dependents and of their heads -> [..., relations]"""
        both = self.label(dep).unflatten(-1, (self.relations, self.LABEL)) @ head.unsqueeze(-1)
        return both.squeeze(-1) / self.LABEL ** 0.5 + self.label_both(torch.cat([dep, head], -1))


class Attribution(nn.Module):
    def __init__(self, layers, d=384, words=192, drop=0.1):
        super().__init__()
        self.encoder = Encoder(layers, d, drop=drop)
        self.project = nn.Linear(d, words)
        self.cue = nn.Linear(d, len(CUE_LABELS))
        self.roles = nn.Linear(words, 3)  # for training alone
        self.cue_crf = Crf(CUE_LABELS)
        self.links = Links(words, drop=drop)
        self.link_crf = Crf(LINK_LABELS)
        self.drop = nn.Dropout(drop)

    def read(self, ids, mask, shape, layout, quote, firsts):
        """firsts [B,W]: index of the first piece of each word -> word vectors [B,W,d'], cue scores [B,W,5]"""
        return self.heads(self.encoder(ids, mask, shape, layout, quote), firsts)

    def heads(self, x, firsts):
        x = self.drop(x.gather(1, firsts.unsqueeze(2).expand(-1, -1, x.shape[2])))
        return torch.tanh(self.project(x)), self.cue(x)


def load_onnx_encoder(model, path, keep=None):
    """Fills the encoder from a BERT in an ONNX file whose linear weights are found by their MatMul nodes.
    keep: which of the file's layers to take, in order."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    named = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    weights = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.name.endswith("/MatMul"):
            for x in node.input:
                if x in named and named[x].ndim == 2:
                    weights[node.name.strip("/").removesuffix("/MatMul").replace("/", ".")] = named[x]

    def put(parameter, array):
        with torch.no_grad():
            assert parameter.shape == array.shape, (parameter.shape, array.shape)
            parameter.copy_(torch.from_numpy(np.array(array, dtype=np.float32)))

    e = model.encoder
    put(e.word.weight, named["embeddings.word_embeddings.weight"])
    put(e.position.weight, named["embeddings.position_embeddings.weight"])
    put(e.kind, named["embeddings.token_type_embeddings.weight"][0])
    put(e.norm.weight, named["embeddings.LayerNorm.weight"])
    put(e.norm.bias, named["embeddings.LayerNorm.bias"])
    for to, i in enumerate(keep or range(len(e.layers))):
        layer, pre = e.layers[to], f"encoder.layer.{i}."
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
