package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. What is plainly English by its function words is not asked about further, since the
 * detector's model takes half a second to load; everything else is put to OpenNLP.
 */
final class Languages {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int SAMPLE = 4000;
    private static final int FEWEST_LETTERS = 60;

    /** Running English has about four of these in ten words, other languages hardly one. */
    private static final double ENGLISH_SHARE = 0.25;

    /** The best language must be this many times as likely as the next. */
    private static final double CLEAR = 1.4;

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "he", "as", "be", "by",
            "at", "his", "from", "are", "this", "have", "had", "not", "but", "they", "which", "were", "their", "said",
            "who", "has", "we", "an", "been", "would", "there", "she", "her", "after");

    private Languages() {}

    /** ISO 639-1 code of the language, 639-2 where there is none; null when the text is too short to tell. */
    static @Nullable String detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return isEnglish(sample) ? "en" : null;
        }
        return isEnglish(sample) ? "en" : detected(sample);
    }

    private static boolean isEnglish(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}’']+", -1);
        int english = 0;
        int all = 0;
        for (String word : words) {
            all += word.isEmpty() ? 0 : 1;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return all > 3 && english >= ENGLISH_SHARE * all;
    }

    private static @Nullable String detected(String sample) {
        Language[] languages = new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
        if (languages.length < 2 || languages[0].getConfidence() < CLEAR * languages[1].getConfidence()) {
            return null;
        }
        String three = languages[0].getLang();
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equals(three)) {
                return two;
            }
        }
        return three;
    }

    /** Loaded when the first text needs it. */
    private static final class Model {

        private static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the program is not whole: " + MODEL + " is missing");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new IllegalStateException("the program is not whole: " + MODEL, e);
            }
        }
    }
}
