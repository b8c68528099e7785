// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.drawing;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.View;

/**
 * A diagram as the texts were at one moment. Views may be looked at in any thread, what they show only in that of the language server.
 */
public final class Drawn {

    private final Drawing drawing;
    private final Diagram diagram;
    private final MapGroup group;
    private final long revision;
    private final String title;
    private final Function<EObject, String> fileOf;
    private final Function<String, Optional<EObject>> elements;
    private final Map<View, String> ids;
    private final Map<String, View> views = new LinkedHashMap<>();
    private final Map<View, String> texts;

    /**
     * A diagram that was drawn.
     *
     * @param group  the maps that it was drawn of
     * @param title  what it is called before people
     * @param fileOf what to write before the address of an element
     * @param elements finds elements by their addresses
     * @param texts  with which people begin to edit labels, of the views whose label can be edited
     */
    Drawn(Drawing drawing, Diagram diagram, MapGroup group, String title, Function<EObject, String> fileOf, Function<String, Optional<EObject>> elements,
            Map<View, String> texts) {
        this.drawing = drawing;
        this.diagram = diagram;
        this.group = group;
        this.revision = group.revision();
        this.title = title;
        this.fileOf = fileOf;
        this.elements = elements;
        this.ids = new ViewIds(diagram, fileOf).ids();
        this.texts = texts;
        diagram.views().forEach(v -> views.put(ids.get(v), v));
    }

    /** What drew it. */
    public Drawing drawing() {
        return drawing;
    }

    /** What it is called before people: its kind and what it is drawn of. */
    public String title() {
        return title;
    }

    /** The views. */
    public Diagram diagram() {
        return diagram;
    }

    /** Whether the texts are still those that it was drawn of; to be asked in the thread of the language server. */
    public boolean isOf(MapFile file) {
        return file.group() == group && group.revision() == revision;
    }

    /**
     * Whether it shows some additional layers and no others.
     *
     * @param layers their names; null for the usual ones
     */
    public boolean shows(Set<String> layers) {
        return diagram.layers().equals(layers == null ? Draftsman.defaultLayers(diagram.description()) : layers);
    }

    /**
     * What views are called after a change of the model that does not show yet, by what they are called now; those whose elements are gone are
     * left out.
     */
    public Map<String, String> namesAfterChange() {
        Map<String, String> names = new HashMap<>();
        new ViewIds(diagram, fileOf).ids().forEach((view, id) -> {
            if (isThere(view)) {
                names.put(ids.get(view), id);
            }
        });
        return names;
    }

    private static boolean isThere(View view) {
        boolean there = view.target().eResource() != null;
        return view instanceof Edge edge ? there && isThere(edge.source()) && isThere(edge.end()) : there;
    }

    /** An element by what {@link Draftsman#addressOf} gave; empty when it is not there. */
    public Optional<EObject> element(String address) {
        return elements.apply(address);
    }

    /** Whether an element is in one of the maps, and not in the library of methods. */
    public boolean isWritable(EObject element) {
        return group.fileOf(element) != null;
    }

    /** The name of a view. */
    public String id(View view) {
        return ids.get(view);
    }

    /** A view by its name; empty when it is not shown. */
    public Optional<View> view(String id) {
        return Optional.ofNullable(views.get(id));
    }

    /** All views by their names, in the order of the diagram. */
    public Map<String, View> views() {
        return Collections.unmodifiableMap(views);
    }

    /** The text with which people begin to edit the label of a view; empty when it cannot be edited. */
    public Optional<String> editedText(View view) {
        return Optional.ofNullable(texts.get(view));
    }
}
