// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.vaglio.tests.diagram.ToolCase.connect;
import static org.vaglio.tests.diagram.ToolCase.create;
import static org.vaglio.tests.diagram.ToolCase.delete;
import static org.vaglio.tests.diagram.ToolCase.drop;
import static org.vaglio.tests.diagram.ToolCase.edit;
import static org.vaglio.tests.diagram.ToolCase.reconnect;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every tool of the method, used through the protocol, against the text. */
@TestInstance(Lifecycle.PER_CLASS)
class MethodProtocolTest {

    static final String TEXT = """
            metodo M "Nostro" {
              // quanto spesso
              indice P "Probabilità" media {
                criterio A "Discrezionalità" { // della legge
                  1 "No"
                  5 "Sì" // spesso
                }
                criterio B "Controlli"
              }
              indice I "Impatto" massimo
              indice C "Contesto"
              livello basso
              livello alto
              rischio = P x I // prodotto
              fasce lettura troncata {
                fascia Basso da 0 a 8
                fascia Alto oltre 8 a 25 // da trattare
              }
              soglia 8
              intervento per Alto "Verifica" frequenza "mensile"
            }
            """;

    static final List<ToolCase> CASES = List.of(
            create("ME_CreateIndex", "graph").gives("\"mensile\"\n", "\"mensile\"\n  indice Indice1 \"Nuovo indice\"\n"),
            create("ME_CreateCriterion", "ME_Index|./Index:I").gives("massimo\n", "massimo {\n    criterio Criterio1 \"Nuovo criterio\"\n  }\n"),
            create("ME_CreateAnswer", "ME_Criterion|./Index:P/Criterion:B").gives("\"Controlli\"\n", "\"Controlli\" {\n      - \"Nuova risposta\"\n    }\n"),
            create("ME_CreateLevel", "ME_Levels|.").gives("\"mensile\"\n", "\"mensile\"\n  livello Livello1\n"),
            create("ME_CreateFormula", "graph").gives("\"mensile\"\n", "\"mensile\"\n  rischio Formula1 = P x I x C\n"),
            connect("ME_CreateOperand", "ME_Index|./Index:C", "ME_Formula|./Formula").gives("P x I //", "P x I x C //"),
            create("ME_CreateBand", "ME_BandTable|./BandTable").gives(" // da trattare\n", " // da trattare\n    fascia Fascia1 oltre 25\n"),
            create("ME_CreateIntervention", "ME_Band|./BandTable/Band:Basso").gives("\"mensile\"\n", "\"mensile\"\n  intervento per Basso \"Nuovo intervento\"\n"),
            edit("ME_EditTitle", "ME_Index|./Index:I", "Danno").gives("\"Impatto\"", "\"Danno\""),
            edit("ME_EditAnswer", "ME_Answer|./Index:P/Criterion:A/Answer~1", "Sempre").gives("\"Sì\"", "\"Sempre\""),
            edit("ME_EditThreshold", "ME_Threshold|./Threshold", "12,5").gives("soglia 8", "soglia 12,5"),
            edit("ME_EditIntervention", "ME_Intervention|./Intervention", "Audit").gives("\"Verifica\"", "\"Audit\""),
            delete("ME_DeleteElement", "ME_Band|./BandTable/Band:Alto").gives("    fascia Alto oltre 8 a 25 // da trattare\n", "",
                    "  intervento per Alto \"Verifica\" frequenza \"mensile\"\n", ""),
            delete("ME_DeleteOperand", "ME_Operand|./Index:I>./Formula").gives("P x I", "P"),
            reconnect("ME_ReconnectOperandSource", "ME_Operand|./Index:I>./Formula", "ME_Index|./Index:C", "ME_Formula|./Formula").gives("P x I", "P x C"),
            drop("ME_DropCriterion", "ME_Criterion|./Index:P/Criterion:B", "ME_Index|./Index:I").gives("    criterio B \"Controlli\"\n", "", "massimo\n",
                    "massimo {\n    criterio B \"Controlli\"\n  }\n"),
            drop("ME_DropAnswer", "ME_Answer|./Index:P/Criterion:A/Answer~1", "ME_Criterion|./Index:P/Criterion:B").gives("      5 \"Sì\" // spesso\n", "",
                    "\"Controlli\"\n", "\"Controlli\" {\n      5 \"Sì\" // spesso\n    }\n"));

    private final DiagramEditor editor = new DiagramEditor(TEXT, "Method", "Method:M");

    @BeforeAll
    void showAll() {
        editor.operate("{'kind':'vaglio/showLayers','isOperation':true,'layers':[]}");
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
