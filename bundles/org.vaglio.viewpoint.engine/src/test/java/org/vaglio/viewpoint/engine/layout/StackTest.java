// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.vaglio.viewpoint.engine.Shelf;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.Presentation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of stacks, in free-form containers and in each other, with edges between anything. */
class StackTest {

    private static final double EXACT = 0.001;

    /** A stack of free-form containers and of stacks across it, that hold books; books stand beside it and on borders too. */
    private static String body(Presentation outer, Presentation inner) {
        return """
                <defaultLayer name="Default">
                  <containerMappings name="F" semanticCandidatesExpression="feature:shelves" domainClass="Shelf">
                    <subNodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">%4$s</subNodeMappings>
                    <subContainerMappings name="S" semanticCandidatesExpression="feature:shelves" domainClass="Shelf" childrenPresentation="%1$s">
                      <borderedNodeMappings name="P" semanticCandidatesExpression="feature:books" domainClass="Book">%4$s</borderedNodeMappings>
                      <subContainerMappings name="R" semanticCandidatesExpression="feature:shelves" domainClass="Shelf">
                        <borderedNodeMappings name="Q" semanticCandidatesExpression="feature:best" domainClass="Book">%4$s</borderedNodeMappings>
                        <subNodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">%4$s</subNodeMappings>
                        %5$s</subContainerMappings>
                      <subContainerMappings name="I" semanticCandidatesExpression="feature:shelves" domainClass="Shelf" childrenPresentation="%2$s">
                        <subContainerMappings name="L" semanticCandidatesExpression="feature:books" domainClass="Book" childrenPresentation="List">
                          %5$s</subContainerMappings>
                        %5$s</subContainerMappings>
                      %5$s</subContainerMappings>
                    %5$s</containerMappings>
                  <edgeMappings name="C" sourceMapping="%3$s" targetMapping="%3$s" targetFinderExpression="feature:cites">
                    <style><centerLabelStyleDescription labelExpression="feature:name"/></style></edgeMappings>
                </defaultLayer>
                """.formatted(outer.literal(), inner.literal(), ends(),
                "<style xsi:type=\"style:SquareDescription\" labelExpression=\"feature:name\" labelPosition=\"node\"/>",
                "<style xsi:type=\"style:FlatContainerStyleDescription\" labelExpression=\"feature:name\"/>");
    }

    private static String ends() {
        String free = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0";
        String stack = free + "/@subContainerMappings.0";
        return String.join(" ", free + "/@subNodeMappings.0", stack + "/@borderedNodeMappings.0", stack + "/@subContainerMappings.0/@subNodeMappings.0",
                stack + "/@subContainerMappings.0/@borderedNodeMappings.0", stack + "/@subContainerMappings.1/@subContainerMappings.0");
    }

