// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;

/** The criteria of PNA 2013, allegato 5, under the names that plans give them. */
public enum KnownCriterion {
    DISCREZIONALITA("discrezionalità", Side.PROBABILITY, 1, "(?:grado di |livello di )?discrezionalita", "discrez", 1, 2, 3, 4, 5),
    RILEVANZA("rilevanzaEsterna", Side.PROBABILITY, 2, "rilevanza esterna", "ril(?:ev)? est", 2, 5),
    COMPLESSITA("complessità", Side.PROBABILITY, 3, "complessita(?: del processo| del procedimento)?", "compl", 1, 3, 5),
    VALORE("valoreEconomico", Side.PROBABILITY, 4, "(?:valore economico|value economic)", "val ec", 1, 3, 5),
    FRAZIONABILITA("frazionabilità", Side.PROBABILITY, 5, "(?:frazionabilita|razionalita)(?: del processo| del procedimento)?", "fraz", 1, 5),
    CONTROLLI("controlli", Side.PROBABILITY, 6, "(?:efficacia dei )?controlli", "contr", 1, 2, 3, 4, 5),
    IMMAGINE("impattoImmagine", Side.IMPACT, 4,
            "(?:impatto )?(?:organizzativo economico e )(?:sull immagine|di immagine|sull immagin)|impatto (?:sull |di |sul |d )?immagine|immagine", "imm|imp imm", 1, 2, 3, 4, 5),
    ORGANIZZATIVO("impattoOrganizzativo", Side.IMPACT, 1, "impatto organizzativo", "(?:imp )?org", 1, 2, 3, 4, 5),
    ECONOMICO("impattoEconomico", Side.IMPACT, 2, "impatto economico", "(?:imp )?econ", 1, 5),
    REPUTAZIONALE("impattoReputazionale", Side.IMPACT, 3, "impatto (?:reputazionale|sulla reputazione)", "(?:imp )?rep(?:ut)?", 0, 1, 2, 3, 4, 5);

    private final String libraryName;
    private final Side side;
    private final int ordinal;
    private final Pattern pattern;
    private final Pattern abbreviation;
    private final List<Integer> scores;

    KnownCriterion(String libraryName, Side side, int ordinal, String pattern, String abbreviation, Integer... scores) {
        this.libraryName = libraryName;
        this.side = side;
        this.ordinal = ordinal;
        this.abbreviation = Pattern.compile(abbreviation);
        this.scores = List.of(scores);
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

    /** The scores of its answers, in ascending order. */
    public List<Integer> scores() {
        return scores;
    }

    /** The criterion that a text begins with. */
    public static Optional<KnownCriterion> at(String text) {
        String normal = Words.normal(text);
        for (KnownCriterion criterion : values()) {
            if (criterion.pattern.matcher(normal).matches()) {
                return Optional.of(criterion);
            }
        }
        return Stream.of(values()).filter(c -> c.abbreviation.matcher(normal).matches()).findFirst();
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
        return matcher.matches() ? matcher.group(1).length() : abbreviation.matcher(normal).matches() ? normal.length() : 0;
    }
}
