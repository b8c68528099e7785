// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls on texts. Places in texts are counted from one; what is not there stands at -1. */
final class TextCalls {

    static final Map<String, Calls.Call<String>> ALL = Map.ofEntries(
            entry("size", (t, a) -> t.length()),
            entry("concat", (t, a) -> t + text(a, 0)),
            entry("prefix", (t, a) -> text(a, 0) + t),
            entry("toUpper", (t, a) -> t.toUpperCase(Locale.ROOT)),
            entry("toLower", (t, a) -> t.toLowerCase(Locale.ROOT)),
            entry("toUpperFirst", (t, a) -> first(t, f -> f.toUpperCase(Locale.ROOT))),
            entry("toLowerFirst", (t, a) -> first(t, f -> f.toLowerCase(Locale.ROOT))),
            entry("substring", (t, a) -> t.substring(number(a, 0) - 1, a.size() > 1 ? number(a, 1) : t.length())),
            entry("first", (t, a) -> t.substring(0, Math.min(t.length(), number(a, 0)))),
            entry("last", (t, a) -> t.substring(Math.max(0, t.length() - number(a, 0)))),
            entry("at", (t, a) -> t.substring(number(a, 0) - 1, number(a, 0))),
            entry("index", (t, a) -> place(t.indexOf(text(a, 0), a.size() > 1 ? number(a, 1) : 0))),
            entry("lastIndex", (t, a) -> place(a.size() > 1 ? t.lastIndexOf(text(a, 0), number(a, 1)) : t.lastIndexOf(text(a, 0)))),
            entry("startsWith", (t, a) -> t.startsWith(text(a, 0))),
            entry("endsWith", (t, a) -> t.endsWith(text(a, 0))),
            entry("contains", (t, a) -> t.contains(text(a, 0))),
            entry("strstr", (t, a) -> t.contains(text(a, 0))),
            entry("matches", (t, a) -> t.matches(text(a, 0))),
            entry("equalsIgnoreCase", (t, a) -> t.equalsIgnoreCase(text(a, 0))),
            entry("strcmp", (t, a) -> t.compareTo(text(a, 0))),
            entry("replace", (t, a) -> t.replaceFirst(text(a, 0), text(a, 1))),
            entry("replaceFirst", (t, a) -> t.replaceFirst(text(a, 0), text(a, 1))),
            entry("replaceAll", (t, a) -> t.replaceAll(text(a, 0), text(a, 1))),
            entry("substitute", (t, a) -> t.replaceFirst(Pattern.quote(text(a, 0)), Matcher.quoteReplacement(text(a, 1)))),
            entry("substituteFirst", (t, a) -> t.replaceFirst(Pattern.quote(text(a, 0)), Matcher.quoteReplacement(text(a, 1)))),
            entry("substituteAll", (t, a) -> t.replace(text(a, 0), text(a, 1))),
            entry("trim", (t, a) -> t.trim()),
            entry("tokenize", (t, a) -> tokens(a.isEmpty() ? new StringTokenizer(t) : new StringTokenizer(t, text(a, 0)))),
            entry("characters", (t, a) -> t.chars().mapToObj(Character::toString).toList()),
            entry("isAlpha", (t, a) -> t.chars().allMatch(Character::isLetter)),
            entry("isAlphaNum", (t, a) -> t.chars().allMatch(Character::isLetterOrDigit)),
            entry("removeLineSeparators", (t, a) -> t.replaceAll("\\r?\\n", "")),
            entry("removeEmptyLines", (t, a) -> t.replaceAll("(\\r?\\n)(?:[ \\t]*\\r?\\n)+", "$1")),
            entry("toInteger", (t, a) -> Integer.valueOf(t)),
            entry("toReal", (t, a) -> Double.valueOf(t)),
            entry("toBoolean", (t, a) -> Boolean.valueOf(t)));

    private TextCalls() {
    }

    private static String text(List<Object> arguments, int i) {
        return Objects.toString(arguments.get(i), "");
    }

    private static int number(List<Object> arguments, int i) {
        return (Integer) arguments.get(i);
    }

    private static int place(int index) {
        return index < 0 ? index : index + 1;
    }

    private static String first(String text, UnaryOperator<String> change) {
        return text.isEmpty() ? text : change.apply(text.substring(0, 1)) + text.substring(1);
    }

    private static List<Object> tokens(StringTokenizer tokens) {
        return Collections.list(tokens);
    }
}
