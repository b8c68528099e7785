// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done in a diagram through its protocol beyond the single tools: refusals, places, layers, undo, what is selected. */
class DiagramOperationsTest {

    private static final String PLAN = """
            piano T usa PNA2013 {
              processo P "1" "Gara" {
                // la gara
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
            }
            """;
    private static final String PHASE_F = "DC_Phase|./Phase:F";
    private static final String PHASE_G = "DC_Phase|./Phase:G";
    private static final String ACTION_A = "DC_Action|./Phase:F/Action:A";
    private static final String ACTION_B = "DC_Action|./Phase:F/Action:B";

    private final DiagramEditor editor = new DiagramEditor(PLAN, "Decomposition", "Plan:T/Process:P");

    @AfterEach
    void close() {
        editor.close();
    }

    private void assertAfter(String operation, String old, String edited) {
        editor.operate(operation);
        assertEquals(PLAN.replace(old, edited), editor.text());
        editor.undo();
        assertEquals(PLAN, editor.text());
    }

    @Test
    void viewsAreCalledByWhatTheyShow() {
        assertEquals("""
                DC_Event|./RiskEvent:W
                DC_Phase|./Phase:F
                  DC_Action|./Phase:F/Action:A
                  DC_Action|./Phase:F/Action:B
                  DC_Event|./Phase:F/RiskEvent:V
                DC_Phase|./Phase:G
                """, nodes(editor.shown()));
    }

    private static String nodes(String shown) {
        return String.join("\n", shown.lines().filter(l -> !l.contains(">") && !l.contains("Findings") && !l.contains("Note")).toList()) + "\n";
    }

    @Test
    void anActionIsNotMadeOnTheDiagramItself() {
        assertEquals("This element cannot be made here.",
                editor.refused("{'kind':'createNode','isOperation':true,'elementTypeId':'DC_CreateAction','containerId':'graph'}"));
        assertEquals(PLAN, editor.text());
    }

    @Test
    void stepsAreJoinedWhereNoFlowJoinsThemYet() {
        assertAfter("{'kind':'createEdge','isOperation':true,'elementTypeId':'DC_CreateFlow','sourceElementId':'" + ACTION_B + "','targetElementId':'"
                + ACTION_A + "'}", "evento V \"Su misura\"\n", "evento V \"Su misura\"\n      B poi A\n");
        assertEquals("These elements cannot be joined like that.", editor.refused("{'kind':'createEdge','isOperation':true,'elementTypeId':"
                + "'DC_CreateFlow','sourceElementId':'" + ACTION_A + "','targetElementId':'" + ACTION_B + "'}"));
    }

    @Test
    void aTitleIsCheckedWhilePeopleType() {
        var empty = editor.ask("{'kind':'requestEditValidation','requestId':'v','contextId':'label-edit','modelElementId':'" + ACTION_A
                + "-label','text':' '}", "setEditValidationResult");
        assertEquals("Enter a text.", empty.getAsJsonObject("status").get("message").getAsString());
        var good = editor.ask("{'kind':'requestEditValidation','requestId':'w','contextId':'label-edit','modelElementId':'" + ACTION_A
                + "-label','text':'Bene'}", "setEditValidationResult");
        assertNull(good.getAsJsonObject("status").get("message"));
        assertEquals(PLAN, editor.text());
    }

    @Test
    void anActionIsMovedToAnotherPhase() {
        editor.operate("{'kind':'changeContainer','isOperation':true,'elementId':'DC_Event|./Phase:F/RiskEvent:V','targetContainerId':'" + PHASE_G + "'}");
        assertEquals(PLAN.replace("      evento V \"Su misura\"\n", "").replace("fase G \"Scelta\"\n",
                "fase G \"Scelta\" {\n      evento V \"Su misura\"\n    }\n"), editor.text());
    }

    private void paste(String copied, String selected) {
        paste(editor, copied("'" + copied + "'"), selected);
    }

