// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.tests.cli.Vaglio.Run;

/** Input that is no sound map: one clear sentence with its place, exit status 2, nothing half-written. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void assertUnusable(String message, String... paths) {
        String[] arguments = new String[paths.length + 3];
        arguments[0] = "check";
        arguments[1] = "--lang";
        arguments[2] = "en";
        System.arraycopy(paths, 0, arguments, 3, paths.length);
        Run run = Vaglio.run(folder, arguments);
        assertEquals("", run.out());
        assertEquals(2, run.status(), run.err());
        assertEquals("vaglio: " + message + "\n", run.err());
    }

    @Test
    void missingFile() {
        assertUnusable("manca.mappa: The file does not exist.", "manca.mappa");
    }

    @Test
    void folderWithoutMaps() throws IOException {
        Files.createDirectory(folder.resolve("vuota"));
        assertUnusable("vuota: The folder holds no maps (.mappa files).", "vuota");
    }

    @Test
    void unreadableFile() throws IOException {
        Path file = write("chiuso.mappa", "piano T");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user reads everything");
        assertUnusable("chiuso.mappa: The file cannot be read: check its permissions.", "chiuso.mappa");
    }

    @Test
    void binaryFile() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        Files.write(folder.resolve("binario.mappa"), bytes);
        assertUnusable("binario.mappa: The file is no UTF-8 text: a map is a text file.", "binario.mappa");
    }

    @Test
    void textInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("latino.mappa"), "piano T \"Attività\"".getBytes(StandardCharsets.ISO_8859_1));
        assertUnusable("latino.mappa: The file is no UTF-8 text: a map is a text file.", "latino.mappa");
    }

    @Test
    void fileOf200Megabytes() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("enorme.mappa").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertUnusable("enorme.mappa: The file is too large (200 MB, at most 20): split the plan into several files.", "enorme.mappa");
    }

    @Test
    void cycleBetweenFiles() throws IOException {
        write("a.mappa", "importa \"b.mappa\"\nmetodo A\n");
        write("b.mappa", "importa \"a.mappa\"\nmetodo B\n");
        assertUnusable("a.mappa:1:1: The files import one another: \"b.mappa\" imports this file in turn.\n"
                + "vaglio: b.mappa:1:1: The files import one another: \"a.mappa\" imports this file in turn.", "a.mappa");
    }

    @Test
    void methodThatExtendsItself() throws IOException {
        write("m.mappa", "metodo A estende B\nmetodo B estende A\npiano T usa A { scheda \"1\" { } }\n");
        Run run = Vaglio.run(folder, "check", "--lang", "en", "m.mappa");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("vaglio: m.mappa:1:8: The method \"A\" extends itself, directly or through other methods."), run.err());
    }

    @Test
    void importedFileThatIsMissing() throws IOException {
        write("a.mappa", "importa \"manca.mappa\"\npiano T\n");
        assertUnusable("a.mappa:1:1: The imported file \"manca.mappa\" cannot be used: The file does not exist.", "a.mappa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "piano T { processo P processo P }|1:31: The name \"P\" is taken: each name is used once.",
        "piano T usa Manca|1:13: Cannot find the method \"Manca\": check the name, or import the file that holds it.",
        "piano T usa PNA2013 { scheda \"1\" { probabilità { simpatia 3 } } }|1:50: Cannot find the criterion \"simpatia\": check the name, or import the file that holds it.",
        "piano T usa PNA2013 { scheda \"1\" { probabilità 1 2 = } }|1:54: \"}\" is not understood here.",
        "piano T \"senza chiusura|1:9: This text is not closed: a quoted text stays on one line.",
        "piano area|1:7: \"area\" does not fit here; if it is a name, write ^area.",
        "piano T { misura M entro 2019-13-45 }|1:34: \"2019-13-45\" is no day: write year-month-day, such as 2019-12-31.",
        "piano T {|1:9: The text ends too early: missing }."})
    void faultyText(String text, String message) throws IOException {
        write("m.mappa", text);
        Run run = Vaglio.run(folder, "check", "--lang", "en", "m.mappa");
        assertEquals(2, run.status());
        assertEquals("vaglio: m.mappa:" + message, run.err().lines().findFirst().orElse(""), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void fileOfAnotherKind() throws IOException {
        write("a.txt", "piano T");
        assertUnusable("a.txt: The name of a map ends in .mappa.", "a.txt");
    }

    @Test
    void indexWithoutAName() throws IOException {
        write("m.mappa", """
                metodo M estende PNA2013 { indice { criterio valoreEconomico { 1 2 } } }
                piano A usa M { scala probabilità.valoreEconomico { 1 "no" } scheda S1 "1" { probabilità { controlli 2 } } }
                """);
        Run run = Vaglio.run(folder, "check", "m.mappa");
        assertEquals(2, run.status());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void emptyFileIsAnEmptyMap() throws IOException {
        write("vuoto.mappa", "");
        assertEquals(0, Vaglio.run(folder, "check", "vuoto.mappa").status());
    }

    @Test
    void divisionByZeroAndHugeSumsAreFindings() throws IOException {
        write("m.mappa", """
                piano T usa PNA2013 {
                  scheda "1" { probabilità = 14/0 = 2,33 }
                  scheda "2" { probabilità = 1000000000000/6 = 2 }
                  scheda "3" { probabilità 99999999999999999999 2 1 1 1 3 = 13/6 = 2,16 }
                }
                """);
        Run run = Vaglio.run(folder, "check", "--lang", "en", "m.mappa");
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("there are 6 criteria: the divisor is 6, not 0"), run.out());
        assertTrue(run.out().contains("no admissible scores give the sum 1000000000000"), run.out());
        assertTrue(run.out().contains("has no score 99999999999999999999"), run.out());
    }

    @Test
    void tooManyDigits() throws IOException {
        write("m.mappa", "piano T usa PNA2013 { soglia " + "9".repeat(100_000) + " }");
        Run run = Vaglio.run(folder, "check", "--lang", "en", "m.mappa");
        assertEquals(2, run.status());
        assertTrue(run.err().length() < 400_000 && !run.err().contains("\tat "), "no stack trace");
    }

    @Test
    void textNestedTooDeeply() throws IOException {
        write("m.mappa", "piano T { ente \"E\" " + "{ ufficio U \"t\" ".repeat(100_000));
        assertUnusable("m.mappa: The text is nested too deeply.", "m.mappa");
    }
}
