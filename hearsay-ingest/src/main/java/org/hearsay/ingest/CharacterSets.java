package org.hearsay.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.document.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a file: a byte order mark decides; then whatever is valid UTF-8 is UTF-8; then a page's own
 * declaration; then ICU's detector.
 */
final class CharacterSets {

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOK = 4096;
    private static final int SAMPLE = 1 << 16;
    private static final int SURE = 30;

    private CharacterSets() {}

    /**
     * A decoded file.
     *
     * @param text its text without a byte order mark
     * @param notices what the person should know about how it was decoded; at most one
     */
    record Decoded(String text, List<Notice> notices) {}

    static Decoded decode(byte[] bytes, boolean page) {
        Mark mark = mark(bytes);
        if (mark != null) {
            String text = new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
            return mark.charset().equals(StandardCharsets.UTF_8) ? utf8(text) : guessed(text, mark.charset());
        }
        String strict = strictUtf8(bytes);
        Charset wide = strict == null || strict.indexOf('\0') >= 0 ? utf16WithoutMark(bytes) : null;
        if (wide != null) {
            return guessed(new String(bytes, wide), wide);
        }
        if (strict != null) {
            return new Decoded(strict, List.of());
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (isMostlyUtf8(lenient)) {
            return utf8(lenient);
        }
        Charset charset = page ? declared(bytes) : null;
        charset = charset == null || charset.equals(StandardCharsets.UTF_8) ? detected(bytes) : charset;
        return guessed(new String(bytes, charset), charset);
    }

    private record Mark(Charset charset, int length) {}

    private static @Nullable Mark mark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return new Mark(Charset.forName("UTF-32LE"), 4);
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return new Mark(Charset.forName("UTF-32BE"), 4);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        return starts(b, 0xFE, 0xFF) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Western text in UTF-16 has a zero in every second byte. */
    private static @Nullable Charset utf16WithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2 * 7 / 10;
        if (length < 4 || bytes.length % 2 != 0) {
            return null;
        }
        if (odd > most && even * 10 < length) {
            return StandardCharsets.UTF_16LE;
        }
        return even > most && odd * 10 < length ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether far more characters beyond ASCII came out whole than broken. */
    private static boolean isMostlyUtf8(String lenient) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < lenient.length(); i++) {
            char c = lenient.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            whole += c > 0x7F && c != '\uFFFD' ? 1 : 0;
        }
        return whole > 2 * broken;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch match = detector.detect();
        Charset found = match == null || match.getConfidence() < SURE ? null : named(match.getName());
        return found == null || found.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : found;
    }

    /** The character set of that name; Latin-1 means Windows-1252, as on the web (WHATWG Encoding Standard). */
    private static @Nullable Charset named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
            return WINDOWS_1252;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Decoded utf8(String text) {
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        if (broken == 0) {
            return new Decoded(text, List.of());
        }
        return new Decoded(
                text,
                List.of(new Notice(
                        "invalidBytes",
                        (broken == 1 ? "One byte is" : broken + " bytes are") + " not valid UTF-8 and shown as \uFFFD.",
                        null)));
    }

    private static Decoded guessed(String text, Charset charset) {
        return new Decoded(
                text, List.of(new Notice("charset", "It is not UTF-8 and was read as " + charset.name() + ".", null)));
    }
}
