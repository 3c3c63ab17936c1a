package org.hearsay.model.gazetteer;

import org.hearsay.domain.place.Place.Precision;

/** How closely the features of GeoNames say where something is. */
final class FeaturePrecision {

    private FeaturePrecision() {}

    /**
     * How closely a feature says where something is.
     *
     * @param feature class and code of GeoNames with a dot between them
     */
    static Precision of(String feature) {
        String kind = feature.substring(0, 1);
        return switch (kind) {
            case "P" -> feature.equals("P.PPLX") ? Precision.SITE : Precision.TOWN;
            case "S" -> Precision.SITE;
            case "A", "N" -> feature.startsWith("A.PCL") || kind.equals("N") ? Precision.COUNTRY : Precision.REGION;
            default ->
                switch (feature.substring(feature.indexOf('.') + 1)) {
                    case "CONT", "RGNE", "OCN" -> Precision.COUNTRY;
                    case "CMP",
                            "CMPRF",
                            "CMPQ",
                            "CMPLA",
                            "CMPMN",
                            "CMPO",
                            "MILB",
                            "INSM",
                            "MINE",
                            "FRM",
                            "MT",
                            "PK",
                            "PASS",
                            "HLL",
                            "SPNG",
                            "WLL",
                            "RDJCT",
                            "PIER",
                            "DCK",
                            "FLLS" -> Precision.SITE;
                    default -> Precision.REGION;
                };
        };
    }
}
