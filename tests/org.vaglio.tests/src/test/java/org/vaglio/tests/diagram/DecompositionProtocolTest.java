// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.vaglio.tests.diagram.ToolCase.connect;
import static org.vaglio.tests.diagram.ToolCase.create;
import static org.vaglio.tests.diagram.ToolCase.delete;
import static org.vaglio.tests.diagram.ToolCase.drop;
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

/** Every tool of the decomposition of a process, used through the protocol, against the text. */
@TestInstance(Lifecycle.PER_CLASS)
class DecompositionProtocolTest {

    static final String TEXT = """
            piano T usa PNA2013 {
              processo P "1" "Gara" {
                // la gara
                fase F "Bando" {
                  azione A "Requisiti" // da rivedere
                  azione B "Pubblicazione"
                  A poi B // subito
                  evento V "Su misura"
                }
                fase G "Scelta"
                F poi G se "ci sono offerte"
                evento W "Accordo" in F.A, G misure M
              }
              misura M "Controllo" // una volta l'anno
              misura N "Rotazione" per P
            }
            """;

    static final List<ToolCase> CASES = List.of(
            create("DC_CreatePhase", "graph").gives("misure M\n", "misure M\n    fase Fase1 \"Nuova fase\"\n"),
            create("DC_CreateAction", "DC_Phase|./Phase:G").gives("\"Scelta\"\n", "\"Scelta\" {\n      azione Azione1 \"Nuova azione\"\n    }\n"),
            create("DC_CreateEvent", "DC_Action|./Phase:F/Action:B").gives("\"Pubblicazione\"\n", "\"Pubblicazione\" {\n        evento Evento1 \"Nuovo evento rischioso\"\n      }\n"),
            connect("DC_AttachEvent", "DC_Event|./RiskEvent:W", "DC_Action|./Phase:F/Action:B").gives("in F.A, G misure", "in F.A, G, F.B misure"),
            edit("DC_EditTitle", "DC_Action|./Phase:F/Action:A", "Fabbisogno").gives("\"Requisiti\"", "\"Fabbisogno\""),
            delete("DC_DeletePhase", "DC_Phase|./Phase:G").gives("    fase G \"Scelta\"\n    F poi G se \"ci sono offerte\"\n", "", "in F.A, G misure", "in F.A misure"),
            delete("DC_DeleteAction", "DC_Action|./Phase:F/Action:B").gives("      azione B \"Pubblicazione\"\n      A poi B // subito\n", ""),
            delete("DC_DeleteEvent", "DC_Event|./Phase:F/RiskEvent:V").gives("      evento V \"Su misura\"\n", ""),
            delete("DC_DetachEvent", "DC_EventLink|./RiskEvent:W>./Phase:G").gives("in F.A, G misure", "in F.A misure"),
            reconnect("DC_ReattachEvent", "DC_EventLink|./RiskEvent:W>./Phase:F/Action:A", "DC_Event|./RiskEvent:W", "DC_Action|./Phase:F/Action:B").gives("in F.A, G misure", "in G, F.B misure"),
            drop("DC_DropAction", "DC_Action|./Phase:F/Action:B", "DC_Phase|./Phase:G").gives("      azione B \"Pubblicazione\"\n      A poi B // subito\n", "", "\"Scelta\"\n",
                    "\"Scelta\" {\n      azione B \"Pubblicazione\"\n    }\n", "misure M\n", "misure M\n    F.A poi G.B // subito\n"),
            drop("DC_DropEvent", "DC_Event|./Phase:F/RiskEvent:V", "DC_Phase|./Phase:G").gives("      evento V \"Su misura\"\n", "", "\"Scelta\"\n", "\"Scelta\" {\n      evento V \"Su misura\"\n    }\n"),
            open("DC_OpenEvent", "DC_Event|./RiskEvent:W", "Treatment", "Plan:T/Process:P/RiskEvent:W"),
            connect("DC_CreateFlow", "DC_Action|./Phase:F/Action:B", "DC_Action|./Phase:F/Action:A").gives("\"Su misura\"\n", "\"Su misura\"\n      B poi A\n"),
            edit("DC_EditCondition", "DC_Flow|./Phase:F>./Phase:G", "tre offerte").gives("ci sono offerte", "tre offerte"),
            delete("DC_DeleteFlow", "DC_Flow|./Phase:F/Action:A>./Phase:F/Action:B").gives("      A poi B // subito\n", ""),
            reconnect("DC_ReconnectFlowSource", "DC_Flow|./Phase:F>./Phase:G", "DC_Action|./Phase:F/Action:B", "DC_Phase|./Phase:G").gives("F poi G", "F.B poi G"),
            reconnect("DC_ReconnectFlowTarget", "DC_Flow|./Phase:F>./Phase:G", "DC_Phase|./Phase:F", "DC_Action|./Phase:F/Action:A").gives("F poi G", "F poi F.A"),
            create("DC_CreateMeasure", "DC_Event|./Phase:F/RiskEvent:V").gives("\"Su misura\"\n", "\"Su misura\" misure Misura1\n", "per P\n", "per P\n  misura Misura1 specifica \"Nuova misura\"\n"),
            connect("DC_LinkMeasure", "DC_Event|./Phase:F/RiskEvent:V", "DC_Measure|Plan:T/Measure:M").gives("\"Su misura\"\n", "\"Su misura\" misure M\n"),
            edit("DC_EditMeasure", "DC_Measure|Plan:T/Measure:M", "Verifica").gives("\"Controllo\"", "\"Verifica\""),
            delete("DC_DeleteMeasure", "DC_Measure|Plan:T/Measure:M").gives("  misura M \"Controllo\" // una volta l'anno\n", "", " misure M\n", "\n"),
            delete("DC_UnlinkMeasure", "DC_MeasureLink|./RiskEvent:W>Plan:T/Measure:M").gives(" misure M\n", "\n"),
            reconnect("DC_RelinkMeasure", "DC_MeasureLink|./RiskEvent:W>Plan:T/Measure:M", "DC_Event|./RiskEvent:W", "DC_Measure|Plan:T/Measure:N").gives("misure M\n", "misure N\n"));

    private final DiagramEditor editor = new DiagramEditor(TEXT, "Decomposition", "Plan:T/Process:P");

    @BeforeAll
    void showAll() {
        editor.operate("{'kind':'vaglio/showLayers','isOperation':true,'layers':['Risk','Measures','Flow']}");
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
