// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.assessment.causes.Names;
import org.vaglio.model.Figure;

/** How the text of documents is compared and its figures are read. */
public final class Words {

    /** A figure of a score, a mean or a product. */
    public static final String NUMBER = "\\d{1,4}(?:[.,]\\d{1,6})?";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern FIGURE = Pattern.compile("\\(?\\s*(" + NUMBER + ")\\s*\\)?");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Words() {
    }

    /** One blank between words, none at the ends. */
    public static String flat(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Lower case, no accents, no punctuation: how headings are compared. */
    public static String normal(String text) {
        return Names.normal(text);
    }

    /** The figure that is the whole text, perhaps in brackets; empty for anything else. */
    public static Optional<Figure> figure(String text) {
        Matcher matcher = FIGURE.matcher(text.strip());
        return matcher.matches() ? Optional.of(Figure.parse(matcher.group(1))) : Optional.empty();
    }

    public static boolean isFigure(String text) {
        return FIGURE.matcher(text.strip()).matches();
    }

    public static boolean hasLetters(String text) {
        return LETTER.matcher(text).find();
    }

    /** Whether a text has letters and all are capitals. */
    public static boolean isCapitals(String text) {
        return hasLetters(text) && !SMALL.matcher(text).find();
    }

    /** The first letter as a capital. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ITALIAN) + text.substring(1);
    }
}
