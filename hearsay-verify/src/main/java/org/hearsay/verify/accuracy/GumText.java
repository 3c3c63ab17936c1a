package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.text.Span;

/**
 * A document of GUM (CoNLL-U): its words with their syntax, and the mentions of its entities.
 *
 * @param text as the tokens give it, a blank line between paragraphs
 * @param words in order
 * @param mentions with the ids of the entities they mean
 */
record GumText(String text, List<Word> words, List<Mention> mentions) {

    /**
     * @param head place of the word it hangs on, -1 for none
     */
    record Word(Span span, String form, String lemma, String pos, String relation, int head) {}

    record Mention(Span span, String entity) {}

    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]+\\)?|[^()]+\\)");

    static GumText read(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Map<String, Deque<Integer>> open = new HashMap<>();
        int sentence = 0;
        int joinedTo = 0;
        boolean joinedSpace = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isEmpty()) {
                sentence = words.size();
                joinedTo = 0;
            }
            if (line.startsWith("# newpar") && !line.contains("block") && !text.isEmpty()) {
                text.append("\n\n");
            }
            String[] parts = line.split("\t", -1);
            if (parts.length == 10 && parts[0].contains("-")) {
                // "can't" is written as one word and taken apart into two.
                joinedTo = Integer.parseInt(parts[0].substring(parts[0].indexOf('-') + 1));
                joinedSpace = !parts[9].contains("SpaceAfter=No");
            }
            if (parts.length != 10 || !parts[0].chars().allMatch(Character::isDigit)) {
                continue;
            }
            int start = text.length();
            text.append(parts[1]);
            Span span = new Span(start, text.length());
            int head = Integer.parseInt(parts[6]);
            words.add(new Word(span, parts[1], parts[2], parts[3], parts[7], head == 0 ? -1 : sentence + head - 1));
            Matcher entity = ENTITY.matcher(parts[9]);
            if (entity.find()) {
                Matcher bracket = BRACKET.matcher(entity.group(1));
                while (bracket.find()) {
                    bracket(bracket.group(), span, open, mentions);
                }
            }
            int number = Integer.parseInt(parts[0]);
            boolean space = number == joinedTo ? joinedSpace : !parts[9].contains("SpaceAfter=No");
            if (space && number >= joinedTo) {
                text.append(' ');
            }
        }
        return new GumText(text.toString(), words, mentions);
    }

    private static void bracket(String part, Span word, Map<String, Deque<Integer>> open, List<Mention> mentions) {
        if (!part.startsWith("(")) {
            Deque<Integer> starts = open.get(part.substring(0, part.length() - 1));
            if (starts != null && !starts.isEmpty()) {
                mentions.add(new Mention(new Span(starts.pop(), word.end()), part.substring(0, part.length() - 1)));
            }
            return;
        }
        String id = part.substring(1).replace(")", "").split("-", -1)[0];
        if (part.endsWith(")")) {
            mentions.add(new Mention(word, id));
        } else {
            open.computeIfAbsent(id, i -> new ArrayDeque<>()).push(word.start());
        }
    }
}
