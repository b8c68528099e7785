// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.vaglio.language.edits.EditRefused;
import org.vaglio.language.edits.TextChange;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Changes one after another and several at once, by chance. */
class SequencesTest {

    private static final int STEPS = 20;
    private static final int AT_ONCE = 4;

    /** A step that was taken: the edits that lead back. */
    private record Back(Map<String, List<TextChange>> edits) {
    }

    @Property(tries = 4)
    void twentyChangesAndAllOfThemUndone(@ForAll Random random) throws Exception {
        Layout layout = Layout.values()[random.nextInt(Layout.values().length)];
        Workspace workspace = new Workspace(layout.texts());
        Deque<Back> undo = new ArrayDeque<>();
        while (undo.size() < STEPS) {
            List<Changes.Change> changes = new Changes(workspace, 3).all();
            Workspace before = workspace;
            Changes.Change change = changes.get(random.nextInt(changes.size()));
            try {
                Workspace.Outcome outcome = workspace.changeLawfully(w -> change.run().run());
                undo.push(back(before, outcome));
                workspace = new Workspace(outcome.texts());
            } catch (EditRefused e) {
                continue;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(change.feature() + " of " + change.subject() + " in " + before.texts(), e);
            }
        }
        Map<String, String> texts = new HashMap<>(workspace.texts());
        while (!undo.isEmpty()) {
            undo.pop().edits.forEach((name, edits) -> texts.put(name, TextChange.apply(texts.get(name), edits)));
        }
        assertEquals(layout.texts(), texts);
    }

    @Property(tries = 150)
    void severalChangesAtOnce(@ForAll Random random) throws Exception {
        Workspace workspace = LAYOUTS.get(random.nextInt(LAYOUTS.size()));
        List<Changes.Change> changes = new Changes(workspace, 3).all();
        List<Changes.Change> chosen = random.ints(AT_ONCE, 0, changes.size()).mapToObj(changes::get).toList();
        try {
            Workspace.Outcome outcome = workspace.changeLawfully(w -> chosen.forEach(change -> tried(change.run())));
            Comments.assertKept(workspace.texts().values(), outcome);
        } catch (EditRefused e) {
            return;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(chosen.stream().map(c -> c.feature() + " of " + c.subject()).toList().toString(), e);
        }
    }

    private static final List<Workspace> LAYOUTS =
            List.of(Layout.values()).stream().map(layout -> new Workspace(layout.texts())).toList();

    /** A change may be impossible after another: its element is elsewhere, its list shorter. */
    private static void tried(Runnable change) {
        try {
            change.run();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException e) {
            return;
        }
    }

    private static Back back(Workspace before, Workspace.Outcome outcome) {
        Map<String, List<TextChange>> edits = new HashMap<>();
        outcome.changes().forEach((name, list) -> edits.put(name, TextChange.inverse(before.texts().get(name), list)));
        return new Back(edits);
    }
}
