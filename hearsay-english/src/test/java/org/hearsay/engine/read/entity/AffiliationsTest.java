package org.hearsay.engine.read.entity;

import org.hearsay.domain.entity.Entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.engine.model.EntityThresholds;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class AffiliationsTest {

    /** Reads mentions from brackets: {@code P{…}} a person, {@code O{…}} an organization, {@code L{…}} a place. */
    private static List<String> ties(String marked) {
        StringBuilder text = new StringBuilder();
        List<EntityMention> mentions = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if ("POL".indexOf(c) >= 0 && i + 1 < marked.length() && marked.charAt(i + 1) == '{') {
                open.add(new int[] {text.length(), c});
                i++;
            } else if (c == '}') {
                int[] start = open.remove(open.size() - 1);
                EntityType type = start[1] == 'P' ? EntityType.PERSON : start[1] == 'O' ? EntityType.ORGANISATION : EntityType.LOCATION;
                mentions.add(new EntityMention(new Span(start[0], text.length()), type, 0.9));
            } else {
                text.append(c);
            }
        }
        String plain = text.toString();
        List<Entity> entities =
                Entities.of(plain, Mentions.settled(plain, mentions, new EntityThresholds(0.5, 0.8, 0.5)));
        return Affiliations.of(plain, entities).stream()
                .map(a -> name(entities, a.from()) + " " + a.kind() + " " + name(entities, a.to()))
                .toList();
    }

    private static String name(List<Entity> entities, String id) {
        return entities.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void anOfficeBetweenTwoNames() {
        assertThat(ties("O{Harbour Board} chairman P{Ilko Brandt} left."))
                .containsExactly("Ilko Brandt IN_CHARGE_OF Harbour Board");
        assertThat(ties("P{Mira Dol}, a spokeswoman for the O{dock workers' union}, said no."))
                .containsExactly("Mira Dol SPEAKS_FOR dock workers' union");
        assertThat(ties("P{Jon Tarn}, a teacher at O{Kessin College}, agreed."))
                .containsExactly("Jon Tarn BELONGS_TO Kessin College");
    }

    @Test
    void anOfficeInFrontOfBoth() {
        assertThat(ties("The head of the O{Kessin hospital}, P{Dr. Tarn}, spoke."))
                .containsExactly("Dr. Tarn IN_CHARGE_OF Kessin hospital");
    }

    @Test
    void anOrganizationInsideADescription() {
        assertThat(ties("P{the O{army} officer} waited.")).containsExactly("the army officer BELONGS_TO army");
    }

    @Test
    void namesThatOnlyStandTogetherAreNotTied() {
        assertThat(ties("P{Mira Dol} left O{Kessin} early. The mayor of O{Vale} stayed."))
                .isEmpty();
        assertThat(ties("P{Mira Dol} met a teacher. O{Kessin College} was closed."))
                .isEmpty();
    }
}
