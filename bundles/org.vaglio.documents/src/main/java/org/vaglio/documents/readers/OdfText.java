// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** Reads the text of one paragraph of an OpenDocument. */
final class OdfText {

    private static final int BLANKS = 1_000;

    /** Reads what a text box within a paragraph has. */
    @FunctionalInterface
    interface Boxes {
        void read(List<Block> out) throws XMLStreamException;
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();

    private OdfText() {
    }

    /** The paragraph that has just started, without notes and comments. */
    static OdfText read(Xml xml, Boxes boxes) throws XMLStreamException {
        OdfText text = new OdfText();
        int depth = xml.depth();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.CHARACTERS || event == Xml.CDATA || event == Xml.SPACE) {
                text.add(xml.getText());
            } else if (event == Xml.START_ELEMENT) {
                text.element(xml, boxes);
            } else if (event == Xml.END_ELEMENT && xml.depth() < depth) {
                break;
            }
        }
        return text;
    }

    String plain() {
        return Clean.text(text.toString()).strip();
    }

    /** What stands in its text boxes. */
    List<Block> boxes() {
        return boxes;
    }

    private void element(Xml xml, Boxes inBoxes) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "s" -> text.append(" ".repeat(Math.clamp(xml.number("c", 1), 0, BLANKS)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "text-box" -> inBoxes.read(boxes);
            case "note", "annotation", "ruby-text", "title", "desc", "tracked-changes", "object", "script" -> xml.skip();
            default -> { }
        }
    }

    /** Blanks and line ends of the file count as one blank. */
    private void add(String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
