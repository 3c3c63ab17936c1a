"""Syntax: words and sentences as Universal Dependencies has them, and treebanks to learn them from.

A syntactic word may be a part of a token ("do" and "n't"), or several of them ("U.S" and "."), so words are a cutting of
the text of their own. Everything here must be done by the Java side in the same way; what depends on the language lies in
the tables of the folder syntax.
"""

import random
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

import windows
import words
from words import APOSTROPHES, HYPHENS, is_letter, is_word_char

TABLES = Path(__file__).parent / "syntax"
# The program's own tables: it has to cut as the parser was taught.
PACK = Path(__file__).parent.parent / "hearsay-english/src/main/resources/org/hearsay/english"
STOPS = ".!?…"
OPENERS = "([{“„‘«‹¿¡"
CLOSERS = ")]}”’»›\"'"
BULLETS = "•·*–—-▪●◦"
# Limits that keep the work linear whatever the text: of an address, of groups of digits in a number, of clitics on a word.
FARTHEST, GROUPS, CLITICS = 300, 12, 3
# Characters that are one word when they stand in a row, each with its like.
RUNS = ["-‐‑‒–—―", "*", "=", "_", "~", "+", "<", ">", "#", "…"]


def table(name):
    folder = PACK if name in ("segment", "lemmas", "lemma-rules") else TABLES
    lines = (folder / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("# ")]


class Tables:
    """What the cutting of words and sentences knows of the language."""

    def __init__(self):
        of = {}
        for row in table("segment")[1:]:
            of.setdefault(row[1], []).append(row)
        first = lambda name: [r[0] for r in of[name]]
        self.clitics = sorted(first("clitic"), key=len, reverse=True)
        self.splits = {r[0]: [len(x) for x in r[2].split(" ")] for r in of["split"]}
        self.prefixes = set(first("prefix"))
        self.elisions = set(first("elision"))
        self.domains = set(first("domain"))
        self.emoticons = set(first("emoticon"))
        self.abbreviations = {r[0]: r[2] for r in of["abbreviation"]}
        self.dotted = sorted(a for a in self.abbreviations if "." in a[:-1])
        self.starters = set(first("starter"))
        self.clock = set(first("afterClock"))
        self.units = set(first("unit"))


def _straight(text):
    return "".join("'" if c in APOSTROPHES or c in "`‘" else c for c in text)


def _is_digit(c):
    return c.isdecimal()


