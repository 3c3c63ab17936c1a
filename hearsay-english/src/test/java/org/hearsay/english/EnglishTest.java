package org.hearsay.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
    void aPersonsTableMayRepeatThePackButNotItself() {
        String row = "she\tgrammar.feminine\t\t\n";
        String table = "word\tclass\tvalue\tforms\n" + row;
        assertThat(English.with(Map.of("mine.tsv", table)).vocabulary().words(GrammarWord.FEMININE))
                .isEqualTo(English.load().vocabulary().words(GrammarWord.FEMININE));
        String twice = table + "xe\tgrammar.feminine\t\t\nxe\tgrammar.feminine\t\t\n";
        assertThatThrownBy(() -> English.with(Map.of("mine.tsv", twice)))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("mine.tsv, line 4");
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
