package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * Sentences in CoNLL-U as the scorer of the CoNLL 2018 shared task sees them: tokens, words and sentences as stretches of
 * the characters of all tokens, white space left out. Empty nodes are left out; subtypes of relations are cut.
 *
 * @param characters of all tokens, one behind the other
 * @param tokens in order
 * @param sentences in order
 * @param words in order; several of one token have its span
 */
record Treebank(String characters, List<Span> tokens, List<Span> sentences, List<TreebankWord> words) {

    /**
     * @param span of its token
     * @param inMultiword whether its token holds several words
     * @param head index of its head among all words, -1 for the root
     * @param relation without its subtype
     */
    record TreebankWord(
            Span span, boolean inMultiword, String form, String lemma, String pos, int head, String relation) {}

    /**
     * One document of a treebank.
     *
     * @param name as the treebank has it, or the file's name
     * @param text what was annotated, as its tokens give it: a blank line between paragraphs
     * @param conllu its lines
     */
    record TreebankDocument(String name, String text, String conllu) {}

    /** The documents of a file. */
    static List<TreebankDocument> documents(Path file) throws IOException {
        List<TreebankDocument> documents = new ArrayList<>();
        StringBuilder conllu = new StringBuilder();
        String name = String.valueOf(file.getFileName());
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("# newdoc")) {
                if (!conllu.isEmpty()) {
                    documents.add(new TreebankDocument(name, text(conllu.toString()), conllu.toString()));
                    conllu.setLength(0);
                }
                name = line.substring(line.indexOf('=') + 1).strip();
            }
            conllu.append(line).append('\n');
        }
        documents.add(new TreebankDocument(name, text(conllu.toString()), conllu.toString()));
        return documents;
    }

    /** The words of a text as they were written, before they were annotated. */
    static String text(String conllu) {
        StringBuilder text = new StringBuilder();
        int joinedTo = 0;
        for (String line : conllu.split("\n", -1)) {
            if (line.equals("# newpar") || line.startsWith("# newpar id")) {
                int end = text.length();
                while (end > 0 && text.charAt(end - 1) == ' ') {
                    end--;
                }
                text.setLength(end);
                text.append(end == 0 ? "" : "\n\n");
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 10) {
                joinedTo = 0;
            } else if (cells[0].indexOf('.') < 0) {
                int dash = cells[0].indexOf('-');
                if (dash >= 0 || Integer.parseInt(cells[0]) > joinedTo) {
                    text.append(cells[1]).append(isGlued(cells[9]) ? "" : " ");
                    joinedTo = dash >= 0 ? Integer.parseInt(cells[0].substring(dash + 1)) : joinedTo;
                }
            }
        }
        return text.toString();
    }

    private static boolean isGlued(String misc) {
        return List.of(misc.split("\\|", -1)).contains("SpaceAfter=No");
    }

    /**
     * Reads sentences.
     *
     * @throws IllegalArgumentException where they are not in the format, or a sentence has not one root
     */
    static Treebank of(String conllu) {
        StringBuilder characters = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        List<TreebankWord> words = new ArrayList<>();
        int sentence = 0;
        int begin = 0;
        int joinedTo = 0;
        for (String line : conllu.split("\n", -1)) {
            if (line.isEmpty() && words.size() > sentence) {
                long roots = words.subList(sentence, words.size()).stream()
                        .filter(w -> w.head() < 0)
                        .count();
                if (roots != 1) {
                    throw new IllegalArgumentException(
                            "a sentence with " + roots + " roots: " + sentenceOf(words, sentence));
                }
                sentences.add(new Span(begin, characters.length()));
                sentence = words.size();
                begin = characters.length();
                joinedTo = 0;
            }
            String[] cells = line.startsWith("#") ? new String[0] : line.split("\t", -1);
            if (cells.length != 10 || cells[0].indexOf('.') >= 0) {
                continue;
            }
            int dash = cells[0].indexOf('-');
            if (dash >= 0 || Integer.parseInt(cells[0]) > joinedTo) {
                String form = withoutSpaces(cells[1]);
                tokens.add(new Span(characters.length(), characters.length() + form.length()));
                characters.append(form);
            }
            if (dash >= 0) {
                joinedTo = Integer.parseInt(cells[0].substring(dash + 1));
                continue;
            }
            int head = Integer.parseInt(cells[6]);
            words.add(new TreebankWord(
                    tokens.get(tokens.size() - 1),
                    Integer.parseInt(cells[0]) <= joinedTo,
                    withoutSpaces(cells[1]),
                    cells[2],
                    cells[3],
                    head == 0 ? -1 : sentence + head - 1,
                    cells[7].split(":", -1)[0]));
        }
        return new Treebank(characters.toString(), tokens, sentences, words);
    }

    private static String sentenceOf(List<TreebankWord> words, int first) {
        return String.join(
                " ",
                words.subList(first, words.size()).stream()
                        .map(TreebankWord::form)
                        .toList());
    }

    private static String withoutSpaces(String form) {
        StringBuilder kept = new StringBuilder();
        form.codePoints().filter(c -> !Character.isSpaceChar(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
