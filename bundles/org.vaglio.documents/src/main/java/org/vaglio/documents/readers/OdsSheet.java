// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

/** Reads one sheet of an OpenDocument spreadsheet. */
final class OdsSheet {

    /** The most that any program can show. */
    private static final int ROWS = 1 << 24;

    private final Xml xml;
    private final Limits limits;
    private int row = 1;
    private int column;

    OdsSheet(Xml xml, Limits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    /** Reads the table that has just started. */
    void read(Sheets.Sheet sheet) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> row(sheet);
                    case "shapes", "forms", "table-source", "named-expressions", "scenario" -> xml.skip();
                    default -> { }
                }
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        sheet.close();
    }

    private void row(Sheets.Sheet sheet) throws XMLStreamException {
        int depth = xml.depth();
        int times = Math.clamp(xml.number("number-rows-repeated", 1), 1, ROWS);
        List<String> texts = new ArrayList<>();
        column = 1;
        while (xml.nextChild(depth)) {
            if (xml.getLocalName().equals("table-cell")) {
                cell(sheet, texts);
            } else {
                column += Math.max(1, xml.number("number-columns-repeated", 1));
                xml.skip();
            }
        }
        if (!texts.isEmpty()) {
            for (int r = row; r < row + times; r++) {
                Refusal.ifInterrupted();
                for (int c = 1; c <= texts.size(); c++) {
                    sheet.put(r, c, texts.get(c - 1));
                }
            }
        }
        row = Math.min(row + times, ROWS);
    }

    private void cell(Sheets.Sheet sheet, List<String> texts) throws XMLStreamException {
        int times = Math.max(1, xml.number("number-columns-repeated", 1));
        int columns = xml.number("number-columns-spanned", 1);
        int rows = xml.number("number-rows-spanned", 1);
        String value = xml.attribute("value");
        String text = text();
        String shown = text.isEmpty() && value != null ? value : text;
        if (columns > 1 || rows > 1) {
            sheet.merge(row, column, (int) Math.min((long) row + rows - 1, Integer.MAX_VALUE),
                    (int) Math.min((long) column + columns - 1, Integer.MAX_VALUE));
        }
        if (!shown.isEmpty()) {
            limits.countCharacters(shown.length());
            while (texts.size() < Math.min(column - 1, Limits.COLUMNS)) {
                texts.add("");
            }
            for (int i = 0; i < times && texts.size() < Limits.COLUMNS; i++) {
                texts.add(shown);
            }
        }
        column = (int) Math.min((long) column + times, Integer.MAX_VALUE / 2);
    }

    private String text() throws XMLStreamException {
        int depth = xml.depth();
        List<String> paragraphs = new ArrayList<>();
        while (xml.nextChild(depth)) {
            if (xml.getLocalName().equals("p")) {
                paragraphs.add(OdfText.read(xml, out -> xml.skip()).plain().replace('\t', ' '));
            } else {
                xml.skip();
            }
        }
        return paragraphs.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("\n"));
    }
}
