// SPDX-License-Identifier: EPL-2.0
package org.vaglio.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the jars of the command line quick to start: {@code Distribution FOLDER} takes the signatures out of every jar in a
 * folder, since checking them costs a third of a second at each start.
 */
public final class Distribution {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

    private Distribution() {
    }

    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
                if (isSigned(jar)) {
                    strip(jar);
                }
            }
        }
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(e -> SIGNATURE.matcher(e.getName()).matches());
        }
    }

    private static void strip(Path jar) throws IOException {
        Path plain = Files.createTempFile(jar.getParent(), "plain", ".tmp");
        try (ZipFile zip = new ZipFile(jar.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(plain))) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(e -> !SIGNATURE.matcher(e.getName()).matches()).toList();
            for (ZipEntry entry : entries) {
                out.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        plain.toFile().setReadable(true, false);
        Files.move(plain, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
