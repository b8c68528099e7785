// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

/** What the treatment of a risk event shows, and what its tools make of the text. */
class TreatmentToolsTest {

    private static final String PLAN = """
            piano T {
              fattore F "Opacità"
              fattore G "Fretta"
              ruolo R "Economo"
              misura M specifica "Rotazione" responsabile R entro 2026-12-31 stato avviata
              misura N generale "Formazione" per P.V
              misura O "Sorteggio"
              processo P "Gara" {
                evento V "Su misura" fattori F misure M
              }
            }
            """;

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited) {
        assertEquals(PLAN.replace(old, edited), DrawnMap.after(PLAN, "Treatment", "V", use));
    }

    @Test
    void factorsStandBeforeTheEventAndMeasuresAfterIt() {
        DrawnMap drawn = DrawnMap.of(PLAN, "Treatment", "V");
        drawn.showLayers("Measures");
        assertEquals("""
                TR_Measure Rotazione | Economo · entro 2026-12-31 · avviata
                TR_Measure Formazione
                TR_Factor Opacità
                TR_Event Su misura
                TR_MeasureLink Su misura -> Rotazione | Economo · entro 2026-12-31 · avviata
                TR_MeasureLink Su misura -> Formazione
                TR_FactorLink Opacità -> Su misura
                """, drawn.shown());
        assertEquals("Decomposition of P", drawn.opened(drawn.node("TR_Event", "V")));
    }

    @Test
    void anotherLayerShowsWhatMayBeLinked() {
        DrawnMap drawn = DrawnMap.of(PLAN, "Treatment", "V");
        drawn.showLayers("Others");
        assertEquals("""
                TR_Factor Opacità
                TR_Event Su misura
                TR_OtherFactor Fretta
                TR_OtherMeasure Sorteggio
                TR_FactorLink Opacità -> Su misura
                """, drawn.shown());
    }

    @Test
    void newFactorsAndMeasuresAreLinkedToTheEvent() {
        assertAfter(d -> d.create("TR_CreateFactor", null), "fattori F misure", "fattori F, Fattore1 misure",
                "misure M\n  }\n", "misure M\n  }\n  fattore Fattore1 \"Nuovo fattore abilitante\"\n");
        assertAfter(d -> d.create("TR_CreateMeasure", null), "misure M\n  }\n", "misure M, Misura1\n  }\n  misura Misura1 specifica \"Nuova misura\"\n");
    }

    @Test
    void factorsAndMeasuresOfThePlanAreLinked() {
        assertAfter(d -> d.connect("TR_LinkFactor", d.node("TR_OtherFactor", "G"), d.node("TR_Event", "V")), "fattori F", "fattori F, G");
        assertAfter(d -> d.connect("TR_LinkMeasure", d.node("TR_Event", "V"), d.node("TR_OtherMeasure", "O")), "misure M", "misure M, O");
        DrawnMap drawn = DrawnMap.of(PLAN, "Treatment", "V");
        assertFalse(drawn.mayConnect("TR_LinkFactor", drawn.node("TR_Factor", "F"), drawn.node("TR_Event", "V")));
        assertFalse(drawn.mayConnect("TR_LinkMeasure", drawn.node("TR_Event", "V"), drawn.node("TR_Measure", "N")));
    }

    @Test
    void anEndOfALinkIsMovedToAnother() {
        assertAfter(d -> d.reconnect(d.edge("F", "V"), d.node("TR_Factor", "F"), d.node("TR_OtherFactor", "G")), "fattori F", "fattori G");
        assertAfter(d -> d.reconnect(d.edge("V", "M"), d.node("TR_Measure", "M"), d.node("TR_OtherMeasure", "O")), "misure M", "misure O");
    }

    @Test
    void deletingALinkLeavesTheElementsWhicheverNamesTheOther() {
        assertAfter(d -> d.delete(d.edge("F", "V")), " fattori F", "");
        assertAfter(d -> d.delete(d.edge("V", "M")), " misure M", "");
        assertAfter(d -> d.delete(d.edge("V", "N")), " per P.V", "");
    }

    @Test
    void deletingAnElementTakesReferencesToItAlong() {
        assertAfter(d -> d.delete(d.node("TR_Factor", "F")), " fattori F", "", "  fattore F \"Opacità\"\n", "");
        assertAfter(d -> d.delete(d.node("TR_OtherMeasure", "O")), "  misura O \"Sorteggio\"\n", "");
        assertAfter(d -> d.delete(d.node("TR_Event", "V")), " per P.V", "", " {\n    evento V \"Su misura\" fattori F misure M\n  }", " {}");
    }

    @Test
    void titlesAreEditedInPlace() {
        assertAfter(d -> d.edit(d.node("TR_Factor", "F"), "Buio"), "Opacità", "Buio");
        assertAfter(d -> d.edit(d.node("TR_Event", "V"), "Altro"), "Su misura", "Altro");
        assertAfter(d -> d.edit(d.node("TR_Measure", "M"), "Turni"), "Rotazione", "Turni");
    }

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited, String old2, String edited2) {
        assertEquals(PLAN.replace(old, edited).replace(old2, edited2), DrawnMap.after(PLAN, "Treatment", "V", use));
    }
}
