// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, read from the protocol's way of writing one: {@code ${1:default}}, {@code ${2|one,other|}}, {@code $0}.
 *
 * @param text with the defaults in the gaps
 * @param gaps in the order in which they are to be filled in; the last place of the cursor comes last
 */
public record Snippet(String text, List<Gap> gaps) {

    /**
     * A gap.
     *
     * @param number  of it; 0 for the last place of the cursor
     * @param offset  in the text
     * @param length  of its default
     * @param choices what may stand there; empty when anything may
     */
    public record Gap(int number, int offset, int length, List<String> choices) {
    }

    private static final Pattern GAP = Pattern.compile(
            "\\\\(?<escaped>[$}\\\\])|\\$(?<plain>\\d+)|\\$\\{(?<number>\\d+)(?::(?<default>(?:\\\\.|[^}\\\\])*)|\\|(?<choices>(?:\\\\.|[^|\\\\])*)\\|)?}");

    /** Reads a text with gaps. */
    public static Snippet of(String written) {
        StringBuilder text = new StringBuilder();
        List<Gap> gaps = new ArrayList<>();
        Matcher matcher = GAP.matcher(written);
        int done = 0;
        while (matcher.find()) {
            text.append(written, done, matcher.start());
            done = matcher.end();
            if (matcher.group("escaped") != null) {
                text.append(matcher.group("escaped"));
            } else {
                gap(matcher, text, gaps);
            }
        }
        text.append(written, done, written.length());
        gaps.sort(Comparator.comparingInt(g -> g.number() == 0 ? Integer.MAX_VALUE : g.number()));
        return new Snippet(text.toString(), List.copyOf(gaps));
    }

    private static void gap(Matcher matcher, StringBuilder text, List<Gap> gaps) {
        String number = matcher.group("plain") == null ? matcher.group("number") : matcher.group("plain");
        String choices = matcher.group("choices");
        List<String> all = choices == null ? List.of() : Pattern.compile("(?<!\\\\),").splitAsStream(choices).map(Snippet::plain).toList();
        String shown = !all.isEmpty() ? all.get(0) : matcher.group("default") == null ? "" : plain(matcher.group("default"));
        gaps.add(new Gap(Integer.parseInt(number), text.length(), shown.length(), all));
        text.append(shown);
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1");
    }

    /** The same with the lines after the first moved right. */
    public Snippet indented(String indent, String lineBreak) {
        if (text.indexOf('\n') < 0) {
            return this;
        }
        List<Gap> moved = gaps.stream().map(g -> new Gap(g.number(), indented(text.substring(0, g.offset()), indent, lineBreak).length(),
                g.length(), g.choices())).toList();
        return new Snippet(indented(text, indent, lineBreak), moved);
    }

    private static String indented(String text, String indent, String lineBreak) {
        return text.replace("\t", "  ").replace("\n", lineBreak + indent);
    }
}
