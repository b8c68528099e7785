// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.parsing.NestedTooDeeply;
import org.vaglio.model.riskmap.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** The elements of a text that is in no workspace, such as an earlier version of a file. Any thread may ask. */
public class TextOutline {

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private Symbols symbols;

    /**
     * An element that trees show.
     *
     * @param kind     name of its class
     * @param key      by which it is known among its siblings in another version of the text
     * @param label    what people call it, with its kind
     * @param offset   where its text begins, in characters from 0
     * @param length   of its text
     * @param children what stands in it
     */
    public record Item(String kind, String key, String label, int offset, int length, List<Item> children) {
    }

    /** The outermost elements of a text; what cannot be read is left out. */
    public List<Item> of(String text) {
        if (NestedTooDeeply.in(text)) {
            return List.of();
        }
        MapResource resource = (MapResource) resourceSets.get().createResource(URI.createURI("version.mappa"));
        resource.read(text);
        return resource.getContents().stream().flatMap(root -> items(root).stream()).toList();
    }

    private List<Item> items(EObject parent) {
        List<Item> items = new ArrayList<>();
        Map<String, Integer> keys = new HashMap<>();
        for (EObject child : parent.eContents()) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(child);
            if (!symbols.isShown(child) || node == null) {
                items.addAll(items(child));
                continue;
            }
            String key = child.eClass().getName() + " " + (child instanceof NamedElement named ? Objects.requireNonNullElse(named.getName(), "") : "");
            int number = keys.merge(key, 1, Integer::sum);
            items.add(new Item(child.eClass().getName(), number == 1 ? key : key + " " + number, label(child), node.getOffset(), node.getLength(), items(child)));
        }
        return items;
    }

    private String label(EObject element) {
        String kind = symbols.kind(element);
        String label = symbols.label(element);
        return label.equals(kind) ? kind : kind + " " + label;
    }
}
