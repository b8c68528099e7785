// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The comments of {@link Layout}: each says which element it belongs to. */
final class Comments {

    private static final Pattern COMMENT = Pattern.compile("(?://|/\\*) \\w+ #(\\d+)");

    private Comments() {
    }

    /** No comment is lost but those of deleted elements, and none is made up. */
    static void assertKept(Collection<String> before, Workspace.Outcome outcome) {
        List<String> expected = new ArrayList<>(kept(before, outcome.deleted()));
        List<String> found = new ArrayList<>(kept(outcome.texts().values(), outcome.deleted()));
        expected.sort(null);
        found.sort(null);
        assertEquals(expected, found, () -> String.join("\n", outcome.texts().values()));
    }

    private static List<String> kept(Collection<String> texts, Set<Integer> deleted) {
        return texts.stream().flatMap(text -> COMMENT.matcher(text).results())
                .filter(m -> !deleted.contains(Integer.valueOf(m.group(1)))).map(MatchResult::group)
                .toList();
    }
}
