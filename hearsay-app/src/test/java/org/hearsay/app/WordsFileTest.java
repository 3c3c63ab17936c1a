package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsFileTest {

    private static final String COLUMNS = "word\tclass\tvalue\tforms\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPersonsWordsStandBesideThePacksOwn() throws Exception {
        Path mine =
                file("mine.tsv", "\uFEFF# Mine.\n" + COLUMNS + "Xe\tgrammar.subjectPronoun\nshe\tgrammar.feminine\n");
        Path more = file("more.tsv", COLUMNS + "ze\tgrammar.subjectPronoun\n");
        English english = WordsFile.english(List.of(mine, more));
        assertThat(english.vocabulary().words(GrammarWord.SUBJECT_PRONOUN)).contains("xe", "ze", "she");
    }

    @Test
    void whatIsWrongIsNamedWithFileAndLineAndWhatToDo() throws IOException {
        assertThat(refusal("she\tgrammar.feminine\n"))
                .isEqualTo(
                        "FILE, line 1: the first line that is no comment must name the columns word, class, value and"
                                + " forms, parted by tabulators.");
        assertThat(refusal(COLUMNS + "\n\nxe grammar.feminine\n")).startsWith("FILE, line 4: 1 columns instead of");
        assertThat(refusal(COLUMNS + "xe\tsubjectPronoun\n"))
                .startsWith(
                        "FILE, line 2: there is no class \"subjectPronoun\"; write a subject, a dot and one of its classes; the");
        assertThat(refusal(COLUMNS + "xe\tgrammar.pronoun\n")).contains("write one of", "grammar.subjectPronoun");
        assertThat(refusal(COLUMNS + "xe\tgrammar.feminine\tyes\n")).contains("takes no value; leave the column empty");
        assertThat(refusal(COLUMNS + "xe\tgrammar.feminine\t\tplural\n")).contains("line 2", "plural");
        assertThat(refusal(COLUMNS + "xe\tgrammar.feminine\nXE\tgrammar.feminine\n"))
                .contains("line 3", "line 2");
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.tsv"), "José".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(latin)).isEqualTo("FILE: It is not UTF-8; save it as a text file in UTF-8.");
        assertThat(refusal(folder)).startsWith("FILE: It is a folder");
        assertThat(refusal(folder.resolve("absent"))).isEqualTo("FILE: There is no such file or folder.");
    }

    private String refusal(String table) throws IOException {
        return refusal(file("words.tsv", table));
    }

    private static String refusal(Path file) {
        try {
            WordsFile.english(List.of(file));
            return "";
        } catch (WordsException e) {
            return e.getMessage().replace(file.toString(), "FILE");
        }
    }

    private Path file(String name, String table) throws IOException {
        return Files.writeString(folder.resolve(name), table);
    }
}