class Splitter:
    """Cuts a text into syntactic words, piece by piece between white space."""

    def __init__(self, tables):
        self.t = tables

    def words(self, text):
        """(begin, end) of all words, in code points."""
        out, i, n = [], 0, len(text)
        while i < n:
            if text[i].isspace():
                i += 1
                continue
            b = i
            while i < n and not text[i].isspace():
                i += 1
            self._chunk(text, b, i, out)
        return out

    def _chunk(self, text, b, e, out):
        while b < e:
            n = self._whole(text, b, e) or self._number(text, b, e)
            if n:
                out.append((b, b + n))
                b += n
            elif is_word_char(text[b]) or self._elision(text, b, e):
                b = self._word(text, b, e, out)
            else:
                n = self._marks(text, b, e)
                out.append((b, b + n))
                b += n

    def _whole(self, text, b, e):
        """Length of an address or a face that begins at b, or 0."""
        if e - b <= 4 and text[b:e] in self.t.emoticons:
            return e - b
        rest = text[b:min(e, b + 8)].lower()
        if rest.startswith(("http://", "https://", "www.", "ftp://", "mailto:", "doi:")):
            return self._trimmed(text, b, e)
        if not is_word_char(text[b]):
            return 0
        i, at, dot, far = b, -1, -1, min(e, b + FARTHEST)
        while i < far and (is_word_char(text[i]) or text[i] in ".-_+%@" or text[i] == "/" and dot > at and self._host(text, b, i)):
            if text[i] == "@":
                if at >= 0:
                    break
                at = i
            if text[i] == ".":
                dot = i
            if text[i] == "/":
                return self._trimmed(text, b, e)
            i += 1
        while i > b and not is_word_char(text[i - 1]):
            i -= 1
        if b < at < i - 1:
            return i - b
        return i - b if self._host(text, b, i) else 0

    def _host(self, text, b, e):
        """Is this the name of a host, such as example.org?"""
        dot = text.rfind(".", b, e)
        if dot <= b or text[dot + 1:e].lower() not in self.t.domains or not is_word_char(text[dot - 1]):
            return False
        if _is_digit(text[dot - 1]) or dot - b < 3:
            return False
        # "end.In" is two sentences without a space between them.
        return text[dot + 1:e].islower() or text[b:e].isupper()

    def _trimmed(self, text, b, e):
        while e > b + 1 and text[e - 1] in ".,;:!?)]}>\"'”’":
            e -= 1
        return e - b

    def _number(self, text, b, e):
        """Length of a number, date, time or telephone number at b, or 0."""
        i = b
        if text[i] in "+." and i + 1 < e and _is_digit(text[i + 1]):
            i += 1
        if i >= e or not _is_digit(text[i]):
            return 0
        groups, hyphens, start = [], 0, i
        while i < e and len(groups) < GROUPS:
            if _is_digit(text[i]):
                i += 1
                continue
            if i + 1 < e and _is_digit(text[i + 1]) and _is_digit(text[i - 1]) and text[i] in ".,:/-":
                if text[i] == "-":
                    hyphens += 1
                # Thousands have three digits after the comma, minutes two after the colon.
                size = 3 if text[i] == "," else 2 if text[i] == ":" else 0
                if size and self._digits(text, i + 1, e) != size:
                    break
                groups.append((start, i, text[i]))
                start = i = i + 1
                continue
            break
        groups.append((start, i, ""))
        if hyphens and not self._telephone(groups):
            k = next(g for g in groups if g[2] == "-")
            return k[1] - b
        if i < e and is_word_char(text[i]):
            j = i
            while j < e and is_word_char(text[j]):
                j += 1
            tail = text[i:j].lower()
            if tail in self.t.units or any(text.startswith(a, i) for a in self.t.dotted):
                return i - b
            return j - b
        if i < e and text[i] == "." and groups[:-1] == [] and self._item(text, b, i):
            return i + 1 - b
        # The "s" of decades: 80's
        if i + 1 < e and text[i] in APOSTROPHES and text[i + 1] == "s" and (i + 2 == e or not is_word_char(text[i + 2])):
            return i + 2 - b
        return i - b

    @staticmethod
    def _digits(text, i, e):
        n = 0
        while i < e and _is_digit(text[i]):
            i += 1
            n += 1
        return n

    @staticmethod
    def _item(text, b, dot):
        """Is this the number of an item, at the beginning of a line and with text after it?"""
        return (b == 0 or text[b - 1] == "\n") and dot - b <= 2 and dot + 1 < len(text) and text[dot + 1] == " "

    @staticmethod
    def _telephone(groups):
        sizes = [g[1] - g[0] for g in groups]
        if any(g[2] not in "-/." for g in groups[:-1]):
            return False
        return len(sizes) > 2 or len(sizes) == 2 and sizes == [3, 4]

    def _elision(self, text, b, e):
        if text[b] not in APOSTROPHES and text[b] not in "‘`" or b + 1 >= e:
            return False
        i = b + 1
        while i < e and is_word_char(text[i]):
            i += 1
        form = _straight(text[b:i]).lower()
        if form in self.t.elisions or form in self.t.clitics or form in self.t.splits:
            return True
        digits = i - b - 1
        # '60s, but not a number in quotation marks.
        return digits in (2, 3) and _is_digit(text[b + 1]) and _is_digit(text[b + 2]) and (digits == 2 or text[i - 1] == "s") \
            and (i == e or text[i] not in APOSTROPHES)

    def _marks(self, text, b, e):
        i = b
        while i < e and text[i] in ".!?":
            i += 1
        if i > b:
            return i - b
        if text[b] in APOSTROPHES:  # two of a kind are one quotation mark
            return 2 if b + 1 < e and text[b] == text[b + 1] else 1
        run = next((r for r in RUNS if text[b] in r), None)
        while run and i < e and text[i] in run:
            i += 1
        return max(i - b, 1)

    def _word(self, text, b, e, out):
        """Cuts one word with its clitics off the front; where it ends."""
        i = b + 1 if not is_word_char(text[b]) else b
        dots = False
        for a in self.t.dotted:
            if text.startswith(a, b) and b + len(a) <= e and (b + len(a) == e or not is_word_char(text[b + len(a)])):
                out.append((b, b + len(a)))
                return b + len(a)
        while i < e:
            c = text[i]
            if is_word_char(c):
                i += 1
                continue
            if i + 1 >= e or not is_word_char(text[i + 1]) or i == b:
                break
            if c in HYPHENS and text[b:i].lower() in self.t.prefixes:
                i += 1
            elif c in APOSTROPHES or c == "`":
                i += 1
            elif c == "&" and text[i - 1].isupper() and text[i + 1].isupper() or c == "_":
                i += 1
            elif c == "." and is_letter(text[i - 1]) and is_letter(text[i + 1]):
                single = (i - 1 == b or not is_letter(text[i - 2]) or dots) and self._short(text, i + 1, e)
                if not single and text[i - 1].islower() and text[i + 1].isupper():
                    break
                dots = dots or single
                i += 1
            else:
                break
        # An abbreviation takes its dot along.
        form = text[b:i]
        if i < e and text[i] == "." and (i + 1 == e or text[i + 1] != "." or i + 2 == e or text[i + 2] != "."):
            kind = self.t.abbreviations.get(form + ".")
            if kind == "number":
                kind = self._before_digit(text, i + 1)
            if kind or dots or self._initial(text, b, i):
                out.append((b, i + 1))
                return i + 1
        self._clitics(text, b, i, out)
        return i

    @staticmethod
    def _short(text, i, e):
        """Is what stands at i at most two letters and then no letter?"""
        n = 0
        while i < e and is_letter(text[i]):
            i += 1
            n += 1
        return n <= 2

    @staticmethod
    def _before_digit(text, i):
        while i < len(text) and text[i] == " ":
            i += 1
        return i < len(text) and _is_digit(text[i])

    @staticmethod
    def _initial(text, b, i):
        """A capital letter with a dot is an initial where a capital comes after it, a small one an abbreviation after a
        bracket: (b. 1950)."""
        n = len(text)
        if i - b != 1 or not is_letter(text[b]):
            return False
        if not text[b].isupper():
            return b > 0 and text[b - 1] == "("
        j = i + 1
        if j < n and (text[j].isupper() or text[j] in ",;)"):
            return True
        spaces = 0
        while j < n and text[j].isspace():
            spaces += text[j] == "\n"
            j += 1
        return text[b] != "I" and j > i + 1 and spaces < 2 and j < n and (text[j].isupper() or text[j] == "(")

    def _clitics(self, text, b, e, out):
        ends = []
        while len(ends) < CLITICS:
            form = _straight(text[b:e]).lower()
            cut = next((c for c in self.t.clitics if form.endswith(c) and len(form) > len(c)), None)
            if cut is None:
                break
            ends.append((e - len(cut), e))
            e -= len(cut)
        sizes = self.t.splits.get(_straight(text[b:e]).lower())
        if sizes:
            for n in sizes:
                out.append((b, b + n))
                b += n
        else:
            out.append((b, e))
        out.extend(reversed(ends))


