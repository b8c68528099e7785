// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.model.riskmap.Process;

/** Sheets are given to the process that their title means. */
class SheetsAndProcessesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Concorsi per la categoria C, Concorsi per la categoria D, 7 | 8",
        "Manutenzione delle strade: lotto 1, Manutenzione delle strade: lotto 2, 7 | 8",
        "Affidamenti fino a 40.000 euro, Affidamenti fino a 150.000 euro, 7 | 8",
        "Affidamenti diretti, Affidamenti diretti di lavori, 7 8",
        "Affidamenti diretti, Rilascio di permessi, 7 | 8"})
    void titlesThatDifferByANumberOrLetterAreOfTwoProcesses(String first, String second, String sheets) throws IOException, DocumentProblem {
        String sheet = Samples.SOUND.substring(Samples.SOUND.indexOf("Scheda n. 7"));
        Path document = Files.writeString(folder.resolve("piano.txt"), Samples.SOUND.replace("Affidamenti diretti", first) + "\n"
                + sheet.replace("Scheda n. 7", "Scheda n. 8").replace("Affidamenti diretti", second));
        assertEquals(sheets, Figures.imported(document).getProcesses().stream().map(SheetsAndProcessesTest::sheets).collect(Collectors.joining(" | ")));
    }

    private static String sheets(Process process) {
        return process.getSheets().stream().map(s -> s.getLabel()).collect(Collectors.joining(" "));
    }
}
