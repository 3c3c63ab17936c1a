package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.read.source.NameKey;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets a document names as those whose account it passes on, and where; and which bodies it quotes from a
 * statement of theirs.
 *
 * @param outlets the outlets by their names as they sound, in the order of the text
 * @param issuers the bodies, the same way; they publish no news, but their statement may be among the documents
 */
record Citations(Map<List<String>, CitedOutlet> outlets, Map<List<String>, CitedOutlet> issuers) {

    /** Before or behind a statement's words, in UTF-16 units: "in its statement on Saturday". */
    private static final int NEAR = 80;

    /** A masthead is no longer than this, in UTF-16 units. */
    private static final int HEAD = 200;

    /** The names, as they sound, that a document shows to be outlets. */
    static Stream<List<String>> outlets(Reading reading) {
        return reading.sources().stream()
                .filter(s -> s.kind() == Kind.OUTLET && s.naming() == Naming.NAMED)
                .map(s -> NameKey.of(s.name()))
                .filter(k -> k.size() > 1);
    }

    /** @param known names, as they sound, that other documents show to be outlets */
    static Citations of(ComparedDocument document, Set<List<String>> known) {
        Reading reading = document.reading();
        Map<String, Source> sources = new HashMap<>();
        reading.sources().forEach(s -> sources.put(s.id(), s));
        Map<List<String>, CitedOutlet> outlets = new LinkedHashMap<>();
        Map<List<String>, CitedOutlet> issuers = new LinkedHashMap<>();
        String text = document.text().text();
        for (Statement statement : reading.statements()) {
            if (statement.parent() != null || !statement.isAccount()) {
                continue;
            }
            for (List<Link> chain : statement.chains()) {
                chain.stream()
                        .map(l -> l.source() == null ? null : sources.get(l.source()))
                        .filter(Objects::nonNull)
                        .filter(s -> isNamed(document, s) && !s.publisher() && !isHead(text, s))
                        .forEach(s -> {
                            if (s.kind() == Kind.OUTLET
                                    || s.kind() == Kind.ORGANIZATION && known.contains(NameKey.of(s.name()))) {
                                put(outlets, s, statement);
                            } else if (s.kind() == Kind.ORGANIZATION && isOnPaper(document, statement)) {
                                put(issuers, s, statement);
                            }
                        });
            }
        }
        outlets.remove(List.<String>of());
        return new Citations(outlets, issuers);
    }

    /** By a name, or by words that mean one outlet alone: "the state television of Tarsa". */
    private static boolean isNamed(ComparedDocument document, Source source) {
        if (source.naming() == Naming.NAMED) {
            return true;
        }
        if (source.kind() != Kind.OUTLET) {
            return false;
        }
        boolean state = false;
        boolean name = false;
        for (Word word : document.words(source.mentions().get(0))) {
            boolean owned = document.vocabulary().is(OutletWord.STATE, word.lower());
            state |= owned;
            name |= !owned && word.isCapital() && !document.vocabulary().is(GrammarWord.ARTICLE, word.lower());
        }
        return state && name;
    }

    private static void put(Map<List<String>, CitedOutlet> cited, Source source, Statement statement) {
        cited.computeIfAbsent(
                        NameKey.of(source.name()),
                        k -> new CitedOutlet(
                                source.name(),
                                new ArrayList<>(),
                                source.mentions().get(0)))
                .passages()
                .add(whole(statement));
    }

    /** Whether the name is the first line of the text: the document's own outlet, though nothing says so. */
    private static boolean isHead(String text, Source source) {
        int end = text.indexOf('\n');
        return end >= 0 && end < HEAD && Folded.of(text.substring(0, end)).equals(Folded.of(source.name()));
    }

    private static boolean isOnPaper(ComparedDocument document, Statement statement) {
        Span whole = whole(statement);
        int end = document.text().text().length();
        Span around = new Span(Math.max(0, whole.start() - NEAR), Math.min(end, whole.end() + NEAR));
        return document.words(around).stream()
                .anyMatch(w -> document.vocabulary().is(ComparisonWord.PAPER, w.lower()));
    }

    /** The outlet as the document calls it; null where it is not cited. */
    @Nullable
    CitedOutlet of(List<String> publisher) {
        return of(outlets, publisher);
    }

    /** The body as the document calls it; null where no statement of its is cited. */
    @Nullable
    CitedOutlet ofIssuer(List<String> publisher) {
        return of(issuers, publisher);
    }

    private static @Nullable CitedOutlet of(Map<List<String>, CitedOutlet> cited, List<String> publisher) {
        for (Map.Entry<List<String>, CitedOutlet> outlet : cited.entrySet()) {
            if (NameKey.alike(outlet.getKey(), publisher)) {
                return outlet.getValue();
            }
        }
        return null;
    }

    private static Span whole(Statement statement) {
        List<Span> content = statement.content();
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
}
