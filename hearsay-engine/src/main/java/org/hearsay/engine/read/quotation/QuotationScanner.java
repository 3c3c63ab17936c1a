package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.quotation.Quotation.Device;
import org.hearsay.engine.text.AnalysedText;

/**
 * Pairs quotation marks. One pass over the blocks, linear in the text; a mark that pairs with nothing costs the
 * quotation it belongs to and no other.
 */
final class QuotationScanner {

    private static final int NONE = -1;

    /** As many units are looked at to tell whether "X said" follows a mark. */
    private static final int CLAUSE = 80;

    private final AnalysedText analysed;
    private final String text;
    private final List<Block> blocks;
    private final List<Quotation> found = new ArrayList<>();

    private int open = NONE;
    private char openShape;
    private int openBlock;
    private final List<Span> parts = new ArrayList<>();

    private QuotationScanner(AnalysedText analysed) {
        this.analysed = analysed;
        this.text = analysed.text();
        this.blocks = analysed.document().blocks();
    }

    /** All quotations of the text that marks set off, outermost ones, in order. */
    static List<Quotation> scan(AnalysedText analysed) {
        QuotationScanner scanner = new QuotationScanner(analysed);
        for (int i = 0; i < scanner.blocks.size(); i++) {
            if (scanner.blocks.get(i).kind() != Block.Kind.HEADER) {
                scanner.block(i);
            }
        }
        return scanner.found;
    }

    private void block(int index) {
        Span block = blocks.get(index).span();
        Marks marks = Marks.of(analysed, block);
        List<Quotation> singles = new SingleMarks(text, marks, index).pairs();
        int before = found.size();
        doubles(index, marks);
        List<Quotation> doubles = found.subList(before, found.size());
        List<Quotation> nested = NestedMarks.nested(List.copyOf(doubles), singles);
        doubles.clear();
        found.addAll(nested);
    }

    private void doubles(int index, Marks marks) {
        Span block = blocks.get(index).span();
        int free = block.start();
        boolean swapped = false;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.isSingle(i)) {
                continue;
            }
            boolean opens = swapped ? marks.shape(i) == '”' : marks.isFree(i) ? open == NONE : marks.opens(i);
            if (open == NONE && !swapped && isInverted(marks, i, block)) {
                addUnopened(free, marks.start(i), index);
                swapped = marks.shape(i) == '“';
                free = marks.end(i);
            } else if (open == NONE && opens) {
                open = swapped ? skipSpace(marks.end(i), block.end()) : marks.start(i);
                openShape = marks.shape(i);
                openBlock = index;
            } else if (open == NONE && free == block.start() && endsUnopened(marks, i, index)) {
                addUnopened(free, marks.end(i), index);
                free = marks.end(i);
            } else if (open != NONE && i > 0 && isAtStart(marks, i, block) && parts.size() > 0) {
                open = marks.start(i);
            } else if (open != NONE && (!opens || isInverted(marks, i, block))) {
                if (closes(marks.shape(i))) {
                    close(index, swapped ? marks.start(i) : marks.end(i), Device.MARKS);
                    free = marks.end(i);
                }
            } else if (open != NONE && isSameKind(marks.shape(i)) && marks.touchesNext(i)) {
                int inner = openShape == '"' && marks.shape(i) != '"' ? marks.closingCurly(i) : marks.closingOfInner(i);
                if (inner > 0) {
                    i = inner;
                    continue;
                }
                free = endOfSentence(open, marks.start(i));
                close(index, free, Device.UNCLOSED);
                open = marks.start(i);
                openShape = marks.shape(i);
                openBlock = index;
            }
        }
        if (open != NONE) {
            if (open < block.end()) {
                parts.add(new Span(open, block.end()));
            }
            if (!continues(index)) {
                finish(index, Device.UNCLOSED);
            } else {
                open = blocks.get(index + 1).span().start();
            }
        }
    }

    /** Whether the quotation that is open at the end of this block goes on in the next one, which opens it again. */
    private boolean continues(int index) {
        if (index + 1 == blocks.size() || blocks.get(index + 1).kind() == Block.Kind.HEADER) {
            return false;
        }
        Span next = blocks.get(index + 1).span();
        char first = text.charAt(next.start());
        return first == openShape
                || openShape == '“' && first == '"'
                || openShape == '«' && first == '»'
                || openShape == '„' && first == '“';
    }

    private boolean isAtStart(Marks marks, int i, Span block) {
        return marks.start(i) == block.start();
    }

    private boolean closes(char shape) {
        return switch (openShape) {
            case '«' -> shape == '»' || shape == '«';
            case '»' -> shape == '«' || shape == '»';
            case '„' -> shape == '“' || shape == '”' || shape == '"' || shape == '„';
            default -> shape != '«' && shape != '»';
        };
    }

    private boolean isSameKind(char shape) {
        return shape == openShape || "“\"„".indexOf(shape) >= 0 && "“\"„".indexOf(openShape) >= 0;
    }

    /** {@code …, “said X}: an opening mark that stands where a closing one belongs. */
    private boolean isInverted(Marks marks, int i, Span block) {
        if (!marks.touchesNext(i) || marks.touchesPrevious(i)) {
            return false;
        }
        int before = marks.start(i) - 1;
        while (before > block.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        if (before <= block.start() || ",.?!…".indexOf(text.charAt(before)) < 0) {
            return false;
        }
        FoldedPassage next = passage(marks.end(i), block);
        return SpeechClause.beginsWithVerb(next, 0)
                || SpeechClause.beginsWithSpeaker(next, 0) && (open != NONE || !marks.isClosedLater(i));
    }

    private int endOfSentence(int from, int to) {
        for (int at = to - 1; at > from + 1; at--) {
            if (".!?".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return to;
    }

    /** {@code …,” said X} at the beginning of a paragraph: the opening mark is missing, or stood paragraphs before. */
    private boolean endsUnopened(Marks marks, int i, int index) {
        if (!marks.touchesPrevious(i) || ",.?!…".indexOf(text.charAt(marks.start(i) - 1)) < 0) {
            return false;
        }
        Span block = blocks.get(index).span();
        return marks.end(i) < block.end() && SpeechClause.begins(passage(marks.end(i), block), 0);
    }

    /** The first words of a block behind an offset. */
    private FoldedPassage passage(int from, Span block) {
        int to = Math.min(block.end(), from + CLAUSE);
        return new FoldedPassage(analysed, new Span(from, to), List.of());
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void close(int index, int to, Device device) {
        int end = to;
        while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > open) {
            parts.add(new Span(open, end));
        }
        finish(index, device);
    }

    private void addUnopened(int from, int to, int index) {
        int start = skipSpace(FirstPersonWords.beginning(analysed, new Span(from, to)), to);
        int end = to;
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Quotation(List.of(new Span(start, end)), index, index, Device.UNOPENED, List.of()));
        }
    }

    private void finish(int index, Device device) {
        if (!parts.isEmpty()) {
            found.add(new Quotation(parts, openBlock, index, device, List.of()));
        }
        parts.clear();
        open = NONE;
    }
}
