// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.vaglio.language.messages.MessageLanguage;

import com.google.inject.Inject;

/** Reads the text of map files; says in one sentence why one cannot be read. */
public class MapTexts {

    /** Ending of map files. */
    public static final String ENDING = ".mappa";
    /** A larger file is no map written by people: it belongs in several files. */
    public static final long MAX_BYTES = 20L << 20;

    /** A file that is not readable as text. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient MapProblem problem;

        Unreadable(Path file, String message) {
            super(message);
            this.problem = new MapProblem(file, 0, 0, message);
        }

        public MapProblem problem() {
            return problem;
        }
    }

    @Inject
    private MessageLanguage language;

    /**
     * The map files that a path means: itself, or all below a folder, in the order of their names.
     *
     * @throws Unreadable when the path does not exist, cannot be listed, or is a folder without maps
     */
    public List<Path> files(Path path) throws Unreadable {
        if (!Files.exists(path)) {
            throw unreadable(path, "Il file non esiste.", "The file does not exist.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> maps = files.filter(f -> f.toString().endsWith(ENDING) && Files.isRegularFile(f))
                    .sorted().toList();
            if (maps.isEmpty()) {
                throw unreadable(path, "La cartella non contiene mappe (file " + ENDING + ").",
                        "The folder holds no maps (" + ENDING + " files).");
            }
            return maps;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(path, "La cartella non si può leggere.", "The folder cannot be read.");
        }
    }

    /**
     * The text of a file.
     *
     * @throws Unreadable when it is missing, too large, of another ending, not UTF-8 text, or cannot be opened
     */
    public String text(Path file) throws Unreadable {
        try {
            if (Files.isRegularFile(file) && !file.toString().endsWith(ENDING)) {
                throw unreadable(file, "Il nome di una mappa finisce in " + ENDING + ".",
                        "The name of a map ends in " + ENDING + ".");
            }
            if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
                throw unreadable(file, "Il file è troppo grande (" + megabytes(file) + " MB, al più "
                        + (MAX_BYTES >> 20)
                        + "): dividi il piano in più file.", "The file is too large (" + megabytes(file)
                                + " MB, at most "
                                + (MAX_BYTES >> 20) + "): split the plan into several files.");
            }
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw unreadable(file, "Il file non esiste.", "The file does not exist.");
        } catch (CharacterCodingException e) {
            throw unreadable(file, "Il file non è un testo UTF-8: una mappa è un file di testo.",
                    "The file is no UTF-8 text: a map is a text file.");
        } catch (IOException e) {
            throw unreadable(file, "Il file non si può leggere: controlla i permessi.",
                    "The file cannot be read: check its permissions.");
        }
    }

    private static long megabytes(Path file) throws IOException {
        return Files.size(file) >> 20;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Unreadable unreadable(Path file, String italian, String english) {
        return new Unreadable(file, language.choose(italian, english));
    }
}
