package org.hearsay.core.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.core.source.Mention.Form;
import org.hearsay.core.source.Source.Kind;
import org.hearsay.core.source.Source.Naming;
import org.hearsay.core.source.Source.Role;
import org.hearsay.core.text.Ids;
import org.hearsay.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of one document into sources: names by their words, "the driver" by the noun, "she" by who spoke
 * last. Mentions are taken in the order of the text.
 */
public final class SourceResolver {

    /** Descriptions and pronouns mean someone among this many sources mentioned last. */
    private static final int MEMORY = 40;

    private static final Set<String> PLURAL = Set.of("they", "we", "their", "our", "them", "themselves");

    private final Map<Span, Entry> byMention = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final List<Entry> recent = new ArrayList<>();
    private final Map<String, String> acronyms;

    private SourceResolver(Map<String, String> acronyms) {
        this.acronyms = acronyms;
    }

    /**
     * @param text the document's text
     * @param mentions where sources are mentioned, in order
     * @param subjects what other sentences begin with, in order; the people among them may be meant by a pronoun
     * @param known what a folded name is known to be; gives null for names that are not known
     * @return for each mention the source it means; mentions of one source lead to equal values
     */
    public static Map<Span, Source> resolve(
            String text, List<Span> mentions, List<Span> subjects, Function<String, @Nullable Kind> known) {
        SourceResolver resolver = new SourceResolver(Acronyms.of(text));
        int next = 0;
        for (Span span : new LinkedHashSet<>(mentions)) {
            while (next < subjects.size() && subjects.get(next).start() < span.start()) {
                Span subject = subjects.get(next++);
                Mention person = Mention.of(text, subject, known);
                // A description may run over someone who speaks in it; a name is that someone.
                if (!subject.overlaps(span) || person.form() == Form.INDEFINITE && subject.start() < span.start()) {
                    resolver.addPerson(person);
                }
            }
            while (next < subjects.size() && subjects.get(next).start() <= span.end()) {
                next++;
            }
            resolver.add(Mention.of(text, span, known));
        }
        Map<Entry, Source> made = new HashMap<>();
        Map<Span, Source> sources = new HashMap<>();
        resolver.byMention.forEach(
                (span, entry) -> sources.put(span, made.computeIfAbsent(entry, e -> e.source(text))));
        return sources;
    }

    /** Takes in someone a sentence is about, when it is a person: a full name, or a description that only people have. */
    private void addPerson(Mention mention) {
        boolean named = mention.form() == Form.NAME && (mention.name().indexOf(' ') > 0 || known(mention) != null);
        boolean described = (mention.form() == Form.DEFINITE || mention.form() == Form.INDEFINITE)
                && (mention.kind() == Kind.PERSON && SourceWords.isHuman(mention.head())
                        || SourceWords.isPeople(mention.head()));
        if (mention.kind() != Kind.UNKNOWN && (named || described)) {
            add(mention);
        }
    }

    private void add(Mention mention) {
        Entry entry = known(mention);
        if (entry == null) {
            entry = new Entry();
        }
        entry.take(mention);
        if (mention.form() == Form.NAME) {
            byName.put(whole(mention), entry);
            byName.put(last(mention), entry);
        }
        recent.remove(entry);
        recent.add(entry);
        if (recent.size() > MEMORY) {
            recent.remove(0);
        }
        byMention.put(mention.span(), entry);
    }

    private @Nullable Entry known(Mention mention) {
        if (mention.form() == Form.NAME) {
            Entry same = byName.get(whole(mention));
            if (same != null) {
                return same;
            }
            Entry byLast = byName.get(last(mention));
            if (byLast != null && byLast.mayBe(mention)) {
                return byLast;
            }
            Entry spelled = spelledOtherwise(mention);
            return spelled != null ? spelled : describedBefore(mention);
        }
        if (mention.form() == Form.PRONOUN) {
            return antecedent(mention);
        }
        return mention.form() == Form.DEFINITE ? described(mention) : null;
    }

    /** The whole name as it sounds; an acronym that the text explains is its full name. */
    private String whole(Mention mention) {
        String folded = String.join(" ", mention.keys());
        return String.join(" ", NameKey.of(acronyms.getOrDefault(folded, folded)));
    }

