package org.hearsay.verify.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/** CoNLL-U that Stanford CoreNLP makes of a raw text, with its dependency parser. */
final class CoreNlpSyntax {

    private final StanfordCoreNLP pipeline;

    CoreNlpSyntax() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** The text's sentences. */
    String conllu(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        StringBuilder out = new StringBuilder();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentence(sentence, out);
        }
        return out.toString();
    }

    private static void sentence(CoreMap sentence, StringBuilder out) {
        List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        int root = graph.getRoots().isEmpty() ? 1 : graph.getFirstRoot().index();
        for (int i = 1; i <= words.size(); i++) {
            CoreLabel word = words.get(i - 1);
            IndexedWord node = graph.getNodeByIndexSafe(i);
            IndexedWord head = node == null ? null : graph.getParent(node);
            // A word that the parser left without a head hangs on the root: scored, and wrong where that is wrong.
            String relation = i == root
                    ? "root"
                    : head == null ? "dep" : graph.reln(head, node).toString();
            int at = i == root ? 0 : head == null ? root : head.index();
            // As it stands in the text: some characters are normalized in what it calls the word.
            out.append(i)
                    .append('\t')
                    .append(word.originalText().replaceAll("\\s+", " "))
                    .append('\t')
                    .append(word.lemma())
                    .append('\t')
                    .append(UniversalTags.of(word.tag(), word.originalText(), relation))
                    .append("\t_\t_\t")
                    .append(at)
                    .append('\t')
                    .append(relation)
                    .append("\t_\t_\n");
        }
        out.append('\n');
    }
}
