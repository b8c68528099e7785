// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An edit of a text by chance: characters, words and lines that go, come, change or swap.
 *
 * @param offset where it begins
 * @param length how much it replaces
 * @param text   what takes its place
 */
public record Damage(int offset, int length, String text) {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_,.-]+|\\S");
    private static final List<String> PIECES = List.of("x", "\"", "{", "}", "/*", "*/", "//", " ", "\n", "«", "»", "1", ",", "=",
            "processo", "fase F9\n", "evento E9 \"e\"", "P1", "misura", ".", "^", "é", "\r\n", "scheda {", "area A");

    /** An edit of a text. */
    public static Damage of(String text, Random random) {
        if (text.isEmpty()) {
            return new Damage(0, 0, "piano T { }");
        }
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        int at = random.nextInt(text.length() + 1);
        if (tokens.isEmpty() || random.nextInt(2) == 0) {
            int length = Math.min(text.length() - at, random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(2));
            return new Damage(at, length, length > 0 && random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size())));
        }
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        int length = one.end() - one.start();
        return switch (random.nextInt(5)) {
            case 0 -> new Damage(one.start(), length, "");
            case 1 -> new Damage(one.start(), 0, one.group() + " ");
            case 2 -> new Damage(one.start(), length, other.group());
            case 3 -> new Damage(one.start(), length, one.group().substring(1));
            default -> line(text, one.start(), random);
        };
    }

    private static Damage line(String text, int at, Random random) {
        int from = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        String line = text.substring(from, end < 0 ? text.length() : end + 1);
        return random.nextBoolean() ? new Damage(from, line.length(), "") : new Damage(from, 0, line);
    }
}
