// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.vaglio.viewpoint.engine.drawing.Node;

/** What the diagram of a method shows, and what its tools make of the text. */
class MethodToolsTest {

    private static final String METHOD = """
            metodo M "Nostro" {
              indice P "Probabilità" media {
                criterio A "Discrezionalità" {
                  1 "No"
                  5 "Sì"
                }
                criterio B "Controlli"
              }
              indice I "Impatto" massimo
              livello basso
              livello alto
              rischio = P x I
              fasce lettura troncata {
                fascia Basso da 0 a 8
                fascia Alto oltre 8 a 25
              }
              soglia 8
              intervento per Alto "Verifica" frequenza "mensile"
            }
            """;

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited) {
        assertEquals(METHOD.replace(old, edited), DrawnMap.after(METHOD, "Method", "M", use));
    }

    @Test
    void indicesLeadToTheFormulaAndThisToBandsAndThreshold() {
        DrawnMap drawn = DrawnMap.of(METHOD, "Method", "M");
        drawn.showLayers();
        assertEquals("""
                ME_Formula rischio = Probabilità × Impatto
                ME_Threshold Soglia: almeno 8
                ME_Index Probabilità (media)
                  ME_Criterion Discrezionalità
                    ME_Answer 1  No
                    ME_Answer 5  Sì
                  ME_Criterion Controlli
                ME_Index Impatto (massimo)
                ME_BandTable Fasce (lettura troncata)
                  ME_Band Basso  da 0 a 8
                  ME_Band Alto  oltre 8 a 25
                    ME_Intervention Verifica (mensile)
                ME_Levels Livelli: basso < alto
                  ME_Level basso
                  ME_Level alto
                ME_Operand Probabilità (media) -> rischio = Probabilità × Impatto
                ME_Operand Impatto (massimo) -> rischio = Probabilità × Impatto
                ME_Classes rischio = Probabilità × Impatto -> Fasce (lettura troncata)
                ME_Reaches rischio = Probabilità × Impatto -> Soglia: almeno 8
                """, drawn.shown());
    }

    @Test
    void bandsAndLevelsAreColouredByTheirPlace() {
        DrawnMap drawn = DrawnMap.of(METHOD, "Method", "M");
        assertEquals(0xcfe8cf, drawn.node("ME_Band", "Basso").look().fill());
        assertEquals(0xee9c94, drawn.node("ME_Band", "Alto").look().fill());
        assertEquals(0xcfe8cf, drawn.node("ME_Level", "basso").look().fill());
    }

    @Test
    void whatIsInheritedIsShownInItalicsAndLeadsToWhatIsOwn() {
        DrawnMap drawn = DrawnMap.of("metodo M estende PNA2013 { fasce { fascia Basso da 0 a 25 } }", "Method", "M");
        drawn.showLayers();
        assertEquals("[bold, italic]", drawn.node("ME_Index", "probabilità").look().label().formats().stream().map(f -> f.literal()).sorted().toList()
                .toString());
        assertEquals("[bold]", drawn.node("ME_Band", "Basso").look().label().formats().stream().map(f -> f.literal()).toList().toString());
        assertEquals(1, drawn.diagram().edges().stream().filter(e -> e.mapping().name().equals("ME_Classes")).count());
    }

    @Test
    void newPartsStandAtTheEndOfWhatTheyArePutOn() {
        assertAfter(d -> d.create("ME_CreateIndex", null), "\"mensile\"\n", "\"mensile\"\n  indice Indice1 \"Nuovo indice\"\n");
        assertAfter(d -> d.create("ME_CreateCriterion", d.node("ME_Index", "I")), "massimo\n",
                "massimo {\n    criterio Criterio1 \"Nuovo criterio\"\n  }\n");
        assertAfter(d -> d.create("ME_CreateAnswer", d.node("ME_Criterion", "B")), "\"Controlli\"\n",
                "\"Controlli\" {\n      - \"Nuova risposta\"\n    }\n");
        assertAfter(d -> d.create("ME_CreateLevel", d.node("ME_Levels", "M")), "\"mensile\"\n", "\"mensile\"\n  livello Livello1\n");
        assertAfter(d -> d.create("ME_CreateFormula", null), "\"mensile\"\n", "\"mensile\"\n  rischio Formula1 = P x I\n");
        assertAfter(d -> d.create("ME_CreateBand", d.node("ME_BandTable", null)), "a 25\n", "a 25\n    fascia Fascia1 oltre 25\n");
        assertAfter(d -> d.create("ME_CreateIntervention", d.node("ME_Band", "Basso")), "\"mensile\"\n",
                "\"mensile\"\n  intervento per Basso \"Nuovo intervento\"\n");
    }

    @Test
    void bandsAndThresholdAreMadeWhereThereAreNone() {
        String bare = "metodo M {\n  indice P\n}\n";
        assertEquals("metodo M {\n  indice P\n  fasce {\n    fascia Fascia1\n  }\n}\n",
                DrawnMap.after(bare, "Method", "M", d -> d.create("ME_CreateBandTable", null)));
        assertEquals("metodo M {\n  indice P\n  soglia 0\n}\n", DrawnMap.after(bare, "Method", "M", d -> d.create("ME_CreateThreshold", null)));
        DrawnMap drawn = DrawnMap.of(METHOD, "Method", "M");
        assertFalse(drawn.mayCreate("ME_CreateThreshold", null));
    }

    @Test
    void operandsAreConnectedMovedAndTakenAway() {
        String two = METHOD.replace("rischio = P x I", "rischio = P x I\n  indice C\n  rischio R = P x C");
        assertEquals(two.replace("R = P x C", "R = P x C x I"), DrawnMap.after(two, "Method", "M",
                d -> d.connect("ME_CreateOperand", d.node("ME_Index", "I"), d.node("ME_Formula", "R"))));
        assertEquals(two.replace("R = P x C", "R = P x I"), DrawnMap.after(two, "Method", "M",
                d -> d.reconnect(d.edge("C", "R"), d.node("ME_Index", "C"), d.node("ME_Index", "I"))));
        assertEquals(two.replace("R = P x C", "R = P"), DrawnMap.after(two, "Method", "M", d -> d.delete(d.edge("C", "R"))));
    }

    @Test
    void labelsAreEditedInPlace() {
        assertAfter(d -> d.edit(d.node("ME_Index", "I"), "Danno"), "\"Impatto\"", "\"Danno\"");
        assertAfter(d -> d.edit(d.node("ME_Criterion", "B"), "Verifiche"), "Controlli", "Verifiche");
        assertAfter(d -> d.edit(d.node("ME_Criterion", "A").children().get(0), "Mai"), "\"No\"", "\"Mai\"");
        assertAfter(d -> d.edit(d.node("ME_Band", "Alto"), "elevato"), "fascia Alto", "fascia Alto \"elevato\"");
        assertAfter(d -> d.edit(d.node("ME_Threshold", null), "12,5"), "soglia 8", "soglia 12,5");
        assertAfter(d -> d.edit(d.node("ME_Intervention", null), "Audit"), "\"Verifica\"", "\"Audit\"");
    }

    @Test
    void criteriaAndAnswersAreDroppedOnOthers() {
        assertAfter(d -> d.drop(d.node("ME_Criterion", "B"), d.node("ME_Index", "I")), "    criterio B \"Controlli\"\n  }\n  indice I \"Impatto\" massimo\n",
                "  }\n  indice I \"Impatto\" massimo {\n    criterio B \"Controlli\"\n  }\n");
        assertAfter(d -> d.drop(d.node("ME_Criterion", "A").children().get(1), d.node("ME_Criterion", "B")),
                "      5 \"Sì\"\n    }\n    criterio B \"Controlli\"\n", "    }\n    criterio B \"Controlli\" {\n      5 \"Sì\"\n    }\n");
    }

    @Test
    void deletingABandTakesItsInterventionAlong() {
        assertAfter(d -> d.delete(d.node("ME_Band", "Alto")), "    fascia Alto oltre 8 a 25\n", "", "  intervento per Alto \"Verifica\" frequenza \"mensile\"\n", "");
        assertAfter(d -> d.delete(d.node("ME_Index", "I")), "  indice I \"Impatto\" massimo\n", "", "P x I", "P");
        assertAfter(d -> d.delete(d.node("ME_Criterion", "A").children().get(0)), "      1 \"No\"\n", "");
    }

    @Test
    void theLibraryIsReadOnly() {
        DrawnMap drawn = DrawnMap.of("metodo M estende PNA2013", "Method", "M");
        Node inherited = drawn.node("ME_Index", "probabilità");
        boolean packaged = inherited.target().eResource().getURI().isArchive();
        assertEquals(!packaged, drawn.mayDelete(inherited));
        assertEquals(!packaged, drawn.mayCreate("ME_CreateCriterion", inherited));
        assertTrue(drawn.mayCreate("ME_CreateIndex", null));
    }

    private static void assertAfter(Consumer<DrawnMap> use, String old, String edited, String old2, String edited2) {
        assertEquals(METHOD.replace(old, edited).replace(old2, edited2), DrawnMap.after(METHOD, "Method", "M", use));
    }
}
