package org.hearsay.engine.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearsay.engine.read.quotation.QuotationReader;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    private static final AnalysedText TEXT = EnglishTexts.of(
            "“The ferry never left,” Dol told Örük that the crew (4,108 of them) said. Nobody was told.\n\n"
                    .repeat(30));

    private static ModelFindings read(Executor executor) {
        return new ModelReader(new RandomModel(), executor).read(TEXT, QuotationReader::read);
    }

    @Test
    void whatIsFoundDoesNotDependOnTheExecutor() {
        ModelFindings alone = read(Runnable::run);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(alone.findings()).isNotEmpty();
            for (Executor executor : List.<Executor>of(threads, task -> {})) {
                ModelFindings found = read(executor);
                assertThat(found.findings()).isEqualTo(alone.findings());
                assertThat(found.text().mentions()).isEqualTo(alone.text().mentions());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void innerStatementsFollowTheirOuterOne() {
        List<Finding> seen = new ArrayList<>();
        for (Finding finding : read(Runnable::run).findings()) {
            Finding parent = finding.parent();
            if (parent != null) {
                assertThat(seen).contains(parent);
                assertThat(finding.content()).allMatch(parent::holds);
            }
            seen.add(finding);
        }
    }
}
