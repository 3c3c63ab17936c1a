package org.hearsay.engine.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.domain.document.Document;

/** Analysed texts in the format of Universal Dependencies' treebanks (CoNLL-U), both ways. */
public final class Conllu {

    private Conllu() {}

    /** The sentences of a text, one line a word; without trees every word hangs on the one before it. */
    public static String write(AnalysedText text) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                Word head = word.head();
                int at = head == null ? 0 : head.index() - sentence.first() + 1;
                out.append(word.index() - sentence.first() + 1)
                        .append('\t')
                        .append(word.form().replaceAll("\\s+", " "))
                        .append('\t')
                        .append(word.lemma())
                        .append('\t')
                        .append(word.pos())
                        .append("\t_\t")
                        .append(word.features().ud())
                        .append('\t')
                        .append(text.hasTrees() ? at : word.index() - sentence.first())
                        .append('\t')
                        .append(at == 0 ? "root" : word.relation().ud())
                        .append("\t_\t")
                        .append(word.next() != null && word.next().isGlued() ? "SpaceAfter=No" : "_")
                        .append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    /**
     * Reads sentences; the text is made of the words, with the white space that the lines tell. A comment {@code newpar}
     * begins a paragraph, behind a blank line.
     *
     * @throws IllegalArgumentException where a line is not in the format
     */
    public static AnalysedText read(String name, String conllu, Language language) {
        StringBuilder text = new StringBuilder();
        List<String[]> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> bases = new ArrayList<>();
        BitSet sentences = new BitSet();
        boolean glued = true;
        boolean open = false;
        int base = 0;
        int mergedUntil = 0;
        for (String line : conllu.split("\n", -1)) {
            if (line.isBlank()) {
                open = false;
                continue;
            }
            if (line.startsWith("#")) {
                if (line.startsWith("# newpar")
                        && !text.isEmpty()
                        && !text.toString().endsWith("\n\n")) {
                    text.append("\n\n");
                    glued = true;
                }
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 10) {
                throw new IllegalArgumentException("not ten columns: " + line);
            }
            if (cells[0].indexOf('.') >= 0) {
                continue;
            }
            if (cells[0].indexOf('-') >= 0) {
                mergedUntil = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                continue;
            }
            if (!open) {
                open = true;
                base = rows.size();
                sentences.set(base);
                mergedUntil = cells[0].equals("1") && mergedUntil > 0 ? mergedUntil : 0;
            }
            if (!glued) {
                text.append(' ');
            }
            starts.add(text.length());
            text.append(cells[1]);
            rows.add(cells);
            bases.add(base);
            glued = cells[9].contains("SpaceAfter=No") || Integer.parseInt(cells[0]) < mergedUntil;
            if (Integer.parseInt(cells[0]) >= mergedUntil) {
                mergedUntil = 0;
            }
        }
        int n = rows.size();
        int[] begin = new int[n];
        int[] end = new int[n];
        int[] heads = new int[n];
        PartOfSpeech[] pos = new PartOfSpeech[n];
        Features[] features = new Features[n];
        Dependency[] relations = new Dependency[n];
        for (int i = 0; i < n; i++) {
            String[] cells = rows.get(i);
            begin[i] = starts.get(i);
            end[i] = begin[i] + cells[1].length();
            pos[i] = PartOfSpeech.valueOf(cells[3]);
            features[i] = Features.ofUd(cells[5]);
            int head = Integer.parseInt(cells[6]);
            heads[i] = head == 0 ? -1 : bases.get(i) + head - 1;
            relations[i] = Dependency.ofUd(cells[7]);
        }
        return AnalysedText.of(
                Document.ofText(name, text.toString()),
                language,
                new Segmentation(begin, end, sentences),
                new Trees(pos, features, heads, relations));
    }
}
