// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.drawing;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which diagram: of what kind, of which element.
 *
 * @param uri     of the map that holds the element, as the client of the language server writes it
 * @param kind    name of the kind of diagram
 * @param address of the element within its map, or in the library that it uses, see {@link Draftsman#addressOf}
 */
public record DiagramRef(String uri, String kind, String address) {

    private static final String KIND = "#diagram=";
    private static final String ELEMENT = "&of=";

    /**
     * Reads the address of a diagram as {@link #toString()} writes it.
     *
     * @return empty kind and element where the text does not tell them
     */
    public static DiagramRef of(String text) {
        int kind = text.indexOf(KIND);
        int element = text.indexOf(ELEMENT, Math.max(kind, 0));
        if (kind < 0 || element < 0) {
            return new DiagramRef(text, "", "");
        }
        return new DiagramRef(text.substring(0, kind), decoded(text.substring(kind + KIND.length(), element)),
                decoded(text.substring(element + ELEMENT.length())));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What tells it from other diagrams of its map. */
    public String key() {
        return kind + " " + address;
    }

    @Override
    public String toString() {
        return uri + KIND + encoded(kind) + ELEMENT + encoded(address);
    }
}
