// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.MappingCore;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;

/**
 * A tool of the specification, used through the protocol.
 *
 * @param tool      its name
 * @param operation what a client says
 * @param changes   what it writes in the place of what, the old text before the new one
 * @param opened    the diagram that it opens; null for none
 */
record ToolCase(String tool, String operation, List<String> changes, String opened) {

    private static final Specification SPECIFICATION = Viewpoint.specification();

    /** Makes an element in a view, or on the {@code graph}. */
    static ToolCase create(String tool, String container) {
        return of(tool, "{'kind':'createNode','isOperation':true,'elementTypeId':'" + tool + "','containerId':'" + container + "'}");
    }

    static ToolCase connect(String tool, String source, String target) {
        return of(tool, "{'kind':'createEdge','isOperation':true,'elementTypeId':'" + tool + "','sourceElementId':'" + source + "','targetElementId':'"
                + target + "'}");
    }

    /** Edits the label of a view, which has this tool for it. */
    static ToolCase edit(String tool, String view, String text) {
        assertEquals(tool, toolOf(view, MappingCore::directEdit));
        return of(tool, "{'kind':'applyLabelEdit','isOperation':true,'labelId':'" + view + "-label','text':'" + text + "'}");
    }

    /** Deletes a view, which has this tool for it. */
    static ToolCase delete(String tool, String view) {
        assertEquals(tool, toolOf(view, MappingCore::deletion));
        return of(tool, "{'kind':'deleteElement','isOperation':true,'elementIds':['" + view + "']}");
    }

    static ToolCase drop(String tool, String view, String container) {
        return of(tool, "{'kind':'changeContainer','isOperation':true,'elementId':'" + view + "','targetContainerId':'" + container + "'}");
    }

    /** Gives an edge, which has this tool for it, other ends. */
    static ToolCase reconnect(String tool, String edge, String source, String target) {
        assertTrue(((EdgeMapping) mapping(edge)).reconnections().stream().anyMatch(id -> nameOf(id).equals(tool)), tool);
        return of(tool, "{'kind':'reconnectEdge','isOperation':true,'edgeElementId':'" + edge + "','sourceElementId':'" + source
                + "','targetElementId':'" + target + "'}");
    }

    /** Opens the diagram that a double click on a view opens, by this tool. */
    static ToolCase open(String tool, String view, String kind, String address) {
        assertEquals(tool, toolOf(view, MappingCore::doubleClick));
        return new ToolCase(tool, "{'kind':'vaglio/openView','elementId':'" + view + "'}", List.of(), "#diagram=" + kind + "&of=" + address);
    }

    private static ToolCase of(String tool, String operation) {
        return new ToolCase(tool, operation, List.of(), null);
    }

    private static String toolOf(String view, Function<MappingCore, String> id) {
        return nameOf(id.apply(mapping(view).core()));
    }

    private static Mapping mapping(String view) {
        String name = view.substring(0, view.indexOf('|'));
        return SPECIFICATION.mappings().values().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
    }

    private static String nameOf(String tool) {
        return SPECIFICATION.tools(List.of(tool)).stream().map(Tool::name).findFirst().orElseThrow();
    }

    /** Tells what is written in the place of what, the old text before the new one; each stands in the text once. */
    ToolCase gives(String... oldAndNew) {
        return new ToolCase(tool, operation, List.of(oldAndNew), opened);
    }

    /** Uses the tool, compares the whole text, and takes the edit back. */
    void check(DiagramEditor editor) {
        String before = editor.text();
        if (opened != null) {
            String diagram = editor.ask(operation, "vaglio/showDiagram").get("diagram").getAsString();
            assertEquals(DiagramEditor.URI + opened, diagram.replace("%3A", ":").replace("%2F", "/"));
            return;
        }
        editor.operate(operation);
        assertEquals(expected(before), editor.text(), () -> "said: " + editor.said());
        editor.undo();
        assertEquals(before, editor.text());
    }

    private String expected(String before) {
        String text = before;
        for (int i = 0; i < changes.size(); i += 2) {
            int at = text.indexOf(changes.get(i));
            assertTrue(at >= 0 && text.indexOf(changes.get(i), at + 1) < 0, changes.get(i));
            text = text.replace(changes.get(i), changes.get(i + 1));
        }
        return text;
    }

    /** The names of the tools that some cases use. */
    static Stream<String> tools(List<ToolCase> cases) {
        return cases.stream().map(ToolCase::tool);
    }

    @Override
    public String toString() {
        return tool + " " + operation;
    }
}
