// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What the cells of a workbook show. */
final class SheetText {

    /** The format of a style: its number among Excel's own, or more; and its pattern. */
    record Format(int index, String pattern) {

        private static final Format GENERAL = new Format(0, "General");

        /** Some of Excel's own formats depend on the country. */
        private static Format of(int index, String pattern) {
            return switch (index) {
                case 14 -> new Format(index, "dd/mm/yyyy");
                case 22 -> new Format(index, "dd/mm/yyyy hh:mm");
                default -> pattern != null ? new Format(index, pattern)
                        : index < 0 || index > 49 || BuiltinFormats.getBuiltinFormat(index) == null ? GENERAL
                        : new Format(index, BuiltinFormats.getBuiltinFormat(index));
            };
        }
    }

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final DataFormatter formatter = new DataFormatter(Locale.ITALY);
    private final List<String> shared;
    private final List<Format> formats;
    private final boolean from1904;

    SheetText(List<String> shared, List<Format> formats, boolean from1904) {
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * The text of a cell.
     *
     * @param type  its type as the file says it, or null
     * @param style its style, from 0
     * @param value what the file keeps of it
     */
    String of(String type, int style, String value) {
        return switch (type == null ? "n" : type) {
            case "s" -> sharedText(value);
            case "str", "inlineStr" -> unescaped(value);
            case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "VERO" : "FALSO";
            case "n" -> number(style, value.strip());
            default -> value.strip();
        };
    }

    private String sharedText(String value) {
        try {
            int index = Integer.parseInt(value.strip());
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private String number(int style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        Format format = style >= 0 && style < formats.size() ? formats.get(style) : Format.GENERAL;
        try {
            return formatter.formatRawCellContents(Double.parseDouble(value), format.index(), format.pattern(), from1904).strip();
        } catch (RuntimeException e) {
            return value;
        }
    }

    private static String unescaped(String text) {
        String plain = text.indexOf("_x") < 0 ? text
                : ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        return Clean.text(plain).strip();
    }

    /** The texts that cells share; none when there is no such part. */
    static List<String> shared(InputStream stream, Limits limits) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        Xml xml = stream == null ? null : Xml.open(stream);
        while (xml != null && xml.nextElement()) {
            if (xml.getLocalName().equals("si")) {
                String text = unescaped(text(xml));
                limits.countCharacters(text.length());
                limits.countCells(1);
                texts.add(text);
            }
        }
        return texts;
    }

    /** The text of the element that has just started, without the readings of Japanese. */
    static String text(Xml xml) throws XMLStreamException {
        int depth = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                xml.skip();
            } else if (event == Xml.CHARACTERS || event == Xml.CDATA || event == Xml.SPACE) {
                text.append(xml.getText());
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        return text.toString();
    }

    /** The formats of the cells' styles; none when there is no such part. */
    static List<Format> formats(InputStream stream) throws XMLStreamException {
        List<Format> formats = new ArrayList<>();
        Map<Integer, String> patterns = new HashMap<>();
        Xml xml = stream == null ? null : Xml.open(stream);
        while (xml != null && xml.nextElement()) {
            if (xml.getLocalName().equals("numFmt") && xml.attribute("formatCode") != null) {
                patterns.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (xml.getLocalName().equals("cellXfs")) {
                int depth = xml.depth();
                while (xml.nextChild(depth)) {
                    int index = xml.number("numFmtId", 0);
                    formats.add(Format.of(index, patterns.get(index)));
                    xml.skip();
                }
            }
        }
        return formats;
    }
}
