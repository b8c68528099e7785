// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Words;

/** Levels of risk in words, in the order that the words themselves have. */
final class Levels {

    private static final List<Pattern> ORDER = List.of(p("null[oa]|assente|nessuno|n|trascurabile|minim[oa]|irrilevante|non significativo"),
            p("molto bass[oa]|bassissimo|mb|bb|remoto"), p("bass[oa]|b|scars[oa]|marginale|accettabile|liev[e]|l|lieve"),
            p("medio bass[oa]"), p("medi[oa]|m|moderat[oa]|intermedi[oa]"), p("medio alt[oa]|rilevante|significativ[oa]"),
            p("alt[oa]|a|elevat[oa]"), p("molto alt[oa]|altissimo|ma|aa|critic[oa]|estrem[oa]|molto elevat[oa]|grave"));

    private Levels() {
    }

    private static Pattern p(String words) {
        return Pattern.compile("(?:rischio |livello )?(?:" + words + ")");
    }

    static boolean isLevel(String text) {
        return rank(text) >= 0;
    }

    /** Place of a level in ascending order; -1 for other words. */
    static int rank(String text) {
        String normal = Words.normal(text);
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).matcher(normal).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The name of a level in a map: {@code moltoAlto}. */
    static String name(String text) {
        String camel = NameMaker.camel(Words.normal(text));
        return camel.substring(0, 1).toLowerCase(Locale.ITALIAN) + camel.substring(1);
    }
}
