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

/**
 * CoNLL-U that Stanford CoreNLP makes of a raw text: with the trees of its dependency parser, and with those that it converts
 * from constituency trees. Universal parts of speech are of its own making ({@code udfeats}), too, which goes by constituency
 * trees; where a sentence is too long for these, {@link UniversalTags}.
 */
final class CoreNlpSyntax {

    /** Longer ones take minutes and gigabytes. */
    private static final String LONGEST_SENTENCE = "80";

    private final StanfordCoreNLP words;
    private final StanfordCoreNLP dependencies;

    /**
     * A text's sentences.
     *
     * @param parsed with the dependency parser's trees
     * @param converted with those made of constituency trees
     */
    record Sentences(String parsed, String converted) {}

    CoreNlpSyntax() {
        Properties first = new Properties();
        first.setProperty("annotators", "tokenize,ssplit,pos,lemma,parse,udfeats");
        first.setProperty("ssplit.newlineIsSentenceBreak", "two");
        first.setProperty("parse.maxlen", LONGEST_SENTENCE);
        words = new StanfordCoreNLP(first);
        Properties second = new Properties();
        second.setProperty("annotators", "depparse");
        dependencies = new StanfordCoreNLP(second, false);
    }

    Sentences read(String text) {
        Annotation annotation = new Annotation(text);
        words.annotate(annotation);
        String converted = conllu(annotation);
        dependencies.annotate(annotation);
        return new Sentences(conllu(annotation), converted);
    }

    private static String conllu(Annotation annotation) {
        StringBuilder out = new StringBuilder();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentence(sentence, out);
        }
        return out.toString();
    }

    private static void sentence(CoreMap sentence, StringBuilder out) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        int root = graph == null || graph.getRoots().isEmpty()
                ? 1
                : graph.getFirstRoot().index();
        for (int i = 1; i <= tokens.size(); i++) {
            CoreLabel word = tokens.get(i - 1);
            IndexedWord node = graph == null ? null : graph.getNodeByIndexSafe(i);
            IndexedWord head = node == null ? null : graph.getParent(node);
            // A word that was left without a head hangs on the root: scored, and wrong where that is wrong.
            String relation = i == root
                    ? "root"
                    : head == null ? "dep" : graph.reln(head, node).toString();
            int at = i == root ? 0 : head == null ? root : head.index();
            String pos = word.get(CoreAnnotations.CoarseTagAnnotation.class);
            boolean tagged = pos != null && !pos.equals("X");
            // As it stands in the text: some characters are normalized in what it calls the word.
            String form = word.originalText();
            out.append(i)
                    .append('\t')
                    .append(form.replaceAll("\\s+", " "))
                    .append('\t')
                    .append(word.lemma())
                    .append('\t')
                    .append(tagged ? pos : UniversalTags.of(word.tag(), form, relation))
                    .append("\t_\t_\t")
                    .append(at)
                    .append('\t')
                    .append(relation)
                    .append("\t_\t_\n");
        }
        out.append('\n');
    }
}
