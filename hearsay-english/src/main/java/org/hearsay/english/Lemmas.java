package org.hearsay.english;

import java.util.Locale;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.PartOfSpeech;

/** Dictionary forms of English words. */
final class Lemmas {

    private Lemmas() {}

    static String of(String form, PartOfSpeech pos, Features features) {
        return pos == PartOfSpeech.PROPN ? form : form.toLowerCase(Locale.ROOT);
    }
}
