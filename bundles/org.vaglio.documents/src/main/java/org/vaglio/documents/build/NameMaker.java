// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.documents.recognise.Words;

/** Names for elements, made of their labels and titles; no two are the same. */
public final class NameMaker {

    private static final Set<String> SMALL_WORDS = Set.of("di", "a", "da", "in", "con", "su", "per", "tra", "fra", "il", "lo", "la", "i", "gli",
            "le", "l", "un", "uno", "una", "del", "dello", "della", "dei", "degli", "delle", "dell", "al", "allo", "alla", "ai", "agli", "alle",
            "all", "dal", "dalla", "dai", "dalle", "dall", "nel", "nella", "nei", "nelle", "nell", "sul", "sulla", "sui", "sulle", "sull", "e",
            "ed", "o", "od", "che", "non", "d", "ad", "anche", "si", "n");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_WORD = 24;

    private final Set<String> used = new HashSet<>();

    /** A name of the main words of a title; with an ordinal behind it when it is taken. */
    String ofTitle(String title) {
        return unique(camel(title));
    }

    /** A name of a letter and a label: {@code P} and {@code 7} give {@code P7}. */
    String ofLabel(String letter, String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip()
                .replaceAll("[^A-Za-z0-9]+", "_").replaceAll("(?<=\\d)_(?=[a-z])|^_|_$", "");
        return unique(letter + plain);
    }

    private String unique(String wish) {
        String name = wish;
        for (int i = 2; !used.add(name); i++) {
            name = wish + (Character.isDigit(wish.charAt(wish.length() - 1)) ? "_" : "") + i;
        }
        return name;
    }

    static String camel(String title) {
        List<String> words = Stream.of(BREAKS.split(title)).filter(w -> !w.isEmpty()).toList();
        List<String> main = words.stream().filter(w -> !SMALL_WORDS.contains(w.toLowerCase(Locale.ITALIAN))).limit(MOST_WORDS).toList();
        String name = (main.isEmpty() ? words : main).stream()
                .map(w -> w.length() > LONGEST_WORD ? w.substring(0, LONGEST_WORD) : w)
                .map(w -> Words.isCapitals(w) && w.length() <= 4 && words.size() <= 4 ? w : Words.capitalised(w.toLowerCase(Locale.ITALIAN)))
                .collect(Collectors.joining());
        String latin = name.codePoints().filter(c -> c < 0x250).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return latin.isEmpty() || !Character.isLetter(latin.charAt(0)) ? "N" + latin : latin;
    }
}
