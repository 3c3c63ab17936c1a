package org.hearsay.engine.read.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.engine.read.source.Gender;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.read.source.Spokespeople;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
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

    /**
     * @param access how the origin knows
     * @param evidence the words that say so; empty where it is unknown
     */
    public record Found(Access access, List<Span> evidence) {

        static final Found UNKNOWN = new Found(Access.UNKNOWN, List.of());

        static Found of(Access access, Span evidence) {
            return new Found(access, List.of(evidence));
        }
    }

    private static final Set<String> FIRST = Set.of(
            "i", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "i'll", "i’ll", "we", "we're", "we’re", "we've", "we’ve",
            "we'd", "we’d", "we'll", "we’ll");
    private static final Set<String> JOINTS = Set.of("that", "how", "when", "because", "where", "after", "what");

    private final String text;
    private final Finding finding;
    private final @Nullable Source origin;

    private AccessFinder(String text, Finding finding, @Nullable Source origin) {
        this.text = text;
        this.finding = finding;
        this.origin = origin;
    }

    /**
     * @param text the document's text
     * @param finding a statement
     * @param origin the last source of its chain; null when nobody is named
     */
    public static Found of(String text, Finding finding, @Nullable Source origin) {
        return new AccessFinder(text, finding, origin).found();
    }

    private Found found() {
        Found document = document();
        if (document != null) {
            return document;
        }
        if (origin != null && origin.kind() == Kind.GROUP && isShare()) {
            return new Found(Access.INFERRED, List.of());
        }
        Tokens cue =
                finding.cue().isEmpty() ? null : Tokens.of(text, finding.cue().get(0));
        Found told = cue == null ? null : Knowing.told(cue);
        if (told != null) {
            return told;
        }
        if (finding.stance() != Stance.ATTITUDE) {
            Found said = said();
            if (said != null) {
                return said;
            }
        }
        Found inferred = cue == null || finding.source().isEmpty() ? null : Knowing.inferred(cue);
        if (inferred != null) {
            return inferred;
        }
        if (finding.stance() == Stance.PREDICTS
                && !finding.cue().isEmpty()
                && !finding.source().isEmpty()) {
            return new Found(Access.INFERRED, finding.cue());
        }
        Found own = body() ? own() : null;
        own = own == null ? ofSelf() : own;
        return own == null ? judged(cue) : own;
    }

    /** "40 percent of voters": what people hold who were asked in a poll. */
    private boolean isShare() {
        Span mention = finding.mention();
        if (mention == null) {
            return false;
        }
        Tokens tokens = Tokens.of(text, mention);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.lower(i).equals("percent") || tokens.is(i, '%')) {
                return true;
            }
        }
        return false;
    }

    /** What someone promises, denies for himself or says of himself is his own. */
    private @Nullable Found ofSelf() {
        boolean nobody = origin == null || origin.kind() == Kind.OUTLET || finding.stance() == Stance.ATTITUDE;
        if (nobody || finding.content().isEmpty()) {
            return null;
        }
        boolean will = finding.stance() == Stance.PROMISES
                || finding.stance() == Stance.THREATENS
                || finding.stance() == Stance.DEMANDS;
        if (will && !finding.cue().isEmpty()) {
            return new Found(Access.TOOK_PART, finding.cue());
        }
        Tokens tokens = Tokens.of(text, finding.content().get(0));
        int subject = finding.kind() == Statement.Kind.DIRECT ? SPOKEN_SUBJECT : SUBJECT;
        for (int i = 0; i < Math.min(subject, tokens.size() - 1) && !Judging.isCondition(tokens, i); i++) {
            boolean near = i < SUBJECT || Set.of("and", ",").contains(tokens.lower(i - 1));
            if (near && speaks(tokens, i) && !Judging.isDemanding(tokens, i + 1)) {
                return Found.of(Access.TOOK_PART, tokens.span(i, i + 2));
            }
        }
        boolean infinitive =
                finding.kind() != Statement.Kind.DIRECT && tokens.lower(0).equals("to");
        boolean denied =
                finding.stance() == Stance.DENIES && Set.of("any", "having").contains(tokens.lower(0));
        return infinitive || denied ? Found.of(Access.TOOK_PART, tokens.span(0, 1)) : null;
    }

    /** A judgement by its words; what is left is not known. */
    private Found judged(@Nullable Tokens cue) {
        if (origin == null || origin.kind() == Kind.OUTLET || finding.stance() == Stance.ATTITUDE) {
            return Found.UNKNOWN;
        }
        Found verdict = cue == null ? null : Judging.cue(cue);
        if (verdict != null) {
            return verdict;
        }
        for (Span span : finding.content()) {
            Found found = Judging.content(Tokens.of(text, span));
            if (found != null) {
                return found;
            }
        }
        return general();
    }

    /**
     * What is said to be so at all times, or of what is to come, is a view; so is what someone of learning makes of
     * things. What somebody did, told by an office or a bystander, stays open.
     */
    private Found general() {
        if (origin == null || finding.content().isEmpty()) {
            return Found.UNKNOWN;
        }
        boolean bystander = origin.role() != Role.OFFICIAL && origin.role() != Role.SPOKESPERSON;
        Judging.Tenor tenor = Judging.tenor(Tokens.of(text, finding.content().get(0)));
        boolean view = tenor == Judging.Tenor.TO_COME
                || tenor == Judging.Tenor.ALWAYS && (bystander || finding.kind() == Statement.Kind.DIRECT)
                || origin.role() == Role.EXPERT && tenor != Judging.Tenor.WAS;
        return view ? new Found(Access.INFERRED, List.of()) : Found.UNKNOWN;
    }

    /** A document or a poll knows what it holds. */
    private @Nullable Found document() {
        if (origin == null || origin.kind() == Kind.PERSON && origin.role() != Role.DOCUMENT) {
            return null;
        }
        Span mention = finding.mention();
        if (mention == null || origin.kind() == Kind.OUTLET) {
            return null;
        }
        Tokens tokens = Tokens.of(text, mention);
        boolean named = tokens.size() > 0 && tokens.isCapital(0) && !Knowing.isDeterminer(tokens.lower(0));
        boolean known = origin.kind() == Kind.DOCUMENT || origin.role() == Role.DOCUMENT;
        boolean paper = Knowing.isPaper(tokens) || known && !named;
        return paper ? new Found(Access.DOCUMENT, finding.source()) : null;
    }

    /** What the words themselves say of how the speaker knows; the first that says so. */
    private @Nullable Found said() {
        for (Span span : finding.content()) {
            Tokens tokens = Tokens.of(text, span);
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (speaks(tokens, i)) {
                    Found found = Knowing.after(tokens, i);
                    if (found != null) {
                        return found;
                    }
                }
                Found found = i == 0 ? bare(tokens) : null;
                found = found == null ? Knowing.fromPaper(tokens, i) : found;
                found = found == null ? Knowing.toldBy(tokens, i) : found;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "recalled seeing", "claimed to have taken": the verb's subject is the speaker. */
    private @Nullable Found bare(Tokens tokens) {
        if (finding.kind() == Statement.Kind.DIRECT) {
            return null;
        }
        boolean past = tokens.lower(0).equals("to") && tokens.lower(1).equals("have");
        return past && finding.stance() != Stance.ATTITUDE ? Knowing.after(tokens, 1) : Knowing.gerund(tokens);
    }

    /** Whether the word at {@code i} is a pronoun for the speaker, with a verb to come. */
    private boolean speaks(Tokens tokens, int i) {
        String word = tokens.lower(i);
        if (FIRST.contains(word)) {
            return true;
        }
        if (finding.kind() == Statement.Kind.DIRECT || i > SUBJECT || origin == null) {
            return false;
        }
        if (i > 0 && !JOINTS.contains(tokens.lower(i - 1))) {
            return false;
        }
        boolean several = origin.kind() == Kind.GROUP || origin.kind() == Kind.ORGANIZATION;
        return word.equals("they") ? several : isSame(word);
    }

    /** Whether "he" or "she" in the content may be the one who says it. */
    private boolean isSame(String word) {
        if (origin == null || origin.kind() != Kind.PERSON || !word.equals("he") && !word.equals("she")) {
            return false;
        }
        Gender told = Gender.of(List.of(word));
        for (Span mention : finding.source()) {
            Tokens tokens = Tokens.of(text, mention);
            for (int i = 0; i < tokens.size(); i++) {
                if (Gender.of(List.of(tokens.lower(i))).excludes(told)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean body() {
        return origin != null
                && (origin.kind() == Kind.ORGANIZATION
                        || origin.role() == Role.OFFICIAL
                        || origin.role() == Role.SPOKESPERSON
                        || origin.role() == Role.PARTY && origin.kind() != Kind.PERSON);
    }

    /** Words by which an office or a body speaks of its own deeds and decisions; null when there are none. */
    private @Nullable Found own() {
        boolean act = finding.stance() == Stance.PROMISES
                || finding.stance() == Stance.DEMANDS
                || finding.stance() == Stance.THREATENS;
        if (act && !finding.cue().isEmpty()) {
            return new Found(Access.TOOK_PART, finding.cue());
        }
        Set<String> names = names();
        boolean bodySpeaks = origin != null && origin.kind() == Kind.ORGANIZATION;
        for (Span span : finding.content()) {
            Tokens tokens = Tokens.of(text, span);
            for (int i = 0; i + 1 < tokens.size(); i++) {
                Found deed = Deeds.of(tokens, i, i <= SUBJECT, bodySpeaks);
                if (deed != null) {
                    return deed;
                }
            }
            Found subject = subject(tokens, names);
            subject = subject == null ? staff(tokens) : subject;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** An office or its spokesperson on what its own people did, found or do: "officers are on the bridge". */
    private @Nullable Found staff(Tokens tokens) {
        boolean public_ = origin != null && (origin.role() == Role.OFFICIAL || origin.role() == Role.SPOKESPERSON);
        return public_ ? Deeds.staff(tokens) : null;
    }

    /** "The ministry said the ministry had closed the road": the body by its name. */
    private @Nullable Found subject(Tokens tokens, Set<String> names) {
        int from = tokens.size() > 1 && tokens.lower(0).equals("that") ? 1 : 0;
        if (from < tokens.size() && Set.of("the", "its", "“", "\"").contains(tokens.lower(from))) {
            from++;
        }
        for (int end = from + 1; end < Math.min(tokens.size(), from + 1 + SUBJECT * 2); end++) {
            String name = Folded.of(tokens.span(from, end).of(text));
            if (names.contains(name) && Deeds.isDeed(tokens, end)) {
                return Found.of(Access.TOOK_PART, tokens.span(from, end + 1));
            }
        }
        return null;
    }

    /** What the body is called, or the body that the speaker speaks for. */
    private Set<String> names() {
        Set<String> names = new HashSet<>();
        if (origin != null && origin.kind() != Kind.PERSON) {
            names.add(Folded.of(origin.name()));
            origin.aliases().forEach(a -> names.add(Folded.of(a)));
        }
        Span mention = finding.mention();
        Span spokenFor = mention == null ? null : Spokespeople.body(text, mention);
        if (spokenFor != null) {
            names.add(Folded.of(spokenFor.of(text)));
        }
        if (mention != null && origin != null && origin.kind() == Kind.PERSON) {
            Tokens tokens = Tokens.of(text, mention);
            List<String> own = List.of(Folded.of(origin.name()).split(" "));
            for (int i = 0; i < tokens.size(); i++) {
                String word = Folded.of(tokens.word(i));
                if (tokens.isCapital(i) && !own.contains(word) && !SourceWords.isTitle(word)) {
                    names.add(word);
                }
            }
        }
        names.remove("");
        return names;
    }
}
