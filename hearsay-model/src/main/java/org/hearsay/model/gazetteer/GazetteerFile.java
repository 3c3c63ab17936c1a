package org.hearsay.model.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.text.Ids;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;

/** A gazetteer in one file, whole in memory. */
public final class GazetteerFile implements Gazetteer {

    /** Shorter names sound like too many others. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_SOUND = 4;

    static final int MAGIC = 0x4853475A;
    static final int VERSION = 1;
    static final int HEADER = 7 * Integer.BYTES;
    static final int FEATURE = 12;
    static final int BLOCK = 16;
    static final int PLACE = 5 * Integer.BYTES + 1;

    /** A name that more places bear says nothing; in the file the largest come first. */
    static final int MOST = 64;

    private static final String SHIPPED = "places.bin";

    /** Kept beside it, since to hash ten megabytes costs a tenth of a second of every start. */
    private static final String HASH = "places.sha256";

    private static final String NAME = "gazetteer";

    private final ByteBuffer bytes;
    private final int places;
    private final int regionEnds;
    private final int regionCodes;
    private final int blockStarts;
    private final int blocks;
    private final int names;
    private final String[] features;
    private final Engine.Model identity;

    private GazetteerFile(String name, byte[] content, String sha256) {
        bytes = ByteBuffer.wrap(content);
        if (content.length < HEADER || bytes.getInt(0) != MAGIC || bytes.getInt(4) != VERSION) {
            throw new IllegalArgumentException("it is no gazetteer of this version");
        }
        places = bytes.getInt(8);
        int regions = bytes.getInt(12);
        int featureCount = bytes.getInt(16);
        blocks = bytes.getInt(20);
        regionEnds = HEADER + places * PLACE;
        regionCodes = regionEnds + regions * Integer.BYTES;
        int featureStart = regionCodes + (regions == 0 ? 0 : bytes.getInt(regionCodes - Integer.BYTES));
        blockStarts = featureStart + featureCount * FEATURE;
        names = blockStarts + blocks * Integer.BYTES;
        if (names + bytes.getInt(24) != content.length) {
            throw new IllegalArgumentException("it is cut off or was changed");
        }
        features = new String[featureCount];
        for (int i = 0; i < featureCount; i++) {
            features[i] = new String(content, featureStart + i * FEATURE, FEATURE, StandardCharsets.US_ASCII).strip();
        }
        identity = new Engine.Model(name, sha256);
    }

    /**
     * The gazetteer that ships with the program.
     *
     * @throws IllegalStateException when the program is not whole
     */
    public static GazetteerFile shipped() {
        return new GazetteerFile(
                NAME, resource(SHIPPED), new String(resource(HASH), StandardCharsets.US_ASCII).strip());
    }

    private static byte[] resource(String name) {
        try (InputStream in = GazetteerFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is not whole: " + name, e);
        }
    }

    /**
     * A gazetteer that a person added.
     *
     * @param name what it is called
     * @param content the bytes of its file
     * @throws IllegalArgumentException when the bytes are no such file; the message says why
     */
    public static GazetteerFile of(String name, byte[] content) {
        try {
            return new GazetteerFile(NAME + "/" + name, content, sha256(content));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("it is cut off or was changed", e);
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Ids.sha256().digest(content));
    }

    /** How many places it holds. */
    public int size() {
        return places;
    }

    @Override
    public List<Engine.Model> identities() {
        return List.of(identity);
    }

    @Override
    public String key(String name) {
        return PlaceNames.key(name);
    }

    @Override
    public List<GazetteerEntry> named(String key) {
        List<GazetteerEntry> found = under(key);
        String bare = found.isEmpty() ? PlaceNames.withoutArticle(key) : key;
        return bare.equals(key) ? found : under(bare);
    }

    @Override
    public List<GazetteerEntry> sounding(String key) {
        String sound = PlaceNames.sound(key);
        return key.length() >= SHORTEST && sound.length() >= SHORTEST_SOUND ? under('~' + sound) : List.of();
    }

    private List<GazetteerEntry> under(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int block = block(wanted);
        if (block < 0) {
            return List.of();
        }
        Cursor cursor = new Cursor(start(block));
        byte[] name = new byte[256];
        for (int i = 0; i < BLOCK && cursor.at < bytes.limit(); i++) {
            int shared = cursor.next();
            int length = shared + cursor.next();
            if (length > name.length) {
                name = Arrays.copyOf(name, 2 * length);
            }
            bytes.get(cursor.at, name, shared, length - shared);
            cursor.at += length - shared;
            int order = Arrays.compareUnsigned(name, 0, length, wanted, 0, wanted.length);
            int bearers = cursor.next();
            if (order == 0) {
                return candidates(cursor, bearers);
            } else if (order > 0) {
                return List.of();
            }
            for (int j = 0; j < bearers; j++) {
                cursor.next();
            }
        }
        return List.of();
    }

    private List<GazetteerEntry> candidates(Cursor cursor, int bearers) {
        List<GazetteerEntry> found = new ArrayList<>(bearers);
        for (int i = 0; i < bearers; i++) {
            int reference = cursor.next();
            found.add(candidate(reference >> 1, (reference & 1) == 1));
        }
        return found;
    }

    private GazetteerEntry candidate(int place, boolean proper) {
        String code = region(number(4, place));
        int first = code.indexOf('.');
        int second = first < 0 ? -1 : code.indexOf('.', first + 1);
        String feature = features[bytes.get(HEADER + 5 * Integer.BYTES * places + place)];
        return new GazetteerEntry(
                new Place(
                        number(0, place) / 1e5,
                        number(1, place) / 1e5,
                        number(2, place),
                        first < 0 ? code : code.substring(0, first),
                        FeaturePrecision.of(feature)),
                feature,
                second < 0 ? code : code.substring(0, second),
                second < 0 ? "" : code,
                number(3, place),
                proper);
    }

    private int number(int column, int place) {
        int at = HEADER + column * Integer.BYTES * places + place;
        int number = 0;
        for (int part = 0; part < Integer.BYTES; part++) {
            number = number << 8 | bytes.get(at + part * places) & 0xFF;
        }
        return number;
    }

    private String region(int region) {
        int from = region == 0 ? 0 : bytes.getInt(regionEnds + (region - 1) * Integer.BYTES);
        int to = bytes.getInt(regionEnds + region * Integer.BYTES);
        return new String(bytes.array(), regionCodes + from, to - from, StandardCharsets.UTF_8);
    }

    /** The last block whose first name is not behind {@code wanted}; -1 when there is none. */
    private int block(byte[] wanted) {
        int low = 0;
        int high = blocks - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cursor cursor = new Cursor(start(middle));
            cursor.next();
            int length = cursor.next();
            if (Arrays.compareUnsigned(bytes.array(), cursor.at, cursor.at + length, wanted, 0, wanted.length) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low - 1;
    }

    private int start(int block) {
        return names + bytes.getInt(blockStarts + block * Integer.BYTES);
    }

    private final class Cursor {

        private int at;

        Cursor(int at) {
            this.at = at;
        }

        /** A number in bytes of seven bits, the lowest first. */
        int next() {
            int number = 0;
            int shift = 0;
            byte part;
            do {
                part = bytes.get(at++);
                number |= (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            return number;
        }
    }
}
