// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what a web page shows. */
final class HtmlBody {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "title", "svg", "object", "iframe", "datalist",
            "noframes");
    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn",
            "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "o:p", "output", "q", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final Limits limits = new Limits();
    private int depth;

    /** A place where blocks are gathered: the page, or a cell. */
    private static final class Gathered {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String number = "";

        private void end() {
            String plain = text.toString().strip();
            if (!plain.isEmpty()) {
                blocks.add(new Block.Paragraph(number.isEmpty() ? plain : number + " " + plain));
                number = "";
            }
            text.setLength(0);
        }

        private void add(String more, boolean asItStands) {
            for (int i = 0; i < more.length(); i++) {
                char c = more.charAt(i);
                boolean blank = !asItStands && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
                if (!blank) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
            }
        }

        private void breakLine() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            text.append('\n');
        }
    }

    /** The paragraphs and tables below an element. */
    List<Block> read(Element body) {
        return gather(body, false);
    }

    private List<Block> gather(Element parent, boolean asItStands) {
        Gathered gathered = new Gathered();
        children(parent, gathered, asItStands);
        gathered.end();
        return gathered.blocks;
    }

    private void children(Element parent, Gathered out, boolean asItStands) {
        if (++depth > Limits.DEPTH) {
            throw new Refusal(Problems.tooDeep());
        }
        Refusal.ifInterrupted();
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                String plain = Clean.text(text.getWholeText());
                limits.countCharacters(plain.length());
                out.add(plain, asItStands);
            } else if (node instanceof Element element && isSeen(element)) {
                element(element, out, asItStands || element.normalName().equals("pre"));
            }
        }
        depth--;
    }

    private void element(Element element, Gathered out, boolean asItStands) {
        String name = element.normalName();
        if (name.equals("br")) {
            out.breakLine();
        } else if (INLINE.contains(name)) {
            children(element, out, asItStands);
        } else {
            out.end();
            switch (name) {
                case "table" -> table(element, out);
                case "ol" -> list(element, out);
                default -> children(element, out, asItStands);
            }
            out.end();
        }
    }

    private static boolean isSeen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return !style.contains("display:none") && !style.contains("visibility:hidden");
    }

    private void list(Element list, Gathered out) {
        String format = switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        int next = number(list, "start", 1);
        for (Element item : list.children()) {
            if (item.normalName().equals("li") && isSeen(item)) {
                next = number(item, "value", next);
                out.number = Numerals.of(next++, format) + ".";
            }
            element(item, out, false);
            out.number = "";
        }
    }

    private static int number(Element element, String attribute, int otherwise) {
        try {
            return Integer.parseInt(element.attr(attribute).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void table(Element table, Gathered out) {
        List<List<Block.Box>> rows = new ArrayList<>();
        rows(table, rows, out);
        out.end();
        if (!rows.isEmpty()) {
            out.blocks.add(new Block.Table(rows));
        }
    }

    private void rows(Element parent, List<List<Block.Box>> rows, Gathered out) {
        for (Element child : parent.children()) {
            if (!isSeen(child)) {
                continue;
            }
            switch (child.normalName()) {
                case "tr" -> {
                    limits.countLines(1);
                    rows.add(row(child));
                }
                case "thead", "tbody", "tfoot" -> rows(child, rows, out);
                case "caption" -> {
                    children(child, out, false);
                    out.end();
                }
                default -> { }
            }
        }
    }

    private List<Block.Box> row(Element row) {
        List<Block.Box> boxes = new ArrayList<>();
        for (Element cell : row.children()) {
            if (isSeen(cell)) {
                limits.countCells(1);
                int height = number(cell, "rowspan", 1);
                boxes.add(new Block.Box(gather(cell, false), number(cell, "colspan", 1), height == 0 ? Integer.MAX_VALUE : height));
            }
        }
        return boxes;
    }
}
