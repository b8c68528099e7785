// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.language.files.MapLoader;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

/** A plan that is printed in any format and layout, and imported, has the same figures again. */
class RoundTripTest {

    private static final Plan PLAN = Maps.INJECTOR.getInstance(MapLoader.class).load(Home.path("tests/org.vaglio.tests/src/test/resources/transcribed/dtl-2019.mappa")).plans().get(0);

    @TempDir
    private Path folder;

    private static void assertSame(Path document, boolean computation) throws DocumentProblem {
        assertEquals(Figures.of(PLAN, computation), Figures.of(Figures.imported(document), computation));
    }

    @Test
    void theExpectedTableHoldsAllSheetsAndRows() {
        String figures = Figures.of(PLAN, true);
        assertEquals(16 + 1 + 16 + 1 + 16, figures.lines().count(), figures);
        assertEquals("scheda 1 a) affidamento mediante procedura aperta (o procedura ristretta) di servizi e forniture"
                + " | probabilità 1 5 1 5 1 1 = 14/6 = 2,33 | impatto 1 1 0 5 = 7/4 = 1,75 | 2,33 x 1,75 = 4,07 / 25", figures.lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pdf"})
    void formsInAWordProcessor(String format) throws Exception {
        Path document = Print.docx(PrintedPlan.forms(PLAN), folder.resolve("piano.docx"));
        assertSame(format.equals("docx") ? document : Office.convert(document, format), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void formsInAWorkbook(String format) throws Exception {
        Path document = Print.xlsx(PrintedPlan.forms(PLAN), folder.resolve("piano.xlsx"));
        assertSame(format.equals("xlsx") ? document : Office.convert(document, format), true);
    }

    @Test
    void formsInAWebPage() throws IOException, DocumentProblem {
        assertSame(Print.html(PrintedPlan.forms(PLAN), folder.resolve("piano.html")), true);
    }

    @Test
    void formsInText() throws IOException, DocumentProblem {
        assertSame(Print.txt(PrintedPlan.forms(PLAN), folder.resolve("piano.txt")), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void rowsInAWorkbook(String format) throws Exception {
        Path document = Print.xlsx(PrintedPlan.rows(PLAN), folder.resolve("piano.xlsx"));
        assertSame(format.equals("xlsx") ? document : Office.convert(document, format), false);
    }

    @Test
    void rowsInAWordDocument() throws IOException, DocumentProblem {
        assertSame(Print.docx(PrintedPlan.rows(PLAN), folder.resolve("piano.docx")), false);
    }

    @Test
    void rowsInText() throws IOException, DocumentProblem {
        assertSame(Print.txt(PrintedPlan.rows(PLAN), folder.resolve("piano.txt")), false);
    }

    @Test
    void rowsInAWebPage() throws IOException, DocumentProblem {
        assertSame(Print.html(PrintedPlan.rows(PLAN), folder.resolve("piano.html")), false);
    }
}
