package org.hearsay.engine.read.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.read.statement.Stances;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessFinderTest {

    private static AnalysedText analysed(String text) {
        return AnalysedText.of(Document.ofText("a.txt", text), English.load());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I saw forty lorries leave the yard.                         | SAW       | I saw
                    We watched the lorries from the roof of the mill.           | SAW       | We watched
                    I personally witnessed the second blast.                    | SAW       | I personally witnessed
                    I heard two blasts before the bridge fell.                  | SAW       | I heard
                    I helped to unload the crates behind the mill.              | TOOK_PART | I helped
                    We carried the wounded down to the landing.                 | TOOK_PART | We carried
                    It was dark, and I drove the first lorry.                   | TOOK_PART | I drove
                    We were threatened by the guards all the way.               | TOOK_PART | We were threatened
                    I was told that the bridge was closed.                      | WAS_TOLD  | I was told
                    We had heard that the guards were paid.                     | WAS_TOLD  | We had heard
                    According to the report, the bridge was unsound.            | DOCUMENT  | According to the report
                    Documents show how heavy the lorries were.                  | DOCUMENT  | Documents show
                    I think they will close the bridge again.                   | INFERRED  | I think
                    The bridge has never been a safe one.                       | UNKNOWN   |
                    I want the bridge to be closed, and I am angry.             | TOOK_PART | I want
                    The promises that we have made must be kept.                | INFERRED  | must
                    I was surprised by the noise of it.                         | TOOK_PART | I was
                    I have not seen the lorries leave.                          | TOOK_PART | I have
                    I leaned over the rail to see what they did.                | SAW       | I leaned over the rail to see what
                    I am sure that they will come back.                         | INFERRED  | I am sure
                    If the bridge falls, the town is lost.                      | INFERRED  | If
                    """)
    void aSpeakerTellsHowHeKnows(String words, Statement.Access access, String evidence) {
        String text = "“" + words + "” said Ilva Torren, a baker.";

        Statement statement = new Reader("test", List.of(English.load()))
                .read(Document.ofText("a.txt", text))
                .statements()
                .get(0);

        assertThat(statement.access()).isEqualTo(access);
        assertThat(statement.accessEvidence())
                .extracting(e -> e.of(text))
                .isEqualTo(evidence == null ? List.of() : List.of(evidence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ilva Torren | said      | she had counted nine lorries      | PERSON       | UNKNOWN      | SAW
                    Ilva Torren | said      | that she had carried the crates   | PERSON       | UNKNOWN      | TOOK_PART
                    Ilva Torren | claimed   | to have carried the crates        | PERSON       | UNKNOWN      | TOOK_PART
                    Ilva Torren | recalled  | seeing nine lorries               | PERSON       | UNKNOWN      | SAW
                    the woman   | said      | he had carried the crates         | PERSON       | UNKNOWN      | UNKNOWN
                    she         | had heard | that the bridge was closed        | PERSON       | UNKNOWN      | WAS_TOLD
                    the drivers | said      | they were told to wait            | GROUP        | UNKNOWN      | WAS_TOLD
                    the analyst | predicted | the bridge will be closed         | PERSON       | EXPERT       | INFERRED
                    the analyst | estimated | nine lorries were lost            | PERSON       | EXPERT       | INFERRED
                    the analyst | said      | nine lorries were lost            | PERSON       | EXPERT       | UNKNOWN
                    the baker   | said      | nine lorries were lost            | PERSON       | PRIVATE_PERSON | UNKNOWN
                    the baker   | accused   | the guards of lying               | PERSON       | PRIVATE_PERSON | INFERRED
                    the baker   | said      | they will probably come back      | PERSON       | PRIVATE_PERSON | INFERRED
                    the baker   | denied    | any part in it                    | PERSON       | PRIVATE_PERSON | TOOK_PART
                    a new poll  | found     | most want a new bridge            | DOCUMENT     | DOCUMENT     | DOCUMENT
                    the board   | said      | it had closed the bridge          | ORGANIZATION | UNKNOWN      | TOOK_PART
                    the board   | said      | the board has closed the bridge   | ORGANIZATION | UNKNOWN      | TOOK_PART
                    the board   | said      | it is raining in the hills        | PERSON       | OFFICIAL     | UNKNOWN
                    the board   | said      | the bridge was old                | ORGANIZATION | UNKNOWN      | UNKNOWN
                    the minister| said      | we will open the bridge           | PERSON       | OFFICIAL     | TOOK_PART
                    the minister| said      | our forces are on the bridge      | PERSON       | OFFICIAL     | TOOK_PART
                    the minister| promised  | a new bridge                      | PERSON       | OFFICIAL     | TOOK_PART
                    the minister| said      | our country needs a bridge        | PERSON       | OFFICIAL     | UNKNOWN
                    """)
    void inTheWritersWords(String who, String cue, String content, Kind kind, Role role, Statement.Access access) {
        String text = who + " " + cue + " " + content + ".";
        Span mention = new Span(0, who.length());
        Span verb = new Span(who.length() + 1, who.length() + 1 + cue.length());
        Span words = new Span(verb.end() + 1, text.length() - 1);
        Finding finding = new Finding(
                Statement.Kind.INDIRECT,
                Stances.of(
                        AnalysedText.of(Document.ofText("a.txt", text), English.load()), List.of(verb), List.of(words)),
                List.of(words),
                List.of(verb),
                List.of(mention),
                null,
                How.QUOTED,
                0.9);
        Source source = new Source(
                "s", who, kind, role, List.of(), Source.Naming.DESCRIBED, false, null, List.of(mention), List.of());

        Grounds found = AccessFinder.of(analysed(text), finding, source, List.of());

        assertThat(found.access()).isEqualTo(access);
        assertThat(found.evidence().isEmpty()).isEqualTo(access == Statement.Access.UNKNOWN);
    }

    @Test
    void nobodyWhoIsExpectedToKnowIsNotSupposedToInfer() {
        String text = "The bridge is expected to be closed.";
        Finding finding = new Finding(
                Statement.Kind.INDIRECT,
                Statement.Stance.PREDICTS,
                List.of(new Span(23, 35)),
                List.of(new Span(11, 22)),
                List.of(),
                null,
                How.QUOTED,
                0.9);

        assertThat(AccessFinder.of(analysed(text), finding, null, List.of()).access())
                .isEqualTo(Statement.Access.UNKNOWN);
    }
}
