// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.linking.MapResource;
import org.vaglio.model.riskmap.RiskMap;

/** A map that is open in an editor, or a file beside one. To be used by the model's thread only. */
public final class MapFile {

    private final String uri;
    private TextLines lines;
    private Integer version;
    private MapGroup group;
    private MapResource resource;
    private String unreadable;

    MapFile(String uri, String text) {
        this.uri = uri;
        this.lines = new TextLines(text);
    }

    /** As clients write it. */
    public String uri() {
        return uri;
    }

    public TextLines lines() {
        return lines;
    }

    public String text() {
        return lines.text();
    }

    void text(String text) {
        lines = new TextLines(text);
    }

    public boolean isOpen() {
        return version != null;
    }

    /** The client's number of the text; null for a file that is not open. */
    public Integer version() {
        return version;
    }

    public void version(Integer number) {
        version = number;
    }

    /** Why the text cannot be read as a map at all; null when it can. */
    public String unreadable() {
        return unreadable;
    }

    void unreadable(String reason) {
        unreadable = reason;
    }

    /** The maps that are read together with it, itself included. */
    public MapGroup group() {
        return group;
    }

    public MapResource resource() {
        return resource;
    }

    /** Whether the text was read: not when the parser has failed, as opposed to a text with mistakes. */
    public boolean isRead() {
        return resource != null && resource.getParseResult() != null;
    }

    void placed(MapGroup newGroup, MapResource newResource) {
        group = newGroup;
        resource = newResource;
    }

    /** The model of the whole file; null for an empty text. */
    public RiskMap map() {
        return resource.getContents().isEmpty() ? null : (RiskMap) resource.getContents().get(0);
    }

    public Range range(INode node) {
        return lines.range(node.getOffset(), node.getEndOffset());
    }

    /** The text of an element; null for one that has none. */
    public Range range(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? null : range(node);
    }

    /** Whether an element stands in this file. */
    public boolean holds(EObject element) {
        return element.eResource() == resource;
    }

    @Override
    public String toString() {
        return uri;
    }
}
