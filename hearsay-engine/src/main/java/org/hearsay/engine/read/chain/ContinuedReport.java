package org.hearsay.engine.read.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.read.chain.Hand.Side;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Whether an outlet's report goes on where the outlet is not named again. It does for those who spoke to the outlet,
 * until another hand or an interview of the publisher's own comes between. In a document that comes back to the outlet
 * it does for witnesses, too; for a person with a name and no office only between two places that name the outlet.
 * Offices and organizations speak to everyone, so for them it goes on only while the same person goes on speaking.
 */
final class ContinuedReport {

    /** An outlet named less often is a hand of that sentence and its speaker alone. */
    private static final int RETOLD = 2;

    /** Paragraphs without a word from the report or its people, after which it is not taken to go on. */
    private static final int LONGEST_GAP = 6;

    /** The same where the outlet is not named again further down. */
    private static final int OPEN_GAP = 3;

    /** Mentions of a source that are looked at. */
    private static final int FIRST = 20;

    private final AnalysedText text;
    private final SourceWords words;
    private final Paragraphs paragraphs;
    private final Map<Span, List<Source>> sources;
    private final Map<String, Integer> retold = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> lastSeen = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    private @Nullable Source report;
    private List<Span> opened = List.of();
    private @Nullable Span spoken;
    private int lastParagraph;

    ContinuedReport(AnalysedText text, List<Finding> findings, List<Hand> hands, Map<Span, List<Source>> sources) {
        this.text = text;
        this.words = new SourceWords(text.vocabulary());
        this.paragraphs = new Paragraphs(text);
        this.sources = sources;
        findings.forEach(f -> count(f.mention()));
        hands.stream().filter(h -> h.side() == Side.BEFORE).forEach(h -> count(h.who()));
    }

    private void count(@Nullable Span mention) {
        for (Source source : mention == null ? List.<Source>of() : sources.getOrDefault(mention, List.of())) {
            if (source.kind() == Kind.OUTLET) {
                retold.merge(source.id(), 1, Integer::sum);
            }
        }
    }

    /** The text names {@code outlet} at {@code evidence}. */
    void opened(Source outlet, Span evidence) {
        if (outlet.kind() != Kind.OUTLET || outlet.publisher() || isSomeones(outlet)) {
            return;
        }
        if (report == null || !report.id().equals(outlet.id())) {
            met.clear();
            lastSeen.clear();
            spoken = null;
        }
        report = outlet;
        opened = List.of(evidence);
        lastParagraph = paragraphs.at(evidence.start());
    }

    /** A sentence that says only that someone spoke to the outlet; who is mentioned there is met. */
    void spoken(Span sentence) {
        spoken = sentence;
    }

    private boolean isMet(Source speaker) {
        Span sentence = spoken;
        return met.contains(speaker.id())
                || sentence != null && speaker.mentions().stream().limit(FIRST).anyMatch(sentence::contains);
    }

    /** The publisher's own interview begins, with {@code speakers}. */
    void closed(List<Source> speakers) {
        report = null;
        speakers.forEach(s -> own.add(s.id()));
    }

    /** {@code speaker} speaks to the outlet whose report is open. */
    void met(Source speaker, int at) {
        met.add(speaker.id());
        lastSeen.put(speaker.id(), paragraphs.at(at));
    }

    /** The link to the report that these words go on with; null where the text does not support one. */
    @Nullable
    Link link(Finding finding, Source speaker, int at) {
        Source outlet = report;
        if (outlet == null
                || finding.stance().assertsNothing()
                || speaker.publisher()
                || own.contains(speaker.id())
                || paragraphs.isOtherOccasion(finding, at)) {
            return null;
        }
        int paragraph = paragraphs.at(at);
        boolean goesOn = isMet(speaker)
                ? knownGoesOn(finding, speaker, outlet, paragraph)
                : paragraph - lastParagraph <= LONGEST_GAP && witnessSpeaks(finding, speaker, outlet, at, paragraph);
        if (!goesOn) {
            return null;
        }
        met(speaker, at);
        lastParagraph = paragraph;
        return new Link(outlet.id(), How.CONTINUED, opened);
    }

