// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Severity;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

/** The published plans show their true mistakes and no others: their maps were made and the lists of findings verified by hand. */
class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"finanza-2021", "informatica-2021", "dtl-2019", "aler-2017", "esempio-comune"})
    void theFindingsAreThoseVerified(String name) throws IOException {
        Path verified = Home.path("tests/org.vaglio.tests/src/test/resources/examples/" + name + ".txt");
        assertEquals(Files.readString(verified).strip(),
                Maps.findings(Files.readString(map(name))));
    }

    /** Plans that were transcribed by hand, and the example that nobody published. */
    private static Path map(String name) {
        Path transcribed = Home.path("tests/org.vaglio.tests/src/test/resources/transcribed/" + name + ".mappa");
        return Files.exists(transcribed) ? transcribed : Home.path("examples/" + name + ".mappa");
    }

    @ParameterizedTest
    @CsvSource({"finanza-2021, 30, 0, 2", "informatica-2021, 28, 0, 0", "dtl-2019, 14, 16, 14", "aler-2017, 22, 23, 16", "esempio-comune, 8, 8, 0"})
    void examplesHaveTheProcessesSheetsAndErrorsOfThePlans(String name, int processes, int sheets, int errors) throws IOException {
        Audit audit = Audit.of(Maps.plan(Files.readString(Home.path("examples/" + name + ".mappa"))));
        assertEquals(List.of(processes, sheets, (long) errors),
                List.of(audit.plan().getProcesses().size(), audit.plan().getSheets().size(), audit.count(Severity.ERROR)));
    }
}
