// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.tests.cli.Vaglio.Run;

/** {@code vaglio draw} of a map, as a process of its own. */
class DrawMapTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeMaps() throws IOException {
        Files.writeString(folder.resolve("a.mappa"), """
                piano T { processo P "1" "Gara" { fase F "Bando" fase G "Scelta" F poi G evento V "Su misura" in F } }
                """);
        Files.writeString(folder.resolve("b.mappa"), "piano T { processo }\n");
    }

    @Test
    void theFirstDiagramIsThatOfThePlanAndOthersAreTold() {
        Run run = Vaglio.run(folder, "draw", "--lang", "it", "a.mappa");
        assertTrue(run.out().contains("<title id=\"title\">Mappa dei processi – T</title>"), run.out());
        assertEquals("vaglio: a.mappa: si disegna ProcessMap; con --diagram anche: Decomposition, Treatment, Method.\n", run.err());
        assertEquals(0, run.status());
    }

    @ParameterizedTest
    @CsvSource({"Decomposition", "scomposizione"})
    void aDiagramIsChosenByNameOrByLabel(String diagram) {
        Run run = Vaglio.run(folder, "draw", "--lang", "it", "a.mappa", "--diagram", diagram, "--of", "P", "--layers", "flusso", "--to", "txt");
        assertEquals("""
                DNodeContainer 'Bando' <DC_Phase>
                | DNode 'Su misura' <DC_Event>
                DNodeContainer 'Scelta' <DC_Phase>
                DEdge '' <DC_Flow>
                """, run.out().lines().filter(l -> l.contains("<")).map(l -> l.strip().replaceFirst(" target=.*", "") + "\n").reduce("", String::concat));
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--diagram Pie                     | vaglio: There is no diagram Pie; there are: ProcessMap, Decomposition, Treatment, Method.",
        "--diagram Treatment --of W        | vaglio: There is no element W to draw. Elements: Treatment (riskmap::RiskEvent): V.",
        "--diagram ProcessMap --layers Xyz | vaglio: There is no layer Xyz; there are: Risk, Areas, Measures, Findings.",
        "--metamodel x.ecore               | vaglio: --metamodel and --services belong to a --viewpoint"})
    void whatIsNotThereIsSaidWithWhatIs(String options, String sentence) {
        Run run = Vaglio.run(folder, ("draw --lang en a.mappa " + options).split(" "));
        assertEquals(sentence, run.err().lines().findFirst().orElse(""));
        assertEquals("", run.out());
        assertEquals(2, run.status());
    }

    @Test
    void aMapWithASyntaxErrorIsNotDrawn() {
        Run run = Vaglio.run(folder, "draw", "--lang", "en", "b.mappa", "-o", "b.svg");
        assertTrue(run.err().startsWith("vaglio: b.mappa:1:"), run.err());
        assertEquals(2, run.status());
        assertTrue(Files.notExists(folder.resolve("b.svg")));
    }
}
