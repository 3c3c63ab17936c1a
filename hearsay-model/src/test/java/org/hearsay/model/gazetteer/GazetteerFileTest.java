package org.hearsay.model.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.domain.place.Place.Precision;
import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.junit.jupiter.api.Test;

class GazetteerFileTest {

    @Test
    void everyNameOfEveryPlaceIsFound() throws IOException {
        long seed = Long.getLong("hearsay.seed", new Random().nextLong());
        System.err.println("GazetteerFileTest: -Dhearsay.seed=" + seed);
        Random random = new Random(seed);
        GazetteerWriter writer = new GazetteerWriter();
        for (int i = 1; i <= 3_000; i++) {
            writer.add(line(
                    i, "N" + random.nextInt(2_000) + " é" + (char) ('a' + random.nextInt(26)), "Other" + i, 10, 20));
        }
        GazetteerFile file = GazetteerFile.of("test", bytes(writer));
        assertThat(file.size()).isEqualTo(3_000);
        for (int i = 1; i <= 3_000; i++) {
            List<GazetteerEntry> found = file.named(PlaceNames.key("Other" + i));
            assertThat(found).as("seed %d, place %d", seed, i).hasSize(1);
            assertThat(found.get(0).place().geonames()).isEqualTo(i);
        }
        assertThat(file.named("zzz")).isEmpty();
        assertThat(file.named("")).isEmpty();
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        writer.add("7\tKarvan\tKarvan\tQarwān,Al-Karvan\t-12.34567\t170.5\tP\tPPLA\tZO\t\t01\t9\t\t\t1234\t\t\t\t");
        GazetteerEntry karvan =
                GazetteerFile.of("test", bytes(writer)).named("qarwan").get(0);
        assertThat(karvan.place().latitude()).isEqualTo(-12.34567);
        assertThat(karvan.place().longitude()).isEqualTo(170.5);
        assertThat(karvan.place().country()).isEqualTo("ZO");
        assertThat(karvan.place().precision()).isEqualTo(Precision.TOWN);
        assertThat(karvan.feature()).isEqualTo("P.PPLA");
        assertThat(karvan.region()).isEqualTo("ZO.01");
        assertThat(karvan.district()).isEqualTo("ZO.01.9");
        assertThat(karvan.population()).isEqualTo(1234);
        assertThat(karvan.proper()).isFalse();
    }

    @Test
    void theSameTableGivesTheSameBytesWhateverItsOrder() throws IOException {
        GazetteerWriter one = new GazetteerWriter();
        GazetteerWriter other = new GazetteerWriter();
        for (int i = 0; i < 100; i++) {
            one.add(line(1 + i, "Karvan", "K" + i, i % 7, 3));
            other.add(line(100 - i, "Karvan", "K" + (99 - i), (99 - i) % 7, 3));
        }
        assertThat(bytes(one)).isEqualTo(bytes(other));
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        writer.add(line(1, "Karvan", "Kessin", 1, 2));
        byte[] whole = bytes(writer);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> GazetteerFile.of("test", cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void thoseAddedKnowMore() throws IOException {
        GazetteerWriter shipped = new GazetteerWriter();
        shipped.add(line(1, "Karvan", "Kessin", 1, 2));
        shipped.add("0\tOstra\t\t\t1\t2\tA\tPCLI\tZO\t\t\t\t\t\t5\t\t\t\t");
        GazetteerWriter added = new GazetteerWriter();
        added.add(line(1, "Karvan", "Kessin", 3, 4));
        added.add("9\tOstra\t\t\t3\t4\tA\tPCLI\tZO\t\t\t\t\t\t5\t\t\t\t");
        Gazetteers both = new Gazetteers(
                List.of(GazetteerFile.of("added", bytes(added)), GazetteerFile.of("shipped", bytes(shipped))));
        assertThat(both.named("karvan")).hasSize(1).allMatch(c -> c.place().latitude() == 3);
        assertThat(both.named("ostra")).hasSize(1).allMatch(c -> c.place().geonames() == 9);
        assertThat(both.identities()).extracting(m -> m.name()).containsExactly("gazetteer/shipped", "gazetteer/added");
    }

    @Test
    void theShippedFileIsWhole() throws IOException {
        GazetteerFile file = GazetteerFile.shipped();
        try (InputStream in = GazetteerFile.class.getResourceAsStream("places.bin")) {
            assertThat(in).isNotNull();
            assertThat(GazetteerFile.sha256(in.readAllBytes()))
                    .isEqualTo(file.identities().get(0).sha256());
        }
        assertThat(file.size()).isGreaterThan(200_000);
        assertThat(file.named(PlaceNames.key("Raqqa"))).anyMatch(c -> c.place().geonames() == 172955);
        assertThat(file.named(PlaceNames.key("Côte d'Ivoire"))).anyMatch(GazetteerEntry::isCountry);
        assertThat(file.named(PlaceNames.key("Syrian"))).anyMatch(GazetteerEntry::isPeople);
    }

    static String line(int number, String name, String other, double latitude, double longitude) {
        return number + "\t" + name + "\t\t" + other + "\t" + latitude + "\t" + longitude
                + "\tP\tPPL\tZO\t\t01\t\t\t\t1000\t\t\t\t";
    }

    private static byte[] bytes(GazetteerWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }
}
