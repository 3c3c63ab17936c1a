package org.hearsay.engine.read.place;

import org.hearsay.engine.language.PlaceWord;
import org.hearsay.engine.language.Vocabulary;

/** What kind of place a mention speaks of. */
enum PlaceKind {
    ANY,
    TOWN,
    DIVISION;

    /** What a word beside a name says it is; {@link #ANY} where it says nothing of the kind. */
    static PlaceKind of(String word, Vocabulary vocabulary) {
        return vocabulary.is(PlaceWord.TOWN, word) ? TOWN : vocabulary.is(PlaceWord.DIVISION, word) ? DIVISION : ANY;
    }
}
