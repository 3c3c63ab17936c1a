"""Words, sentences, quotation states and word pieces: everything that the Java side must do in the same way.

A word is a maximal run of letters, digits and combining marks, with inner apostrophes, hyphens, and dots between
single letters (U.S) or digits (3.2). Every other character that is not white space is a word of its own.
"""

import json
import unicodedata
from functools import lru_cache

APOSTROPHES = "'’"
HYPHENS = "-‐‑"
OPENING = "“«„‟"
CLOSING = "”»"
STRAIGHT = "\"＂"
QUOTES = OPENING + CLOSING + STRAIGHT
TERMINAL = ".!?…"
CLOSERS = QUOTES + APOSTROPHES + ")]}"

# The dot after these does not end a sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt maj capt cmdr adm sgt pvt sen rep gov pres hon rev fr st sr jr messrs "
    "jan feb mar apr jun jul aug sep sept oct nov dec vs etc no vol fig inc corp co ltd bros dept est approx "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa "
    "tenn tex va vt wash wis wyo ave blvd rd mt ft".split()
)


@lru_cache(maxsize=65536)
def is_letter(c):
    return unicodedata.category(c)[0] == "L"


@lru_cache(maxsize=65536)
def is_word_char(c):
    """Letters, decimal digits, and marks that combine with what stands before them."""
    k = unicodedata.category(c)
    return k[0] == "L" or k == "Nd" or k[0] == "M"


def words(text):
    """The words of a text as (begin, end) in code points."""
    out, i, n = [], 0, len(text)
    while i < n:
        c = text[i]
        if c.isspace():
            i += 1
            continue
        b = i
        i += 1
        if is_word_char(c):
            while i < n:
                if is_word_char(text[i]):
                    i += 1
                elif i + 1 < n and is_word_char(text[i + 1]) and _joins(text, b, i):
                    i += 2
                else:
                    break
        out.append((b, i))
    return out


def _joins(text, b, i):
    """Does the character at i, inside a word that began at b and with a word character after it, belong to the word?"""
    c = text[i]
    if c in APOSTROPHES or c in HYPHENS:
        return True
    if c != ".":
        return False
    before, after = text[i - 1], text[i + 1]
    if before.isdigit() and after.isdigit():
        return True
    single_before = is_letter(before) and (i - 1 == b or text[i - 2] == ".")
    single_after = is_letter(after) and (i + 2 >= len(text) or not is_word_char(text[i + 2]))
    return single_before and single_after


def paragraph_starts(text, spans):
    """For each word, whether white space with at least two line feeds (or nothing at all) stands before it."""
    out, last = [], 0
    for k, (b, e) in enumerate(spans):
        out.append(k == 0 or text.count("\n", last, b) >= 2)
        last = e
    return out


def glued(spans):
    """For each word, whether no white space stands before it."""
    return [k > 0 and spans[k - 1][1] == b for k, (b, _) in enumerate(spans)]


def sentence_starts(forms, paragraphs, glue):
    """For each word, whether a sentence begins with it. A paragraph start always begins one.

    After a full stop, exclamation mark, question mark or ellipsis and any closing marks glued to it, a sentence begins
    where white space stands and the next word does not begin with a small letter, unless the stop belongs to an
    abbreviation or an initial.
    """
    n = len(forms)
    out = list(paragraphs)
    i = 0
    while i < n:
        if forms[i] not in TERMINAL:
            i += 1
            continue
        j = i + 1
        while j < n and glue[j] and (forms[j] in TERMINAL or forms[j] in CLOSERS):
            j += 1
        if j < n and not glue[j] and not forms[j][0].islower():
            before = forms[i - 1] if i > 0 and glue[i] else ""
            short = forms[i] == "." and j == i + 1 and (
                before.lower() in ABBREVIATIONS or (len(before) == 1 and is_letter(before)) or "." in before)
            if not short:
                out[j] = True
        i = j
    return out


