"""Takes the weights of an exported network from eight bits to seven: pairs of products of bytes then fit sixteen bits on every
processor, so that none needs its slower kernels to find what the others find.

    python training/narrow.py FILE.onnx …
"""

import sys

import numpy as np
import onnx
from onnx import numpy_helper

EIGHT, SEVEN = 127, 63

for path in sys.argv[1:]:
    model = onnx.load(path)
    tensors = {t.name: t for t in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type != "MatMulInteger":
            continue
        weights = tensors[node.input[1]]
        scales = tensors[node.input[1].replace("_quantized", "_scale")]
        numbers = numpy_helper.to_array(weights)
        if numbers.dtype != np.int8 or np.abs(numbers).max() <= SEVEN:
            continue
        weights.CopyFrom(numpy_helper.from_array(np.rint(numbers * (SEVEN / EIGHT)).astype(np.int8), weights.name))
        wider = numpy_helper.to_array(scales).astype(np.float64) * (EIGHT / SEVEN)
        scales.CopyFrom(numpy_helper.from_array(wider.astype(np.float32), scales.name))
    onnx.save(model, path)
