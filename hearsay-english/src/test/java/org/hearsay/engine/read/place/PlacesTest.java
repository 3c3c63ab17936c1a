package org.hearsay.engine.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractBooleanAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.OptionalAssert;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.read.entity.Entities;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Gazetteer gazetteer = new MadeUp();

    @Test
    void theLargestNamesakeIsMeantWhereNothingElseIsSaid() {
        assertCountry("They met in [Karvan].", "Karvan").contains("ZV");
    }

    @Test
    void anotherPlaceOfTheDocumentDecidesAmongNamesakes() {
        assertCountry("They left [Idel] in [Ostra] for [Karvan].", "Karvan").contains("ZO");
    }

    @Test
    void whatAPlaceLiesInDecides() {
        assertCountry("The fire in [Karvan], [Ostra], was put out.", "Karvan").contains("ZO");
        assertCountry("The fire in [Kessin], near [Karvan] in [Velmark].", "Kessin")
                .contains("ZV");
        assertCountry("The [Ostran] town of [Karvan] was quiet.", "Karvan").contains("ZO");
        assertCountry("Most of [Ostra]'s [Karvan] was quiet.", "Karvan").contains("ZO");
    }

    @Test
    void aSmallTownHasNoArticle() {
        String rows = """
                They    PRON  _  2  nsubj
                left    VERB  _  0  root
                the     DET   _  4  det
                Kessin  PROPN _  %s  %r
                %n
                in      ADP   _  6  case
                Ostra   PROPN _  2  obl
                """;
        String alone = rows.replace("%s", "2").replace("%r", "obj").replace("%n\n", "");
        assertPlaced(alone, "Kessin").isFalse();
        String beside = rows.replace("%s", "5")
                .replace("%r", "compound")
                .replace("%n", "bridge NOUN _ 2 obj")
                .replace(" 6  case", " 7  case");
        assertPlaced(beside, "Kessin").isTrue();
    }

    private AbstractBooleanAssert<?> assertPlaced(String rows, String name) {
        AnalysedText tree = EnglishTexts.tree(rows);
        List<EntityMention> mentions = new ArrayList<>();
        for (String place : List.of(name, "Ostra")) {
            int start = tree.text().indexOf(place);
            mentions.add(new EntityMention(new Span(start, start + place.length()), EntityType.LOCATION, 1));
        }
        AnalysedText text = tree.with(mentions);
        return Assertions.assertThat(PlaceResolver.placed(text, Entities.of(text), gazetteer).stream()
                .anyMatch(e -> e.name().equals(name) && e.place() != null));
    }

    @Test
    void aCapitalIsMeantRatherThanARegionOfItsName() {
        assertPrecision("They met in [Tolme].", "Tolme").contains(Precision.TOWN);
    }

    @Test
    void noCountryLiesInAnother() {
        assertPrecision("Others, [Velmark], [Ostra] and more, agreed.", "Velmark")
                .contains(Precision.COUNTRY);
    }

    @Test
    void aDatelineNamesATown() {
        assertPrecision("[IDEL], [Ostra] (NNA) -- Snow fell.", "IDEL").contains(Precision.TOWN);
        assertPrecision("[IDEL] — Snow fell in the province of [Idel] in [Ostra].", "IDEL")
                .contains(Precision.TOWN);
    }

    @Test
    void neighboursInAListHoldNothing() {
        assertPrecision("Envoys of [Ostra], [Velmark] and [Idel] met.", "Ostra").contains(Precision.COUNTRY);
    }

    @Test
    void aPlaceIsTheTownItsProvinceIsNamedForUnlessTheWordsSayOtherwise() {
        assertPrecision("Snow fell in [Idel], [Ostra].", "Idel").contains(Precision.TOWN);
        assertPrecision("Snow fell in [Idel] province, [Ostra].", "Idel").contains(Precision.REGION);
        assertPrecision("Snow fell in [Idel province] of [Ostra].", "Idel province")
                .contains(Precision.REGION);
    }

    @Test
    void aCountryIsNoPointOfAction() {
        assertPrecision("It rained in [northern Ostra].", "northern Ostra").contains(Precision.COUNTRY);
    }

    @Test
    void anUnknownPlaceStaysUnknown() {
        assertPrecision("It rained in [Zarimba], [Ostra].", "Zarimba").isEmpty();
        assertPrecision("The [Karvan bridge] in [Ostra] fell.", "Karvan bridge").isEmpty();
        assertPrecision("They reached [the border] of [Ostra].", "the border").isEmpty();
    }

    @Test
    void aSmallTownFarFromAllElseIsNotBelieved() {
        assertPrecision("They left [Idel] in [Ostra] for [Tarn].", "Tarn").isEmpty();
        assertPrecision("They left [Karvan] in [Velmark] for [Tarn].", "Tarn").contains(Precision.TOWN);
    }

    @Test
    void anAbbreviationIsNoTown() {
        assertPrecision("The group [IS] held [Karvan] in [Velmark].", "IS").isEmpty();
    }

    @Test
    void withoutAGazetteerNothingChanges() {
        Marked marked = Marked.of("They met in [Karvan].");
        assertThat(PlaceResolver.placed(marked.text(), marked.entities(), Gazetteer.NONE))
                .isEqualTo(marked.entities());
    }

    private OptionalAssert<String> assertCountry(String marked, String name) {
        return Assertions.assertThat(place(marked, name).map(Place::country));
    }

    private OptionalAssert<Precision> assertPrecision(String marked, String name) {
        return Assertions.assertThat(place(marked, name).map(Place::precision));
    }

    private java.util.Optional<Place> place(String text, String name) {
        Marked marked = Marked.of(text);
        return PlaceResolver.placed(marked.text(), marked.entities(), gazetteer).stream()
                .filter(e -> e.name().equals(name))
                .flatMap(e -> java.util.stream.Stream.ofNullable(e.place()))
                .findFirst();
    }

    /** A text whose places stand in brackets; what ends with "an" is a people. */
    private record Marked(AnalysedText text, List<Entity> entities) {

        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<EntityMention> mentions = new ArrayList<>();
            int start = 0;
            for (char c : marked.toCharArray()) {
                if (c == '[') {
                    start = text.length();
                } else if (c == ']') {
                    EntityType type =
                            text.substring(start).endsWith("Ostran") ? EntityType.NATIONALITY : EntityType.LOCATION;
                    mentions.add(new EntityMention(new Span(start, text.length()), type, 1));
                } else {
                    text.append(c);
                }
            }
            AnalysedText analysed = EnglishTexts.of(text.toString()).with(mentions);
            return new Marked(analysed, Entities.of(analysed));
        }
    }
}
