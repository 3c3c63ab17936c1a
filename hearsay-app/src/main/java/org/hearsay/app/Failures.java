package org.hearsay.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sentences for what the system reports. */
public final class Failures {

    private Failures() {}

    /** Why a file or folder cannot be used, as a sentence. */
    public static String sentence(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no such file or folder.";
        }
        if (e instanceof AccessDeniedException) {
            return "Permission denied.";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "A file stands where a folder is needed.";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "It cannot be used (" + e.getClass().getSimpleName() + ")." : sentence(reason);
    }

    /** Whether the reader of a pipe went away; the system's words for it keep "pipe" in many languages. */
    public static boolean isBrokenPipe(IOException e) {
        @Nullable String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static String sentence(String words) {
        String trimmed = words.strip();
        return trimmed.isEmpty() || ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }
}