    /** Someone who spoke to the outlet before. */
    private boolean knownGoesOn(Finding finding, Source speaker, Source outlet, int paragraph) {
        int gap = paragraph - lastSeen.getOrDefault(speaker.id(), lastParagraph);
        if (gap == 0 || gap == 1 && isPronoun(finding)) {
            return true;
        }
        boolean retells = retold.getOrDefault(outlet.id(), 0) >= RETOLD;
        return !holdsOffice(speaker) && paragraph - lastParagraph <= (retells ? LONGEST_GAP : OPEN_GAP);
    }

    /** Someone who is new: a witness of the report, as far as the text shows. */
    private boolean witnessSpeaks(Finding finding, Source speaker, Source outlet, int at, int paragraph) {
        if (retold.getOrDefault(outlet.id(), 0) < RETOLD || holdsOffice(speaker) || isNobody(speaker)) {
            return false;
        }
        boolean between = isNamedAgain(outlet, at, paragraph);
        boolean witness = speaker.naming() == Naming.PSEUDONYM
                || speaker.role() == Role.PRIVATE_PERSON
                || paragraph - lastParagraph <= 1 && isCalled(finding);
        boolean metHere = speaker.mentions().get(0).start() > opened.get(0).start();
        return witness
                ? between || paragraph - lastParagraph <= OPEN_GAP
                : between && (metHere || speaker.naming() == Naming.DESCRIBED) && speaker.kind() == Kind.PERSON;
    }

    /** Whether the text comes back to the outlet soon after. */
    private boolean isNamedAgain(Source outlet, int at, int paragraph) {
        List<Span> mentions = outlet.mentions();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < mentions.size() && paragraphs.at(mentions.get(low).start()) - paragraph <= LONGEST_GAP;
    }

    /** Whether the source speaks for an institution, or is one. */
    private static boolean holdsOffice(Source source) {
        return source.role() == Role.OFFICIAL
                || source.role() == Role.SPOKESPERSON
                || source.role() == Role.EXPERT
                || source.kind() == Kind.ORGANIZATION
                || source.kind() == Kind.DOCUMENT
                || source.kind() == Kind.OUTLET
                || source.kind() == Kind.GROUP && source.role() == Role.PARTY;
    }

    /** "Mira Dol's station": called by somebody's name, it is no report that goes on. */
    private boolean isSomeones(Source outlet) {
        String name = outlet.name().replace('’', '\'');
        return text.vocabulary().words(GrammarWord.POSSESSIVE_CLITIC).stream().anyMatch(c -> name.contains(c + " "));
    }

    /** "The Ostravian, who was called Tarn": someone whom the text knows by no more than that. */
    private boolean isCalled(Finding finding) {
        Span mention = finding.mention();
        Stretch named = mention == null ? null : Stretch.of(text, mention);
        boolean called = false;
        if (named != null && named.is(0, GrammarWord.ARTICLE) && named.is(0, SourceWord.DEFINITE)) {
            for (int i = 2; i < named.size(); i++) {
                called |= named.is(i, ChainWord.CALLED);
            }
        }
        return called;
    }

    private boolean isPronoun(Finding finding) {
        Span mention = finding.mention();
        return mention == null || words.isPronoun(mention.of(text.text()).toLowerCase(Locale.ROOT));
    }

    /** A pronoun that nobody was found for, or a share of those asked: "75 percent of voters". */
    private boolean isNobody(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        return words.isPronoun(name)
                || text.vocabulary().words(SourceWord.SHARE).stream().anyMatch(name::contains)
                || !name.isEmpty() && Character.isDigit(name.charAt(0));
    }
}
