package org.hearsay.verify.peer;

import java.io.IOException;
import org.hearsay.verify.accuracy.SyntaxShare;

/** Hearsay and Stanford CoreNLP on the raw texts of treebanks, scored the same way. */
public final class SyntaxSideBySide {

    private SyntaxSideBySide() {}

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws IOException {
        System.out.print(SyntaxShare.heading());
        System.out.print(SyntaxShare.table("Hearsay", SyntaxShare.ours()));
        CoreNlpSyntax peer = new CoreNlpSyntax();
        System.out.print(SyntaxShare.table(
                "Stanford CoreNLP 4.5.10", SyntaxShare.scores((name, text) -> peer.conllu(text))));
    }
}
