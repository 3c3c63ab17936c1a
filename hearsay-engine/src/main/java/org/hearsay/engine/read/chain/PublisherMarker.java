package org.hearsay.engine.read.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.read.chain.Hand.Side;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the document's own publisher among the sources: by the name in its metadata, or where the text gives it
 * away ({@link Imprint}, "told our correspondent at Radio Salt"). A document that retells one outlet's report and names
 * another outlet only as the one who interviews gives it away, too: that interview is the publisher's own.
 */
public final class PublisherMarker {

    private static final int RETOLD = 2;

    private static final int SHORTEST_BLEND = 3;
    private static final int LONGEST_BLEND = 12;

    private final AnalysedText text;
    private final SourceWords words;

    private PublisherMarker(AnalysedText text) {
        this.text = text;
        this.words = new SourceWords(text.vocabulary());
    }

    /**
     * @param text the document's text
     * @param name the publisher's name, from the metadata; null when it has none
     * @param findings the statements
     * @param hands named beside them
     * @param sources what each source span and each hand's name means
     * @return the same with the publisher marked
     */
    public static Map<Span, Source> marked(
            AnalysedText text,
            @Nullable String name,
            List<Finding> findings,
            List<Hand> hands,
            Map<Span, Source> sources) {
        return new PublisherMarker(text).marked(name, findings, hands, sources);
    }

    private Map<Span, Source> marked(
            @Nullable String name, List<Finding> findings, List<Hand> hands, Map<Span, Source> sources) {
        List<Set<String>> names = new ArrayList<>();
        new Imprint(text.vocabulary()).names(text.text()).forEach(n -> add(names, n));
        if (name != null) {
            add(names, name);
        }
        Set<String> publishers = interviewers(findings, hands, sources);
        for (Source source : new HashSet<>(sources.values())) {
            boolean body = source.kind() != Kind.PERSON && source.kind() != Kind.GROUP;
            boolean blend = name != null && isBlend(source, name);
            if (blend
                    || body
                            && (isOne(source.name(), names)
                                    || source.aliases().stream().anyMatch(a -> isOne(a, names))
                                    || name != null && isShort(source, name))) {
                publishers.add(source.id());
            }
        }
        Map<String, Source> made = new HashMap<>();
        Map<Span, Source> marked = new HashMap<>(sources);
        marked.replaceAll((span, source) -> publishers.contains(source.id())
                ? made.computeIfAbsent(source.id(), id -> source.asPublisher())
                : source);
        return marked;
    }

    /** Outlets that appear only as interviewers in a document that retells another outlet's report. */
    private Set<String> interviewers(List<Finding> findings, List<Hand> hands, Map<Span, Source> sources) {
        Map<String, Integer> reports = new HashMap<>();
        Set<String> interviewers = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Finding finding : findings) {
            Source source = finding.mention() == null ? null : sources.get(finding.mention());
            if (source != null && source.kind() == Kind.OUTLET) {
                reports.merge(source.id(), 1, Integer::sum);
                others.add(source.id());
            }
        }
        for (Hand hand : hands) {
            Source who = hand.who() == null ? null : sources.get(hand.who());
            if (who != null && hand.side() == Side.BEFORE) {
                reports.merge(who.id(), 1, Integer::sum);
                boolean interview = hand.how() == How.INTERVIEWED
                        && Stretch.of(text, hand.evidence()).is(0, ChainWord.INTERVIEW);
                (interview ? interviewers : others).add(who.id());
            }
        }
        interviewers.removeAll(others);
        boolean retells =
                reports.entrySet().stream().anyMatch(e -> e.getValue() >= RETOLD && !interviewers.contains(e.getKey()));
        return retells && interviewers.size() == 1 ? interviewers : new HashSet<>();
    }

    private void add(List<Set<String>> names, String name) {
        Set<String> telling = telling(name);
        if (!telling.isEmpty()) {
            names.add(telling);
        }
    }

    /** Whether the source is called by one end of the publisher's name: "the Courier", "the Quill", "Norel". */
    private boolean isShort(Source source, String publisher) {
        String own = Folded.of(publisher.split(",", 2)[0]);
        String bare = Folded.of(source.name());
        boolean last = own.endsWith(" " + bare);
        boolean first = own.startsWith(bare + " ")
                && Arrays.stream(own.substring(bare.length() + 1).split(" ")).allMatch(words::isOutlet);
        return !bare.isEmpty() && source.naming() == Source.Naming.NAMED && (last || first);
    }

    /** Whether the source is called by a word made of the publisher's name, which may look like a surname. */
    private static boolean isBlend(Source source, String publisher) {
        String own = Folded.of(publisher.split(",", 2)[0]);
        String bare = Folded.of(source.name());
        return source.naming() == Source.Naming.NAMED
                && bare.indexOf(' ') < 0
                && bare.length() >= SHORTEST_BLEND
                && bare.length() <= LONGEST_BLEND
                && isBlend(bare, List.of(own.split(" ")), 0);
    }

    /** Whether a short name is put together of the beginnings of two or more words of a name: "KesPost", "KPT". */
    private static boolean isBlend(String rest, List<String> name, int taken) {
        if (rest.isEmpty()) {
            return taken > 1 && name.isEmpty();
        }
        if (name.isEmpty()) {
            return false;
        }
        String word = name.get(0);
        List<String> behind = name.subList(1, name.size());
        for (int length = 1; length <= Math.min(word.length(), rest.length()); length++) {
            if (rest.charAt(length - 1) != word.charAt(length - 1)) {
                break;
            }
            if (isBlend(rest.substring(length), behind, taken + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(String name, List<Set<String>> names) {
        return names.contains(telling(name));
    }

    /** The words of a name that tell it from others; all of them where none does. */
    private Set<String> telling(String name) {
        Set<String> all = new HashSet<>(Arrays.asList(Folded.of(name).split(" ")));
        all.remove("");
        Set<String> telling = new HashSet<>(all);
        telling.removeIf(w -> text.vocabulary().is(OutletWord.OPTIONAL, w));
        return telling.isEmpty() ? all : telling;
    }
}
