// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Set<String> SMALL_WORDS = Set.of("di", "a", "da", "in", "con", "su", "per", "tra", "fra", "il", "lo", "la", "i", "gli",
            "le", "l", "un", "uno", "una", "del", "dello", "della", "dei", "degli", "delle", "dell", "al", "allo", "alla", "ai", "agli", "alle",
            "all", "dal", "dalla", "dai", "dalle", "dall", "nel", "nella", "nei", "nelle", "nell", "sul", "sulla", "sui", "sulle", "sull", "e",
            "ed", "o", "od", "che", "non", "d", "ad", "anche", "si", "n");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_WORD = 24;

    private Words() {
    }

    /** One blank between words, none at the ends. */
    public static String flat(String text) {
        return isFlat(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isFlat(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u00A0' || c == '\u0085' || c == ' ' && blank) {
                return false;
            }
            blank = c == ' ';
        }
        return text.isEmpty() || !blank && !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(text.length() - 1));
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

    /** The main words of a title, joined with a capital each: {@code GestioneIncarichi}. */
    public static String camel(String title) {
        List<String> words = Stream.of(BREAKS.split(title)).filter(w -> !w.isEmpty()).toList();
        List<String> main = words.stream().filter(w -> !SMALL_WORDS.contains(w.toLowerCase(Locale.ITALIAN))).limit(MOST_WORDS).toList();
        boolean acronyms = !isCapitals(title) || words.size() == 1 && title.length() <= MOST_WORDS * 2;
        String name = (main.isEmpty() ? words : main).stream()
                .map(w -> w.length() > LONGEST_WORD ? w.substring(0, LONGEST_WORD) : w)
                .map(w -> acronyms && isCapitals(w) && w.length() > 1 ? w : capitalised(w.toLowerCase(Locale.ITALIAN)))
                .collect(Collectors.joining());
        String latin = name.codePoints().filter(c -> c < 0x250).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return latin.isEmpty() || !Character.isLetter(latin.charAt(0)) ? "N" + latin : latin;
    }
}
