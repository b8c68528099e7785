// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.drafts;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of new elements. They begin with a capital letter, so that none is a word of the language. */
public final class DraftNames {

    private static final Pattern NAME = Pattern.compile("[A-Z\\u00C0-\\u00DE][A-Za-z0-9_\\u00C0-\\u024F]*");
    private static final int LONGEST = 40;

    private DraftNames() {
    }

    /** Whether a text may be the name of a new element. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * The name that a title suggests: its words, each with a capital letter.
     *
     * @return empty for a title without letters
     */
    public static String of(String title) {
        String joined = Arrays.stream(title.split("[^A-Za-z0-9\\u00C0-\\u024F]+")).filter(w -> !w.isEmpty()).map(DraftNames::capital)
                .collect(Collectors.joining());
        String name = joined.replaceFirst("^[0-9]+", "");
        String cut = capital(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        return isName(cut) ? cut : "";
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A text of a map as it is written: in quotes, on one line. */
    static String quoted(String text) {
        return '"' + text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
