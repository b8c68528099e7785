// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.model.Figure;

/**
 * Bounds as printed.
 *
 * @param lower     null for none
 * @param lowerOpen whether the lower bound itself is outside
 * @param upper     null for none
 * @param upperOpen whether the upper bound itself is outside
 */
public record Interval(Figure lower, boolean lowerOpen, Figure upper, boolean upperOpen) {

    private static final String N = "(\\d{1,4}(?:[.,]\\d{1,4})?)";
    private static final String VALUE = "(?:[a-z ]{0,12}?)";
    private static final Pattern FROM_TO = Pattern.compile("(?:valor[ei]\\s+)?(?:compres[oi]\\s+)?(?:da|tra|fra|dal|dall')\\s*" + N
            + "\\s*(?:a|e|ad|al|fino a|-|–|/)\\s*" + N);
    private static final Pattern FROM_UNDER = Pattern.compile("(?:da|dal)?\\s*" + N + "\\s*(?:a|e|-|–|fino a)?\\s*(?:meno di|inferiore a|minore di|<)\\s*" + N);
    private static final Pattern DASH = Pattern.compile("(?:valor[ei]\\s+(?:tra\\s+)?)?" + N + "\\s*(?:-|–|—|÷|/|\\.\\.\\.?|→)\\s*" + N);
    private static final Pattern BOTH = Pattern.compile(N + "\\s*(<|≤|<=|=<)\\s*" + VALUE + "\\s*(<|≤|<=|=<)\\s*" + N);
    private static final Pattern OVER_TO = Pattern.compile("(?:oltre|superiore a|maggiore di|più di|>)\\s*" + N
            + "\\s*(?:e\\s+)?(?:,\\s*)?\\(?(?:fino a|max\\.?|a|massimo|≤|<=|e ≤)\\s*" + N + "\\)?");
    private static final Pattern OVER = Pattern.compile("(?:[a-z]{1,2}\\s*)?(?:oltre|superiore a|maggiore di|più di|>)\\s*" + N);
    private static final Pattern AT_LEAST = Pattern.compile("(?:[a-z]{1,2}\\s*)?(?:≥|>=|=>|almeno|da|a partire da|maggiore o uguale a|pari o superiore a|superiore o uguale a)\\s*"
            + N + "(?:\\s*(?:in su|e oltre|in poi))?");
    private static final Pattern AT_MOST = Pattern.compile("(?:[a-z]{1,2}\\s*)?(?:≤|<=|=<|fino a|fino ad|max|minore o uguale a|inferiore o uguale a|pari o inferiore a)\\s*" + N);
    private static final Pattern UNDER = Pattern.compile("(?:[a-z]{1,2}\\s*)?(?:<|meno di|minore di|inferiore a)\\s*" + N);
    private static final Pattern ONE = Pattern.compile("(?:pari a\\s+|=\\s*)?" + N);

    /** Reads an interval that is the whole text; blanks, brackets and capitals do not matter. */
    public static Optional<Interval> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT).strip().replaceAll("^[(\\[]|[)\\].;]$", "").replaceAll("\\b(?:compres[oi]|inclus[oi])\\b(?!\\s+(?:tra|fra))", "")
                .replaceAll("(?:a|fino a)\\s+" + N + "\\s+esclus[oi]", "a meno di $1").replaceAll("\\s+", " ").strip();
        Matcher m = match(BOTH, plain);
        if (m != null) {
            return interval(m.group(1), m.group(2).equals("<"), m.group(4), m.group(3).equals("<"));
        }
        m = match(OVER_TO, plain);
        if (m != null) {
            return interval(m.group(1), true, m.group(2), false);
        }
        m = match(FROM_UNDER, plain);
        if (m != null) {
            return interval(m.group(1), false, m.group(2), true);
        }
        m = match(FROM_TO, plain);
        m = m != null ? m : match(DASH, plain);
        if (m != null) {
            return interval(m.group(1), false, m.group(2), false);
        }
        m = match(OVER, plain);
        if (m != null) {
            return interval(m.group(1), true, null, false);
        }
        m = match(AT_LEAST, plain);
        if (m != null) {
            return interval(m.group(1), false, null, false);
        }
        m = match(AT_MOST, plain);
        if (m != null) {
            return interval(null, false, m.group(1), false);
        }
        m = match(UNDER, plain);
        if (m != null) {
            return interval(null, false, m.group(1), true);
        }
        m = match(ONE, plain);
        return m == null ? Optional.empty() : interval(m.group(1), false, m.group(1), false);
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    private static Optional<Interval> interval(String lower, boolean lowerOpen, String upper, boolean upperOpen) {
        return Optional.of(new Interval(lower == null ? null : Figure.parse(lower), lowerOpen,
                upper == null ? null : Figure.parse(upper), upperOpen));
    }
}
