// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;


/** Levels of risk in words, in the order that the words themselves have. */
public final class LevelWords {

    private static final List<Pattern> ORDER = List.of(p("null[oa]|assente|nessuno|n|trascurabile|minim[oa]|irrilevante|non significativo"),
            p("molto bass[oa]|bassissimo|mb|bb|remoto"), p("bass[oa]|b|scars[oa]|marginale|accettabile|liev[e]|l|lieve"),
            p("medio bass[oa]"), p("medi[oa]|m|moderat[oa]|intermedi[oa]"), p("medio alt[oa]|rilevante|significativ[oa]"),
            p("alt[oa]|a|elevat[oa]"), p("molto alt[oa]|altissimo|ma|aa|critic[oa]|estrem[oa]|molto elevat[oa]|grave"));

    private static final Map<String, String> SHORT = Map.of("a", "alto", "m", "medio", "b", "basso", "n", "nullo", "ma", "molto alto", "aa",
            "molto alto", "mb", "molto basso", "bb", "molto basso");
    private static final Pattern FEMININE = Pattern.compile("\\b(alt|bass|medi|elevat|critic|null|scars|moderat|minim|estrem|significativ|intermedi)a\\b");

    private LevelWords() {
    }

    private static Pattern p(String words) {
        return Pattern.compile("(?:rischio |livello )?(?:" + words + ")");
    }

    public static boolean isLevel(String text) {
        return rank(text) >= 0;
    }

    /** Place of a level in ascending order; -1 for other words. */
    public static int rank(String text) {
        String normal = Words.normal(text);
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).matcher(normal).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The name of a level in a map: {@code MoltoAlto} for "molto alta" and for "MA". */
    public static String name(String text) {
        String normal = Words.normal(text).replaceFirst("^(?:rischio|livello) ", "");
        return Words.camel(SHORT.getOrDefault(normal, FEMININE.matcher(normal).replaceAll("$1o")));
    }
}
