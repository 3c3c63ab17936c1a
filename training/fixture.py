"""Writes what the exported model makes of three short passages, step by step, for testing another implementation."""

import argparse
import hashlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import decode
from entities import KEPT, TYPES
from measure_entities import mentions
from predict import OnnxModel, prepare
from windows import windows

PASSAGES = {
    "indirect": "Council votes on harbour wall\n\nThe mayor of Kessin, Ilse Brandt, said on Tuesday that the new harbour wall "
                "would cost 3.2 million marks. Residents fear the work will take years. According to a report by the U.S. "
                "firm Dalton & Vey, the old wall is safe.\n\n“We were never asked,” said Tomas Okoro, who runs a café on the "
                "quay. “They just came with the lorries.” He didn’t say who had sent them.",
    "straight": "\"The bridge is closed,\" a police spokeswoman told Radio Belmar. \"Nobody has been hurt,\" she added, \"but "
                "we advise drivers to wait.\" Mr. Tarn, the minister, denied that the bridge had been unsafe. The Marlow "
                "Gazette reported that engineers had warned the ministry twice.",
    "bare": "engineers had warned the ministry twice that the bolts were rusting",
}


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--out", required=True)
    a = a.parse_args()
    model = OnnxModel(a.model)
    r = lambda xs, n=4: [round(float(x), n) for x in xs]
    out = {"files": {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in sorted(Path(a.model).iterdir())
                     if f.suffix != ".md"},
           "passages": []}
    for name, text in PASSAGES.items():
        doc, p = prepare(text, model.pieces)
        entry = {"name": name, "text": text, "words": doc.spans, "pieces": p.pieces, "shapes": p.shapes,
                 "layouts": p.layouts, "quotes": p.quotes, "sentences": p.sentences, "paragraphs": p.paragraphs,
                 "windows": []}
        ws = windows(p)
        for w, (vectors, logits) in zip(ws, model.read([decode.window_inputs(p, w, model.special) for w in ws])):
            cues = decode.cue_candidates(logits, model.cue_crf, w, model.settings["cueBias"])
            item = {"first": w.first, "last": w.last, "coreFirst": w.core_first, "coreLast": w.core_last,
                    "cueScores": [r(x) for x in logits], "wordVectorSums": r(vectors.sum(1), 3), "candidates": []}
            candidates = []
            if cues:
                scores, real = model.links(vectors, logits, p.sentences[w.first:w.last], p.paragraphs[w.first:w.last],
                                           [c[:2] for c in cues])
                candidates = [decode.Candidate(w, first, last, lp, scores[k], float(real[k]), set())
                              for k, (first, last, lp) in enumerate(cues)]
            for c in candidates:
                f = decode.relation(c, model.link_crf, model.settings)
                item["candidates"].append({
                    "first": c.first, "last": c.last, "logProbability": round(c.cue_lp, 4), "real": round(c.real, 4),
                    "labels": decode.best_path(c, model.link_crf, c.blocked)[0],
                    "features": r(f.features) if f else None,
                    "confidence": round(f.confidence, 4) if f else None})
            entry["windows"].append(item)
        found = decode.read(p, model, model.settings)
        entry["relations"] = [
            {"cue": list(f.cue), "source": list(f.source), "content": list(f.content), "confidence": round(f.confidence, 4)}
            for f in decode.resolve(found, model.settings["threshold"], model.link_crf, model.settings)]
        # Eight bits and another number of threads move a chance a little: what is sure to come, and what may.
        for key, shift in (("mentionsAtLeast", 0.1), ("mentionsAtMost", -0.1)):
            entry[key] = [[i, n, TYPES[KEPT][t]]
                          for i, n, t in sorted(mentions(p, model, model.settings["entityThresholds"], shift))]
        out["passages"].append(entry)
    Path(a.out).write_text(json.dumps(out, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
