package org.hearsay.verify.peer;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hearsay.verify.accuracy.SyntaxShare;

/** Hearsay and Stanford CoreNLP on the raw texts of treebanks, scored the same way. */
public final class SyntaxSideBySide {

    private SyntaxSideBySide() {}

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws IOException {
        System.out.print(SyntaxShare.heading());
        System.out.print(SyntaxShare.table("Hearsay", SyntaxShare.ours()));
        CoreNlpSyntax peer = new CoreNlpSyntax();
        Map<String, String> converted = new HashMap<>();
        System.out.print(SyntaxShare.table(
                "Stanford CoreNLP 4.5.10, dependency parser", SyntaxShare.scores((name, text) -> {
                    CoreNlpSyntax.Sentences sentences = peer.read(text);
                    converted.put(text, sentences.converted());
                    return sentences.parsed();
                })));
        System.out.print(SyntaxShare.table(
                "Stanford CoreNLP 4.5.10, constituency trees converted",
                SyntaxShare.scores((name, text) -> Objects.requireNonNull(converted.get(text)))));
    }
}
