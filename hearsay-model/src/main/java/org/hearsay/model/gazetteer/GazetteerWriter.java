package org.hearsay.model.gazetteer;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Makes a gazetteer's file from a table in the columns of GeoNames. The same table gives the same file. */
public final class GazetteerWriter {

    /** More places than any country but the United States has in GeoNames. */
    public static final int MOST_PLACES = 1_000_000;

    /** Where names are transliterated in many ways, so that they are found by their sound, too. */
    private static final Set<String> BY_SOUND = Set.of(
            "SY", "IQ", "LB", "JO", "PS", "EG", "LY", "TN", "DZ", "MA", "SD", "YE", "SA", "AE", "OM", "QA", "KW", "BH",
            "IR", "AF", "MR", "SO", "TD", "ER", "DJ", "UA", "RU", "BY", "PK", "IL", "TM", "TJ", "UZ", "KZ", "KG");

    private static final int SHORTEST_SOUND = 4;

    private final List<GeoNamesRow> rows = new ArrayList<>();

    /** One name of one place. */
    private record Named(String key, int place, boolean proper) {}

    /** Makes a writer of no places. */
    public GazetteerWriter() {}

    /**
     * The file that ships, from the table that {@code training/gazetteer} makes.
     *
     * @param arguments the table and the file to write; its hash is written beside it
     * @throws IOException when the one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.add(line);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        Path file = Path.of(arguments[1]);
        Files.write(file, out.toByteArray());
        Files.writeString(
                file.resolveSibling(file.getFileName().toString().replace(".bin", ".sha256")),
                GazetteerFile.sha256(out.toByteArray()) + "\n",
                StandardCharsets.US_ASCII);
    }

    /**
     * Takes one line of the table.
     *
     * @throws IllegalArgumentException when it is no such line; the message is a part of a sentence that says why
     */
    public void add(String line) {
        if (rows.size() >= MOST_PLACES) {
            throw new IllegalArgumentException("there are more than " + MOST_PLACES + " places before it");
        }
        rows.add(GeoNamesRow.of(line));
    }

    /** How many places were added. */
    public int size() {
        return rows.size();
    }

    /** Writes the file; {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        rows.sort(Comparator.comparing(GeoNamesRow::region)
                .thenComparing(GeoNamesRow::feature)
                .thenComparingInt(GeoNamesRow::number)
                .thenComparing(r -> String.join(",", r.names())));
        List<String> regions =
                List.copyOf(new TreeSet<>(rows.stream().map(GeoNamesRow::region).toList()));
        List<String> features = List.copyOf(
                new TreeSet<>(rows.stream().map(GeoNamesRow::feature).toList()));
        if (features.size() > Byte.MAX_VALUE) {
            features = features.subList(0, Byte.MAX_VALUE);
        }
        List<Integer> blocks = new ArrayList<>();
        byte[] names = names(named(), blocks);
        DataOutputStream data = new DataOutputStream(out);
        for (int number : new int[] {
            GazetteerFile.MAGIC,
            GazetteerFile.VERSION,
            rows.size(),
            regions.size(),
            features.size(),
            blocks.size(),
            names.length
        }) {
            data.writeInt(number);
        }
        places(data, regions, features);
        int end = 0;
        for (String region : regions) {
            end += region.getBytes(StandardCharsets.UTF_8).length;
            data.writeInt(end);
        }
        for (String region : regions) {
            data.write(region.getBytes(StandardCharsets.UTF_8));
        }
        for (String feature : features) {
            byte[] padded = Arrays.copyOf(feature.getBytes(StandardCharsets.US_ASCII), GazetteerFile.FEATURE);
            Arrays.fill(padded, feature.length(), padded.length, (byte) ' ');
            data.write(padded);
        }
        for (int block : blocks) {
            data.writeInt(block);
        }
        data.write(names);
        data.flush();
    }

    private void places(DataOutputStream data, List<String> regions, List<String> features) throws IOException {
        column(data, r -> (int) Math.round(r.latitude() * 1e5));
        column(data, r -> (int) Math.round(r.longitude() * 1e5));
        column(data, GeoNamesRow::number);
        column(data, GeoNamesRow::population);
        column(data, r -> Collections.binarySearch(regions, r.region()));
        for (GeoNamesRow row : rows) {
            data.writeByte(Math.max(0, Collections.binarySearch(features, row.feature())));
        }
    }

    /** The highest bytes of all numbers, then the next: so they pack better. */
    private void column(DataOutputStream data, ToIntFunction<GeoNamesRow> number) throws IOException {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (GeoNamesRow row : rows) {
                data.writeByte(number.applyAsInt(row) >> shift);
            }
        }
    }

    private List<Named> named() {
        List<Named> all = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            GeoNamesRow row = rows.get(place);
            TreeMap<String, Boolean> keys = new TreeMap<>();
            for (int i = 0; i < row.names().size(); i++) {
                String key = PlaceNames.key(row.names().get(i));
                boolean proper = i == 0;
                keys.merge(key, proper, Boolean::logicalOr);
                if (BY_SOUND.contains(row.country())) {
                    keys.merge(PlaceNames.withoutArticle(key), proper, Boolean::logicalOr);
                    String sound = PlaceNames.sound(key);
                    if (sound.length() >= SHORTEST_SOUND && row.feature().startsWith("P.")) {
                        keys.merge('~' + sound, false, Boolean::logicalOr);
                    }
                }
            }
            keys.remove("");
            for (var entry : keys.entrySet()) {
                all.add(new Named(entry.getKey(), place, entry.getValue()));
            }
        }
        Comparator<Named> bySize =
                Comparator.comparingInt(n -> -rows.get(n.place()).population());
        all.sort(Comparator.comparing((Named n) -> n.key().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
                .thenComparing(n -> rows.get(n.place()).feature().startsWith("P."))
                .thenComparing(bySize)
                .thenComparingInt(Named::place));
        return all;
    }

    private static byte[] names(List<Named> named, List<Integer> blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] last = new byte[0];
        int inBlock = 0;
        for (int from = 0; from < named.size(); ) {
            int to = from + 1;
            while (to < named.size()
                    && named.get(to).key().equals(named.get(from).key())) {
                to++;
            }
            if (inBlock == 0) {
                blocks.add(out.size());
                last = new byte[0];
            }
            byte[] name = named.get(from).key().getBytes(StandardCharsets.UTF_8);
            int shared = Arrays.mismatch(last, name);
            shared = shared < 0 ? name.length : shared;
            number(out, shared);
            number(out, name.length - shared);
            out.write(name, shared, name.length - shared);
            int bearers = Math.min(to - from, GazetteerFile.MOST);
            number(out, bearers);
            for (Named bearer : named.subList(from, from + bearers)) {
                number(out, bearer.place() << 1 | (bearer.proper() ? 1 : 0));
            }
            last = name;
            inBlock = (inBlock + 1) % GazetteerFile.BLOCK;
            from = to;
        }
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7F) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
