"""Writes the two ONNX graphs of syntax and their settings from a checkpoint."""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).parent))
import syntax
from model import SyntaxBranch


class SyntaxGraph(nn.Module):
    def __init__(self, branch):
        super().__init__()
        self.branch = branch

    def forward(self, lower, first, last, part, sentence):
        u = lambda x: x.unsqueeze(0)
        x = self.branch.words(lower, None, u(first), u(last), u(part))
        return tuple(y.squeeze(0) for y in self.branch.scores(x, u(sentence)))


class LabelsGraph(nn.Module):
    def __init__(self, branch):
        super().__init__()
        self.branch = branch

    def forward(self, dependents, governors, heads):
        return self.branch.labels(dependents.unsqueeze(0), governors[heads].unsqueeze(0)).squeeze(0)


def graphs(branch, folder):
    i = lambda *s: torch.zeros(*s, dtype=torch.long)
    options = dict(opset_version=17, dynamo=False, do_constant_folding=True, custom_opsets={"com.microsoft": 1})
    names = ["lower", "first", "last", "part", "sentence"]
    outs = ["tag_scores", "arc_scores", "dependents", "governors"]
    axes = {"lower": {1: "pieces"}} | {n: {0: "words"} for n in names[1:] + outs} | {"governors": {0: "heads"}}
    axes["arc_scores"] = {0: "words", 1: "heads"}
    torch.onnx.export(SyntaxGraph(branch), (torch.randn(1, 9, branch.tag.in_features), i(7), i(7), i(7), i(7)),
                      str(folder / "syntax.raw"), input_names=names, output_names=outs, dynamic_axes=axes, **options)
    axes = {"dependents": {0: "words"}, "governors": {0: "governors"}, "heads": {0: "words"}, "label_scores": {0: "words"}}
    torch.onnx.export(LabelsGraph(branch), (torch.randn(7, branch.LABEL), torch.randn(8, branch.LABEL), i(7)),
                      str(folder / "syntax-labels.raw"), input_names=["dependents", "governors", "heads"],
                      output_names=["label_scores"], dynamic_axes=axes, **options)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--checkpoint", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--precision", choices=["int8", "fp32"], default="int8")
    a.add_argument("--keep-float", default="", help="parts of node names that stay in 32 bits, with commas")
    a = a.parse_args()
    state = torch.load(a.checkpoint)
    branch = SyntaxBranch(len(state["tags"]), len(state["relations"]))
    branch.load_state_dict(state["model"])
    branch.eval()
    settings = {"schema": "hearsay/syntax-model/1", "tags": state["tags"], "relations": state["relations"],
                "keptFeatures": list(syntax.KEPT_FEATURES), "lowerLayer": branch.LOWER, "labelVector": branch.LABEL,
                "parts": ["whole", "first", "middle", "last"]}
    out = Path(a.out)
    with tempfile.TemporaryDirectory(dir=out.parent) as tmp:
        tmp = Path(tmp)
        graphs(branch, tmp)
        done = tmp / "done"
        done.mkdir()
        for part in ("syntax", "syntax-labels"):
            target = done / f"{part}.onnx"
            if a.precision == "fp32":
                (tmp / f"{part}.raw").rename(target)
                continue
            import onnx
            from onnxruntime.quantization import QuantType, quantize_dynamic

            floats = [x for x in a.keep_float.split(",") if x]
            graph = onnx.load(str(tmp / f"{part}.raw")).graph
            left = [n.name for n in graph.node if n.op_type == "MatMul" and any(x in n.name for x in floats)]
            # Seven bits: pairs of products then fit sixteen bits on every processor, so that all find the same.
            quantize_dynamic(str(tmp / f"{part}.raw"), str(target), per_channel=True, reduce_range=True,
                             weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"], nodes_to_exclude=left,
                             extra_options={"MatMulConstBOnly": True})
        (done / "syntax.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
        if out.exists():
            shutil.rmtree(out)
        done.rename(out)
    for f in sorted(out.iterdir()):
        print(f.name, f.stat().st_size)


if __name__ == "__main__":
    main()
