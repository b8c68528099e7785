// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/** The numbers that Word writes before paragraphs, which are in none of their texts. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** How a level of a list is numbered. */
    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
        private int restart = -1;
        private boolean arabic;
    }

    /** A kind of list. */
    private static final class Kind {
        private final Level[] levels = new Level[LEVELS];
        private final Map<String, Integer> levelsOfStyles = new HashMap<>();
        private final int[] counts = new int[LEVELS];
        private String style;

        private Kind() {
            Arrays.setAll(levels, i -> new Level());
            Arrays.fill(counts, Integer.MIN_VALUE);
        }
    }

    /** A list of a kind, with levels of its own. */
    private static final class Numbered {
        private String kind;
        private final Integer[] starts = new Integer[LEVELS];
        private final Level[] levels = new Level[LEVELS];
    }

    /** What a style says of numbers. */
    private record Style(String parent, String list, Integer level) {
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private String defaultStyle;

    /**
     * Reads what a document says of numbering.
     *
     * @param numbering the part with the lists, or null
     * @param styleSheet the part with the styles, or null
     */
    WordNumbering(InputStream numbering, InputStream styleSheet) throws XMLStreamException {
        if (styleSheet != null) {
            readStyles(Xml.open(styleSheet));
        }
        if (numbering != null) {
            readLists(Xml.open(numbering));
        }
    }

    /**
     * The number of the next paragraph, with its punctuation; empty when it has none or a bullet.
     *
     * @param style the paragraph's style, or null
     * @param list  the list that the paragraph itself names, or null
     * @param level the level that the paragraph itself names, or null
     */
    String next(String style, String list, Integer level) {
        String ownStyle = style == null ? defaultStyle : style;
        Style numbered = list == null ? numberedStyle(ownStyle) : null;
        Numbered found = lists.get(list != null ? list : numbered == null ? "" : numbered.list());
        Kind kind = found == null ? null : kind(found, 0);
        if (kind == null) {
            return "";
        }
        Integer of = level != null ? level : kind.levelsOfStyles.get(ownStyle == null ? "" : ownStyle);
        int at = of != null ? of : numbered != null && numbered.level() != null ? numbered.level() : 0;
        return at < 0 || at >= LEVELS ? "" : count(list != null ? list : numbered.list(), found, kind, at);
    }

    private Style numberedStyle(String name) {
        Style style = styles.get(name == null ? "" : name);
        for (int i = 0; i < 20 && style != null && style.list() == null; i++) {
            style = styles.get(style.parent() == null ? "" : style.parent());
        }
        return style != null && style.list() != null ? style : null;
    }

    /** A kind may only name a style whose list has the levels. */
    private Kind kind(Numbered list, int depth) {
        Kind kind = kinds.get(list.kind == null ? "" : list.kind);
        if (kind == null || kind.style == null || depth > 5) {
            return kind;
        }
        Style style = styles.get(kind.style);
        Numbered other = style == null || style.list() == null ? null : lists.get(style.list());
        return other == null || other == list ? kind : kind(other, depth + 1);
    }

    private String count(String id, Numbered list, Kind kind, int at) {
        if (started.add(id + " " + at) && list.starts[at] != null) {
            kind.counts[at] = Integer.MIN_VALUE;
        }
        for (int i = 0; i <= at; i++) {
            Level level = level(list, kind, i);
            if (kind.counts[i] == Integer.MIN_VALUE) {
                kind.counts[i] = list.starts[i] != null ? list.starts[i] : level.start;
            } else if (i == at) {
                kind.counts[i]++;
            }
        }
        for (int i = at + 1; i < LEVELS; i++) {
            int restart = level(list, kind, i).restart;
            if (restart != 0 && (restart < 0 || at < restart)) {
                kind.counts[i] = Integer.MIN_VALUE;
            }
        }
        return text(list, kind, at);
    }

    private static Level level(Numbered list, Kind kind, int at) {
        return list.levels[at] != null ? list.levels[at] : kind.levels[at];
    }

    private static String text(Numbered list, Kind kind, int at) {
        Level level = level(list, kind, at);
        if (level.format.equals("bullet")) {
            return "";
        }
        return PLACE.matcher(level.text).replaceAll(place -> {
            int of = place.group(1).charAt(0) - '1';
            String format = level.arabic ? "decimal" : level(list, kind, of).format;
            return Matcher.quoteReplacement(Numerals.of(Math.max(kind.counts[of], 0), format));
        }).strip();
    }

    private void readStyles(Xml xml) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.getLocalName().equals("style") && "paragraph".equals(xml.attribute("type"))
                    || xml.getLocalName().equals("style") && "numbering".equals(xml.attribute("type"))) {
                readStyle(xml);
            }
        }
    }

    private void readStyle(Xml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        if ("1".equals(xml.attribute("default")) && "paragraph".equals(xml.attribute("type"))) {
            defaultStyle = id;
        }
        String parent = null;
        String list = null;
        Integer level = null;
        int depth = xml.depth();
        while (inside(xml, depth)) {
            switch (xml.getLocalName()) {
                case "basedOn" -> parent = xml.attribute("val");
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", 0);
                default -> { }
            }
        }
        styles.put(id == null ? "" : id, new Style(parent, list, level));
    }

    private void readLists(Xml xml) throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.getLocalName().equals("abstractNum")) {
                kinds.put(String.valueOf(xml.attribute("abstractNumId")), readKind(xml));
            } else if (xml.getLocalName().equals("num")) {
                lists.put(String.valueOf(xml.attribute("numId")), readList(xml));
            }
        }
    }

    private static Kind readKind(Xml xml) throws XMLStreamException {
        Kind kind = new Kind();
        int depth = xml.depth();
        while (inside(xml, depth)) {
            if (xml.getLocalName().equals("numStyleLink")) {
                kind.style = xml.attribute("val");
            } else if (xml.getLocalName().equals("lvl")) {
                int at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                kind.levels[at] = readLevel(xml, kind.levelsOfStyles, at);
            }
        }
        return kind;
    }

    private static Numbered readList(Xml xml) throws XMLStreamException {
        Numbered list = new Numbered();
        int depth = xml.depth();
        int at = 0;
        while (inside(xml, depth)) {
            switch (xml.getLocalName()) {
                case "abstractNumId" -> list.kind = xml.attribute("val");
                case "lvlOverride" -> at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                case "startOverride" -> list.starts[at] = xml.number("val", 1);
                case "lvl" -> list.levels[at] = readLevel(xml, new HashMap<>(), at);
                default -> { }
            }
        }
        return list;
    }

    private static Level readLevel(Xml xml, Map<String, Integer> styles, int at) throws XMLStreamException {
        Level level = new Level();
        int depth = xml.depth();
        while (inside(xml, depth)) {
            String value = xml.attribute("val");
            switch (xml.getLocalName()) {
                case "numFmt" -> level.format = value == null ? "decimal" : value;
                case "lvlText" -> level.text = value == null ? "" : value;
                case "start" -> level.start = xml.number("val", 1);
                case "lvlRestart" -> level.restart = xml.number("val", -1);
                case "isLgl" -> level.arabic = xml.isOn();
                case "pStyle" -> styles.put(value == null ? "" : value, at);
                default -> { }
            }
        }
        return level;
    }

    /** Goes to the next element within the one at the given depth, at any depth below it. */
    private static boolean inside(Xml xml, int depth) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                return true;
            }
            if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                return false;
            }
        }
        return false;
    }
}
