package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetsTest {

    private static final String TEXT =
            "Mayor Ødegård of Karvan said that the ferry was late. “It always is,” said Mira Dol, who waited for it.\n";

    private static Document read(byte[] bytes, String name) throws IngestException {
        return Ingest.read(bytes, name, name);
    }

    private static byte[] with(int[] mark, byte[] bytes) {
        byte[] all = new byte[mark.length + bytes.length];
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(bytes, 0, all, mark.length, bytes.length);
        return all;
    }

    @Test
    void plainUtf8NeedsNoWord() throws IngestException {
        Document document = read(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt");

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.notices()).isEmpty();
    }

    @Test
    void theByteOrderMarkIsLeftOut() throws IngestException {
        Document document = read(with(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(StandardCharsets.UTF_8)), "a.txt");

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16", "windows-1252", "UTF-32LE"})
    void otherCharacterSetsAreReadWithOneNotice(String charset) throws IngestException {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        Document document =
                read(charset.equals("UTF-32LE") ? with(new int[] {0xFF, 0xFE, 0, 0}, bytes) : bytes, "a.txt");

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.notices()).extracting(Notice::code).containsExactly("charset");
    }

    @Test
    void aPageIsReadAsItDeclares() throws IngestException {
        String page = "<html><head><meta charset=\"koi8-r\"></head><body><p>Паром опоздал, сказала Мира Дол,"
                + " которая ждала его на берегу с самого утра, и никто не знал, когда он придёт.</p></body></html>";

        Document document = read(page.getBytes(Charset.forName("koi8-r")), "a.html");

        assertThat(document.text()).contains("Паром опоздал");
        assertThat(document.notices()).extracting(Notice::code).contains("charset");
    }

    @Test
    void utf8WinsOverAWrongDeclaration() throws IngestException {
        String page =
                "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + TEXT.repeat(3) + "</p></body></html>";

        Document document = read(page.getBytes(StandardCharsets.UTF_8), "a.html");

        assertThat(document.text()).contains("Ødegård");
        assertThat(document.notices()).isEmpty();
    }

    @Test
    void bytesThatAreNotValidAreCounted() throws IngestException {
        byte[] bytes = (TEXT.repeat(5) + "??").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        bytes[bytes.length - 2] = (byte) 0xFE;

        Document document = read(bytes, "a.txt");

        assertThat(document.text()).endsWith("\uFFFD\uFFFD").contains("Ødegård");
        assertThat(document.notices())
                .extracting(Notice::message)
                .singleElement()
                .asString()
                .startsWith("2 bytes");
    }
}
