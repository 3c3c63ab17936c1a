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

    private final AnalysedText analysed;
    private final String text;
    private final List<Block> blocks;
    private final List<Quotation> quotations;
    private final PrintedTurns turns;
    private final List<OpenStatement> statements = new ArrayList<>();
    private final List<Span> speakers = new ArrayList<>();
    private final List<Span> subjects = new ArrayList<>();

    private @Nullable OpenStatement last;
    private @Nullable SpeakerAndCue announced;

    /** Who answers in an interview: the first that the text names. */
    private @Nullable Span asked;

    private int next;

    private QuotationReader(AnalysedText analysed) {
        this.analysed = analysed;
        this.text = analysed.text();
        this.blocks = analysed.document().blocks();
        this.quotations = QuotationScanner.scan(analysed);
        this.turns = new PrintedTurns(analysed);
    }

    /** Finds the statements of a text that stand in quotation marks or are set off as quoted. */
    public static Quotations read(AnalysedText text) {
        QuotationReader reader = new QuotationReader(text);
        for (int i = 0; i < reader.blocks.size(); i++) {
            if (reader.blocks.get(i).kind() != Block.Kind.HEADER && !reader.turns.isField(i)) {
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
        statements.stream().filter(d -> d.rule().isSetOff()).forEach(d -> quoted.addAll(d.content()));
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
        SpeakerAndCue before = blocks.get(index).kind() == Block.Kind.ITEM ? null : announced;
        announced = null;
        PrintedTurns.Turn turn = turns.at(index, !here.isEmpty(), asked);
        Span signature = turns.isDialogue() ? null : signature(index, block);
        if (turn != null && (!turn.goesOn() || last != null && last.rule() == turn.rule())) {
            take(turn, index);
        } else if (signature != null && last != null) {
            sign(last, signature, index);
        } else if (here.isEmpty() && (before != null || blocks.get(index).kind() == Block.Kind.QUOTATION)) {
            wholeBlock(index, before);
        } else {
            SpeechFinder speech = new SpeechFinder(passage);
            quotations(index, passage, here, before, speech);
            speakers.addAll(speech.rest());
            if (!isTitle(index)) {
                speech.subjects().forEach(this::subject);
            }
        }
        announced =
                text.charAt(block.end() - 1) == ':' ? SpeechFinder.announcement(passage, isQuotedBehind(index)) : null;
    }

    private void subject(Span subject) {
        subjects.add(subject);
        asked = asked == null && Character.isUpperCase(text.charAt(subject.start())) ? subject : asked;
    }

    private boolean isQuotedBehind(int index) {
        return index + 1 < blocks.size()
                && "“\"«„‘»".indexOf(text.charAt(blocks.get(index + 1).span().start())) >= 0;
    }

    private void take(PrintedTurns.Turn turn, int index) {
        int end = blocks.get(index).span().end();
        SpeakerAndCue told = turn.attribution();
        if (turn.goesOn() && last != null) {
            last.add(turn.content(), end, index);
        } else if (told != null) {
            keep(turn.rule(), turn.content(), told, index);
        } else {
            last = new OpenStatement(
                    turn.rule(), Kind.DIRECT, Stance.ASSERTS, turn.content(), null, turn.source(), null);
            statements.add(last.reach(end, index));
        }
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
            keep(Rule.BLOCK, QuotedLines.of(text, block), before, index);
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
                    && (SameSpeaker.isOnlyMarks(passage, free, unit) || SameSpeaker.resumes(passage, k));
            Span previous = last == null ? null : last.source();
            SpeakerAndCue found = continuesSentence
                    ? null
                    : quotation.last() == index
                            ? finder.find(unit, quotation.device() == Device.UNOPENED, free, previous)
                            : finder.findBefore(unit, free, previous);
            if (found == null && unit == 0 && before != null && quotation.first() == index) {
                found = before;
            }
            if (found == null && quotation.last() != index && !continuesSentence) {
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
        if (found.place() == Place.CLAUSE
                && found.clause() != null
                && !quotation.parts().contains(found.clause())) {
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
