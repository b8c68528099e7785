// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadByItsName() throws IOException, DocumentProblem {
        Path file = Files.writeString(folder.resolve("piano.txt"), "testo");
        assertEquals("piano.txt", Documents.read(file, Progress.SILENT).name());
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertRefused("does not exist", folder.resolve("no.pdf"));
        assertRefused("folder", folder);
        assertRefused("empty", Files.createFile(folder.resolve("a.pdf")));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((100L << 20) + 1);
        }
        assertRefused("100 MB", file);
    }

    /** In a process of its own, because libraries keep the console that they find first. */
    @Test
    void librariesWriteNothingToTheConsole() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp", System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("surefire.test.class.path", ""),
                ReadDamaged.class.getName(), folder.toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", Files.readString(output));
        assertEquals(0, process.exitValue());
    }

    private static void assertRefused(String words, Path file) {
        DocumentProblem problem = assertThrows(DocumentProblem.class, () -> Documents.read(file, Progress.SILENT));
        assertTrue(problem.text().english().contains(words), problem.text().english());
    }
}
