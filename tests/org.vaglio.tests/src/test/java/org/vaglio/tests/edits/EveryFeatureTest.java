// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaglio.language.edits.EditRefused;

/**
 * Every feature of every class, changed in every way that the metamodel allows. Each change is made in one or two of the layouts;
 * with {@code -Dvaglio.edits.all=true} in all, and on two elements of each class.
 */
class EveryFeatureTest {

    private static final int EACH = 3;
    private static final boolean ALL = Boolean.getBoolean("vaglio.edits.all");

    /** What cannot be written is listed with its reason in {@code refused.txt}; nothing else may be refused. */
    @ParameterizedTest
    @EnumSource
    void isChangedByTheLeastEditsOrIsKnownToBeRefused(Layout layout) throws IOException {
        Workspace workspace = new Workspace(layout.texts());
        Set<String> refused = new TreeSet<>();
        List<Changes.Change> changes = new Changes(workspace, ALL ? 2 : 1).all();
        for (int i = 0; i < changes.size(); i++) {
            if (ALL || (i + layout.ordinal()) % EACH == 0) {
                check(workspace, changes.get(i), layout, refused);
            }
        }
        if (ALL) {
            assertEquals(String.join("\n", known()), String.join("\n", refused));
        }
        refused.removeAll(known());
        assertEquals(Set.of(), refused, "refused, and not listed");
    }

    private static void check(Workspace workspace, Changes.Change change, Layout layout, Set<String> refused) {
        try {
            Workspace.Outcome outcome = workspace.changeLawfully(w -> change.run().run());
            Comments.assertKept(workspace.texts().values(), outcome);
            if (layout == Layout.FORMATTED && !change.exchangesSigns()) {
                outcome.changes().keySet().forEach(name -> assertFormatted(outcome.texts().get(name)));
            }
            if (change.isPlain()) {
                assertLeast(workspace, outcome);
            }
        } catch (EditRefused e) {
            assertTrue(e.getMessage().length() > 30, e.getMessage());
            refused.add(change.feature());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(change.feature() + " of element " + change.subject(), e);
        }
    }

    /** What is new in a formatted text is laid out as the formatter would. */
    private static void assertFormatted(String text) {
        assertEquals(Layout.formatted(text), text);
    }

    /** Not one word is touched that could have stayed. */
    private static void assertLeast(Workspace workspace, Workspace.Outcome outcome) {
        int least = Words.different(workspace.texts(), outcome.texts(), outcome.changes().keySet());
        int touched = Words.touched(workspace.texts(), outcome.changes());
        assertTrue(touched <= least, () -> touched + " words touched, " + least + " differ: " + outcome.changes());
    }

    static Set<String> known() throws IOException {
        try (InputStream in = EveryFeatureTest.class.getResourceAsStream("/edits/refused.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(l -> l.replaceAll("\\s*#.*", ""))
                    .filter(l -> !l.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
