package org.hearsay.english;

import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Conllu;
import org.hearsay.engine.text.Language;
import org.jspecify.annotations.Nullable;

/** English texts for tests, with and without trees. */
public final class EnglishTexts {

    /** The pack, loaded once. */
    public static final Language ENGLISH = English.load();

    private EnglishTexts() {}

    public static AnalysedText of(String text) {
        return of(text, null);
    }

    /** @param published the document's date, {@code yyyy-MM-dd}; null for unknown */
    public static AnalysedText of(String text, @Nullable String published) {
        Document plain = Document.ofText("test.txt", text);
        Document dated = plain.with(new Metadata(null, null, List.of(), published, null, null));
        return AnalysedText.of(dated, ENGLISH);
    }

    /**
     * A sentence with its tree.
     *
     * @param rows a word a line: form, part of speech, features or {@code _}, number of the head, relation; an equals sign
     *     before a form glues it to the word before
     */
    public static AnalysedText tree(String rows) {
        StringBuilder conllu = new StringBuilder();
        String[] lines = rows.strip().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].strip().split("\\s+", -1);
            boolean glued = i + 1 < lines.length && lines[i + 1].strip().startsWith("=");
            conllu.append(String.join(
                            "\t",
                            Integer.toString(i + 1),
                            cells[0].length() > 1 && cells[0].startsWith("=") ? cells[0].substring(1) : cells[0],
                            "_",
                            cells[1],
                            "_",
                            cells[2],
                            cells[3],
                            cells[4],
                            "_",
                            glued ? "SpaceAfter=No" : "_"))
                    .append('\n');
        }
        return Conllu.read("tree.txt", conllu.append('\n').toString(), ENGLISH);
    }
}
