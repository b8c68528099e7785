// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.text.Normalizer;

/** What fonts call their characters, made plain. */
final class PdfCharacters {

    private PdfCharacters() {
    }

    /** Without ligatures; every hyphen is one, also the soft hyphen, which is printed only where a word is broken. */
    static String plain(String text) {
        if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == 0xAD || c == 0x2010 || c == 0x2011) {
                plain.append('-');
            } else if (c >= 0xFB00 && c <= 0xFB06) {
                plain.append(Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC));
            } else if (c < ' ' || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else {
                plain.append((char) c);
            }
        });
        return Clean.text(plain.toString());
    }
}
