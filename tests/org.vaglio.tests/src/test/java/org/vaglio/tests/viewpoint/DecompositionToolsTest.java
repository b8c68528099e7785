// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

/** What the decomposition of a process shows, and what its tools make of the text. */
class DecompositionToolsTest {

    private static final String PLAN = """
            piano T {
              processo P "1" "Gara" {
                fase F "Bando" {
                  azione A "Requisiti" // da rivedere
                  azione B "Pubblicazione"
                  A poi B
                  evento V "Su misura"
                }
                fase G "Scelta"
                F poi G se "ci sono offerte"
                evento W "Accordo" in F.A, G misure M
              }
              misura M "Controllo"
              misura N "Rotazione"
            }
            """;

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited) {
        assertEquals(PLAN.replace(old, edited), DrawnMap.after(PLAN, "Decomposition", "P", use));
    }

    @Test
    void phasesHoldTheirActionsAndEventsAndFlowsJoinThem() {
        DrawnMap drawn = DrawnMap.of(PLAN, "Decomposition", "P");
        drawn.showLayers("Flow", "Measures");
        assertEquals("""
                DC_Event Accordo
                DC_Phase Bando
                  DC_Action Requisiti
                  DC_Action Pubblicazione
                  DC_Event Su misura
                DC_Phase Scelta
                DC_Measure Controllo
                DC_Flow Bando -> Scelta: ci sono offerte
                DC_Flow Requisiti -> Pubblicazione
                DC_EventLink Accordo -> Requisiti
                DC_EventLink Accordo -> Scelta
                DC_MeasureLink Accordo -> Controllo
                """, drawn.shown());
        assertEquals("Scomposizione – 1 Gara", drawn.diagram().title());
        assertEquals("Treatment of W", drawn.opened(drawn.node("DC_Event", "W")));
    }

    @Test
    void aNewPhaseStandsAtTheEnd() {
        assertAfter(d -> d.create("DC_CreatePhase", null), "misure M\n  }", "misure M\n    fase Fase1 \"Nuova fase\"\n  }");
    }

    @Test
    void aNewActionStandsAtTheEndOfItsPhase() {
        assertAfter(d -> d.create("DC_CreateAction", d.node("DC_Phase", "G")), "fase G \"Scelta\"\n",
                "fase G \"Scelta\" {\n      azione Azione1 \"Nuova azione\"\n    }\n");
    }

    @Test
    void aNewEventBelongsToWhatItIsPutOn() {
        assertAfter(d -> d.create("DC_CreateEvent", null), "misure M\n  }", "misure M\n    evento Evento1 \"Nuovo evento rischioso\"\n  }");
        assertAfter(d -> d.create("DC_CreateEvent", d.node("DC_Action", "B")), "azione B \"Pubblicazione\"\n",
                "azione B \"Pubblicazione\" {\n        evento Evento1 \"Nuovo evento rischioso\"\n      }\n");
        assertAfter(d -> d.create("DC_CreateEvent", d.node("DC_Phase", "F")), "evento V \"Su misura\"\n",
                "evento V \"Su misura\"\n      evento Evento1 \"Nuovo evento rischioso\"\n");
    }

    @Test
    void aFlowOfActionsStandsInTheirPhaseAndAnyOtherInTheProcess() {
        assertAfter(d -> d.connect("DC_CreateFlow", d.node("DC_Action", "B"), d.node("DC_Action", "A")), "evento V \"Su misura\"\n",
                "evento V \"Su misura\"\n      B poi A\n");
        assertAfter(d -> d.connect("DC_CreateFlow", d.node("DC_Phase", "G"), d.node("DC_Action", "A")), "misure M\n  }",
                "misure M\n    G poi F.A\n  }");
    }

    @Test
    void aFlowIsRefusedWhereOneIsAlreadyAndFromAStepToItself() {
        DrawnMap drawn = DrawnMap.of(PLAN, "Decomposition", "P");
        assertFalse(drawn.mayConnect("DC_CreateFlow", drawn.node("DC_Phase", "F"), drawn.node("DC_Phase", "G")));
        assertFalse(drawn.mayConnect("DC_CreateFlow", drawn.node("DC_Phase", "F"), drawn.node("DC_Phase", "F")));
    }

    @Test
    void aFlowThatIsMovedToOtherStepsMovesWhereItBelongs() {
        assertAfter(d -> d.reconnect(d.edge("A", "B"), d.node("DC_Action", "B"), d.node("DC_Phase", "G")), "      A poi B\n      evento V \"Su misura\"\n    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n",
                "      evento V \"Su misura\"\n    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n    F.A poi G\n");
        assertAfter(d -> d.reconnect(d.edge("F", "G"), d.node("DC_Phase", "F"), d.node("DC_Action", "B")), "F poi G", "F.B poi G");
    }

    @Test
    void aConditionIsEditedOnTheFlow() {
        assertAfter(d -> d.edit(d.edge("F", "G"), "due offerte"), "ci sono offerte", "due offerte");
    }

    @Test
    void titlesAreEditedInPlace() {
        assertAfter(d -> d.edit(d.node("DC_Phase", "F"), "Avviso"), "Bando", "Avviso");
        assertAfter(d -> d.edit(d.node("DC_Action", "A"), "Requisiti «tecnici»"), "\"Requisiti\"", "\"Requisiti «tecnici»\"");
        assertAfter(d -> d.edit(d.node("DC_Event", "V"), "Altro"), "Su misura", "Altro");
        assertAfter(d -> d.edit(d.node("DC_Measure", "M"), "Verifica"), "Controllo", "Verifica");
    }

    @Test
    void deletingAStepTakesItsFlowsAlong() {
        assertAfter(d -> d.delete(d.node("DC_Action", "A")),
                "      azione A \"Requisiti\" // da rivedere\n      azione B \"Pubblicazione\"\n      A poi B\n      evento V \"Su misura\"\n    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n",
                "      azione B \"Pubblicazione\"\n      evento V \"Su misura\"\n    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in G misure M\n");
        assertAfter(d -> d.delete(d.node("DC_Phase", "G")), "    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n",
                "    evento W \"Accordo\" in F.A misure M\n");
        assertAfter(d -> d.delete(d.node("DC_Event", "V")), "      evento V \"Su misura\"\n", "");
        assertAfter(d -> d.delete(d.edge("A", "B")), "      A poi B\n", "");
    }

    @Test
    void anActionIsDroppedOnAnotherPhaseAndItsFlowsFollow() {
        assertAfter(d -> d.drop(d.node("DC_Action", "A"), d.node("DC_Phase", "G")),
                "      azione A \"Requisiti\" // da rivedere\n      azione B \"Pubblicazione\"\n      A poi B\n      evento V \"Su misura\"\n    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n",
                "      azione B \"Pubblicazione\"\n      evento V \"Su misura\"\n    }\n    fase G \"Scelta\" {\n      azione A \"Requisiti\" // da rivedere\n    }\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in G.A, G misure M\n    G.A poi F.B\n");
    }

    @Test
    void anEventIsDroppedOnWhatItIsToBelongTo() {
        assertAfter(d -> d.drop(d.node("DC_Event", "V"), null), "      evento V \"Su misura\"\n    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n",
                "    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n    evento V \"Su misura\"\n");
        assertAfter(d -> d.drop(d.node("DC_Event", "W"), d.node("DC_Phase", "G")),
                "    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n",
                "    fase G \"Scelta\" {\n      evento W \"Accordo\" misure M\n    }\n    F poi G se \"ci sono offerte\"\n");
    }

    @Test
    void anEventOfOneStepThatIsAttachedToAnotherIsWrittenInTheProcess() {
        assertAfter(d -> d.connect("DC_AttachEvent", d.node("DC_Event", "V"), d.node("DC_Phase", "G")),
                "      evento V \"Su misura\"\n    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n",
                "    }\n    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n    evento W \"Accordo\" in F.A, G misure M\n    evento V \"Su misura\" in F, G\n");
        assertAfter(d -> d.delete(d.edge("W", "A")), "in F.A, G", "in G");
        assertAfter(d -> d.reconnect(d.edge("W", "A"), d.node("DC_Action", "A"), d.node("DC_Action", "B")), "in F.A, G", "in G, F.B");
    }

    @Test
    void measuresAreMadeForAnEventOrForTheProcessAndLinked() {
        assertAfter(d -> d.create("DC_CreateMeasure", d.node("DC_Event", "V")), "evento V \"Su misura\"", "evento V \"Su misura\" misure Misura1",
                "misura N \"Rotazione\"\n", "misura N \"Rotazione\"\n  misura Misura1 specifica \"Nuova misura\"\n");
        assertAfter(d -> d.create("DC_CreateMeasure", null), "misura N \"Rotazione\"\n",
                "misura N \"Rotazione\"\n  misura Misura1 specifica \"Nuova misura\" per P\n");
        assertAfter(d -> d.connect("DC_LinkMeasure", d.node("DC_Event", "V"), d.node("DC_Measure", "M")), "evento V \"Su misura\"",
                "evento V \"Su misura\" misure M");
        assertAfter(d -> d.delete(d.edge("W", "M")), "in F.A, G misure M", "in F.A, G");
        assertAfter(d -> d.delete(d.node("DC_Measure", "M")), " misure M\n", "\n", "  misura M \"Controllo\"\n", "");
    }

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited, String old2, String edited2) {
        assertEquals(PLAN.replace(old, edited).replace(old2, edited2), DrawnMap.after(PLAN, "Decomposition", "P", use));
    }
}
