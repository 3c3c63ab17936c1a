package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingCsvTest {

    @Test
    void oneRowAStatement() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingCsv csv = ReadingCsv.onto(out)) {
            csv.write(Readings.rich());
            csv.write(Readings.plain("Nothing said."));
        }
        String[] rows = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(rows).hasSize(3);
        assertThat(rows[0]).startsWith("document,file,title,publisher,published,statement,parent,kind,stance,content,");
        assertThat(rows[1])
                .contains(",in/karst.txt; in/copy.txt,,,,t1,,direct,asserts,\"“We left at dawn,”\",said,Ilva Torren,")
                .endsWith(",Ilva Torren,? > Ilva Torren,tookPart,0.93,2-20,21-25,26-37,true");
        assertThat(rows[2]).contains(",t2,t1,indirect,asserts,'=1+1,").endsWith(",unknown,1.00,60-64,,,false");
    }

    @Test
    void cellsAreNoFormulas() {
        assertThat(ReadingCsv.cell("=SUM(A1)")).isEqualTo("'=SUM(A1)");
        assertThat(ReadingCsv.cell("+1")).isEqualTo("'+1");
        assertThat(ReadingCsv.cell("-1")).isEqualTo("'-1");
        assertThat(ReadingCsv.cell("@here")).isEqualTo("'@here");
        assertThat(ReadingCsv.cell("\tx")).isEqualTo("'\tx");
        assertThat(ReadingCsv.cell("\rx")).isEqualTo("\"'\rx\"");
        assertThat(ReadingCsv.cell("=\"a\",b")).isEqualTo("\"'=\"\"a\"\",b\"");
    }

    @Test
    void cellsAreQuotedAsTheStandardAsks() {
        assertThat(ReadingCsv.cell("plain")).isEqualTo("plain");
        assertThat(ReadingCsv.cell("")).isEmpty();
        assertThat(ReadingCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(ReadingCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(ReadingCsv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    }
}
