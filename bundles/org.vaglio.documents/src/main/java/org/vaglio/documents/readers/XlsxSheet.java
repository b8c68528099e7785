// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook. */
final class XlsxSheet {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final SheetText text;
    private final Limits limits;
    private int row;
    private int column;

    XlsxSheet(SheetText text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Reads the cells of a sheet, and which of them are merged. */
    void read(InputStream stream, Sheets.Sheet sheet) throws XMLStreamException {
        Xml xml = Xml.open(stream);
        while (xml.nextElement()) {
            switch (xml.getLocalName()) {
                case "row" -> {
                    row = xml.number("r", row + 1);
                    column = 0;
                }
                case "c" -> cell(xml, sheet);
                case "mergeCell" -> merge(String.valueOf(xml.attribute("ref")), sheet);
                default -> { }
            }
        }
        sheet.close();
    }

    private void cell(Xml xml, Sheets.Sheet sheet) throws XMLStreamException {
        Matcher place = CELL.matcher(String.valueOf(xml.attribute("r")));
        column = place.matches() ? column(place.group(1)) : column + 1;
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.getLocalName().equals("v") || xml.getLocalName().equals("is")) {
                value = SheetText.text(xml);
            } else {
                xml.skip();
            }
        }
        if (value != null) {
            String shown = text.of(type, style, value);
            limits.countCharacters("s".equals(type) ? 0 : shown.length());
            sheet.put(row, column, shown);
        }
    }

    private static void merge(String range, Sheets.Sheet sheet) {
        String[] ends = range.split(":");
        Matcher from = CELL.matcher(ends[0]);
        Matcher to = CELL.matcher(ends[ends.length - 1]);
        if (from.matches() && to.matches()) {
            sheet.merge(Integer.parseInt(from.group(2)), column(from.group(1)), Integer.parseInt(to.group(2)), column(to.group(1)));
        }
    }

    /** A is 1. */
    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1);
    }
}
