// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Layers that one viewpoint of a file adds to diagrams of another one. */
final class DiagramExtensions {

    private final List<XmlElement> all;
    private final Set<XmlElement> used = new HashSet<>();

    DiagramExtensions(XmlElement root) {
        this.all = root.children("ownedViewpoints").stream().flatMap(v -> v.children("ownedRepresentationExtensions").stream()).toList();
    }

    /** The layers that are added to a diagram, in the file's order. */
    List<XmlElement> layers(XmlElement diagram) {
        List<XmlElement> own = all.stream().filter(e -> e.type.equals("DiagramExtensionDescription") && concerns(e, diagram)).toList();
        used.addAll(own);
        own.forEach(e -> e.passOver("name", "metamodel", "documentation"));
        return own.stream().flatMap(e -> e.children("layers").stream()).toList();
    }

    /** Those of diagrams that are in no viewpoint of the file, and of what is no diagram. */
    List<XmlElement> unused() {
        return all.stream().filter(e -> !used.contains(e)).toList();
    }

    /** A viewpoint is named by an address that ends with its name, a diagram by its name; either may be a pattern. */
    private static boolean concerns(XmlElement extension, XmlElement diagram) {
        String address = extension.text("viewpointURI");
        String viewpoint = address.substring(address.lastIndexOf('/') + 1);
        return matches(diagram.parent.name(), viewpoint) && matches(diagram.name(), extension.text("representationName"));
    }

    private static boolean matches(String name, String wanted) {
        try {
            return name.equals(URLDecoder.decode(wanted.replace("+", "%2B"), StandardCharsets.UTF_8)) || Pattern.matches(wanted, name);
        } catch (IllegalArgumentException e) { // neither a pattern nor an address
            return false;
        }
    }
}
