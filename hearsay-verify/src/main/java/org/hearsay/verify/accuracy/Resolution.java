package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.verify.accuracy.GumText.Mention;
import org.hearsay.verify.accuracy.GumText.Word;

/**
 * How often pronouns and descriptions that are the subject of a verb of saying lead to the right entity, on GUM. Such a
 * subject must lie in a mention of a source; it is right when another mention of that source, the one that its name is
 * from, means the same entity in GUM. A subject that the reading leaves alone is right when GUM has no earlier name or
 * description of its entity.
 */
final class Resolution {

    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "explain",
            "note",
            "report",
            "state",
            "ask",
            "claim",
            "argue",
            "announce",
            "comment",
            "reply",
            "respond",
            "answer",
            "insist",
            "warn",
            "suggest",
            "admit",
            "deny",
            "confirm",
            "declare",
            "remark",
            "recall",
            "conclude",
            "mention",
            "acknowledge",
            "stress",
            "complain",
            "promise",
            "reveal",
            "testify",
            "assert",
            "allege",
            "contend",
            "quip",
            "joke",
            "caution",
            "emphasize",
            "emphasise",
            "reiterate");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you");

    /**
     * @param subjects pronouns and descriptions that say something
     * @param right those that lead to the right entity
     * @param unread those that lie in no source's mention
     */
    record Counts(int subjects, int right, int unread) {

        double percent() {
            return subjects == 0 ? 0 : 100.0 * right / subjects;
        }

        Section section() {
            return new Section(
                    "Pronouns and descriptions that say something",
                    String.format(Locale.ROOT, """
                            In GUM's news and interviews, of the pronouns and descriptions that are the subject of a verb of
                            saying, those whose source the reading takes for the entity that the annotators have: %d of %d,
                            %.1f %%; %d are the source of nothing.
                            """, right, subjects, percent(), unread));
        }
    }

    private Resolution() {}

    /**
     * @param gum the folder of GUM
     * @param genres as they stand in the names of its files
     */
    static Counts of(Path gum, Set<String> genres, Reader reader) throws IOException {
        int[] sums = new int[3];
        List<Path> files;
        try (Stream<Path> all = Files.list(gum)) {
            files = all.filter(f -> {
                        String[] name = f.getFileName().toString().split("_", -1);
                        return name.length > 2 && genres.contains(name[1]);
                    })
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            GumText gold = GumText.read(file);
            List<Source> sources =
                    reader.read(Document.ofText("text.txt", gold.text())).sources();
            for (Word word : gold.words()) {
                Optional<Mention> mention = subject(gold, word);
                if (mention.isPresent()) {
                    sums[0]++;
                    Optional<Source> source = sources.stream()
                            .filter(s -> s.mentions().stream().anyMatch(m -> m.contains(word.span())))
                            .findFirst();
                    sums[2] += source.isEmpty() ? 1 : 0;
                    sums[1] += source.isPresent() && isRight(gold, word, mention.get(), source.get()) ? 1 : 0;
                }
            }
        }
        return new Counts(sums[0], sums[1], sums[2]);
    }

    /** The mention whose head the word is, when it is a pronoun or a description that says something. */
    static Optional<Mention> subject(GumText gold, Word word) {
        boolean says = word.relation().equals("nsubj")
                && word.head() >= 0
                && gold.words().get(word.head()).pos().equals("VERB")
                && SAYING.contains(gold.words().get(word.head()).lemma());
        boolean refers = PRONOUNS.contains(word.form().toLowerCase(Locale.ROOT))
                || word.pos().equals("NOUN");
        return says && refers
                ? gold.mentions().stream()
                        .filter(m -> m.span().contains(word.span()))
                        .filter(m ->
                                !m.span().contains(gold.words().get(word.head()).span()))
                        .max(Comparator.comparingInt(m -> m.span().length()))
                : Optional.empty();
    }

    static boolean isRight(GumText gold, Word word, Mention mention, Source source) {
        String text = gold.text();
        Optional<Span> name = source.mentions().stream()
                .filter(m -> !m.contains(word.span()) && m.of(text).contains(source.name()))
                .findFirst();
        if (name.isEmpty()) {
            return gold.mentions().stream()
                    .filter(m -> m.entity().equals(mention.entity()))
                    .filter(m -> m.span().end() <= mention.span().start())
                    .allMatch(m -> PRONOUNS.contains(m.span().of(text).toLowerCase(Locale.ROOT)));
        }
        return meant(gold, text, name.get(), source.name()).equals(mention.entity());
    }

    /** What the name within a mention means in GUM: the entity of the least mention around it, else of the longest in it. */
    private static String meant(GumText gold, String text, Span mention, String name) {
        int at = mention.start() + mention.of(text).indexOf(name);
        Span bare = new Span(at, at + name.length());
        return gold.mentions().stream()
                .filter(m -> m.span().contains(bare))
                .min(Comparator.comparingInt(m -> m.span().length()))
                .or(() -> gold.mentions().stream()
                        .filter(m -> bare.contains(m.span()))
                        .max(Comparator.comparingInt(m -> m.span().length())))
                .map(Mention::entity)
                .orElse("");
    }
}
