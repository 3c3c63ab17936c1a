package org.hearsay.model.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;

/** Several gazetteers as one. What an earlier one knows of a place goes before what a later one does. */
public final class Gazetteers implements Gazetteer {

    private final List<Gazetteer> parts;

    /** @param parts those a person added first, the one that ships last */
    public Gazetteers(List<? extends Gazetteer> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public String key(String name) {
        return parts.get(0).key(name);
    }

    @Override
    public List<GazetteerEntry> named(String key) {
        return joined(part -> part.named(key));
    }

    @Override
    public List<GazetteerEntry> sounding(String key) {
        return joined(part -> part.sounding(key));
    }

    private List<GazetteerEntry> joined(Function<Gazetteer, List<GazetteerEntry>> ask) {
        if (parts.size() == 1) {
            return ask.apply(parts.get(0));
        }
        List<GazetteerEntry> all = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (Gazetteer part : parts) {
            List<GazetteerEntry> found = ask.apply(part);
            for (GazetteerEntry candidate : found) {
                boolean isNew = candidate.place().geonames() == 0
                        || !known.contains(candidate.place().geonames());
                if (isNew && !known.contains(area(candidate))) {
                    all.add(candidate);
                }
            }
            found.forEach(c -> {
                known.add(c.place().geonames());
                if (c.isCountry() || c.isDivision()) {
                    known.add(area(c));
                }
            });
        }
        return all;
    }

    /** One country, or one division of it, whatever its number. */
    private static String area(GazetteerEntry candidate) {
        return candidate.feature() + ' ' + candidate.region() + ' ' + candidate.district();
    }

    /** The models in order of use: the one that ships first. */
    @Override
    public List<Engine.Model> identities() {
        List<Engine.Model> all = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            all.addAll(parts.get(i).identities());
        }
        return all;
    }
}
