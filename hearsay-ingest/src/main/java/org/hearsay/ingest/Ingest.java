package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.text.Ids;

/** Reads files into documents. */
public final class Ingest {

    /** Larger files are refused: 64 MiB. */
    public static final int MOST_BYTES = 64 << 20;

    private Ingest() {}

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param asGiven how the person named it
     * @return the document; its id is the SHA-256 of the file's bytes
     * @throws IngestException when it is no text or page, or too large
     * @throws IOException when the system cannot read it
     */
    public static Document read(Path path, String asGiven) throws IngestException, IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw tooLarge();
        }
        Path name = path.getFileName();
        return read(Files.readAllBytes(path), asGiven, name == null ? asGiven : name.toString());
    }

    /**
     * Reads bytes that are in memory already.
     *
     * @param bytes the whole file
     * @param asGiven how the person named it
     * @param name its name without folders; its ending tells a page from a plain text, and the content where it does not
     * @throws IngestException when it is no text or page, or too large
     */
    public static Document read(byte[] bytes, String asGiven, String name) throws IngestException {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        FileTypes.refuseBinary(bytes);
        boolean page = isPage(bytes, name);
        CharacterSets.Decoded decoded = CharacterSets.decode(bytes, page);
        FileTypes.refuseControls(decoded.text());
        if (decoded.text().isBlank()) {
            throw new IngestException("The file is empty.");
        }
        Extract extract = page ? HtmlPage.read(decoded.text()) : PlainText.read(decoded.text());
        if (extract.text().isBlank()) {
            throw new IngestException("The page holds no text.");
        }
        List<Notice> notices = new ArrayList<>(decoded.notices());
        Metadata metadata = withLanguage(extract, notices);
        return new Document(
                "sha256:" + HexFormat.of().formatHex(Ids.sha256().digest(bytes)),
                List.of(asGiven),
                name,
                metadata,
                page ? "text/html" : "text/plain",
                extract.text(),
                extract.blocks(),
                notices);
    }

    private static Metadata withLanguage(Extract extract, List<Notice> notices) {
        Metadata known = extract.metadata();
        String language = Languages.detect(extract.text());
        if (language == null) {
            language = known.language();
        }
        if (language != null && !language.equals("en")) {
            notices.add(new Notice(
                    "languageNotCovered",
                    "This looks like " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                            + "; only its quotation marks are read.",
                    null));
        }
        return new Metadata(
                known.title(), known.publisher(), known.authors(), known.published(), language, known.url());
    }

    private static boolean isPage(byte[] bytes, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        return !lower.endsWith(".txt") && FileTypes.looksLikePage(bytes);
    }

    private static IngestException tooLarge() {
        return new IngestException("It is larger than " + (MOST_BYTES >> 20) + " MB; cut it into parts.");
    }
}
