// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;

/** The criteria of PNA 2013, allegato 5, under the names that plans give them. */
public enum KnownCriterion {
    DISCREZIONALITA("discrezionalità", Side.PROBABILITY, 1, "(?:grado di |livello di )?discrezionalita"),
    RILEVANZA("rilevanzaEsterna", Side.PROBABILITY, 2, "rilevanza esterna"),
    COMPLESSITA("complessità", Side.PROBABILITY, 3, "complessita(?: del processo| del procedimento)?"),
    VALORE("valoreEconomico", Side.PROBABILITY, 4, "(?:valore economico|value economic)"),
    FRAZIONABILITA("frazionabilità", Side.PROBABILITY, 5, "(?:frazionabilita|razionalita)(?: del processo| del procedimento)?"),
    CONTROLLI("controlli", Side.PROBABILITY, 6, "(?:efficacia dei )?controlli"),
    IMMAGINE("impattoImmagine", Side.IMPACT, 4,
            "(?:impatto )?(?:organizzativo economico e )(?:sull immagine|di immagine|sull immagin)|(?:impatto )?(?:sull |di )immagine"),
    ORGANIZZATIVO("impattoOrganizzativo", Side.IMPACT, 1, "impatto organizzativo"),
    ECONOMICO("impattoEconomico", Side.IMPACT, 2, "impatto economico"),
    REPUTAZIONALE("impattoReputazionale", Side.IMPACT, 3, "impatto (?:reputazionale|sulla reputazione)");

    private final String libraryName;
    private final Side side;
    private final int ordinal;
    private final Pattern pattern;

    KnownCriterion(String libraryName, Side side, int ordinal, String pattern) {
        this.libraryName = libraryName;
        this.side = side;
        this.ordinal = ordinal;
        this.pattern = Pattern.compile("(" + pattern + ")(?: .*)?");
    }

    /** Its name in the library's method. */
    public String libraryName() {
        return libraryName;
    }

    public Side side() {
        return side;
    }

    /** Its place in its index, from 1. */
    public int place() {
        return ordinal;
    }

    /** The criterion that a text begins with. */
    public static Optional<KnownCriterion> at(String text) {
        String normal = Words.normal(text);
        for (KnownCriterion criterion : values()) {
            if (criterion.pattern.matcher(normal).matches()) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    /** The criterion whose name a whole text is. */
    public static Optional<KnownCriterion> named(String text) {
        String normal = Words.normal(text);
        return at(text).filter(c -> c.lengthIn(normal) == normal.length());
    }

    /** The criterion of a place of an index; empty where there is none. */
    public static Optional<KnownCriterion> of(Side side, int place) {
        for (KnownCriterion criterion : values()) {
            if (criterion.side == side && criterion.ordinal == place) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    /** How many characters of the text its name takes; the text begins with it. */
    int nameLength(String text) {
        String wanted = Words.normal(text);
        int words = lengthIn(wanted);
        for (int end = 1; end <= text.length(); end++) {
            boolean atWord = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (atWord && Words.normal(text.substring(0, end)).length() >= words) {
                return end;
            }
        }
        return text.length();
    }

    private int lengthIn(String normal) {
        Matcher matcher = pattern.matcher(normal);
        return matcher.matches() ? matcher.group(1).length() : 0;
    }
}
