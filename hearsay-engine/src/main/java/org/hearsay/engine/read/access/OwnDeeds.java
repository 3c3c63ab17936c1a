package org.hearsay.engine.read.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.read.source.Spokespeople;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Stretch;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Whether an office or a body speaks of what it did or decided itself. */
final class OwnDeeds {

    /** Where the subject of a content stands, at most so many words in. */
    private static final int SUBJECT = 3;

    /** Words of the longest name of a body that is looked for. */
    private static final int LONGEST = 6;

    private OwnDeeds() {}

    /** Words by which the origin speaks of its own deeds and decisions; null when there are none, or it is no body. */
    static @Nullable Grounds of(AnalysedText text, Finding finding, Source origin) {
        if (!speaksForBody(origin)) {
            return null;
        }
        if (isAct(finding)) {
            return new Grounds(Access.TOOK_PART, finding.cue());
        }
        Set<String> names = names(text, finding, origin);
        boolean body = origin.kind() == Kind.ORGANIZATION || origin.kind() == Kind.OUTLET;
        boolean office = origin.role() == Role.OFFICIAL || origin.role() == Role.SPOKESPERSON;
        for (Span span : finding.content()) {
            Stretch content = Stretch.of(text, span);
            for (int i = 0; i + 1 < content.size(); i++) {
                Grounds deed = Deeds.of(content, i, i <= SUBJECT, body);
                if (deed != null) {
                    return deed;
                }
            }
            Grounds subject = subject(content, names);
            subject = subject == null && office ? Deeds.staff(content) : subject;
            subject = subject == null ? byTree(text, span, names, origin) : subject;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** "A second device was found", "the plan would cover fathers": what an office's people did, what its own plan says. */
    private static @Nullable Grounds byTree(AnalysedText text, Span content, Set<String> names, Source origin) {
        boolean office = origin.role() == Role.OFFICIAL || origin.role() == Role.SPOKESPERSON;
        for (MainClause clause : MainClause.of(text, content)) {
            Word subject = clause.subject();
            boolean verb = clause.predicate().pos() == PartOfSpeech.VERB
                    && !text.vocabulary().is(AccessWord.MIND, clause.predicate().lower());
            boolean done = verb && clause.isPassive() && !clause.hasAgent() && clause.tenor() != Judging.Tenor.TO_COME;
            if (office
                    && done
                    && text.vocabulary()
                            .is(AccessWord.OFFICE_WORK, clause.predicate().lower())) {
                return Grounds.of(Access.TOOK_PART, clause.predicate().span());
            }
            if (subject != null
                    && text.vocabulary().is(AccessWord.OWN_PLAN, subject.lower())
                    && isOwn(subject, names, office)) {
                return Grounds.of(Access.TOOK_PART, subject.span());
            }
        }
        return null;
    }

    /** Whether what a word names belongs to the speaker's side: by its owner, or an office's where none is told. */
    private static boolean isOwn(Word noun, Set<String> names, boolean office) {
        Word owner = noun.child(Dependency.NMOD_POSS);
        if (owner == null || owner.relation() != Dependency.NMOD_POSS) {
            return office;
        }
        String folded = Folded.of(owner.form());
        return owner.pos() == PartOfSpeech.PRON
                || names.stream().anyMatch(n -> List.of(n.split(" ")).contains(folded));
    }

    /** Whether saying it is the deed: a promise, a demand, a threat. */
    static boolean isAct(Finding finding) {
        return !finding.cue().isEmpty()
                && (finding.stance() == Stance.PROMISES
                        || finding.stance() == Stance.DEMANDS
                        || finding.stance() == Stance.THREATENS);
    }

    private static boolean speaksForBody(Source origin) {
        return origin.kind() == Kind.ORGANIZATION
                || origin.role() == Role.OFFICIAL
                || origin.role() == Role.SPOKESPERSON
                || origin.role() == Role.PARTY
                || origin.kind() == Kind.OUTLET;
    }

    /** "The ministry said the ministry had closed the road": the body by its name. */
    private static @Nullable Grounds subject(Stretch content, Set<String> names) {
        int from = content.size() > 1 && content.is(0, GrammarWord.SUBORDINATION) ? 1 : 0;
        if (content.is(from, AccessWord.SUBJECT_OPENING) || content.is(from, '“') || content.is(from, '"')) {
            from++;
        }
        for (int end = from + 1; end < Math.min(content.size(), from + 1 + LONGEST); end++) {
            String name = Folded.of(content.span(from, end).of(content.in().text()));
            if (names.contains(name) && Deeds.isDeed(content, end)) {
                return Grounds.of(Access.TOOK_PART, content.span(from, end + 1));
            }
        }
        return null;
    }

    /** What the body is called, or the body that the speaker speaks for. */
    private static Set<String> names(AnalysedText text, Finding finding, Source origin) {
        Set<String> names = new HashSet<>();
        if (origin.kind() != Kind.PERSON) {
            names.add(Folded.of(origin.name()));
            origin.aliases().forEach(a -> names.add(Folded.of(a)));
        }
        Span mention = finding.mention();
        Span spokenFor = mention == null ? null : new Spokespeople(text).body(mention);
        if (spokenFor != null) {
            names.add(Folded.of(spokenFor.of(text.text())));
        }
        if (mention != null && origin.kind() == Kind.PERSON) {
            SourceWords words = new SourceWords(text.vocabulary());
            Stretch mentioned = Stretch.of(text, mention);
            List<String> own = List.of(Folded.of(origin.name()).split(" "));
            for (int i = 0; i < mentioned.size(); i++) {
                String word = Folded.of(mentioned.word(i));
                if (mentioned.isCapital(i) && !own.contains(word) && !words.isTitle(word)) {
                    names.add(word);
                }
            }
        }
        names.remove("");
        return names;
    }
}