class Sentences:
    """Finds where sentences begin among syntactic words."""

    def __init__(self, tables):
        self.t = tables

    def starts(self, text, spans):
        """For each word, whether a sentence begins with it."""
        n = len(spans)
        out = [False] * n
        lines = [0] * n
        for k in range(n):
            last = spans[k - 1][1] if k else 0
            lines[k] = text.count("\n", last, spans[k][0])
            out[k] = k == 0 or lines[k] >= 2 or lines[k] == 1 and self._item(text, spans, k)
        i = 0
        while i < n:
            kind = self._stop(text, spans, i)
            if not kind:
                i += 1
                continue
            j = i + 1
            while j < n and spans[j - 1][1] == spans[j][0] and not out[j] and self._closes(text, spans, j):
                j += 1
            j = self._notes(text, spans, j, out)
            if j < n and not out[j] and self._begins(text, spans, i, j, kind):
                out[j] = True
            i = j
        return out

    @staticmethod
    def _item(text, spans, k):
        """Does a new line begin an item of a list?"""
        b, e = spans[k]
        if text[b] in BULLETS and e < len(text) and text[e].isspace():
            return True
        return text[b:e].isdecimal() and e - b <= 2 and e < len(text) and text[e] in ".)"

    def _stop(self, text, spans, i):
        b, e = spans[i]
        if text[b] in STOPS and all(c in STOPS for c in text[b:e]):
            return "dots" if text[b] == "…" or e - b > 1 and text[b:e] == "." * (e - b) else "stop"
        if text[e - 1] == "." and e - b > 1 and is_word_char(text[b]):
            form = text[b:e]
            kind = self.t.abbreviations.get(form)
            if kind is None and (not form[0].isupper() and e - b == 2 or form[:-1].isdecimal()):
                kind = "title"
            return kind or ("initial" if e - b == 2 else "any")
        return None

    @staticmethod
    def _closes(text, spans, j):
        """Does this word, which is glued to the stop, close something (or go on with the stop)?"""
        b, e = spans[j]
        if text[b] in STOPS:
            return True
        if e - b == 2 and text[b:e] in ("''", "’’"):
            return True
        if e - b != 1 or text[b] not in CLOSERS:
            return False
        # A straight mark that is glued to what comes after it opens.
        return text[b] not in "\"'" or e == len(text) or not is_word_char(text[e])

    @staticmethod
    def _notes(text, spans, j, out):
        """Numbers of notes after a stop, such as [8], belong to what stands before them."""
        n = len(spans)
        while j + 2 < n and not any(out[j:j + 3]) and text[spans[j][0]] == "[" and spans[j][1] - spans[j][0] == 1 \
                and text[spans[j + 1][0]:spans[j + 1][1]].isdecimal() and text[spans[j + 2][0]] == "]":
            j += 3
        return j

    def _begins(self, text, spans, i, j, kind):
        """May a sentence begin with word j after the stop i?"""
        b, e = spans[j]
        glued = spans[j - 1][1] == b
        first = text[b]
        if glued:
            # A missing space: "went home.Then"
            return kind == "stop" and j == i + 1 and first.isupper() and i > 0 and text[spans[i - 1][1] - 1].islower() \
                and e - b > 1
        k = j
        while k < len(spans) and (text[spans[k][0]] in OPENERS or text[spans[k][0]] in "\"'`") and spans[k][1] - spans[k][0] <= 2:
            k += 1
        if k == len(spans):
            return kind in ("stop", "dots")
        letter = text[spans[k][0]]
        if letter.islower() or letter in STOPS or letter in ",;:":
            return False
        word = text[spans[k][0]:spans[k][1]]
        if kind == "stop":
            return True
        if kind == "dots":
            return letter.isupper() or k > j
        if kind == "title" or kind == "number":
            return False
        if kind == "time":
            return letter.isupper() and word not in self.t.clock
        if j > i + 1:  # the abbreviation is followed by a closing mark
            return word in self.t.starters
        return word in self.t.starters or k > j and text[spans[j][0]] in "\"“" and kind != "initial"


