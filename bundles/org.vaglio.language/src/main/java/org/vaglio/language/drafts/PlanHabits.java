// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.drafts;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.model.riskmap.SeverityLevel;

/**
 * What somebody has each new plan say about rules and about the rounding of figures.
 *
 * @param severities of rules by their ids, of those that are to be more or less severe than usual
 * @param means      how the values of indices are rounded; null for nothing said
 * @param products   how results are rounded; null for nothing said
 * @param printed    whether results are computed from the rounded figures on the page and not from exact values
 */
public record PlanHabits(SortedMap<String, SeverityLevel> severities, Rounding means, Rounding products, boolean printed) {

    /** Nothing is said. */
    public static final PlanHabits NONE = new PlanHabits(new TreeMap<>(), null, null, false);

    /**
     * How figures are rounded.
     *
     * @param mode     how; not {@link RoundingMode#UNSPECIFIED}
     * @param decimals how many digits stay behind the comma, from 0 on
     */
    public record Rounding(RoundingMode mode, int decimals) {

        private String text(char ending) {
            return word(ending) + " a " + decimals + (decimals == 1 ? " decimale" : " decimali");
        }

        private String word(char ending) {
            return switch (mode) {
                case HALF_EVEN -> "arrotondat" + ending + "-al-pari";
                case HALF_DOWN -> "arrotondat" + ending + "-in-giù";
                case UP -> "per-eccesso";
                case CUT -> "troncat" + ending;
                case HALF_UP, UNSPECIFIED -> "arrotondat" + ending;
            };
        }
    }

    public PlanHabits {
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
    }

    /** The lines of a plan that say so; empty for nothing. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, SeverityLevel> severity : severities.entrySet()) {
            text.append("  gravità ").append(severity.getKey()).append(' ').append(severity.getValue().getLiteral()).append('\n');
        }
        if (means != null || products != null) {
            text.append("  convenzione {\n");
            text.append(means == null ? "" : "    medie " + means.text('e') + "\n");
            text.append(products == null ? "" : "    prodotto " + products.text('o') + (printed ? " da operandi stampati" : "") + "\n");
            text.append("  }\n");
        }
        return text.toString();
    }
}
