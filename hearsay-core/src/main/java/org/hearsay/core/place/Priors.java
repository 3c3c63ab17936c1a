package org.hearsay.core.place;

import java.util.List;

/** How likely a name means one of its bearers before the document's other places are looked at, as logarithms. */
final class Priors {

    private static final double PEOPLE = 0.55;
    private static final double COUNTRY = 12;
    private static final double FIRST_ORDER = 8.8;
    private static final double SECOND_ORDER = 5;
    private static final double WIDER = 10;
    private static final double CAPITAL = 0.8;
    private static final double SEAT = 0.3;
    private static final double QUARTER = -3;
    private static final double OTHER_NAME = -2.5;

    /** For each container that holds it; the nearest counts most. */
    private static final double HELD = 5.3;

    private Priors() {}

    static double[] of(List<Candidate> candidates, List<List<List<Candidate>>> containers) {
        double[] priors = new double[candidates.size()];
        for (int i = 0; i < priors.length; i++) {
            Candidate candidate = candidates.get(i);
            priors[i] = of(candidate);
            if (containers.stream().anyMatch(c -> isHeld(candidate, c))) {
                priors[i] += HELD;
            }
        }
        return priors;
    }

    /** Whether the nearest container that can hold something of this name holds this one. */
    private static boolean isHeld(Candidate candidate, List<List<Candidate>> containers) {
        return containers.stream().anyMatch(c -> c.stream().anyMatch(holding -> holding.contains(candidate)));
    }

    private static double of(Candidate candidate) {
        double name = candidate.proper() ? 0 : OTHER_NAME;
        if (candidate.isCountry()) {
            return COUNTRY;
        }
        if (candidate.isTown()) {
            double kind =
                    switch (candidate.feature()) {
                        case "P.PPLC" -> CAPITAL;
                        case "P.PPLA", "P.PPLA2" -> SEAT;
                        case "P.PPLX" -> QUARTER;
                        default -> 0;
                    };
            return name + kind + PEOPLE * Math.log1p(candidate.population());
        }
        return name + (candidate.isFirstOrder() ? FIRST_ORDER : candidate.isDivision() ? SECOND_ORDER : WIDER);
    }
}
