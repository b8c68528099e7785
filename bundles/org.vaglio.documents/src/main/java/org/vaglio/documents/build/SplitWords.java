// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vaglio.documents.recognise.Words;

/** Joins words that a narrow column has split ("SETTOR E VI"), where the document itself writes the same letters with fewer blanks elsewhere. */
final class SplitWords {

    private final Map<String, String> whole = new HashMap<>();

    /** Learns how the document writes some texts. */
    void learn(List<String> texts) {
        for (String text : texts) {
            String flat = Words.flat(text);
            whole.merge(squeezed(flat), flat, (a, b) -> blanks(b) < blanks(a) ? b : a);
        }
    }

    /** The text with its words whole, as far as the document tells. */
    String joined(String text) {
        String flat = Words.flat(text);
        String known = whole.get(squeezed(flat));
        return known != null && blanks(known) < blanks(flat) ? known : flat;
    }

    private static String squeezed(String text) {
        return text.replace(" ", "");
    }

    private static long blanks(String text) {
        return text.chars().filter(c -> c == ' ').count();
    }
}
