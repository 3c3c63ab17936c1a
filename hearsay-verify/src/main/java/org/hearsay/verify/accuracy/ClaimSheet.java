package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.hearsay.verify.Project;
import org.jspecify.annotations.Nullable;

/**
 * Draws claims at random, for people to judge. What goes into the repository has offsets alone; what the readers look at has
 * the words and lies elsewhere.
 */
public final class ClaimSheet {

    private static final Path DATA = Project.SHARED.resolve("data");

    /** As many characters around a claim as a reader sees, where its paragraph has more. */
    private static final int CONTEXT = 600;

    private record Drawn(Path article, Reading reading, Claim claim) {}

    private ClaimSheet() {}

    /**
     * Draws and writes.
     *
     * @param arguments the seed, how many claims, the file for offsets, the file for readers
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int number = Integer.parseInt(arguments[1]);
        Reader reader = new Reader("sheet", List.of(English.load()), AttributionModel.load(), GazetteerFile.shipped());
        List<Drawn> all = new ArrayList<>();
        for (Path article : articles()) {
            Reading reading = reader.read(Documents.at(article));
            reading.claims().forEach(c -> all.add(new Drawn(article, reading, c)));
        }
        List<Drawn> drawn = draw(all, number, new Random(seed));
        StringBuilder offsets = new StringBuilder("item\tdocument\tclaim\tpolarity\tsubject\n");
        StringBuilder sheet = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            offsets.append(offsets(i + 1, drawn.get(i)));
            sheet.append(readable(i + 1, drawn.get(i)));
        }
        Files.writeString(Path.of(arguments[2]), offsets, StandardCharsets.UTF_8);
        Files.writeString(Path.of(arguments[3]), sheet, StandardCharsets.UTF_8);
        System.out.println(drawn.size() + " of " + all.size() + " claims drawn with seed " + seed);
    }

    private static List<Path> articles() throws IOException {
        List<Path> articles = new ArrayList<>(EventsGold.articles());
        try (Stream<Path> files = Files.list(DATA.resolve("polnear/dev/text"))) {
            files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(articles::add);
        }
        return articles;
    }

    private static List<Drawn> draw(List<Drawn> all, int number, Random random) {
        List<Drawn> left = new ArrayList<>(all);
        List<Drawn> drawn = new ArrayList<>();
        while (drawn.size() < number && !left.isEmpty()) {
            int at = random.nextInt(left.size());
            drawn.add(left.get(at));
            left.set(at, left.get(left.size() - 1));
            left.remove(left.size() - 1);
        }
        drawn.sort(Comparator.comparing((Drawn d) -> d.article().toString())
                .thenComparing(d -> d.claim().span()));
        return drawn;
    }

    private static String offsets(int item, Drawn drawn) {
        CodePoints points = CodePoints.of(drawn.reading().document().text());
        Claim claim = drawn.claim();
        return item + "\t" + DATA.relativize(drawn.article()) + "\t" + place(claim.span(), points) + "\t"
                + polarity(claim) + "\t" + place(subject(claim), points) + "\n";
    }

    private static String place(@Nullable Span span, CodePoints points) {
        return span == null ? "" : points.fromUnit(span.start()) + "-" + points.fromUnit(span.end());
    }

    private static String polarity(Claim claim) {
        return claim.polarity() == Claim.Polarity.NEGATIVE ? "negative" : "positive";
    }

    /** Who does it; where the text does not say, to whom it is done. */
    private static @Nullable Span subject(Claim claim) {
        return claim.actor() == null ? claim.target() : claim.actor();
    }

    private static String readable(int item, Drawn drawn) {
        String text = drawn.reading().document().text();
        Claim claim = drawn.claim();
        Span span = claim.span();
        Span block = drawn.reading().document().blocks().stream()
                .map(Block::span)
                .filter(b -> b.contains(span))
                .findFirst()
                .orElse(span);
        int from = Math.max(block.start(), span.start() - CONTEXT);
        int to = Math.min(block.end(), span.end() + CONTEXT);
        Span subject = subject(claim);
        String who = subject == null ? "(nobody named)" : "\"" + line(subject.of(text)) + "\"";
        String role = claim.actor() != null || claim.target() == null ? "who does or is it" : "to whom it is done";
        return "=== " + item + "   " + DATA.relativize(drawn.article()) + "\n"
                + line(text.substring(from, span.start())) + " [[ " + line(span.of(text)) + " ]] "
                + line(text.substring(span.end(), to)) + "\n\n"
                + "claim:    " + line(span.of(text)) + "\n"
                + "polarity: " + polarity(claim) + "\n"
                + "subject:  " + who + " (" + role + ")" + known(drawn) + "\n"
                + target(claim, text)
                + "whole=      polarity=      subject=\n\n";
    }

    /** To whom it is done, where the claim's own words do not have it. */
    private static String target(Claim claim, String text) {
        Span target = claim.target();
        return target == null || claim.actor() == null || claim.span().contains(target)
                ? ""
                : "done to:  \"" + line(target.of(text)) + "\"\n";
    }

    /** Whom the program takes the actor for. */
    private static String known(Drawn drawn) {
        Claim claim = drawn.claim();
        String name = Stream.concat(
                        drawn.reading().sources().stream()
                                .filter(s -> s.id().equals(claim.actorSource()))
                                .map(Source::name),
                        drawn.reading().entities().stream()
                                .filter(e -> e.id().equals(claim.actorEntity()))
                                .map(Entity::name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return name.isEmpty() ? "" : ", taken for: " + line(name);
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
