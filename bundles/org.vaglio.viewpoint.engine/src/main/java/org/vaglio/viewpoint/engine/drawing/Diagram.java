// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Filter;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Mapping;

/** A diagram of an element: views without places. It changes by {@link Drawing#refresh(Diagram)} alone. */
public final class Diagram extends Seen {

    private final DiagramDescription description;
    private final EObject target;
    private final Set<String> layers = new LinkedHashSet<>();
    private final Set<String> filters = new LinkedHashSet<>();
    private String title = "";
    private Integer background;
    private List<Node> nodes = List.of();
    private List<Edge> edges = List.of();
    private final Placed placed = new Placed();
    private int given;

    Diagram(DiagramDescription description, EObject target) {
        this.description = description;
        this.target = target;
        description.additional().stream().filter(Layer::active).forEach(l -> layers.add(l.name()));
        description.filters().stream().filter(Filter::active).forEach(f -> filters.add(f.name()));
    }

    /** What kind of diagram it is. */
    public DiagramDescription description() {
        return description;
    }

    /** The element that it is drawn of. */
    public EObject target() {
        return target;
    }

    /** Its title; empty when the specification does not say. */
    public String title() {
        return title;
    }

    /** The colour behind it: red, green and blue in 24 bits; null for none. */
    public Integer background() {
        return background;
    }

    /** Names of the additional layers that are shown. */
    public Set<String> layers() {
        return Collections.unmodifiableSet(layers);
    }

    /** The layers that are shown: the base layer, then additional ones in the order of the description. */
    public List<Layer> shownLayers() {
        List<Layer> all = new ArrayList<>(List.of(description.base()));
        description.additional().stream().filter(l -> layers.contains(l.name())).forEach(all::add);
        return all;
    }

    /** The layers that are shown in the order in which Sirius asks their mappings: the base layer after additional ones, before those of extensions. */
    List<Layer> layersAsAsked() {
        List<Layer> all = new ArrayList<>(shownLayers());
        Layer base = all.removeFirst();
        all.add((int) all.stream().filter(l -> !l.contributed()).count(), base);
        return all;
    }

    /** Chooses the additional layers that the next refresh shows; unknown names are passed over. */
    public void showLayers(Set<String> names) {
        layers.clear();
        description.additional().stream().map(Layer::name).filter(names::contains).forEach(layers::add);
    }

    /** Names of the filters that hide views. */
    public Set<String> filters() {
        return Collections.unmodifiableSet(filters);
    }

    /** Chooses the filters that hide views from the next refresh on; unknown names are passed over. */
    public void filter(Set<String> names) {
        filters.clear();
        description.filters().stream().map(Filter::name).filter(names::contains).forEach(filters::add);
    }

    /** The nodes that stand on it, in order. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** Its edges, in order. */
    public List<Edge> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** All its views: each node before those on its border and those in it, then the edges. */
    public List<View> views() {
        return Stream.concat(nodes.stream().flatMap(Diagram::nested), edges.stream()).toList();
    }

    private static Stream<View> nested(Node node) {
        return Stream.concat(Stream.of(node), Stream.concat(node.borderNodes().stream(), node.children().stream()).flatMap(Diagram::nested));
    }

    /** A view by its identifier; empty when it is not shown. */
    public Optional<View> view(String id) {
        return views().stream().filter(v -> v.id().equals(id)).findFirst();
    }

    @Override
    String className() {
        return "DSemanticDiagram";
    }

    @Override
    Seen holder() {
        return null;
    }

    @Override
    Object seen(String feature) {
        return switch (feature) {
            case TARGET -> target;
            case NAME -> title;
            case CHILDREN -> Stream.concat(nodes.stream(), edges.stream()).toList();
            default -> List.of(target);
        };
    }

    /**
     * Puts a node on the diagram, also where its mapping leaves that to tools. The next refresh shows it, unless its element is no candidate.
     *
     * @param mapping of nodes or containers
     * @param element what it shows
     * @param parent  the node that it is in, or on the border of; null for none
     * @return the node, which shows nothing yet
     */
    public Node place(Mapping mapping, EObject element, Node parent) {
        return placed.add(new Node(nextId("n"), mapping, element, Node.kind(mapping, parent), parent, this));
    }

    /**
     * Puts an edge on the diagram, also where its mapping leaves that to tools. The next refresh shows it, if its ends still belong together.
     *
     * @param mapping of the edge
     * @param element what it shows
     * @param source  the view that it starts from
     * @param end     the view that it leads to
     * @return the edge, which shows nothing yet
     */
    public Edge place(EdgeMapping mapping, EObject element, View source, View end) {
        return placed.add(new Edge(nextId("e"), mapping, element, source, end, this));
    }

    /** Lets the next refresh show all edges of an element by a mapping that leaves that to tools. */
    public void placeEdges(EdgeMapping mapping, EObject element) {
        placed.addEdges(mapping, element);
    }

    /** Takes a view away; where mappings do not leave that to tools, the next refresh makes another one. */
    public void takeAway(View view) {
        placed.remove(view);
    }

    /** Forgets what a tool has put here or taken away: it failed after that. */
    public void forgetPlaced() {
        placed.clear();
    }

    /** What tools have put here or taken away since the last refresh. */
    Placed placed() {
        return placed;
    }

    String nextId(String prefix) {
        return prefix + ++given;
    }

    void show(String newTitle, Integer newBackground, List<Node> newNodes, List<Edge> newEdges) {
        title = newTitle;
        background = newBackground;
        nodes = newNodes;
        edges = newEdges;
    }
}
