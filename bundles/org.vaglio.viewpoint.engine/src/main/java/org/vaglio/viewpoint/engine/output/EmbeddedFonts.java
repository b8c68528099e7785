// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.vaglio.viewpoint.engine.layout.Typeface;

/** The letters that a picture uses, so that it looks the same where the font is not installed. */
final class EmbeddedFonts {

    private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "name", "OS/2", "post", "cvt ", "fpgm",
            "prep");

    private final Map<Typeface, Set<Integer>> used = new EnumMap<>(Typeface.class);

    /** Tells that a text is written. */
    void use(Typeface face, String text) {
        text.codePoints().forEach(c -> used.computeIfAbsent(face, f -> new TreeSet<>()).add(c));
    }

    /** Style rules with the letters in them. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        used.forEach((face, letters) -> rules.append("@font-face{font-family:'").append(Typeface.FAMILY).append("';font-weight:")
                .append(face == Typeface.BOLD ? "bold" : "normal").append(";src:url(data:font/ttf;base64,").append(subset(face, letters))
                .append(")}"));
        return rules.toString();
    }

    private static String subset(Typeface face, Set<Integer> letters) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(face.font(), TABLES);
            letters.forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
