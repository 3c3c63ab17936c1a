"""Writes the probe of a processor: one product of bytes that comes out wrong where pairs of products are added in sixteen
bits. What the program finds with it decides whether its networks need the slower kernels that are exact everywhere.

    python training/probe.py hearsay-model/src/main/resources/org/hearsay/model/probe.onnx
"""

import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

DEPTH, WIDTH = 64, 16
weights = np.full((DEPTH, WIDTH), 127, dtype=np.int8)
graph = helper.make_graph(
    [helper.make_node("MatMulInteger", ["x", "weights"], ["y"])], "probe",
    [helper.make_tensor_value_info("x", TensorProto.UINT8, [1, DEPTH])],
    [helper.make_tensor_value_info("y", TensorProto.INT32, [1, WIDTH])],
    [numpy_helper.from_array(weights, "weights")])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
onnx.save(model, sys.argv[1])
