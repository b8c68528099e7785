// SPDX-License-Identifier: EPL-2.0
package org.vaglio.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Remembers from which inputs a folder was generated, so that unchanged inputs are not generated again. */
final class UpToDate {

    private static final String STAMP = ".inputs";

    private final Path folder;
    private final String fingerprint;

    UpToDate(Path folder, List<Path> inputs) throws IOException {
        this.folder = folder;
        this.fingerprint = fingerprint(inputs);
    }

    boolean unchanged() throws IOException {
        Path stamp = folder.resolve(STAMP);
        return Files.exists(stamp) && Files.readString(stamp).equals(fingerprint);
    }

    void remember() throws IOException {
        Files.writeString(folder.resolve(STAMP), fingerprint);
    }

    void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String fingerprint(List<Path> inputs) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path input : inputs) {
                digest.update(Files.readAllBytes(input));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
