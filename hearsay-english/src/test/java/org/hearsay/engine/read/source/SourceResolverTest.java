package org.hearsay.engine.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

class SourceResolverTest {

    private static AnalysedText analysed(String text) {
        return AnalysedText.of(Document.ofText("a.txt", text), English.load());
    }

    /** The sources of mentions that follow one another in a text. */
    private static List<Source> sources(String... mentions) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String mention : mentions) {
            spans.add(new Span(text.length(), text.length() + mention.length()));
            text.append(mention).append(" … ");
        }
        Map<Span, Source> resolved = SourceResolver.resolve(analysed(text.toString()), spans, Surroundings.NONE);
        return spans.stream().map(resolved::get).toList();
    }

    @Test
    void aSurnameMeansTheFullNameBefore() {
        List<Source> sources = sources("Captain Ilir Vashti", "Vashti", "Mira Dol", "Vashti");

        assertThat(sources.get(0))
                .isSameAs(sources.get(1))
                .isSameAs(sources.get(3))
                .isNotSameAs(sources.get(2));
        assertThat(sources.get(0).name()).isEqualTo("Ilir Vashti");
    }

    @Test
    void differentFirstNamesAreDifferentPeople() {
        List<Source> sources = sources("Ilir Vashti", "Besa Vashti");

        assertThat(sources.get(0)).isNotSameAs(sources.get(1));
    }

    @Test
    void accentsDoNotPartNames() {
        List<Source> sources = sources("Selin Örük", "Selin Oruk");

        assertThat(sources.get(0)).isSameAs(sources.get(1));
    }

    @Test
    void anotherDriverIsSomeoneNew() {
        List<Source> sources = sources("a driver", "another driver", "the driver");

        assertThat(sources.get(0)).isNotSameAs(sources.get(1));
        assertThat(sources.get(1)).isSameAs(sources.get(2));
        assertThat(sources.get(0).naming()).isEqualTo(Naming.DESCRIBED);
        assertThat(sources.get(0).role()).isEqualTo(Role.PRIVATE_PERSON);
    }

    @Test
    void theStationIsTheOutletBefore() {
        List<Source> sources = sources("Radio Salt", "the northern station", "it");

        assertThat(sources.get(0)).isSameAs(sources.get(1)).isSameAs(sources.get(2));
        assertThat(sources.get(0).kind()).isEqualTo(Kind.OUTLET);
    }

    @Test
    void anAssumedNameIsAPseudonym() {
        Source source = sources("The herder, who introduced himself as Tarn").get(0);

        assertThat(source.name()).isEqualTo("Tarn");
        assertThat(source.naming()).isEqualTo(Naming.PSEUDONYM);
    }

    @Test
    void aDescribedSourceGetsItsNameLater() {
        List<Source> sources = sources("a herder", "the herder, who called himself Tarn", "Tarn", "he");

        assertThat(sources).allSatisfy(s -> assertThat(s).isSameAs(sources.get(0)));
    }

    @Test
    void pronounsGoByNumber() {
        List<Source> sources = sources("Mira Dol", "the residents", "she", "they");

        assertThat(sources.get(2)).isSameAs(sources.get(0));
        assertThat(sources.get(3)).isSameAs(sources.get(1));
    }

    @Test
    void rolesComeFromTitles() {
        assertThat(sources("a spokeswoman for the Ministry of Water").get(0).role())
                .isEqualTo(Role.SPOKESPERSON);
        assertThat(sources("Governor Arda Melk").get(0).role()).isEqualTo(Role.OFFICIAL);
        assertThat(sources("the hydrologist Edda Rhun").get(0).role()).isEqualTo(Role.EXPERT);
        assertThat(sources("the report").get(0).role()).isEqualTo(Role.DOCUMENT);
    }

    @Test
    void aRelativePronounMeansWhatItFollowsAndOneMeansNobodyKnown() {
        List<Source> sources = sources("Radio Salt", "Mira Dol", "who", "one");

        assertThat(sources.get(2)).isNotIn(sources.get(0), sources.get(1));
        assertThat(sources.get(3)).isNotIn(sources.get(0), sources.get(1));

        String text = "Mira Dol, who left, said so.";
        Map<Span, Source> resolved =
                SourceResolver.resolve(analysed(text), List.of(new Span(0, 8), new Span(10, 13)), Surroundings.NONE);
        assertThat(resolved.get(new Span(10, 13))).isSameAs(resolved.get(new Span(0, 8)));
    }

    @Test
    void theOneOfWhomATextSpeaksIsMeantAndNotWhoWasNamedInPassing() {
        String text = "Mira Dol left. Mira Dol met Besa Vashti. She said no.";
        Span she = new Span(text.indexOf("She"), text.indexOf("She") + 3);
        Surroundings surroundings = new Surroundings(
                List.of(new Span(0, 8), new Span(15, 23)), List.of(new Span(28, 39)), List.of(), name -> null);

        Map<Span, Source> resolved = SourceResolver.resolve(analysed(text), List.of(she), surroundings);

        assertThat(resolved.get(she).name()).isEqualTo("Mira Dol");
    }

    @Test
    void aPronounThatIsKnownNotToMeanSomebodyMeansAnother() {
        String text = "Jon Berk left. Ilva Tarn came. He said no.";
        Span he = new Span(text.indexOf("He"), text.indexOf("He") + 2);
        List<Span> mentions = List.of(new Span(0, 8), new Span(15, 24), he);

        Map<Span, Source> first = SourceResolver.resolve(analysed(text), mentions, Surroundings.NONE);
        Source other = first.get(he);
        Map<Span, Source> second =
                SourceResolver.resolve(analysed(text), mentions, Surroundings.NONE.without(Map.of(he, other)));

        assertThat(second.get(he).name()).isNotEqualTo(other.name());
    }

    @Test
    void whoIsDescribedByAnOfficeMayBeNamedNext() {
        String text = "Kessin's commissioner said no. Jon Berk left. A baker said no. Ilva Tarn left.";
        Span first = new Span(0, text.indexOf(" said"));
        Span second = new Span(text.indexOf("Jon"), text.indexOf("Jon") + 8);
        Span baker = new Span(text.indexOf("A baker"), text.indexOf("A baker") + 7);
        Span third = new Span(text.indexOf("Ilva"), text.indexOf("Ilva") + 9);

        Map<Span, Source> resolved =
                SourceResolver.resolve(analysed(text), List.of(first, second, baker, third), Surroundings.NONE);

        assertThat(resolved.get(second)).isSameAs(resolved.get(first));
        assertThat(resolved.get(second).role()).isEqualTo(Role.OFFICIAL);
        assertThat(resolved.get(third)).isNotSameAs(resolved.get(baker));
    }

    @Test
    void anOutletsReportIsTheOutlet() {
        List<Source> sources = sources("a new report by Radio Salt", "Radio Salt", "a report by the board");

        assertThat(sources.get(0)).isSameAs(sources.get(1));
        assertThat(sources.get(2).kind()).isEqualTo(Kind.DOCUMENT);
    }

    @Test
    void ofTwoWithASurnameTheOneOfWhomATextSpeaksMostIsMeant() {
        String text = "Ilir Vashti came. Ilir Vashti saw Besa Vashti. Vashti left.";
        Span last = new Span(text.lastIndexOf("Vashti"), text.lastIndexOf("Vashti") + 6);
        List<Span> mentions = List.of(new Span(0, 11), new Span(18, 29), new Span(34, 45), last);

        Map<Span, Source> resolved = SourceResolver.resolve(analysed(text), mentions, Surroundings.NONE);

        assertThat(resolved.get(last)).isSameAs(resolved.get(mentions.get(0)));
    }

    @Test
    void ofTwoWithASurnameTheTitleTells() {
        List<Source> sources =
                sources("Captain Ilir Vashti", "Pastor Jon Vashti", "Jon Vashti", "Capt. Vashti", "Vashti");

        assertThat(sources.get(3)).isSameAs(sources.get(0));
        assertThat(sources.get(2)).isSameAs(sources.get(1)).isNotSameAs(sources.get(0));
    }

    @Test
    void theNameRightBehindADescriptionIsWhomItDescribes() {
        String text = "A spokesman for the board of Dranik, Colonel Ilir Vashti, said no. “Never,” he said.";
        Span described = new Span(0, text.indexOf(", Colonel"));
        Span named = new Span(text.indexOf("Colonel"), text.indexOf(", said"));
        Span he = new Span(text.indexOf("he said"), text.indexOf("he said") + 2);

        Map<Span, Source> resolved =
                SourceResolver.resolve(analysed(text), List.of(described, named, he), Surroundings.NONE);

        assertThat(resolved.get(named)).isSameAs(resolved.get(described)).isSameAs(resolved.get(he));
        assertThat(resolved.get(he).name()).isEqualTo("Ilir Vashti");
    }

    @Test
    void aNicknameInMarksIsAName() {
        List<Source> sources = sources("Captain Ilir “Heron” Vashti", "Heron", "Vashti");

        assertThat(sources.get(0).name()).isEqualTo("Ilir “Heron” Vashti");
        assertThat(sources.get(1)).isSameAs(sources.get(0)).isSameAs(sources.get(2));
    }

    @Test
    void sheIsWhomTheTextHasCalledSheSentencesAgo() {
        String text =
                "Dr Orvel Tarn has run the clinic for years. She asked for a nurse. The council, led by Sobin Larsk,"
                        + " left the post empty. Larsk did not answer. The boat comes on Mondays. “It is cold,” she said.";
        Span she = new Span(text.lastIndexOf("she"), text.lastIndexOf("she") + 3);
        Span tarn = new Span(0, text.indexOf(" has"));
        Span asked = new Span(text.indexOf("She"), text.indexOf(" asked"));
        Span larsk = new Span(text.indexOf("Larsk did"), text.indexOf(" did"));
        Surroundings around =
                new Surroundings(List.of(tarn, larsk), List.of(tarn, larsk), List.of(), name -> Source.Kind.PERSON);

        Map<Span, Source> resolved = SourceResolver.resolve(analysed(text), List.of(tarn, asked, larsk, she), around);

        assertThat(resolved.get(she)).isSameAs(resolved.get(tarn));
    }

    @Test
    void positionsComeFromAppositionsAndCampaigns() {
        String text = "Ilir Vashti, head of the police, spoke. Torren's campaign was short. Vashti and Torren said no.";
        Span vashti = new Span(text.lastIndexOf("Vashti"), text.lastIndexOf("Vashti") + 6);
        Span torren = new Span(text.lastIndexOf("Torren"), text.lastIndexOf("Torren") + 6);

        Map<Span, Source> resolved = SourceResolver.resolve(analysed(text), List.of(vashti, torren), Surroundings.NONE);

        assertThat(resolved.get(torren).role()).isEqualTo(Role.PARTY);
        assertThat(resolved.get(torren).evidence()).extracting(e -> e.of(text)).containsExactly("Torren's campaign");
        assertThat(resolved.get(vashti).role()).isEqualTo(Role.OFFICIAL);
    }
}
