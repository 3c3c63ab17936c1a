"""Windows: what the encoder sees at once, and how training damages it so that damaged text is read, too."""

import random
from dataclasses import dataclass

from words import (CLOSING, HYPHENS, OPENING, QUOTES, STRAIGHT, is_letter, layouts, quote_states, sentence_starts, shape)

LIMIT = 320  # pieces in a window, the two special pieces included
CORE = 236  # pieces of the sentences whose cues a window decides
CONTEXT = 41  # pieces of context on either side, at most, before the other side's rest is given away


@dataclass
class Passage:
    """Words with their features, ready to be cut into windows."""

    forms: list
    pieces: list  # lists of ids
    shapes: list
    layouts: list
    quotes: list
    sentences: list  # index of the sentence of each word
    paragraphs: list  # index of the paragraph of each word


def passage(forms, paragraph_starts, glue, pieces_of):
    starts = sentence_starts(forms, paragraph_starts, glue)
    s = p = -1
    sentences, paragraphs = [], []
    for a, b in zip(starts, paragraph_starts):
        s += a
        p += b
        sentences.append(max(s, 0))
        paragraphs.append(max(p, 0))
    return Passage(forms, [pieces_of(f) for f in forms], [shape(f) for f in forms],
                   layouts(forms, paragraph_starts), quote_states(forms, paragraph_starts, glue), sentences, paragraphs)


@dataclass
class Window:
    """Words first..last (exclusive) are seen, core_first..core_last decided."""

    first: int
    last: int
    core_first: int
    core_last: int


def windows(p, limit=LIMIT, core=CORE, context=CONTEXT):
    """Cuts a passage into windows. Cores are whole sentences, as many as fit; a sentence longer than the core is cut
    between words. Context is added on both sides, whole sentences first, then words, left side first."""
    n = len(p.forms)
    size = [len(x) for x in p.pieces]
    ends = [i for i in range(1, n + 1) if i == n or p.sentences[i] != p.sentences[i - 1]]
    out, b, k = [], 0, 0
    while b < n:
        e, used = b, 0
        while k < len(ends):
            more = sum(size[e:ends[k]])
            if used + more > core:
                break
            used += more
            e = ends[k]
            k += 1
        if e == b:  # one long sentence
            while e < n and used + size[e] <= core:
                used += size[e]
                e += 1
            if k < len(ends) and e == ends[k]:
                k += 1
        room = limit - 2 - used
        left = _reach(size, b, -1, min(context, room))
        taken = sum(size[left:b])
        right = _reach(size, e, 1, room - taken)
        if right == n:  # the text ends here: what is left over goes to the left
            left = _reach(size, b, -1, room - sum(size[e:right]))
        out.append(Window(left, right, b, e))
        b = e
    return out


def _reach(size, at, step, room):
    """How far words can be taken from a border in one direction."""
    n = len(size)
    while True:
        nxt = at - 1 if step < 0 else at
        if nxt < 0 or nxt >= n or size[nxt] > room:
            return at
        room -= size[nxt]
        at += step


# ---------------------------------------------------------------------------------------------------------- training


def random_windows(p, rng, limit=LIMIT):
    """Windows for training: sentences in a row up to the limit, the first one of random size, so that borders fall
    elsewhere in every epoch; now and then a single sentence or two, as nested contents are read alone."""
    n = len(p.forms)
    size = [len(x) for x in p.pieces]
    b = 0
    room = rng.randint(60, limit - 2)
    out = []
    while b < n:
        e, used, good = b, 0, b
        while e < n and used + size[e] <= room:
            used += size[e]
            e += 1
            if e == n or p.sentences[e] != p.sentences[e - 1]:
                good = e
        if good > b:
            e = good
        if e == b:
            e = b + 1
        out.append((b, e))
        b = e
        room = limit - 2 if rng.random() < 0.93 else rng.randint(12, 120)
    return out


def damaged(forms, paragraphs, glue, relations, rng):
    """A version of a document with broken marks, layout or letter case; relations are carried over."""
    keep = [True] * len(forms)
    forms, paragraphs, glue = list(forms), list(paragraphs), list(glue)
    x = rng.random()
    if x < 0.12:  # no quotation marks at all
        for i, f in enumerate(forms):
            if f in QUOTES or _half_of_double(forms, glue, i):
                keep[i] = False
    elif x < 0.22:  # every closing mark an opening one
        forms = ["“" if f in CLOSING else f for f in forms]
    elif x < 0.32:  # straight marks
        forms = ['"' if f in QUOTES else f for f in forms]
    elif x < 0.40:  # some marks lost
        for i, f in enumerate(forms):
            if f in QUOTES and rng.random() < 0.3:
                keep[i] = False
    elif x < 0.52:  # curly marks for straight ones
        for i, k in enumerate(quote_states(forms, paragraphs, glue)):
            if forms[i] in STRAIGHT:
                forms[i] = "”" if k == 4 else "“"
    if rng.random() < 0.15:
        paragraphs = [i == 0 for i in range(len(forms))]
    y = rng.random()
    if y < 0.02:
        forms = [f.upper() for f in forms]
    elif y < 0.05:
        forms = [f.lower() for f in forms]
    if all(keep):
        return forms, paragraphs, glue, relations
    at, k = [], 0
    for ok in keep:
        at.append(k)
        k += ok
    lost_start = False
    out_p, out_g, out_f, lost_space = [], [], [], True
    for i, ok in enumerate(keep):
        if ok:
            out_f.append(forms[i])
            out_p.append(paragraphs[i] or lost_start)
            out_g.append(glue[i] and not lost_space)
            lost_start, lost_space = False, False
        else:
            lost_start = lost_start or paragraphs[i]
            lost_space = lost_space or not glue[i]
    moved = []
    for r in relations:
        cue = [at[i] for i in range(r.cue[0], r.cue[1] + 1) if keep[i]]
        source = frozenset(at[i] for i in r.source if keep[i])
        content = frozenset(at[i] for i in r.content if keep[i])
        if cue and content:
            moved.append(type(r)((cue[0], cue[-1]), source, content))
    return out_f, out_p, out_g, moved


def _half_of_double(forms, glue, i):
    f = forms[i]
    return f in ("'", "’", "‘", "`") and (
        (i + 1 < len(forms) and forms[i + 1] == f and glue[i + 1]) or (i > 0 and forms[i - 1] == f and glue[i]))
