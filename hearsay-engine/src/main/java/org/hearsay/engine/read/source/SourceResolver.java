package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.read.source.Mention.Form;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of one document into sources: names by their words, "the driver" by the noun, "she" by whom the
 * text speaks of (see {@link Antecedents}). Mentions are taken in the order of the text.
 */
public final class SourceResolver {

    private final Map<Span, SourceDraft> byMention = new HashMap<>();
    private final KnownNames names;
    private final Antecedents antecedents;
    private final AnalysedText text;
    private final Map<Span, Source> others;
    private final SourceWords words;
    private final Positions positions;
    private final Appositions appositions;

    private SourceResolver(AnalysedText text, Map<Span, Source> others) {
        this.others = others;
        this.text = text;
        antecedents = new Antecedents(text);
        names = new KnownNames(text, antecedents);
        words = new SourceWords(text.vocabulary());
        positions = Positions.of(text);
        appositions = new Appositions(text, antecedents);
    }

    /**
     * @param text the document's text
     * @param mentions where sources are mentioned, in order
     * @return for each mention, and for others taken in on the way, the source it means; mentions of one source lead to
     *     equal values
     */
    public static Map<Span, Source> resolve(AnalysedText text, List<Span> mentions, Surroundings surroundings) {
        SourceResolver resolver = new SourceResolver(text, surroundings.others());
        MentionReader mentionReader = new MentionReader(text, surroundings.known(), surroundings.governments());
        Coordination coordination = new Coordination(text);
        Stretches quoted = new Stretches(surroundings.quoted());
        List<Others.Other> all = new ArrayList<>(Others.of(new LinkedHashSet<>(mentions), surroundings));
        all.addAll(Others.pronouns(text, mentions, surroundings.quoted()));
        all.sort(Comparator.comparing(Others.Other::span));
        for (Others.Other other : all) {
            Mention mention = mentionReader.of(other.span());
            boolean one = coordination.parts(other.span()).size() == 1;
            if (!other.source() && mention.form() == Form.PRONOUN) {
                SourceDraft meant = resolver.known(mention);
                if (meant != null) {
                    meant.called(mention.gender());
                }
            } else if (other.source() || one && resolver.isSomeone(mention, other)) {
                boolean subject = other.source() || other.subject() || resolver.isSubject(other.span());
                SourceDraft draft = resolver.add(mention, subject, quoted.hold(other.span()));
                draft.speaks(other.source());
            }
        }
        Map<SourceDraft, Source> made = new HashMap<>();
        Map<Span, Source> sources = new HashMap<>();
        resolver.byMention.forEach((span, draft) ->
                sources.put(span, made.computeIfAbsent(draft, d -> d.source(text.text(), resolver.positions))));
        return sources;
    }

    /** Someone whom a pronoun may mean later: a full or known name, or a description that only people have. */
    private boolean isSomeone(Mention mention, Others.Other other) {
        boolean named = mention.form() == Form.NAME
                && (other.named() || mention.name().indexOf(' ') > 0 || known(mention) != null);
        boolean described = (mention.form() == Form.DEFINITE || mention.form() == Form.INDEFINITE)
                && (other.named()
                        || mention.kind() == Kind.PERSON && words.isHuman(mention.head())
                        || words.isPeople(mention.head()));
        boolean apart = !other.around() || mention.form() == Form.INDEFINITE;
        return apart && mention.kind() != Kind.UNKNOWN && (named && !isDate(mention) || described);
    }

    /** "Jan. 3": a month with its day, not somebody of that name. */
    private boolean isDate(Mention mention) {
        String word = mention.keys().isEmpty() ? "" : mention.keys().get(0);
        if (mention.keys().size() > 1
                || !words.vocabulary().isAny(word, CalendarWord.MONTH, CalendarWord.MONTH_ABBREVIATION)) {
            return false;
        }
        int at = mention.span().end();
        while (at < text.text().length()
                && !Character.isLetterOrDigit(text.text().charAt(at))) {
            at++;
        }
        return at < text.text().length() && Character.isDigit(text.text().charAt(at));
    }

    /** Whether a sentence or clause says something of it, as far as its tree shows. */
    private boolean isSubject(Span span) {
        Word head = text.hasTrees() ? text.headOf(span) : null;
        return head != null && head.isA(Dependency.NSUBJ);
    }

    private SourceDraft add(Mention mention, boolean subject, boolean quoted) {
        SourceDraft draft = known(mention);
        if (draft == null) {
            draft = new SourceDraft(words);
        }
        draft.take(mention);
        if (mention.form() == Form.NAME) {
            names.put(mention, draft);
        }
        antecedents.mentioned(draft, mention.span(), subject, quoted);
        byMention.put(mention.span(), draft);
        return draft;
    }

