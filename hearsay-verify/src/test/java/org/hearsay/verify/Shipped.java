package org.hearsay.verify;

import org.hearsay.app.Hearsay;
import org.hearsay.app.WordsException;
import org.hearsay.engine.model.TextModel;
import org.hearsay.model.AttributionModel;

/** What ships, loaded once for all tests of a process, and when it is first asked for. */
public final class Shipped {

    private Shipped() {}

    /** The program as it ships. */
    public static Hearsay hearsay() {
        return Whole.HEARSAY;
    }

    /** Its model of texts. */
    public static TextModel model() {
        return Model.MODEL;
    }

    private static final class Whole {
        static final Hearsay HEARSAY = built();

        private static Hearsay built() {
            try {
                return Hearsay.builder().version("test").build();
            } catch (WordsException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Model {
        static final TextModel MODEL = AttributionModel.load();
    }
}
