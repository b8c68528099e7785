// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import org.vaglio.assessment.causes.Names;
import org.vaglio.model.riskmap.TitledElement;

/** Texts that fit into a figure of a diagram. */
public final class Wording {

    private Wording() {
    }

    /**
     * A text of at most so many characters, cut between two words and ended with an ellipsis where it is longer.
     *
     * @param text null for an empty text
     */
    public static String shortened(String text, int most) {
        String whole = text == null ? "" : text.strip();
        if (whole.length() <= most) {
            return whole;
        }
        int blank = whole.lastIndexOf(' ', most - 1);
        return whole.substring(0, blank > most / 2 ? blank : most - 1).replaceAll("[\\s.,;:(–-]+$", "") + "…";
    }

    /** The title of an element, else its name, of at most so many characters; empty for null. */
    public static String title(TitledElement element, int most) {
        return element == null ? "" : shortened(Names.of(element), most);
    }

    /** The parts that are not empty, one a line. */
    public static String lines(String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).filter(p -> !p.isBlank()).collect(Collectors.joining("\n"));
    }

    /** A line that says what a part is; empty when the part is. */
    public static String line(String what, String part) {
        return part == null || part.isBlank() ? "" : what + ": " + part;
    }
}
