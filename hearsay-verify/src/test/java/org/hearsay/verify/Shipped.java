package org.hearsay.verify;

import java.util.List;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.ComparisonModel;
import org.hearsay.model.gazetteer.GazetteerFile;

/** What ships, loaded once for all tests of a process, and when it is first asked for. */
public final class Shipped {

    private Shipped() {}

    /** The model of texts. */
    public static TextModel model() {
        return Model.MODEL;
    }

    /** A reader as the command has it. */
    public static Reader reader() {
        return WholeReader.READER;
    }

    /** A comparer as the command has it. */
    public static Comparer comparer() {
        return WholeComparer.COMPARER;
    }

    private static final class Model {
        static final TextModel MODEL = AttributionModel.load();
    }

    private static final class WholeReader {
        static final Reader READER =
                new Reader("test", List.of(English.load()), Model.MODEL, GazetteerFile.shipped());
    }

    private static final class WholeComparer {
        static final Comparer COMPARER = new Comparer(ComparisonModel.load());
    }
}
