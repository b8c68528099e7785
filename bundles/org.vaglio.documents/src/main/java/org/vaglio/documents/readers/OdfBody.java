// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs, lists and tables of an OpenDocument text. */
final class OdfBody {

    private static final int REPEATED = 1_000;

    private final Xml xml;
    private final OdfLists lists;
    private final Limits limits = new Limits();
    private final Map<String, OdfLists.Numbers> byStyle = new HashMap<>();
    private final Map<String, OdfLists.Numbers> byId = new HashMap<>();
    private OdfLists.Numbers outline;
    private int nested;

    OdfBody(Xml xml, OdfLists lists) {
        this.xml = xml;
        this.lists = lists;
    }

    /** All that the document shows, in its order. */
    List<Block> read() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (xml.nextElement()) {
            lists.look(xml);
            if (xml.getLocalName().equals("body")) {
                outline = lists.outline();
                blocks(blocks);
            }
        }
        return blocks;
    }

    /** Reads to the end of the element that has just started; elements that are not known are looked into. */
    private void blocks(List<Block> out) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                block(out, "");
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                return;
            }
        }
    }

    private void block(List<Block> out, String number) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> paragraph(out, number);
            case "h" -> paragraph(out, number.isEmpty() ? heading() : number);
            case "list" -> list(out, null, 1);
            case "table" -> out.add(table());
            case "tracked-changes", "annotation", "note", "forms", "variable-decls", "sequence-decls", "user-field-decls", "title", "desc",
                    "index-title-template", "table-of-content-source", "object" -> xml.skip();
            default -> { }
        }
    }

    private String heading() {
        boolean unnumbered = "true".equals(xml.attribute("is-list-header"));
        return unnumbered ? "" : outline.next(xml.number("outline-level", 1), 0);
    }

    private void paragraph(List<Block> out, String number) throws XMLStreamException {
        OdfText text = OdfText.read(xml, this::blocks);
        limits.countCells(1);
        limits.countCharacters(text.plain().length());
        out.add(new Block.Paragraph(number.isEmpty() ? text.plain() : number + " " + text.plain()));
        out.addAll(text.boxes());
    }

    private void list(List<Block> out, OdfLists.Numbers outer, int level) throws XMLStreamException {
        OdfLists.Numbers numbers = outer != null && xml.attribute("style-name") == null ? outer : numbers(level, outer);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            item(out, numbers, level);
        }
    }

    /** A list goes on with the numbers of another one when it says so. */
    private OdfLists.Numbers numbers(int level, OdfLists.Numbers outer) {
        String style = xml.attribute("style-name");
        String before = xml.attribute("continue-list");
        OdfLists.Numbers found = before != null ? byId.get(before)
                : "true".equals(xml.attribute("continue-numbering")) ? byStyle.get(String.valueOf(style)) : null;
        OdfLists.Numbers numbers = found != null ? found : level > 1 && style == null ? outer : lists.numbers(style);
        byStyle.put(String.valueOf(style), numbers);
        if (xml.attribute("id") != null) {
            byId.put(xml.attribute("id"), numbers);
        }
        return numbers;
    }

    private void item(List<Block> out, OdfLists.Numbers numbers, int level) throws XMLStreamException {
        boolean unnumbered = xml.getLocalName().equals("list-header");
        int start = xml.number("start-value", 0);
        int depth = xml.depth();
        boolean first = true;
        while (xml.nextChild(depth)) {
            String name = xml.getLocalName();
            if (name.equals("list")) {
                list(out, numbers, level + 1);
            } else if (name.equals("p") || name.equals("h")) {
                paragraph(out, first && !unnumbered ? numbers.next(level, start) : "");
                first = false;
            } else {
                xml.skip();
            }
        }
    }

    private Block.Table table() throws XMLStreamException {
        if (++nested > Limits.NESTED_TABLES) {
            throw new Refusal(Problems.tooDeep());
        }
        int depth = xml.depth();
        List<List<Block.Box>> rows = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> row(rows);
                    case "title", "desc", "shapes" -> xml.skip();
                    default -> { }
                }
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        nested--;
        return new Block.Table(rows);
    }

    private void row(List<List<Block.Box>> rows) throws XMLStreamException {
        int depth = xml.depth();
        int times = Math.clamp(xml.number("number-rows-repeated", 1), 1, REPEATED);
        List<Block.Box> row = new ArrayList<>();
        while (xml.nextChild(depth)) {
            if (xml.getLocalName().equals("table-cell")) {
                cell(row);
            } else {
                xml.skip();
            }
        }
        limits.countLines(times);
        limits.countCells((times - 1) * row.size());
        for (int i = 0; i < times; i++) {
            rows.add(row);
        }
    }

    private void cell(List<Block.Box> row) throws XMLStreamException {
        int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, REPEATED);
        int columns = Math.max(1, xml.number("number-columns-spanned", 1));
        int height = Math.max(1, xml.number("number-rows-spanned", 1));
        List<Block> content = new ArrayList<>();
        blocks(content);
        limits.countCells(times);
        for (int i = 0; i < times; i++) {
            row.add(new Block.Box(content, columns, height));
        }
    }
}
