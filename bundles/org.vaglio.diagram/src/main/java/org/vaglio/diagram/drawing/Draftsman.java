// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.drawing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Addresses;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.tools.Permissions;

/** Draws diagrams of maps that the language server holds. To be used in its thread only. */
public final class Draftsman {

    /** The layer of findings, which an editor tells by signs at the elements: twice would be once too often. */
    private static final String FINDINGS = "Findings";

    private static final char LIBRARY = '#';

    private Draftsman() {
    }

    /**
     * Whether the text of a map can be drawn as it is: a mistake in it may hide elements.
     *
     * @return false while the text has a syntax error
     */
    public static boolean isWhole(MapFile file) {
        return file.unreadable() == null && file.map() != null && !file.resource().getParseResult().hasSyntaxErrors();
    }

    /**
     * Draws a diagram.
     *
     * @param file   the map that holds the element
     * @param ref    which diagram
     * @param layers the additional layers to show; null for the usual ones
     * @param locale the language of what findings say
     * @return empty when there is no such kind of diagram, or no such element now
     */
    public static Optional<Drawn> draw(MapFile file, DiagramRef ref, Set<String> layers, Locale locale) {
        Optional<DiagramDescription> description = Viewpoint.specification().diagram(ref.kind());
        Drawing drawing = drawing(file);
        Locale before = Locale.getDefault();
        Locale.setDefault(locale); // services of the viewpoint tell findings in the language of the process
        try {
            return file.map() == null ? Optional.empty() : description.flatMap(d -> find(file, ref.address())
                    .filter(e -> drawing.isTarget(d, e))
                    .map(e -> drawn(file, drawing, drawing.draw(d, e, layers == null ? defaultLayers(d) : layers), locale)));
        } finally {
            Locale.setDefault(before);
        }
    }

    /**
     * Finds an element by what {@link #addressOf} gave.
     *
     * @return empty when it is not there now
     */
    public static Optional<EObject> find(MapFile file, String address) {
        int hash = address.indexOf(LIBRARY);
        if (hash < 0) {
            return file.map() == null ? Optional.empty() : Addresses.find(file.map(), address);
        }
        return file.group().resources().getResources().stream().filter(r -> address.substring(0, hash).equals(r.getURI().lastSegment()))
                .flatMap(r -> r.getContents().stream()).findFirst().flatMap(root -> Addresses.find(root, address.substring(hash + 1)));
    }

    /** The address of an element within a map; before that of one in the library of methods stands the name of its file. */
    public static String addressOf(MapFile file, EObject element) {
        boolean library = file.group().fileOf(element) == null;
        return (library ? element.eResource().getURI().lastSegment() + LIBRARY : "") + Addresses.of(element);
    }

    private static Drawing drawing(MapFile file) {
        return new Drawing(Viewpoint.specification(), Viewpoint.services(), file.group().resources().getResources());
    }

    private static Drawn drawn(MapFile file, Drawing drawing, Diagram diagram, Locale locale) {
        Permissions permissions = new Permissions(drawing, diagram);
        Map<View, String> texts = new IdentityHashMap<>();
        diagram.views().forEach(v -> permissions.editedText(v).ifPresent(t -> texts.put(v, t)));
        String title = Titles.kind(diagram.description().name(), locale) + " – " + Titles.target(diagram.target());
        return new Drawn(drawing, diagram, file.group(), title, e -> nameOf(file, e), address -> find(file, address), texts);
    }

    private static String nameOf(MapFile file, EObject element) {
        if (file.holds(element) || element.eResource() == null) {
            return ""; // a tool may have deleted it
        }
        MapFile other = file.group().fileOf(element);
        String uri = other == null ? String.valueOf(element.eResource().getURI()) : other.uri();
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    /**
     * The diagrams that can be drawn of a map, kind after kind.
     *
     * @param file the map
     */
    public static List<DiagramRef> all(MapFile file) {
        List<DiagramRef> refs = new ArrayList<>();
        if (file.map() != null) {
            Drawing drawing = drawing(file);
            for (DiagramDescription description : Viewpoint.specification().diagrams()) {
                drawing.targets(description).stream().filter(file::holds)
                        .forEach(e -> refs.add(new DiagramRef(file.uri(), description.name(), Addresses.of(e))));
            }
        }
        return refs;
    }

    /** The names of the additional layers of a kind of diagram that are shown unless people choose: those of the specification, without findings. */
    public static Set<String> defaultLayers(DiagramDescription description) {
        return Set.copyOf(description.additional().stream().filter(Layer::active).map(Layer::name).filter(n -> !n.equals(FINDINGS)).toList());
    }
}
