// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.viewpoint.engine.Shelf;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.output.Picture;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of layouts, on shelves in shelves with books that cite each other at random. */
class LayoutTest {

    private static final String BODY = """
            <defaultLayer name="Default">
              <containerMappings name="S" semanticCandidatesExpression="feature:shelves" domainClass="Shelf">
                <subNodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                  <borderedNodeMappings name="P" semanticCandidatesExpression="aql:self->select(b | b.pages > 5)" domainClass="Book">
                    <style xsi:type="style:SquareDescription" sizeComputationExpression="1"/></borderedNodeMappings>
                  <style xsi:type="style:SquareDescription" labelPosition="node"/></subNodeMappings>
                <style xsi:type="style:FlatContainerStyleDescription"/></containerMappings>
              <edgeMappings name="C" sourceMapping="%1$s" targetMapping="%1$s" targetFinderExpression="feature:cites">
                <style><centerLabelStyleDescription labelExpression="feature:name"/></style></edgeMappings>
            </defaultLayer>
            """.formatted("//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0/@subNodeMappings.0");
    private static final int SHELVES = 3;

    @TempDir
    private Path folder;

    private static Diagram diagram(List<Integer> books) throws IOException {
        StringBuilder shelves = new StringBuilder();
        int each = (books.size() + SHELVES - 1) / SHELVES;
        for (int shelf = 0; shelf * each < books.size(); shelf++) {
            shelves.append("<shelves name=\"shelf ").append(shelf).append("\">");
            for (int i = shelf * each; i < Math.min(books.size(), (shelf + 1) * each); i++) {
                int cited = books.get(i) % books.size();
                shelves.append("<books name=\"a book of the number ").append(i).append("\" pages=\"").append(books.get(i) % 10)
                        .append("\" cites=\"//@shelves.").append(cited / each).append("/@books.").append(cited % each).append("\"/>");
            }
            shelves.append("</shelves>");
        }
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "shelf");
        return new Shelf(folder, BODY, shelves.toString(), null).diagram();
    }

    @Property(tries = 15)
    void whatIsRememberedOfTheLayoutBeforeChangesNothing(@ForAll @Size(min = 2, max = 12) List<@IntRange(max = 40) Integer> books,
            @ForAll @IntRange(max = 40) int other) throws IOException {
        List<Integer> edited = new ArrayList<>(books);
        edited.set(other % books.size(), other);
        LayoutMemory memory = new LayoutMemory();
        for (List<Integer> each : List.of(books, edited, books)) {
            Diagram diagram = diagram(each);
            assertEquals(Layout.of(diagram), Layout.of(diagram, memory));
            assertEquals(Layout.of(diagram), Layout.of(diagram, memory));
        }
    }

    @Property(tries = 25)
    void siblingsDoNotOverlapAndChildrenStayInside(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> books) throws IOException {
        Diagram diagram = diagram(books);
        Layout layout = Layout.of(diagram);
        assertApart(diagram.nodes(), layout);
        for (Node shelf : diagram.nodes()) {
            assertApart(shelf.children(), layout);
            Box outer = layout.nodes().get(shelf);
            for (Node book : shelf.children()) {
                Box box = layout.nodes().get(book);
                assertTrue(box.x() >= outer.x() && box.y() >= layout.labels().get(shelf).box().bottom() && box.right() <= outer.right()
                        && box.bottom() <= outer.bottom(), book.label());
                assertTrue(layout.labels().get(book).text().width() <= box.width(), book.label());
            }
        }
        assertEquals(diagram.edges().size(), layout.edges().size());
    }

    private static void assertApart(List<Node> siblings, Layout layout) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(layout.nodes().get(siblings.get(i)).overlaps(layout.nodes().get(siblings.get(j))));
            }
        }
    }

    @Property(tries = 10)
    void theSameModelGivesTheSamePicture(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> books) throws IOException {
        assertEquals(Picture.of("D", diagram(books)).svg(), Picture.of("D", diagram(books)).svg());
    }

    @Test
    void edgesOnEdgesEndAtBordersAndHaveTheirLabels() {
        Diagram diagram = new Shelf(folder, """
                <defaultLayer name="Default">
                  <nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                    <style xsi:type="style:SquareDescription" labelPosition="node"/></nodeMappings>
                  <edgeMappings name="C" sourceMapping="%1$s/@nodeMappings.0" targetMapping="%1$s/@nodeMappings.0"
                      targetFinderExpression="feature:cites"><style/></edgeMappings>
                  <edgeMappings name="L" useDomainElement="true" domainClass="Loan" semanticCandidatesExpression="feature:loans"
                      sourceMapping="%1$s/@edgeMappings.0" targetMapping="%1$s/@nodeMappings.0"
                      sourceFinderExpression="feature:from" targetFinderExpression="feature:to">
                    <style><centerLabelStyleDescription labelExpression="feature:name"/></style></edgeMappings>
                </defaultLayer>
                """.formatted("//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer"), """
                <books name="A" cites="//@books.1"/><books name="B"/><books name="C"/><loans name="lent" from="//@books.0" to="//@books.2"/>
                """, null).diagram();
        Layout layout = Layout.of(diagram);
        Edge lent = diagram.edges().get(1);
        Box book = layout.nodes().get(diagram.nodes().get(2));
        Point end = layout.edges().get(lent).get(1);
        assertTrue(end.x() == book.x() || end.x() == book.right() || end.y() == book.y() || end.y() == book.bottom(), end + " " + book);
        assertEquals(List.of("lent"), layout.texts().get(lent).get(0).text().lines());
        assertTrue(layout.texts().get(lent).get(0).box().right() < layout.width());
    }

    @Test
    void nodesOnBordersStandInThePictureAndLeaveTheTitleFree() {
        Diagram diagram = new Shelf(folder, """
                <defaultLayer name="Default">
                  <containerMappings name="S" semanticCandidatesExpression="feature:shelves" domainClass="Shelf" childrenPresentation="List">
                    <borderedNodeMappings name="P" semanticCandidatesExpression="feature:books" domainClass="Book">
                      <style xsi:type="style:SquareDescription" labelPosition="node"/></borderedNodeMappings>
                    <style xsi:type="style:FlatContainerStyleDescription" labelSize="12"/></containerMappings>
                </defaultLayer>
                """, "<shelves name=\"poems\"><books name=\"Iliad\"/><books name=\"Orlando furioso\"/></shelves>", null).diagram();
        Layout layout = Layout.of(diagram);
        Node shelf = diagram.nodes().get(0);
        assertApart(shelf.borderNodes(), layout);
        for (Node book : shelf.borderNodes()) {
            Box box = layout.nodes().get(book);
            assertTrue(box.x() > 0 && box.y() > 0 && box.right() < layout.width() && box.bottom() < layout.height(), box.toString());
            assertTrue(layout.labels().get(book).text().width() <= box.width(), box.toString());
            assertFalse(box.overlaps(layout.labels().get(shelf).box()), box.toString());
        }
    }
}
