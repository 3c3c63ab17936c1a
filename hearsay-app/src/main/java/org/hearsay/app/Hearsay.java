package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.text.Language;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestException;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.hearsay.model.gazetteer.Gazetteers;
import org.jspecify.annotations.Nullable;

/**
 * The program put together: reads documents and compares them. Models and gazetteers are loaded when the first document needs
 * them. Safe for use by many threads.
 *
 * <pre>{@code
 * Hearsay hearsay = Hearsay.builder().version("1.0").words(Path.of("outlets.tsv")).build();
 * Comparison comparison = hearsay.compare(List.of(hearsay.read(Path.of("a.txt")), hearsay.read(Path.of("b.html"))));
 * }</pre>
 */
public final class Hearsay {

    private final String version;
    private final List<Language> languages;
    private final boolean models;
    private final @Nullable Gazetteer gazetteer;
    private final GazetteerFolder.Loaded added;
    private final Executor executor;
    private final Progress progress;
    private @Nullable Reader reader;
    private @Nullable Comparer comparer;

    private Hearsay(Builder builder, List<Language> languages) {
        this.version = builder.version;
        this.languages = languages;
        this.models = builder.models;
        this.gazetteer = builder.gazetteer;
        this.added = builder.folder == null ? new GazetteerFolder.Loaded(List.of(), Map.of()) : builder.folder.load();
        this.executor = builder.executor;
        this.progress = builder.progress;
    }

    /** English with the models and gazetteers that ship, unless something else is asked for. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a document of a file.
     *
     * @param asGiven how the person named it
     * @throws IngestException when it is no document that can be read, with a sentence for the person
     * @throws IOException when the system cannot read it
     */
    public Document document(Path path, String asGiven) throws IngestException, IOException {
        progress.begins(Progress.Task.DECODING, asGiven);
        return Ingest.read(path, asGiven);
    }

    /**
     * Makes a document of bytes that are in memory already.
     *
     * @param asGiven how the person named it
     * @param name its name without folders
     * @throws IngestException when it is no document that can be read, with a sentence for the person
     */
    public Document document(byte[] bytes, String asGiven, String name) throws IngestException {
        progress.begins(Progress.Task.DECODING, asGiven);
        return Ingest.read(bytes, asGiven, name);
    }

    /**
     * Reads a file.
     *
     * @throws IngestException when it is no document that can be read, with a sentence for the person
     * @throws IOException when the system cannot read it
     */
    public Reading read(Path path) throws IngestException, IOException {
        return read(document(path, path.toString()));
    }

    /**
     * Reads bytes that are in memory already.
     *
     * @param name of the file they come from, without folders
     * @throws IngestException when they are no document that can be read, with a sentence for the person
     */
    public Reading read(byte[] bytes, String name) throws IngestException {
        return read(document(bytes, name, name));
    }

    /** Reads a document. */
    public Reading read(Document document) {
        Reader ready = reader();
        progress.begins(Progress.Task.READING, document.name());
        return ready.read(document);
    }

    /** Compares readings; one alone is allowed. */
    public Comparison compare(List<Reading> readings) {
        Comparer ready = comparer();
        progress.begins(Progress.Task.COMPARING, Integer.toString(readings.size()));
        return ready.compare(readings);
    }

    /** What reads; made once. A mistake of the program's own costs the step in which it happens. */
    public synchronized Reader reader() {
        if (reader == null) {
            Reader made = models
                    ? withModels()
                    : new Reader(version, languages, null, gazetteer == null ? Gazetteer.NONE : gazetteer, executor);
            reader = made.carryingOn();
        }
        return reader;
    }

    /** What compares; made once. */
    public synchronized Comparer comparer() {
        if (comparer == null) {
            comparer = models
                    ? new Comparer(version, languages, ShippedParts.comparison(progress), executor)
                    : new Comparer(version, languages, null, executor);
        }
        return comparer;
    }

    /** Gazetteers of the person's folder that cannot be used, each with a sentence that says why and what to do. */
    public Map<Path, String> leftOut() {
        return added.problems();
    }

    /** Model and gazetteer side by side: each takes a good part of a start. */
    private Reader withModels() {
        FutureTask<Gazetteer> places = new FutureTask<>(this::places);
        executor.execute(places);
        TextModel model = ShippedParts.attribution(progress);
        // Where no thread has begun with it, this one does it: the caller may be the executor's only one.
        places.run();
        try {
            return new Reader(version, languages, model, places.get(), executor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the gazetteer was loaded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the gazetteer cannot be loaded: " + e.getCause(), e);
        }
    }

    /** The gazetteers that the person added come first: they know more of their countries. */
    private Gazetteer places() {
        if (gazetteer != null) {
            return gazetteer;
        }
        List<GazetteerFile> all = new ArrayList<>(added.gazetteers());
        all.add(ShippedParts.gazetteer(progress));
        return new Gazetteers(all);
    }

    /** Says what the program is made of. */
    public static final class Builder {

        private String version = "unknown";
        private List<Language> languages = List.of();
        private final List<Path> words = new ArrayList<>();
        private boolean models = true;
        private @Nullable Gazetteer gazetteer;
        private @Nullable GazetteerFolder folder;
        private Executor executor = Workers.start();
        private Progress progress = Progress.NONE;
        private boolean ahead;

        private Builder() {}

        /** The version that every reading names as its maker. */
        public Builder version(String name) {
            this.version = name;
            return this;
        }

        /** The packs, instead of English alone. A text in no language of theirs is read for its quotation marks. */
        public Builder languages(List<? extends Language> packs) {
            this.languages = List.copyOf(packs);
            return this;
        }

        /** Adds a file of a person's own English words; may be called several times. */
        public Builder words(Path file) {
            words.add(file);
            return this;
        }

        /** Whether the models that ship take part; without them only what quotation marks and plain rules show is found. */
        public Builder models(boolean use) {
            this.models = use;
            return this;
        }

        /** What knows places, instead of the gazetteer that ships and those that a person added. */
        public Builder gazetteer(Gazetteer own) {
            this.gazetteer = own;
            return this;
        }

        /** The folder with gazetteers that a person added; they go before the one that ships. */
        public Builder gazetteers(GazetteerFolder own) {
            this.folder = own;
            return this;
        }

        /** What runs work side by side. */
        public Builder executor(Executor own) {
            this.executor = own;
            return this;
        }

        /** Begins to load the models and gazetteers that ship while the rest is put together, for one who is about to read. */
        public Builder loadAhead() {
            this.ahead = true;
            return this;
        }

        /** Who is told what is being done. */
        public Builder progress(Progress listener) {
            this.progress = listener;
            return this;
        }

        /**
         * Puts it together; models and gazetteers that ship are not loaded yet, unless {@link #loadAhead} was asked for.
         *
         * @throws WordsException when a file of words cannot be used
         * @throws IllegalStateException when there are words and other packs than English
         */
        public Hearsay build() throws WordsException {
            if (!languages.isEmpty() && !words.isEmpty()) {
                throw new IllegalStateException("words of a person's own are English; hand in a pack that has them");
            }
            if (ahead && models) {
                ShippedParts.loadAhead(executor);
            }
            return new Hearsay(this, languages.isEmpty() ? List.of(WordsFile.english(words)) : languages);
        }
    }
}
