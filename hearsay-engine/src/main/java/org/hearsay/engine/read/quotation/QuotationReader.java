package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.quotation.OpenStatement.Rule;
import org.hearsay.engine.read.quotation.Quotation.Device;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.hearsay.engine.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/** Reads a text for its quotations: one pass over its blocks, linear in the text. */
public final class QuotationReader {

    /** As many paragraphs begin with a name in capitals and a colon in a printed conversation. */
    private static final int FEWEST_TURNS = 3;

    private final AnalysedText analysed;
    private final String text;
    private final List<Block> blocks;
    private final List<Quotation> quotations;
    private final boolean isTranscript;
    private final List<OpenStatement> statements = new ArrayList<>();
    private final List<Span> speakers = new ArrayList<>();
    private final List<Span> subjects = new ArrayList<>();

    private @Nullable OpenStatement last;
    private @Nullable SpeakerAndCue announced;
    private int next;

    private QuotationReader(AnalysedText analysed) {
        this.analysed = analysed;
        this.text = analysed.text();
        this.blocks = analysed.document().blocks();
        this.quotations = QuotationScanner.scan(analysed);
        this.isTranscript = blocks.stream()
                        .filter(b -> Transcript.of(text, b.span()) != null)
                        .limit(FEWEST_TURNS)
                        .count()
                == FEWEST_TURNS;
    }

    /** Finds the statements of a text that stand in quotation marks or are set off as quoted. */
    public static Quotations read(AnalysedText text) {
        QuotationReader reader = new QuotationReader(text);
        for (int i = 0; i < reader.blocks.size(); i++) {
            if (reader.blocks.get(i).kind() != Block.Kind.HEADER) {
                reader.block(i);
            }
        }
        return new Quotations(
                reader.statements.stream().map(OpenStatement::finding).toList(),
                reader.quoted(),
                reader.speakers,
                reader.subjects);
    }

    private List<Span> quoted() {
        List<Span> quoted = new ArrayList<>();
        quotations.forEach(q -> quoted.addAll(q.parts()));
        statements.stream()
                .filter(d -> d.rule() == Rule.BLOCK || d.rule() == Rule.TRANSCRIPT)
                .forEach(d -> quoted.addAll(d.content()));
        quoted.sort(Comparator.naturalOrder());
        return quoted;
    }

    private void block(int index) {
        Span block = blocks.get(index).span();
        List<Quotation> here = new ArrayList<>();
        List<Span> folded = new ArrayList<>();
        for (int k = next; k < quotations.size() && quotations.get(k).first() <= index; k++) {
            Quotation quotation = quotations.get(k);
            for (Span part : quotation.parts()) {
                if (block.contains(part)) {
                    here.add(quotation);
                    folded.add(part);
                }
            }
        }
        while (next < quotations.size() && quotations.get(next).last() <= index) {
            next++;
        }
        FoldedPassage passage = new FoldedPassage(analysed, block, folded);
        SpeakerAndCue before = announced;
        announced = null;
        Transcript turn = isTranscript ? Transcript.of(text, block) : null;
        Span signature = signature(index, block);
        if (signature != null && last != null) {
            sign(last, signature, index);
        } else if (turn != null) {
            keep(Rule.TRANSCRIPT, List.of(turn.content()), turn.attribution(), index);
            speakers.add(turn.speaker());
        } else if (here.isEmpty() && (before != null || blocks.get(index).kind() == Block.Kind.QUOTATION)) {
            wholeBlock(index, before);
        } else {
            SpeechFinder speech = new SpeechFinder(passage);
            quotations(index, passage, here, before, speech);
            speakers.addAll(speech.rest());
            if (!isTitle(index)) {
                subjects.addAll(speech.subjects());
            }
        }
        announced = text.charAt(block.end() - 1) == ':' ? SpeechFinder.announcement(passage) : null;
    }

    /** The name in a line of its own under a quotation; null when the block is none, or nothing stands above it. */
    private @Nullable Span signature(int index, Span block) {
        return last == null || last.lastBlock() != index - 1 || last.cue() != null ? null : Signature.of(text, block);
    }

    private void sign(OpenStatement unsigned, Span signature, int index) {
        OpenStatement signed = new OpenStatement(
                Rule.AFTER, Kind.DIRECT, Stance.ASSERTS, unsigned.content(), null, signature, unsigned.parent());
        statements.set(statements.indexOf(unsigned), signed.reach(signature.end(), index));
        speakers.add(signature);
        last = signed;
    }

