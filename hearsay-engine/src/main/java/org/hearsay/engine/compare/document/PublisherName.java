package org.hearsay.engine.compare.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Language;
import org.hearsay.engine.text.Segmentation;

/**
 * The name of who published a document, taken apart: a letterhead names the state, the body and its office, with commas
 * between.
 *
 * @param whole as the document has it
 * @param parts the words of each part in lower case, without articles and marks; none of them empty
 */
public record PublisherName(String whole, List<List<String>> parts) {

    private static final String COMMA = ", ";

    public PublisherName {
        parts = parts.stream().map(List::copyOf).toList();
    }

    public static PublisherName of(String name, Language language) {
        return new PublisherName(
                name,
                Arrays.stream(name.split(COMMA, -1))
                        .filter(p -> !p.isEmpty())
                        .map(p -> words(p, language))
                        .filter(w -> !w.isEmpty())
                        .toList());
    }

    private static List<String> words(String name, Language language) {
        Segmentation cut = language.segment(name, List.of(new Span(0, name.length())));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            String word = name.substring(cut.starts()[i], cut.ends()[i]).toLowerCase(Locale.ROOT);
            if (Character.isLetterOrDigit(word.codePointAt(0))
                    && !language.vocabulary().is(GrammarWord.ARTICLE, word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** All words of all parts. */
    public List<String> words() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** What of a part names the body: "state office" of "state office for air and water". */
    public static List<String> body(List<String> part, Vocabulary vocabulary) {
        for (int i = 1; i < part.size(); i++) {
            if (vocabulary.is(GrammarWord.PREPOSITION, part.get(i))) {
                return part.subList(0, i);
            }
        }
        return part;
    }

    /** Whether a part ends with a noun that means an office or a body: "Joint Observer Mission on the Lesh". */
    public boolean isOffice(Vocabulary vocabulary) {
        return parts.stream()
                .map(p -> body(p, vocabulary))
                .anyMatch(b -> vocabulary.is(ComparisonWord.OFFICE_NOUN, b.get(b.size() - 1)));
    }
}
