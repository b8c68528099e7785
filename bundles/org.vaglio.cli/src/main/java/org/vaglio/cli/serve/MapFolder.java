// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vaglio.diagram.geometry.LayoutFile;
import org.vaglio.language.files.AtomicFile;
import org.vaglio.language.files.MapTexts;

/** The maps below one folder; nothing beside it is read or written, whatever a name or a link says. */
final class MapFolder {

    /** More than people look through in a list. */
    private static final int MAX_FILES = 10_000;

    /**
     * A map of the list.
     *
     * @param path     its name, from the folder on
     * @param uri      its address for the language server
     * @param size     in bytes
     * @param modified when it was written, in milliseconds since 1970
     */
    record Entry(String path, String uri, long size, long modified) {
    }

    /**
     * What a map holds.
     *
     * @param version changes whenever the text does
     */
    record Content(String text, String version) {
    }

    /** A request that cannot be met, with the status of HTTP that says so. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final Path folder;

    MapFolder(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    Path path() {
        return folder;
    }

    /** All maps, in the order of their names; hidden folders are left out. */
    List<Entry> list() throws IOException {
        List<Entry> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(folder) && dir.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isMap(file) && attributes.isRegularFile()) {
                    found.add(new Entry(name(file), file.toUri().toString(), attributes.size(),
                            attributes.lastModifiedTime().toMillis()));
                }
                return found.size() < MAX_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // what cannot be looked into holds nothing to edit
            }
        });
        found.sort(Comparator.comparing(Entry::path));
        return found;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isMap(Path file) {
        String name = Objects.toString(file.getFileName());
        return name.endsWith(MapTexts.ENDING) && !name.startsWith(".");
    }

    /** Reads a map. */
    Content read(String name) throws Refused, IOException {
        Path file = find(name);
        if (Files.size(file) > MapTexts.MAX_BYTES) {
            throw new Refused(413, "The file is too large.");
        }
        byte[] bytes = Files.readAllBytes(file);
        return new Content(decode(bytes, 422), version(bytes));
    }

    /**
     * Writes a map, if nobody else has since it was read.
     *
     * @return its new version
     */
    synchronized String write(String name, byte[] bytes, String expectedVersion) throws Refused, IOException {
        String text = decode(bytes, 400);
        Path file = find(name);
        if (!version(Files.readAllBytes(file)).equals(expectedVersion)) {
            throw new Refused(412, "The file has changed on the disk.");
        }
        AtomicFile.write(file, text);
        return version(bytes);
    }

    /**
     * Reads the file of arrangements beside a map.
     *
     * @param uri of the map, as the list gives it
     * @return empty when there is none
     */
    Optional<String> readLayout(String uri) throws IOException {
        Path file = layout(uri);
        return Files.isRegularFile(file) && Files.size(file) <= MapTexts.MAX_BYTES ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Writes the file of arrangements beside a map. */
    synchronized void writeLayout(String uri, String text) throws IOException {
        AtomicFile.write(layout(uri), text);
    }

    /** Beside a map of this folder, or nowhere. */
    private Path layout(String uri) throws IOException {
        try {
            Path map = Path.of(URI.create(uri)).toRealPath();
            Path file = map.resolveSibling(map.getFileName() + LayoutFile.ENDING);
            if (map.startsWith(folder) && isMap(map) && (!Files.exists(file) || file.toRealPath().startsWith(folder))) {
                return file;
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException("no file: " + uri, e);
        }
        throw new IOException("not below the folder: " + uri);
    }

    private Path find(String name) throws Refused {
        try {
            Path file = folder.resolve(name).toRealPath();
            if (file.startsWith(folder) && isMap(file) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (IOException | InvalidPathException e) {
            throw new Refused(404, "There is no such map.");
        }
        throw new Refused(404, "There is no such map.");
    }

    private static String decode(byte[] bytes, int otherwise) throws Refused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(otherwise, "The file is no UTF-8 text.");
        }
    }

    private static String version(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