    private static String context(String selected) {
        return "'editorContext':{'selectedElementIds':[" + selected + "]}";
    }

    private String copied(String selected) {
        return editor.ask("{'kind':'requestClipboardData','requestId':'c'," + context(selected) + "}", "setClipboardData").get("clipboardData").toString();
    }

    private static void paste(DiagramEditor into, String clipboard, String selected) {
        into.operate("{'kind':'paste','isOperation':true,'clipboardData':" + clipboard + "," + context(selected) + "}");
    }

    @Test
    void aPhaseIsCopiedBesideItselfWithAllThatItHolds() {
        paste(PHASE_F, "'" + PHASE_F + "'");
        assertEquals(PLAN.replace("misure M\n  }", """
                misure M
                    fase F1 "Bando" {
                      azione A1 "Requisiti"
                      azione B1 "Pubblicazione"
                      A1 poi B1
                      evento V1 "Su misura"
                    }
                  }"""), editor.text());
        editor.undo();
        assertEquals(PLAN, editor.text());
    }

    @Test
    void anActionIsCopiedIntoAnotherPhaseAndNotOntoTheDiagram() {
        paste(ACTION_A, "'" + PHASE_G + "'");
        assertEquals(PLAN.replace("fase G \"Scelta\"\n", "fase G \"Scelta\" {\n      azione A1 \"Requisiti\"\n    }\n"), editor.text());
        editor.undo();
        paste(ACTION_A, "");
        assertEquals("This element cannot be made here.", editor.said());
        assertEquals(PLAN, editor.text());
    }

    @Test
    void stepsThatAreCopiedTogetherKeepTheFlowsBetweenThem() {
        paste(editor, copied("'" + ACTION_A + "','" + ACTION_B + "'"), "'" + PHASE_G + "'");
        assertEquals(PLAN.replace("fase G \"Scelta\"\n", """
                fase G "Scelta" {
                      azione A1 "Requisiti"
                      azione B1 "Pubblicazione"
                      A1 poi B1
                    }
                """), editor.text());
        editor.undo();
        assertEquals(PLAN, editor.text());
    }

    @Test
    void phasesAreCopiedIntoAnotherDiagramOfTheMap() {
        String plan = PLAN.replaceFirst("\n}\n$", "\n  processo Q \"2\" \"Altro\"\n}\n");
        editor.type(plan);
        try (DiagramEditor other = new DiagramEditor(plan, "Decomposition", "Plan:T/Process:Q")) {
            paste(other, copied("'" + PHASE_F + "','" + PHASE_G + "'"), "");
            assertEquals(plan.replace("processo Q \"2\" \"Altro\"\n", """
                    processo Q "2" "Altro" {
                        fase F1 "Bando" {
                          azione A1 "Requisiti"
                          azione B1 "Pubblicazione"
                          A1 poi B1
                          evento V1 "Su misura"
                        }
                        fase G1 "Scelta"
                        F1 poi G1 se "ci sono offerte"
                      }
                    """), other.text());
        }
    }

    @Test
    void placesAreKeptBesideTheTextAndUndone() {
        String before = editor.place(PHASE_G);
        editor.operate("{'kind':'changeBounds','isOperation':true,'newBounds':[{'elementId':'" + PHASE_G
                + "','newPosition':{'x':700,'y':300},'newSize':{'width':200,'height':90}}]}");
        assertEquals("700,300", editor.place(PHASE_G));
        assertEquals(PLAN, editor.text());
        assertTrue(editor.layout().contains("\"Decomposition Plan:T/Process:P :: DC_Phase|./Phase:G\": {\"box\": [700, 300, 200, 90]},\n"), editor.layout());
        editor.undo();
        assertEquals(before, editor.place(PHASE_G));
        editor.redo();
        assertEquals("700,300", editor.place(PHASE_G));
    }

