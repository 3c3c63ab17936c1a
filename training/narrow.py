"""Takes the weights of an exported model from eight bits to seven: pairs of products of bytes then fit sixteen bits on every
processor, so that none needs slower kernels to find what the others find.

    python training/narrow.py --model FOLDER --texts …/polnear/train/text

Numbers are rounded one input after another, and what rounding one of them costs the products is made good by the inputs that
are not rounded yet, as far as the inputs of real text go together (Frantar and others, GPTQ, 2022). Inputs are those of forty
texts and of each of their sentences alone.
"""

import argparse
import re
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(Path(__file__).parent))
import decode
from predict import OnnxModel, prepare
from windows import windows

SEVEN = 63
TEXTS, SENTENCES = 40, 8
DAMPING = 0.01


def products(graph):
    """The products of bytes with weights, and the name of what they multiply before it was made bytes."""
    made = {o: n for n in graph.node for o in n.output}
    tensors = {t.name: t for t in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in tensors:
            yield node, made[node.input[0]].input[0], tensors[node.input[1]], \
                tensors[node.input[1].replace("_quantized", "_scale")]


def rounded(weights, gram):
    """Whole numbers from -63 to 63 and a scale for each column, for which inputs @ weights changes little."""
    n = len(weights)
    gram = gram + np.eye(n) * DAMPING * np.mean(np.diag(gram))
    upper = np.linalg.cholesky(np.linalg.inv(gram)).T
    left = weights.copy()
    scale = np.maximum(np.abs(weights).max(0), 1e-8) / SEVEN
    whole = np.zeros_like(weights)
    for i in range(n):
        whole[i] = np.clip(np.rint(left[i] / scale), -SEVEN, SEVEN)
        error = (left[i] - whole[i] * scale) / upper[i, i]
        left[i + 1:] -= np.outer(upper[i, i + 1:], error)
    return whole.astype(np.int8), scale


def narrow(path, feeds):
    model = onnx.load(path)
    graph = model.graph
    found = list(products(graph))
    seen = onnx.ModelProto()
    seen.CopyFrom(model)
    for name in dict.fromkeys(f[1] for f in found):
        if name not in {o.name for o in graph.output} | {i.name for i in graph.input}:
            seen.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    run = ort.InferenceSession(seen.SerializeToString(), providers=["CPUExecutionProvider"])
    names = list(dict.fromkeys(f[1] for f in found if f[1] not in {i.name for i in graph.input}))
    grams = {}
    for feed in feeds:
        for name, x in [*zip(names, run.run(names, feed)), *feed.items()]:
            if x.dtype == np.float32:
                x = x.reshape(-1, x.shape[-1]).astype(np.float64)
                grams[name] = grams.get(name, 0) + x.T @ x
    for node, name, weights, scale in found:
        before = numpy_helper.to_array(weights).astype(np.float64) * numpy_helper.to_array(scale)
        whole, scales = rounded(before, grams[name])
        change = before - whole * scales
        plain = before - np.rint(before / scales) * scales
        cost = lambda e: float(np.sqrt(np.sum(e * (grams[name] @ e)) / np.sum(before * (grams[name] @ before))))
        print(node.name, f"{cost(plain):.5f} -> {cost(change):.5f}")
        weights.CopyFrom(numpy_helper.from_array(whole, weights.name))
        scale.CopyFrom(numpy_helper.from_array(scales.astype(np.float32), scale.name))
    onnx.save(model, path)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--texts", required=True)
    a = a.parse_args()
    folder = Path(a.model)
    model = OnnxModel(folder)
    encoder, entities, links = [], [], []
    for path in sorted(Path(a.texts).glob("*.txt"))[::21][:TEXTS]:
        text = path.read_text(encoding="utf-8")
        sentences = [s for s in re.split(r"(?<=[.!?”])\s+|\n+", text) if len(s) > 20]
        for part in [text, *sentences[:SENTENCES]]:
            _, p = prepare(part, model.pieces)
            for w in windows(p):
                named = model._named(decode.window_inputs(p, w, model.special))
                encoder.append(named)
                words, cues, lower = model.encoder.run(["words", "cue_scores", "lower"], named)
                if part is text:
                    entities.append({"lower": lower, "word_starts": named["word_starts"]})
                found = decode.cue_candidates(cues[0], model.cue_crf, w, model.settings["cueBias"])
                if found:
                    i64 = lambda x: np.array(x, dtype=np.int64)
                    links.append({"words": words[0], "cue_scores": cues[0], "sentences": i64(p.sentences[w.first:w.last]),
                                  "paragraphs": i64(p.paragraphs[w.first:w.last]),
                                  "cue_first": i64([c[0] for c in found]), "cue_last": i64([c[1] for c in found])})
    for part, feeds in (("encoder", encoder), ("entities", entities), ("links", links)):
        narrow(str(folder / f"attribution-{part}.onnx"), feeds)


if __name__ == "__main__":
    main()
