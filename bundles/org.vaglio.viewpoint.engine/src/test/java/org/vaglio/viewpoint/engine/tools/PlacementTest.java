// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.viewpoint.engine.Shelf;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.Tool;

/** Mappings that leave it to tools what is shown. */
class PlacementTest {

    private static final String LAYER = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer";

    @TempDir
    private Path folder;

    /** Books and citations that only tools show, shelves that every refresh shows, and the given tools. */
    private Shelf shelf(String tools) {
        return new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book" createElements="false">
                    <style xsi:type="style:SquareDescription"/></nodeMappings>
                  <containerMappings name="S" semanticCandidatesExpression="feature:shelves" domainClass="Shelf">
                    <borderedNodeMappings name="SB" semanticCandidatesExpression="feature:books" domainClass="Book" createElements="false">
                      <style xsi:type="style:SquareDescription"/></borderedNodeMappings>
                    <style xsi:type="style:FlatContainerStyleDescription"/></containerMappings>
                  <edgeMappings name="cites" targetFinderExpression="feature:cites" createElements="false"
                      sourceMapping="%2$s/@nodeMappings.0" targetMapping="%2$s/@nodeMappings.0">
                    <style><centerLabelStyleDescription labelExpression="cites"/></style></edgeMappings>
                  <toolSections name="T">%1$s</toolSections>
                </defaultLayer>
                """.formatted(tools, LAYER), """
                <books name="Iliad"/><books name="Odyssey" cites="//@books.0"/><shelves name="poems"><books name="Canti"/></shelves>
                """, null);
    }

    private static Toolbox toolbox(Shelf shelf) {
        return new Toolbox(shelf.drawing(), shelf.diagram(), Map.of());
    }

    private static List<String> labels(Shelf shelf) {
        shelf.drawing().refresh(shelf.diagram());
        return shelf.diagram().views().stream().map(View::label).toList();
    }

    private static String any(String name, String operations) {
        return """
                <ownedTools xsi:type="tool:ToolDescription" name="%s"><element name="element"/><elementView name="elementView"/>
                  <initialOperation><firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">%s</firstModelOperations>
                </initialOperation></ownedTools>
                """.formatted(name, operations);
    }

    private static final String SHOW_ALL = any("show", """
            <subModelOperations xsi:type="tool:For" expression="feature:books" iteratorName="b">
              <subModelOperations xsi:type="tool:ChangeContext" browseExpression="var:b">
                <subModelOperations xsi:type="tool:CreateView" mapping="%s/@nodeMappings.0" containerViewExpression="var:elementView"/>
              </subModelOperations></subModelOperations>
            """.formatted(LAYER));

    @Test
    void whatACreationToolMakesIsShownByItsMapping() {
        Shelf shelf = shelf("""
                <ownedTools xsi:type="tool:NodeCreationDescription" name="make" nodeMappings="%s/@nodeMappings.0">
                  <variable name="c"/><viewVariable name="v"/>
                  <initialOperation><firstModelOperations xsi:type="tool:CreateInstance" typeName="Book" referenceName="books">
                    <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="new"/></firstModelOperations>
                </initialOperation></ownedTools>
                """.formatted(LAYER));
        assertEquals(List.of("poems"), labels(shelf));
        toolbox(shelf).create(shelf.tool(Tool.Creation.class, "make"), null);
        assertEquals(List.of("poems", "new"), labels(shelf));
        assertEquals(List.of("poems", "new"), labels(shelf));
    }

    @Test
    void aStepShowsViewsAndAnotherOneTakesThemAway() {
        Shelf shelf = shelf(SHOW_ALL + any("hide", """
                <subModelOperations xsi:type="tool:ChangeContext" browseExpression="var:elementView">
                  <subModelOperations xsi:type="tool:DeleteView"/></subModelOperations>
                """));
        toolbox(shelf).use(shelf.tool(Tool.Generic.class, "show"), null);
        assertEquals(List.of("poems", "Iliad", "Odyssey"), labels(shelf));
        toolbox(shelf).use(shelf.tool(Tool.Generic.class, "hide"), shelf.view("Iliad"));
        assertEquals(List.of("poems", "Odyssey"), labels(shelf));
    }

    @Test
    void aViewThatEveryRefreshShowsComesBackAsAnotherOne() {
        Shelf shelf = shelf(any("hide", """
                <subModelOperations xsi:type="tool:ChangeContext" browseExpression="var:elementView">
                  <subModelOperations xsi:type="tool:DeleteView"/></subModelOperations>
                """));
        View poems = shelf.view("poems");
        toolbox(shelf).use(shelf.tool(Tool.Generic.class, "hide"), poems);
        assertEquals(List.of("poems"), labels(shelf));
        assertNotSame(poems, shelf.view("poems"));
    }

    @Test
    void aViewCanBePutOnTheBorderOfAnotherOneAndKeepsItsIdentity() {
        Shelf shelf = shelf(any("show", """
                <subModelOperations xsi:type="tool:ChangeContext" browseExpression="feature:books">
                  <subModelOperations xsi:type="tool:CreateView" mapping="%s/@containerMappings.0/@borderedNodeMappings.0"
                      containerViewExpression="var:elementView"/></subModelOperations>
                """.formatted(LAYER)));
        toolbox(shelf).use(shelf.tool(Tool.Generic.class, "show"), shelf.view("poems"));
        assertEquals(List.of("poems", "Canti"), labels(shelf));
        View canti = shelf.view("Canti");
        assertEquals(List.of("poems", "Canti"), labels(shelf));
        assertSame(canti, shelf.view("Canti"));
    }

    @Test
    void edgesAreShownByAStepAndByAToolThatSetsTheirFeature() {
        Shelf shelf = shelf(SHOW_ALL + any("edge", """
                <subModelOperations xsi:type="tool:CreateEdgeView" mapping="%s/@edgeMappings.0" containerViewExpression="var:diagram"
                    sourceExpression="var:self" targetExpression="feature:cites"/>
                """.formatted(LAYER)) + """
                <ownedTools xsi:type="tool:EdgeCreationDescription" name="cite" edgeMappings="%s/@edgeMappings.0">
                  <sourceVariable name="source"/><targetVariable name="target"/>
                  <initialOperation><firstModelOperations xsi:type="tool:SetValue" featureName="cites" valueExpression="var:target"/>
                </initialOperation></ownedTools>
                """.formatted(LAYER));
        toolbox(shelf).use(shelf.tool(Tool.Generic.class, "show"), null);
        assertEquals(List.of("poems", "Iliad", "Odyssey"), labels(shelf));
        toolbox(shelf).use(shelf.tool(Tool.Generic.class, "edge"), shelf.view("Odyssey"));
        assertEquals(List.of("poems", "Iliad", "Odyssey", "cites"), labels(shelf));
        toolbox(shelf).connect(shelf.tool(Tool.EdgeCreation.class, "cite"), shelf.view("Iliad"), shelf.view("Odyssey"));
        assertEquals(List.of("poems", "Iliad", "Odyssey", "cites", "cites"), labels(shelf));
    }
}
