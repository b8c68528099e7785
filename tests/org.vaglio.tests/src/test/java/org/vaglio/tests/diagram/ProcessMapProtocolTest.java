// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.vaglio.tests.diagram.ToolCase.connect;
import static org.vaglio.tests.diagram.ToolCase.create;
import static org.vaglio.tests.diagram.ToolCase.delete;
import static org.vaglio.tests.diagram.ToolCase.drop;
import static org.vaglio.tests.diagram.ToolCase.edit;
import static org.vaglio.tests.diagram.ToolCase.open;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every tool of the process map, used through the protocol, against the text. */
@TestInstance(Lifecycle.PER_CLASS)
class ProcessMapProtocolTest {

    static final String TEXT = """
            piano T usa PNA2013 {
              // l'ente
              ente E "Comune" {
                settore S "Affari generali" codice "I" { // primo
                  ufficio U "Personale"
                }
                settore R "Ragioneria"
              }
              macroprocesso M "Organico" { // persone
                processo P "1" "Concorsi" ufficio U // da rivedere
                processo Q "2" "Paghe" ufficio R
              }
              // altri
              processo L "3" "Altro"
            }
            """;

    static final List<ToolCase> CASES = List.of(
            create("PM_CreateUnit", "PM_Unit|./Organization:E/OrganizationalUnit:R").gives("\"Ragioneria\"\n", "\"Ragioneria\" {\n      ufficio Settore1 \"Nuova unità\"\n    }\n"),
            create("PM_CreateMacroprocess", "PM_Unit|./Organization:E/OrganizationalUnit:R").gives("  processo L \"3\" \"Altro\"\n", """
              processo L "3" "Altro"
              macroprocesso Macroprocesso1 "Nuovo macroprocesso" {
                processo Processo1 "Nuovo processo" ufficio R
              }
            """),
            create("PM_CreateProcess", "PM_Macroprocess|./Macroprocess:M").gives("ufficio R\n", "ufficio R\n    processo Processo1 \"Nuovo processo\" ufficio U\n"),
            edit("PM_EditTitle", "PM_Process|./Macroprocess:M/Process:P", "Selezioni").gives("\"Concorsi\"", "\"Selezioni\""),
            delete("PM_DeleteUnit", "PM_Unit|./Organization:E/OrganizationalUnit:R").gives("    settore R \"Ragioneria\"\n", "", " ufficio R\n", "\n"),
            delete("PM_DeleteMacroprocess", "PM_Macroprocess|./Macroprocess:M").gives("""
              macroprocesso M "Organico" { // persone
                processo P "1" "Concorsi" ufficio U // da rivedere
                processo Q "2" "Paghe" ufficio R
              }
            """, ""),
            delete("PM_DeleteProcess", "PM_Process|./Macroprocess:M/Process:P").gives("    processo P \"1\" \"Concorsi\" ufficio U // da rivedere\n", ""),
            drop("PM_DropUnit", "PM_Unit|./Organization:E/OrganizationalUnit:S/OrganizationalUnit:U", "PM_Unit|./Organization:E/OrganizationalUnit:R").gives(" { // primo\n      ufficio U \"Personale\"\n    }\n", " { // primo\n    }\n", "\"Ragioneria\"\n",
                    "\"Ragioneria\" {\n      ufficio U \"Personale\"\n    }\n"),
            drop("PM_DropMacroprocess", "PM_Macroprocess|./Macroprocess:M", "PM_Unit|./Organization:E/OrganizationalUnit:S").gives("ufficio U //", "ufficio S //", "ufficio R\n", "ufficio S\n"),
            drop("PM_DropProcess", "PM_Process|./Process:L", "PM_Macroprocess|./Macroprocess:M").gives("""
              }
              // altri
              processo L "3" "Altro"
            """, """
                // altri
                processo L "3" "Altro" ufficio U
              }
            """),
            open("PM_OpenProcess", "PM_Process|./Macroprocess:M/Process:P", "Decomposition", "Plan:T/Macroprocess:M/Process:P"),
            open("PM_OpenMethod", "PM_Method|pna2013.mappa#Method:PNA2013", "Method", "pna2013.mappa%23Method:PNA2013"));

    private final DiagramEditor editor = new DiagramEditor(TEXT, "ProcessMap", "Plan:T");

    @BeforeAll
    void showAll() {
        editor.operate("{'kind':'vaglio/showLayers','isOperation':true,'layers':['Risk','Areas','Measures']}");
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