    private static Diagram diagram(Presentation outer, Presentation inner, List<Integer> cited) throws IOException {
        String content = """
                <shelves name="one">
                  <books name="a" %s/>
                  <shelves name="stack">
                    <books name="b" %s/>
                    <shelves name="upper"><books name="c" %s/><books name="d" %s/><best name="best" %s/></shelves>
                    <shelves name="in the middle"><books name="e" %s/></shelves>
                    <shelves name="lower"><books name="f" %s/><books name="g" %s/></shelves>
                  </shelves>
                </shelves>
                <shelves name="two"><books name="h" %s/></shelves>
                """;
        List<String> books = List.of("//@shelves.0/@books.0", "//@shelves.0/@shelves.0/@books.0", "//@shelves.0/@shelves.0/@shelves.0/@books.0",
                "//@shelves.0/@shelves.0/@shelves.0/@books.1", "//@shelves.0/@shelves.0/@shelves.0/@best",
                "//@shelves.0/@shelves.0/@shelves.1/@books.0", "//@shelves.0/@shelves.0/@shelves.2/@books.0",
                "//@shelves.0/@shelves.0/@shelves.2/@books.1", "//@shelves.1/@books.0");
        Object[] cites = cited.stream().map(c -> c >= books.size() ? "" : "cites=\"" + books.get(c) + "\"").toArray();
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "stack");
        return new Shelf(folder, body(outer, inner), content.formatted(cites), null).diagram();
    }

    @Provide
    Arbitrary<Presentation> stack() {
        return Arbitraries.of(Presentation.HORIZONTAL_STACK, Presentation.VERTICAL_STACK);
    }

    @Property(tries = 60)
    void regionsFillTheirStackInOrderAndEdgesEndAtBorders(@ForAll("stack") Presentation outer, @ForAll("stack") Presentation inner,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> cited) throws IOException {
        Diagram diagram = diagram(outer, inner, cited);
        Layout layout = Layout.of(diagram);
        all(diagram.nodes()).filter(n -> n.presentation() == Presentation.HORIZONTAL_STACK || n.presentation() == Presentation.VERTICAL_STACK)
                .forEach(s -> assertFilled(s, layout));
        diagram.edges().forEach(e -> assertJoins(e, layout));
        assertEquals(diagram.edges().size(), layout.edges().size());
        assertEquals(layout, Layout.of(diagram));
    }

    @Property(tries = 10)
    void whatIsRememberedOfStacksChangesNothing(@ForAll("stack") Presentation outer, @ForAll @Size(9) List<@IntRange(max = 14) Integer> cited,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> edited) throws IOException {
        LayoutMemory memory = new LayoutMemory();
        for (List<Integer> each : List.of(cited, edited, cited)) {
            Diagram diagram = diagram(outer, Presentation.VERTICAL_STACK, each);
            assertEquals(Layout.of(diagram), Layout.of(diagram, memory));
        }
    }

    private static Stream<Node> all(List<Node> nodes) {
        return nodes.stream().flatMap(n -> Stream.concat(Stream.of(n), all(n.children())));
    }

    private static void assertFilled(Node stack, Layout layout) {
        boolean across = stack.presentation() == Presentation.HORIZONTAL_STACK;
        Box box = layout.nodes().get(stack);
        double at = box.x();
        for (Node region : stack.children()) {
            Box own = layout.nodes().get(region);
            String where = String.format(Locale.ROOT, "%s in %s: %s in %s", region.label(), stack.label(), own, box);
            if (across) {
                assertEquals(at, own.x(), EXACT, where);
                assertEquals(box.bottom(), own.bottom(), EXACT, where);
                assertEquals(layout.nodes().get(stack.children().get(0)).y(), own.y(), EXACT, where);
                at = own.right();
            } else {
                assertEquals(box.x(), own.x(), EXACT, where);
                assertEquals(box.width(), own.width(), EXACT, where);
                assertTrue(region == stack.children().get(0) || Math.abs(at - own.y()) < EXACT, where);
                at = own.bottom();
            }
        }
        if (!stack.children().isEmpty()) {
            assertEquals(across ? box.right() : box.bottom(), at, EXACT, stack.label());
            assertTrue(layout.nodes().get(stack.children().get(0)).y() >= layout.labels().get(stack).box().bottom(), stack.label());
        }
    }

    private static void assertJoins(Edge edge, Layout layout) {
        List<Point> line = layout.edges().get(edge);
        assertAtBorder(edge.source(), line.getFirst(), layout);
        assertAtBorder(edge.end(), line.getLast(), layout);
        for (int i = 1; i < line.size(); i++) {
            assertTrue(Math.abs(line.get(i).x() - line.get(i - 1).x()) < EXACT || Math.abs(line.get(i).y() - line.get(i - 1).y()) < EXACT,
                    edge + " " + line);
        }
    }

    private static void assertAtBorder(View view, Point end, Layout layout) {
        Box box = layout.nodes().get((Node) view);
        boolean beside = Math.abs(end.x() - box.x()) < EXACT || Math.abs(end.x() - box.right()) < EXACT;
        boolean above = Math.abs(end.y() - box.y()) < EXACT || Math.abs(end.y() - box.bottom()) < EXACT;
        assertTrue(beside && end.y() > box.y() - EXACT && end.y() < box.bottom() + EXACT
                || above && end.x() > box.x() - EXACT && end.x() < box.right() + EXACT, view.label() + " " + end + " " + box);
    }
}
