package org.hearsay.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void aTextWithoutAFileIsNamedByItsHash() {
        assertThat(Document.ofText("a.txt", "abc").id())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aLoneSurrogateCountsAsTheReplacementCharacterThatIsWritten() {
        assertThat(Document.ofText("a.txt", "a\uD83Db").textSha256())
                .isEqualTo(Document.ofText("a.txt", "a\uFFFDb").textSha256());
    }
}
