// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines and frequencies in words. */
final class Timing {

    private static final List<String> MONTHS = List.of("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
            "settembre", "ottobre", "novembre", "dicembre");
    private static final Pattern DATE = Pattern.compile("(?i)(?:entro\\s+(?:il\\s+)?)?(\\d{1,2})[°º]?\\s*[/.\\-\\s]\\s*(\\d{1,2}|\\p{L}+)\\s*[/.\\-\\s]\\s*(20\\d\\d)");
    private static final Pattern FREQUENCY = Pattern.compile(
            "(?i)\\b(annual|semestral|quadrimestral|trimestral|bimestral|mensil|settimanal|quotidian|giornalier|biennal|triennal)\\w*");

    private Timing() {
    }

    /** The day that a whole text names. */
    static Optional<LocalDate> day(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = date.group(2).matches("\\d+") ? Integer.parseInt(date.group(2))
                : MONTHS.indexOf(date.group(2).toLowerCase(Locale.ITALIAN)) + 1;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first frequency that a text names, in the singular: "verifiche annuali" is {@code annuale}; null for none. */
    static String frequency(String text) {
        Matcher frequency = FREQUENCY.matcher(text);
        if (!frequency.find()) {
            return null;
        }
        String stem = frequency.group(1).toLowerCase(Locale.ITALIAN);
        return stem.endsWith("quotidian") ? stem + "a" : stem.endsWith("giornalier") ? stem + "a" : stem + "e";
    }
}