# ------------------------------------------------------------------------------------- words on word pieces, windows

KEPT_FEATURES = ("Abbr", "Case", "Definite", "Degree", "Mood", "Number", "NumType", "Person", "Polarity", "Poss",
                 "PronType", "Tense", "VerbForm", "Voice")


def piece_spans(pieces, names, form):
    """(begin, end) of each piece of a token, in characters of the token; as WordPieces.of cuts it."""
    plain, at = [], []
    for i, c in enumerate(form):
        for x in unicodedata.normalize("NFD", c.lower()):
            k = unicodedata.category(x)
            if k != "Mn" and k[0] not in "CZ":
                plain.append(x)
                at.append(i)
    out, k = [], 0
    n = len(plain)
    for piece in pieces:
        if k >= n:
            out.append((max(len(form) - 1, 0), len(form)))
            continue
        name = names[piece]
        if name == "[UNK]":  # a run that has no pieces: up to where the next one could begin
            size = 1
            while k + size < n and not _alone(plain[k]) and not _alone(plain[k + size]):
                size += 1
        else:
            size = len(name) - 2 if name.startswith("##") else len(name)
        end = min(k + size, n)
        out.append((at[k], at[end - 1] + 1))
        k = end
    return out


def _alone(c):
    """Is this character always a piece of its own?"""
    return unicodedata.category(c)[0] == "P" or c in "$+<=>^`|~" or 0x3400 <= ord(c) <= 0x9FFF or 0xF900 <= ord(c) <= 0xFAFF


