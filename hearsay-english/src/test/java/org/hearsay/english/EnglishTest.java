package org.hearsay.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.VocabularyException;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void everyClassHasWords() {
        for (GrammarWord word : GrammarWord.values()) {
            assertThat(English.load().vocabulary().words(word)).isNotEmpty();
        }
    }

    @Test
    void aPersonsTableIsRefusedWhereItRepeatsThePack() {
        assertThatThrownBy(() -> English.with("mine.tsv", "word\tclass\tvalue\tforms\nshe\tgrammar.feminine\t\t\n"))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("mine.tsv, line 2");
    }

    @Test
    void formsAreMadeByRule() {
        assertThat(Inflection.forms("deny", "verb")).containsExactly("deny", "denies", "denied", "denying");
        assertThat(Inflection.forms("say", "verb")).containsExactly("say", "says", "said", "saying");
        assertThat(Inflection.forms("admit", "verb")).contains("admitted", "admitting");
        assertThat(Inflection.forms("point out", "verb")).contains("pointed out", "pointing out");
        assertThat(Inflection.forms("spokeswoman", "noun")).containsExactly("spokeswoman", "spokeswomen");
        assertThat(Inflection.forms("label", "verb")).contains("labelled", "labeled");
        assertThat(Inflection.forms("agency", "noun")).containsExactly("agency", "agencies");
    }
}
