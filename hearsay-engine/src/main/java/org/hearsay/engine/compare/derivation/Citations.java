package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.read.source.NameKey;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets a document names as those whose account it passes on, and where; and which bodies it quotes from a
 * statement of theirs.
 *
 * @param outlets the outlets by their names as they sound, in the order of the text
 * @param issuers the bodies, the same way; they publish no news, but their statement may be among the documents
 */
record Citations(Map<List<String>, Outlet> outlets, Map<List<String>, Outlet> issuers) {

    /** Before or behind a statement's words, in UTF-16 units: "in its statement on Saturday it had spoken of". */
    private static final int NEAR = 80;

    /** A masthead is no longer than this, in UTF-16 units. */
    private static final int HEAD = 200;

    private static final Pattern PAPER =
            Pattern.compile("\\b(?:statement|press release|release|communiqué|communique|report|note)\\b");

    private static final Pattern ONLY_ONE =
            Pattern.compile("^state \\p{Ll}+ of \\p{Lu}|^\\p{Lu}\\p{L}+ state \\p{Ll}+$");

    /**
     * An outlet that is cited.
     *
     * @param name as the document has it
     * @param passages what is told on its account
     * @param mention where it is named first
     */
    record Outlet(String name, List<Span> passages, Span mention) {}

    /** The names, as they sound, that a document shows to be outlets. */
    static Stream<List<String>> outlets(Reading reading) {
        return reading.sources().stream()
                .filter(s -> s.kind() == Kind.OUTLET && s.naming() == Naming.NAMED)
                .map(s -> NameKey.of(s.name()))
                .filter(k -> k.size() > 1);
    }

    /** @param known names, as they sound, that other documents show to be outlets */
    static Citations of(Reading reading, Set<List<String>> known) {
        Map<String, Source> sources = new HashMap<>();
        reading.sources().forEach(s -> sources.put(s.id(), s));
        Map<List<String>, Outlet> outlets = new LinkedHashMap<>();
        Map<List<String>, Outlet> issuers = new LinkedHashMap<>();
        String text = reading.document().text();
        for (Statement statement : reading.statements()) {
            if (statement.parent() != null || statement.stance() == Statement.Stance.ATTITUDE) {
                continue;
            }
            for (List<Link> chain : statement.chains()) {
                chain.stream()
                        .map(l -> l.source() == null ? null : sources.get(l.source()))
                        .filter(Objects::nonNull)
                        .filter(s -> isNamed(s) && !s.publisher() && !isHead(text, s))
                        .forEach(s -> {
                            if (s.kind() == Kind.OUTLET
                                    || s.kind() == Kind.ORGANIZATION && known.contains(NameKey.of(s.name()))) {
                                put(outlets, s, statement);
                            } else if (s.kind() == Kind.ORGANIZATION && isOnPaper(text, statement)) {
                                put(issuers, s, statement);
                            }
                        });
            }
        }
        outlets.remove(List.<String>of());
        return new Citations(outlets, issuers);
    }

    /** By a name, or by words that mean one outlet alone: "the state television of Tarsa". */
    private static boolean isNamed(Source source) {
        return source.naming() == Naming.NAMED
                || source.kind() == Kind.OUTLET
                        && ONLY_ONE.matcher(source.name()).find();
    }

    private static void put(Map<List<String>, Outlet> cited, Source source, Statement statement) {
        cited.computeIfAbsent(
                        NameKey.of(source.name()),
                        k -> new Outlet(
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

    private static boolean isOnPaper(String text, Statement statement) {
        Span whole = whole(statement);
        String around = text.substring(Math.max(0, whole.start() - NEAR), Math.min(text.length(), whole.end() + NEAR));
        return PAPER.matcher(around).find();
    }

    /** The outlet as the document calls it; null where it is not cited. */
    @Nullable
    Outlet of(List<String> publisher) {
        return of(outlets, publisher);
    }

    /** The body as the document calls it; null where no statement of its is cited. */
    @Nullable
    Outlet ofIssuer(List<String> publisher) {
        return of(issuers, publisher);
    }

    private static @Nullable Outlet of(Map<List<String>, Outlet> cited, List<String> publisher) {
        for (Map.Entry<List<String>, Outlet> outlet : cited.entrySet()) {
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