    /** A name among those mentioned lately that differs by a letter in a long word. */
    private @Nullable Entry spelledOtherwise(Mention mention) {
        List<String> key = NameKey.of(mention.name());
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entry entry = recent.get(i);
            List<String> other = NameKey.of(entry.name);
            boolean surname = key.size() == 1
                    && other.size() > 1
                    && entry.kind == Kind.PERSON
                    && NameKey.alike(key.get(0), other.get(other.size() - 1));
            if (!entry.keys.isEmpty() && (NameKey.alike(key, other) || surname)) {
                return entry;
            }
        }
        return null;
    }

    private static String last(Mention mention) {
        List<String> key = NameKey.of(mention.name());
        return key.isEmpty() ? "" : key.get(key.size() - 1);
    }

    /** "The driver, who introduced himself as …": someone described before gets a name. */
    private @Nullable Entry describedBefore(Mention mention) {
        String noun = mention.words().stream()
                .filter(SourceWords::isHuman)
                .findFirst()
                .orElse(mention.head());
        if (noun.isEmpty() || !mention.words().get(0).equals("the") || mention.kind() != Kind.PERSON) {
            return null;
        }
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entry entry = recent.get(i);
            if (entry.keys.isEmpty() && entry.kind == Kind.PERSON && entry.goesWith(noun)) {
                return entry;
            }
        }
        return null;
    }

    private @Nullable Entry described(Mention mention) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entry entry = recent.get(i);
            if (entry.words.contains(mention.head())
                    || mention.kind() == Kind.OUTLET && entry.kind == Kind.OUTLET && mention.naming() != Naming.NAMED) {
                return entry;
            }
        }
        return null;
    }

    private @Nullable Entry antecedent(Mention mention) {
        String pronoun = mention.words().get(0);
        Gender gender = Gender.of(mention.words());
        boolean plural = PLURAL.contains(pronoun);
        boolean thing = pronoun.startsWith("it");
        for (int i = recent.size() - 1; i >= 0; i--) {
            Kind kind = recent.get(i).kind;
            boolean fits = plural
                    ? kind != Kind.PERSON && kind != Kind.DOCUMENT
                    : thing
                            ? kind != Kind.PERSON && kind != Kind.GROUP
                            : kind == Kind.PERSON && !recent.get(i).gender.excludes(gender);
            if (fits) {
                return recent.get(i);
            }
        }
        return recent.isEmpty() ? null : recent.get(recent.size() - 1);
    }

    /** A source in the making. */
    private static final class Entry {

        private final List<Span> mentions = new ArrayList<>();
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<String> words = new LinkedHashSet<>();
        private final List<Span> evidence = new ArrayList<>();
        private String name = "";
        private List<String> keys = List.of();
        private Kind kind = Kind.UNKNOWN;
        private Role role = Role.UNKNOWN;
        private Naming naming = Naming.DESCRIBED;
        private String firstKind = "";
        private Gender gender = Gender.UNKNOWN;

        void take(Mention mention) {
            if (mentions.isEmpty()) {
                firstKind = mention.kind().name();
            }
            mentions.add(mention.span());
            if (gender == Gender.UNKNOWN) {
                gender = Gender.of(mention.words());
            }
            if (mention.form() == Form.PRONOUN) {
                name = name.isEmpty() ? mention.name() : name;
                return;
            }
            boolean better = mention.form() == Form.NAME
                    ? keys.size() < mention.keys().size()
                    : keys.isEmpty() && aliases.isEmpty();
            if (better) {
                name = mention.name();
                keys = mention.keys();
            }
            aliases.add(mention.name());
            words.addAll(mention.words());
            kind = kind == Kind.UNKNOWN || mention.form() == Form.NAME && keys.equals(mention.keys()) && better
                    ? mention.kind()
                    : kind;
            if (role == Role.UNKNOWN && mention.role() != Role.UNKNOWN) {
                role = mention.role();
                evidence.add(mention.span());
            }
            if (mention.naming() == Naming.PSEUDONYM) {
                naming = Naming.PSEUDONYM;
            } else if (mention.naming() == Naming.NAMED && naming == Naming.DESCRIBED) {
                naming = Naming.NAMED;
            }
        }

        /** Whether a name that shares its last word may be the same: one holds all words of the other. */
        boolean mayBe(Mention mention) {
            List<String> mine = NameKey.of(name);
            List<String> theirs = NameKey.of(mention.name());
            return mine.containsAll(theirs) || theirs.containsAll(mine);
        }

        /** Whether a noun is among the words, or goes on from one of them: "the Frenchman" after "a French fighter". */
        boolean goesWith(String noun) {
            return words.contains(noun) || words.stream().anyMatch(w -> w.length() > 3 && noun.startsWith(w));
        }

        Source source(String text) {
            List<String> others = aliases.stream().filter(a -> !a.equals(name)).toList();
            String id = Ids.of('s', firstKind, mentions.subList(0, 1), text);
            return new Source(id, name, kind, role, others, naming, false, null, mentions, evidence);
        }
    }
}
