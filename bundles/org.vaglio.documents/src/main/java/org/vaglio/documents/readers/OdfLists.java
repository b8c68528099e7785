// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** How the lists of an OpenDocument text are numbered. */
final class OdfLists {

    /** How one level is numbered; no format for bullets. */
    record Level(String format, String prefix, String suffix, int start, int levels) {
    }

    private static final int LEVELS = 10;
    private static final String OUTLINE = "\0outline";

    private final Map<String, Level[]> styles = new HashMap<>();
    private Level[] open;

    /** Reads the styles of a part. */
    void read(InputStream stream) throws XMLStreamException {
        Xml xml = Xml.open(stream);
        while (xml.nextElement()) {
            look(xml);
        }
    }

    /** Looks at an element that has just started, whether it says something of lists. */
    void look(Xml xml) {
        switch (xml.getLocalName()) {
            case "list-style" -> begin(String.valueOf(xml.attribute("name")));
            case "outline-style" -> begin(OUTLINE);
            case "list-level-style-number", "outline-level-style" -> level(xml);
            default -> { }
        }
    }

    private void begin(String name) {
        open = new Level[LEVELS];
        styles.put(name, open);
    }

    private void level(Xml xml) {
        int level = xml.number("level", 1);
        if (open != null && level >= 1 && level <= LEVELS) {
            open[level - 1] = new Level(text(xml, "num-format"), text(xml, "num-prefix"), text(xml, "num-suffix"),
                    xml.number("start-value", 1), Math.clamp(xml.number("display-levels", 1), 1, level));
        }
    }

    private static String text(Xml xml, String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }

    /** A list to be counted, whose style may be null. */
    Numbers numbers(String style) {
        return new Numbers(styles.getOrDefault(style == null ? "" : style, new Level[LEVELS]));
    }

    /** The numbers of the headings. */
    Numbers outline() {
        return numbers(OUTLINE);
    }

    /** Counts the items of a list. */
    static final class Numbers {

        private final Level[] levels;
        private final Integer[] counts = new Integer[LEVELS];

        private Numbers(Level[] levels) {
            this.levels = levels;
        }

        /**
         * The number of the next item, with its punctuation; empty for a bullet.
         *
         * @param at   the level, from 1
         * @param with the number to go on with; 0 for the next
         */
        String next(int at, int with) {
            if (at < 1 || at > LEVELS) {
                return "";
            }
            for (int i = 0; i < at; i++) {
                int start = levels[i] == null ? 1 : levels[i].start();
                boolean own = i == at - 1;
                counts[i] = own && with > 0 ? Integer.valueOf(with) : counts[i] == null ? Integer.valueOf(start) : Integer.valueOf(counts[i] + (own ? 1 : 0));
            }
            for (int i = at; i < LEVELS; i++) {
                counts[i] = null;
            }
            return levels[at - 1] == null || levels[at - 1].format().isEmpty() ? "" : text(at);
        }

        private String text(int at) {
            Level level = levels[at - 1];
            StringBuilder text = new StringBuilder(level.prefix());
            for (int i = at - level.levels(); i < at; i++) {
                if (levels[i] != null && !levels[i].format().isEmpty()) {
                    text.append(Numerals.of(counts[i], format(levels[i].format()))).append(i < at - 1 ? "." : "");
                }
            }
            return text.append(level.suffix()).toString().strip();
        }

        private static String format(String format) {
            return switch (format) {
                case "a" -> "lowerLetter";
                case "A" -> "upperLetter";
                case "i" -> "lowerRoman";
                case "I" -> "upperRoman";
                default -> "decimal";
            };
        }
    }
}
