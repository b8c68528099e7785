// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Copies of texts in a folder, one for each address: a line with the address, then the text. A copy is replaced as a whole, so
 * that an end at any moment leaves the older or the newer one.
 */
public final class RescueFolder {

    private static final String ENDING = ".text";

    private final Path folder;

    /**
     * The copies in a folder.
     *
     * @param folder is made when the first copy comes
     */
    public RescueFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a text, in the place of what was kept for its address.
     *
     * @throws IOException when the folder cannot be written
     */
    public synchronized void keep(String uri, String text) throws IOException {
        Files.createDirectories(folder);
        Path target = file(uri);
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try (FileOutputStream file = new FileOutputStream(fresh.toFile()); OutputStream out = file) {
            out.write((uri + "\n" + text).getBytes(StandardCharsets.UTF_8));
            file.getFD().sync();
        }
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Drops the copy for an address, if there is one.
     *
     * @throws IOException when the folder cannot be written
     */
    public synchronized void forget(String uri) throws IOException {
        Files.deleteIfExists(file(uri));
    }

    /** The copies that are there, in the order of their addresses. Files that are none are passed over. */
    public synchronized List<RescuedText> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING)).map(RescueFolder::read).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(RescuedText::uri)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<RescuedText> read(Path file) {
        try {
            String all = Files.readString(file);
            int end = all.indexOf('\n');
            return end < 0 ? Optional.empty()
                    : Optional.of(new RescuedText(all.substring(0, end), all.substring(end + 1), Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path file(String uri) {
        return folder.resolve(UUID.nameUUIDFromBytes(uri.getBytes(StandardCharsets.UTF_8)) + ENDING);
    }
}
