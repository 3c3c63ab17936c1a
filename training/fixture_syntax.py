"""Writes what the exported syntax model makes of short passages, step by step, for testing another implementation."""

import argparse
import hashlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from measure_syntax import Parser, assign
from syntax import Located
from windows import windows

PASSAGES = [
    "The mayor of Kessin said on Tuesday that the harbour wall wouldn't cost more than $3.2 million.",
    "Gov. Ilse Brandt met U.S. officials in St. Orrin at 9:30 a.m. Monday. She didn't speak to reporters.",
    "“We were never asked,” said Tomas Okoro, who runs a café on the quay. “They just came with the lorries.”",
    "Council votes on harbour wall\n\nBy Mira Tolland\n\nThe Veldran council voted 7-4 on Thursday to rebuild the wall.",
    "A 15-year-old pro-government fighter from the north-eastern town of Dalmar was killed, the army's spokesman says.",
    "Dr. J. R. Tarn, 48, can't be reached; he's gone to see the ministers' lawyers.",
    "No. 5 on the list is Marlow & Vey Inc. It has denied everything.",
    "Is the bridge closed? Yes! Nobody has been hurt... but drivers were told to wait.",
    "Write to press@kessin.example or see www.veldra.example/news for more.",
    "The rebels (about 200 of them) left Orrin between 1998 and 2004, according to the U.N.",
    "According to a report by the firm, engineers had warned the ministry twice that the bolts were rusting.",
    "It isn't clear who's responsible for Wednesday's attack, which left at least 37 people dead and 120 wounded.",
    "He said that he would've come if they'd let him.",
    "VELDRA CITY (Meridian Press) — Rebels seized the airport at Dalmar on Sept. 3, two officials said.",
    "1. Wash the nets.\n2. Dry the nets.\n3. Mend whatever is torn.",
    "The minister, whose party lost the election, refused to resign.",
    "Prices rose by 4.5% to 1,200 marks a tonne, up from 900 in the '90s.",
    "Neither the president nor his deputy has commented on the allegations made by Radio Salt.",
    "POLICE CLOSE BRIDGE AFTER STORM",
    "The wounded were taken to Orrin's only hospital, where doctors cannot cope.",
    "Did she know? \"I told her,\" he said. \"She knew.\"",
    "Mr. Vey's lawyer told the court his client had been \"co-operating fully\" since the mid-1990s.",
    "Rebel commander Adem Sool [2] gave up on Friday. His men did not.",
    "What the ministry calls a retreat, the villagers call a rout.",
    "The ship sailed from Port Salt to Kessin, a journey of 300km, in under 12 hours.",
    "There were three explosions near the market, said Lena Marr, 31, a teacher; her brother saw the smoke.",
    "they dont know where the lorries went",
    "The talks, the first to be held since the cease-fire, are expected to last until Saturday, Mr Okoro added.",
    "I'm gonna tell them they're wrong, aren't they?",
    "Born in Dalmar (b. 1961), the general studied at St. Orrin's and the A.T.V. academy; he speaks 3 languages.",
    "Asked about the dam, the engineer said: “It will hold.”",
]


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--encoder", required=True)
    a.add_argument("--vocabulary", required=True)
    a.add_argument("--out", required=True)
    a = a.parse_args()
    parser = Parser(a.model, a.encoder, a.vocabulary)
    out = {"files": {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in sorted(Path(a.model).iterdir())
                     if f.name in ("syntax.onnx", "syntax-labels.onnx", "syntax.json")},
           "passages": []}
    # One long text, too, so that several windows are needed.
    for text in [*PASSAGES, "\n\n".join(PASSAGES)]:
        p = parser.parse(text)
        located = Located(text, parser.pieces)
        ws = windows(located.passage)
        jobs, placed = assign(located, p.spans, p.starts, ws)
        heads, base = [], 0
        for k, h in enumerate(p.heads):
            base = k if p.starts[k] else base
            heads.append(h - base + 1 if h >= 0 else 0)
        lemmas = [parser.lemmas.lemma(text[b:e], *t.partition("|")[::2], s)
                  for (b, e), t, s in zip(p.spans, p.tags, p.starts)]
        out["passages"].append({
            "text": text, "words": p.spans, "starts": [k for k, s in enumerate(p.starts) if s],
            "first": [x[0] for x in placed], "last": [x[1] for x in placed], "part": [x[2] for x in placed],
            "windows": [{"first": w.first, "last": w.last, "sentences": j} for w, j in zip(ws, jobs)],
            "tags": p.tags, "heads": heads, "relations": p.relations, "lemmas": lemmas})
    Path(a.out).write_text(json.dumps(out, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
