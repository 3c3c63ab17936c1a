package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.domain.text.Span;
import org.hearsay.verify.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful reader lists for real events, without the events that are kept aside. Spans count code points. */
final class EventsGold {

    private static final Path EVENTS = Project.SHARED.resolve("data/events");
    private static final Path GOLD = Project.SHARED.resolve("data/events-gold");

    /**
     * One origin's words about a question.
     *
     * @param kind of the finding it is part of
     * @param article the article that has it
     * @param span where
     */
    record GoldAccount(String kind, Path article, Span span) {}

    private EventsGold() {}

    /** The names of the events kept aside. */
    static Set<String> aside() throws IOException {
        return Files.readAllLines(Project.SHARED.resolve("eval/aside.txt"), StandardCharsets.UTF_8).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split("\\s+", -1)[0])
                .collect(Collectors.toSet());
    }

    /** The articles of the events that are not kept aside, in order of their names. */
    static List<Path> articles() throws IOException {
        Set<String> aside = aside();
        List<Path> articles = new ArrayList<>();
        for (Path folder : sorted(EVENTS)) {
            if (Files.isDirectory(folder)
                    && aside.stream()
                            .noneMatch(e -> folder.getFileName().toString().startsWith(e))) {
                sorted(folder).stream()
                        .filter(f -> f.toString().endsWith(".txt"))
                        .forEach(articles::add);
            }
        }
        return articles;
    }

    /** All accounts listed, by article; the same words may be an account of several findings. */
    static Map<Path, List<GoldAccount>> accounts() throws IOException {
        Map<Path, List<GoldAccount>> accounts = new LinkedHashMap<>();
        List<Path> articles = articles();
        Set<String> aside = aside();
        for (Path file : sorted(GOLD)) {
            String name = file.getFileName().toString().replace(".json", "");
            if (!file.toString().endsWith(".json") || aside.contains(name)) {
                continue;
            }
            JsonNode event = new JsonMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
            for (JsonNode item : event.path("items")) {
                for (JsonNode side : item.path("sides")) {
                    for (JsonNode account : side.path("accounts")) {
                        Path article =
                                article(articles, name, account.path("document").asString());
                        JsonNode span = account.path("span");
                        accounts.computeIfAbsent(article, a -> new ArrayList<>())
                                .add(new GoldAccount(
                                        item.path("kind").asString(),
                                        article,
                                        new Span(
                                                span.get(0).asInt(), span.get(1).asInt())));
                    }
                }
            }
        }
        return accounts;
    }

    private static Path article(List<Path> articles, String event, String document) throws IOException {
        for (Path article : articles) {
            boolean here = Objects.requireNonNull(article.getParent())
                    .getFileName()
                    .toString()
                    .startsWith(event);
            if (here
                    && article.getFileName().toString().toLowerCase(Locale.ROOT).equals(document)) {
                return article;
            }
        }
        throw new IOException("no article " + document + " of " + event);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
