package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.domain.document.Document;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestException;
import org.hearsay.verify.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotated documents by the names that the annotations give them. */
final class Documents {

    private static final Path DATA = Project.SHARED.resolve("data");

    private Documents() {}

    /**
     * @param name a file of the project ({@code examples/…}) or of the data beside it, or {@code re3d/FOLDER#id}
     * @throws IOException when there is none
     */
    static Document named(String name) throws IOException {
        int hash = name.indexOf('#');
        if (hash > 0) {
            return Document.ofText("text.txt", re3d(DATA.resolve(name.substring(0, hash)), name.substring(hash + 1)));
        }
        Path path = name.startsWith("examples/") ? Project.ROOT.resolve(name) : DATA.resolve(name);
        try {
            return Ingest.read(path, name);
        } catch (IngestException e) {
            throw new IOException(name, e);
        }
    }

    /** A file of a dossier. */
    static Document at(Path file) throws IOException {
        try {
            return Ingest.read(file, file.getFileName().toString());
        } catch (IngestException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /**
     * The text of a document of re3d.
     *
     * @param folder of its publisher
     */
    static String re3d(Path folder, String id) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("documents.json"), StandardCharsets.UTF_8)) {
            JsonNode document = line.isBlank() ? null : new JsonMapper().readTree(line);
            if (document != null && document.path("_id").asString().equals(id)) {
                return document.path("text").asString();
            }
        }
        throw new IOException("no document " + id + " in " + folder);
    }
}
