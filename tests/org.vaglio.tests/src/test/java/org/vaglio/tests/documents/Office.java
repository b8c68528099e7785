// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where there is one: it makes documents as offices make them. */
final class Office {

    private static final int SECONDS = 180;
    /** As offices in Italy have it: figures with a comma. */
    private static final String ITALIAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Setup/L10N">
                <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it-IT</value></prop>
              </item>
            </oor:items>
            """;

    private Office() {
    }

    /** The same document in another format, beside it; the test is skipped where LibreOffice is missing. */
    static Path convert(Path file, String format) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice"))), "soffice is not on the PATH: not converted to " + format);
        Path folder = file.getParent();
        Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(folder.resolve("profile/user/registrymodifications.xcu"), ITALIAN);
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", format, "--outdir", folder.toString(), file.toString()).redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile()).start();
        if (!office.waitFor(SECONDS, TimeUnit.SECONDS)) {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        Path converted = folder.resolve(file.getFileName().toString().replaceFirst("\\.[^.]*$", "." + format));
        assertTrue(Files.exists(converted), () -> "soffice made no " + format);
        return converted;
    }
}
