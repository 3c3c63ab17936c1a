package org.hearsay.engine.read.access;

import java.util.List;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.read.source.Gender;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * How an origin came to know what it says: what it says of its own seeing, doing and hearing, what the cue says of its
 * reasoning, and whether it is a document or a body that speaks of its own deeds. Where none of these shows, it is
 * unknown.
 */
public final class AccessFinder {

    /** Where a body that is the subject of the content begins, at most so many words in. */
    private static final int SUBJECT = 3;

    /** In speech "I" may come a little later: "Mira and I have". */
    private static final int SPOKEN_SUBJECT = 6;

    private final AnalysedText text;
    private final Finding finding;
    private final @Nullable Source origin;
    private final List<Passed> inner;

    private AccessFinder(AnalysedText text, Finding finding, @Nullable Source origin, List<Passed> inner) {
        this.text = text;
        this.finding = finding;
        this.origin = origin;
        this.inner = List.copyOf(inner);
    }

    /**
     * @param text the document's text
     * @param finding a statement
     * @param origin the last source of its chain; null when nobody is named
     * @param inner what of it is passed on from others: statements inside it, whose sources are not the origin
     */
    public static Grounds of(AnalysedText text, Finding finding, @Nullable Source origin, List<Passed> inner) {
        return new AccessFinder(text, finding, origin, inner).grounds();
    }

    /** A statement inside another, and who made it. */
    public record Passed(Finding finding, Source source) {}

    private Grounds grounds() {
        Grounds document = SpeakerGrounds.document(text, finding, origin);
        if (document != null) {
            return document;
        }
        if (origin != null && origin.kind() == Kind.GROUP && SpeakerGrounds.isShare(text, finding)) {
            return new Grounds(Access.INFERRED, List.of());
        }
        Stretch cue = finding.cue().isEmpty() ? null : words(finding.cue().get(0));
        Grounds told = cue == null ? null : CueGrounds.told(cue);
        if (told != null) {
            return told;
        }
        if (!finding.stance().assertsNothing()) {
            Grounds said = said();
            if (said != null) {
                return said;
            }
        }
        Grounds others = SpeakerGrounds.present(text, finding, origin);
        others = others == null ? passedOn() : others;
        if (others != null) {
            return others;
        }
        boolean named = cue != null && !finding.source().isEmpty();
        Grounds inferred = cue != null && named ? CueGrounds.inferred(cue) : null;
        if (inferred != null) {
            return inferred;
        }
        if (named && finding.stance() == Stance.PREDICTS) {
            return new Grounds(Access.INFERRED, finding.cue());
        }
        Grounds own = origin == null ? null : OwnDeeds.of(text, finding, origin);
        own = own == null ? ofSelf() : own;
        return own == null ? judged(cue) : own;
    }

    private Stretch words(Span span) {
        return Stretch.of(text, span);
    }

    /** "that workers had counted nine dead": most of it is what others say, or a document does. */
    private @Nullable Grounds passedOn() {
        int length = finding.content().stream().mapToInt(Span::length).sum();
        for (Passed passed : inner) {
            int part =
                    passed.finding().content().stream().mapToInt(Span::length).sum();
            if (2 * part >= length) {
                boolean document = passed.source().kind() == Kind.DOCUMENT;
                return new Grounds(
                        document ? Access.DOCUMENT : Access.WAS_TOLD,
                        passed.finding().source());
            }
        }
        return null;
    }

    /** What someone promises, denies for himself or says of himself is his own. */
    private @Nullable Grounds ofSelf() {
        boolean nobody = origin == null
                || origin.kind() == Kind.OUTLET
                || finding.stance().assertsNothing();
        if (nobody || finding.content().isEmpty()) {
            return null;
        }
        if (OwnDeeds.isAct(finding)) {
            return new Grounds(Access.TOOK_PART, finding.cue());
        }
        Stretch content = words(finding.content().get(0));
        boolean direct = finding.kind() == Statement.Kind.DIRECT;
        int reach = Math.min(direct ? SPOKEN_SUBJECT : SUBJECT, content.size() - 1);
        for (int i = 0; i < reach && !Judging.isCondition(content, i); i++) {
            boolean near = i < SUBJECT || content.is(i - 1, SourceWord.AND) || content.is(i - 1, ',');
            if (near && speaks(content, i) && !Judging.isDemanding(content, i + 1)) {
                return Grounds.of(Access.TOOK_PART, content.span(i, i + 2));
            }
        }
        boolean infinitive = !direct && content.is(0, GrammarWord.INFINITIVE_MARK);
        boolean denied = finding.stance() == Stance.DENIES && content.is(0, AccessWord.ANY);
        return infinitive || denied ? Grounds.of(Access.TOOK_PART, content.span(0, 1)) : null;
    }

