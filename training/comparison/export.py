"""Writes the two networks as the program reads them: ONNX, weights in eight bits that are turned back into thirty-two when
the program loads them, so that processors of all kinds compute the same."""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from network import WIDTH, Pairs, Reader

SMALLEST = 384 * 64


def eight_bits(source, target):
    """Tables get a scale for each row, products one for each column."""
    model = onnx.load(source)
    graph, kept, before, instead = model.graph, [], [], {}
    for weight in graph.initializer:
        array = numpy_helper.to_array(weight)
        uses = [n for n in graph.node if weight.name in n.input]
        if array.dtype != np.float32 or array.ndim != 2 or array.size < SMALLEST:
            kept.append(weight)
            continue
        table = all(n.op_type == "Gather" for n in uses)
        scale = np.maximum(np.abs(array).max(axis=1 if table else 0, keepdims=True) / 127, 1e-12).astype(np.float32)
        small, scales = weight.name + "_small", weight.name + "_scale"
        kept += [numpy_helper.from_array(np.clip(np.rint(array / scale), -127, 127).astype(np.int8), small),
                 numpy_helper.from_array(scale, scales)]
        if table:
            for n in uses:
                out = n.output[0]
                instead[out] = [helper.make_node("Gather", [small, n.input[1]], [out + "_small"]),
                                helper.make_node("Gather", [scales, n.input[1]], [out + "_scale"]),
                                helper.make_node("Cast", [out + "_small"], [out + "_float"], to=TensorProto.FLOAT),
                                helper.make_node("Mul", [out + "_float", out + "_scale"], [out])]
        else:
            before += [helper.make_node("Cast", [small], [small + "_float"], to=TensorProto.FLOAT),
                       helper.make_node("Mul", [small + "_float", scales], [weight.name])]
    nodes = before + [m for n in graph.node for m in instead.get(n.output[0], [n])]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, target)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--reader", required=True)
    a.add_argument("--pairs", required=True)
    a.add_argument("--out", required=True)
    a = a.parse_args()
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    reader, pairs = Reader(), Pairs()
    reader.load_state_dict(torch.load(a.reader))
    pairs.load_state_dict(torch.load(a.pairs))
    ones = lambda *shape: torch.ones(*shape, dtype=torch.long)
    parts = (("encoder", reader, (ones(2, 9), ones(2, 9), ones(2, 9)), ["ids", "kinds", "mask"], ["pieces", "whole"]),
             ("pairs", pairs, (torch.randn(2, 9, WIDTH), ones(2, 9), ones(2, 9), ones(2, 9)),
              ["pieces", "side", "role", "mask"], ["relations", "kinds"]))
    for name, network, example, inputs, outputs in parts:
        network.eval()
        axes = {i: {0: "count", 1: "length"} for i in inputs} | {o: {0: "count"} for o in outputs}
        if "pieces" in outputs:
            axes["pieces"] = {0: "count", 1: "length"}
        raw, target = out / f"{name}.raw", out / f"comparison-{name}.onnx"
        torch.onnx.export(network, example, str(raw), input_names=inputs, output_names=outputs, dynamic_axes=axes,
                          opset_version=17, dynamo=False)
        eight_bits(str(raw), str(target))
        raw.unlink()
        print(target.name, target.stat().st_size)


if __name__ == "__main__":
    main()
