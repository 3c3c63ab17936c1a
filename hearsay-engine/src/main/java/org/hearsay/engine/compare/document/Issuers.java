package org.hearsay.engine.compare.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.domain.document.Block;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Who published a document in its own name, as in a press release: an office or a body, and no outlet. What such a document
 * tells in its own voice has its issuer as origin, and what others quote of it comes from there.
 */
public final class Issuers {

    private Issuers() {}

    /** The publisher's name where it is an office or a body; null for an outlet, or where the publisher is not known. */
    public static @Nullable String of(ComparedDocument document) {
        String name = document.publisher();
        if (name == null || isAgency(document, name)) {
            return null;
        }
        Vocabulary vocabulary = document.vocabulary();
        SourceWords known = new SourceWords(vocabulary);
        List<String> words = Arrays.asList(Folded.of(name).split(" ", -1));
        boolean office = PublisherName.of(name, document.text().language()).isOffice(vocabulary);
        boolean press = words.stream().anyMatch(w -> vocabulary.is(ComparisonWord.PRESS_NAME, w));
        boolean outlet = words.stream().anyMatch(known::isOutletsOwn) && !office;
        boolean body =
                words.stream().anyMatch(w -> known.isInstitution(w) || vocabulary.is(ComparisonWord.STATE_NOUN, w));
        return !press && !outlet && (body || office) ? name : null;
    }

    /** An agency of news names itself in its dateline: "PORT VASK (Norrin) -". */
    private static boolean isAgency(ComparedDocument document, String name) {
        String first = "(" + name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String text = document.text().text();
        return document.reading().document().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.HEADER)
                .anyMatch(b -> b.span().of(text).toLowerCase(Locale.ROOT).contains(first));
    }
}
