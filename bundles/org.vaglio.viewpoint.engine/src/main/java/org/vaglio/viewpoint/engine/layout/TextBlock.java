// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.viewpoint.engine.drawing.LabelLook;
import org.vaglio.viewpoint.engine.specification.FontFormat;

/**
 * A label broken into lines.
 *
 * @param lines its lines
 * @param look  how it looks
 * @param size  size of its letters in pixels
 * @param width width of its longest line in pixels
 */
public record TextBlock(List<String> lines, LabelLook look, double size, double width) {

    private static final double PIXELS_PER_POINT = 4.0 / 3;
    private static final int REMEMBERED = 10_000;

    /** Most labels of a diagram are those of the moment before, and are measured several times each. */
    private static final Map<Wanted, TextBlock> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, TextBlock> eldest) {
            return size() > REMEMBERED;
        }
    });

    private record Wanted(String text, LabelLook look, double limit) {
    }

    /**
     * Breaks a text between words where it is wider than allowed; a longer word stays whole.
     *
     * @param text  the text
     * @param look  how it looks
     * @param limit the width that it may have, in pixels
     */
    public static TextBlock of(String text, LabelLook look, double limit) {
        Wanted wanted = new Wanted(text, look, limit);
        TextBlock known = KNOWN.get(wanted);
        if (known == null) {
            known = broken(text, look, limit);
            KNOWN.put(wanted, known);
        }
        return known;
    }

    private static TextBlock broken(String text, LabelLook look, double limit) {
        double size = look.size() * PIXELS_PER_POINT;
        Typeface face = face(look);
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line.strip(), face, size, limit, lines));
        return new TextBlock(List.copyOf(lines), look, size, lines.stream().mapToDouble(l -> face.width(l, size)).max().orElse(0));
    }

    private static void wrap(String text, Typeface face, double size, double limit, List<String> lines) {
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > limit) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
    }

    /** The letters that a look takes. */
    public static Typeface face(LabelLook look) {
        return look.formats().contains(FontFormat.BOLD) ? Typeface.BOLD : Typeface.REGULAR;
    }

    /** Its height in pixels. */
    public double height() {
        return lines.size() * Typeface.line(size);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return lines.stream().allMatch(String::isEmpty);
    }
}
