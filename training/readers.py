"""What readers marked in an article, laid beside what was found in it."""

import re
from collections import Counter, defaultdict

SAME = .5  # share of words from which on two contents are one statement
WIDEST = 3  # a found source may be so many times as long as the marked one
UNTOLD = "unknown"
# No part of anybody's name: articles, prepositions, and titles that papers set before a name or leave out.
BESIDE_NAMES = frozenset(
    "a an the and for in of or to dr gov mr mrs ms rep sen former governor president representative senator".split())


def tokens(text, spans):
    """Where the words of some spans begin."""
    return frozenset(start + m.start() for start, end in spans for m in re.finditer(r"\w+", text[start:end]))


def overlap(one, other):
    """Dice's coefficient of two sets."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def name_words(name):
    return [w for w in re.findall(r"\w+", name.lower()) if w not in BESIDE_NAMES]


def family(name):
    return name_words(name)[-1:] or [UNTOLD]


def alike(name, other):
    """Whether two names may be one person's: all words of one in the other, or the same last word."""
    one, two = name_words(name), name_words(other)
    return bool(one and two) and (one[-1] == two[-1] or set(one) <= set(two) or set(two) <= set(one))


def covers(found, marked):
    """Whether a found source lies on a marked one without reaching far beyond it."""
    common = min(found[1], marked[1]) - max(found[0], marked[0])
    lengths = found[1] - found[0], marked[1] - marked[0]
    return common >= min(lengths) / 2 and lengths[0] <= WIDEST * lengths[1]


class Article:
    """A reading and the statements that a reader marked in its text."""

    def __init__(self, event, marked, reading, features):
        self.event, self.marked = event, marked
        self.names = {s["id"]: [n for n in (s.get("name"), *s.get("aliases", [])) if n] for s in reading["sources"]}
        self.statements = [s for s in reading["statements"] if s["id"] in features]
        self.features = [features[s["id"]] for s in self.statements]
        contents = [tokens(reading["text"], m["content"]) for m in marked]
        self.meets = []  # for every found statement the marked ones on the same words: how much of them, which
        for statement in self.statements:
            own = tokens(reading["text"], statement["content"])
            shares = ((overlap(own, c), k) for k, c in enumerate(contents))
            self.meets.append(sorted((s for s in shares if s[0] >= SAME), reverse=True))
        self.agrees = [
            {k for _, k in meets if self.same_source(s, marked[k])} for s, meets in zip(self.statements, self.meets)]

    def same_source(self, statement, mark):
        known = [i for i in statement["sourceIds"] if i in self.names]
        if not known and mark["who"] == UNTOLD:
            return True
        if any(alike(name, mark["who"]) for i in known for name in self.names[i]):
            return True
        return any(covers(f, m) for f in statement["source"] for m in mark["source"])

    def verdicts(self, chance, least=0.0, shown=None):
        """For each statement its verdict, None where it is not shown, surer ones first; and which marked ones are found."""
        verdict, partner, used = [None] * len(self.statements), {}, set()
        for i in sorted(range(len(verdict)), key=lambda i: (-chance[i], i)):
            if chance[i] >= least and (shown is None or shown[i]):
                verdict[i] = self.verdict(i, used)
                if verdict[i] == "right":
                    partner[i] = next(k for _, k in self.meets[i] if k in self.agrees[i] - used)
                    used.add(partner[i])
        for i in self.merged(partner):
            verdict[i] = "wrong source"
            used.discard(partner[i])
        return verdict, used

    def verdict(self, i, used):
        if not self.meets[i]:
            return "no statement"
        agreeing = [k for _, k in self.meets[i] if k in self.agrees[i]]
        nearest = agreeing[0] if agreeing else self.meets[i][0][1]
        if self.marked[nearest]["sort"] == "attitude":
            return "attitude"
        if set(agreeing) - used:
            return "right"
        # A second one on the same words says nothing new.
        return "no statement" if agreeing else "wrong source"

    def merged(self, partner):
        """Of a source that readers know as several people only the statements of the commonest stand."""
        people = defaultdict(Counter)
        for i, k in partner.items():
            for source in self.statements[i]["sourceIds"]:
                people[source].update(family(self.marked[k]["who"]))
        for i, k in partner.items():
            mains = [people[s].most_common(1)[0][0] for s in self.statements[i]["sourceIds"]]
            who = self.marked[k]["who"]
            if mains and not any(m in family(who) or alike(m, who) for m in mains):
                yield i