    /** A judgement by its words; what is left is not known. */
    private Grounds judged(@Nullable Stretch cue) {
        if (origin == null || origin.kind() == Kind.OUTLET || finding.stance().assertsNothing()) {
            return Grounds.UNKNOWN;
        }
        Grounds verdict = cue == null ? null : CueGrounds.verdict(cue);
        if (verdict != null) {
            return verdict;
        }
        for (Span span : finding.content()) {
            Grounds found = Judging.content(words(span));
            if (found != null) {
                return found;
            }
        }
        return general(origin);
    }

    /**
     * What is said to be so at all times, or of what is to come, is a view; so is what someone of learning makes of
     * things. What somebody did, told by an office or a bystander, stays open.
     */
    private Grounds general(Source speaker) {
        if (finding.content().isEmpty()) {
            return Grounds.UNKNOWN;
        }
        boolean bystander = speaker.role() != Role.OFFICIAL && speaker.role() != Role.SPOKESPERSON;
        Judging.Tenor tenor = Judging.tenor(words(finding.content().get(0)));
        boolean view = tenor == Judging.Tenor.TO_COME
                || tenor == Judging.Tenor.ALWAYS && (bystander || finding.kind() == Statement.Kind.DIRECT)
                || speaker.role() == Role.EXPERT && tenor != Judging.Tenor.WAS;
        return view || bystander && isCharacterization(speaker)
                ? new Grounds(Access.INFERRED, List.of())
                : Grounds.UNKNOWN;
    }

    /**
     * Words in quotation marks that are no clause ("burning the charter"), and what someone of learning or of a side says
     * that something is or was: a way to see it.
     */
    private boolean isCharacterization(Source speaker) {
        if (!text.hasTrees()) {
            return false;
        }
        List<MainClause> clauses = MainClause.of(text, finding.content().get(0));
        if (clauses.isEmpty() || clauses.get(0).tenor() == Judging.Tenor.OPEN) {
            return finding.kind() == Statement.Kind.DIRECT;
        }
        boolean judges = speaker.role() == Role.EXPERT || speaker.role() == Role.PARTY;
        return judges && clauses.get(0).predicate().child(Dependency.COP) != null;
    }

    /** What the words themselves say of how the speaker knows; the first that says so. */
    private @Nullable Grounds said() {
        for (Span span : finding.content()) {
            Stretch content = words(span);
            for (int i = 0; i + 1 < content.size(); i++) {
                Grounds found = speaks(content, i) ? OwnExperience.after(content, i) : null;
                found = found == null && i == 0 ? bare(content) : found;
                found = found == null ? Papers.from(content, i) : found;
                found = found == null ? OwnExperience.toldBy(content, i) : found;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "recalled seeing", "claimed to have taken": the verb's subject is the speaker. */
    private @Nullable Grounds bare(Stretch content) {
        if (finding.kind() == Statement.Kind.DIRECT) {
            return null;
        }
        boolean past = content.is(0, GrammarWord.INFINITIVE_MARK) && content.is(1, AccessWord.PERFECT);
        return past && !finding.stance().assertsNothing()
                ? OwnExperience.after(content, 1)
                : OwnExperience.gerund(content);
    }

    /** Whether the word at {@code i} is a pronoun for the speaker, with a verb to come. */
    private boolean speaks(Stretch content, int i) {
        if (content.is(i, AccessWord.FIRST)) {
            return true;
        }
        if (finding.kind() == Statement.Kind.DIRECT || i > SUBJECT || origin == null) {
            return false;
        }
        if (i > 0 && !content.is(i - 1, AccessWord.JOINT)) {
            return false;
        }
        boolean several = origin.kind() == Kind.GROUP || origin.kind() == Kind.ORGANIZATION;
        return content.is(i, AccessWord.THEY) ? several : isSame(content, i);
    }

    /** Whether "he" or "she" in the content may be the one who says it. */
    private boolean isSame(Stretch content, int i) {
        boolean personal = content.is(i, GrammarWord.SUBJECT_PRONOUN)
                && content.isAny(i, GrammarWord.MASCULINE, GrammarWord.FEMININE);
        if (origin == null || origin.kind() != Kind.PERSON || !personal) {
            return false;
        }
        Gender told = Gender.of(List.of(content.lower(i)), text.vocabulary());
        for (Span mention : finding.source()) {
            for (String word : words(mention).lowers()) {
                if (Gender.of(List.of(word), text.vocabulary()).excludes(told)) {
                    return false;
                }
            }
        }
        return true;
    }
}
