// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.vaglio.viewpoint.engine.drawing.Node;

/** What the process map shows, and what its tools make of the text. */
class ProcessMapToolsTest {

    private static final String PLAN = """
            piano T usa PNA2013 {
              ente E "Comune" {
                settore S "Affari generali" codice "I" {
                  ufficio U "Personale"
                }
                settore R "Ragioneria"
              }
              area C codice "B" "Concorsi"
              macroprocesso M "Organico" area C {
                processo P "1" "Concorsi" ufficio U {
                  scheda { probabilità 5 2 1 1 1 3 = 13/6 impatto 1 1 0 5 = 7/4 rischio = 3,79 / 25 }
                }
                processo Q "2" "Paghe" ufficio R
              }
              processo L "3" "Altro"
            }
            """;

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited) {
        assertEquals(PLAN.replace(old, edited), DrawnMap.after(PLAN, "ProcessMap", "T", use));
    }

    @Test
    void aMacroprocessIsShownInEachUnitThatRunsSomeOfItsProcesses() {
        DrawnMap drawn = DrawnMap.of(PLAN, "ProcessMap", "T");
        drawn.showLayers("Risk");
        assertEquals("""
                PM_Process 3  Altro
                PM_Method Metodo di valutazione | Piano nazionale anticorruzione 2013, allegato 5
                PM_Unit I · Affari generali
                  PM_Unit Personale
                    PM_Macroprocess Organico
                      PM_Process 1  Concorsi | 3,79
                PM_Unit Ragioneria
                  PM_Macroprocess Organico
                    PM_Process 2  Paghe
                """, drawn.shown());
        assertEquals("Decomposition of P", drawn.opened(drawn.node("PM_Process", "P")));
        assertEquals("Method of PNA2013", drawn.opened(drawn.node("PM_Method", "PNA2013")));
    }

    @Test
    void layersAddMarksForAreaMeasuresAndFindings() {
        DrawnMap drawn = DrawnMap.of(PLAN.replace("13/6 ", "13/6 = 2,66 "), "ProcessMap", "T");
        drawn.showLayers("Areas", "Measures", "Findings");
        Node process = drawn.node("PM_Process", "P");
        assertEquals("[PM_Findings 1, PM_Area B]",
                process.borderNodes().stream().map(n -> n.mapping().name() + " " + n.label()).toList().toString());
        assertEquals(0xc62f2b, process.borderNodes().get(0).look().fill());
        drawn.showLayers();
        assertEquals("[]", process.borderNodes().toString());
    }

    @Test
    void aNewUnitBelongsToTheBodyOrToTheUnitThatItIsPutOn() {
        assertAfter(d -> d.create("PM_CreateUnit", null), "settore R \"Ragioneria\"\n", "settore R \"Ragioneria\"\n    settore Settore1 \"Nuova unità\"\n");
        assertAfter(d -> d.create("PM_CreateUnit", d.node("PM_Unit", "R")), "settore R \"Ragioneria\"\n",
                "settore R \"Ragioneria\" {\n      ufficio Settore1 \"Nuova unità\"\n    }\n");
    }

    @Test
    void aNewMacroprocessOfAUnitBeginsWithAProcessOfIt() {
        assertAfter(d -> d.create("PM_CreateMacroprocess", null), "  processo L \"3\" \"Altro\"\n",
                "  processo L \"3\" \"Altro\"\n  macroprocesso Macroprocesso1 \"Nuovo macroprocesso\"\n");
        assertAfter(d -> d.create("PM_CreateMacroprocess", d.node("PM_Unit", "R")), "  processo L \"3\" \"Altro\"\n", """
                  processo L "3" "Altro"
                  macroprocesso Macroprocesso1 "Nuovo macroprocesso" {
                    processo Processo1 "Nuovo processo" ufficio R
                  }
                """);
    }

    @Test
    void aNewProcessBelongsToWhatItIsPutOn() {
        assertAfter(d -> d.create("PM_CreateProcess", null), "\"Altro\"\n", "\"Altro\"\n  processo Processo1 \"Nuovo processo\"\n");
        assertAfter(d -> d.create("PM_CreateProcess", d.node("PM_Unit", "R")), "\"Altro\"\n",
                "\"Altro\"\n  processo Processo1 \"Nuovo processo\" ufficio R\n");
        assertAfter(d -> d.create("PM_CreateProcess", d.node("PM_Macroprocess", "M")), "ufficio R\n",
                "ufficio R\n    processo Processo1 \"Nuovo processo\" ufficio U\n");
    }

    @Test
    void titlesAreEditedInPlace() {
        assertAfter(d -> d.edit(d.node("PM_Unit", "R"), "Bilancio"), "Ragioneria", "Bilancio");
        assertAfter(d -> d.edit(d.node("PM_Macroprocess", "M"), "Carriere"), "Organico", "Carriere");
        assertAfter(d -> d.edit(d.node("PM_Process", "P"), "Selezioni"), "\"1\" \"Concorsi\"", "\"1\" \"Selezioni\"");
    }

    @Test
    void aProcessIsDroppedOnUnitMacroprocessOrDiagram() {
        assertAfter(d -> d.drop(d.node("PM_Process", "L"), d.node("PM_Unit", "R")), "\"Altro\"", "\"Altro\" ufficio R");
        assertAfter(d -> d.drop(d.node("PM_Process", "L"), d.node("PM_Macroprocess", "M")), "ufficio R\n  }\n  processo L \"3\" \"Altro\"\n}",
                "ufficio R\n    processo L \"3\" \"Altro\" ufficio U\n  }\n}");
        assertAfter(d -> d.drop(d.node("PM_Process", "Q"), null), "    processo Q \"2\" \"Paghe\" ufficio R\n  }\n", "  }\n  processo Q \"2\" \"Paghe\"\n");
    }

    @Test
    void aMacroprocessIsDroppedOnAUnitWithAllItsProcesses() {
        assertAfter(d -> d.drop(d.node("PM_Macroprocess", "M"), d.node("PM_Unit", "S")), "ufficio U {\n      scheda", "ufficio S {\n      scheda",
                "ufficio R\n", "ufficio S\n");
        assertAfter(d -> d.drop(d.node("PM_Macroprocess", "M"), null), " ufficio U {\n      scheda", " {\n      scheda", " ufficio R\n", "\n");
    }

    @Test
    void aUnitIsDroppedOnAnotherButNotIntoItself() {
        assertAfter(d -> d.drop(d.node("PM_Unit", "U"), d.node("PM_Unit", "R")),
                " codice \"I\" {\n      ufficio U \"Personale\"\n    }\n    settore R \"Ragioneria\"\n",
                " codice \"I\" {}\n    settore R \"Ragioneria\" {\n      ufficio U \"Personale\"\n    }\n");
        DrawnMap drawn = DrawnMap.of(PLAN, "ProcessMap", "T");
        assertFalse(drawn.mayDrop(drawn.node("PM_Unit", "S"), drawn.node("PM_Unit", "U")));
    }

    @Test
    void deletingAUnitLeavesItsProcesses() {
        assertAfter(d -> d.delete(d.node("PM_Unit", "R")), "    settore R \"Ragioneria\"\n", "", " ufficio R\n", "\n");
        assertAfter(d -> d.delete(d.node("PM_Process", "L")), "  processo L \"3\" \"Altro\"\n", "");
        assertAfter(d -> d.delete(d.node("PM_Macroprocess", "M")), PLAN.substring(PLAN.indexOf("  macroprocesso"), PLAN.indexOf("  processo L")), "");
    }

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited, String old2, String edited2) {
        assertEquals(PLAN.replace(old, edited).replace(old2, edited2), DrawnMap.after(PLAN, "ProcessMap", "T", use));
    }
}
