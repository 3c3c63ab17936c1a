"""Makes the tables of lemmas from GUM's annotations (its genres for training; CC BY 4.0) and our own list of irregular
words: suffix rules for each inflection, the longest that fits counts, and the words that no rule gets right."""

import argparse
import collections
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import syntax
from syntax import CONDITIONS, condition, cased


def edit(form, lemma):
    """(how many characters go, what comes instead)"""
    n = 0
    while n < min(len(form), len(lemma)) and form[n] == lemma[n]:
        n += 1
    return len(form) - n, lemma[n:]


def learn(pairs):
    """{form: lemma} -> {suffix: edit}; a longer suffix stands only where it says something else than the shorter one."""
    votes = collections.defaultdict(collections.Counter)
    for form, lemma in pairs.items():
        x = edit(form, lemma)
        for k in range(0, min(6, len(form) - 1) + 1):
            if x[0] <= len(form) - 1:
                votes[form[len(form) - k:]][x] += 1
    rules = {}
    for suffix in sorted(votes, key=lambda s: (len(s), s)):
        (best, n), total = min(votes[suffix].items(), key=lambda v: (-v[1], v[0])), sum(votes[suffix].values())
        if best[0] > len(suffix) + 1 or n < 2 or n / total < 0.6:
            if suffix:
                continue
        shorter = next((rules[suffix[k:]] for k in range(1, len(suffix) + 1) if suffix[k:] in rules), None)
        if best != shorter:
            rules[suffix] = best
    return rules


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", required=True)
    a = a.parse_args()
    docs = syntax.read_treebanks(a.data)["gum"]
    seen = collections.defaultdict(collections.Counter)
    for d in docs:
        for k, w in enumerate(d.words):
            c = condition(w.upos, syntax.tag_of(w.upos, w.feats).partition("|")[2])
            form = cased(w.form, w.upos, d.starts[k])
            lemma = w.lemma
            if form == form.lower() and w.upos != "PRON":
                lemma = lemma.lower()
            if w.upos not in ("X", "SYM", "PUNCT", "NUM") and all(x.isalpha() or x in "'’" for x in form):
                seen[(w.upos, c, form)][lemma] += 1
    gold = {k: v.most_common(1)[0][0] for k, v in seen.items()}
    # Verbs that stand in one form have the others, too, where spelling leaves no doubt.
    past, *present = "Tense=Past", "Tense=Pres|VerbForm=Part", "VerbForm=Ger"
    listed = {(r[1], r[3]) for r in syntax.table("irregular") if r[2] == past}
    for lemma in sorted({l for (u, _, _), l in gold.items() if u == "VERB" and l.islower() and l.isalpha() and len(l) > 3}):
        e, y = lemma.endswith("e") and not lemma.endswith(("ee", "ie", "oe", "ye")), lemma.endswith("y") and lemma[-2] not in "aeiou"
        if lemma[-1] not in "aeiouwxy" and lemma[-2] in "aeiou" and lemma[-3] not in "aeiou":
            continue
        for c in present:
            gold.setdefault(("VERB", c, (lemma[:-1] if e else lemma) + "ing"), lemma)
        if ("VERB", lemma) not in listed:
            gold.setdefault(("VERB", past, lemma[:-1] + "ied" if y else lemma + ("d" if lemma[-1] == "e" else "ed")), lemma)
    own = {}
    for r in syntax.table("irregular"):
        own[(r[1], r[2], r[0])] = r[3]
    rules = {}
    for upos, conditions in CONDITIONS.items():
        for c in conditions:
            pairs = {f: l for (u, x, f), l in gold.items() if (u, x) == (upos, c) and (u, x, f) not in own}
            if upos == "AUX":
                continue
            if upos == "PROPN":
                pairs |= {f: l for (u, x, f), l in gold.items() if (u, x) == ("NOUN", c)}
            for suffix, (cut, add) in learn(pairs).items():
                rules[(upos, c, suffix)] = (cut, add)
    folder = syntax.PACK
    with open(folder / "lemma-rules.tsv", "w", encoding="utf-8") as f:
        f.write("# part of speech, features, suffix, how many characters go, what comes instead; the longest suffix counts\n")
        for (u, c, s), (cut, add) in sorted(rules.items()):
            f.write(f"{u}\t{c}\t{s}\t{cut}\t{add}\n")
    lemmas = syntax.Lemmas(own, {})
    words = dict(own)
    for (u, c, form), lemma in sorted(gold.items()):
        if u == "PROPN" or (u, c, form) in words:
            continue
        if lemmas.of(form, u, c) != lemma and (seen[(u, c, form)][lemma] != 1 or c):
            words[(u, c, form)] = lemma
    with open(folder / "lemmas.tsv", "w", encoding="utf-8") as f:
        f.write("# form, part of speech, features, lemma\n")
        for (u, c, form), lemma in sorted(words.items(), key=lambda x: (x[0][2], x[0])):
            f.write(f"{form}\t{u}\t{c}\t{lemma}\n")
    print(len(rules), "rules", len(words), "words")


if __name__ == "__main__":
    main()
