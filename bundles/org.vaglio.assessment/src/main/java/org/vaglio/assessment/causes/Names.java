// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.causes;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.model.riskmap.TitledElement;

/** How names are compared: loosely enough for the slips of a hand, not so loosely that different things become one. */
public final class Names {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern PARTS = Pattern.compile("\\d+|\\D+");
    private static final int LONG_WORD = 6;
    private static final int SLIPS = 2;

    private Names() {
    }

    /** What people call an element: its title, else its name. */
    public static String of(TitledElement element) {
        return element.getTitle() == null ? element.getName() : element.getTitle();
    }

    /** A name in lower case, without accents, with one blank between words and none else. */
    public static String normal(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder normal = new StringBuilder(plain.length());
        boolean apart = false;
        for (int i = 0; i < plain.length();) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isPart(c)) {
                if (apart && !normal.isEmpty()) {
                    normal.append(' ');
                }
                normal.appendCodePoint(c);
                apart = false;
            } else {
                apart = apart || !isMark(c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** A letter or a numeral of any kind. */
    private static boolean isPart(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c);
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether two names are the same for people: they differ in case, accents, blanks or punctuation at most. */
    public static boolean same(String a, String b) {
        return normal(a).equals(normal(b));
    }

    /** Whether two words are long, begin with the same letter and differ by one or two. */
    static boolean isSlip(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG_WORD && a.charAt(0) == b.charAt(0)
                && Math.abs(a.length() - b.length()) <= SLIPS && LETTERS.matcher(a).matches() && LETTERS.matcher(b).matches() && distance(a, b) <= SLIPS;
    }

    /** How many letters must be changed, put in or left out. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** Labels in the order of people: 2 before 10, 1 a before 1 b. */
    public static List<String> numbered(Stream<String> labels) {
        return labels.map(l -> new Label(l, parts(l))).sorted(Comparator.comparing(Label::parts, Names::compareNumbered))
                .map(Label::text).toList();
    }

    /** A label with its numbers and what is between them. */
    private record Label(String text, List<String> parts) {
    }

    private static int compareNumbered(List<String> left, List<String> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            String x = left.get(i);
            String y = right.get(i);
            boolean numbers = Character.isDigit(x.charAt(0)) && Character.isDigit(y.charAt(0));
            int order = numbers ? new BigInteger(x).compareTo(new BigInteger(y)) : x.compareTo(y);
            if (order != 0) {
                return order;
            }
        }
        return left.size() - right.size();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
