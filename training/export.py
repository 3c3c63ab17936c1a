"""Writes the three ONNX graphs, the settings and the vocabulary from a checkpoint."""

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).parent))
from entities import KEPT, LONGEST, TYPES
from model import CUE_LABELS, LINK_LABELS, Attribution, EntityBranch
import windows
from words import LAYOUTS, QUOTE_STATES, SHAPES, WordPieces


class ByteEmbedding(nn.Module):
    """An embedding in one byte a number, with one scale for each word piece."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("bytes", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.bytes[ids].float() * self.scale[ids]


class EncoderGraph(nn.Module):
    def __init__(self, model, small):
        super().__init__()
        self.model = model
        if small:
            model.encoder.word = ByteEmbedding(model.encoder.word.weight.detach())

    def forward(self, input_ids, shape, layout, quote, word_starts):
        x, below = self.model.encoder(input_ids, None, shape, layout, quote, lower=EntityBranch.LOWER)
        return *self.model.heads(x, word_starts), below


class EntitiesGraph(nn.Module):
    def __init__(self, branch):
        super().__init__()
        self.branch = branch

    def forward(self, lower, word_starts):
        return self.branch(lower, None, word_starts, KEPT)


class LinksGraph(nn.Module):
    def __init__(self, links):
        super().__init__()
        self.links = links

    def forward(self, words, cue_scores, sentences, paragraphs, cue_first, cue_last):
        u = lambda x: x.unsqueeze(0)
        return self.links(u(words), u(cue_scores), None, u(sentences), u(paragraphs), None, cue_first, cue_last)


def graphs(model, branch, folder, small):
    folder = Path(folder)
    i = lambda *s: torch.ones(*s, dtype=torch.long)
    names = ["input_ids", "shape", "layout", "quote", "word_starts"]
    bs = {n: {0: "batch", 1: "pieces"} for n in names}
    bs["word_starts"] = {0: "batch", 1: "words"}
    bs["words"] = bs["cue_scores"] = bs["entity_scores"] = {0: "batch", 1: "words"}
    bs["lower"] = {0: "batch", 1: "pieces"}
    links = LinksGraph(model.links)
    encoder = EncoderGraph(model, small)
    options = dict(opset_version=17, dynamo=False, do_constant_folding=True, custom_opsets={"com.microsoft": 1})
    torch.onnx.export(encoder, (i(2, 9), i(2, 9), i(2, 9), i(2, 9), i(2, 7)), str(folder / "encoder.raw"),
                      input_names=names, output_names=["words", "cue_scores", "lower"], dynamic_axes=bs, **options)
    names = ["lower", "word_starts"]
    torch.onnx.export(EntitiesGraph(branch), (torch.randn(2, 9, model.project.in_features), i(2, 7)),
                      str(folder / "entities.raw"), input_names=names, output_names=["entity_scores"],
                      dynamic_axes={n: bs[n] for n in [*names, "entity_scores"]}, **options)
    d = model.project.out_features
    names = ["words", "cue_scores", "sentences", "paragraphs", "cue_first", "cue_last"]
    axes = {n: {0: "words"} for n in names[:4]} | {n: {0: "cues"} for n in names[4:]}
    axes |= {"link_scores": {0: "cues", 1: "words"}, "real": {0: "cues"}}
    torch.onnx.export(links, (torch.randn(11, d), torch.randn(11, 5), i(11), i(11), i(3), i(3)),
                      str(folder / "links.raw"), input_names=names, output_names=["link_scores", "real"],
                      dynamic_axes=axes, **options)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--checkpoint", required=True)
    a.add_argument("--tokenizer", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--precision", choices=["int8", "fp32"], default="int8")
    a.add_argument("--keep-float", default="", help="parts of node names that stay in 32 bits, with commas")
    a.add_argument("--settings", help="JSON with thresholds and calibration to put in")
    a = a.parse_args()
    state = torch.load(a.checkpoint)
    model = Attribution(state["args"]["layers"])
    model.load_state_dict(state["model"], strict=False)
    model.eval()
    branch = EntityBranch(layers=state["entityLayers"])
    branch.load_state_dict(state["entities"])
    branch.eval()
    crf = lambda c: {"trans": (c.trans + c.wall).detach().double().numpy().round(6).tolist(),
                     "first": c.first.detach().double().numpy().round(6).tolist(),
                     "final": c.final.detach().double().numpy().round(6).tolist()}
    settings = {
        "schema": "hearsay/attribution-model/1",
        "layers": state["args"]["layers"], "wordVector": model.project.out_features,
        "cueLabels": CUE_LABELS, "linkLabels": LINK_LABELS,
        "cueCrf": crf(model.cue_crf), "linkCrf": crf(model.link_crf),
        "shapes": SHAPES, "layouts": LAYOUTS, "quoteStates": QUOTE_STATES,
        "window": {"limit": windows.LIMIT, "core": windows.CORE, "context": windows.CONTEXT},
        "entityTypes": TYPES[KEPT], "longestEntity": LONGEST, "entityThresholds": {"single": 0.4, "sure": 0.7, "repeated": 0.2},
        "cueBias": 1.0, "threshold": 0.5, "innerThreshold": 0.2, "confidence": None,
    }
    if a.settings:
        settings |= json.loads(Path(a.settings).read_text(encoding="utf-8"))
    pieces = WordPieces.from_tokenizer_json(a.tokenizer)
    out = Path(a.out)
    with tempfile.TemporaryDirectory(dir=out.parent) as tmp:
        tmp = Path(tmp)
        graphs(model, branch, tmp, a.precision == "int8")
        done = tmp / "done"
        done.mkdir()
        for part in ("encoder", "links", "entities"):
            target = done / f"attribution-{part}.onnx"
            if a.precision == "fp32":
                (tmp / f"{part}.raw").rename(target)
                continue
            import onnx
            from onnxruntime.quantization import QuantType, quantize_dynamic

            floats = [x for x in a.keep_float.split(",") if x]
            graph = onnx.load(str(tmp / f"{part}.raw")).graph
            left = [n.name for n in graph.node if n.op_type == "MatMul" and any(x in n.name for x in floats)]
            quantize_dynamic(str(tmp / f"{part}.raw"), str(target), per_channel=True, weight_type=QuantType.QInt8,
                             op_types_to_quantize=["MatMul"], nodes_to_exclude=left,
                             extra_options={"MatMulConstBOnly": True})
        (done / "attribution.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
        by_id = sorted(pieces.ids, key=pieces.ids.get)
        (done / "vocabulary.txt").write_text("\n".join(by_id) + "\n", encoding="utf-8")
        if out.exists():
            shutil.rmtree(out)
        done.rename(out)
    for f in sorted(out.iterdir()):
        print(f.name, f.stat().st_size)


if __name__ == "__main__":
    main()
