package org.hearsay.verify.peer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Universal parts of speech for Penn Treebank tags: Universal Dependencies' table for English, and where that leaves a
 * choice, the word's relation, by the guidelines of English treebanks.
 */
final class UniversalTags {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "nt");

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("MD", "AUX"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("JJS", "ADJ"),
            Map.entry("RB", "ADV"),
            Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"),
            Map.entry("WRB", "ADV"),
            Map.entry("RP", "ADP"),
            Map.entry("PDT", "DET"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("EX", "PRON"),
            Map.entry("POS", "PART"),
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("UH", "INTJ"),
            Map.entry("FW", "X"),
            Map.entry("LS", "X"),
            Map.entry("ADD", "X"),
            Map.entry("AFX", "X"),
            Map.entry("GW", "X"),
            Map.entry("XX", "X"),
            Map.entry("SYM", "SYM"),
            Map.entry("$", "SYM"),
            Map.entry("#", "SYM"));

    private UniversalTags() {}

    /**
     * @param tag of the Penn Treebank
     * @param form the word
     * @param relation to its head
     */
    static String of(String tag, String form, String relation) {
        if (form.equals("%")) {
            return "SYM";
        }
        if (tag.startsWith("V")) {
            return relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
        }
        return switch (tag) {
            case "RB" -> NOT.contains(form.toLowerCase(Locale.ROOT)) ? "PART" : "ADV";
            case "IN" -> relation.equals("mark") ? "SCONJ" : relation.equals("advmod") ? "ADV" : "ADP";
            case "TO" -> relation.equals("case") ? "ADP" : "PART";
            case "DT" -> relation.startsWith("det") ? "DET" : relation.equals("cc:preconj") ? "CCONJ" : "PRON";
            case "WDT" -> relation.startsWith("det") ? "DET" : "PRON";
            default -> TABLE.getOrDefault(tag, "PUNCT");
        };
    }
}
