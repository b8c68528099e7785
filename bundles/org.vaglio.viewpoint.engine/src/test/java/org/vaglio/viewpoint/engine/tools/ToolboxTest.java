// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.viewpoint.engine.Shelf;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.Tool;

class ToolboxTest {

    private static final String LAYER = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer";
    private static final String TOOL = LAYER + "/@toolSections.0/@ownedTools";

    @TempDir
    private Path folder;

    /** Shelves with books, and the given tools. */
    private Shelf shelf(String tools) {
        return new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book" labelDirectEdit="%2$s.0"
                      deletionDescription="%2$s.0" doubleClickDescription="%2$s.0"><style xsi:type="style:SquareDescription"/></nodeMappings>
                  <containerMappings name="S" semanticCandidatesExpression="feature:shelves" domainClass="Shelf" dropDescriptions="%2$s.0">
                    <subNodeMappings name="SB" semanticCandidatesExpression="feature:books" domainClass="Book">
                      <style xsi:type="style:SquareDescription"/></subNodeMappings>
                    <style xsi:type="style:FlatContainerStyleDescription"/></containerMappings>
                  <toolSections name="T">%1$s</toolSections>
                </defaultLayer>
                """.formatted(tools, TOOL), """
                <books name="Iliad" pages="700"/><books name="Odyssey" cites="//@books.0"/><shelves name="poems"/>
                """, null);
    }

    private static Toolbox toolbox(Shelf shelf) {
        return new Toolbox(shelf.drawing(), shelf.diagram(), Map.of());
    }

    private static List<String> labels(Shelf shelf) {
        shelf.drawing().refresh(shelf.diagram());
        return shelf.diagram().views().stream().map(View::label).toList();
    }

    private static String creation(String operations) {
        return """
                <ownedTools xsi:type="tool:NodeCreationDescription" name="make" nodeMappings="%s/@nodeMappings.0">
                  <variable name="c"/><viewVariable name="v"/>
                  <initialOperation><firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:c">%s</firstModelOperations>
                </initialOperation></ownedTools>
                """.formatted(LAYER, operations);
    }

    @Test
    void aToolThatFailsInTheMiddleChangesNothing() {
        Shelf shelf = shelf(creation("""
                <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="changed"/>
                <subModelOperations xsi:type="tool:CreateInstance" typeName="books::Nope" referenceName="books"/>
                """));
        Outcome outcome = toolbox(shelf).create(shelf.tool(Tool.Creation.class, "make"), null);
        assertEquals("The class books::Nope does not exist or is abstract.", outcome.problem().english());
        assertEquals("all", shelf.root().eGet(shelf.root().eClass().getEStructuralFeature("name")));
    }

    @Test
    void aValueThatDoesNotFitChangesNothing() {
        Shelf shelf = shelf(creation("""
                <subModelOperations xsi:type="tool:CreateInstance" typeName="Book" referenceName="books">
                  <subModelOperations xsi:type="tool:SetValue" featureName="pages" valueExpression="many"/></subModelOperations>
                """));
        assertFalse(toolbox(shelf).create(shelf.tool(Tool.Creation.class, "make"), null).isDone());
        assertEquals(List.of("Iliad", "Odyssey", "poems"), labels(shelf));
    }

    @Test
    void whatAToolDidCanBeTakenBackAndDoneAgain() {
        Shelf shelf = shelf(creation("""
                <subModelOperations xsi:type="tool:CreateInstance" typeName="books.Book" referenceName="books" variableName="made"/>
                <subModelOperations xsi:type="tool:ChangeContext" browseExpression="var:made">
                  <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:'n' + c.books->size()"/>
                </subModelOperations>
                """));
        Outcome outcome = toolbox(shelf).create(shelf.tool(Tool.Creation.class, "make"), null);
        assertEquals(List.of("Iliad", "Odyssey", "n3", "poems"), labels(shelf));
        outcome.change().applyAndReverse();
        assertEquals(List.of("Iliad", "Odyssey", "poems"), labels(shelf));
        outcome.change().applyAndReverse();
        assertEquals(List.of("Iliad", "Odyssey", "n3", "poems"), labels(shelf));
    }

    @Test
    void aFullSingleReferenceTakesNoMore() {
        Shelf shelf = shelf(creation("""
                <subModelOperations xsi:type="tool:CreateInstance" typeName="Book" referenceName="best"/>
                <subModelOperations xsi:type="tool:CreateInstance" typeName="Book" referenceName="best" variableName="second"/>
                """));
        assertTrue(toolbox(shelf).create(shelf.tool(Tool.Creation.class, "make"), null).isDone());
        assertEquals(1, shelf.root().eContents().stream().filter(e -> e.eContainingFeature().getName().equals("best")).count());
    }

    @Test
    void loopsCasesAndRemovalsRun() {
        Shelf shelf = shelf(creation("""
                <subModelOperations xsi:type="tool:For" expression="aql:self.books->asSequence()" iteratorName="b">
                  <subModelOperations xsi:type="tool:Switch">
                    <cases conditionExpression="aql:b.pages > 0"><subModelOperations xsi:type="tool:RemoveElement"/></cases>
                    <default><subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="kept"/></default>
                  </subModelOperations></subModelOperations>
                """));
        toolbox(shelf).create(shelf.tool(Tool.Creation.class, "make"), null);
        assertEquals(List.of("kept", "poems"), labels(shelf));
        assertEquals(List.of(), shelf.view("kept").target().eCrossReferences());
    }

    @Test
    void aLabelIsEditedThroughItsMask() {
        Shelf shelf = shelf("""
                <ownedTools xsi:type="tool:DirectEditLabel" name="edit" inputLabelExpression="aql:self.name + ' / ' + self.pages">
                  <mask mask="{0} / {1}"/>
                  <initialOperation><firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="var:0">
                    <subModelOperations xsi:type="tool:SetValue" featureName="pages" valueExpression="var:1"/></firstModelOperations></initialOperation>
                </ownedTools>
                """);
        Permissions permissions = new Permissions(shelf.drawing(), shelf.diagram());
        assertEquals("Iliad / 700", permissions.editedText(shelf.view("Iliad")).orElseThrow());
        EObject book = shelf.view("Iliad").target();
        assertTrue(toolbox(shelf).edit(shelf.view("Iliad"), "Aeneid / 300").isDone());
        assertEquals(300, book.eGet(book.eClass().getEStructuralFeature("pages")));
        assertEquals("The text has not the form {0} / {1}.", toolbox(shelf).edit(shelf.view("Iliad"), "no slash").problem().english());
    }

    @Test
    void aBookIsDroppedOnAShelfThatShowsIt() {
        Shelf shelf = shelf("""
                <ownedTools xsi:type="tool:ContainerDropDescription" name="drop" mappings="%s/@containerMappings.0/@subNodeMappings.0">
                  <oldContainer name="old"/><newContainer name="new"/><element name="e"/><newViewContainer name="view"/>
                  <initialOperation><firstModelOperations xsi:type="tool:MoveElement" newContainerExpression="var:new" featureName="books"/>
                  </initialOperation></ownedTools>
                """.formatted(LAYER));
        Permissions permissions = new Permissions(shelf.drawing(), shelf.diagram());
        Node book = (Node) shelf.view("Iliad");
        Node poems = (Node) shelf.view("poems");
        assertTrue(permissions.drop(book, null).isEmpty());
        toolbox(shelf).drop(permissions.drop(book, poems).orElseThrow(), book, poems);
        assertEquals(List.of("Odyssey", "poems", "Iliad"), labels(shelf));
    }

    @Test
    void deletionWithoutAToolTakesReferencesAlong() {
        Shelf shelf = shelf("");
        assertTrue(toolbox(shelf).delete(shelf.view("Iliad")).isDone());
        assertEquals(List.of("Odyssey", "poems"), labels(shelf));
        assertEquals(List.of(), shelf.view("Odyssey").target().eCrossReferences());
    }

    @Test
    void aDoubleClickOpensADiagramAndAsksTheHost() {
        Shelf shelf = shelf("""
                <ownedTools xsi:type="tool:DoubleClickDescription" name="open" mappings="%s/@nodeMappings.0"><element name="e"/><elementView name="v"/>
                  <initialOperation><firstModelOperations xsi:type="tool:Navigation" createIfNotExistent="true"
                      diagramDescription="//@ownedViewpoints.0/@ownedRepresentations.0">
                    <subModelOperations xsi:type="tool:ExternalJavaAction" id="tell"><parameters name="what" value="feature:name"/></subModelOperations>
                  </firstModelOperations></initialOperation></ownedTools>
                """.formatted(LAYER));
        List<Object> told = new ArrayList<>();
        Outcome outcome = new Toolbox(shelf.drawing(), shelf.diagram(), Map.of("tell", (context, parameters) -> told.add(parameters)))
                .doubleClick(shelf.view("Iliad"));
        assertEquals(List.of(Map.of("what", "Iliad")), told);
        assertEquals(shelf.view("Iliad").target(), outcome.opened().orElseThrow().target());
        assertEquals("There is no external action tell here.", toolbox(shelf).doubleClick(shelf.view("Iliad")).problem().english());
    }
}