class Located:
    """A document's tokens and word pieces as the attribution model has them, and syntactic words laid upon them."""

    def __init__(self, text, pieces):
        self.text = text
        self.tokens = words.words(text)
        forms = [text[b:e] for b, e in self.tokens]
        self.passage = windows.passage(forms, words.paragraph_starts(text, self.tokens), words.glued(self.tokens), pieces.of)
        self.offsets, self.begins, self.ends = [], [], []  # first piece of each token; where each piece stands
        for (b, _), form, ids in zip(self.tokens, forms, self.passage.pieces):
            self.offsets.append(len(self.begins))
            for x, y in pieces.spans(form):
                self.begins.append(b + x)
                self.ends.append(b + y)
        self.offsets.append(len(self.begins))
        self.token_begins = [b for b, _ in self.tokens]

    def place(self, b, e):
        """First and last piece (counted through the document) and part number of a word."""
        first = bisect_left(self.begins, b)
        last = bisect_left(self.begins, e) - 1
        if last < first:  # no piece begins in the word: the one that covers it
            first = last = max(last, 0)
        k = bisect_right(self.token_begins, b) - 1
        tb, te = self.tokens[k]
        part = (0 if e >= te else 1) if b <= tb else (3 if e >= te else 2)
        return first, last, part

    def token_of(self, piece):
        return bisect_right(self.offsets, piece) - 1

    def window_inputs(self, first, last, special):
        """The encoder's inputs for tokens first..last, as decode.window_inputs gives them."""
        p, (cls, sep) = self.passage, special
        ids, shapes, layouts, quotes, starts = [cls], [0], [0], [0], []
        for i in range(first, last):
            starts.append(len(ids))
            for x in p.pieces[i]:
                ids.append(x)
                shapes.append(p.shapes[i])
                layouts.append(p.layouts[i])
                quotes.append(p.quotes[i])
        return ids + [sep], shapes + [0], layouts + [0], quotes + [0], starts


class SpannedPieces(words.WordPieces):
    """Word pieces that know where they stand in their token."""

    def __init__(self, vocabulary):
        super().__init__(vocabulary)
        self.names = list(vocabulary)
        self.where = {}

    def spans(self, form):
        got = self.where.get(form)
        if got is None:
            got = self.where[form] = piece_spans(self.of(form), self.names, form)
        return got


def tag_of(upos, feats):
    """Part of speech and the kept features in one."""
    return "|".join([upos] + [f"{k}={feats[k]}" for k in KEPT_FEATURES if k in feats])


def best_tree(scores):
    """scores [n, n+1]: of every head (0 is the root) for every word of a sentence -> heads of the best tree with one root."""
    n = scores.shape[0]
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and _is_tree(heads):
        return heads.tolist()
    w = np.full((n + 1, n + 1), -np.inf)
    w[1:, :] = scores
    w[1:, 0] -= 1e6  # as few roots as can be: one
    np.fill_diagonal(w, -np.inf)
    return _edmonds(w)[1:]


def _is_tree(heads):
    n = len(heads)
    for i in range(n):
        k, seen = i + 1, 0
        while k:
            k = heads[k - 1]
            seen += 1
            if seen > n:
                return False
    return True


