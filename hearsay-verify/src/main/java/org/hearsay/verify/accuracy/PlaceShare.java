package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.hearsay.verify.Project;
import org.jspecify.annotations.Nullable;

/** Places against GeoVirus and LGL. */
public final class PlaceShare {

    private static final Path DATA = Project.SHARED.resolve("data/geo");

    /** 100 miles, the measure of the literature. */
    private static final double NEAR_KM = 161;

    private static final double EARTH_KM = 6371;

    /**
     * @param gold toponyms with coordinates
     * @param found of them those that a mention of a place overlaps
     * @param placed of these those whose mention has a place
     * @param near of these those within 161 km
     */
    record Counts(int gold, int found, int placed, int near) {

        Counts plus(Counts other) {
            return new Counts(gold + other.gold, found + other.found, placed + other.placed, near + other.near);
        }
    }

    private PlaceShare() {}

    /**
     * Prints the section alone.
     *
     * @param arguments none
     * @throws IOException when the articles cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.print(section(
                new Reader("accuracy", List.of(English.load()), AttributionModel.load(), GazetteerFile.shipped())));
    }

    static Section section(Reader reader) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String corpus : List.of("GeoVirus", "LGL")) {
            List<PlaceGold.Article> articles = PlaceGold.read(DATA.resolve(corpus + ".xml"));
            Counts even = of(articles, a -> a.number() % 2 == 0, reader);
            Counts odd = of(articles, a -> a.number() % 2 != 0, reader);
            rows.append(row(corpus + ", all", even.plus(odd)));
            rows.append(row(corpus + ", looked at (even)", even));
            rows.append(row(corpus + ", not looked at (odd)", odd));
        }
        return new Section("Places", """
                News articles with the names of places marked and given coordinates by people: GeoVirus (Wikinews, epidemics)
                and LGL (local papers). Weights and tables were made with the half whose number (`docid`; in GeoVirus, which
                has none, the position in the file, from 0) is even. A marked name counts as *found* when a mention of an
                entity of type Location shares a character with it; of several, the one with the largest share of common
                characters stands for it. It counts as *near* when that entity has a place within 161 km (100 miles) of the
                annotated coordinates; one without a place is not near. Names without annotated coordinates (626 of LGL) are
                left out. LGL marks "Syrian" and "Americans", too, which Hearsay does not take for places.

                | | marked | found | found, % | with a place | near | near, % of found |
                |---|---|---|---|---|---|---|
                """ + rows.toString().strip());
    }

    private static String row(String name, Counts c) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %d | %d | %.1f |\n",
                name,
                c.gold(),
                c.found(),
                100.0 * c.found() / Math.max(1, c.gold()),
                c.placed(),
                c.near(),
                100.0 * c.near() / Math.max(1, c.found()));
    }

    private static Counts of(List<PlaceGold.Article> articles, Predicate<PlaceGold.Article> counted, Reader reader) {
        return articles.stream().filter(counted).map(a -> of(a, reader)).reduce(new Counts(0, 0, 0, 0), Counts::plus);
    }

    private static Counts of(PlaceGold.Article article, Reader reader) {
        List<Entity> entities =
                reader.read(Document.ofText("article.txt", article.text())).entities();
        int found = 0;
        int placed = 0;
        int near = 0;
        for (PlaceGold.Toponym toponym : article.toponyms()) {
            Entity entity = at(toponym.span(), entities);
            Place place = entity == null ? null : entity.place();
            found += entity == null ? 0 : 1;
            placed += place == null ? 0 : 1;
            near += place != null && kilometres(place, toponym) <= NEAR_KM ? 1 : 0;
        }
        return new Counts(article.toponyms().size(), found, placed, near);
    }

    private static @Nullable Entity at(Span name, List<Entity> entities) {
        Entity best = null;
        double most = 0;
        for (Entity entity : entities) {
            if (entity.type() == EntityType.LOCATION) {
                for (Span mention : entity.mentions()) {
                    double common = common(mention, name);
                    if (common > most) {
                        most = common;
                        best = entity;
                    }
                }
            }
        }
        return best;
    }

    private static double common(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared <= 0 ? 0 : (double) shared / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
    }

    private static double kilometres(Place place, PlaceGold.Toponym gold) {
        double north = Math.toRadians(gold.latitude() - place.latitude());
        double east = Math.toRadians(gold.longitude() - place.longitude());
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(place.latitude()))
                        * Math.cos(Math.toRadians(gold.latitude()))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double x) {
        return x * x;
    }
}
