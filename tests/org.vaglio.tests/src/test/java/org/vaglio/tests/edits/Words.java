// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.language.edits.TextChange;

/** Counts the words of a text that edits touch, and those that differ in any case. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("//[^\\r\\n]*|/\\*(?s:.*?)\\*/|\"(?:\\\\.|[^\"\\\\])*\"|«[^»]*»|[\\p{L}_^][\\p{L}\\d_^.-]*|\\d+-\\d+-\\d+|\\d+(?:[,.]\\d+)?|\\S");

    private Words() {
    }

    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How many words the edits take away and put in. */
    static int touched(Map<String, String> texts, Map<String, List<TextChange>> changes) {
        return changes.entrySet().stream().flatMap(e -> e.getValue().stream().flatMap(c -> Stream.of(
                texts.get(e.getKey()).substring(c.offset(), c.end()), c.text()))).mapToInt(t -> of(t).size()).sum();
    }

    /** The least number of words to take away and to put in, by the greedy algorithm of Myers. */
    static int different(Map<String, String> before, Map<String, String> after, Collection<String> names) {
        return names.stream().mapToInt(name -> distance(of(before.get(name)), of(after.get(name)))).sum();
    }

    private static int distance(List<String> old, List<String> fresh) {
        int most = old.size() + fresh.size();
        int[] furthest = new int[2 * most + 2];
        for (int steps = 0; steps <= most; steps++) {
            for (int k = -steps; k <= steps; k += 2) {
                boolean down = k == -steps || k != steps && furthest[most + k - 1] < furthest[most + k + 1];
                int x = down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                while (x < old.size() && x - k < fresh.size() && old.get(x).equals(fresh.get(x - k))) {
                    x++;
                }
                furthest[most + k] = x;
                if (x >= old.size() && x - k >= fresh.size()) {
                    return steps;
                }
            }
        }
        return most;
    }
}