def _edmonds(w):
    """w[dependent, head], node 0 is the root -> head of every node (0 for the root itself)."""
    n = len(w)
    head = w.argmax(1)
    head[0] = 0
    colour, cycle = [0] * n, None
    colour[0] = 2
    for s in range(1, n):
        path, k = [], s
        while colour[k] == 0:
            colour[k] = 1
            path.append(k)
            k = int(head[k])
        if colour[k] == 1:
            cycle = path[path.index(k):]
            break
        for x in path:
            colour[x] = 2
    if cycle is None:
        return [int(x) for x in head]
    inside = set(cycle)
    rest = [x for x in range(n) if x not in inside]
    m = len(rest)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = w[np.ix_(rest, rest)]
    enter, leave = [0] * m, [0] * m
    for i, x in enumerate(rest):
        gain = [w[c, x] - w[c, head[c]] for c in cycle]
        best = int(np.argmax(gain))
        small[m, i], enter[i] = gain[best], cycle[best]
        out = [w[x, c] for c in cycle]
        best = int(np.argmax(out))
        small[i, m], leave[i] = out[best], cycle[best]
    found = _edmonds(small)
    result = [int(x) for x in head]
    for i, x in enumerate(rest):
        if x:
            result[x] = leave[i] if found[i] == m else rest[found[i]]
    result[enter[found[m]]] = rest[found[m]]
    return result


# ----------------------------------------------------------------------------------------------------------- lemmas

# For parts of speech that are inflected: the features that tell an inflection, the first that fits counts.
CONDITIONS = {
    "NOUN": ["Number=Plur"], "PROPN": ["Number=Plur"],
    "VERB": ["Number=Sing|Person=3|Tense=Pres", "Tense=Past", "Tense=Pres|VerbForm=Part", "VerbForm=Ger"],
    "AUX": ["Number=Sing|Person=3|Tense=Pres", "Tense=Past", "Tense=Pres|VerbForm=Part", "VerbForm=Ger"],
    "ADJ": ["Degree=Cmp", "Degree=Sup"], "ADV": ["Degree=Cmp", "Degree=Sup"],
}


def condition(upos, feats):
    has = set(feats.split("|"))
    return next((c for c in CONDITIONS.get(upos, ()) if has.issuperset(c.split("|"))), "")


def cased(form, upos, first):
    """A form as its lemma begins: names and numbers of acronyms keep their letters, other words become small."""
    form = "".join("'" if c in APOSTROPHES else c for c in form)
    if upos == "PROPN" or upos in ("X", "SYM"):
        return form
    if upos == "NUM":
        digits = "".join(c for c in form if c != ",")
        return digits if digits.isdecimal() or form.isupper() else form.lower()
    capitals = sum(c.isupper() for c in form)
    if upos == "NOUN" and (capitals >= 2 and form[1:2].isupper() or capitals == 1 and len(form) == 1 and not first):
        return form
    if upos == "ADJ" and capitals == 1 and not first and form[0].isupper():
        return form
    return form if form == "I" else form.lower()


class Lemmas:
    """Lemmas from a table of words and suffix rules."""

    def __init__(self, listed=None, rules=None):
        """listed: {(part of speech, features, form): lemma}, rules: {(part of speech, features, suffix): (cut, add)}; from
        the tables where they are not given."""
        self.listed = {(r[1], r[2], r[0]): r[3] for r in table("lemmas")} if listed is None else listed
        self.rules = {(r[0], r[1], r[2]): (int(r[3]), r[4]) for r in table("lemma-rules")} if not rules else rules

    def lemma(self, form, upos, feats, first):
        """first: is this the first word of its sentence?"""
        return self.of(cased(form, upos, first), upos, condition(upos, feats))

    def of(self, form, upos, c):
        for key in ((upos, c, form), (upos, c, form.lower())) if upos != "PROPN" else ((upos, c, form),):
            if key in self.listed:
                return self.listed[key]
        if c:
            for k in range(min(6, len(form) - 1), -1, -1):
                rule = self.rules.get((upos, c, form[len(form) - k:]))
                if rule:
                    return form[:len(form) - rule[0]] + rule[1]
        return form


