// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.tests.edits.Workspace;
import org.vaglio.viewpoint.VaglioViewpoint;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;
import org.vaglio.viewpoint.engine.tools.Outcome;
import org.vaglio.viewpoint.engine.tools.Permissions;
import org.vaglio.viewpoint.engine.tools.Toolbox;

/** A map that is drawn by Vaglio's viewpoint, all layers shown, and what its tools make of the text. */
final class DrawnMap {

    private static final Specification SPECIFICATION = specification();

    private final Drawing drawing;
    private final Diagram diagram;
    private final Permissions permissions;
    private final Toolbox toolbox;

    private DrawnMap(Workspace workspace, String kind, String target) {
        Services services = new Services();
        services.register(VaglioViewpoint.class.getClassLoader(), SPECIFICATION.viewpoints().get(0).services());
        drawing = new Drawing(SPECIFICATION, services, workspace.resources().getResources());
        diagram = drawing.draw(SPECIFICATION.diagram(kind).orElseThrow(), workspace.get(NamedElement.class, target));
        showLayers(diagram.description().additional().stream().map(Layer::name).toArray(String[]::new));
        permissions = new Permissions(drawing, diagram);
        toolbox = new Toolbox(drawing, diagram, Map.of());
    }

    private static Specification specification() {
        try (InputStream in = VaglioViewpoint.specification().openStream()) {
            return SpecificationReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | ViewpointProblem e) {
            throw new IllegalStateException(e);
        }
    }

    /** The diagram of an element. */
    static DrawnMap of(String text, String kind, String target) {
        return new DrawnMap(Workspace.of(text), kind, target);
    }

    /** The text after tools were used on the diagram of an element; that the text is read as it was meant is checked. */
    static String after(String text, String kind, String target, Consumer<DrawnMap> use) {
        try {
            return Workspace.of(text).changeLawfully(w -> use.accept(new DrawnMap(w, kind, target))).texts().get("a.mappa");
        } catch (EditRefused e) {
            throw new AssertionError(e);
        }
    }

    Diagram diagram() {
        return diagram;
    }

    void showLayers(String... names) {
        diagram.showLayers(new LinkedHashSet<>(List.of(names)));
        drawing.refresh(diagram);
    }

    void refresh() {
        drawing.refresh(diagram);
    }

    /** The node that shows an element of a name, or any for null, by a mapping of a name. */
    Node node(String mapping, String element) {
        return diagram.views().stream().filter(Node.class::isInstance).map(Node.class::cast)
                .filter(n -> n.mapping().name().equals(mapping) && isNamed(n.target(), element)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + mapping + " of " + element + " among " + shown()));
    }

    /** The first edge between views of elements of some names. */
    Edge edge(String from, String to) {
        return diagram.edges().stream().filter(e -> isNamed(e.source().target(), from) && isNamed(e.end().target(), to)).findFirst()
                .orElseThrow(() -> new AssertionError("no edge from " + from + " to " + to + " among " + shown()));
    }

    private static boolean isNamed(EObject element, String name) {
        return name == null || element instanceof NamedElement named && name.equals(named.getName());
    }

    /** Mapping and label of every view, in order, one line each; the children of a container and border nodes indented. */
    String shown() {
        StringBuilder text = new StringBuilder();
        diagram.nodes().forEach(n -> show(n, "", text));
        diagram.edges().forEach(e -> text.append(e.mapping().name()).append(' ').append(line(e.source())).append(" -> ").append(line(e.end()))
                .append(e.label().isEmpty() ? "" : ": " + e.label()).append('\n'));
        return text.toString();
    }

    private static void show(Node node, String indent, StringBuilder text) {
        text.append(indent).append(node.mapping().name()).append(' ').append(line(node)).append('\n');
        Stream.concat(node.borderNodes().stream(), node.children().stream()).forEach(n -> show(n, indent + "  ", text));
    }

    private static String line(View view) {
        return view.label().replace("\n", " | ");
    }

    void create(String tool, Node container) {
        Tool.Creation creation = tool(tool, Tool.Creation.class);
        assertTrue(permissions.mayCreate(creation, container), tool + " is refused");
        done(toolbox.create(creation, container));
    }

    void connect(String tool, Node from, Node to) {
        Tool.EdgeCreation creation = tool(tool, Tool.EdgeCreation.class);
        assertTrue(permissions.mayConnect(creation, from, to), tool + " is refused");
        done(toolbox.connect(creation, from, to));
    }

    boolean mayConnect(String tool, Node from, Node to) {
        return permissions.mayConnect(tool(tool, Tool.EdgeCreation.class), from, to);
    }

    boolean mayCreate(String tool, Node container) {
        return permissions.mayCreate(tool(tool, Tool.Creation.class), container);
    }

    boolean mayDelete(View view) {
        return permissions.mayDelete(view);
    }

    void reconnect(Edge edge, Node oldEnd, Node newEnd) {
        done(toolbox.reconnect(permissions.reconnection(edge, oldEnd, newEnd).orElseThrow(), edge, oldEnd, newEnd));
    }

    void drop(Node dropped, Node container) {
        done(toolbox.drop(permissions.drop(dropped, container).orElseThrow(() -> new AssertionError("the drop is refused")), dropped, container));
    }

    boolean mayDrop(Node dropped, Node container) {
        return permissions.drop(dropped, container).isPresent();
    }

    void delete(View view) {
        assertTrue(permissions.mayDelete(view), "deletion is refused");
        done(toolbox.delete(view));
    }

    void edit(View view, String text) {
        assertTrue(permissions.editedText(view).isPresent(), "editing is refused");
        done(toolbox.edit(view, text));
    }

    /** Name of the diagram that a double click opens, and of its element. */
    String opened(View view) {
        Outcome.Navigation opened = toolbox.doubleClick(view).opened().orElseThrow();
        String kind = SPECIFICATION.diagrams().stream().filter(d -> d.id().equals(opened.diagram())).findFirst().orElseThrow().name();
        return kind + " of " + ((NamedElement) opened.target()).getName();
    }

    /** Names of the tools of the palette. */
    Set<String> palette() {
        Set<String> names = new LinkedHashSet<>();
        permissions.palette().forEach(t -> names.add(t.name()));
        return names;
    }

    private static <T extends Tool> T tool(String name, Class<T> kind) {
        return SPECIFICATION.tools().values().stream().filter(t -> t.name().equals(name)).map(kind::cast).findFirst().orElseThrow();
    }

    private static void done(Outcome outcome) {
        assertTrue(outcome.isDone(), () -> outcome.problem().english());
    }
}
