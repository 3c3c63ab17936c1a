"""What goes wrong, in classes, on the tune articles (from files that predict.py wrote)."""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from corpus import on_words, read_part


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--part", required=True)
    a.add_argument("--predicted", required=True)
    a.add_argument("--show", default="")
    a.add_argument("--count", type=int, default=15)
    a = a.parse_args()
    count, shown = Counter(), 0
    for d in read_part(a.part):
        path = Path(a.predicted) / (d.name + ".json")
        if not path.exists():
            continue
        found = [{k: on_words(s[k], d.spans) for k in ("source", "cue", "content")}
                 for s in json.loads(path.read_text())["statements"]]
        gold = d.versions[0]
        clean = lambda s: frozenset(i for i in s if d.forms[i][0].isalnum())
        say = lambda s: d.text[d.spans[min(s)][0]:d.spans[max(s)][1]] if s else "-"
        matched = set()
        for g in gold:
            content, cue = clean(g.content), set(range(g.cue[0], g.cue[1] + 1))
            quoted = d.forms[min(g.content)] in "“\"'" and d.forms[max(g.content)] in "”\"'"
            kind = "direct " if quoted else ""
            same = [k for k, s in enumerate(found) if s["cue"] & cue]
            over = sorted(((len(content & clean(s["content"])) / len(content | clean(s["content"])), k)
                           for k, s in enumerate(found) if content & clean(s["content"])), reverse=True)
            s = None
            if same:
                s = found[same[0]]
                c = clean(s["content"])
                jac = len(content & c) / max(1, len(content | c))
                matched.add(same[0])
                if c == content:
                    what = "exact"
                elif jac >= 0.5:
                    what = "good " + ("long" if c > content else "short" if c < content else "shifted")
                elif c > content:
                    what = "too long"
                elif c and c < content:
                    what = "too short"
                else:
                    what = "elsewhere"
                if not (s["source"] & g.source or not s["source"] and not g.source):
                    what += ", wrong source" if s["source"] and g.source else ", source missing" if g.source else ", source too many"
            elif over and over[0][0] >= 0.5:
                s = found[over[0][1]]
                what = "content found by another cue"
                matched.add(over[0][1])
            else:
                what = "cue missed" + (", content elsewhere covered" if over else "")
                s = found[over[0][1]] if over else None
            count[kind + what] += 1
            if a.show and a.show == kind + what and shown < a.count:
                shown += 1
                print(f"--- {d.name}\n  gold: [{say(g.source)}] <{say(cue)}> {say(g.content)!r}")
                if s:
                    print(f"  ours: [{say(s['source'])}] <{say(s['cue'])}> {say(s['content'])!r}")
        for k, s in enumerate(found):
            if k not in matched:
                count["EXTRA"] += 1
                if a.show == "EXTRA" and shown < a.count:
                    shown += 1
                    print(f"--- {d.name}\n  ours: [{say(s['source'])}] <{say(s['cue'])}> {say(s['content'])!r}")
    total = sum(v for k, v in count.items() if k != "EXTRA")
    for k, v in count.most_common():
        print(f"{v:6d} {100 * v / total:5.1f}  {k}")


if __name__ == "__main__":
    main()