# ------------------------------------------------------------------------------------------------------- treebanks


@dataclass
class Word:
    b: int
    e: int
    form: str
    lemma: str
    upos: str
    feats: dict
    head: int  # index in the document, -1 for the root
    rel: str


@dataclass
class Treebank:
    """One document."""

    name: str
    text: str
    words: list
    starts: list = field(default_factory=list)  # for each word, whether a sentence begins with it


GUM_GENRES = ("academic", "bio", "court", "speech", "textbook", "voyage")
GUM_MEASURED = ("news", "interview")


def read_conllu(path):
    """The documents of a file. Blocks of text (paragraphs, heads, items) are parted by a blank line."""
    docs, doc, parts, at = [], None, [], 0
    rows, par = [], False

    def finish():
        if doc is not None:
            doc.text = "".join(parts).rstrip()
            docs.append(doc)

    glue = True
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            finish()
            doc, parts, at, par, glue = Treebank(line.split("=", 1)[1].strip(), "", []), [], 0, False, True
        elif line.startswith("# newpar"):
            par = True
        elif line.startswith("#"):
            pass
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            if par and parts:
                if parts[-1] == " ":
                    parts.pop()
                    at -= 1
                parts.append("\n\n")
                at += 2
            par = False
            base, until, index = len(doc.words), 0, {"0": -1}
            cursor = 0
            for r in rows:
                if r[0].isdigit():
                    index[r[0]] = base + len(index) - 1
            for r in rows:
                if "." in r[0]:
                    continue
                if "-" in r[0]:
                    until = int(r[0].split("-")[1])
                    begin = at
                    surface = r[1]
                    members = [x for x in rows if x[0].isdigit() and int(r[0].split("-")[0]) <= int(x[0]) <= until]
                    cuts = _shares(surface, [m[1] for m in members])
                    k = 0
                    parts.append(surface)
                    at += len(surface)
                    if "SpaceAfter=No" not in r[9]:
                        parts.append(" ")
                        at += 1
                    continue
                if int(r[0]) <= until:
                    b, e = begin + cuts[k][0], begin + cuts[k][1]
                    k += 1
                else:
                    b, e = at, at + len(r[1])
                    parts.append(r[1])
                    at = e
                    if "SpaceAfter=No" not in r[9]:
                        parts.append(" ")
                        at += 1
                feats = {} if r[5] == "_" else dict(f.split("=", 1) for f in r[5].split("|"))
                doc.words.append(Word(b, e, r[1], r[2], r[3], feats, index[r[6]], r[7]))
                doc.starts.append(len(doc.words) - 1 == base)
            rows = []
    finish()
    return docs


def _shares(surface, forms):
    """How the forms of words share the characters of the token they stand in."""
    if "".join(forms) == surface:
        out, b = [], 0
        for f in forms:
            out.append((b, b + len(f)))
            b += len(f)
        return out
    n, k = len(surface), len(forms)
    total = sum(map(len, forms))
    ends, seen = [], 0
    for f in forms:
        seen += len(f)
        ends.append(round(seen / total * n))
    return [(min(b, n - 1), max(e, min(b, n - 1) + 1)) for b, e in zip([0] + ends, ends)]


def read_treebanks(folder, measured=False):
    """{name: documents}. GUM's news and interviews are for measuring alone."""
    folder = Path(folder)
    gum = lambda genres: [d for f in sorted((folder / "gum").glob("GUM_*.conllu")) if f.stem.split("_")[1] in genres
                          for d in read_conllu(f)]
    if measured:
        return {"gum": gum(GUM_MEASURED), "ewt-test": read_conllu(folder / "ewt" / "test.conllu")}
    train = gum(GUM_GENRES)
    rng = random.Random(20261130)
    kept = {d.name for d in rng.sample(train, len(train) // 10)}
    return {"ewt": [d for f in sorted((folder / "ewt").glob("train-*.conllu")) for d in read_conllu(f)],
            "gum": [d for d in train if d.name not in kept],
            "gum-choose": [d for d in train if d.name in kept],
            "ewt-dev": read_conllu(folder / "ewt" / "dev.conllu")}
