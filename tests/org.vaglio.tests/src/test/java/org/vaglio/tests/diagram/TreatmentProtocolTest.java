// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.vaglio.tests.diagram.ToolCase.connect;
import static org.vaglio.tests.diagram.ToolCase.create;
import static org.vaglio.tests.diagram.ToolCase.delete;
import static org.vaglio.tests.diagram.ToolCase.edit;
import static org.vaglio.tests.diagram.ToolCase.open;
import static org.vaglio.tests.diagram.ToolCase.reconnect;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every tool of the treatment of an event, used through the protocol, against the text. */
@TestInstance(Lifecycle.PER_CLASS)
class TreatmentProtocolTest {

    static final String TEXT = """
            piano T usa PNA2013 {
              // cause
              fattore A "Opacità"
              fattore B "Fretta" // spesso
              misura M "Controllo" // una volta l'anno
              misura N "Rotazione"
              processo P "1" "Gara" {
                fase F "Bando"
                evento W "Accordo" in F fattori A misure M // il peggiore
              }
            }
            """;

    static final List<ToolCase> CASES = List.of(
            create("TR_CreateFactor", "graph").gives("fattori A misure", "fattori A, Fattore1 misure", "  }\n", "  }\n  fattore Fattore1 \"Nuovo fattore abilitante\"\n"),
            connect("TR_LinkFactor", "TR_OtherFactor|Plan:T/EnablingFactor:B", "TR_Event|.").gives("fattori A misure", "fattori A, B misure"),
            edit("TR_EditTitle", "TR_Factor|Plan:T/EnablingFactor:A", "Buio").gives("Opacità", "Buio"),
            delete("TR_DeleteElement", "TR_Factor|Plan:T/EnablingFactor:A").gives("  // cause\n  fattore A \"Opacità\"\n", "", " fattori A", ""),
            delete("TR_UnlinkFactor", "TR_FactorLink|Plan:T/EnablingFactor:A>.").gives(" fattori A", ""),
            reconnect("TR_RelinkFactor", "TR_FactorLink|Plan:T/EnablingFactor:A>.", "TR_OtherFactor|Plan:T/EnablingFactor:B", "TR_Event|.").gives("fattori A", "fattori B"),
            open("TR_OpenProcess", "TR_Event|.", "Decomposition", "Plan:T/Process:P"),
            create("TR_CreateMeasure", "graph").gives("misure M //", "misure M, Misura1 //", "  }\n", "  }\n  misura Misura1 specifica \"Nuova misura\"\n"),
            connect("TR_LinkMeasure", "TR_Event|.", "TR_OtherMeasure|Plan:T/Measure:N").gives("misure M //", "misure M, N //"),
            edit("TR_EditMeasure", "TR_Measure|Plan:T/Measure:M", "Verifica").gives("\"Controllo\"", "\"Verifica\""),
            delete("TR_DeleteMeasure", "TR_Measure|Plan:T/Measure:M").gives("  misura M \"Controllo\" // una volta l'anno\n", "", " misure M", ""),
            delete("TR_UnlinkMeasure", "TR_MeasureLink|.>Plan:T/Measure:M").gives(" misure M", ""),
            reconnect("TR_RelinkMeasure", "TR_MeasureLink|.>Plan:T/Measure:M", "TR_Event|.", "TR_OtherMeasure|Plan:T/Measure:N").gives("misure M", "misure N"));

    private final DiagramEditor editor = new DiagramEditor(TEXT, "Treatment", "Plan:T/Process:P/RiskEvent:W");

    @BeforeAll
    void showAll() {
        editor.operate("{'kind':'vaglio/showLayers','isOperation':true,'layers':['Risk','Measures','Others']}");
    }

    @AfterAll
    void close() {
        editor.close();
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void aToolMakesTheSmallestEditAndUndoTakesItBack(ToolCase tool) {
        tool.check(editor);
    }
}
