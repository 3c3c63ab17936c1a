package org.hearsay.verify.peer;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.hearsay.verify.speed.Run;

/** Stanford CoreNLP finding quotations and their speakers in the texts of a folder. */
public final class CoreNlpRun {

    private CoreNlpRun() {}

    /**
     * @param arguments the folder, and how many texts of it (0: all)
     */
    public static void main(String[] arguments) throws IOException {
        List<String> texts = Run.texts(Path.of(arguments[0]));
        int most = Integer.parseInt(arguments[1]);
        texts = most > 0 ? texts.subList(0, Math.min(most, texts.size())) : texts;
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        Run.measure(texts, 2_000, 1, text -> pipeline.annotate(new CoreDocument(text)));
    }
}
