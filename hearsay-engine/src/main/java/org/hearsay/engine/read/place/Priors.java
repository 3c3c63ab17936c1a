package org.hearsay.engine.read.place;

import java.util.List;
import java.util.Set;
import org.hearsay.engine.gazetteer.GazetteerEntry;

/** How likely a name means one of its bearers before the document's other places are looked at, as logarithms. */
final class Priors {

    private static final double PEOPLE = 0.55;
    private static final double COUNTRY = 12;

    /** Of the best-known states and provinces, whose people are not counted in the table. */
    private static final double FIRST_ORDER = 8.8;
    /** What a region has less than a town with as many people. */
    private static final double DIVISION = 1;

    private static final double SECOND_ORDER = 5;
    private static final double WIDER = 10;
    private static final double CAPITAL = 0.8;
    private static final String SEAT_OF_STATE = "P.PPLC";

    /** What a capital has before a region of its name elsewhere whose people are not counted: Washington. */
    private static final double STATE = 1.5;

    private static final double SEAT = 0.3;
    private static final double QUARTER = -3;
    private static final double OTHER_NAME = -2.5;

    private static final double NAMED_FOR_SEAT = 4;
    private static final Set<String> SEATS = Set.of("P.PPLA", "P.PPLA2", "P.PPLC");

    /** For each container that holds it; the nearest counts most. */
    private static final double HELD = 5.3;

    /** The words beside the name say that it is of this kind. */
    private static final double SAID = 4;

    private Priors() {}

    /**
     * @param candidates what a name may mean
     * @param containers for each mention that has any, what the words beside it say the place lies in, the nearest first
     * @param kinds what the words beside the mentions say it is
     */
    static double[] of(
            List<GazetteerEntry> candidates, List<List<List<GazetteerEntry>>> containers, Set<PlaceKind> kinds) {
        boolean isProvince = kinds.contains(PlaceKind.DIVISION);
        double[] priors = new double[candidates.size()];
        for (int i = 0; i < priors.length; i++) {
            GazetteerEntry candidate = candidates.get(i);
            priors[i] = of(candidate) - (!isProvince && isNamedForSeat(candidate, candidates) ? NAMED_FOR_SEAT : 0);
            if (candidate.feature().equals(SEAT_OF_STATE) && candidates.stream().anyMatch(Priors::isUncounted)) {
                priors[i] += STATE;
            }
            if (containers.stream().anyMatch(c -> isHeld(candidate, c))) {
                priors[i] += HELD;
            }
            if (kinds.contains(PlaceKind.TOWN) && candidate.isTown() || isProvince && candidate.isDivision()) {
                priors[i] += SAID;
            }
        }
        return priors;
    }

    private static boolean isUncounted(GazetteerEntry candidate) {
        return candidate.isFirstOrder() && candidate.population() == 0;
    }

    /** "Aleppo" is the city, unless the words beside it speak of the province. */
    private static boolean isNamedForSeat(GazetteerEntry candidate, List<GazetteerEntry> candidates) {
        return candidate.isDivision()
                && candidate.population() > 0
                && candidates.stream().anyMatch(c -> SEATS.contains(c.feature()) && candidate.contains(c));
    }

    /** Whether the nearest container that can hold something of this name holds this one. */
    private static boolean isHeld(GazetteerEntry candidate, List<List<GazetteerEntry>> containers) {
        return containers.stream().anyMatch(c -> c.stream().anyMatch(holding -> holding.contains(candidate)));
    }

    private static double of(GazetteerEntry candidate) {
        double name = candidate.proper() ? 0 : OTHER_NAME;
        if (candidate.isCountry()) {
            return COUNTRY;
        }
        if (candidate.isTown()) {
            double kind = switch (candidate.feature()) {
                case "P.PPLC" -> CAPITAL;
                case "P.PPLA", "P.PPLA2" -> SEAT;
                case "P.PPLX" -> QUARTER;
                default -> 0;
            };
            return name + kind + PEOPLE * Math.log1p(candidate.population());
        }
        if (candidate.isFirstOrder()) {
            boolean isCounted = candidate.population() > 0;
            return name + (isCounted ? PEOPLE * Math.log1p(candidate.population()) - DIVISION : FIRST_ORDER);
        }
        return name + (candidate.isDivision() ? SECOND_ORDER : WIDER);
    }
}
