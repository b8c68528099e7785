// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.tests.cli.Vaglio;
import org.vaglio.tests.cli.Vaglio.Run;

/** {@code vaglio import} as a process of its own. */
class ImportCommandTest {

    private static final String MAP = """
            piano PianoTriennalePrevenzione "Piano triennale di prevenzione della corruzione 2024-2026" 2024-2026 usa PNA2013 fonte documento1 riga 3 {
              documento documento1 "errato.txt"
              ente "COMUNE DI VALDOMBRA" fonte documento1 riga 1

              processo P7 "7" "Affidamenti diretti" fonte documento1 righe 5-33 {
                scheda S7 "7" "Affidamenti diretti" fonte documento1 righe 5-33 {
                  probabilità 5 2 1 1 1 3 = 13/6 = 2,66 fonte documento1 riga 21 testo "Valore stimato della probabilità (13 / 6 =) 2,66"
                  impatto 1 1 0 5 = 7/4 = 1,75 fonte documento1 riga 32 testo "Valore stimato dell'impatto (7 / 4 =) 1,75"
                  rischio 2,66 x 1,75 = 4,65 / 25 fonte documento1 riga 33 testo "Valutazione complessiva del rischio = probabilità x impatto 2,66 x 1,75 = 4,65 / 25"
                }
              }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("errato.txt"), Samples.FAULTY);
        Files.writeString(folder.resolve("registro.txt"), Samples.REGISTER);
        Files.writeString(folder.resolve("lettera.txt"), Samples.LETTER);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private Set<String> names(String of) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(of))) {
            return new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void theMapIsWrittenToStandardOutput() {
        Run run = Vaglio.run(folder, "import", "errato.txt");
        assertEquals(MAP, run.out());
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }

    @Test
    void theMapIsWrittenToAFileOnceMoreWithTheSameBytes() throws IOException {
        Run run = Vaglio.run(folder, "import", "errato.txt", "-o", "a.mappa");
        assertEquals(new Run(0, "", ""), run);
        assertEquals(MAP, read("a.mappa"));
        Files.writeString(folder.resolve("b.mappa"), "an older map");
        Vaglio.run(folder, "import", "errato.txt", "-o", "b.mappa");
        assertEquals(MAP, read("b.mappa"));
        assertEquals(Set.of("errato.txt", "registro.txt", "lettera.txt", "a.mappa", "b.mappa"), names("."));
    }

    @Test
    void theMapIsFormatted() throws IOException {
        Vaglio.run(folder, "import", "errato.txt", "registro.txt", "-o", "a.mappa");
        String imported = read("a.mappa");
        Vaglio.run(folder, "format", "a.mappa");
        assertEquals(imported, read("a.mappa"));
        assertTrue(imported.lines().noneMatch(l -> l.endsWith(" ")), imported);
    }

    @Test
    void aFolderGetsAMapForEachDocument() throws IOException {
        Files.createDirectory(folder.resolve("mappe"));
        assertEquals(0, Vaglio.run(folder, "import", "errato.txt", "registro.txt", "-o", "mappe").status());
        assertEquals(Set.of("errato.mappa", "registro.mappa"), names("mappe"));
        assertEquals(MAP, read("mappe/errato.mappa"));
        Run check = Vaglio.run(folder, "check", "--fail-on", "never", "--lang", "en", "mappe");
        assertEquals(0, check.status(), check.err());
        assertTrue(check.out().endsWith("1 error, 0 warnings, 2 notes in 2 plans.\n"), check.out());
    }

    @Test
    void twoDocumentsInOneFileAreTwoPlansWithoutNamesInCommon() throws IOException {
        Files.writeString(folder.resolve("ancora.txt"), Samples.FAULTY);
        assertEquals(0, Vaglio.run(folder, "import", "errato.txt", "ancora.txt", "registro.txt", "-o", "a.mappa").status());
        Run check = Vaglio.run(folder, "check", "--lang", "en", "a.mappa");
        assertEquals("", check.err());
        assertTrue(check.out().endsWith("2 errors, 0 warnings, 2 notes in 3 plans.\n"), check.out());
        assertEquals(1, check.status());
    }

    @Test
    void repairsAreToldOnStandardErrorInTheWantedLanguage() throws IOException {
        Files.writeString(folder.resolve("spezzato.txt"), Samples.FAULTY.replace("Affidamenti diretti", "Affidamenti diretti\ndi lavori"));
        assertEquals("vaglio: spezzato.txt:6: \"Affidamenti diretti | di lavori\" read as \"Affidamenti diretti di lavori\"\n",
                Vaglio.run(folder, "import", "--lang", "en", "spezzato.txt").err());
        assertEquals("vaglio: spezzato.txt:6: «Affidamenti diretti | di lavori» letto come «Affidamenti diretti di lavori»\n",
                Vaglio.run(folder, "import", "--lang", "it", "spezzato.txt").err());
    }

    @Test
    void aDocumentThatIsNoPlanIsAnEmptyPlan() throws IOException {
        Run run = Vaglio.run(folder, "import", "--lang", "en", "lettera.txt", "-o", "a.mappa");
        assertEquals(new Run(0, "", "vaglio: lettera.txt: no process, sheet, measure or calculation was recognised.\n"), run);
        assertEquals("""
                piano Lettera "lettera" {
                  documento documento1 "lettera.txt"
                }
                """, read("a.mappa"));
        assertEquals(0, Vaglio.run(folder, "check", "--fail-on", "warning", "a.mappa").status());
    }

    @Test
    void nothingIsWrittenWhenOneDocumentCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("a.mappa"), "an older map");
        Files.createDirectory(folder.resolve("mappe"));
        for (String output : new String[] {"a.mappa", "mappe", "new.mappa"}) {
            Run run = Vaglio.run(folder, "import", "--lang", "en", "errato.txt", "manca.pdf", "-o", output);
            assertEquals(new Run(2, "", "vaglio: manca.pdf: The document does not exist.\n"), run);
        }
        assertEquals(new Run(2, "", "vaglio: manca.pdf: Il documento non esiste.\n"), Vaglio.run(folder, "import", "--lang", "it", "errato.txt", "manca.pdf"));
        assertEquals("an older map", read("a.mappa"));
        assertEquals(Set.of(), names("mappe"));
        assertFalse(Files.exists(folder.resolve("new.mappa")));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInOneSentence() {
        assertEquals(new Run(2, "", "vaglio: manca/a.mappa: The map cannot be written: the folder or the permission is missing, or the disk is full.\n"),
                Vaglio.run(folder, "import", "--lang", "en", "errato.txt", "-o", "manca/a.mappa"));
    }

    @Test
    void documentsOfOneNameAreNotWrittenOverEachOther() throws IOException {
        Files.createDirectory(folder.resolve("mappe"));
        Files.createDirectory(folder.resolve("altri"));
        Files.writeString(folder.resolve("altri/errato.txt"), Samples.REGISTER);
        assertEquals(new Run(2, "", "vaglio: altri/errato.txt: Another document gives the same map, mappe/errato.mappa: name a file for each of them with -o.\n"),
                Vaglio.run(folder, "import", "--lang", "en", "errato.txt", "altri/errato.txt", "-o", "mappe"));
        assertEquals(Set.of(), names("mappe"));
    }

    @Test
    void theDocumentIsNotReplacedByItsMap() throws IOException {
        assertEquals(new Run(2, "", "vaglio: errato.txt: The map would replace the document: name another file with -o.\n"),
                Vaglio.run(folder, "import", "--lang", "en", "registro.txt", "errato.txt", "-o", "./errato.txt"));
        assertEquals(Samples.FAULTY, read("errato.txt"));
    }

    @Test
    void wrongUsageIsExplainedAndGivesTwo() {
        Run run = Vaglio.run(folder, "import");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("vaglio: "), run.err());
    }
}