    private void wholeBlock(int index, @Nullable SpeakerAndCue before) {
        Span block = blocks.get(index).span();
        if (before != null) {
            keep(Rule.BLOCK, List.of(block), before, index);
        } else if (last != null && last.lastBlock() == index - 1 && last.rule() == Rule.BLOCK) {
            last.add(List.of(block), block.end(), index);
        } else {
            continued(List.of(block), block.end(), index);
        }
    }

    private void quotations(
            int index,
            FoldedPassage passage,
            List<Quotation> here,
            @Nullable SpeakerAndCue before,
            SpeechFinder speech) {
        AttributionFinder finder = new AttributionFinder(passage);
        int free = 0;
        for (int k = 0; k < here.size(); k++) {
            Quotation quotation = here.get(k);
            int unit = passage.place(k);
            if (quotation.last() != index && quotation.first() != index || isCovered(quotation)) {
                continue;
            }
            speakers.addAll(speech.until(quotation.start()));
            boolean continuesSentence = last != null
                    && last.lastBlock() == index
                    && last.rule() == Rule.AFTER
                    && free > 0
                    && SameSpeaker.isOnlyMarks(passage, free, unit);
            Span previous = last == null ? null : last.source();
            SpeakerAndCue found = continuesSentence
                    ? null
                    : quotation.last() == index
                            ? finder.find(unit, quotation.device() == Device.UNOPENED, free, previous)
                            : finder.findBefore(unit, free, previous);
            if (found == null && unit == 0 && before != null && quotation.first() == index) {
                found = before;
            }
            if (found == null && quotation.last() != index) {
                continue;
            }
            if (found != null) {
                OpenStatement statement = attributed(quotation, found);
                nested(quotation, statement);
                free = Math.max(free, SameSpeaker.unitAfter(passage, found, unit));
            } else if (last != null && (continuesSentence || SameSpeaker.follows(text, last, quotation, index))) {
                last.add(
                        quotation.parts(),
                        Math.max(quotation.end(), SameSpeaker.sentenceEnd(passage, unit, continuesSentence)),
                        index);
                nested(quotation, last);
            } else if (SameSpeaker.isSaid(text, quotation) && !isTitle(quotation.first())) {
                OpenStatement statement = continued(quotation.parts(), quotation.end(), index);
                nested(quotation, statement);
            }
        }
    }

    private boolean isTitle(int block) {
        Block.Kind kind = blocks.get(block).kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    /** Whether an earlier statement of mixed words already holds the quotation. */
    private boolean isCovered(Quotation quotation) {
        return last != null
                && (last.rule() == Rule.CLAUSE || quotation.parts().size() > 1)
                && last.content().get(last.content().size() - 1).end() >= quotation.end();
    }

    private OpenStatement attributed(Quotation quotation, SpeakerAndCue found) {
        if (found.place() == Place.CLAUSE && found.clause() != null) {
            List<Span> content = new ArrayList<>(List.of(found.clause()));
            content.addAll(quotation.parts().subList(1, quotation.parts().size()));
            return keep(Rule.CLAUSE, content, found, quotation.last());
        }
        Rule rule = switch (found.place()) {
            case AFTER -> Rule.AFTER;
            case COLON -> Rule.COLON;
            default -> Rule.BEFORE;
        };
        return keep(rule, quotation.parts(), found, quotation.last());
    }

    private OpenStatement keep(Rule rule, List<Span> content, SpeakerAndCue found, int index) {
        Kind kind = rule == Rule.CLAUSE ? Kind.MIXED : Kind.DIRECT;
        OpenStatement statement =
                new OpenStatement(rule, kind, found.stance(), content, found.cue(), found.source(), null);
        int end = content.get(content.size() - 1).end();
        statement.reach(rule == Rule.AFTER ? Math.max(end, found.end()) : end, index);
        statements.add(statement);
        last = statement;
        if (found.source() != null && rule != Rule.BLOCK && rule != Rule.COLON) {
            speakers.add(found.source());
        }
        return statement;
    }

    /** Someone goes on speaking; whoever spoke last. */
    private OpenStatement continued(List<Span> content, int end, int index) {
        Span speaker = speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
        Rule rule = speaker == null ? Rule.UNATTRIBUTED : Rule.CONTINUED;
        OpenStatement statement =
                new OpenStatement(rule, Kind.DIRECT, Stance.ASSERTS, content, null, speaker, null).reach(end, index);
        statements.add(statement);
        last = statement;
        return statement;
    }

    private void nested(Quotation outer, OpenStatement parent) {
        statements.addAll(NestedStatements.of(analysed, outer, parent));
    }
}