    @Test
    void placesSurviveRenamingInTheText() {
        editor.operate("{'kind':'changeBounds','isOperation':true,'newBounds':[{'elementId':'" + PHASE_G
                + "','newPosition':{'x':700,'y':300},'newSize':{'width':200,'height':90}}]}");
        editor.type(PLAN.replace("fase G", "fase Gamma").replace("poi G", "poi Gamma").replace(", G", ", Gamma"));
        assertEquals("700,300", editor.place("DC_Phase|./Phase:Gamma"));
    }

    @Test
    void stepsOfArrangingAndOfTheTextAreUndoneInTheirOrder() {
        String move = "{'kind':'changeBounds','isOperation':true,'newBounds':[{'elementId':'" + PHASE_G + "','newPosition':{'x':%d,'y':300}}]}";
        String title = "{'kind':'applyLabelEdit','isOperation':true,'labelId':'" + PHASE_G + "-label','text':'%s'}";
        editor.operate(move.formatted(500));
        editor.operate(title.formatted("Uno"));
        editor.operate(move.formatted(600));
        editor.operate(title.formatted("Due"));
        editor.undo();
        assertEquals(List.of("600,300", PLAN.replace("Scelta", "Uno")), List.of(editor.place(PHASE_G), editor.text()));
        editor.undo();
        assertEquals(List.of("500,300", PLAN.replace("Scelta", "Uno")), List.of(editor.place(PHASE_G), editor.text()));
        editor.undo();
        assertEquals(List.of("500,300", PLAN), List.of(editor.place(PHASE_G), editor.text()));
    }

    @Test
    void whileTheTextHasAMistakeTheLastDiagramStaysAndNothingIsEdited() {
        String shown = editor.shown();
        editor.type(PLAN.replace("fase G", "fas G"));
        assertEquals(shown, editor.shown());
        assertTrue(editor.state().get("stale").getAsString().startsWith("The text has a mistake"));
        assertEquals(editor.state().get("stale").getAsString(),
                editor.refused("{'kind':'deleteElement','isOperation':true,'elementIds':['" + ACTION_B + "']}"));
        editor.type(PLAN);
        assertNull(editor.state().get("stale"));
    }

    @Test
    void layersAreChosen() {
        editor.operate("{'kind':'vaglio/showLayers','isOperation':true,'layers':[]}");
        assertEquals(nodes(editor.shown()) + """
                DC_EventLink|./RiskEvent:W>./Phase:F/Action:A
                DC_EventLink|./RiskEvent:W>./Phase:G
                """, editor.shown());
        assertTrue(editor.layout().contains("\"Decomposition Plan:T/Process:P\": {\"layers\": []},\n"), editor.layout());
    }

    @Test
    void aCollapsedPhaseHidesItsContent() {
        editor.operate("{'kind':'vaglio/fold','isOperation':true,'elementIds':['" + PHASE_F + "'],'collapsed':true}");
        assertEquals("""
                DC_Event|./RiskEvent:W
                DC_Phase|./Phase:F
                DC_Phase|./Phase:G
                """, nodes(editor.shown()));
    }

    @Test
    void whatIsSelectedIsFoundInTheTextAndTheOtherWayRound() {
        editor.operate("{'kind':'vaglio/reveal','elementId':'" + ACTION_B + "'}");
        assertEquals(List.of("5:6"), editor.revealed());
        var selected = editor.ask("{'kind':'vaglio/caret','uri':'" + DiagramEditor.URI + "','line':5,'character':12}", "elementSelected");
        assertEquals(ACTION_B, selected.getAsJsonArray("selectedElementsIDs").get(0).getAsString());
    }

    @Test
    void aDoubleClickOnAnEventOpensItsTreatment() {
        assertEquals(DiagramEditor.URI + "#diagram=Treatment&of=Plan%3AT%2FProcess%3AP%2FRiskEvent%3AW",
                editor.ask("{'kind':'vaglio/openView','elementId':'DC_Event|./RiskEvent:W'}", "vaglio/showDiagram").get("diagram").getAsString());
    }
}
