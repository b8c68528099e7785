// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.parsing;

/** A text has more blocks within blocks than any map written by people: its reading would take without end. */
public final class NestedTooDeeply extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** Units in units are the only blocks that can be nested at will. */
    private static final int MOST = 500;

    /** Whether a text is nested too deeply. Braces in titles count as well, which takes hundreds of them that are not closed to matter. */
    public static boolean in(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth <= MOST; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
        }
        return depth > MOST;
    }
}