# Ids of the input features. 0 is "not told" and is what special pieces and dropped features get.
SHAPES = ["unknown", "lower", "capital", "upper", "mixed", "digits", "symbol"]
LAYOUTS = ["unknown", "inside", "paragraphStart", "headingInside", "headingStart"]
QUOTE_STATES = ["unknown", "outside", "opening", "inside", "closing"]


@lru_cache(maxsize=1 << 18)
def shape(form):
    if not is_word_char(form[0]):
        return 6
    if any(c.isdigit() for c in form):
        return 5
    letters = [c for c in form if is_letter(c)]
    if not any(c.isupper() for c in letters):
        return 1
    if len(letters) > 1 and not any(c.islower() for c in letters):
        return 3
    if letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return 2
    return 4


def layouts(forms, paragraphs):
    """Layout ids. A heading is a paragraph of at most 20 words that does not end in a terminal mark, a comma, a colon
    or a closing mark."""
    n = len(forms)
    out = [1] * n
    starts = [i for i in range(n) if paragraphs[i]] + [n]
    for b, e in zip(starts, starts[1:]):
        last = forms[e - 1]
        heading = e - b <= 20 and is_word_char(last[0])
        for i in range(b, e):
            out[i] = (4 if i == b else 3) if heading else (2 if i == b else 1)
    return out


def quote_states(forms, paragraphs, glue):
    """Outside, opening mark, inside, closing mark. Straight marks alternate, curly ones go by their shape, two
    apostrophes in a row are one straight mark; every paragraph begins outside."""
    n = len(forms)
    out = [1] * n
    inside = False
    i = 0
    while i < n:
        if paragraphs[i]:
            inside = False
        f = forms[i]
        double = (f in ("'", "’", "‘", "`") and i + 1 < n and forms[i + 1] == f and glue[i + 1])
        if f in OPENING:
            kind = 2
        elif f in CLOSING:
            kind = 4
        elif f in STRAIGHT or double:
            kind = 4 if inside else 2
        else:
            out[i] = 3 if inside else 1
            i += 1
            continue
        inside = kind == 2
        out[i] = kind
        if double:
            out[i + 1] = kind
            i += 1
        i += 1
    return out


class WordPieces:
    """Greedy longest-match word pieces, lower case, accents removed, cut at punctuation within the word."""

    def __init__(self, vocabulary):
        self.ids = {p: i for i, p in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.cache = {}

    @classmethod
    def from_tokenizer_json(cls, path):
        vocab = json.load(open(path, encoding="utf-8"))["model"]["vocab"]
        return cls([p for p, _ in sorted(vocab.items(), key=lambda x: x[1])])

    @classmethod
    def from_file(cls, path):
        return cls(open(path, encoding="utf-8").read().split("\n")[:-1])

    def of(self, form):
        """Ids of the pieces of one word: at least one, at most 16."""
        got = self.cache.get(form)
        if got is None:
            got = self.cache[form] = self._of(form)
        return got

    def _of(self, form):
        plain = "".join(c for c in unicodedata.normalize("NFD", form.lower()) if unicodedata.category(c) != "Mn")
        runs, run = [], ""
        for c in plain:
            k = unicodedata.category(c)
            if k[0] in "CZ":
                continue
            alone = k[0] == "P" or c in "$+<=>^`|~" or 0x3400 <= ord(c) <= 0x9FFF or 0xF900 <= ord(c) <= 0xFAFF
            if alone:
                if run:
                    runs.append(run)
                runs.append(c)
                run = ""
            else:
                run += c
        if run:
            runs.append(run)
        out = []
        for run in runs:
            out += self._longest(run)
        return out[:16] or [self.unknown]

    def _longest(self, run):
        if len(run) > 100:
            return [self.unknown]
        out, b = [], 0
        while b < len(run):
            for e in range(len(run), b, -1):
                piece = ("##" if b else "") + run[b:e]
                if piece in self.ids:
                    out.append(self.ids[piece])
                    b = e
                    break
            else:
                return [self.unknown]
        return out
