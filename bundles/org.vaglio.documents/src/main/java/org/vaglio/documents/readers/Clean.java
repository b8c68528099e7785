// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

/** Makes the characters of any format alike. */
final class Clean {

    private Clean() {
    }

    /**
     * Text without characters that are not seen: soft hyphens, characters of no width, marks of direction and controls are removed; every kind of
     * blank becomes a blank, every kind of line break a {@code \n}; tabs stay.
     */
    static String text(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                clean.append(c);
            } else if (c == '\r') {
                clean.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\u0085') {
                clean.append('\n');
            } else if (Character.isSpaceChar(c)) {
                clean.append(' ');
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= ' ' || c == '\n' || c == '\t';
        }
        return c > 0xA0 && c != 0xAD && c != 0x1680 && (c < 0x2000 || c > 0x206F || isVisible(c)) && c != 0x3000 && c != 0xFEFF
                && (c < 0xFFF9 || c > 0xFFFB);
    }

    /** Of the block of general punctuation. */
    private static boolean isVisible(char c) {
        return c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E;
    }
}
