package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The eight hues can be read as text and told apart, also by colour-blind readers, in light and dark. */
class PaletteTest {

    /** Machado, Oliveira and Fernandes 2009, severity 1: full vision, protanopia, deuteranopia, tritanopia. */
    private static final double[][][] VISIONS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}
    };

    private static final String SHEET = Jsoup.parse(HtmlReport.render(Bridge.reading()))
            .selectFirst("style")
            .data();

    @Test
    void huesAreReadableAndApart() {
        String light = SHEET.substring(SHEET.indexOf(":root{"), SHEET.indexOf("@media (prefers-color-scheme:dark)"));
        String dark = SHEET.substring(SHEET.indexOf("@media (prefers-color-scheme:dark)"));
        for (String theme : List.of(light, dark)) {
            double[] paper = colour(theme, "paper");
            List<double[]> hues = new ArrayList<>();
            for (int i = 1; i <= Style.HUES; i++) {
                hues.add(colour(theme, "c" + i));
            }
            assertThat(contrast(colour(theme, "soft"), paper)).isGreaterThan(4.5);
            for (double[] hue : hues) {
                assertThat(contrast(hue, paper)).isGreaterThan(4.5);
            }
            for (double[][] vision : VISIONS) {
                for (int i = 0; i < hues.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(distance(seen(hues.get(i), vision), seen(hues.get(j), vision)))
                                .as("hues %d and %d", j + 1, i + 1)
                                .isGreaterThan(0.06);
                    }
                }
            }
        }
    }

    private static double[] colour(String theme, String name) {
        Matcher matcher = Pattern.compile("--" + name + ":#([0-9a-f]{6})").matcher(theme);
        assertThat(matcher.find()).as(name).isTrue();
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(matcher.group(1).substring(2 * i, 2 * i + 2), 16) / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double contrast(double[] a, double[] b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(double[] c) {
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double[] seen(double[] c, double[][] vision) {
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            result[i] = Math.max(0, Math.min(1, vision[i][0] * c[0] + vision[i][1] * c[1] + vision[i][2] * c[2]));
        }
        return result;
    }

    /** Distance in Oklab, where about 0.02 is just to be seen. */
    private static double distance(double[] a, double[] b) {
        double[] x = oklab(a);
        double[] y = oklab(b);
        return Math.sqrt(Math.pow(x[0] - y[0], 2) + Math.pow(x[1] - y[1], 2) + Math.pow(x[2] - y[2], 2));
    }

    private static double[] oklab(double[] c) {
        double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
        double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
        double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }
}
