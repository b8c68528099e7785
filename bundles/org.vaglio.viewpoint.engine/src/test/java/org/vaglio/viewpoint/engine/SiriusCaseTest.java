// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.output.TextListing;
import org.vaglio.viewpoint.engine.reading.ModelReader;
import org.vaglio.viewpoint.engine.reading.ServiceJars;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;
import org.vaglio.viewpoint.engine.tools.Outcome;
import org.vaglio.viewpoint.engine.tools.Toolbox;

/** What the engine shows, and what its tools do, against what a real Sirius showed and did. */
class SiriusCaseTest {

    private static final Path CASE = Path.of(System.getProperty("vaglio.home", "../..")).resolve("../shared/sirius-cases/mini").normalize();

    @TempDir
    private Path classes;

    private Drawing drawing;
    private Diagram diagram;
    private Toolbox toolbox;
    private String shown;

    @BeforeEach
    void drawTheCase() throws ViewpointProblem {
        assumeTrue(Files.isDirectory(CASE), "the cases of a real Sirius are not at hand");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", System.getProperty("java.class.path"), "-d",
                classes.toString(), CASE.resolve("Services.java").toString()));
        Specification specification = SpecificationReader.read(CASE.resolve("mini.odesign"));
        ModelReader models = new ModelReader();
        models.addMetamodel(CASE.resolve("mini.ecore"));
        Services services = new Services();
        services.register(ServiceJars.open(List.of(classes)).loader(), specification.viewpoints().get(0).services());
        drawing = new Drawing(specification, services, models.read(CASE.resolve("m.mini")));
        diagram = drawing.draw(specification.diagram("d").orElseThrow(), drawing.resources().get(0).getContents().get(0));
        toolbox = new Toolbox(drawing, diagram, Map.of());
        shown = TextListing.of(diagram);
    }

    @Test
    void everyViewLabelStyleAndColourIsTheSame() throws IOException {
        assertEquals(expected("# 'resize'"), shown);
    }

    @Test
    void everyToolDoesTheSame() throws IOException {
        assertChange("---- op create:newNode\n", toolbox.create(tool("newNode", Tool.Creation.class), null));
        assertChange("---- op create:newNode:G1", toolbox.create(tool("newNode", Tool.Creation.class), node("G1", "G")));
        assertChange("---- op edge:newLink:c:b", toolbox.connect(tool("newLink", Tool.EdgeCreation.class), node("c", "N"), node("b [8]", "N")));
        assertChange("---- op edit:c:renamed", toolbox.edit(node("c", "N"), "renamed"));
        assertChange("---- op reconnect:reTarget", toolbox.reconnect(tool("reTarget", Tool.Reconnect.class), edge("l1"), edge("l1").end(),
                node("renamed", "N")));
        assertChange("---- op delete:l1", toolbox.delete(edge("l1")));
    }

    @Test
    void whatStaysKeepsItsIdentity() {
        List<Object> before = List.copyOf(diagram.views());
        toolbox.edit(node("c", "N"), "renamed");
        assertEquals(List.of("renamed"), drawing.refresh(diagram).changed().stream().map(v -> v.label()).toList());
        assertEquals(before, diagram.views());
        assertTrue(drawing.refresh(diagram).isEmpty());
    }

    /** The differences in the lines that are shown; their order is told by the first test. */
    private void assertChange(String operation, Outcome outcome) throws IOException {
        assertTrue(outcome.isDone(), operation);
        drawing.refresh(diagram);
        String now = TextListing.of(diagram);
        List<String> gone = new ArrayList<>(shown.lines().toList());
        List<String> come = new ArrayList<>(now.lines().toList());
        now.lines().forEach(gone::remove);
        shown.lines().forEach(come::remove);
        shown = now;
        String changes = gone.stream().sorted().map(l -> "-" + l + "\n").collect(Collectors.joining())
                + come.stream().sorted().map(l -> "+" + l + "\n").collect(Collectors.joining());
        List<String> told = expected(operation).lines().filter(l -> !l.startsWith("====")).toList();
        assertEquals(sorted(told, "-") + sorted(told, "+"), changes, operation);
    }

    private static String sorted(List<String> lines, String sign) {
        return lines.stream().filter(l -> l.startsWith(sign)).sorted().map(l -> l + "\n").collect(Collectors.joining());
    }

    /** The lines between the one that begins so and the next operation. */
    private static String expected(String begin) throws IOException {
        String all = Files.readString(CASE.resolve("sirius-shows.txt"));
        int from = all.indexOf('\n', all.indexOf(begin)) + 1;
        int to = all.indexOf("---- op", from);
        return all.substring(from, to < 0 ? all.length() : to);
    }

    private <T extends Tool> T tool(String name, Class<T> kind) {
        return drawing.specification().tools().values().stream().filter(kind::isInstance).map(kind::cast).filter(t -> t.name().equals(name))
                .findFirst().orElseThrow();
    }

    private Node node(String label, String mapping) {
        return diagram.views().stream().filter(v -> v instanceof Node && v.label().equals(label) && v.mapping().name().equals(mapping))
                .map(Node.class::cast).findFirst().orElseThrow();
    }

    private Edge edge(String label) {
        return diagram.edges().stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow();
    }
}
