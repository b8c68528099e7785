// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An element of a specification file. It remembers what was asked of it, so that nothing is ignored without being told. */
final class XmlElement {

    final String tag;
    final String type;
    final int line;
    final XmlElement parent;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlElement> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    private String identifier = "";
    private boolean refused;
    private final Set<String> asked = new HashSet<>();

    XmlElement(String tag, String type, int line, XmlElement parent) {
        this.tag = tag;
        this.type = type;
        this.line = line;
        this.parent = parent;
    }

    /** Gives the element the identifier that references may use. */
    void identify(String given) {
        identifier = given;
    }

    /** The identifier that references may use; empty for none. */
    String identifier() {
        return identifier;
    }

    /** An attribute; the default when it is not there. */
    String text(String name, String otherwise) {
        asked.add(name);
        return attributes.getOrDefault(name, otherwise);
    }

    /** An attribute; empty when it is not there. */
    String text(String name) {
        return text(name, "");
    }

    /** The name of the element; empty when it has none. */
    String name() {
        return text("name");
    }

    /** The values of an attribute that may have several: each is an element of its own, a single one may be an attribute. */
    List<String> texts(String name) {
        String one = text(name);
        List<String> all = new ArrayList<>(one.isEmpty() ? List.of() : List.of(one));
        children(name).forEach(c -> all.add(c.text.toString().strip()));
        return all;
    }

    /** The only child of a name. */
    Optional<XmlElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The children of a name, in the file's order. */
    List<XmlElement> children(String name) {
        asked.add(name);
        return children.stream().filter(c -> c.tag.equals(name)).toList();
    }

    /** Attributes and children that change nothing of what the engine does. */
    void passOver(String... names) {
        asked.addAll(List.of(names));
    }

    /** Attributes that nobody asked for. */
    List<String> unaskedAttributes() {
        return attributes.keySet().stream().filter(a -> !asked.contains(a)).toList();
    }

    /** Children that nobody asked for. */
    List<XmlElement> unaskedChildren() {
        return children.stream().filter(c -> !asked.contains(c.tag)).toList();
    }

    /** Marks the element as one that was told to be not understood as a whole. */
    void refuse() {
        refused = true;
    }

    /** Whether the element was told to be not understood as a whole. */
    boolean isRefused() {
        return refused;
    }

    /** Whether anything was asked of the element. */
    boolean isRead() {
        return !asked.isEmpty();
    }

    /** The kind of the element: its type, else its tag. */
    String kind() {
        return type.isEmpty() ? tag : type;
    }

    /** Kinds and names from the outside in. */
    String place() {
        String own = kind() + (attributes.containsKey("name") ? " '" + attributes.get("name") + "'" : "");
        return parent == null || parent.parent == null ? own : parent.place() + " / " + own;
    }
}
