// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs and tables of a Word document, with text boxes, content controls and insertions, without what was deleted. */
final class WordBody {

    /** What a paragraph says of itself before its text. */
    private static final class Properties {
        private String style;
        private String list;
        private Integer level;
    }

    private final Xml xml;
    private final WordNumbering numbering;
    private final Limits limits = new Limits();
    private int nested;

    WordBody(Xml xml, WordNumbering numbering) {
        this.xml = xml;
        this.numbering = numbering;
    }

    /** All that the document shows, in its order. */
    List<Block> read() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (xml.nextElement()) {
            if (xml.getLocalName().equals("body")) {
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
                switch (xml.getLocalName()) {
                    case "p" -> paragraph(out);
                    case "tbl" -> out.add(table());
                    case "del", "moveFrom", "Fallback", "sectPr", "sdtPr", "tcPr" -> xml.skip();
                    default -> { }
                }
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                return;
            }
        }
    }

    private void paragraph(List<Block> out) throws XMLStreamException {
        int depth = xml.depth();
        Properties properties = new Properties();
        StringBuilder text = new StringBuilder();
        List<Block> boxes = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                inParagraph(properties, text, boxes);
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        String number = numbering.next(properties.style, properties.list, properties.level);
        String plain = Clean.text(text.toString());
        limits.countCharacters(plain.length());
        limits.countCells(1);
        out.add(new Block.Paragraph(number.isEmpty() ? plain : number + " " + plain.strip()));
        out.addAll(boxes);
    }

    private void inParagraph(Properties properties, StringBuilder text, List<Block> boxes) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pPr" -> properties(properties);
            case "t" -> text(text);
            case "tab", "ptab" -> text.append('\t');
            case "br" -> text.append("page".equals(xml.attribute("type")) ? "" : "\n");
            case "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(symbol(xml.attribute("char")));
            case "rPr" -> hidden();
            case "txbxContent" -> blocks(boxes);
            case "del", "moveFrom", "delText", "instrText", "Fallback", "sdtPr", "rt", "footnoteReference" -> xml.skip();
            default -> { }
        }
    }

    private void properties(Properties properties) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.getLocalName()) {
                case "pStyle" -> properties.style = xml.attribute("val");
                case "numPr" -> numbers(properties);
                default -> xml.skip();
            }
        }
    }

    private void numbers(Properties properties) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.getLocalName()) {
                case "numId" -> properties.list = xml.attribute("val");
                case "ilvl" -> properties.level = xml.number("val", 0);
                default -> { }
            }
            xml.skip();
        }
    }

    /** Passes over a run, of which the properties have just started, when they say that it is not shown. */
    private void hidden() throws XMLStreamException {
        int depth = xml.depth();
        boolean hidden = false;
        while (xml.nextChild(depth)) {
            hidden |= xml.getLocalName().equals("vanish") && xml.isOn();
            xml.skip();
        }
        while (hidden && xml.nextChild(depth - 1)) {
            xml.skip();
        }
    }

    private void text(StringBuilder text) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.CHARACTERS || event == Xml.CDATA || event == Xml.SPACE) {
                text.append(xml.getText());
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                return;
            }
        }
    }

    /** The boxes that are ticked in forms are symbols of Wingdings. */
    private static String symbol(String code) {
        return switch (code == null ? "" : code.toUpperCase(Locale.ROOT)) {
            case "F06F", "F0A8", "F071", "F072" -> "☐";
            case "F0FD", "F078", "F053" -> "☒";
            case "F0FE", "F052" -> "☑";
            case "F0FC" -> "✓";
            case "F0B7", "F0A7", "F0D8" -> "•";
            default -> "";
        };
    }

    private Block.Table table() throws XMLStreamException {
        if (++nested > Limits.NESTED_TABLES) {
            throw new Refusal(Problems.tooDeep());
        }
        int depth = xml.depth();
        List<List<WordCell>> rows = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> row(rows);
                    case "tblPr", "tblGrid", "tblPrEx" -> xml.skip();
                    default -> { }
                }
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        nested--;
        return new Block.Table(WordCell.merged(rows));
    }

    private void row(List<List<WordCell>> rows) throws XMLStreamException {
        int depth = xml.depth();
        List<WordCell> row = new ArrayList<>();
        boolean deleted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tc" -> cell(row);
                    case "gridBefore" -> row.add(WordCell.gap(xml.number("val", 1)));
                    case "del" -> deleted = true;
                    case "sdtPr", "tblPrEx" -> xml.skip();
                    default -> { }
                }
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        if (!deleted) {
            limits.countLines(1);
            rows.add(row);
        }
    }

    private void cell(List<WordCell> row) throws XMLStreamException {
        int depth = xml.depth();
        WordCell cell = WordCell.gap(1);
        List<Block> content = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tcPr" -> cell = cellProperties();
                    case "p" -> paragraph(content);
                    case "tbl" -> content.add(table());
                    case "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
                    default -> { }
                }
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        limits.countCells(1);
        WordCell last = row.isEmpty() ? null : row.getLast();
        if (cell.joinsLeft() && last != null) {
            row.set(row.size() - 1, last.wider(cell.columns()));
        } else {
            row.add(cell.with(content));
        }
    }

    private WordCell cellProperties() throws XMLStreamException {
        int depth = xml.depth();
        int columns = 1;
        WordCell.Merge down = WordCell.Merge.NONE;
        boolean left = false;
        while (xml.nextChild(depth)) {
            boolean begins = "restart".equals(xml.attribute("val"));
            switch (xml.getLocalName()) {
                case "gridSpan" -> columns = xml.number("val", 1);
                case "vMerge" -> down = begins ? WordCell.Merge.BEGINS : WordCell.Merge.GOES_ON;
                case "hMerge" -> left = !begins;
                default -> { }
            }
            xml.skip();
        }
        return new WordCell(List.of(), Math.clamp(columns, 1, 1_000), down, left);
    }
}
