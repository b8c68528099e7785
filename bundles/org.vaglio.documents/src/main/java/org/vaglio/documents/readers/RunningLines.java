// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the lines that are printed at the top or the bottom of most pages: running titles and page numbers. */
final class RunningLines {

    private static final int FEWEST_PAGES = 4;
    private static final int FROM_EDGE = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** A number after one of these counts what the document is about, not pages. */
    private static final Pattern COUNTED = Pattern.compile("(?iU)\\b(?:sched[ae]|process[oi]|aree?|allegat[oi]|tabell[ae]|risch(?:io|i)|mapp[ae]"
            + "|attivit[àa]|fas[ei]|cap[oi]|capitol[oi]|art|articol[oi]|sezion[ei]|titol[oi]|part[ei]|n|nr|num|numero)\\b[.°:\\s]*\\d");

    private final List<List<PdfPage.Item>> pages;
    private final Map<String, Integer> counts = new HashMap<>();

    RunningLines(List<List<PdfPage.Item>> pages) {
        this.pages = pages;
        for (List<PdfPage.Item> page : pages) {
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isNearEdge(page, i) && isLine(page.get(i))) {
                    keys.add(key(page.get(i)));
                }
            }
            keys.forEach(k -> counts.merge(k, 1, Integer::sum));
        }
    }

    /** Whether a line of a page is printed on most pages, at the same place, digits aside. */
    boolean contains(List<PdfPage.Item> page, int item) {
        if (pages.size() < FEWEST_PAGES || !isNearEdge(page, item) || !isLine(page.get(item))) {
            return false;
        }
        return counts.getOrDefault(key(page.get(item)), 0) * 2 > pages.size();
    }

    private static boolean isNearEdge(List<PdfPage.Item> page, int item) {
        return item < FROM_EDGE || item >= page.size() - FROM_EDGE;
    }

    private static boolean isLine(PdfPage.Item item) {
        return item.table() == null && item.cells().size() <= 3;
    }

    private static String key(PdfPage.Item item) {
        String text = String.join(" ", item.cells().stream().map(c -> c.text()).toList());
        String plain = COUNTED.matcher(text).find() ? text : DIGITS.matcher(text).replaceAll("#");
        return Math.round(item.y() / 4) + " " + plain;
    }
}