    private @Nullable SourceDraft known(Mention mention) {
        if (mention.form() == Form.NAME) {
            SourceDraft same = names.of(mention);
            same = same != null ? same : appositions.described(mention);
            SourceDraft described = same != null ? same : describedBefore(mention);
            return described != null ? described : introduced(mention);
        }
        if (mention.form() == Form.PRONOUN) {
            return antecedents.of(mention, new SourceDraft(words), d -> isOther(mention, d));
        }
        SourceDraft named = appositions.named(mention);
        if (named != null) {
            return named;
        }
        if (mention.form() != Form.DEFINITE) {
            return null;
        }
        SourceDraft beside = antecedents.rightBefore(mention.span().start());
        boolean apposition =
                beside != null && beside.isNamed() && beside.kind() == Kind.PERSON && mention.isSinglePerson();
        SourceDraft same = apposition ? beside : described(mention);
        return same == null ? byOffice(mention) : same;
    }

    /** Whether a draft is the source that a pronoun is known not to mean. */
    private boolean isOther(Mention pronoun, SourceDraft draft) {
        Source other = others.get(pronoun.span());
        return other != null && other.mentions().stream().anyMatch(draft::isMentionedAt);
    }

    private boolean isLegislator(Mention mention) {
        return mention.words().stream().anyMatch(w -> words.vocabulary().is(SourceWord.LEGISLATOR, w));
    }

    /** "the California congressman": of those named lately the last one with such an office or part, if it may be him. */
    private @Nullable SourceDraft byOffice(Mention mention) {
        boolean telling =
                mention.role() == Role.OFFICIAL || mention.role() == Role.PARTY || mention.role() == Role.EXPERT;
        if (!telling || !mention.isSinglePerson() || !isKnown(mention)) {
            return null;
        }
        return antecedents
                .salient(mention.span().start())
                .filter(d -> d.isNamed()
                        && d.kind() == Kind.PERSON
                        && !words.isHuman(Folded.of(d.name()))
                        && d.role() == mention.role()
                        && !d.holdsAnother(mention.head())
                        && (!isLegislator(mention) || d.isLegislator())
                        && !d.gender().excludes(mention.gender()))
                .findFirst()
                .orElse(null);
    }

    /** "The driver, who introduced himself as …": someone described before gets a name. */
    private @Nullable SourceDraft describedBefore(Mention mention) {
        String noun =
                mention.words().stream().filter(words::isHuman).findFirst().orElse(mention.head());
        if (noun.isEmpty() || !isKnown(mention) || mention.kind() != Kind.PERSON) {
            return null;
        }
        for (SourceDraft draft : antecedents.latestFirst()) {
            if (!draft.isNamed() && draft.kind() == Kind.PERSON && draft.goesWith(noun)) {
                return draft;
            }
        }
        return null;
    }

    /**
     * "Kessin's harbour master says no. Jon Berk says he …": a full name without a word of who that is, right behind the
     * one person in an office who has said something and has no name yet.
     */
    private @Nullable SourceDraft introduced(Mention mention) {
        if (mention.kind() != Kind.PERSON
                || mention.role() != Role.UNKNOWN
                || mention.keys().size() < 2
                || antecedents.isAsking(mention.span())
                || positions.of(Kind.PERSON, mention.name()) != null) {
            return null;
        }
        List<SourceDraft> unnamed = antecedents
                .salient(mention.span().start())
                .filter(d -> d.isUnnamedOfficeHolder() && !d.gender().excludes(mention.gender()))
                .toList();
        return unnamed.size() == 1 ? unnamed.get(0) : null;
    }

    private @Nullable SourceDraft described(Mention mention) {
        for (SourceDraft draft : antecedents.latestFirst()) {
            if (draft.isCalled(mention)
                    || mention.kind() == Kind.OUTLET
                            && draft.kind() == Kind.OUTLET
                            && mention.naming() != Naming.NAMED
                            && !isAnothers(mention)) {
                return draft;
            }
        }
        return null;
    }

    /** Whether it begins with the article of what is known. */
    private boolean isKnown(Mention mention) {
        String first = mention.words().isEmpty() ? "" : mention.words().get(0);
        return words.vocabulary().is(GrammarWord.ARTICLE, first) && words.isDefinite(first);
    }

    /** "The state television of Tarsa": a description that is as good as a name, and no other outlet's. */
    private boolean isAnothers(Mention mention) {
        List<String> all = mention.words();
        for (int i = 0; i < all.size(); i++) {
            boolean of = i > 0 && i + 1 < all.size() && words.vocabulary().is(OutletWord.OF, all.get(i));
            if (of || words.vocabulary().is(OutletWord.STATE, all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something lies inside one of some stretches that do not overlap. */
    private static final class Stretches {

        private final TreeSet<Span> stretches;

        Stretches(List<Span> stretches) {
            this.stretches = new TreeSet<>(stretches);
        }

        boolean hold(Span span) {
            Span before = stretches.floor(new Span(span.start(), Integer.MAX_VALUE));
            return before != null && before.contains(span);
        }
    }
}
